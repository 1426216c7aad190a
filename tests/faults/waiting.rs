//! Waiting for a run through what may happen meanwhile: `runs wait`, `dags trigger --wait`.

use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

use assert_cmd::cargo::cargo_bin;
use serde_json::{Value, json};

use crate::support::PATIENCE;
use crate::support::stub::{Request, Stub, answer, reply};

const WAIT: [&str; 4] = ["runs", "wait", "d", "r"];

/// A server whose run is told by the answers, one for each time that it is asked for; the last one stays.
fn server(answers: Vec<Vec<u8>>) -> Stub {
    let left = Mutex::new(answers.into_iter().rev().collect::<Vec<_>>());
    Stub::new(move |request| match request.path() {
        "/api/v2/dags/d/dagRuns/r" if request.method == "GET" => {
            let mut left = left.lock().unwrap();
            if left.len() > 1 { left.pop().unwrap() } else { left[0].clone() }
        }
        _ => around(request),
    })
}

/// All but the run.
fn around(request: &Request) -> Vec<u8> {
    match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/dags/d/dagRuns/r/taskInstances") => {
            let state = if request.target.contains("state=failed") { "failed" } else { "running" };
            let instance = |task: &str, index: i64| json!({"task_id": task, "map_index": index, "state": state});
            reply(200, &json!({"task_instances": [instance("load", 2), instance("check", -1)], "total_entries": 2}))
        }
        ("GET", "/api/v2/dags/d/dagRuns/r/taskInstances/t/xcomEntries/return_value") => {
            reply(200, &json!({"key": "return_value", "value": {"n": 1}}))
        }
        ("GET", "/api/v2/dags/d/tasks/t") => reply(200, &json!({"task_id": "t"})),
        ("GET", "/api/v2/dags/d" | "/api/v2/dags/d/details") => reply(200, &json!({"dag_id": "d", "is_paused": false})),
        ("PATCH" | "POST", _) => reply(200, &run("queued")),
        _ => reply(404, &json!({"detail": "not there"})),
    }
}

fn run(state: &str) -> Value {
    json!({"dag_id": "d", "dag_run_id": "r", "state": state})
}

fn at(state: &str) -> Vec<u8> {
    reply(200, &run(state))
}

#[test]
fn changes_are_reported_line_by_line_and_the_run_at_the_end() {
    let stub = server(vec![at("queued"), at("running"), at("running"), at("success")]);
    let outcome = stub.cli().run(&[&WAIT[..], &["-o", "json"]].concat()).done();
    assert_eq!(outcome.json(), run("success"));
    let lines: Vec<_> = outcome.stderr.lines().collect();
    assert_eq!(lines[0], "run r of Dag d: queued");
    assert!(lines[1].ends_with("running: 2 running; now: load[2], check"), "{outcome}");
    assert!(lines[2].starts_with("run r of Dag d: success after "), "{outcome}");
    assert_eq!(lines.len(), 3, "{outcome}");
}

#[test]
fn no_one_looks_at_tasks_when_it_is_quiet() {
    let stub = server(vec![at("running"), at("running"), at("success")]);
    assert_eq!(stub.cli().run(&[&WAIT[..], &["--quiet"]].concat()).done().stderr, "");
    assert!(stub.requests().iter().all(|request| !request.path().ends_with("/taskInstances")));
}

#[test]
fn a_run_that_failed_is_reported_with_its_tasks() {
    let outcome = server(vec![at("failed")]).cli().run(&WAIT);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert!(outcome.stderr.contains("error: run r of Dag d failed: tasks load[2], check\n"), "{outcome}");
    assert!(outcome.stderr.contains("`airflow tasks logs d r --failed` shows their logs"), "{outcome}");
    assert!(outcome.stdout.contains("failed"), "{outcome}");
}

