//! Rewrites spellings that clap cannot parse into ones that it can.

use std::ffi::OsString;

use clap::ArgMatches;
use clap::error::ErrorKind;

use super::dispatch;
use super::root;
use crate::duration;

/// Parses a command line. `arguments` start with the program.
///
/// # Errors
/// The error of clap.
pub fn parse(arguments: &[OsString]) -> Result<ArgMatches, clap::Error> {
    let parse = |arguments: &[OsString]| root::command_for(arguments).try_get_matches_from(arguments);
    let Some(joined) = with_interval(arguments) else { return parse(arguments) };
    match parse(&joined) {
        Ok(matches) if dispatch::is_watched(&matches) => Ok(matches),
        // The word is the value of a positional, or the command has no `--watch`.
        Err(error) if error.kind() != ErrorKind::MissingRequiredArgument => parse(arguments).map_err(|_| error),
        _ => parse(arguments),
    }
}

/// Rewrites `--watch 2` as `--watch=2` if the next word is a duration.
fn with_interval(arguments: &[OsString]) -> Option<Vec<OsString>> {
    let end = arguments.iter().position(|word| word == "--").unwrap_or(arguments.len());
    let at = arguments[..end].iter().position(|word| word.to_str().is_some_and(is_watch))?;
    let interval = arguments[..end].get(at + 1)?.to_str()?;
    if !interval.starts_with(|first: char| first.is_ascii_digit()) || duration::parse(interval).is_err() {
        return None;
    }
    let mut joined = arguments.to_vec();
    joined.remove(at + 1);
    joined[at] = format!("--watch={interval}").into();
    Some(joined)
}

/// Whether the word is `--watch` or a prefix of it.
fn is_watch(word: &str) -> bool {
    word.len() >= "--wat".len() && "--watch".starts_with(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deepest(line: &str) -> Result<ArgMatches, String> {
        let arguments: Vec<_> = line.split(' ').map(OsString::from).collect();
        let mut matches = parse(&arguments).map_err(|error| error.to_string())?;
        while let Some((_, deeper)) = matches.remove_subcommand() {
            matches = deeper;
        }
        Ok(matches)
    }

    fn interval(line: &str) -> Option<u64> {
        let matches = deepest(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        matches.try_get_one::<std::time::Duration>("watch").unwrap().map(std::time::Duration::as_secs)
    }

    #[test]
    fn an_interval_can_be_a_separate_word() {
        for (line, seconds) in [
            ("airflow dags list --watch", 2),
            ("airflow dags list --watch=3", 3),
            ("airflow dags list --watch 3", 3),
            ("airflow dags list --watch 1m30s --limit 5", 90),
            ("airflow runs list --watch 3 d", 3),
            ("airflow runs list d --watch 3", 3),
            ("airflow runs show d --watch 3 r", 3),
            ("airflow dags state --watch d r", 2),
            ("airflow --env prod dags list --wat 3", 3),
        ] {
            assert_eq!(interval(line), Some(seconds), "{line}");
        }
    }

    #[test]
    fn a_missing_positional_takes_the_word() {
        let matches = deepest("airflow backfill show --watch 7").unwrap();
        assert_eq!(matches.get_raw("backfill_id").unwrap().next().unwrap(), "7");
        assert_eq!(interval("airflow backfill show --watch 7 8"), Some(7));
        assert_eq!(interval("airflow backfill show 7 --watch 8"), Some(8));
    }

    #[test]
    fn other_words_are_not_rewritten() {
        assert!(deepest("airflow variables set k --watch 2").is_err());
        let matches = deepest("airflow variables set k -- --watch").unwrap();
        assert_eq!(matches.get_one::<String>("value").unwrap(), "--watch");
        assert!(deepest("airflow dags list --watch soon").is_err());
        let error = deepest("airflow dags list --watch 2 --nope").unwrap_err();
        assert!(error.contains("--nope"), "{error}");
        assert!(deepest("airflow dags list --watch 0").unwrap_err().contains("more than 0"));
    }
}
