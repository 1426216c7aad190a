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
            sleep(Duration::from_secs(8));
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
        assert!(outcome.stderr.contains("if it did not exist before: `airflow runs wait d r`"), "{outcome}");
        assert_eq!(changes(&stub).len(), 1);
    }
    let stub = Stub::new(|request| match request.method.as_str() {
        "POST" => Vec::new(),
        _ => reply(404, &json!({"detail": "no such run"})),
    });
    let outcome = stub.cli().run(&["dags", "trigger", "d", "--run-id", "r"]).fails(5, "");
    assert!(outcome.stderr.contains("the run was not started"), "{outcome}");
}

/// A server that loses every answer to the request that starts a run, and then shows this run of `ann`'s.
fn losing(run: &Value) -> Stub {
    let run = run.clone();
    Stub::new(move |request| match (request.method.as_str(), request.path()) {
        ("POST", _) => Vec::new(),
        (_, "/ui/auth/me") => reply(200, &json!({"username": "ann"})),
        (_, "/api/v2/dags/d/dagRuns") => reply(200, &json!({"dag_runs": [run], "total_entries": 1})),
        (_, path) if path.contains("dagRuns/") => reply(200, &run),
        _ => reply(200, &json!({"dag_id": "d", "is_paused": false})),
    })
}

/// A run as a server shows it that was started in a while.
fn started(changes: Value) -> Value {
    let mut run = json!({"dag_id": "d", "dag_run_id": "r", "state": "queued", "run_type": "manual", "conf": {},
        "logical_date": null, "run_after": "2030-01-01T00:00:00Z", "note": null, "partition_key": null,
        "triggering_user_name": "ann", "queued_at": "2099-01-01T00:00:00Z"});
    run.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    run
}

const AFTER: [&str; 5] = ["dags", "trigger", "d", "--run-after", "2030-01-01"];

#[test]
fn a_lost_run_is_ours_only_with_our_user_conf_and_time() {
    let outcome = losing(&started(json!({}))).cli().run(&AFTER).done();
    assert!(outcome.stderr.contains("the server's response was lost, but the run was started"), "{outcome}");
    for (changes, field) in [
        (json!({"triggering_user_name": "bob"}), "user"),
        (json!({"conf": {"day": 1}}), "conf"),
        (json!({"queued_at": "2020-01-01T00:00:00Z"}), "time"),
        (json!({"logical_date": "2030-01-01T00:00:00Z"}), "logical_date"),
    ] {
        for command in [&AFTER[..], &["dags", "trigger", "d"]] {
            let outcome = losing(&started(changes.clone())).cli().run(command).fails(5, "");
            assert!(outcome.stderr.contains("this command did not start a run"), "{outcome}");
            assert!(outcome.stderr.contains(&format!("has another {field}; `airflow runs show d ")), "{outcome}");
        }
    }
}

#[test]
fn a_lost_run_of_which_too_little_is_known_stays_a_doubt() {
    let run = started(json!({"queued_at": null}));
    let outcome = losing(&run).cli().run(&AFTER).fails(5, "");
    assert!(
        outcome.stderr.contains("started by this command if it did not exist before: `airflow runs wait d "),
        "{outcome}"
    );
    // Nobody else makes the id of this microsecond.
    losing(&run).cli().run(&["dags", "trigger", "d"]).done();
}

#[test]
fn an_id_of_the_servers_own_is_looked_for_among_the_latest_runs() {
    let server = |run: &Value| losing(run).cli().run(&["dags", "trigger", "d", "--server-run-id"]).fails(5, "");
    let outcome = server(&started(json!({"dag_run_id": "day 1"})));
    assert!(
        outcome.stderr.contains(
            "you started run day 1 with this conf since then, probably with this command: `airflow runs wait d 'day 1'`"
        ),
        "{outcome}"
    );
    let outcome = server(&started(json!({"triggering_user_name": "bob"})));
    assert!(outcome.stderr.contains("check with `airflow runs list d --limit 5`"), "{outcome}");
}

#[test]
fn the_server_makes_the_id_where_that_is_asked_for() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "POST" => run("its-own"),
        _ => reply(200, &json!({"dag_id": "d", "is_paused": false})),
    });
    let outcome = stub.cli().run(&["dags", "trigger", "d", "--server-run-id", "-o", "json"]).done();
    assert!(outcome.stderr.contains("the server generated the run id its-own"), "{outcome}");
    assert_eq!(changes(&stub)[0].body, r#"{"logical_date":null}"#);
    stub.cli().run(&["dags", "trigger", "d", "--server-run-id", "--run-id", "r"]).fails(2, "--run-id");
}

