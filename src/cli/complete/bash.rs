//! Completion in bash, which splits words at `:` and `=` although run ids, URIs and `--option=value` contain them. The
//! words are joined before the candidates are computed, and the candidates are cut to the part that bash inserts.

use std::ffi::{OsStr, OsString};
use std::io::{Result, Write};
use std::path::Path;

use clap::Command;
use clap_complete::env::EnvCompleter;

const SEPARATORS: [char; 2] = [':', '='];

pub struct Bash;

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        clap_complete::env::Bash.name()
    }

    fn is(&self, name: &str) -> bool {
        clap_complete::env::Bash.is(name)
    }

    fn write_registration(&self, var: &str, name: &str, bin: &str, completer: &str, to: &mut dyn Write) -> Result<()> {
        clap_complete::env::Bash.write_registration(var, name, bin, completer, to)
    }

    fn write_complete(
        &self,
        command: &mut Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        to: &mut dyn Write,
    ) -> Result<()> {
        let index = std::env::var("_CLAP_COMPLETE_INDEX").ok().and_then(|index| index.parse().ok()).unwrap_or(0);
        let (words, index) = joined(words, index);
        let kept = words.get(index).map(|word| kept_by_bash(word)).unwrap_or_default();
        let separator = std::env::var("_CLAP_IFS").unwrap_or_else(|_| "\n".to_owned());
        let candidates = clap_complete::engine::complete(command, words, index, folder)?;
        let values = candidates.iter().map(|candidate| {
            let value = candidate.get_value().to_string_lossy();
            value.strip_prefix(&kept).map(str::to_owned).unwrap_or(value.into_owned())
        });
        to.write_all(values.collect::<Vec<_>>().join(&separator).as_bytes())
    }
}

/// The words as typed, and the new position of the word at `index`. Words from other shells contain no separate
/// separators and do not change.
pub fn joined(words: Vec<OsString>, index: usize) -> (Vec<OsString>, usize) {
    let mut whole: Vec<OsString> = Vec::new();
    let (mut place, mut open) = (index, false);
    for (at, word) in words.into_iter().enumerate() {
        let separates = is_separator(&word);
        match whole.last_mut() {
            Some(last) if at > 1 && (separates || open) => last.push(&word),
            _ => whole.push(word),
        }
        open = separates;
        if at == index {
            place = whole.len() - 1;
        }
    }
    (whole, place)
}

fn is_separator(word: &OsStr) -> bool {
    !word.is_empty() && word.to_str().is_some_and(|word| word.chars().all(|letter| SEPARATORS.contains(&letter)))
}

/// The beginning of a word that bash does not replace.
fn kept_by_bash(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    word.rfind(SEPARATORS).map(|at| word[..=at].to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(words: &[&str], index: usize) -> (Vec<String>, usize) {
        let (words, place) = joined(words.iter().map(Into::into).collect(), index);
        (words.into_iter().map(|word| word.into_string().unwrap()).collect(), place)
    }

    #[test]
    fn an_id_with_colons_is_one_word() {
        let (words, place) = join(&["airflow", "runs", "get", "a", "manual__T00", ":", "00", ":", ""], 8);
        assert_eq!((words, place), (["airflow", "runs", "get", "a", "manual__T00:00:"].map(str::to_owned).into(), 4));
        let (words, place) = join(&["airflow", "dags", "get", "--dag-id", "=", "exa", "-o"], 5);
        assert_eq!((words[3].as_str(), words[4].as_str(), place), ("--dag-id=exa", "-o", 3));
    }

    #[test]
    fn only_what_follows_the_last_separator_is_replaced() {
        assert_eq!(kept_by_bash("manual__T00:0".as_ref()), "manual__T00:");
        assert_eq!(kept_by_bash("exa".as_ref()), "");
    }
}
