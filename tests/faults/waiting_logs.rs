//! `--logs` while a run is waited for: every line of every task once, whatever happens on the way.

use std::collections::HashMap;
use std::sync::Mutex;

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, cut_off, reply};

const WAIT: [&str; 6] = ["runs", "wait", "d", "r", "--logs", "--wait-timeout=600"];

fn run(state: &str) -> Value {
    json!({"dag_id": "d", "dag_run_id": "r", "state": state})
}

fn instance(task: &str, state: &str, number: i64) -> Value {
    json!({"task_id": task, "map_index": -1, "state": state, "try_number": number})
}

/// A server on which the run goes on from one scene to the next with each look at its tasks; the last one stays, and
/// in it the run has ended.
fn server(scenes: Vec<Vec<Value>>, log: impl Fn(&Request, usize) -> Vec<u8> + Send + Sync + 'static) -> Stub {
    let looks = Mutex::new(0);
    let asked = Mutex::new(HashMap::<String, usize>::new());
    Stub::new(move |request| match request.path() {
        "/api/v2/dags/d/dagRuns/r" => {
            let has_ended = *looks.lock().unwrap() + 1 >= scenes.len();
            reply(200, &run(if has_ended { "success" } else { "running" }))
        }
        "/api/v2/dags/d/dagRuns/r/taskInstances" => {
            let mut looks = looks.lock().unwrap();
            let scene = &scenes[(*looks).min(scenes.len() - 1)];
            *looks += 1;
            reply(200, &json!({"task_instances": scene, "total_entries": scene.len()}))
        }
        path if path.contains("/logs/") => {
            let mut asked = asked.lock().unwrap();
            let before = asked.entry(path.to_owned()).or_default();
            *before += 1;
            log(request, *before - 1)
        }
        "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d", "is_paused": false})),
        _ => reply(404, &json!({"detail": "not there"})),
    })
}

/// One line more with each answer, and no token after three.
fn growing(request: &Request, before: usize) -> Vec<u8> {
    let token = if before < 2 { json!(before.to_string()) } else { Value::Null };
    let content = match before {
        0..3 => json!([{
            "timestamp": format!("2026-11-01T00:00:0{before}Z"),
            "event": format!("line {before} of {}", request.path().rsplit('/').nth(2).unwrap()),
        }]),
        _ => json!([]),
    };
    reply(200, &json!({"content": content, "continuation_token": token}))
}

#[track_caller]
fn assert_each_once(stderr: &str, lines: &[&str]) {
    for line in lines {
        assert_eq!(stderr.matches(line).count(), 1, "{line}: {stderr}");
    }
}

#[test]
fn logs_of_tasks_side_by_side_have_their_names_in_front() {
    let both = vec![instance("a", "running", 1), instance("b", "running", 1)];
    let end = vec![instance("a", "success", 1), instance("b", "success", 1), instance("never", "skipped", 0)];
    let stub = server(vec![both.clone(), both.clone(), both, end], growing);
    let outcome = stub.cli().run(&[&WAIT[..], &["-o", "json"]].concat()).done();
    assert_eq!(outcome.json(), run("success"), "stdout is for the run alone");
    assert_each_once(
        &outcome.stderr,
        &[
            "a | 2026-11-01T00:00:00.000Z line 0 of a",
            "b | 2026-11-01T00:00:00.000Z line 0 of b",
            "line 2 of a",
            "line 2 of b",
        ],
    );
    let (last, end) = (outcome.stderr.rfind("line 2 of").unwrap(), outcome.stderr.find(": success after").unwrap());
    assert!(last < end, "the logs come before the end: {outcome}");
    assert!(!outcome.stderr.contains("never |") && !outcome.stderr.contains("==> never"), "{outcome}");
}

