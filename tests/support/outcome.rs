//! What a command printed and how it ended.

use std::ffi::OsStr;
use std::fmt;
use std::process::Output;

use serde_json::Value;

/// The outcome of one command. Its `Display` is a transcript, for snapshots and for failing tests.
pub struct Outcome {
    pub command: String,
    /// The exit code; `None` when a signal ended it, or the time limit of the tests.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    pub(super) fn new<S: AsRef<OsStr>>(arguments: &[S], output: Output) -> Self {
        let shown = arguments.iter().map(|argument| shown(&argument.as_ref().to_string_lossy()));
        Self {
            command: std::iter::once("airflow".to_owned()).chain(shown).collect::<Vec<_>>().join(" "),
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
        }
    }

    /// It did what it should: exit code 0. Warnings on stderr are allowed.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.code, Some(0), "should have succeeded:\n{self}");
        self
    }

    /// It failed with this exit code, printed no data, and told why on stderr with these words in it.
    #[track_caller]
    pub fn fails(self, code: i32, words: &str) -> Self {
        assert_eq!(self.code, Some(code), "should have failed with {code}:\n{self}");
        assert_eq!(self.stdout, "", "a failure printed data:\n{self}");
        assert!(self.stderr.contains(words), "should have said {words:?}:\n{self}");
        assert!(!self.stderr.contains("panicked"), "{self}");
        self
    }

    /// Its stdout as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("stdout is not JSON: {error}\n{self}"))
    }

    /// Its error as the JSON object that `-o json` promises.
    #[track_caller]
    pub fn error(&self) -> Value {
        serde_json::from_str(&self.stderr).unwrap_or_else(|error| panic!("stderr is not JSON: {error}\n{self}"))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.map_or("none".to_owned(), |code| code.to_string());
        write!(f, "$ {}\nexit code: {code}\n----- stdout\n{}----- stderr\n{}", self.command, self.stdout, self.stderr)
    }
}

/// An argument as a shell would want it; a very long one is cut.
fn shown(argument: &str) -> String {
    const LONGEST: usize = 200;
    if argument.len() > LONGEST {
        return format!("'{}…'", argument.chars().take(20).collect::<String>());
    }
    let plain = |letter: char| letter.is_alphanumeric() || "-_./=:,@%+".contains(letter);
    if !argument.is_empty() && argument.chars().all(plain) { argument.to_owned() } else { format!("'{argument}'") }
}
