//! What to do about a token that is none or no good: only what helps.

use serde_json::json;

use super::airflow::{Airflow, SIMPLE, signed_in};
use crate::support::stub::{answer, reply};
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
        cli.run(&["auth", "login"]).fails(3, "the token is from AIRFLOW_CLI_TOKEN: replace it, or unset");
        let cli = Cli::at(airflow.url(), &bad);
        all_say(&cli, "the token comes from AIRFLOW_CLI_TOKEN; replace it there", "auth login");
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
    all_say(&cli, "the token comes from the environment's token_command (`printf`); replace it there", "auth login");
    let login =
        |cli: &Cli| -> Outcome { cli.run_with(&["auth", "login", "--token-stdin"], airflow.tokens.give(0, 60)) };
    let outcome = login(&cli.with_config(&config("file"))).done();
    let words = "environment ci has a token_command, which overrides the stored token; `airflow env set ci --unset \
                 token-command` removes it";
    assert!(outcome.stderr.contains(words), "{outcome}");
}

/// A server on which each of these changes meets what is there already, or a Dag that is paused.
fn occupied() -> Airflow {
    Airflow::with(SIMPLE, |request, _| {
        let dag = json!({ "dag_id": "a b", "dag_display_name": "a b", "is_paused": true, "params": {} });
        let taken = || reply(409, &json!({ "detail": "there is one" }));
        match (request.method.as_str(), request.path()) {
            ("GET", "/api/v2/dags/a%20b" | "/api/v2/dags/a%20b/details") => Some(reply(200, &dag)),
            ("PATCH", "/api/v2/dags/a%20b") => Some(reply(200, &dag)),
            ("POST", "/api/v2/connections" | "/api/v2/pools" | "/api/v2/variables") => Some(taken()),
            ("POST", path) if path.ends_with("/xcomEntries") => Some(taken()),
            ("PATCH", path) if path.contains("/xcomEntries/") => Some(reply(200, &json!({ "key": "k" }))),
            ("DELETE", "/api/v2/connections/c.d") => Some(answer(204, "application/json", "")),
            ("PATCH", "/api/v2/pools/p%20q") => Some(reply(200, &json!({ "name": "p q", "slots": 1 }))),
            _ => None,
        }
    })
}

/// The first command of a hint runs where the hint is printed, against the server of the command that failed.
#[test]
fn the_first_command_of_a_hint_runs_as_it_is_printed() {
    for (line, filled, done) in [
        ("dags trigger 'a b' --wait", vec![], true),
        ("connections create c.d --conn-type http", vec![], true),
        ("pools create 'p q' --slots 1", vec![], false),
        ("variables create v w", vec![], false),
        ("xcom add 'a b' run task k 1", vec![], false),
        ("backfill get 7", vec![("DAG", "a")], false),
        ("env set new --timeout 5", vec![("URL", "http://127.0.0.1:9")], true),
        ("env set dev", vec![], true),
        ("env use nowhere", vec![], false),
    ] {
        let airflow = occupied();
        let (cli, token) = airflow.signed_in(0, 3600);
        // Another environment is selected: the command that is followed has to say which it means.
        let config = std::fs::read_to_string(cli.config().join("config.toml")).unwrap();
        let other = "environment = \"other\"\n[environments.other]\nurl = \"http://127.0.0.1:9\"\n";
        let cli = cli.with_config(&config.replace("environment = \"dev\"\n", other));
        super::airflow::store(&cli, airflow.url(), &token);
        let mut words = shlex::split(line).unwrap();
        if !line.starts_with("env ") {
            words.extend(["--env".to_owned(), "dev".to_owned()]);
        }
        let outcome = cli.run(&words);
        assert_ne!(outcome.code, Some(0), "{outcome}");
        if outcome.commands().is_empty() {
            assert!(!done, "no command is named: {outcome}");
            continue;
        }
        let before = airflow.stub.requests().len();
        let followed = cli.follow(&outcome, &filled, "");
        if done {
            assert_eq!(followed.code, Some(0), "{outcome}\nwas followed by\n{followed}");
        }
        assert!(line.starts_with("env ") || airflow.stub.requests().len() > before, "another server: {followed}");
    }
}

/// From a token that is over to one that works.
#[test]
fn the_hints_of_a_sign_in_lead_to_its_end() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, refused) = airflow.signed_in(0, 3600);
    airflow.tokens.revoke(&refused);
    let outcome = cli.run(&["pools", "list", "--env", "dev"]).fails(3, "does not accept the token");
    let outcome = cli.follow(&outcome, &[], "").fails(2, "there is no terminal");
    cli.follow(&outcome, &[], &airflow.tokens.give(0, 3600)).done();
    cli.run(&["pools", "list", "--env", "dev"]).done();
    // A second server needs a name of its own.
    let other = Airflow::new(SIMPLE);
    let file = ["--credential-store", "file", "--token-stdin"];
    let login =
        |url: &str| cli.run_with(&[&["auth", "login", "--url", url][..], &file].concat(), other.tokens.give(0, 60));
    login(other.url()).done();
    let third = Airflow::new(SIMPLE);
    let outcome = login(third.url()).fails(2, " needs a name: default is taken by ");
    cli.follow(&outcome, &[("NAME", "third")], &third.tokens.give(0, 3600)).done();
    cli.run(&["pools", "list", "--env", "third"]).done();
}
