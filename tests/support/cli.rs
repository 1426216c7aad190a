//! The built `airflow`, run whole: arguments in; stdout, stderr and exit code out.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use assert_cmd::cargo::cargo_bin_cmd;
use tempfile::TempDir;

use super::{Outcome, PATIENCE};

/// `airflow` for somebody new: an empty home, no settings, none of the variables of whoever runs the tests.
pub struct Cli {
    home: TempDir,
    variables: Vec<(OsString, OsString)>,
    takes_turns: bool,
    is_patient: bool,
}

/// Held while a command of one that takes turns runs.
static TURN: Mutex<()> = Mutex::new(());

impl Cli {
    /// With no server to talk to.
    pub fn new() -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        let config = home.path().join("config");
        fs::create_dir(&config).expect("a folder for the settings");
        let mut variables = vec![
            ("HOME".into(), home.path().into()),
            ("AIRFLOW_CLI_CONFIG_DIR".into(), config.into()),
            // Stub and test servers are on this machine.
            ("NO_PROXY".into(), "127.0.0.1".into()),
        ];
        // Windows programs do not start without it.
        variables.extend(std::env::var_os("SystemRoot").map(|value| ("SystemRoot".into(), value)));
        Self { home, variables, takes_turns: false, is_patient: false }
    }

    /// With a server and a token, by the environment's variables.
    pub fn at(url: &str, token: &str) -> Self {
        Self::new().with("AIRFLOW_CLI_URL", url).with("AIRFLOW_CLI_TOKEN", token)
    }

    /// With one variable more, or another value of it.
    pub fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.variables.push((name.into(), value.as_ref().into()));
        self
    }

    /// Never at the same time as another that takes turns, in [`Cli::run`].
    pub fn taking_turns(self) -> Self {
        Self { takes_turns: true, is_patient: true, ..self }
    }

    /// Once more where the server's SQLite was locked, in [`Cli::run`].
    pub fn patient(self) -> Self {
        Self { is_patient: true, ..self }
    }

    /// With a `config.toml`.
    pub fn with_config(self, text: &str) -> Self {
        fs::write(self.config().join("config.toml"), text).expect("the settings can be written");
        self
    }

    /// The folder of its settings.
    pub fn config(&self) -> PathBuf {
        self.home.path().join("config")
    }

    /// Its home, which is where it runs too.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The command, for a test that needs more than [`Cli::run`].
    pub fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> assert_cmd::Command {
        let mut command = cargo_bin_cmd!("airflow");
        command.env_clear().current_dir(self.home()).timeout(PATIENCE).args(arguments);
        command.envs(self.variables());
        command
    }

    /// All that it finds in its environment.
    pub fn variables(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.variables.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
    }

    /// Runs it with nothing on stdin.
    pub fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Outcome {
        self.run_with(arguments, "")
    }

    /// Runs it with this on stdin.
    pub fn run_with<S: AsRef<OsStr>>(&self, arguments: &[S], stdin: impl Into<Vec<u8>>) -> Outcome {
        let stdin = stdin.into();
        self.in_turn(|| {
            let output = self.command(arguments).write_stdin(stdin.clone()).output().expect("airflow can be run");
            Outcome::new(arguments, output)
        })
    }

    /// Runs a line of the shell, in which `airflow` is this one.
    pub fn shell(&self, line: &str) -> Outcome {
        let airflow = self.command::<&str>(&[]).get_program().to_owned();
        let folder = Path::new(&airflow).parent().expect("the program lies in a folder");
        self.in_turn(|| {
            let mut command = assert_cmd::Command::new("/bin/sh");
            command.env_clear().current_dir(self.home()).timeout(PATIENCE).args(["-c", line]);
            command.envs(self.variables.iter().map(|(name, value)| (name, value)));
            command.env("PATH", format!("{}:/usr/bin:/bin", folder.display()));
            Outcome::new(&["-c", line], command.output().expect("there is a shell"))
        })
    }

    fn in_turn(&self, run: impl Fn() -> Outcome) -> Outcome {
        let _turn = self.takes_turns.then(|| TURN.lock().unwrap_or_else(PoisonError::into_inner));
        let mut outcome = run();
        for _ in 0..4 {
            if !self.is_patient || !is_locked_out(&outcome) {
                break;
            }
            eprintln!("the server's SQLite was locked, once more: {}", outcome.command);
            std::thread::sleep(Duration::from_secs(2));
            outcome = run();
        }
        outcome
    }
}

/// The test server's scheduler writes to the same SQLite file. Where the two meet, the server answers 500 or 503 and
/// has changed nothing: that is the database's doing, not the command's. Before 3.3 it does not always say why it failed.
fn is_locked_out(outcome: &Outcome) -> bool {
    let unsaid = if super::real::since("3.3") { "atabase is locked" } else { "500 Internal Server Error" };
    outcome.code != Some(0)
        && ["Database error", "atabase is locked", "the server failed (500)", unsaid]
            .iter()
            .any(|words| outcome.stderr.contains(words))
}