#[test]
fn the_id_is_the_one_that_the_server_would_make() {
    let stub = Stub::new(|_| run("r"));
    let id = |more: &[&str]| {
        stub.cli().run(&[&["dags", "trigger", "d"], more].concat()).done();
        let sent: Value = serde_json::from_str(&changes(&stub).last().unwrap().body).unwrap();
        sent["dag_run_id"].as_str().unwrap().to_owned()
    };
    assert_eq!(id(&["--run-after", "2030-01-01T01:00:00+01:00"]), "manual__2030-01-01T00:00:00+00:00");
    assert_eq!(id(&["--run-after", "2030-01-01 00:00:00.25"]), "manual__2030-01-01T00:00:00.250000+00:00");
    let now = id(&["--logical-date", "2020-01-01"]);
    let pattern = regex::Regex::new(r"^manual__20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$").unwrap();
    assert!(pattern.is_match(&now), "{now}");
}

#[test]
fn an_id_that_is_taken_is_reported_with_the_way_out() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "POST" => reply(409, &json!({"detail": {"reason": "Unique constraint violation"}})),
        _ => reply(200, &json!({"dag_id": "d"})),
    });
    let outcome =
        stub.cli().run(&AFTER).fails(1, "Dag d already has one with the id manual__2030-01-01T00:00:00+00:00");
    assert!(outcome.stderr.contains("--run-id"), "{outcome}");
    assert_eq!(changes(&stub).len(), 1);
}

#[test]
fn a_param_that_the_dag_does_not_have_starts_nothing() {
    let server = |params: Value| {
        Stub::new(move |request| match (request.method.as_str(), request.path()) {
            ("POST", _) => run("r"),
            (_, "/api/v2/dags/d/details") => reply(200, &json!({"is_paused": false, "params": params.clone()})),
            _ => reply(404, &json!({"detail": "nothing"})),
        })
    };
    let with = server(json!({"region": {"value": "us"}, "day": {"value": null, "schema": {"type": "integer"}}}));
    let trigger = ["dags", "trigger", "d", "--param", "regoin=eu"];
    let outcome = with.cli().run(&trigger).fails(2, "error: Dag d has no param regoin\n");
    assert!(outcome.stderr.contains("hint: did you mean region?"), "{outcome}");
    let outcome = with.cli().run(&["dags", "trigger", "d", "--param", "zone=eu", "--wait"]).fails(2, "no param zone");
    assert!(outcome.stderr.contains("the params are region, day"), "{outcome}");
    assert!(changes(&with).is_empty());
    let outcome = with.cli().run(&["dags", "trigger", "d", "--conf", "{\"regoin\": \"eu\", \"day\": 1}"]).done();
    assert!(outcome.stderr.contains("warning: Dag d has no param regoin; did you mean region?"), "{outcome}");
    let without = server(json!({}));
    let outcome = without.cli().run(&trigger).done();
    assert!(outcome.stderr.contains("warning: Dag d declares no params: regoin is sent in the conf"), "{outcome}");
    assert!(changes(&without)[0].body.contains(r#""conf":{"regoin":"eu"}"#), "{outcome}");
    let unreadable = Stub::new(|_| reply(403, &json!({"detail": "Forbidden"})));
    let outcome = unreadable.cli().run(&trigger).fails(3, "which you are not permitted to read");
    assert!(outcome.stderr.contains("--conf"), "{outcome}");
    assert!(changes(&unreadable).is_empty());
}

#[test]
#[cfg(unix)]
fn ctrl_c_before_the_answer_says_how_to_look() {
    let outcome = interrupted(&slow(), &[]);
    assert_eq!(outcome.code, Some(130), "{outcome}");
    assert!(outcome.stderr.contains("interrupted while starting run r of Dag d"), "{outcome}");
    assert!(outcome.stderr.contains("`airflow runs show d r` shows whether it was started"), "{outcome}");
}

#[test]
#[cfg(unix)]
fn ctrl_c_before_the_answer_sets_the_run_to_failed_where_that_was_asked_for() {
    let stub = slow();
    let outcome = interrupted(&stub, &["--wait", "--cancel-on-interrupt"]);
    assert_eq!(outcome.code, Some(130), "{outcome}");
    assert!(outcome.stderr.contains("run r of Dag d was set to failed"), "{outcome}");
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
fn a_dag_that_there_is_not_may_be_in_a_file_that_cannot_be_loaded() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/importErrors" => reply(200, &json!({"import_errors": [], "total_entries": 1})),
        _ => reply(404, &json!({"detail": "no such Dag"})),
    });
    let outcome = stub.cli().run(&["dags", "trigger", "d"]).fails(4, "there is no Dag d");
    assert!(outcome.stderr.contains("`airflow import-errors list`"), "{outcome}");
}
