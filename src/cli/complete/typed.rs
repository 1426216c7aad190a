//! The line that is being completed.

use std::ffi::{OsStr, OsString};

use clap::{ArgMatches, FromArgMatches};

use super::root;
use crate::context::Globals;

/// The words of the line from the shell, up to the one that is being completed.
pub struct Words {
    pub all: Vec<OsString>,
}

/// The parsed words before the one that is being completed. Errors in them are ignored.
pub struct Typed {
    matches: ArgMatches,
    pub globals: Globals,
}

impl Typed {
    /// The words after `--`, up to the one with the shell's index or the last.
    pub fn words() -> Words {
        let words: Vec<_> = std::env::args_os().skip_while(|word| word != "--").skip(1).collect();
        let index = std::env::var("_CLAP_COMPLETE_INDEX").ok().and_then(|index| index.parse().ok());
        Words::new(words, index)
    }

    /// Reads the words of this process.
    pub fn read() -> Option<Self> {
        Self::of(&Self::words())
    }

    fn of(words: &Words) -> Option<Self> {
        let (_, before) = words.all.split_last()?;
        let matches = root::naming(before).ignore_errors(true).try_get_matches_from(before).ok()?;
        let globals = Globals::from_arg_matches(&matches).ok()?;
        let mut matches = &matches;
        while let Some((_, deeper)) = matches.subcommand() {
            matches = deeper;
        }
        Some(Self { matches: matches.clone(), globals })
    }

    /// The value of the first of these arguments that has one.
    pub fn value(&self, ids: &[&str]) -> Option<String> {
        ids.iter().find_map(|id| {
            let mut values = self.matches.try_get_raw(id).ok()??;
            values.next()?.to_str().filter(|value| !value.is_empty()).map(str::to_owned)
        })
    }
}

impl Words {
    /// The word that is being completed.
    pub fn current(&self) -> &OsStr {
        self.all.last().map(OsString::as_os_str).unwrap_or_default()
    }

    /// Joins the words that bash split at `:` and `=`.
    fn new(words: Vec<OsString>, index: Option<usize>) -> Self {
        let index = index.unwrap_or(words.len().saturating_sub(1));
        let (mut all, index) = super::bash::joined(words, index);
        all.resize(index + 1, OsString::new());
        Self { all }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Typed {
        let words: Vec<OsString> = line.split(' ').map(Into::into).collect();
        Typed::of(&Words::new(words, None)).unwrap()
    }

    #[test]
    fn the_dag_and_the_environment_are_found_in_any_position() {
        let found = typed("airflow --env prod tasks state a_dag ");
        assert_eq!((found.value(&["dag_id"]).as_deref(), found.globals.env.as_deref()), (Some("a_dag"), Some("prod")));
        let found = typed("airflow runs get --dag-id a_dag --env prod ");
        assert_eq!(found.value(&["dag_id"]).as_deref(), Some("a_dag"));
        assert_eq!(found.globals.env.as_deref(), Some("prod"));
    }

    #[test]
    fn missing_and_invalid_arguments_are_ignored() {
        let found = typed("airflow tasks state ");
        assert_eq!(found.value(&["dag_id"]), None);
        let found = typed("airflow tasks state a_dag --no-such-thing --map-index x ");
        assert_eq!(found.value(&["dag_id"]).as_deref(), Some("a_dag"));
    }
}
