//! The real Airflow that `cargo xtask test` starts for the run.

use std::env;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use super::Cli;

/// The command line signed in as the user who may do everything. One such command runs at a time: on SQLite, two
/// changes at once lock each other out in Airflow's API server, and both fail.
pub fn admin() -> Cli {
    signed_in("ADMIN").taking_turns()
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

/// The address of the server, without a slash at the end.
pub fn url() -> String {
    variable("AIRFLOW_CLI_TEST_URL")
}

/// A token of a user in capitals: `ADMIN`, `OP`, `USER`, `VIEWER`.
pub fn token(user: &str) -> String {
    variable(&format!("AIRFLOW_CLI_TEST_TOKEN_{user}"))
}

/// A name that no other test has, now or in an earlier run: they share the server.
pub fn unique(prefix: &str) -> String {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    format!("{prefix}_{}_{}", process::id(), COUNTER.fetch_add(1, Ordering::Relaxed))
}

fn signed_in(user: &str) -> Cli {
    Cli::at(&url(), &token(user))
}

fn variable(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: tests against a real Airflow run by `cargo xtask test`"))
}
