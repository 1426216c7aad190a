//! Runs that wait because their Dag is paused.

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, reply};

/// A server whose Dag `d` is paused, and `e` is not.
fn answer(request: &Request) -> Vec<u8> {
    let dag = |id: &str, paused: bool| json!({"dag_id": id, "is_paused": paused});
    let run = json!({"dag_id": "d", "dag_run_id": "r", "state": "success"});
    let instance =
        |dag: &str| json!({"dag_id": dag, "dag_run_id": "r", "task_id": "t", "state": "failed", "map_index": -1});
    match (request.method.as_str(), request.path()) {
        (_, "/api/v2/dags") if request.target.contains("paused=true") => {
            reply(200, &json!({"dags": [dag("d", true)], "total_entries": 1}))
        }
        (_, "/api/v2/dags") => reply(200, &json!({"dags": [dag("d", true), dag("e", false)], "total_entries": 2})),
        ("GET", "/api/v2/dags/d") => reply(200, &dag("d", true)),
        ("GET", "/api/v2/dags/e") => reply(200, &dag("e", false)),
        (_, path) if path.ends_with("clearTaskInstances") => {
            let dag = path.split('/').nth(4).unwrap_or_default();
            reply(200, &json!({"task_instances": [instance(dag)], "total_entries": 1}))
        }
        (_, path) if path.ends_with("/clear") => {
            reply(200, &json!({"task_instances": [instance("d")], "total_entries": 1}))
        }
        (_, path) if path.ends_with("/taskInstances") || path.ends_with("/list") => {
            reply(200, &json!({"task_instances": [instance("d")], "total_entries": 1}))
        }
        ("POST", "/api/v2/backfills") => {
            reply(200, &json!({"id": 1, "dag_id": "d", "created_at": "2026-11-01T00:00:00Z", "completed_at": null}))
        }
        (_, "/api/v2/assets/1/materialize") => reply(200, &run),
        _ => reply(200, &run),
    }
}

fn warning(arguments: &str) -> String {
    let outcome = Stub::new(answer).cli().run(&arguments.split(' ').collect::<Vec<_>>()).done();
    assert!(!outcome.stdout.contains("paused"), "{outcome}");
    outcome.stderr
}

#[test]
fn a_trigger_names_both_ways_out() {
    let told = warning("dags trigger d");
    let expected = "warning: Dag d is paused: the run waits until you unpause it with `airflow dags unpause d`; add --unpause to unpause it with this command\n";
    assert!(told.contains(expected), "{told}");
    for quiet in ["dags trigger e", "dags trigger d --unpause", "dags trigger d --quiet"] {
        assert_eq!(warning(quiet), "", "{quiet}");
    }
}

#[test]
fn every_command_that_sets_runs_going_warns() {
    for command in [
        "tasks clear d --yes",
        "runs clear d r --yes",
        "dags clear d --run-id r --yes",
        "runs set-state d r queued --yes",
        "backfill create --dag-id d --from-date 2026-11-01 --to-date 2026-11-02 --yes",
        "assets materialize 1",
    ] {
        let told = warning(command);
        let expected = "warning: Dag d is paused: its runs wait until you unpause it with `airflow dags unpause d`\n";
        assert!(told.contains(expected), "{command}: {told}");
    }
    assert!(!warning("runs set-state d r failed --yes").contains("paused"));
    assert!(!warning("tasks clear e --yes").contains("paused"));
}

#[test]
fn of_several_dags_those_that_are_paused_are_named_by_one_request() {
    let stub = Stub::new(answer);
    let outcome = stub.cli().run(&["tasks", "clear", "-R", "^[de]$", "--yes"]).done();
    assert!(outcome.stderr.contains("warning: Dag d is paused: its runs wait"), "{outcome}");
    let looks = stub.requests().into_iter().filter(|request| request.target.contains("paused=true")).count();
    assert_eq!(looks, 1);
}

#[test]
fn the_look_costs_one_request_beside_the_trigger_and_no_time() {
    let slow = |request: &Request| {
        sleep(Duration::from_millis(700));
        answer(request)
    };
    let stub = Stub::new(slow);
    let began = Instant::now();
    stub.cli().run(&["dags", "trigger", "d"]).done();
    assert!(began.elapsed() < Duration::from_millis(1300), "{:?}", began.elapsed());
    assert_eq!(stub.requests().len(), 2);
}

#[test]
fn a_look_that_fails_is_no_failure() {
    for answer in [403, 404, 500] {
        let stub = Stub::new(move |request| match request.method.as_str() {
            "GET" => reply(answer, &json!({"detail": "Forbidden"})),
            _ => reply(200, &json!({"dag_id": "d", "dag_run_id": "r"})),
        });
        let outcome = stub.cli().run(&["dags", "trigger", "d", "-o", "json"]).done();
        assert_eq!(outcome.json()["dag_run_id"], Value::from("r"));
        assert_eq!(outcome.stderr, "");
    }
}

/// The official sentence is what scripts look for; which of the two it means is said beside it.
#[test]
fn a_pause_of_nothing_says_whether_anything_matches() {
    let stub = || {
        Stub::new(|request| {
            let paused = request.target.contains("paused=true");
            let dags: Vec<Value> = [("etl_a", true), ("etl_b", true), ("web", true), ("live", false)]
                .into_iter()
                .filter(|(_, is_paused)| *is_paused == paused)
                .map(|(id, is_paused)| json!({"dag_id": id, "is_paused": is_paused}))
                .collect();
            reply(200, &json!({"dags": dags, "total_entries": dags.len()}))
        })
    };
    for (arguments, found, why) in [
        ("dags pause --treat-dag-id-as-regex nope.*", "No unpaused Dags were found", "no Dag id matches nope.*"),
        (
            "dags pause --treat-dag-id-as-regex etl_",
            "No unpaused Dags were found",
            "all 2 that match are already paused",
        ),
        (
            "dags pause --treat-dag-id-as-regex web",
            "No unpaused Dags were found",
            "the one that matches is already paused",
        ),
        ("dags unpause --treat-dag-id-as-regex web_", "No paused Dags were found", "no Dag id matches web_"),
        (
            "dags unpause --treat-dag-id-as-regex live",
            "No paused Dags were found",
            "the one that matches is already unpaused",
        ),
        (
            "dags pause --dag-id-prefix-pattern etl",
            "No unpaused Dags were found",
            "all 2 that match are already paused",
        ),
        ("dags pause --dag-id-prefix-pattern nope", "No unpaused Dags were found", "no Dag matches"),
    ] {
        let line: Vec<&str> = arguments.split(' ').collect();
        let outcome = stub().cli().run(&line).done();
        assert_eq!(
            (outcome.stdout.as_str(), outcome.stderr.as_str()),
            (&*format!("{found}\n"), &*format!("{why}\n")),
            "{arguments}"
        );
        assert_eq!(stub().cli().run(&[&line[..], &["-o", "json"]].concat()).done().json(), json!([]), "{arguments}");
    }
}
