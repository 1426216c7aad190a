//! The one request that starts a run, when its answer does not come, comes late, or is a refusal.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, reply};

fn run(id: &str) -> Vec<u8> {
    reply(200, &json!({"dag_id": "d", "dag_run_id": id, "state": "queued"}))
}

fn changes(stub: &Stub) -> Vec<Request> {
    stub.requests().into_iter().filter(|request| request.method != "GET").collect()
}

/// A server that starts a run, and answers that late.
fn slow() -> Stub {
    Stub::new(|request| match (request.method.as_str(), request.path()) {
        ("POST", _) => {
            sleep(Duration::from_secs(2));
            run("r")
        }
        (_, "/api/v2/dags/d/details") => reply(200, &json!({"dag_id": "d", "is_paused": false})),
        _ => run("r"),
    })
}

/// Sends SIGINT while the answer is waited for; gives how it ended.
#[cfg(unix)]
fn interrupted(stub: &Stub, more: &[&str]) -> crate::support::Outcome {
    let running = stub.cli().start(&[&["dags", "trigger", "d", "--run-id", "r"], more].concat());
    while changes(stub).is_empty() {
        sleep(Duration::from_millis(20));
    }
    let kill = std::process::Command::new("kill").args(["-INT", &running.id().to_string()]).status().unwrap();
    assert!(kill.success());
    running.ends()
}

#[test]
fn a_run_whose_answer_was_lost_is_looked_up() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "POST" => Vec::new(),
        _ => run(&request.path().rsplit('/').next().unwrap_or_default().replace("%3A", ":").replace("%2B", "+")),
    });
    let outcome = stub.cli().run(&["dags", "trigger", "d", "-o", "json"]).done();
    let changes = changes(&stub);
    assert_eq!(changes.len(), 1, "{changes:?}");
    let sent: Value = serde_json::from_str(&changes[0].body).unwrap();
    assert_eq!(outcome.json()["dag_run_id"], sent["dag_run_id"], "{outcome}");
}

#[test]
fn a_run_of_a_given_id_may_be_an_older_one() {
    for lost in [Vec::new(), reply(503, &json!({"detail": "not now"}))] {
        let stub = Stub::new(move |request| if request.method == "POST" { lost.clone() } else { run("r") });
        let outcome = stub.cli().run(&["dags", "trigger", "d", "--run-id", "r"]).fails(5, "");
        assert!(outcome.stderr.contains("if there was none before: `airflow runs wait d r`"), "{outcome}");
        assert_eq!(changes(&stub).len(), 1);
    }
    let stub = Stub::new(|request| match request.method.as_str() {
        "POST" => Vec::new(),
        _ => reply(404, &json!({"detail": "no such run"})),
    });
    let outcome = stub.cli().run(&["dags", "trigger", "d", "--run-id", "r"]).fails(5, "");
    assert!(outcome.stderr.contains("the run was not started"), "{outcome}");
}

#[test]
#[cfg(unix)]
fn ctrl_c_before_the_answer_says_how_to_look() {
    let outcome = interrupted(&slow(), &[]);
    assert_eq!(outcome.code, Some(130), "{outcome}");
    assert!(outcome.stderr.contains("interrupted while run r of Dag d was being started"), "{outcome}");
    assert!(outcome.stderr.contains("`airflow runs show d r` tells whether it was"), "{outcome}");
}

#[test]
#[cfg(unix)]
fn ctrl_c_before_the_answer_sets_the_run_to_failed_where_that_was_asked_for() {
    let stub = slow();
    let outcome = interrupted(&stub, &["--wait", "--cancel-on-interrupt"]);
    assert_eq!(outcome.code, Some(130), "{outcome}");
    assert!(outcome.stderr.contains("run r of Dag d is set to failed"), "{outcome}");
    assert_eq!(changes(&stub).last().unwrap().body, r#"{"state":"failed"}"#);
}

#[test]
fn a_dag_is_unpaused_only_when_its_run_is_there() {
    let params = json!({"n": {"value": null, "schema": {"type": "integer"}}});
    let stub = Stub::new(move |request| match (request.method.as_str(), request.path()) {
        ("GET", _) => reply(200, &json!({"dag_id": "d", "is_paused": true, "params": params})),
        ("POST", _) => reply(400, &json!({"detail": "Invalid input"})),
        _ => reply(200, &json!({})),
    });
    stub.cli().run(&["dags", "trigger", "d", "--unpause"]).fails(2, "needs a value for the param n");
    assert!(changes(&stub).is_empty());
    stub.cli().run(&["dags", "trigger", "d", "--unpause", "--param", "n=1"]).fails(1, "Invalid input");
    assert_eq!(changes(&stub).len(), 1);
}

#[test]
fn a_dag_that_there_is_not_may_be_in_a_file_that_can_not_be_loaded() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/importErrors" => reply(200, &json!({"import_errors": [], "total_entries": 1})),
        _ => reply(404, &json!({"detail": "no such Dag"})),
    });
    let outcome = stub.cli().run(&["dags", "trigger", "d"]).fails(4, "no such Dag");
    assert!(outcome.stderr.contains("`airflow import-errors list`"), "{outcome}");
}
