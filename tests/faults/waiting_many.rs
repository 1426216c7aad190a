//! `--wait` behind a change that sets several runs going.

use std::sync::Mutex;
use std::time::Instant;

use serde_json::{Value, json};

use crate::support::PATIENCE;
use crate::support::stub::{Request, Stub, answer, reply};

fn run(id: &str, state: &str) -> Value {
    json!({"dag_id": "d", "dag_run_id": id, "state": state})
}

/// Which of the runs a, b, c go on, for each time that they are asked for; the last answer stays. `ends` is what each
/// is at its end: `null` is not there any more.
fn server(active: Vec<Value>, ends: Value) -> Stub {
    let looks = Mutex::new(active.into_iter().rev().collect::<Vec<_>>());
    let is_cleared = Mutex::new(false);
    Stub::new(move |request| {
        if request.method == "POST" && request.path().contains("clear") {
            *is_cleared.lock().unwrap() = true;
        }
        let is_cleared = *is_cleared.lock().unwrap();
        match request.path() {
            "/api/v2/dags/~/dagRuns/list" => {
                let mut looks = looks.lock().unwrap();
                let look = if looks.len() > 1 { looks.pop().unwrap() } else { looks[0].clone() };
                match look {
                    Value::Array(ids) => {
                        let rows: Vec<_> = ids.iter().map(|id| run(id.as_str().unwrap(), "running")).collect();
                        reply(200, &json!({"dag_runs": rows, "total_entries": rows.len()}))
                    }
                    Value::Number(status) => {
                        reply(u16::try_from(status.as_u64().unwrap()).unwrap(), &json!({"detail": "no"}))
                    }
                    _ => answer(503, "text/html", "<title>starting</title>"),
                }
            }
            path if path.starts_with("/api/v2/dags/d/dagRuns/") && request.method == "GET" => {
                let id = path.rsplit('/').next().unwrap();
                match ends[id].as_str() {
                    _ if !is_cleared => reply(200, &run(id, "failed")),
                    Some(state) => reply(200, &run(id, state)),
                    None => reply(404, &json!({"detail": "The DagRun was not found"})),
                }
            }
            _ => cleared(request),
        }
    })
}

fn cleared(request: &Request) -> Vec<u8> {
    let rows: Vec<_> = ["a", "b", "c"].map(|id| run(id, "queued")).into();
    match request.path() {
        "/api/v2/dags/d/clearDagRuns" => reply(200, &json!({"dag_runs": rows, "total_entries": 3})),
        "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d", "is_paused": false})),
        _ => reply(404, &json!({"detail": "not there"})),
    }
}

const CLEAR: [&str; 8] = ["runs", "clear", "d", "a", "b", "c", "--yes", "--wait"];

fn looks(stub: &Stub) -> Vec<Request> {
    stub.requests().into_iter().filter(|request| request.path() == "/api/v2/dags/~/dagRuns/list").collect()
}

#[test]
fn runs_are_waited_for_together_with_one_request_for_a_look() {
    let active = vec![json!(["a", "b", "c", "another"]), json!(["c"]), json!([])];
    let stub = server(active, json!({"a": "success", "b": "success", "c": "success"}));
    let outcome = stub.cli().run(&CLEAR).done();
    assert_eq!(outcome.stdout, "3 runs cleared\n");
    assert!(outcome.stderr.contains("3 runs of Dag d: 0 of 3 ended: 3 running; now: a, b, c\n"), "{outcome}");
    assert!(outcome.stderr.contains("2 of 3 ended: 1 running, 2 success; now: c\n"), "{outcome}");
    assert!(outcome.stderr.contains("3 runs of Dag d: 3 of 3 ended after "), "{outcome}");
    let looks = looks(&stub);
    assert_eq!(looks.len(), 3);
    let asked: Value = serde_json::from_str(&looks[0].body).unwrap();
    assert_eq!((&asked["dag_ids"], &asked["states"]), (&json!(["d"]), &json!(["queued", "running"])));
    // Each once before the change, and once when it has left.
    let of_one = |id: &str| {
        let path = format!("/api/v2/dags/d/dagRuns/{id}");
        stub.requests().iter().filter(|request| request.path() == path).count()
    };
    assert_eq!(["a", "b", "c"].map(of_one), [2, 2, 2]);
}

#[test]
fn those_that_fail_are_named_with_the_command_that_shows_why() {
    let stub = server(vec![json!([])], json!({"a": "failed", "b": "success", "c": "failed"}));
    let outcome = stub.cli().run(&CLEAR);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(1), "3 runs cleared\n"), "{outcome}");
    assert!(outcome.stderr.contains("error: 2 of 3 runs failed: a, c\n"), "{outcome}");
    assert!(outcome.stderr.contains("hint: `airflow logs d a --failed` prints the logs of failed tasks"), "{outcome}");
}

#[test]
fn runs_that_are_deleted_meanwhile_are_reported() {
    let outcome = server(vec![json!(["b"]), json!([])], json!({"a": "success", "c": "success"})).cli().run(&CLEAR);
    assert_eq!(outcome.code, Some(4), "{outcome}");
    assert!(outcome.stderr.contains("cannot wait for 1 of 3 runs: they were deleted: b"), "{outcome}");
}

