//! The token command of an environment.
#![cfg(unix)]

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;

use super::airflow::{Airflow, SIMPLE, bearer, private, stored};
use crate::support::Cli;
use crate::support::stub::reply;

/// A command line with a script for a token command, which leaves a line in `runs` each time.
fn with_script(airflow: &Airflow, store: &str, script: &str) -> Cli {
    let cli = Cli::new();
    let path = cli.home().join("give-token");
    std::fs::write(&path, format!("#!/bin/sh\necho run >> {}\n{script}\n", runs(&cli).display())).unwrap();
    private(&path, 0o755);
    private(&cli.config(), 0o700);
    let (url, path) = (airflow.url(), path.display());
    cli.with("PATH", "/usr/bin:/bin").with_config(&format!(
        "environment = \"ci\"\n[environments.ci]\nurl = \"{url}\"\ncredential_store = \"{store}\"\n\
         token_command = \"{path} role=ci\"\n"
    ))
}

fn runs(cli: &Cli) -> std::path::PathBuf {
    cli.home().join("runs")
}

fn count(path: &Path) -> usize {
    std::fs::read_to_string(path).map_or(0, |text| text.lines().count())
}

#[test]
fn what_it_prints_is_kept_until_its_end() {
    let airflow = Airflow::new(SIMPLE);
    let (long, short) = (airflow.tokens.give(0, 3600), airflow.tokens.give(0, 30));
    for (store, token, expected) in [("file", &long, 1), ("file", &short, 3), ("none", &long, 3)] {
        let cli = with_script(&airflow, store, &format!("echo {token}"));
        for arguments in [&["pools", "list"][..], &["auth", "whoami"], &["auth", "token"]] {
            let outcome = cli.run(arguments).done();
            assert_eq!(outcome.stdout.contains(token.as_str()), arguments[1] == "token", "{outcome}");
        }
        assert_eq!(bearer(airflow.stub.requests().last().unwrap()), Some(token.as_str()));
        assert_eq!(count(&runs(&cli)), expected, "{store}");
    }
}

#[test]
fn one_that_fails_is_reported_without_what_it_printed() {
    let airflow = Airflow::new(SIMPLE);
    let cli = with_script(&airflow, "file", "echo s3cret-part; echo 'vault is sealed' >&2; exit 7");
    let outcome = cli.run(&["pools", "list", "-vv"]).fails(1, "failed: exit status: 7");
    assert!(!outcome.stderr.contains("s3cret-part") && outcome.stderr.contains("vault is sealed"), "{outcome}");
    let cli = with_script(&airflow, "file", "echo s3cret-part and more");
    let outcome = cli.run(&["pools", "list"]).fails(2, "give-token`: the token contains white space");
    assert!(!outcome.stderr.contains("s3cret-part"), "{outcome}");
    assert_eq!(airflow.stub.requests().len(), 0);
}

/// What it started, and forgot, does not keep us waiting.
#[test]
fn one_that_closes_its_output_has_said_all() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let cli = with_script(&airflow, "file", &format!("sleep 120 > /dev/null 2>&1 &\necho {token}"));
    let start = Instant::now();
    cli.run(&["pools", "list"]).done();
    assert!(start.elapsed() < Duration::from_secs(60));
}

#[test]
fn a_token_of_it_that_is_refused_says_where_it_came_from() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    airflow.tokens.revoke(&token);
    let cli = with_script(&airflow, "file", &format!("echo {token}"));
    let outcome = cli.run(&["pools", "list"]).fails(3, "does not accept the token");
    assert!(outcome.stderr.contains("the token comes from the environment's token_command"), "{outcome}");
    cli.run(&["auth", "refresh"]).fails(2, "cannot refresh the token: it comes from the environment's token_command");
}

