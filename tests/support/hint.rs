//! The commands that a command names in its hints, run as somebody who pastes them would.

use super::{Cli, Outcome};

impl Outcome {
    /// The command lines on stderr, in backticks and beginning with `airflow`: the words after that.
    pub fn commands(&self) -> Vec<Vec<String>> {
        let spans = self.stderr.split('`').skip(1).step_by(2);
        let lines = spans.filter_map(|span| span.strip_prefix("airflow "));
        lines.map(|line| shlex::split(line).unwrap_or_else(|| panic!("no shell takes `{line}`:\n{self}"))).collect()
    }
}

impl Cli {
    /// Runs the first command that `outcome` names, with `filled` in the place of words that stand for something, and
    /// this on stdin. Whatever comes of it, the command line is understood.
    #[track_caller]
    pub fn follow(&self, outcome: &Outcome, filled: &[(&str, &str)], stdin: &str) -> Outcome {
        let commands = outcome.commands();
        let first = commands.first().unwrap_or_else(|| panic!("no command is named:\n{outcome}"));
        let word = |word: &String| {
            let found = filled.iter().find(|(name, _)| name == word);
            found.map_or_else(|| word.clone(), |(_, value)| (*value).to_owned())
        };
        let followed = self.run_with(&first.iter().map(word).collect::<Vec<_>>(), stdin);
        let is_understood = !followed.stderr.contains("Usage: airflow") && !followed.stderr.contains("try '--help'");
        assert!(is_understood, "{outcome}\nwas followed by\n{followed}");
        followed
    }
}