#[test]
fn a_restart_of_the_server_heals() {
    let active = vec![json!(["a", "b", "c"]), json!(500), Value::Null, json!([])];
    let outcome = server(active, json!({"a": "success", "b": "success", "c": "success"})).cli().run(&CLEAR).done();
    assert_eq!(outcome.stderr.matches("retrying for up to").count(), 1, "{outcome}");
    assert_eq!(outcome.stderr.matches("the server responds again").count(), 1, "{outcome}");
}

#[test]
fn the_time_limit_names_what_continues_and_zero_looks_once() {
    let stub = server(vec![json!(["a", "b"])], json!({"a": "success", "b": "success", "c": "success"}));
    let began = Instant::now();
    let outcome = stub.cli().run(&[&CLEAR[..], &["--wait-timeout", "1.5"]].concat());
    assert_eq!(outcome.code, Some(124), "{outcome}");
    assert!(outcome.stderr.contains("error: 2 of 3 runs have not ended after 1 s: a, b\n"), "{outcome}");
    assert!(outcome.stderr.contains("`airflow runs list d --state queued --state running` lists them"), "{outcome}");
    assert!(began.elapsed() < PATIENCE / 3);
    let before = looks(&stub).len();
    let outcome = stub.cli().run(&[&CLEAR[..], &["--wait-timeout", "0"]].concat());
    assert_eq!((outcome.code, looks(&stub).len()), (Some(124), before + 1), "{outcome}");
}

#[test]
fn a_token_that_ends_is_one_sentence() {
    let outcome = server(vec![json!(["a", "b", "c"]), json!(401)], json!({})).cli().run(&CLEAR);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    assert!(outcome.stderr.contains("replace it there; the runs continue"), "{outcome}");
}

#[test]
fn what_cannot_be_waited_for_is_refused_before_anything_is_changed() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d", "is_paused": true})),
        "/api/v2/dags/d/dagRuns/a" => reply(200, &run("a", "failed")),
        "/api/v2/dags/d/clearTaskInstances" | "/api/v2/dags/d/dagRuns/a/clear" => {
            let dry = serde_json::from_str::<Value>(&request.body).unwrap()["dry_run"] == true;
            assert!(dry, "changed: {request:?}");
            let instance =
                json!({"dag_id": "d", "dag_run_id": "a", "task_id": "t", "map_index": -1, "state": "failed"});
            reply(200, &json!({"task_instances": [instance], "total_entries": 1}))
        }
        _ => reply(404, &json!({"detail": "not there"})),
    });
    let paused = "cannot wait for the runs: Dag d is paused";
    stub.cli().run(&["runs", "clear", "d", "a", "--yes", "--wait"]).fails(1, paused);
    stub.cli().run(&["tasks", "clear", "d", "--yes", "--wait"]).fails(1, paused);
    stub.cli().run(&["dags", "clear", "d", "--run-id", "a", "--yes", "--wait"]).fails(1, paused);
    let create = ["backfill", "create", "--dag-id", "d", "--from-date", "2026-11-01", "--to-date", "2026-11-02"];
    stub.cli().run(&[&create[..], &["--wait"]].concat()).fails(1, paused);
    for change in
        [&["runs", "clear", "d", "a"][..], &["tasks", "clear", "d"], &["dags", "clear", "d", "--run-id", "a"], &create]
    {
        stub.cli().run(&[change, &["--wait", "--dry-run"]].concat()).fails(2, "cannot be used with");
        stub.cli().run(&[change, &["--wait-timeout", "5"]].concat()).fails(2, "--wait");
    }
    stub.cli().run(&["partitions", "clear", "-d", "d", "-k", "x", "--wait"]).fails(2, "--clear-task-instances");
}

#[test]
fn a_table_shows_what_the_question_is_about() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d"})),
        "/api/v2/dags/d/dagRuns/a" => reply(200, &run("a", "failed")),
        "/api/v2/dags/d/clearTaskInstances" | "/api/v2/dags/d/dagRuns/a/clear" => {
            let instance = |task: &str, state: &str| json!({"dag_id": "d", "dag_run_id": "a", "task_id": task, "map_index": -1, "state": state});
            reply(200, &json!({"task_instances": [instance("t\u{1b}[2J", "failed"), instance("u", "success")]}))
        }
        _ => reply(404, &json!({"detail": "not there"})),
    });
    let asked = stub.cli().run(&["tasks", "clear", "d"]).fails(2, "You are about to clear 2 task instances.");
    assert!(asked.stderr.starts_with("dag_id | run_id | task_id  | map_index | state  "), "{asked}");
    assert!(asked.stderr.contains("| t\\x1b[2J | -1 "), "{asked}");
    let asked = stub.cli().run(&["dags", "clear", "d", "--run-id", "a"]).fails(2, "You are about to clear 2 task");
    assert!(asked.stderr.contains("a      | 2              | 1 failed, 1 success"), "{asked}");
    let asked = stub.cli().run(&["runs", "clear", "d", "a"]).fails(2, "Clear 1 run, so that they run again?");
    assert!(asked.stderr.starts_with("dag_id | run_id | state"), "{asked}");
    assert!(stub.requests().iter().all(|request| request.method == "GET" || request.body.contains("\"dry_run\":true")));
}

