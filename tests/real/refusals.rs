//! What the real server refuses, each with its exit code.

use crate::support::{Cli, real};

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn no_token() {
    let cli = Cli::new().with("AIRFLOW_CLI_URL", real::url());
    cli.run(&["pools", "list"]).fails(3, "airflow auth login");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_expired_token() {
    let outcome = real::expired().run(&["pools", "list"]).fails(3, "expired");
    assert!(outcome.stderr.contains("hint: "), "{outcome}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_revoked_token() {
    if !real::since("3.2") {
        // Signing out revokes nothing there.
        real::revoked().run(&["pools", "list"]).done();
        return;
    }
    real::revoked().run(&["pools", "list"]).fails(3, "does not accept the token");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_malformed_token() {
    Cli::at(&real::url(), "no.token.at-all").run(&["pools", "list"]).fails(3, "does not accept the token");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_role_that_is_too_low() {
    real::viewer().run(&["pools", "set", "etl", "3", "nightly"]).fails(3, "not permitted");
    real::viewer().run(&["dags", "unpause", "tutorial_dag"]).fails(3, "not permitted");
    real::viewer().run(&["dags", "trigger", "tutorial_dag"]).fails(3, "not permitted");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_path_at_which_no_airflow_is() {
    let cli = Cli::at(&format!("{}/some/where", real::url()), &real::token("VIEWER"));
    let outcome = cli.run(&["pools", "list"]).fails(5, "web page");
    assert!(outcome.stderr.contains("hint: "), "{outcome}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn things_that_do_not_exist() {
    let cli = real::admin();
    cli.run(&["dags", "details", "no_such_dag"]).fails(4, "no_such_dag");
    cli.run(&["dags", "pause", "no_such_dag"]).fails(4, "no_such_dag");
    cli.run(&["dags", "trigger", "no_such_dag"]).fails(4, "no_such_dag");
    cli.run(&["pools", "get", "no_such_pool"]).fails(4, "no_such_pool");
    cli.run(&["variables", "get", "no_such_variable"]).fails(4, "no_such_variable");
    cli.run(&["connections", "get", "no_such_connection"]).fails(4, "no_such_connection");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn dag_ids_with_odd_characters() {
    let cli = real::viewer();
    for dag in ["a/b", "a b", "größe", "a\u{1b}[31mb\u{7}", "a\nb", "%2e%2e", "?", "#"] {
        let outcome = cli.run(&["dags", "details", dag]).fails(4, "error: ");
        assert!(!outcome.stderr.contains(['\u{1b}', '\u{7}']), "{dag:?} {:?}", outcome.stderr);
    }
}
