//! Signing in where there is no keyring: in containers, over ssh, on WSL.

use super::airflow::{Airflow, SIMPLE, Traits, stored};
use crate::support::Cli;

const OPEN: Traits = Traits { everybody_is_admin: true, ..SIMPLE };

/// From the first error of somebody new to the answer, by the commands that the hints name, as they are printed.
#[test]
fn the_hints_lead_to_the_end() {
    let (airflow, cli) = (Airflow::new(OPEN), Cli::new());
    let outcome = cli.run(&["pools", "list"]).fails(2, "no environment is selected");
    let outcome = cli.follow(&outcome, &[("URL", airflow.url())], "").fails(1, "no keyring is available");
    cli.follow(&outcome, &[], "").done();
    cli.run(&["pools", "list"]).done();
    // With a name too.
    let cli = Cli::new();
    let outcome = cli.run(&["pools", "list", "--env", "my-prod"]).fails(2, "there is no environment");
    let outcome = cli.follow(&outcome, &[("URL", airflow.url())], "").fails(1, "no keyring is available");
    let (url, file) = (airflow.url(), cli.config().join("credentials.json"));
    let hint = format!(
        "hint: `airflow auth login --url {url} --env my-prod --credential-store file` stores the token in {}, which \
         only you can read",
        file.display()
    );
    assert!(outcome.stderr.contains(&hint), "{outcome}");
    cli.follow(&outcome, &[], "").done();
    cli.run(&["pools", "list", "--env", "my-prod"]).done();
}

/// Its own options too, and none of its secrets.
#[test]
fn the_command_is_repeated_with_all_that_it_had() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let password = super::airflow::PASSWORD;
    let login = ["auth", "login", "--url", airflow.url(), "--env", "dev", "--username", "admin", "--password-stdin"];
    let outcome = cli.run_with(&login, password).fails(1, "no keyring is available");
    cli.follow(&outcome, &[], password).done();
    assert!(stored(&cli).is_some());
    let cli = Cli::new();
    let outcome = cli.run(&["auth", "login", "--url", airflow.url(), "--username", "admin", "--password", password]);
    assert!(!outcome.stderr.contains(password) && !outcome.commands().is_empty(), "{outcome}");
}

#[test]
fn a_yes_on_the_command_line_is_one() {
    let (airflow, cli) = (Airflow::new(OPEN), Cli::new());
    let outcome = cli.run(&["auth", "login", "--url", airflow.url(), "--yes"]).done();
    assert!(stored(&cli).is_some() && outcome.stderr.contains("unencrypted"), "{outcome}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_person_is_asked_and_the_answer_counts() {
    for (answer, code) in [("y\r", 0), ("n\r", 1), ("\r", 1)] {
        let airflow = Airflow::new(OPEN);
        let cli = Cli::new();
        let file = cli.config().join("credentials.json");
        let mut screen = cli.on_screen((24, 200), &["auth", "login", "--url", airflow.url()]);
        let question = format!("No system keyring. Store the token in {}, readable only by you? [y/N]", file.display());
        screen.shows(&question);
        assert!(!file.exists());
        screen.types(answer);
        let ended = screen.ends_without_screen();
        let text = String::from_utf8_lossy(&screen.bytes()).into_owned();
        assert_eq!((ended, file.exists()), (code, code == 0), "{text}");
        assert!(code == 0 || text.contains("canceled, nothing was changed"), "{text}");
    }
}
