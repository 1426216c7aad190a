//! One change to many things, of which a server takes some, none, or nobody knows.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, page, reply};

/// The runs `r0`, `r1` … of the Dag `d`.
fn runs(number: usize, state: &str) -> Vec<Value> {
    let run = |at| {
        json!({ "dag_id": "d", "dag_run_id": format!("r{at}"), "state": state, "run_type": "manual",
        "run_after": "2026-11-01T00:00:00Z" })
    };
    (0..number).map(run).collect()
}

/// Lists these runs, and leaves the rest to the script.
fn server(number: usize, script: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static) -> Stub {
    let rows = runs(number, "running");
    Stub::new(move |request| match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/dags/d/dagRuns") => reply(200, &page(request, "dag_runs", &rows, 100)),
        _ => script(request),
    })
}

const FAIL_ALL: [&str; 6] = ["runs", "set-state", "d", "failed", "--all", "--yes"];

fn sent(stub: &Stub, method: &str) -> Vec<Request> {
    stub.requests().into_iter().filter(|request| request.method == method).collect()
}

/// The ids of the runs that a bulk request names.
fn named(request: &Request) -> Vec<String> {
    let body: Value = serde_json::from_str(&request.body).unwrap();
    let entities = body["actions"][0]["entities"].as_array().expect("entities").clone();
    entities.iter().map(|entity| entity["dag_run_id"].as_str().unwrap_or_default().to_owned()).collect()
}

fn succeeded(runs: &[String]) -> Value {
    json!({ "update": { "success": runs.iter().map(|run| format!("d.{run}")).collect::<Vec<_>>(), "errors": [] } })
}

#[test]
fn a_bulk_reply_with_failures_fails_the_command_and_names_them() {
    let stub = server(3, |_| {
        let why = "The DagRun with dag_id: `d` and run_id: `r1` cannot be deleted in running state";
        reply(
            200,
            &json!({ "delete": { "success": ["d.r0", "d.r2"], "errors": [{ "error": why, "status_code": 409 }] } }),
        )
    });
    let outcome = stub.cli().run(&["runs", "delete", "d", "--all", "--yes"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(1), "2 runs deleted\n"), "{outcome}");
    assert!(outcome.stderr.contains("1 of 3 runs not deleted:\n"), "{outcome}");
    assert!(outcome.stderr.contains("r1  (running): The DagRun with"), "{outcome}");
    assert_eq!((sent(&stub, "PATCH").len(), sent(&stub, "DELETE").len()), (1, 0));
    let rows = stub.cli().run(&["runs", "delete", "d", "--all", "--yes", "-o", "json"]).json();
    let results: Vec<&Value> = rows.as_array().expect("a list").iter().map(|row| &row["result"]).collect();
    assert_eq!(results, ["deleted", "failed", "deleted"]);
}

/// What a reply does not account for is tried by itself, which tells what is the matter with it.
#[test]
fn a_reply_that_names_fewer_than_were_asked_for_is_not_taken_for_success() {
    let stub = server(3, |request| match request.path() {
        "/api/v2/dags/d/dagRuns" => reply(200, &succeeded(&["r0".to_owned()])),
        "/api/v2/dags/d/dagRuns/r1" => reply(200, &json!({ "dag_run_id": "r1" })),
        _ => reply(404, &json!({ "detail": "The DagRun r2 was not found" })),
    });
    let outcome = stub.cli().run(&FAIL_ALL);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(1), "2 runs now failed\n"), "{outcome}");
    assert!(outcome.stderr.contains("1 of 3 runs not set to failed:\n"), "{outcome}");
    assert!(outcome.stderr.contains("Dag d has no run r2"), "{outcome}");
    assert_eq!(sent(&stub, "PATCH").len(), 3);
}

#[test]
fn a_server_without_the_bulk_operation_gets_one_request_for_each() {
    let stub = server(150, |request| match request.path() {
        "/api/v2/dags/d/dagRuns" => reply(405, &json!({ "detail": "Method Not Allowed" })),
        _ => reply(200, &json!({})),
    });
    assert_eq!(stub.cli().run(&FAIL_ALL).done().stdout, "150 runs now failed\n");
    let bulk = sent(&stub, "PATCH").iter().filter(|request| request.path() == "/api/v2/dags/d/dagRuns").count();
    assert_eq!((bulk, sent(&stub, "PATCH").len()), (1, 151), "it was asked once whether it can");
}

