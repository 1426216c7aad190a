//! The token command of an environment.
#![cfg(unix)]

use std::path::Path;
use std::time::{Duration, Instant};

use super::airflow::{Airflow, SIMPLE, bearer, private};
use crate::support::Cli;

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
fn one_that_fails_is_told_without_what_it_printed() {
    let airflow = Airflow::new(SIMPLE);
    let cli = with_script(&airflow, "file", "echo s3cret-part; echo 'vault is sealed' >&2; exit 7");
    let outcome = cli.run(&["pools", "list", "-vv"]).fails(1, "failed: exit status: 7");
    assert!(!outcome.stderr.contains("s3cret-part") && outcome.stderr.contains("vault is sealed"), "{outcome}");
    let cli = with_script(&airflow, "file", "echo s3cret-part and more");
    let outcome = cli.run(&["pools", "list"]).fails(2, "give-token`: there is white space within the token");
    assert!(!outcome.stderr.contains("s3cret-part"), "{outcome}");
    assert_eq!(airflow.stub.requests().len(), 0);
}

/// What it started, and forgot, does not keep us waiting.
#[test]
fn one_that_closes_its_output_has_said_all() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let cli = with_script(&airflow, "file", &format!("sleep 20 > /dev/null 2>&1 &\necho {token}"));
    let start = Instant::now();
    cli.run(&["pools", "list"]).done();
    assert!(start.elapsed() < Duration::from_secs(15));
}

#[test]
fn a_token_of_it_that_is_refused_says_where_it_came_from() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    airflow.tokens.revoke(&token);
    let cli = with_script(&airflow, "file", &format!("echo {token}"));
    let outcome = cli.run(&["pools", "list"]).fails(3, "does not accept the token");
    assert!(outcome.stderr.contains("the token comes from the environment's token_command"), "{outcome}");
    cli.run(&["auth", "refresh"]).fails(2, "the token comes from the environment's token_command");
}
