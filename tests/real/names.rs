//! Names that could not be addressed, made behind the command line's back.

use serde_json::{Value, json};

use crate::support::Cli;
use crate::support::real;

/// Makes things by the bulk operation, which takes any name.
fn make(cli: &Cli, path: &str, entity: &Value) {
    let body = json!({ "actions": [{ "action": "create", "entities": [entity] }] }).to_string();
    cli.run_with(&["api", "PATCH", path, "--input", "-"], body).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn whatever_exists_is_shown_and_deleted_and_nothing_else() {
    let cli = real::admin();
    let name = real::unique("odd");
    cli.run(&["variables", "set", &name, "mine"]).done();
    cli.run(&["pools", "set", &name, "7", "mine"]).done();
    for odd in [format!("{name}\n"), format!("{name}\\x"), format!(" {name}\t"), format!("{name}/a b/")] {
        make(&cli, "variables", &json!({ "key": odd, "value": "odd" }));
        assert_eq!(cli.run(&["variables", "get", &odd]).done().stdout, "odd\n", "{odd:?}");
        cli.run(&["variables", "delete", &odd]).done();
        cli.run(&["variables", "get", &odd]).fails(4, "");
        make(&cli, "pools", &json!({ "name": odd, "slots": 3 }));
        assert_eq!(cli.run(&["pools", "get", &odd, "-o", "json"]).done().json()["slots"], 3, "{odd:?}");
        cli.run(&["pools", "delete", &odd]).done();
        cli.run(&["pools", "delete", &odd]).fails(4, "");
    }
    assert_eq!(cli.run(&["variables", "get", &name]).done().stdout, "mine\n");
    assert_eq!(cli.run(&["pools", "get", &name, "-o", "json"]).done().json()["slots"], 7);
    cli.run(&["variables", "delete", &name]).done();
    cli.run(&["pools", "delete", &name]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_called_as_all_runs_is_deleted_alone() {
    let cli = real::admin();
    let dag = "example_complex";
    let run = real::unique("kept");
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).done();
    cli.run(&["dags", "trigger", dag, "--run-id", "~"]).fails(2, "`~` means every run");
    let body = json!({ "dag_run_id": "~", "logical_date": null }).to_string();
    cli.run_with(&["api", "POST", &format!("dags/{dag}/dagRuns"), "--input", "-"], body).done();
    cli.run(&["runs", "delete", dag, "~", "--yes"]).done();
    let ids = cli.run(&["runs", "list", dag, "-o", "json", "--jq", "map(.dag_run_id)"]).done().json();
    let has = |id: &str| ids.as_array().is_some_and(|ids| ids.contains(&json!(id)));
    assert!(has(&run) && !has("~"), "{ids}");
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}

/// The server takes the ends of its calendar.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn times_at_the_ends_of_the_calendar_are_taken() {
    let cli = real::viewer();
    let dag = "example_complex";
    for end in ["9999-12-31", "9999-12-31T23:59:59.999999-05:00"] {
        cli.run(&["dags", "list-runs", dag, "--start-date", "0001-01-01T00:00+05:00", "--end-date", end]).done();
        cli.run(&["runs", "list", dag, "--start-date-gte", "0001-01-01", "--end-date-lte", end]).done();
        cli.run(&["events", "list", "--before", end, "--limit", "1"]).done();
    }
}

/// As the shortest lines of airflowctl's main branch.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_is_required_can_be_positional() {
    let cli = real::admin();
    let name = real::unique("short");
    cli.run(&["pools", "create", &name, "5"]).done();
    assert_eq!(cli.run(&["pools", "get", &name, "-o", "json"]).done().json()["slots"], 5);
    cli.run(&["variables", "create", &name, "-1"]).done();
    cli.run(&["variables", "update", &name, "two"]).done();
    assert_eq!(cli.run(&["variables", "get", &name]).done().stdout, "two\n");
    cli.run(&["connections", "create", &name, "mysql", "--conn-host", "h"]).done();
    cli.run(&["connections", "update", &name, "postgres"]).done();
    let connection = cli.run(&["connections", "get", &name, "-o", "json"]).done().json();
    assert_eq!((&connection["conn_type"], &connection["host"]), (&json!("postgres"), &json!("h")));
    for group in ["pools", "variables", "connections"] {
        cli.run(&[group, "delete", &name]).done();
    }
}