/// The program's source has another token by now: nobody has to wait for the end of the one that was kept.
#[test]
fn a_kept_token_that_is_revoked_is_replaced_by_what_the_command_prints_now() {
    let airflow = Airflow::new(SIMPLE);
    let tokens = [airflow.tokens.give(0, 3600), airflow.tokens.give(0, 3600)];
    for store in ["file", "none"] {
        let cli = with_script(&airflow, store, "cat \"$HOME/token\"");
        let prints = |token: &str| std::fs::write(cli.home().join("token"), token).unwrap();
        airflow.tokens.add(&tokens[0]);
        prints(&tokens[0]);
        cli.run(&["pools", "list"]).done();
        airflow.tokens.revoke(&tokens[0]);
        cli.run(&["pools", "list"]).fails(3, "does not accept the token");
        assert_eq!(stored(&cli), None, "what is refused is not kept");
        airflow.tokens.add(&tokens[0]);
        cli.run(&["pools", "list"]).done();
        airflow.tokens.revoke(&tokens[0]);
        prints(&tokens[1]);
        let outcome = cli.run(&["pools", "list", "-v"]).done();
        airflow.tokens.are_hidden_in(&outcome.to_string());
        let before = count(&runs(&cli));
        cli.run(&["pools", "list"]).done();
        let (kept, ran) = if store == "file" { (Some(tokens[1].clone()), 0) } else { (None, 1) };
        assert_eq!((stored(&cli), count(&runs(&cli)) - before), (kept, ran), "{store}");
    }
}

#[test]
fn a_role_that_is_too_low_is_no_reason_to_run_it_again() {
    let airflow = Airflow::with(SIMPLE, |request, _| {
        request.path().ends_with("/pools").then(|| reply(403, &json!({ "detail": "Forbidden" })))
    });
    let token = airflow.tokens.give(0, 3600);
    let cli = with_script(&airflow, "file", &format!("echo {token}"));
    cli.run(&["dags", "list"]).done();
    cli.run(&["pools", "list"]).fails(3, "");
    assert_eq!((count(&runs(&cli)), stored(&cli)), (1, Some(token)));
}

#[test]
fn what_it_printed_is_removed_when_no_one_is_to_use_it_any_more() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let changes: [&[&str]; 6] = [
        &["auth", "logout"],
        &["auth", "logout", "--all"],
        &["env", "remove", "ci", "--yes"],
        &["env", "set", "ci", "--credential-store", "none"],
        &["env", "set", "ci", "--token-command", "other"],
        &["env", "set", "ci", "--unset", "token-command"],
    ];
    for change in changes {
        let cli = with_script(&airflow, "file", &format!("echo {token}"));
        cli.run(&["pools", "list"]).done();
        assert!(stored(&cli).is_some());
        let outcome = cli.run(change).done();
        assert_eq!(stored(&cli), None, "{outcome}");
        if change[1] == "logout" {
            assert!(
                outcome.stderr.contains("removed the cached output of the token_command of environment ci from"),
                "{outcome}"
            );
        }
    }
    // Who else has it from the same source is not known.
    assert!(airflow.tokens.is_good(&token));
}

/// Whoever may write there may have any program run.
#[test]
fn settings_that_everybody_may_write_run_nothing() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let cli = with_script(&airflow, "file", &format!("echo {token}"));
    let path = cli.config().join("config.toml");
    for (open, mode, right) in [(&path, 0o666, 0o644), (&cli.config(), 0o777, 0o700)] {
        private(open, mode);
        for arguments in [&["pools", "list"][..], &["env", "show"], &["env", "use", "ci"]] {
            let outcome = cli.run(arguments).fails(2, "every user of this machine can write to ");
            assert!(outcome.stderr.contains(&format!("`chmod o-w '{}'`", open.display())), "{outcome}");
        }
        private(open, right);
    }
    assert_eq!((count(&runs(&cli)), airflow.stub.requests().len()), (0, 0));
    private(&path, 0o664);
    cli.run(&["pools", "list"]).done();
}
