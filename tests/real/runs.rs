//! `airflow dags trigger | state`

use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::{Cli, PATIENCE, real};

/// Waits until the run has ended; gives its state.
fn end_of(cli: &Cli, dag: &str, run: &str) -> String {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let state = cli.run(&["dags", "state", dag, run]).done().stdout;
        if !["queued\n", "running\n"].contains(&state.as_str()) || Instant::now() > deadline {
            return state;
        }
        thread::sleep(Duration::from_millis(300));
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_is_triggered_and_ends_with_success() {
    let cli = real::admin();
    let (dag, run) = ("example_simplest_dag", real::unique("run"));
    cli.run(&["dags", "unpause", dag]).done();
    let row = cli.run(&["dags", "trigger", dag, "--run-id", &run, "-o", "json"]).done().json();
    assert_eq!((&row["dag_run_id"], &row["state"], &row["conf"]), (&json!(run), &json!("queued"), &json!({})));
    assert_eq!(end_of(&cli, dag, &run), "success\n");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_keeps_its_conf_note_and_logical_date() {
    let cli = real::admin();
    let (dag, run) = ("example_xcom_args_with_operators", real::unique("run"));
    let conf = r#"{"names": ["Ada"], "ratio": 1.10}"#;
    let date = "2026-11-01T10:20:30.123456";
    let trigger = ["dags", "trigger", dag, "-r", &run, "-c", conf, "-l", date, "--note", "by a test", "-o", "json"];
    let row = cli.run(&trigger).done().json();
    assert_eq!(row["conf"], json!({"names": ["Ada"], "ratio": 1.1}));
    assert_eq!((&row["logical_date"], &row["note"]), (&json!("2026-11-01T10:20:30Z"), &json!("by a test")));
    // By its logical date too; the Dag is paused, so the run waits.
    let state = cli.run(&["dags", "state", dag, "2026-11-01T10:20:30"]).done().stdout;
    assert_eq!(state, "queued, {\"names\":[\"Ada\"],\"ratio\":1.1}\n");
    // A Dag has one run for a date.
    cli.run(&["api", "DELETE", &format!("dags/{dag}/dagRuns/{run}")]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn two_runs_of_one_id_are_refused() {
    let cli = real::admin();
    let (dag, run) = ("example_xcom_args_with_operators", real::unique("run"));
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).done();
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).fails(1, "409");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn each_trigger_has_an_id_of_its_own() {
    let trigger =
        || real::admin().run(&["dags", "trigger", "example_xcom_args_with_operators", "-o", "json"]).done().json();
    let (first, second) = (trigger(), trigger());
    assert_ne!(first["dag_run_id"], second["dag_run_id"]);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_id_of_ours_is_the_servers() {
    let cli = real::admin();
    let dag = "example_xcom_args_with_operators";
    let trigger = |more: &[&str]| {
        cli.run(&[&["dags", "trigger", dag, "-o", "json"], more].concat()).done().json()["dag_run_id"].clone()
    };
    for time in ["2097-01-01T00:00:00Z", "2097-01-01T00:00:00.5Z", "2097-01-01T02:00:00+01:00"] {
        let ours = trigger(&["--run-after", time]);
        cli.run(&["dags", "trigger", dag, "--run-after", time]).fails(1, "already");
        cli.run(&["runs", "delete", dag, ours.as_str().unwrap(), "--yes"]).done();
        let servers = trigger(&["--run-after", time, "--server-run-id"]);
        cli.run(&["runs", "delete", dag, servers.as_str().unwrap(), "--yes"]).done();
        // Airflow 3.0 adds a random tail.
        if real::since("3.1") {
            assert_eq!(ours, servers, "{time}");
        }
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_that_there_is_not() {
    let cli = real::viewer();
    cli.run(&["dags", "state", "tutorial_dag", "no_such_run"]).fails(4, "no_such_run");
    cli.run(&["dags", "state", "no_such_dag", "no_such_run"]).fails(4, "no_such_dag");
    cli.run(&["dags", "state", "tutorial_dag", "1999-01-01"]).fails(4, "1999-01-01");
}
