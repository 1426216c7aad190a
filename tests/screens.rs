//! What people see, as a whole: transcripts under `snapshots/`.

use serde_json::{Value, json};

use crate::support::stub::{Stub, reply};
use crate::support::{Cli, real, seen};

/// Pools with what formats may stumble over.
fn pools() -> Stub {
    let rows = json!([
        {"name": "default_pool", "slots": 128, "description": "Default pool", "include_deferred": false,
         "open_slots": 1.5, "team_name": null},
        {"name": "größe, \"quoted\"", "slots": -1, "description": "two\nlines\u{7}", "include_deferred": true,
         "open_slots": null, "team_name": ""},
    ]);
    Stub::new(move |_| reply(200, &json!({"pools": rows, "total_entries": 2})))
}

#[test]
fn a_list_in_every_format() {
    for format in ["table", "plain", "json", "yaml", "csv", "ndjson"] {
        seen(&format!("list-{format}"), &pools().cli().run(&["pools", "list", "-o", format]));
    }
}

#[test]
fn one_thing_in_every_format() {
    let dag = json!({"dag_id": "etl", "is_paused": false, "tags": [{"name": "nightly"}], "doc_md": null, "ratio": 0.5});
    for format in ["table", "plain", "json", "yaml", "csv", "ndjson"] {
        let dag = dag.clone();
        let stub = Stub::new(move |_| reply(200, &dag));
        seen(&format!("one-{format}"), &stub.cli().run(&["dags", "details", "etl", "-o", format]));
    }
}

#[test]
fn errors() {
    let refusing = |status: u16, detail: Value| Stub::new(move |_| reply(status, &json!({"detail": detail})));
    let missing = refusing(404, json!("The Pool with name: `x` was not found"));
    seen("error-not-found", &missing.cli().run(&["pools", "get", "x"]));
    seen("error-not-found-json", &missing.cli().run(&["pools", "get", "x", "-o", "json"]));
    let fields = json!([
        {"type": "missing", "loc": ["body", "name"], "msg": "Field required", "input": {}},
        {"type": "int_parsing", "loc": ["body", "slots"], "msg": "Input should be a valid integer", "input": "x"},
    ]);
    seen("error-fields", &refusing(422, fields).cli().run(&["pools", "set", "etl", "3", "nightly"]));
    seen("error-expired", &refusing(401, json!("Token Expired")).cli().run(&["pools", "list"]));
    seen("error-forbidden", &refusing(403, json!("Forbidden")).cli().run(&["pools", "list"]));
    seen("error-no-environment", &Cli::new().run(&["pools", "list"]));
    seen("error-option", &Cli::new().run(&["pools", "list", "--limit", "ten"]));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn real_answers() {
    let cli = real::admin();
    seen("real-version", &cli.run(&["version"]));
    seen("real-no-such-dag", &cli.run(&["dags", "details", "no_such_dag"]));
    seen(
        "real-details",
        &cli.run(&[
            "dags",
            "details",
            "example_xcom_args",
            "-o",
            "yaml",
            "--columns",
            "dag_id,owners,tags.name,timetable_description",
        ]),
    );
    let (dag, run) = ("example_xcom_args_with_operators", real::unique("run"));
    seen("real-trigger", &cli.run(&["dags", "trigger", dag, "--run-id", &run, "-o", "yaml"]));
    seen("real-trigger-again", &cli.run(&["dags", "trigger", dag, "--run-id", &run]));
}
