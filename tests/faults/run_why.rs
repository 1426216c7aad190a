//! `airflow runs why`: runs in every sort of trouble.

use serde_json::{Value, json};

use crate::support::seen;
use crate::support::stub::{Request, Stub, answer, page, reply};

fn task(id: &str, state: Value, end: &str) -> Value {
    json!({ "task_id": id, "map_index": -1, "state": state, "try_number": 1, "max_tries": 0, "pool": "small",
        "queued_when": null, "start_date": "2026-11-01T10:00:00Z", "end_date": format!("2026-11-01T10:00:{end}Z"),
        "duration": 10.0 })
}

fn run(id: &str, state: &str) -> Value {
    let (start, end) = match state {
        "queued" => (Value::Null, Value::Null),
        _ => (json!("2026-11-01T10:00:00Z"), json!("2026-11-01T10:00:40Z")),
    };
    json!({ "dag_id": "d", "dag_run_id": id, "state": state, "run_type": "manual", "run_after": "2026-11-01T10:00:00Z",
        "start_date": start, "end_date": end })
}

/// A log as ndjson, an entry a line.
fn log(number: usize, error: &str) -> Vec<u8> {
    let mut records: Vec<Value> = (0..number)
        .map(|line| json!({ "timestamp": "2026-11-01T10:00:09Z", "event": format!("line {line}"), "level": "info" }))
        .collect();
    records.push(json!({ "timestamp": "2026-11-01T10:00:10Z", "event": "Task failed with exception", "level": "error",
        "error_detail": [{ "exc_type": "ValueError", "exc_value": error }] }));
    let lines: Vec<String> = records.iter().map(|record| format!("{record}\n")).collect();
    answer(200, "application/x-ndjson", &lines.concat())
}

/// The Dag `d` with a run `RUN` of this state and these task instances.
fn server(state: &'static str, tasks: Vec<Value>, paused: bool) -> Stub {
    Stub::new(move |request| match request.path() {
        "/api/v2/dags/d/details" => {
            let dag = json!({ "dag_id": "d", "is_paused": paused, "has_import_errors": false, "max_active_runs": 1 });
            reply(200, &dag)
        }
        "/api/v2/dags/d/dagRuns" if request.target.contains("state=running") => {
            reply(200, &json!({ "dag_runs": [run("other", "running")], "total_entries": 1 }))
        }
        "/api/v2/dags/d/dagRuns" if state == "failed" => {
            reply(200, &json!({ "dag_runs": [run("RUN", state)], "total_entries": 1 }))
        }
        "/api/v2/dags/d/dagRuns" => reply(200, &json!({ "dag_runs": [], "total_entries": 0 })),
        "/api/v2/dags/d/dagRuns/RUN" => reply(200, &run("RUN", state)),
        "/api/v2/dags/d/dagRuns/RUN/taskInstances" => reply(200, &page(request, "task_instances", &tasks, 100)),
        "/api/v2/dags/d/tasks" => reply(200, &structure()),
        "/api/v2/monitor/health" => {
            reply(200, &json!({ "scheduler": { "status": "healthy", "latest_scheduler_heartbeat": null } }))
        }
        "/api/v2/pools" => {
            let pool = json!({ "name": "small", "slots": 1, "open_slots": 0 });
            reply(200, &json!({ "pools": [pool], "total_entries": 1 }))
        }
        path if path.ends_with("/dependencies") => reply(200, &json!({ "dependencies": [], "total_entries": 0 })),
        path if path.contains("/logs/") => log(40, "no such column: day"),
        _ => reply(404, &json!({ "detail": "The Dag with ID: `nope` was not found" })),
    })
}

fn structure() -> Value {
    json!({ "tasks": [
        { "task_id": "extract", "downstream_task_ids": ["load"] },
        { "task_id": "load", "downstream_task_ids": ["report"] },
        { "task_id": "report", "downstream_task_ids": [] },
    ], "total_entries": 3 })
}

