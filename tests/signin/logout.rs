//! `airflow auth logout`

use serde_json::json;

use super::airflow::{Airflow, OLD, SIMPLE, private, stored};
use crate::support::Cli;
use crate::support::stub::TOKEN;

#[test]
fn revokes_and_removes() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, _) = airflow.signed_in(0, 3600);
    let outcome = cli.run(&["auth", "logout"]).done();
    let sentence =
        "signed out of environment dev: its token was removed from credentials.json and revoked on the server";
    assert!(outcome.stderr.contains(sentence), "{outcome}");
    assert!(stored(&cli).is_none() && airflow.tokens.good().is_empty());
    airflow.tokens.are_hidden_in(&outcome.to_string());
    cli.run(&["pools", "list"]).fails(3, "airflow auth login --env dev");
    let outcome = cli.run(&["auth", "logout"]).done();
    assert!(outcome.stderr.contains("no token is stored for environment dev"), "{outcome}");
}

#[test]
fn says_so_where_the_server_cannot_revoke() {
    let airflow = Airflow::new(OLD);
    let (cli, token) = airflow.signed_in(0, 3600);
    let outcome = cli.run(&["auth", "logout"]).done();
    assert!(outcome.stderr.contains("the server cannot revoke tokens, so copies of it stay valid until "), "{outcome}");
    assert!(stored(&cli).is_none() && airflow.tokens.is_good(&token));
}

#[test]
fn removes_what_an_unreachable_server_does_not_revoke() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let cli = super::airflow::signed_in(Cli::new(), "http://127.0.0.1:9", &token);
    let outcome = cli.run(&["auth", "logout"]).done();
    assert!(outcome.stderr.contains("it was not revoked and stays valid until "), "{outcome}");
    assert!(outcome.stderr.contains("connection refused"), "{outcome}");
    assert_eq!(stored(&cli), None);
}

#[test]
fn what_is_over_or_refused_is_removed_too() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, _) = airflow.signed_in(-7200, -3600);
    assert!(cli.run(&["auth", "logout"]).done().stderr.contains("it had already expired"));
    assert_eq!((stored(&cli), airflow.stub.requests().len()), (None, 0));
    let (cli, token) = airflow.signed_in(0, 3600);
    airflow.tokens.revoke(&token);
    let outcome = cli.run(&["auth", "logout"]).done();
    assert!(!outcome.stderr.contains("warning"), "{outcome}");
    assert_eq!(stored(&cli), None);
}

#[test]
fn an_environment_that_is_removed_is_signed_out_of() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, _) = airflow.signed_in(0, 3600);
    let outcome = cli.run(&["env", "remove", "dev", "--yes"]).done();
    let sentence = "its token was removed from credentials.json and revoked on the server";
    assert!(outcome.stderr.contains(sentence), "{outcome}");
    assert!(stored(&cli).is_none() && airflow.tokens.good().is_empty());
    airflow.tokens.are_hidden_in(&outcome.to_string());

    let airflow = Airflow::new(OLD);
    let (cli, token) = airflow.signed_in(0, 3600);
    let outcome = cli.run(&["env", "remove", "dev", "--yes"]).done();
    assert!(outcome.stderr.contains("so copies of it stay valid until "), "{outcome}");
    assert!(stored(&cli).is_none() && airflow.tokens.is_good(&token));
}

#[test]
fn a_variable_still_signs() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, _) = airflow.signed_in(0, 3600);
    let outcome = cli.with("AIRFLOW_CLI_TOKEN", TOKEN).run(&["auth", "logout"]).done();
    assert!(outcome.stderr.contains("AIRFLOW_CLI_TOKEN is set and still used for requests"), "{outcome}");
}

/// Two environments in files, one with a keyring that is not there.
#[cfg(target_os = "linux")]
#[test]
fn of_all_continues_after_one_that_fails() {
    let airflow = Airflow::new(SIMPLE);
    let tokens = [airflow.tokens.give(0, 3600), airflow.tokens.give(0, 3600)];
    let url = airflow.url();
    let environment =
        |name: &str, store: &str| format!("[environments.{name}]\nurl = \"{url}\"\ncredential_store = \"{store}\"\n");
    let config = environment("a", "file") + &environment("b", "keyring") + &environment("c", "file");
    let cli = Cli::new().with_config(&config).with("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    let entry = |name: &str, token: &str| json!({ "environment": name, "url": url, "token": token });
    let text = json!({ "tokens": [entry("a", &tokens[0]), entry("c", &tokens[1])] });
    let path = cli.config().join("credentials.json");
    std::fs::write(&path, text.to_string()).unwrap();
    private(&path, 0o600);
    let outcome =
        cli.run(&["auth", "logout", "--all"]).fails(1, "cannot sign out of environment b: tokens may still be stored");
    assert_eq!(outcome.stderr.matches("revoked on the server").count(), 2, "{outcome}");
    assert!(airflow.tokens.good().is_empty() && stored(&cli).is_none());
}

#[test]
fn of_all_where_there_is_none() {
    let outcome = Cli::new().run(&["auth", "logout", "--all"]).done();
    assert!(outcome.stderr.contains("no token is stored for any environment"), "{outcome}");
}