#[test]
fn the_log_of_the_one_task_that_failed_is_named() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d/dagRuns/r" => at("failed"),
        _ => reply(200, &json!({"task_instances": [{"task_id": "load", "map_index": 2, "state": "failed"}]})),
    });
    let outcome = stub.cli().run(&WAIT);
    assert!(outcome.stderr.contains("run r of Dag d failed: task load[2]\n"), "{outcome}");
    assert!(outcome.stderr.contains("`airflow tasks logs d r load --map-index 2` shows the log"), "{outcome}");
}

#[test]
fn a_result_takes_the_place_of_the_run() {
    let wait = [&WAIT[..], &["--result", "t"]].concat();
    assert_eq!(server(vec![at("success")]).cli().run(&wait).done().stdout, "{\"n\":1}\n");
    let json = [&wait[..], &["-o", "json"]].concat();
    assert_eq!(server(vec![at("success")]).cli().run(&json).done().json(), json!({"n": 1}));
    server(vec![at("failed")]).cli().run(&wait).fails(1, "failed: tasks");
    let slip = [&WAIT[..], &["--result", "slip"]].concat();
    server(vec![at("running")]).cli().run(&slip).fails(4, "Dag d has no task slip");
}

#[test]
fn a_restart_of_the_server_heals() {
    let page = answer(503, "text/html", "<title>starting</title>");
    let stub =
        server(vec![at("running"), page.clone(), Vec::new(), reply(500, &json!({"detail": "no"})), at("success")]);
    let outcome = stub.cli().run(&WAIT).done();
    assert!(outcome.stderr.contains("run r of Dag d: success"), "{outcome}");
}

#[test]
fn a_server_that_is_away_is_reported_and_told_again_when_it_is_back() {
    let failing = reply(500, &json!({"detail": "no"}));
    let outcome = server(vec![at("running"), failing.clone(), failing, at("success")]).cli().run(&WAIT).done();
    assert_eq!(outcome.stderr.matches("retrying for up to").count(), 1, "{outcome}");
    assert_eq!(outcome.stderr.matches("the server responds again").count(), 1, "{outcome}");
}

#[test]
fn a_server_that_is_busy_says_when_to_come_back() {
    let busy = b"HTTP/1.1 429 -\r\nRetry-After: 3\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".to_vec();
    let began = Instant::now();
    server(vec![at("running"), busy, at("success")]).cli().run(&WAIT).done();
    assert!(began.elapsed() >= Duration::from_secs(4), "a second to the look, three to the next");
}

#[test]
fn a_run_that_is_deleted_ends_the_waiting() {
    let gone = reply(404, &json!({"detail": "The DagRun was not found"}));
    server(vec![at("running"), gone]).cli().run(&WAIT).fails(4, "cannot wait for run r of Dag d: it was deleted");
}

#[test]
fn a_token_that_ends_is_one_sentence() {
    let expired = reply(401, &json!({"detail": "Token Expired"}));
    let outcome = server(vec![at("running"), expired]).cli().run(&WAIT).fails(3, "the token has expired");
    assert!(outcome.stderr.contains("replace it there; the run continues; `airflow runs wait d r` waits"), "{outcome}");
}

#[test]
fn a_time_limit_is_kept_and_zero_looks_once() {
    let stub = server(vec![at("running")]);
    let began = Instant::now();
    stub.cli().run(&[&WAIT[..], &["--wait-timeout", "1.5"]].concat()).fails(124, "has not ended after");
    assert!(began.elapsed() < PATIENCE / 3);
    let asked = stub.requests().len();
    stub.cli().run(&[&WAIT[..], &["--wait-timeout", "0", "-q"]].concat()).fails(124, "run r of Dag d has not ended");
    assert_eq!(stub.requests().len(), asked + 1);
    server(vec![at("success")]).cli().run(&[&WAIT[..], &["--wait-timeout", "0"]].concat()).done();
}