#[test]
fn a_long_list_goes_in_batches() {
    let stub = server(120, |request| reply(200, &succeeded(&named(request))));
    assert_eq!(stub.cli().run(&FAIL_ALL).done().stdout, "120 runs now failed\n");
    let sizes: Vec<usize> = sent(&stub, "PATCH").iter().map(|request| named(request).len()).collect();
    assert_eq!(sizes, [50, 50, 20]);
}

#[test]
fn too_many_requests_are_waited_for() {
    let refused = AtomicUsize::new(0);
    let stub = server(2, move |request| match refused.fetch_add(1, Ordering::Relaxed) {
        0 | 1 => b"HTTP/1.1 429 -\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec(),
        _ => reply(200, &succeeded(&named(request))),
    });
    let start = std::time::Instant::now();
    assert_eq!(stub.cli().run(&FAIL_ALL).done().stdout, "2 runs now failed\n");
    assert!(start.elapsed().as_secs() >= 2, "it did not wait as long as it was told: {:?}", start.elapsed());
}

/// A batch may have been carried out although its reply was lost: it is not sent again, nor is the next.
#[test]
fn a_lost_reply_ends_it_and_a_second_call_continues() {
    let stub = server(120, |_| Vec::new());
    let outcome = stub.cli().run(&FAIL_ALL).fails(5, "120 of 120 runs not set to failed");
    assert!(outcome.stderr.contains("70 more not attempted"), "{outcome}");
    assert!(outcome.stderr.contains("run the same command again to continue with the rest"), "{outcome}");
    assert_eq!(sent(&stub, "PATCH").len(), 1);
}

#[test]
fn an_expired_token_is_not_tried_a_hundred_times() {
    let stub = server(300, |_| reply(401, &json!({ "detail": "Token Expired" })));
    stub.cli().run(&FAIL_ALL).fails(3, "300 of 300 runs");
    assert_eq!(sent(&stub, "PATCH").len(), 1);
}

/// A server takes no notice of a filter that it does not know, and gives everything.
#[test]
fn what_does_not_fit_the_filter_is_not_changed() {
    let stub = server(3, |_| reply(200, &json!({})));
    let outcome = stub.cli().run(&["runs", "delete", "d", "--state", "failed", "--yes"]).done();
    assert_eq!(outcome.stdout, "No matching runs were found\n");
    assert!(stub.requests().iter().all(|request| request.method == "GET"), "{outcome}");
}

#[test]
fn what_is_gone_is_no_failure_among_many() {
    let stub = Stub::new(|request| match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/dags/d") => reply(200, &json!({ "dag_id": "d" })),
        ("GET", "/api/v2/dags/d/dagRuns/a") => reply(200, &runs(1, "failed")[0]),
        ("DELETE", _) => reply(204, &json!(null)),
        _ => reply(404, &json!({ "detail": "not found" })),
    });
    let outcome = stub.cli().run_with(&["runs", "delete", "d", "-", "--yes"], "a\n\ngone\na\n").done();
    assert_eq!(outcome.stdout, "1 run deleted, 1 did not exist\n", "{outcome}");
    assert!(outcome.stderr.contains("run gone of Dag d does not exist"), "{outcome}");
    let nothing = stub.cli().run_with(&["runs", "delete", "d", "-", "--yes"], "\n").done();
    assert_eq!(nothing.stdout, "No matching runs were found\n");
}

