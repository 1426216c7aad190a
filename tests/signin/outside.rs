//! A token from outside, in `AIRFLOW_CLI_TOKEN` or by `--api-token`, among several environments.

use serde_json::{Value, json};

use super::airflow::{Airflow, SIMPLE, bearer, signed_in};
use crate::support::{Cli, Outcome};

fn column(outcome: &Outcome, name: &str) -> Vec<Value> {
    outcome.json().as_array().unwrap().iter().map(|row| row[name].clone()).collect()
}

/// Asks with the token in the variable, then by the option, which has to warn once.
fn both_ways(cli: Cli, token: &str, look: impl Fn(&dyn Fn(&[&str]) -> Outcome)) {
    look(&|arguments| {
        let outcome = cli.run(&[arguments, &["-o", "json", "--api-token", token]].concat());
        assert_eq!(outcome.stderr.matches("can read the value of --api-token").count(), 1, "{outcome}");
        outcome
    });
    let cli = cli.with("AIRFLOW_CLI_TOKEN", token);
    look(&|arguments| cli.run(&[arguments, &["-o", "json"]].concat()));
}

#[test]
fn it_goes_to_the_server_that_commands_would_use_and_to_no_other() {
    let (here, there) = (Airflow::new(SIMPLE), Airflow::new(SIMPLE));
    let (token, own) = (here.tokens.give(0, 3600), there.tokens.give(1, 3600));
    let others = signed_in(Cli::new(), there.url(), &own);
    let cli = others.with_config(&format!(
        "environment = \"here\"\n[environments.here]\nurl = \"{}\"\n[environments.dev]\nurl = \"{1}\"\n\
         credential_store = \"file\"\n[environments.none]\nurl = \"{1}\"\n",
        here.url(),
        there.url()
    ));
    both_ways(cli, &token, |ask| {
        let before = there.stub.requests().len();
        let status = ask(&["auth", "status"]).done();
        assert_eq!(column(&status, "environment"), ["dev", "here", "none"]);
        assert_eq!(column(&status, "state"), ["signed in", "signed in", "not signed in"], "{status}");
        let requests = there.stub.requests();
        assert!(requests.len() > before && requests.iter().all(|request| bearer(request) == Some(&own)));
        let list = ask(&["auth", "list-envs"]).done();
        assert_eq!(column(&list, "status"), ["authenticated", "authenticated", "not authenticated"], "{list}");
        // It is for the one that is named.
        let status = ask(&["auth", "status", "--env", "here"]).done();
        assert_eq!(column(&status, "state"), ["signed in"]);
    });
}

/// docs/automation.md: "it opens no settings".
#[test]
fn with_the_url_from_outside_too_no_settings_are_opened() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let cli = Cli::new().with("AIRFLOW_CLI_URL", airflow.url()).with_config("this is = not [ TOML");
    both_ways(cli, &token, |ask| {
        let status = ask(&["auth", "status"]).done();
        assert_eq!(
            (column(&status, "environment"), column(&status, "url")),
            (vec![json!(null)], vec![json!(airflow.url())])
        );
        assert_eq!(column(&status, "state"), ["signed in"]);
        ask(&["auth", "whoami"]).done();
    });
}