fn failed() -> Stub {
    let tasks = vec![
        task("report", json!("upstream_failed"), "30"),
        task("extract", json!("failed"), "10"),
        task("load", json!("upstream_failed"), "20"),
    ];
    server("failed", tasks, false)
}

fn logs(stub: &Stub) -> usize {
    let is_log = |request: &Request| request.path().contains("/logs/");
    stub.requests().iter().filter(|request| is_log(request)).count()
}

#[test]
fn the_latest_failed_run_down_to_its_first_cause() {
    let stub = failed();
    seen("run-why", &stub.cli().run(&["runs", "why", "d", "--lines", "3"]));
    assert_eq!(stub.requests().len(), 5, "the Dag, the run, its task instances, a log, the structure");
    let told = stub.cli().run(&["runs", "why", "d", "RUN", "-o", "json"]).done().json();
    let first = "Task extract failed: ValueError: no such column: day, which stopped 2 downstream tasks";
    assert_eq!(told["first_cause"], first);
    assert_eq!((&told["dag_run_id"], &told["causes"][0]["kind"]), (&json!("RUN"), &json!("task_failed")));
    assert_eq!(told["causes"][0]["lines"].as_array().map(Vec::len), Some(15));
}

#[test]
fn logs_are_read_of_the_first_three_that_failed_or_of_all() {
    let tasks = || (0..5).map(|at| task(&format!("t{at}"), json!("failed"), &format!("{}", 10 + at))).collect();
    let stub = server("failed", tasks(), false);
    let told = stub.cli().run(&["runs", "why", "d"]).done().stdout;
    assert!(
        told.contains("The logs of 2 more failed tasks are not shown; use --all to show them.")
            && told.contains("t4 failed"),
        "{told}"
    );
    assert_eq!(logs(&stub), 3);
    let stub = server("failed", tasks(), false);
    stub.cli().run(&["runs", "why", "d", "--all", "--lines", "0"]).done();
    assert_eq!(logs(&stub), 5);
}

#[test]
fn runs_that_wait() {
    let queued = server("queued", Vec::new(), true).cli().run(&["runs", "why", "d", "RUN"]).done().stdout;
    assert!(queued.starts_with("Dag d is paused, so none of its tasks start\n"), "{queued}");
    assert!(queued.contains("airflow dags unpause d") && queued.contains("max_active_runs"), "{queued}");
    let tasks = vec![task("load", json!("scheduled"), "20")];
    let full = server("running", tasks, false).cli().run(&["runs", "why", "d", "RUN"]).done().stdout;
    assert!(full.starts_with("Task load waits for pool small, which is full (1 slot)\n"), "{full}");
}

#[test]
fn the_latest_run_is_reported_of_unless_it_succeeded() {
    let runs = |state: &'static str| {
        Stub::new(move |request| match request.path() {
            "/api/v2/dags/d/details" => reply(200, &json!({ "dag_id": "d", "is_paused": false })),
            "/api/v2/dags/d/dagRuns" => {
                let (id, state) =
                    if request.target.contains("state=failed") { ("old", "failed") } else { ("new", state) };
                reply(200, &json!({ "dag_runs": [run(id, state)], "total_entries": 1 }))
            }
            path if path.ends_with("/taskInstances") => reply(200, &page(request, "task_instances", &[], 100)),
            "/api/v2/monitor/health" => reply(200, &json!({ "scheduler": { "status": "healthy" } })),
            "/api/v2/importErrors" => reply(200, &page(request, "import_errors", &[], 100)),
            _ => reply(403, &json!({ "detail": "Forbidden" })),
        })
    };
    let which = |state| {
        let outcome = runs(state).cli().run(&["runs", "why", "d", "-o", "json"]).done();
        (outcome.json()["dag_run_id"].as_str().unwrap_or_default().to_owned(), outcome.stderr)
    };
    assert_eq!(which("queued").0, "new");
    assert_eq!(which("failed").0, "new");
    let (id, told) = which("success");
    assert_eq!(id, "old");
    assert!(told.contains("the latest run, new, succeeded; showing the latest failed run"), "{told}");
}

