//! `airflow runs wait`, `airflow dags trigger --wait`, and the references that name a run

use std::time::Instant;

use serde_json::json;

use crate::support::{Cli, PATIENCE, WAIT_TIMEOUT, real};

/// Starts a run and waits for its end, within the time that a test may take.
fn trigger(cli: &Cli, dag: &str, more: &[&str]) -> crate::support::Outcome {
    cli.run(&[&["dags", "trigger", dag, "--unpause", "--wait", "--wait-timeout", WAIT_TIMEOUT], more].concat())
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_is_followed_to_its_end_and_named_by_references() {
    let cli = real::admin();
    let (dag, run) = ("example_simplest_dag", real::unique("waited"));
    let outcome = trigger(&cli, dag, &["-r", &run, "-o", "json"]).done();
    assert_eq!((&outcome.json()["dag_run_id"], &outcome.json()["state"]), (&json!(run), &json!("success")));
    assert!(outcome.stderr.contains(&format!("run {run} of Dag {dag}: success after ")), "{outcome}");
    // Ended already: told at once.
    let again = cli.run(&["runs", "wait", dag, &run, "--wait-timeout", "0", "-o", "json"]).done();
    assert_eq!(again.json()["state"], "success");
    // By the beginning of its id, which no other has; servers before 3.1 can not look for it.
    let beginning = format!("{run}_");
    let run_beside = format!("{beginning}beside");
    cli.run(&["dags", "trigger", dag, "-r", &run_beside]).done();
    // The server deletes only what has ended.
    cli.run(&["runs", "set-state", dag, &run_beside, "failed"]).done();
    cli.run(&["runs", "get", dag, &run]).done();
    let known = real::since("3.1");
    let code = if known { 0 } else { 4 };
    for command in [
        &["dags", "state", dag, &beginning][..],
        &["tasks", "instances", dag, &beginning],
        &["runs", "note", dag, &beginning, "for a test"],
        &["runs", "set-state", dag, &beginning, "success"],
    ] {
        let outcome = cli.run(command);
        assert_eq!(outcome.code, Some(code), "{outcome}");
        assert_eq!(
            outcome.stderr.contains(&format!("{beginning} is run {run_beside} of Dag {dag}")),
            known,
            "{outcome}"
        );
    }
    cli.run(&["runs", "delete", dag, &beginning, "--yes"]).fails(4, &beginning);
    cli.run(&["runs", "delete", dag, &run_beside, "--yes"]).done();
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
    cli.run(&["runs", "wait", dag, &run]).fails(4, &run);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn references_name_the_latest_runs() {
    let cli = real::admin();
    let (dag, run) = ("example_xcom_args_with_operators", real::unique("latest"));
    // The Dag is paused, so the run waits. No other run of it is due so late.
    cli.run(&["dags", "trigger", dag, "-r", &run, "--run-after", "2030-01-01"]).done();
    for command in
        [["runs", "get", dag, "@latest"], ["dags", "state", dag, "@latest"], ["tasks", "instances", dag, "@latest"]]
    {
        cli.run(&command).done();
    }
    let latest = cli.run(&["runs", "get", dag, "@latest", "-o", "json"]).done().json();
    assert_eq!(latest["dag_run_id"], json!(run));
    cli.run(&["runs", "get", dag, "@running"]).fails(4, "has no running run");
    cli.run(&["runs", "get", "no_such_dag", "@latest"]).fails(4, "no_such_dag");
    cli.run(&["runs", "get", dag, "@latests"]).fails(4, "@latests");
    cli.run(&["runs", "set-state", dag, "@latest", "failed"]).done();
    let failed = cli.run(&["runs", "get", dag, "@latest-failed", "-o", "json"]).done().json();
    assert_eq!(failed["dag_run_id"], json!(run));
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_of_a_paused_dag_reaches_the_time_limit() {
    let cli = real::admin();
    let (dag, run) = ("example_xcom_args_with_operators", real::unique("waiting"));
    cli.run(&["dags", "trigger", dag, "--wait", "-r", &run]).fails(1, "is paused");
    cli.run(&["runs", "get", dag, &run]).fails(4, &run);
    cli.run(&["dags", "trigger", dag, "-r", &run]).done();
    let began = Instant::now();
    let outcome = cli.run(&["runs", "wait", dag, &run, "--wait-timeout", "2"]).fails(124, "has not ended after 2 s");
    assert!(began.elapsed() < PATIENCE / 3, "{outcome}");
    assert!(outcome.stderr.contains(&format!("warning: Dag {dag} is paused")), "{outcome}");
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_result_is_printed_at_the_end() {
    let cli = real::admin();
    let dag = "example_xcom";
    trigger(&cli, dag, &["--result", "no_such_task"]).fails(4, "has no task no_such_task");
    let result = ["--result", "push:value from pusher 1"];
    let outcome = trigger(&cli, dag, &[&result[..], &["--logs", "-o", "json"]].concat()).done();
    assert_eq!(outcome.json(), json!([1, 2, 3]));
    // Each task's log is shown once, and to its end.
    for task in ["push", "push_by_returning", "puller"] {
        let of = |line: &&str| line.starts_with(&format!("{task} | ")) || line.starts_with(&format!("==> {task} <=="));
        assert!(outcome.stderr.lines().any(|line| of(&line)), "{task}: {outcome}");
    }
    assert!(outcome.stderr.matches("-- Post Execute").count() <= 6, "{outcome}");
    cli.run(&["runs", "wait", dag, "@latest", "--result", "push:no_such_key"]).fails(4, "has no XCom no_such_key");
    cli.run(&["dags", "pause", dag]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_that_fails_names_its_tasks() {
    let cli = real::admin();
    let (dag, run) = ("example_failed_dag", real::unique("failing"));
    // Airflow 3.0 has no such example.
    if cli.run(&["dags", "details", dag]).code == Some(4) {
        return;
    }
    let outcome = trigger(&cli, dag, &["-r", &run]);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert!(outcome.stderr.contains(&format!("error: run {run} of Dag {dag} failed: task fail_task\n")), "{outcome}");
    assert!(outcome.stderr.contains(&format!("airflow tasks logs {dag} {run} fail_task")), "{outcome}");
    cli.run(&["dags", "pause", dag]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_was_cleared_is_waited_for() {
    let cli = real::admin();
    let (dag, one, two) = ("example_python_decorator", real::unique("one"), real::unique("two"));
    cli.run(&["dags", "trigger", dag, "-r", &one]).done();
    cli.run(&["tasks", "clear", dag, "--run-id", &one, "--wait", "--yes"])
        .fails(1, &format!("cannot wait for the runs: Dag {dag} is paused"));
    cli.run(&["dags", "trigger", dag, "-r", &two]).done();
    cli.run(&["runs", "set-state", dag, &one, &two, "failed", "--yes"]).done();
    cli.run(&["dags", "unpause", dag]).done();
    let waited = cli.run(&["runs", "clear", dag, &one, &two, "--yes", "--wait", "--wait-timeout", "0"]);
    assert_eq!(waited.code, Some(124), "{waited}");
    assert!(waited.stdout.starts_with("2 runs cleared"), "{waited}");
    assert!(waited.stderr.contains("2 of 2 runs have not ended"), "{waited}");
    cli.run(&["runs", "set-state", dag, &one, &two, "failed", "--yes"]).done();
    cli.run(&["dags", "pause", dag]).done();
    for run in [&one, &two] {
        cli.run(&["runs", "delete", dag, run, "--yes"]).done();
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_conf_is_held_against_the_params_of_the_dag() {
    let cli = real::admin();
    let trigger = |more: &[&str]| cli.run(&[&["dags", "trigger", "example_params_ui_tutorial"], more].concat());
    trigger(&["--param", "most_loved_number=many"]).fails(2, "must be of type integer, not \"many\"");
    trigger(&["--conf", "{\"most_loved_number\": 1000}"]).fails(2, "at most 128, not 1000");
    trigger(&["--param", "pick_one=nothing"]).fails(2, "pick_one must be one of");
}
