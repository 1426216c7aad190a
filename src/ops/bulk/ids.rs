//! Ids from the command line, and from stdin for `-`.

use indexmap::IndexSet;

use crate::error::{Error, Result};
use crate::ops::{input, value_parsers};

/// The ids in the given order, without duplicates; `-` reads them from the lines of stdin.
///
/// # Errors
/// `Usage`: stdin cannot be read, or a line is not a valid id.
pub fn ids(given: &[String]) -> Result<Vec<String>> {
    let mut ids = IndexSet::new();
    for id in given {
        match id.as_str() {
            "-" => {
                ids.extend(lines()?.into_iter().map(|(line, text)| checked(line, &text)).collect::<Result<Vec<_>>>()?);
            }
            id => _ = ids.insert(id.to_owned()),
        }
    }
    Ok(ids.into_iter().collect())
}

/// The lines of stdin that are not blank, with their numbers.
///
/// # Errors
/// `Usage`: stdin cannot be read.
pub fn lines() -> Result<Vec<(usize, String)>> {
    Ok(numbered(&input::text("-", "ids")?))
}

/// Checks that an id can be used in the path of a request.
pub fn checked(line: usize, id: &str) -> Result<String> {
    value_parsers::path_argument(id).map_err(|why| Error::usage(format!("standard input, line {line}: {why}")))
}

fn numbered(text: &str) -> Vec<(usize, String)> {
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim().to_owned()));
    lines.filter(|(_, line)| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_are_skipped_but_numbered() {
        assert_eq!(numbered("a\n\n  b \r\n"), [(1, "a".to_owned()), (3, "b".to_owned())]);
        assert_eq!(numbered(" \n"), []);
    }

    #[test]
    fn duplicates_are_removed_and_the_order_is_preserved() {
        assert_eq!(ids(&["b".into(), "a".into(), "b".into()]).unwrap(), ["b", "a"]);
    }

    #[test]
    fn an_invalid_id_is_reported_with_its_line() {
        assert!(checked(7, "..").unwrap_err().to_string().starts_with("standard input, line 7: "));
    }
}