#[test]
fn one_log_after_the_other_stands_under_its_name_with_each_try() {
    let scenes = vec![
        vec![instance("a", "running", 1), instance("b", "", 0)],
        vec![instance("a", "up_for_retry", 1), instance("b", "", 0)],
        // By the next look the second try is over too, and so is the other task.
        vec![instance("a", "success", 2), instance("b", "success", 1)],
    ];
    let head =
        json!([{"event": "::group::Log message source details"}, {"event": "/a/file"}, {"event": "::endgroup::"}]);
    let stub = server(scenes, move |request, _| {
        let mut content = head.as_array().unwrap().clone();
        content.push(json!({"event": format!("said in {}", request.path())}));
        reply(200, &json!({"content": content, "continuation_token": null}))
    });
    let outcome = stub.cli().run(&[&WAIT[..], &["-q"]].concat()).done();
    assert_each_once(&outcome.stderr, &["==> a <==\nsaid in", "==> a, try 2 <==\nsaid in", "==> b <==\nsaid in"]);
    assert_each_once(&outcome.stderr, &["/a/logs/1", "/a/logs/2", "/b/logs/1"]);
    assert!(!outcome.stderr.contains("/a/file") && !outcome.stderr.contains(": success after"), "{outcome}");
}

#[test]
fn a_lost_connection_loses_and_repeats_no_line() {
    let scenes = vec![
        vec![instance("a", "running", 1)],
        vec![instance("a", "running", 1)],
        vec![instance("a", "running", 1)],
        vec![instance("a", "success", 1)],
    ];
    let stub = server(scenes, |_, before| {
        let lines: Vec<_> = (0..200).map(|number| json!({"event": format!("number {number}.")})).collect();
        let whole = json!({"content": lines, "continuation_token": null});
        match before {
            0 => cut_off(&whole),
            1 => Vec::new(),
            2 => reply(503, &json!({"detail": "starting"})),
            _ => reply(200, &whole),
        }
    });
    let outcome = stub.cli().run(&WAIT).done();
    for number in 0..200 {
        assert_each_once(&outcome.stderr, &[&format!("number {number}.")]);
    }
}

#[test]
fn a_log_that_may_not_be_read_is_reported_and_does_not_end_the_waiting() {
    let scenes = vec![vec![instance("a", "running", 1)], vec![instance("a", "success", 1)]];
    let stub = server(scenes, |_, _| reply(403, &json!({"detail": "Forbidden"})));
    let outcome = stub.cli().run(&WAIT).done();
    assert_each_once(&outcome.stderr, &["warning: cannot follow the log of a: "]);
    assert!(outcome.stderr.contains("`airflow tasks logs d r a --try 1` prints it"), "{outcome}");
}

#[test]
fn the_logs_of_a_run_that_has_ended_are_shown_too() {
    let stub = server(vec![vec![instance("a", "success", 1)]], growing);
    let outcome = stub.cli().run(&WAIT).done();
    assert_each_once(&outcome.stderr, &["has already ended: success", "==> a <==", "line 0 of a", "line 2 of a"]);
}

#[test]
fn the_time_limit_holds_while_logs_grow() {
    let scenes = (0..100).map(|_| vec![instance("a", "running", 1)]).collect();
    let stub = server(scenes, |_, before| {
        reply(200, &json!({"content": [{"event": format!("{before}.")}], "continuation_token": "t"}))
    });
    stub.cli().run(&["runs", "wait", "d", "r", "--logs", "--wait-timeout", "2"]).fails(124, "has not ended after");
    stub.cli().run(&["dags", "trigger", "d", "--logs"]).fails(2, "--logs requires --wait");
}

#[test]
#[cfg(target_os = "linux")]
fn on_a_terminal_live_lines_and_logs_do_not_garble_each_other() {
    let both = vec![instance("a", "running", 1), instance("b", "running", 1)];
    let end = vec![instance("a", "success", 1), instance("b", "success", 1)];
    let stub = server(vec![both.clone(), both.clone(), both.clone(), both, end], growing);
    let screen = stub.cli().on_screen((40, 100), &WAIT);
    screen.shows("now: a, b");
    assert_eq!(screen.ends_without_screen(), 0);
    let picture = screen.picture();
    for line in (0..3).flat_map(|number| ["a", "b"].map(|task| format!("line {number} of {task}"))) {
        let is_whole = |shown: &&str| shown.starts_with(['a', 'b', '2']) && shown.trim_end().ends_with(&line);
        assert_eq!(picture.lines().filter(is_whole).count(), 1, "{line}:\n{picture}");
    }
    assert!(!picture.contains("now: "), "the live lines are gone at the end:\n{picture}");
    assert!(picture.contains("run r of Dag d: success after "), "{picture}");
}