/// The server leaves out of its bulk operation what the user may not edit, without a word.
#[test]
fn dags_that_were_left_out_are_found_and_named() {
    let patched = AtomicUsize::new(0);
    let dag = |id: &str| json!({ "dag_id": id, "is_paused": false, "tags": [{ "name": "etl" }] });
    let stub = Stub::new(move |request| match (request.method.as_str(), request.path()) {
        ("GET", _) if patched.load(Ordering::Relaxed) == 0 => {
            reply(200, &page(request, "dags", &[dag("mine"), dag("theirs")], 100))
        }
        ("GET", _) => reply(200, &page(request, "dags", &[dag("theirs")], 100)),
        ("PATCH", "/api/v2/dags") => {
            patched.store(1, Ordering::Relaxed);
            reply(200, &json!({ "dags": [], "total_entries": 1 }))
        }
        _ => reply(403, &json!({ "detail": "Forbidden" })),
    });
    let outcome = stub.cli().run(&["dags", "pause", "--tags", "etl", "--yes"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(1), "1 Dag paused\n"), "{outcome}");
    assert!(outcome.stderr.contains("theirs: you are not permitted"), "{outcome}");
    let bulk = &sent(&stub, "PATCH")[0];
    assert!(bulk.target.contains("dag_id_pattern=%25") && bulk.target.contains("paused=false"), "{}", bulk.target);
}

#[test]
fn a_server_that_does_not_know_the_filter_is_not_asked_to_change_by_it() {
    let dag = |id: &str| json!({ "dag_id": id, "is_paused": false });
    let stub = Stub::new(move |request| match request.method.as_str() {
        "GET" => reply(200, &page(request, "dags", &[dag("etl_a"), dag("web_b")], 100)),
        _ => reply(200, &json!({})),
    });
    let pause = ["dags", "pause", "--dag-id-prefix-pattern", "etl_", "--yes"];
    assert_eq!(stub.cli().run(&pause).done().stdout, "1 Dag paused\n");
    let paths: Vec<String> = sent(&stub, "PATCH").iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(paths, ["/api/v2/dags/etl_a"]);
}

/// Airflow ignores trailing punctuation of a prefix: for `old_`, it finds `older` as well.
#[test]
fn only_dags_with_the_whole_prefix_are_changed() {
    for (verb, method, is_paused) in
        [("delete", "DELETE", false), ("pause", "PATCH", false), ("unpause", "PATCH", true)]
    {
        let dags = ["old_a", "older", "Old_b", "old-c", "gone_d"];
        let dags = dags.map(|id| json!({ "dag_id": id, "is_paused": is_paused }));
        let stub = Stub::new(move |request| match request.method.as_str() {
            "GET" => reply(200, &page(request, "dags", &dags, 100)),
            _ => reply(200, &json!({})),
        });
        let changed = |prefix: &str| {
            let before = sent(&stub, method).len();
            let command = ["dags", verb, "--dag-id-prefix-pattern", prefix, "--yes"];
            stub.cli().run(&command).done();
            let paths = sent(&stub, method).into_iter().skip(before).map(|request| request.path().to_owned());
            let mut paths: Vec<String> = paths.collect();
            paths.sort();
            paths
        };
        assert_eq!(changed("old_"), ["/api/v2/dags/old_a"], "{verb}");
        assert_eq!(changed("old_ | gone_"), ["/api/v2/dags/gone_d", "/api/v2/dags/old_a"], "{verb}");
        assert_eq!(changed("old_|"), ["/api/v2/dags/old_a"], "{verb}");
        let preview = stub.cli().run(&["dags", verb, "--dag-id-prefix-pattern", "old_", "--dry-run", "-o", "json"]);
        assert_eq!(preview.json().as_array().map(Vec::len), Some(1), "{verb}");
    }
}

#[test]
fn the_question_about_an_expression_counts_rightly_and_names_the_place() {
    let dag = json!({ "dag_id": "etl_a", "is_paused": false });
    let stub = Stub::new(move |request| reply(200, &page(request, "dags", std::slice::from_ref(&dag), 100)));
    let asked = stub.cli().run(&["dags", "pause", "etl.*", "--treat-dag-id-as-regex"]);
    asked.fails(2, &format!("You are about to pause 1 Dag: etl_a. Are you sure? This is {}", stub.url));
    assert_eq!(sent(&stub, "PATCH").len(), 0);
}

