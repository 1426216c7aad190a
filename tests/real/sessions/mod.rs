//! What an engineer does all day, on the server that runs the Dags of `tests/dags/`.
//!
//! Nothing here waits for a fixed time: machines are slow.

mod kinds;
mod logs;
mod restarts;
mod slips;
mod waiting;
mod why;

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{Cli, Outcome, PATIENCE, WAIT_TIMEOUT, real};

/// Held for writing by whoever kills the server.
static SERVER: RwLock<()> = RwLock::new(());

/// The command line, signed in to a server that stays up meanwhile.
struct Session {
    cli: Cli,
    _stays: RwLockReadGuard<'static, ()>,
}

fn session() -> Session {
    let stays = SERVER.read().unwrap_or_else(PoisonError::into_inner);
    Session { cli: real::sessions(), _stays: stays }
}

impl Deref for Session {
    type Target = Cli;

    fn deref(&self) -> &Cli {
        &self.cli
    }
}

/// Unpauses the Dag, starts a run, and gives its id.
///
/// In two commands: where SQLite is locked in between, the second part of one command cannot be repeated alone.
#[track_caller]
fn trigger(cli: &Cli, dag: &str, more: &[&str]) -> String {
    let run = real::unique("run");
    cli.run(&["dags", "unpause", dag]).done();
    cli.run(&[&["dags", "trigger", dag, "-r", &run], more].concat()).done();
    run
}

/// As [`trigger`], and waits for the end of the run.
#[track_caller]
fn ended(cli: &Cli, dag: &str, more: &[&str]) -> (String, Outcome) {
    let run = trigger(cli, dag, more);
    let outcome = cli.run(&["runs", "wait", dag, &run, "--wait-timeout", WAIT_TIMEOUT]);
    assert!(matches!(outcome.code, Some(0 | 1)), "{outcome}");
    (run, outcome)
}

/// Waits until it holds.
#[track_caller]
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "it does not come: {what}");
        thread::sleep(Duration::from_millis(400));
    }
}

/// Waits until the task instance is in one of these states.
#[track_caller]
fn until_state(cli: &Cli, dag: &str, run: &str, task: &str, states: &[&str]) {
    until(&format!("{task} of {run} in {states:?}"), || {
        let rows = cli.run(&["tasks", "states-for-dag-run", dag, run, "-o", "json"]).done().json();
        let rows = rows.as_array().expect("a list").clone();
        rows.iter().any(|row| row["task_id"] == task && states.iter().any(|state| row["state"] == *state))
    });
}

/// What `runs why` tells, as an object.
#[track_caller]
fn why(cli: &Cli, dag: &str, run: &str) -> Value {
    cli.run(&["runs", "why", dag, run, "-o", "json"]).done().json()
}

/// The command that an error suggests: what stands between backquotes and begins with `airflow`.
#[track_caller]
fn hinted(text: &str) -> Vec<String> {
    let hint = text.split('`').find_map(|part| part.strip_prefix("airflow "));
    shlex::split(hint.unwrap_or_else(|| panic!("no command is hinted: {text}"))).expect("a command line")
}

/// Ends a run that a test leaves behind, with all of its tasks.
fn end(cli: &Cli, dag: &str, run: &str) {
    cli.run(&["runs", "set-state", dag, run, "failed"]).done();
}

/// The server's own folder: its Dags, its logs, its process id.
fn home() -> PathBuf {
    real::variable("AIRFLOW_CLI_TEST_SESSIONS_HOME").into()
}

/// A file that tasks wait for, made by [`std::fs::write`].
fn file(cli: &Cli) -> PathBuf {
    cli.home().join(real::unique("go"))
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// Sends a signal: `INT`, `KILL`.
fn signal(name: &str, process: u32) {
    let sent = Command::new("kill").args([&format!("-{name}"), &process.to_string()]).status();
    assert!(sent.expect("there is a kill").success());
}