#[test]
fn a_clear_that_matches_nothing_waits_for_nothing() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d/clearTaskInstances" => reply(200, &json!({"task_instances": [], "total_entries": 0})),
        "/api/v2/dags/d/dagRuns" => reply(200, &json!({"dag_runs": [], "total_entries": 0})),
        _ => reply(200, &json!({"dag_id": "d", "is_paused": false})),
    });
    let outcome = stub.cli().run(&["tasks", "clear", "d", "--yes", "--wait"]).done();
    assert_eq!(outcome.stdout, "No task instances to clear\n");
    let outcome = stub.cli().run(&["runs", "clear", "d", "--all", "--yes", "--wait"]).done();
    assert_eq!(outcome.stdout, "No matching runs were found\n");
}

#[test]
fn a_backfill_is_waited_for_and_its_progress_told() {
    let stub = Stub::new(|request| match (request.method.as_str(), request.path()) {
        ("POST", "/api/v2/dags/~/dagRuns/list") => reply(200, &json!({"dag_runs": [], "total_entries": 0})),
        ("POST", "/api/v2/backfills") | ("GET", "/api/v2/backfills/7") => {
            reply(200, &json!({"id": 7, "dag_id": "d", "created_at": "2026-11-01T10:00:00Z", "completed_at": null}))
        }
        ("GET", "/api/v2/dags/d") => reply(200, &json!({"dag_id": "d", "is_paused": false})),
        ("GET", "/api/v2/dags/d/dagRuns") => {
            let row = |id: &str, state: &str, queued: &str| json!({"dag_id": "d", "dag_run_id": id, "state": state, "run_type": "backfill", "queued_at": queued});
            let rows = [
                row("of another", "success", "2026-11-01T09:00:00Z"),
                row("a", "success", "2026-11-01T10:00:01Z"),
                row("b", "failed", "2026-11-01T10:00:01Z"),
            ];
            reply(200, &json!({"dag_runs": rows, "total_entries": 3}))
        }
        ("GET", "/api/v2/dags/d/dagRuns/a") => reply(200, &run("a", "success")),
        ("GET", "/api/v2/dags/d/dagRuns/b") => reply(200, &run("b", "failed")),
        _ => reply(404, &json!({"detail": "not there"})),
    });
    let create = ["backfill", "create", "--dag-id", "d", "--from-date", "2026-11-01", "--to-date", "2026-11-02"];
    let outcome = stub.cli().run(&[&create[..], &["--wait"]].concat());
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert!(outcome.stdout.starts_with("Backfill 7 of Dag d created"), "{outcome}");
    assert!(outcome.stderr.contains("1 of 2 runs failed: b\n"), "{outcome}");
    stub.cli().run(&["backfill", "wait", "7"]).fails(1, "1 of 2 runs failed: b");
    stub.cli().run(&["backfill", "wait", "8"]).fails(4, "there is no backfill 8");
    let shown = stub.cli().run(&["backfill", "show", "7"]).done();
    assert!(shown.stdout.contains("2 of 2 runs ended: 1 failed, 1 success"), "{shown}");
}

/// The server refuses another one until then.
#[test]
fn a_backfill_whose_runs_succeeded_is_waited_for_until_the_server_has_ended_it() {
    let looks = Mutex::new(0);
    let stub = Stub::new(move |request| match request.path() {
        "/api/v2/backfills/7" => {
            let mut looks = looks.lock().unwrap();
            *looks += 1;
            let end = if *looks > 4 { json!("2026-11-01T10:00:09Z") } else { Value::Null };
            reply(
                200,
                &json!({"id": 7, "dag_id": "d", "created_at": "2026-11-01T10:00:00Z", "completed_at": end,
                "is_paused": true}),
            )
        }
        "/api/v2/dags/d/dagRuns" => {
            let row = json!({"dag_id": "d", "dag_run_id": "a", "state": "success", "run_type": "backfill",
                "queued_at": "2026-11-01T10:00:01Z"});
            reply(200, &json!({"dag_runs": [row], "total_entries": 1}))
        }
        "/api/v2/dags/d/dagRuns/a" => reply(200, &run("a", "success")),
        _ => reply(200, &json!({"dag_id": "d", "is_paused": false})),
    });
    let waits = "the runs of backfill 7 have ended; waiting for the server to complete it\n";
    let once = stub.cli().run(&["backfill", "wait", "7", "--wait-timeout", "0"]).done();
    assert!(!once.stderr.contains(waits), "{once}");
    let told = stub.cli().run(&["backfill", "wait", "7"]).done();
    let paused = "warning: backfill 7 is paused: its queued runs start only after `airflow backfill unpause 7`\n";
    assert!(told.stderr.starts_with(paused) && told.stderr.ends_with(waits), "{told}");
    let asked = stub.requests().iter().filter(|request| request.path() == "/api/v2/backfills/7").count();
    assert_eq!(asked, 5);
}