/// Airflow ends a batch at the first task instance that is in the state already, and names no other.
#[test]
fn a_batch_of_task_instances_that_was_broken_off_continues_one_by_one() {
    let instance = |task: &str| {
        json!({ "dag_id": "d", "dag_run_id": "r", "task_id": task, "map_index": -1,
        "state": "running" })
    };
    let rows = ["a", "b", "c"].map(instance);
    let stub = Stub::new(move |request| match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/dags/d/tasks") => reply(200, &json!({ "tasks": [] })),
        ("GET", _) => reply(200, &page(request, "task_instances", &rows, 100)),
        (_, "/api/v2/dags/d/dagRuns/r/taskInstances") => {
            let fault = json!({ "error": "Task id b is already in failed state", "status_code": 409 });
            reply(200, &json!({ "update": { "success": ["d.r.a[-1]"], "errors": [fault] } }))
        }
        (_, "/api/v2/dags/d/dagRuns/r/taskInstances/b") => {
            reply(409, &json!({ "detail": "Task id b is already in failed state" }))
        }
        _ => reply(200, &json!({ "task_instances": [], "total_entries": 0 })),
    });
    let set = ["tasks", "set-state", "d", "~", "r", "failed", "--yes"];
    assert_eq!(stub.cli().run(&set).done().stdout, "2 task instances now failed, 1 already failed\n");
    let bulk: Value = serde_json::from_str(&sent(&stub, "PATCH")[0].body).unwrap();
    assert_eq!(
        bulk["actions"][0]["entities"][0],
        json!({ "task_id": "a", "map_index": -1, "new_state": "failed" }),
        "what the path says is not said again: Airflow 3.1 refuses it"
    );
}

/// A change clears what has failed behind it, as Airflow does; its bulk operation keeps to no order.
#[test]
fn what_is_to_fail_is_set_from_the_beginning_of_the_dag_to_its_end() {
    let instance = |task: &str, state: &str| json!({ "dag_id": "d", "dag_run_id": "r", "task_id": task, "map_index": -1, "state": state });
    let rows = [instance("last", "failed"), instance("middle", "running"), instance("first", "running")];
    let rows = [&rows[..], &[instance("other", "running"), instance("done", "failed")]].concat();
    let task = |task: &str, after: &[&str]| json!({ "task_id": task, "downstream_task_ids": after });
    let tasks = [task("middle", &["last"]), task("first", &["middle"]), task("done", &["first"])];
    let stub = Stub::new(move |request| match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/dags/d/tasks") => reply(200, &json!({ "tasks": tasks })),
        ("GET", _) => reply(200, &page(request, "task_instances", &rows, 100)),
        _ => reply(200, &json!({ "task_instances": [], "total_entries": 0 })),
    });
    let set = ["tasks", "set-state", "d", "~", "r", "failed", "--yes"];
    assert_eq!(stub.cli().run(&set).done().stdout, "3 task instances now failed, 2 already failed\n");
    let paths: Vec<String> = sent(&stub, "PATCH").iter().map(|request| request.path().to_owned()).collect();
    let tasks: Vec<&str> = paths.iter().filter_map(|path| path.rsplit('/').next()).collect();
    assert_eq!(tasks, ["other", "first", "middle", "last"]);
}

/// To want what is so is no failure, of one as of many.
#[test]
fn what_is_so_already_is_reported_as_such() {
    let stub = Stub::new(|request| match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/dags/d") => reply(200, &json!({ "dag_id": "d", "is_paused": true })),
        ("GET", _) => reply(200, &json!({ "dag_id": "d", "dag_run_id": "r" })),
        ("PATCH", "/api/v2/dags/d/dagRuns/r") => reply(200, &json!({ "dag_id": "d", "dag_run_id": "r", "note": null })),
        ("PATCH", _) => reply(409, &json!({ "detail": "Task id t is already in success state" })),
        _ => reply(409, &json!({ "detail": { "reason": "Unique constraint violation" } })),
    });
    for (arguments, said) in [
        (&["dags", "pause", "d"][..], "Dag d is already paused\n"),
        (&["tasks", "set-state", "d", "t", "r", "success"], "t of run r is already success\n"),
        (&["dags", "favorite", "d"], "Dag d is already a favorite\n"),
        (&["runs", "note", "d", "r", ""], "Note removed from run r of Dag d\n"),
        (&["runs", "note", "d", "r", "x"], "Note set on run r of Dag d\n"),
    ] {
        assert_eq!(stub.cli().run(arguments).done().stdout, said);
    }
}