#[test]
fn nothing_failed() {
    let stub = server("success", vec![task("load", json!("success"), "20")], false);
    let none = stub.cli().run(&["runs", "why", "d"]).done().stdout;
    assert!(none.starts_with("Nothing failed: Dag d has no failed run\n"), "{none}");
    let none = stub.cli().run(&["runs", "why", "d", "-o", "json"]).done().json();
    assert_eq!((&none["dag_run_id"], &none["causes"]), (&Value::Null, &json!([])));
    let success = stub.cli().run(&["runs", "why", "d", "RUN"]).done().stdout;
    assert!(success.starts_with("Nothing failed: the run succeeded\n"), "{success}");
}

#[test]
fn a_dag_without_failed_runs_may_have_a_broken_file() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d/details" => {
            reply(200, &json!({ "dag_id": "d", "has_import_errors": true, "fileloc": "/dags/d.py" }))
        }
        "/api/v2/dags/d/dagRuns" => reply(200, &json!({ "dag_runs": [], "total_entries": 0 })),
        "/api/v2/importErrors" => {
            let error = |file: &str| json!({ "filename": file, "stack_trace": "Traceback\nSyntaxError: oh\n" });
            reply(200, &page(request, "import_errors", &[error("other.py"), error("d.py")], 100))
        }
        _ => reply(404, &json!({ "detail": "The Dag with ID: `nope` was not found" })),
    });
    let told = stub.cli().run(&["runs", "why", "d"]).done().stdout;
    let first = "The Dag's file d.py cannot be loaded: SyntaxError: oh; Dag d has no failed run";
    assert!(told.starts_with(&format!("{first}\n\nNext steps:\n  airflow dags list-import-errors ")), "{told}");
    let told = stub.cli().run(&["runs", "why", "d", "-o", "json"]).done().json();
    assert_eq!((&told["first_cause"], &told["causes"][0]["kind"]), (&json!(first), &json!("import_error")));
    let hint = "hint: some Dag files could not be loaded: `airflow import-errors list` shows them";
    for run in [
        &["runs", "why", "nope"][..],
        &["runs", "why", "nope", "@latest"],
        &["logs", "nope"],
        &["dags", "trigger", "nope", "--wait"],
    ] {
        let outcome = stub.cli().run(run).fails(4, "nope");
        assert!(outcome.stderr.contains(hint), "{outcome}");
    }
    assert!(!failed().cli().run(&["runs", "why", "nope"]).fails(4, "nope").stderr.contains("hint"));
}

#[test]
fn what_cannot_be_looked_into() {
    let stub = failed();
    stub.cli().run(&["runs", "why", "nope"]).fails(4, "nope");
    stub.cli().run(&["runs", "why", "~"]).fails(2, "cannot explain runs of all Dags");
    stub.cli().run(&["runs", "why", "d", "--lines", "-1"]).fails(2, "-1");
    stub.cli().run(&["runs", "why"]).fails(2, "<DAG_ID>");
}

/// What a token may not see is told, and all else all the same.
#[test]
fn a_token_that_may_not_see_all() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d/details" => reply(200, &json!({ "dag_id": "d" })),
        "/api/v2/dags/d/dagRuns" => reply(200, &json!({ "dag_runs": [run("RUN", "failed")], "total_entries": 1 })),
        "/api/v2/dags/d/dagRuns/RUN/taskInstances" => {
            reply(200, &page(request, "task_instances", &[task("a", json!("failed"), "10")], 100))
        }
        _ => reply(403, &json!({ "detail": "Forbidden" })),
    });
    let told = stub.cli().run(&["runs", "why", "d"]).done().stdout;
    assert!(told.starts_with("Task a failed\n") && told.contains("its log cannot be read"), "{told}");
    assert!(told.contains("No permission to read import errors"), "{told}");
}
