//! What to do about a token that is none or no good: only what helps.

use super::airflow::{Airflow, SIMPLE, signed_in};
use crate::support::{Cli, Outcome};

/// Each command that looks at the token fails with these words, and with no others that lead elsewhere.
#[track_caller]
fn all_say(cli: &Cli, words: &str, never: &str) {
    for arguments in [&["auth", "status"][..], &["auth", "whoami"], &["pools", "list"], &["doctor", "-o", "csv"]] {
        let outcome = cli.run(arguments);
        assert_eq!(outcome.code, Some(3), "{outcome}");
        let all = format!("{}{}", outcome.stdout, outcome.stderr);
        assert!(all.contains(words) && (never.is_empty() || !all.contains(never)), "{words}: {outcome}");
    }
}

#[test]
fn a_bad_variable_is_to_be_replaced_or_unset() {
    let airflow = Airflow::new(SIMPLE);
    let (good, refused, over) =
        (airflow.tokens.give(0, 3600), airflow.tokens.give(1, 3600), airflow.tokens.give(-7200, -3600));
    airflow.tokens.revoke(&refused);
    airflow.tokens.revoke(&over);
    for bad in [refused, over] {
        let cli = signed_in(Cli::new(), airflow.url(), &good).with("AIRFLOW_CLI_TOKEN", &bad);
        let words = "the token comes from AIRFLOW_CLI_TOKEN: replace it there, or unset the variable and sign in with \
                     `airflow auth login --env dev`";
        all_say(&cli, words, "");
        // Without that, signing in takes it too.
        cli.run(&["auth", "login"]).fails(3, "it comes from AIRFLOW_CLI_TOKEN: replace it there, or unset");
        let cli = Cli::at(airflow.url(), &bad);
        all_say(&cli, "the token comes from AIRFLOW_CLI_TOKEN, and a new one has to come from there too", "auth login");
    }
}

/// The URL of a variable has no name that a token could be stored for.
#[test]
fn a_url_from_a_variable_and_no_token() {
    let airflow = Airflow::new(SIMPLE);
    let cli = Cli::new().with("AIRFLOW_CLI_URL", airflow.url());
    let command = format!("airflow auth login --url {}", airflow.url());
    let words = format!("set AIRFLOW_CLI_TOKEN to a token; or sign in with `{command}`, and unset AIRFLOW_CLI_URL");
    all_say(&cli, &words, "");
    let login = command + " --token-stdin --credential-store file";
    let login: Vec<&str> = login.split(' ').skip(1).collect();
    cli.run_with(&login, airflow.tokens.give(0, 3600)).done();
    cli.with("AIRFLOW_CLI_URL", "").run(&["auth", "whoami"]).done();
}

#[cfg(unix)]
#[test]
fn a_token_command_is_named_and_wins_over_what_is_stored() {
    let airflow = Airflow::new(SIMPLE);
    let refused = airflow.tokens.give(0, 3600);
    airflow.tokens.revoke(&refused);
    let config = |store: &str| {
        let url = airflow.url();
        format!(
            "environment = \"ci\"\n[environments.ci]\nurl = \"{url}\"\ncredential_store = \"{store}\"\n\
             token_command = \"printf %s {refused}\"\n"
        )
    };
    let cli = Cli::new().with("PATH", "/usr/bin:/bin").with_config(&config("none"));
    all_say(
        &cli,
        "the token comes from the environment's token_command (`printf`), and a new one has to",
        "auth login",
    );
    let login =
        |cli: &Cli| -> Outcome { cli.run_with(&["auth", "login", "--token-stdin"], airflow.tokens.give(0, 60)) };
    let outcome = login(&cli.with_config(&config("file"))).done();
    let words = "environment ci has a token_command, which wins over the stored token; `airflow env set ci --unset \
                 token-command` takes it away";
    assert!(outcome.stderr.contains(words), "{outcome}");
}
