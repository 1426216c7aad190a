//! Runs the `airflow` program for the demo.

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, anyhow};

use crate::project;

/// Why a step failed.
#[derive(Debug)]
pub enum Failure {
    /// The server did not start, did not respond, or failed the run: on a busy machine, a second attempt may succeed.
    OfAirflow(anyhow::Error),
    /// The command line failed: a second attempt would fail too.
    OfOurs(anyhow::Error),
}

impl Failure {
    pub fn may_be_airflows(&self) -> bool {
        matches!(self, Self::OfAirflow(_))
    }

    /// Classifies the exit codes of `docs/exit-codes.md`: failed, unreachable and time limit may be Airflow's fault.
    fn of(line: &str, status: ExitStatus) -> Self {
        let error = anyhow!("`{line}` failed ({status})");
        match status.code() {
            Some(1 | 5 | 124) => Self::OfAirflow(error),
            _ => Self::OfOurs(error),
        }
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::OfOurs(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::OfAirflow(error) | Self::OfOurs(error)) = self;
        write!(f, "{error:#}")
    }
}

/// The timeout of a request on a slow machine, in seconds.
const TIMEOUT: &str = "300";

/// The program with a separate configuration folder, so that the user's own is not used.
pub struct Cli {
    pub program: PathBuf,
    pub config: PathBuf,
}

impl Cli {
    pub fn new(program: &Path) -> Result<Self> {
        let config = project::target()?.join("demo/config");
        if config.exists() {
            fs::remove_dir_all(&config).with_context(|| format!("cannot empty {}", config.display()))?;
        }
        fs::create_dir_all(&config)?;
        Ok(Self { program: program.to_owned(), config })
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AIRFLOW_CLI_")) {
            command.env_remove(name);
        }
        command.env("AIRFLOW_CLI_CONFIG_DIR", &self.config).args(arguments);
        command
    }

    /// Prints the command and runs it with inherited output.
    pub fn run(&self, arguments: &[&str]) -> Result<(), Failure> {
        let line = shown(arguments);
        println!("$ {line}");
        let status = self.command(arguments).status().with_context(|| format!("cannot run {line}"))?;
        if status.success() { Ok(()) } else { Err(Failure::of(&line, status)) }
    }

    /// Adds an environment that stores its token in a file, so that the user's keyring is not used.
    pub fn env_set(&self, url: &str) -> Result<(), Failure> {
        self.run(&["env", "set", "demo", "--url", url, "--credential-store", "file", "--timeout", TIMEOUT])
    }

    pub fn login(&self, token: &str) -> Result<(), Failure> {
        let arguments = ["auth", "login", "--token-stdin"];
        let line = shown(&arguments);
        println!("$ {line} < token");
        let mut command = self.command(&arguments);
        let mut login = command.stdin(Stdio::piped()).spawn().with_context(|| format!("cannot run {line}"))?;
        // A program that exits without reading breaks the pipe; it prints the reason itself.
        _ = login.stdin.take().context("no pipe to airflow")?.write_all(token.as_bytes());
        let status = login.wait().context("cannot wait for airflow")?;
        if status.success() { Ok(()) } else { Err(Failure::of(&line, status)) }
    }
}

/// The command line with shell quoting.
fn shown(arguments: &[&str]) -> String {
    arguments.iter().fold("airflow".to_owned(), |line, argument| {
        let quote = if argument.contains([' ', '[', '|', '*', '$']) { "'" } else { "" };
        format!("{line} {quote}{argument}{quote}")
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt;

    use super::*;

    fn failure(code: i32) -> Failure {
        Failure::of("airflow dags trigger sales", ExitStatus::from_raw(code << 8))
    }

    #[test]
    fn only_failures_that_airflow_may_have_caused_are_retried() {
        for code in [1, 5, 124] {
            assert!(failure(code).may_be_airflows(), "{code}");
        }
        for code in [2, 3, 4, 101] {
            assert!(!failure(code).may_be_airflows(), "{code}");
        }
        assert!(!Failure::of("airflow version", ExitStatus::from_raw(11)).may_be_airflows(), "it crashed");
    }

    #[test]
    fn a_failure_names_the_command_and_its_exit_code() {
        assert_eq!(failure(1).to_string(), "`airflow dags trigger sales` failed (exit status: 1)");
    }
}
