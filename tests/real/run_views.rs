//! `airflow runs show | diff`

use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::{Cli, PATIENCE, real};

/// Starts a run and waits until it has ended.
fn ended(cli: &Cli, dag: &str) -> String {
    let run = real::unique("run");
    cli.run(&["dags", "unpause", dag]).done();
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).done();
    let deadline = Instant::now() + PATIENCE;
    while ["queued\n", "running\n"].contains(&cli.run(&["dags", "state", dag, &run]).done().stdout.as_str()) {
        assert!(Instant::now() < deadline, "the run {run} of {dag} does not end");
        thread::sleep(Duration::from_millis(300));
    }
    run
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_is_shown_drawn_and_held_against_another() {
    let (cli, dag) = (real::admin(), "example_dynamic_task_mapping");
    let (first, second) = (ended(&cli, dag), ended(&cli, dag));
    let viewer = real::viewer();
    let shown = viewer.run(&["runs", "show", dag, &first]).done().stdout;
    assert!(shown.contains("tasks      4 success") && shown.lines().all(|line| line.len() <= 80), "{shown}");
    assert_eq!(shown.lines().filter(|line| line.starts_with("add_one")).count(), 3, "{shown}");
    let chart = viewer.run(&["runs", "show", dag, &first, "--gantt"]).done().stdout;
    assert!(chart.lines().any(|line| line.starts_with("sum_it") && line.contains('s')), "{chart}");
    let whole = viewer.run(&["runs", "show", dag, &first, "-o", "json"]).done().json();
    assert_eq!(
        (&whole["run"]["dag_run_id"], whole["task_instances"].as_array().map(Vec::len)),
        (&json!(first), Some(4))
    );
    let rows = viewer.run(&["runs", "diff", dag, &first, &second, "-o", "json"]).done().json();
    assert_eq!(rows.as_array().map(Vec::len), Some(4), "{rows}");
    assert!(
        rows.as_array().unwrap().iter().all(|row| row["difference"].is_number() && row["only_in"].is_null()),
        "{rows}"
    );
    viewer.run(&["runs", "diff", dag, &first, &first]).fails(2, "cannot compare run");
    viewer.run(&["runs", "show", "no_such_dag", "x"]).fails(4, "no_such_dag");
    cli.run(&["runs", "delete", dag, &first, &second, "--yes"]).done();
}

/// `example_failed_dag`, which came with Airflow 3.2, has a task that always fails.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_failed_run_tells_why() {
    let (cli, dag) = (real::admin(), "example_failed_dag");
    if real::since("3.2") {
        let run = ended(&cli, dag);
        let told = real::viewer().run(&["runs", "why", dag, &run, "-o", "json"]).done().json();
        assert_eq!((&told["state"], &told["causes"][0]["kind"]), (&json!("failed"), &json!("task_failed")), "{told}");
        assert!(!told["causes"][0]["lines"].as_array().expect("lines").is_empty(), "{told}");
        let latest = real::viewer().run(&["runs", "why", dag]).done().stdout;
        assert!(latest.starts_with("Task ") && latest.contains("airflow tasks clear"), "{latest}");
        cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
    }
    let run = ended(&cli, "example_simplest_dag");
    let told = cli.run(&["runs", "why", "example_simplest_dag", &run]).done().stdout;
    assert!(told.starts_with("Nothing failed: the run succeeded\n"), "{told}");
    cli.run(&["runs", "why", "no_such_dag"]).fails(4, "no_such_dag");
}
