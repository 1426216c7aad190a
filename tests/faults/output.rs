//! Where the result goes, and in what shape.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use serde_json::{Value, json};

use crate::support::stub::{Stub, TOKEN, answer, page, reply};

fn pools(count: usize) -> Stub {
    let row = |number| json!({"name": format!("pool_{number:04}"), "slots": number, "description": "x".repeat(200)});
    let rows: Vec<Value> = (0..count).map(row).collect();
    Stub::new(move |request| reply(200, &page(request, "pools", &rows, 100)))
}

#[test]
fn a_reader_that_has_seen_enough_ends_us_quietly() {
    let stub = pools(2000);
    for format in ["table", "plain", "json", "yaml", "csv", "ndjson"] {
        let mut command = Command::new(cargo_bin!("airflow"));
        command.args(["pools", "list", "-o", format]).env_clear();
        command.env("AIRFLOW_CLI_URL", &stub.url).env("AIRFLOW_CLI_TOKEN", TOKEN);
        let mut airflow = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(airflow.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let output = airflow.wait_with_output().unwrap();
        assert!(!first.is_empty() && output.status.success(), "{format}: {}", output.status);
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{format}");
    }
}

#[test]
fn numbers_keys_and_unknown_fields_arrive_as_sent() {
    const ROW: &str = r#"{"zeta":1.10,"dag_id":"a","big":12345678901234567890123,"e":1E5,"new":{"b":null,"a":[]}}"#;
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags" => answer(200, "application/json", &format!("{{\"dags\":[{ROW}],\"total_entries\":1}}")),
        _ => reply(200, &json!({"import_errors": [], "total_entries": 0})),
    });
    assert_eq!(stub.cli().run(&["dags", "list", "-o", "ndjson"]).done().stdout, format!("{ROW}\n"));
}

/// Scripts for the official command line look for `pool`; the server calls it `name`.
#[test]
fn official_names_stand_beside_the_servers() {
    let row = pools(1).cli().run(&["pools", "list", "-o", "json", "--jq", ".[0]"]).done().json();
    assert_eq!((&row["name"], &row["pool"]), (&json!("pool_0000"), &json!("pool_0000")));
}

#[test]
fn columns_reach_into_objects() {
    let row = json!({"name": "p", "team": {"lead": "Ada"}, "slots": 3});
    let stub = Stub::new(move |_| reply(200, &json!({"pools": [row], "total_entries": 1})));
    let outcome = stub.cli().run(&["pools", "list", "--columns", "team.lead,slots", "-o", "csv"]).done();
    assert_eq!(outcome.stdout.replace("\r\n", "\n"), "team.lead,slots\nAda,3\n");
}

#[test]
fn a_column_that_no_row_has_is_an_error() {
    let stub = pools(3);
    stub.cli().run(&["pools", "list", "--columns", "name,nosuch"]).fails(2, "nosuch");
}

#[test]
fn filters_see_the_json() {
    let outcome = pools(3).cli().run(&["pools", "list", "--jq", "map(.slots) | add"]).done();
    assert_eq!(outcome.stdout, "3\n");
}

#[test]
fn an_empty_list_is_an_empty_list() {
    assert_eq!(pools(0).cli().run(&["pools", "list", "-o", "json"]).done().json(), json!([]));
    assert_eq!(pools(0).cli().run(&["pools", "list", "-o", "ndjson"]).done().stdout, "");
}

#[test]
fn errors_are_one_json_object_where_json_was_asked_for() {
    let stub = Stub::new(|_| reply(404, &json!({"detail": "The Pool with name: `x` was not found"})));
    let outcome = stub.cli().run(&["pools", "get", "x", "-o", "json"]).fails(4, "");
    let error = outcome.error();
    assert_eq!(error["kind"], "not_found");
    assert_eq!(error["status"], 404);
    assert_eq!(error["detail"], "The Pool with name: `x` was not found");
    assert_eq!(error["request"], format!("GET {}/api/v2/pools/x", stub.url));
    assert_eq!(outcome.stderr.lines().count(), 1, "{outcome}");
}
