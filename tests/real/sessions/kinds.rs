//! Runs of every kind, to their ends: groups, skipped tasks, sensors, deferred tasks, people that are asked

use std::fs;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::{ended, file, session, text, trigger, until, until_state};
use crate::support::{Cli, real};

fn states(rows: &Value) -> Vec<(&str, &str)> {
    let rows = rows.as_array().expect("a list").iter();
    let mut states: Vec<_> = rows
        .map(|row| (row["task_id"].as_str().unwrap_or_default(), row["state"].as_str().unwrap_or_default()))
        .collect();
    states.sort_unstable();
    states
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn groups_and_what_is_skipped() {
    let cli = session();
    let (run, outcome) = ended(&cli, "groups", &[]);
    assert_eq!(outcome.code, Some(0), "{outcome}");
    let rows = cli.run(&["tasks", "states-for-dag-run", "groups", &run, "-o", "json"]).done().json();
    let expected = [
        ("after_both", "skipped"),
        ("after_one", "success"),
        ("choose", "success"),
        ("extract.deep.second", "success"),
        ("extract.first", "success"),
        ("load.large", "skipped"),
        ("load.small", "success"),
    ];
    assert_eq!(states(&rows), expected);
    let shown = cli.run(&["runs", "show", "groups", &run]).done().stdout;
    assert!(shown.contains("5 success") && shown.contains("2 skipped"), "{shown}");
    assert!(shown.lines().any(|line| line.starts_with("extract.deep.second ")), "{shown}");
    cli.run(&["tasks", "logs", "groups", &run, "load.large"]).fails(1, "it was skipped");
    let why = cli.run(&["runs", "why", "groups", &run]).done().stdout;
    assert!(why.starts_with("Nothing failed: the run succeeded\n"), "{why}");

    let (other, _) = ended(&cli, "groups", &[]);
    let rows = cli.run(&["runs", "diff", "groups", &run, &other, "-o", "json"]).done().json();
    assert_eq!(rows.as_array().map(Vec::len), Some(7), "{rows}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn sensors_are_waited_for_and_explained() {
    let cli = session();
    let go = file(&cli);
    let run = trigger(&cli, "waits", &["--param", &format!("file={}", text(&go))]);
    let waiting = cli.start(&["runs", "wait", "waits", &run]);
    until_state(&cli, "waits", &run, "stays", &["running"]);
    until("a sensor that comes back", || {
        let told = cli.run(&["runs", "why", "waits", &run]).done().stdout;
        told.contains("comes_back") && told.contains("up_for_reschedule")
    });
    fs::write(&go, "").unwrap();
    assert!(waiting.ends().done().stderr.contains("success"));
    let log = cli.run(&["tasks", "logs", "waits", &run, "comes_back", "--grep", "Poking"]).done().stdout;
    assert!(log.contains("Poking"), "{log}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_deferred_task_is_waited_for_and_explained() {
    let cli = session();
    let long = trigger(&cli, "defers", &["--param", "seconds=3000"]);
    let (short, outcome) = ended(&cli, "defers", &[]);
    assert_eq!(outcome.code, Some(0), "{outcome}");
    let log = cli.run(&["tasks", "logs", "defers", &short, "defer", "-o", "plain"]).done().stdout;
    assert!(log.contains("deferring") && log.contains("resumed"), "{log}");
    until_state(&cli, "defers", &long, "defer", &["deferred"]);
    let told = super::why(&cli, "defers", &long);
    assert!(told["first_cause"].as_str().unwrap().contains("Task defer waits for its trigger"), "{told}");
    super::end(&cli, "defers", &long);
}

/// People are asked since Airflow 3.1; in 3.0 the Dag asks nobody.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn people_are_asked_and_answer() {
    let cli = session();
    if real::too_old_for("3.1", &cli, &["hitl", "list"]) {
        return;
    }
    // Now and then Airflow fails a task that goes on after an answer; that is not what this is about.
    let run = (0..4).find_map(|_| ask_and_answer(&cli)).expect("a run whose tasks go on after the answers");
    let found = cli.run(&["hitl", "get", "asks", &run, "enter", "-o", "json"]).done().json();
    assert_eq!(found["params_input"], json!({"rows": 4}), "{found}");
    cli.run(&["hitl", "answer", "asks", "no_such_run", "enter", "--chosen-options", "OK"]).fails(4, "no_such_run");
}

/// A run that succeeded after two answers; none, and said so, where Airflow failed a task after its answer.
fn ask_and_answer(cli: &Cli) -> Option<String> {
    let run = trigger(cli, "asks", &[]);
    let waiting = cli.start(&["runs", "wait", "asks", &run, "-o", "json"]);
    let asked = |task: &str| {
        // Airflow fails a task that goes on before its scheduler has heard that the first part of it ended.
        until_state(cli, "asks", &run, task, &["awaiting_input", "deferred", "upstream_failed"]);
        thread::sleep(Duration::from_secs(5));
        let row = cli.run(&["hitl", "get", "asks", &run, task, "-o", "json"]);
        row.code == Some(0) && row.json()["response_received"] == false
    };
    assert!(asked("approve"));
    let told = super::why(cli, "asks", &run);
    assert_eq!(told["first_cause"], "Task approve waits for a response: Load the day?", "{told}");
    assert_eq!(told["causes"].as_array().map(Vec::len), Some(1), "what comes after it only waits for it: {told}");
    let command = told["commands"][0].as_str().unwrap();
    assert!(command.starts_with(&format!("airflow hitl answer asks {run} approve")), "{told}");
    let listed = cli.run(&["hitl", "list", "-o", "json"]).done().json();
    assert!(listed.as_array().unwrap().iter().any(|row| row["task_instance"]["dag_run_id"] == json!(run)), "{listed}");
    cli.run(&["hitl", "answer", "asks", &run, "approve", "--chosen-options", "Perhaps"]).fails(1, "Perhaps");
    cli.run(&["hitl", "answer", "asks", &run, "approve", "--chosen-options", "Approve"]).done();

    if asked("enter") {
        let answer = ["hitl", "answer", "asks", &run, "enter", "--chosen-options", "OK"];
        cli.run(&[&answer[..], &["--params-input", r#"{"rows": 4}"#]].concat()).done();
    }
    let outcome = waiting.ends();
    if outcome.code != Some(0) {
        eprintln!("AGAIN, since Airflow failed it:\n{outcome}{}", cli.run(&["logs", "asks", &run]));
        return None;
    }
    assert_eq!(outcome.json()["state"], "success");
    Some(run)
}
