//! Runs Rust's test runner. Its output is printed as it arrives, and parsed.

use std::io::{BufRead, BufReader, Write, stdout};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

/// The result of a run.
#[derive(Debug, Default, PartialEq)]
pub struct Outcome {
    pub passed: bool,
    /// The names of the tests that failed.
    pub failed: Vec<String>,
    /// The number of test programs that started and did not report a result.
    died: i32,
}

impl Outcome {
    /// Returns whether only tests with this in their names failed, and nothing else went wrong.
    pub fn is_only(&self, name: &str) -> bool {
        let named = |test: &String| test.contains(name);
        !self.passed && self.died == 0 && !self.failed.is_empty() && self.failed.iter().all(named)
    }

    fn read(&mut self, line: &str) {
        let line = line.trim_end();
        if line.starts_with("running ") && (line.ends_with(" test") || line.ends_with(" tests")) {
            self.died += 1;
        } else if line.starts_with("test result: ") {
            self.died -= 1;
        } else if let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
            self.failed.push(name.to_owned());
        }
    }
}

/// Runs `cargo test` and waits for it.
pub fn run(tests: &mut Command) -> Result<Outcome> {
    let mut child = tests.stdout(Stdio::piped()).spawn().context("cannot run cargo")?;
    let mut outcome = Outcome::default();
    let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).context("cannot read the output of the tests")? > 0 {
        stdout().write_all(&line)?;
        outcome.read(&String::from_utf8_lossy(&line));
        line.clear();
    }
    outcome.passed = child.wait()?.success();
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(lines: &[&str]) -> Outcome {
        let mut outcome = Outcome::default();
        lines.iter().for_each(|line| outcome.read(line));
        outcome
    }

    #[test]
    fn failures_are_reported_by_name() {
        let outcome = outcome(&[
            "running 3 tests\n",
            "test real::sessions::one ... FAILED\n",
            "test real::sessions::two ... ok\n",
            "test real::sessions::three ... ignored, for a reason\n",
            "test result: FAILED. 1 passed; 1 failed; 1 ignored\n",
        ]);
        assert_eq!(outcome.failed, ["real::sessions::one"]);
        assert!(outcome.is_only("::sessions::"));
        assert!(!outcome.is_only("::one::"));
    }

    #[test]
    fn a_program_that_crashes_is_a_failure() {
        let one = ["running 1 test\n", "test sessions ... FAILED\n", "test result: FAILED. 0 passed\n"];
        assert!(outcome(&one).is_only("sessions"));
        assert!(!outcome(&[&one[..], &["running 5 tests\n", "test other ... ok\n"]].concat()).is_only("sessions"));
    }

    #[test]
    fn a_success_or_a_compile_error_names_no_test() {
        assert!(!outcome(&["running 0 tests\n", "test result: ok. 0 passed\n"]).is_only("sessions"));
        assert!(!outcome(&[]).is_only("sessions"));
    }
}
