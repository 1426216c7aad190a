//! The real Airflow that `cargo xtask test` starts for the run.

use std::env;
use std::ffi::OsStr;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Cli;

/// The command line signed in as the user who may do everything. One such command runs at a time: on SQLite, two
/// changes at once lock each other out in Airflow's API server, and both fail.
pub fn admin() -> Cli {
    signed_in("ADMIN").taking_turns()
}

/// Held by tests that pause `example_bash_operator` or wait for its runs: a run of a paused Dag does not end.
pub fn example_dag() -> MutexGuard<'static, ()> {
    static EXAMPLE_DAG: Mutex<()> = Mutex::new(());
    EXAMPLE_DAG.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The command line signed in as the user who may only look.
pub fn viewer() -> Cli {
    signed_in("VIEWER")
}

/// With a token that was good until it ran out.
pub fn expired() -> Cli {
    signed_in("EXPIRED")
}

/// With a token that was good until it was signed out.
pub fn revoked() -> Cli {
    signed_in("REVOKED")
}

/// The command line signed in at a server with FAB's auth manager, as its admin. The tests that use it stand in
/// modules `fab`, `users` or `roles`: for these `cargo xtask test` starts that server.
pub fn fab() -> Cli {
    at(&variable("AIRFLOW_CLI_TEST_FAB_URL"), &variable("AIRFLOW_CLI_TEST_FAB_TOKEN")).taking_turns()
}

/// The command line signed in as the admin of the server that has the Dags of `tests/dags/`, and whose API server may be
/// killed. The tests that use it stand in modules `sessions`: for these `cargo xtask test` starts that server.
pub fn sessions() -> Cli {
    at(&variable("AIRFLOW_CLI_TEST_SESSIONS_URL"), &variable("AIRFLOW_CLI_TEST_SESSIONS_TOKEN")).patient()
}

/// The address of the server, without a slash at the end.
pub fn url() -> String {
    variable("AIRFLOW_CLI_TEST_URL")
}

/// A token of a user in capitals: `ADMIN`, `OP`, `USER`, `VIEWER`.
pub fn token(user: &str) -> String {
    variable(&format!("AIRFLOW_CLI_TEST_TOKEN_{user}"))
}

/// A user's password at the server.
pub fn password(user: &str) -> String {
    password_in("AIRFLOW_CLI_TEST_PASSWORDS", user)
}

/// A user's password, from the file that this variable names.
pub fn password_in(file: &str, user: &str) -> String {
    let text = std::fs::read_to_string(variable(file)).expect("the passwords are there");
    let passwords: serde_json::Value = serde_json::from_str(&text).expect("the passwords are JSON");
    passwords[user].as_str().expect("a user of the test server").to_owned()
}

/// The server's version. By hand, against a server of one's own, it is taken for the newest.
pub fn version() -> String {
    env::var("AIRFLOW_CLI_TEST_VERSION").unwrap_or_else(|_| "3.3.2".to_owned())
}

/// Whether the server is of this release of Airflow, `3.1`, or a newer one.
pub fn since(release: &str) -> bool {
    let numbers = |text: &str| text.split('.').map(|part| part.parse().expect("a number")).collect::<Vec<u32>>();
    numbers(&version()) >= numbers(release)
}

/// Whether the server is older than a command needs; if so, the command is run, and must say which release it needs.
#[track_caller]
pub fn too_old_for<S: AsRef<OsStr>>(release: &str, cli: &Cli, arguments: &[S]) -> bool {
    if since(release) {
        return false;
    }
    cli.run(arguments).fails(1, &format!("requires Airflow {release} or newer"));
    true
}

/// A name that no other test has, now or in an earlier run: they share the server.
pub fn unique(prefix: &str) -> String {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    format!("{prefix}_{}_{}", process::id(), COUNTER.fetch_add(1, Ordering::Relaxed))
}

fn signed_in(user: &str) -> Cli {
    at(&url(), &token(user))
}

/// A real server on a busy machine may take longer for an answer than a person would wait.
fn at(url: &str, token: &str) -> Cli {
    Cli::at(url, token).with("AIRFLOW_CLI_TIMEOUT", "600")
}

/// What `cargo xtask test` has to say under this name.
pub fn variable(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: tests against a real Airflow run by `cargo xtask test`"))
}
