//! Certificates that are not checked, for one command or from now on.

use std::sync::Arc;

use serde_json::Value;

use super::airflow::{FAB, Tokens};
use super::tls::TlsStub;
use crate::support::Cli;
use crate::support::stub::Request;

const STORED: &str = "warning: --insecure is stored: the server certificate of environment dev is no longer verified; undo \
                      this with `airflow env set dev --unset insecure`";
const USED: &str =
    "is not verified because of the settings of environment dev; `airflow env set dev --unset insecure` changes that";

#[test]
fn who_turns_the_check_off_for_good_is_reported_then_and_each_time() {
    let tokens = Arc::new(Tokens::default());
    let known = Arc::clone(&tokens);
    let server = TlsStub::new(90, move |request: &Request| FAB.answer(request, &known, "https"));
    let cli = Cli::new();
    let login = ["auth", "login", "--token-stdin", "--url", &server.url, "--env", "dev", "--credential-store", "file"];
    let token = tokens.give(0, 3600);
    let outcome = cli.run_with(&login, token.as_str()).fails(5, "not trusted");
    assert!(outcome.stderr.contains("`auth login --url` or `env set` stores it"), "{outcome}");
    let outcome = cli.run_with(&[&login[..], &["--insecure"]].concat(), token.as_str()).done();
    assert!(outcome.stderr.contains(STORED) && !outcome.stderr.contains(USED), "{outcome}");

    for command in [&["pools", "list"][..], &["auth", "status"], &["auth", "whoami"], &["doctor"], &["auth", "refresh"]]
    {
        let outcome = cli.run(command).done();
        assert_eq!(outcome.stderr.matches(USED).count(), 1, "{outcome}");
    }
    let warns = |command: &[&str]| cli.run(command).done().stderr.contains("warning");
    for quiet in ["--quiet", "--insecure"] {
        assert!(!warns(&["pools", "list", quiet]), "{quiet}");
    }
    let advice = |more: &[&str]| {
        let findings = cli.run(&[&["doctor", "-o", "json"], more].concat()).done().json();
        let mut rows = findings.as_array().unwrap().iter();
        rows.find(|row| row["check"] == "certificate").map(|row| row["do"].clone()).unwrap()
    };
    let again = "`airflow env set dev --unset insecure --ca-cert FILE` trusts its authority";
    assert_eq!(advice(&[]), Value::from(again));
    assert_eq!(advice(&["--insecure"]), Value::from("pass its authority with --ca-cert instead of --insecure"));

    cli.run(&["env", "set", "dev", "--unset", "insecure", "--ca-cert", &server.authority()]).done();
    assert!(!warns(&["pools", "list"]));
    assert!(cli.run(&["env", "set", "dev", "--insecure"]).done().stderr.contains(STORED));
    // A variable is said anew by whoever starts the command.
    let outcome = cli.with("AIRFLOW_CLI_INSECURE", "1").run(&["pools", "list"]).done();
    assert!(!outcome.stderr.contains("warning"), "{outcome}");
}