/// Starts waiting, sends SIGINT after the first look, and gives the exit code and what it said.
#[cfg(unix)]
fn interrupted(stub: &Stub, more: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(cargo_bin!("airflow"));
    command.args(WAIT).args(more).env("AIRFLOW_CLI_URL", &stub.url).env("AIRFLOW_CLI_TOKEN", "t");
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let deadline = Instant::now() + PATIENCE;
    while stub.requests().len() < 3 {
        assert!(Instant::now() < deadline, "it does not look");
        sleep(Duration::from_millis(50));
    }
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let output = child.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
#[cfg(unix)]
fn ctrl_c_leaves_the_run_alone_and_says_how_to_look_again() {
    let stub = server(vec![at("running")]);
    let (code, stderr) = interrupted(&stub, &[]);
    assert_eq!(code, Some(130), "{stderr}");
    assert!(stderr.contains("hint: the run continues; `airflow runs wait d r` waits for it"), "{stderr}");
    assert!(stub.requests().iter().all(|request| request.method == "GET"));
}

#[test]
#[cfg(unix)]
fn ctrl_c_sets_the_run_to_failed_where_that_was_asked_for() {
    let stub = server(vec![at("running")]);
    let (code, stderr) = interrupted(&stub, &["--cancel-on-interrupt"]);
    assert_eq!(code, Some(130), "{stderr}");
    assert!(stderr.contains("run r of Dag d was set to failed"), "{stderr}");
    let change = stub.requests().into_iter().find(|request| request.method == "PATCH").expect("a change");
    assert_eq!(change.target, "/api/v2/dags/d/dagRuns/r?update_mask=state");
    assert_eq!(change.body, r#"{"state":"failed"}"#);
}

#[test]
fn a_paused_dag_is_not_started_only_to_wait_for_ever() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d/details" => reply(200, &json!({"dag_id": "d", "is_paused": true})),
        _ => at("success"),
    });
    let outcome = stub.cli().run(&["dags", "trigger", "d", "--wait"]).fails(1, "Dag d is paused");
    assert!(outcome.stderr.contains("--unpause"), "{outcome}");
    assert_eq!(stub.requests().len(), 1);
    let unpaused = stub.cli().run(&["dags", "trigger", "d", "--wait", "--unpause", "-r", "r"]).done();
    assert!(unpaused.stderr.contains("run r of Dag d has already ended: success"), "{unpaused}");
    let changes: Vec<_> = stub.requests().into_iter().filter(|request| request.method != "GET").collect();
    assert_eq!(changes[0].target, "/api/v2/dags/d/dagRuns");
    assert_eq!(changes[1].target, "/api/v2/dags/d?update_mask=is_paused");
}

#[test]
fn a_conf_that_does_not_fit_is_not_sent() {
    let params = json!({"n": {"value": 1, "schema": {"type": "integer"}}});
    let stub = Stub::new(move |request| match request.path() {
        "/api/v2/dags/d/details" => reply(200, &json!({"is_paused": false, "params": params})),
        _ => at("queued"),
    });
    let trigger = |more: &[&str]| stub.cli().run(&[&["dags", "trigger", "d"], more].concat());
    trigger(&["--conf", "{\"n\": \"x\"}"]).fails(2, "the param n must be of type integer, not \"x\"");
    trigger(&["--param", "n=x"]).fails(2, "the param n must be of type integer");
    trigger(&["--param", "n"]).fails(2, "NAME=VALUE");
    assert!(stub.requests().iter().all(|request| request.method == "GET"));
    let outcome = trigger(&["--conf", "{\"n\": 1, \"f\": 1.10}", "--param", "n=2"]).done();
    assert!(outcome.stderr.contains("warning: Dag d has no param f"), "{outcome}");
    let sent = stub.requests().pop().unwrap().body;
    assert!(sent.contains(r#""conf":{"n":2,"f":1.10}"#), "{sent}");
}

#[test]
fn options_of_waiting_need_waiting() {
    let stub = server(vec![at("queued")]);
    stub.cli().run(&["dags", "trigger", "d", "--result", "t"]).fails(2, "--result requires --wait");
    stub.cli().run(&[&WAIT[..], &["--wait-timeout", "soon"]].concat()).fails(2, "10m or 1h30m");
    stub.cli().run(&[&WAIT[..], &["--result", "t[x]"]].concat()).fails(2, "map index");
    assert_eq!(stub.requests().len(), 0);
}
