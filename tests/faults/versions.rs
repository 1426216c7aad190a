//! Servers that are older or newer than the document.

use serde_json::{Value, json};

use crate::support::stub::{Stub, answer, reply};

/// What it answers when asked for its version, and a list of one run for all else.
fn server(version: &'static str) -> Stub {
    Stub::new(move |request| match request.path() {
        "/api/v2/version" => reply(200, &json!({ "version": version })),
        _ => reply(200, &json!({"dag_runs": [{"dag_id": "a", "dag_run_id": "r"}], "total_entries": 1})),
    })
}

fn paths(stub: &Stub) -> Vec<String> {
    stub.requests().iter().map(|request| request.path().to_owned()).collect()
}

const RUNS: &str = "/api/v2/dags/a/dagRuns";
const VERSION: &str = "/api/v2/version";

/// An old server passes over what it does not know, and would answer with every run.
#[test]
fn a_filter_that_an_old_server_does_not_know_is_not_sent() {
    let stub = server("3.0.6");
    let filter = "bundle_version=1";
    for arguments in [
        &["runs", "list", "a", "--bundle-version", "1"][..],
        &["api", "GET", "dags/a/dagRuns", "--query", filter],
        &["api", "get_dag_runs", "-f", "dag_id=a", "-f", filter, "--paginate"],
    ] {
        let outcome = stub.cli().run(arguments).fails(1, "the server is too old for `bundle_version`");
        assert!(outcome.stderr.contains("requires Airflow 3.2 or newer, and this is 3.0.6"), "{outcome}");
    }
    assert_eq!(paths(&stub), [VERSION; 3]);
}

#[test]
fn of_several_the_newest_decides() {
    let both = ["runs", "list", "a", "--bundle-version", "1", "--run-id-prefix-pattern", "r"];
    server("3.2.1").cli().run(&both).fails(1, "requires Airflow 3.2.2 or newer");
    server("3.2.2").cli().run(&both).done();
}

#[test]
fn the_version_is_asked_once_and_only_for_such_a_filter() {
    for (version, arguments, expected) in [
        ("3.0.6", &["--state", "failed"][..], &[RUNS][..]),
        ("3.2.0", &["--bundle-version", "1"], &[VERSION, RUNS]),
        ("3.12.0rc1", &["--bundle-version", "1"], &[VERSION, RUNS]),
        // A version that says nothing is no reason to refuse.
        ("of our own", &["--bundle-version", "1"], &[VERSION, RUNS]),
    ] {
        let stub = server(version);
        stub.cli().run(&[&["runs", "list", "a"], arguments].concat()).done();
        assert_eq!(paths(&stub), expected, "{version}");
    }
}

#[test]
fn an_operation_that_an_old_server_does_not_have_names_its_release() {
    let stub = Stub::new(|_| reply(404, &json!({"detail": "Not Found"})));
    stub.cli().run(&["dags", "unfavorite", "a"]).fails(1, "requires Airflow 3.1 or newer");
    stub.cli().run(&["tasks", "store-list", "a", "r", "t"]).fails(1, "requires Airflow 3.3 or newer");
    // The path may fit another route there.
    let detail = json!([{"type": "int_parsing", "loc": ["path", "map_index"], "msg": "Not a number", "input": "x"}]);
    let stub = Stub::new(move |_| reply(422, &json!({ "detail": detail })));
    stub.cli().run(&["tasks", "store-list", "a", "r", "t"]).fails(1, "requires Airflow 3.3 or newer");
}

/// One server for all: a list under each key that a command reads, of the one row, and the row itself for the rest.
fn with(row: &'static str) -> Stub {
    Stub::new(move |request| {
        let last = request.path().rsplit('/').next().unwrap_or_default();
        let keys = [("dags", "dags"), ("dagRuns", "dag_runs"), ("taskInstances", "task_instances"), ("pools", "pools")];
        let body = match keys.iter().find(|(path, _)| *path == last) {
            Some((_, key)) => format!("{{\"of_tomorrow\":1,\"{key}\":[{row}],\"total_entries\":1}}"),
            None if last == "importErrors" => r#"{"import_errors":[],"total_entries":0}"#.to_owned(),
            None => row.to_owned(),
        };
        answer(200, "application/json", &body)
    })
}

/// Commands of both makes that print what the server sent.
const LISTS: [&[&str]; 6] = [
    &["dags", "list"],
    &["pools", "list"],
    &["runs", "list", "a"],
    &["dags", "list-runs", "a"],
    &["tasks", "instances", "a", "r"],
    &["tasks", "states-for-dag-run", "a", "r"],
];
const SINGLE: [&[&str]; 3] = [&["dags", "details", "a"], &["runs", "get", "a", "r"], &["pools", "get", "a"]];

#[test]
fn fields_and_states_of_tomorrow_pass_untouched() {
    const ROW: &str = r#"{"state":"hibernating","quantum":{"b":1.50,"a":[null]},"dag_id":"a","run_type":"cosmic","dag_run_id":"r","name":"a"}"#;
    let stub = with(ROW);
    for list in LISTS {
        let outcome = stub.cli().run(&[list, &["-o", "json"]].concat()).done();
        let rows = outcome.json();
        for (key, value) in serde_json::from_str::<Value>(ROW).unwrap().as_object().unwrap() {
            assert_eq!(&rows[0][key], value, "{outcome}");
        }
        assert!(outcome.stdout.contains("1.50"), "{outcome}");
        stub.cli().run(list).done();
    }
    for single in SINGLE {
        let outcome = stub.cli().run(&[single, &["-o", "json"]].concat()).done();
        assert_eq!(outcome.json()["quantum"], json!({"b": 1.5, "a": [null]}), "{outcome}");
        stub.cli().run(single).done();
    }
    assert_eq!(stub.cli().run(&["dags", "state", "a", "r"]).done().stdout, "hibernating\n");
    assert_eq!(stub.cli().run(&["tasks", "state", "a", "t", "r"]).done().stdout, "hibernating\n");
}

/// What an older server does not send is an empty cell, and no reason to fail.
#[test]
fn fields_that_are_missing_are_no_fault() {
    let stub = with(r#"{"dag_id":"a","dag_run_id":"r","task_id":"t","name":"a"}"#);
    for command in LISTS.iter().chain(&SINGLE) {
        for format in ["table", "plain", "csv", "yaml", "ndjson"] {
            let outcome = stub.cli().run(&[*command, &["-o", format]].concat()).done();
            assert_ne!(outcome.stdout, "", "{outcome}");
        }
    }
    stub.cli().run(&["dags", "state", "a", "r"]).done();
    stub.cli().run(&["tasks", "state", "a", "t", "r"]).done();
}

/// `retry_exponential_backoff` was a boolean before Airflow 3.2.
#[test]
fn a_task_whose_property_has_another_type_on_older_servers_is_read() {
    for backoff in [json!(false), json!(2.0)] {
        let tasks = json!({ "tasks": [{ "task_id": "t", "retry_exponential_backoff": backoff }], "total_entries": 1 });
        let outcome = Stub::new(move |_| reply(200, &tasks)).cli().run(&["tasks", "list", "a", "-o", "plain"]).done();
        assert_eq!(outcome.stdout, "t\n", "{outcome}");
    }
}
