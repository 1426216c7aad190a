//! `airflow runs show | diff` of runs as they may be.

use serde_json::{Value, json};

use crate::support::seen;
use crate::support::stub::{Request, Stub, page, reply};

const MISSING: &str = "The DagRun with dag_id: `d` and run_id: `nope` was not found";

fn run(id: &str, state: &str, end: Value, duration: Value) -> Value {
    json!({ "dag_id": "d", "dag_run_id": id, "state": state, "run_type": "manual", "conf": {"day": "1"},
        "run_after": "2026-11-01T10:00:00Z", "start_date": "2026-11-01T10:00:00Z", "end_date": end,
        "duration": duration, "note": null, "triggered_by": "rest_api", "triggering_user_name": "ada",
        "dag_versions": [{ "version_number": 3 }] })
}

fn task(id: &str, map_index: i64, state: Value, times: [&str; 3], duration: Value) -> Value {
    let time = |text: &str| if text.is_empty() { Value::Null } else { json!(format!("2026-11-01T{text}Z")) };
    json!({ "task_id": id, "map_index": map_index, "state": state, "try_number": 1, "max_tries": 0,
        "queued_when": time(times[0]), "start_date": time(times[1]), "end_date": time(times[2]), "duration": duration })
}

/// A Dag with runs of all sorts.
fn answer(request: &Request) -> Vec<u8> {
    let tasks = |seconds: u32| {
        let end = format!("10:00:{:02}", 20 + seconds);
        vec![
            task("extract", -1, json!("success"), ["10:00:00", "10:00:10", "10:00:20"], json!(10.0)),
            task("load", 0, json!("failed"), ["10:00:20", "10:00:20", &end], json!(f64::from(seconds))),
            task("load", 1, json!("success"), ["10:00:20", "10:00:20", "10:00:30"], json!(10.0)),
            task("report", -1, json!("upstream_failed"), ["", "10:00:40", "10:00:40"], json!(0.0)),
            task("never", -1, Value::Null, ["", "", ""], Value::Null),
        ]
    };
    let whole = |id, state| reply(200, &run(id, state, json!("2026-11-01T10:00:40Z"), json!(40.0)));
    match request.path() {
        "/api/v2/dags/d" => reply(200, &json!({ "dag_id": "d" })),
        "/api/v2/dags/d/dagRuns/r1" => whole("r1", "failed"),
        "/api/v2/dags/d/dagRuns/r2" => whole("r2", "failed"),
        "/api/v2/dags/d/dagRuns/empty" => whole("empty", "success"),
        "/api/v2/dags/d/dagRuns/running" => reply(200, &run("running", "running", Value::Null, Value::Null)),
        "/api/v2/dags/d/dagRuns/r1/taskInstances" => reply(200, &page(request, "task_instances", &tasks(20), 100)),
        "/api/v2/dags/d/dagRuns/r2/taskInstances" => reply(200, &page(request, "task_instances", &tasks(5)[..4], 100)),
        "/api/v2/dags/d/dagRuns/running/taskInstances" => {
            let running = task("extract", -1, json!("running"), ["10:00:00", "10:00:10", ""], Value::Null);
            reply(200, &page(request, "task_instances", &[running], 100))
        }
        path if path.ends_with("taskInstances") => reply(200, &page(request, "task_instances", &[], 100)),
        _ => reply(404, &json!({ "detail": MISSING })),
    }
}

fn stub() -> Stub {
    Stub::new(answer)
}

#[test]
fn a_run_on_one_screen() {
    seen("run-show", &stub().cli().run(&["runs", "show", "d", "r1"]));
    seen("run-gantt", &stub().cli().run(&["runs", "show", "d", "r1", "--gantt"]));
    seen("run-gantt-colors", &stub().cli().run(&["runs", "show", "d", "r1", "--gantt", "--color", "always"]));
}

#[test]
fn a_run_for_programs() {
    let stub = stub();
    let whole = stub.cli().run(&["runs", "show", "d", "r1", "-o", "json"]).done().json();
    assert_eq!((&whole["run"]["dag_run_id"], &whole["task_instances"][1]["duration"]), (&json!("r1"), &json!(20.0)));
    assert_eq!(stub.requests().len(), 2, "one request for the run and one for its task instances");
    let lines = stub.cli().run(&["runs", "show", "d", "r1", "-o", "csv"]).done().stdout;
    assert_eq!(lines.lines().count(), 6);
    stub.cli().run(&["runs", "show", "d", "r1", "-o", "json", "--gantt"]).fails(2, "--gantt");
    stub.cli().run(&["runs", "show", "d", "r1", "--columns", "task_id", "--gantt"]).fails(2, "--columns");
}

#[test]
fn runs_without_tasks_and_runs_that_continue() {
    let stub = stub();
    for gantt in [&[][..], &["--gantt"][..]] {
        let empty = stub.cli().run(&[&["runs", "show", "d", "empty"], gantt].concat()).done();
        assert!(empty.stdout.ends_with("This run has no task instances.\n"), "{empty}");
        let running = stub.cli().run(&[&["runs", "show", "d", "running"], gantt].concat()).done();
        assert!(running.stdout.contains("runs for") && running.stdout.contains("extract"), "{running}");
    }
    let whole = stub.cli().run(&["runs", "show", "d", "empty", "-o", "json"]).done().json();
    assert_eq!(whole["task_instances"], json!([]));
}

#[test]
fn two_runs_side_by_side() {
    seen("run-diff", &stub().cli().run(&["runs", "diff", "d", "r1", "r2"]));
    let rows = stub().cli().run(&["runs", "diff", "d", "r1", "r2", "-o", "json"]).done().json();
    assert_eq!(
        (&rows[0]["task_id"], &rows[0]["difference"], &rows[0]["percent"]),
        (&json!("load"), &json!(-15.0), &json!(-75.0))
    );
    let only: Vec<_> = rows.as_array().unwrap().iter().filter(|row| row["only_in"] == "first").collect();
    assert_eq!(only.len(), 1);
    assert_eq!(only[0]["task_id"], "never");
    let empty = stub().cli().run(&["runs", "diff", "d", "empty", "r2", "-o", "json", "--jq", "map(.only_in) | unique"]);
    assert_eq!(empty.done().json(), json!(["second"]));
    stub().cli().run(&["runs", "diff", "d", "running", "r2"]).done();
}

#[test]
fn what_cannot_be_shown_or_compared() {
    let stub = stub();
    stub.cli().run(&["runs", "show", "d", "nope"]).fails(4, "nope");
    stub.cli().run(&["runs", "show", "d"]).fails(2, "RUN_ID_OR_LOGICAL_DATE");
    stub.cli().run(&["runs", "show", "d", ""]).fails(2, "");
    stub.cli().run(&["runs", "diff", "d", "r1", "r1"]).fails(2, "cannot compare run r1 with itself");
    stub.cli().run(&["runs", "diff", "d", "r1", "nope"]).fails(4, "nope");
    stub.cli().run(&["runs", "diff", "d", "r1"]).fails(2, "<SECOND>");
    stub.cli().run(&["runs", "diff", "d", "r1", "r2", "r3"]).fails(2, "r3");
}
