//! Changes to many: `runs delete | clear | set-state`, `dags pause | unpause | delete`

use serde_json::{Value, json};

use crate::support::{Cli, real};

/// Its runs wait, since it is paused; no other test touches it.
const DAG: &str = "example_branch_datetime_operator_2";

fn trigger(cli: &Cli, number: usize) -> Vec<String> {
    let runs: Vec<String> = (0..number).map(|_| real::unique("run")).collect();
    for run in &runs {
        cli.run(&["dags", "trigger", DAG, "--run-id", run, "--note", "many"]).done();
    }
    runs
}

fn results(rows: &Value) -> Vec<(&str, &str)> {
    let rows = rows.as_array().expect("a list").iter();
    rows.map(|row| (row["dag_run_id"].as_str().unwrap_or("?"), row["result"].as_str().unwrap_or("?"))).collect()
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_are_changed_by_their_ids_and_what_is_so_already_is_no_failure() {
    let cli = real::admin();
    let runs = trigger(&cli, 3);
    let [a, b, c] = [&runs[0], &runs[1], &runs[2]].map(String::as_str);
    let set = |more: &[&str]| cli.run(&[&["runs", "set-state", DAG], more].concat());
    assert_eq!(set(&[a, "failed"]).done().stdout, format!("Run {a} of Dag {DAG} is now failed\n"));
    set(&[a, b, c, "failed"]).fails(2, "Set 2 runs to failed?");
    let rows = set(&[a, b, c, "failed", "--yes", "-o", "json"]).done().json();
    assert_eq!(results(&rows), [(a, "already failed"), (b, "now failed"), (c, "now failed")]);
    let missing = set(&[a, "no_such_run", "failed", "--yes"]);
    assert_eq!((missing.code, missing.stdout.as_str()), (Some(1), "1 run already failed\n"), "{missing}");
    assert!(missing.stderr.contains("no_such_run"), "{missing}");

    let cleared = cli.run(&["runs", "clear", DAG, b, c, "--yes"]).done();
    assert_eq!(cleared.stdout, "2 runs cleared\n");
    let again = cli.run(&["runs", "clear", DAG, b, c, "--yes"]).done();
    assert_eq!(again.stdout, "2 runs already queued\n");
    let failed = ["runs", "clear", DAG, b, c, "--only-failed", "--yes"];
    assert_eq!(cli.run(&failed).done().stdout, "2 runs without failures\n");
    let task = cli.run(&["tasks", "list", DAG, "--jq", ".[0].task_id"]).done().stdout;
    cli.run(&["tasks", "set-state", DAG, task.trim(), b, "failed", "--yes"]).done();
    assert_eq!(cli.run(&failed).done().stdout, "1 run cleared, 1 without failures\n");
    cli.run(&["tasks", "set-state", DAG, task.trim(), c, "failed", "--yes"]).done();
    // Queued again, but not all of it is cleared.
    let again = cli.run(&["runs", "clear", DAG, b, c, "--yes"]).done();
    assert_eq!(again.stdout, "1 run cleared, 1 already queued\n");

    let delete = |stdin: &str| cli.run_with(&["runs", "delete", DAG, "-", "--yes"], stdin);
    assert_eq!(delete(&format!("{a}\n{b}\n")).done().stdout, "2 runs deleted\n");
    assert_eq!(delete(&format!("{a}\n{b}\n{c}\n")).done().stdout, "1 run deleted, 2 did not exist\n");
    delete(&format!("{a}\n{b}\n{c}\n")).fails(4, "3 of 3 runs not deleted");
    cli.run(&["runs", "delete", DAG, a, "--yes"]).fails(4, a);
    cli.run(&["runs", "delete", "no_such_dag", a, b, "--yes"]).fails(4, "no_such_dag");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_are_found_by_a_filter_and_shown_first() {
    let cli = real::admin();
    let dag = "example_branch_datetime_operator_3";
    let runs: Vec<String> = (0..3).map(|_| real::unique("run")).collect();
    for run in &runs {
        cli.run(&["dags", "trigger", dag, "--run-id", run]).done();
    }
    cli.run(&["runs", "set-state", dag, &runs[0], "failed"]).done();
    let delete = |more: &[&str]| cli.run(&[&["runs", "delete", dag], more].concat());
    let shown = delete(&["--state", "failed", "--dry-run", "-o", "json"]).done().json();
    assert_eq!((shown.as_array().map(Vec::len), &shown[0]["dag_run_id"]), (Some(1), &json!(runs[0])));
    assert_eq!(delete(&["--before", "2020-01-01", "--yes"]).done().stdout, "No matching runs were found\n");
    let asked = delete(&["--after", "yesterday"]).fails(2, "Delete 3 runs with all their task instances?");
    let is_row = |line: &str| [dag, &runs[0], "failed"].iter().all(|cell| line.contains(cell));
    assert!(asked.stderr.lines().any(is_row), "{asked}");
    assert_eq!(delete(&["--state", "queued", "--state", "failed", "--yes"]).done().stdout, "3 runs deleted\n");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn task_instances_are_changed_by_filter_and_by_lines() {
    let cli = real::admin();
    let (dag, run) = ("example_branch_labels", real::unique("run"));
    // The scheduler is to leave the instances alone.
    cli.run(&["dags", "pause", dag]).done();
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).done();
    let set = |task: &str, more: &[&str], stdin: &str| {
        cli.run_with(&[&["tasks", "set-state", dag, task, &run], more].concat(), stdin)
    };
    let asked = set("~", &["failed"], "").fails(2, "Set 7 task instances to failed?");
    let is_row = |line: &str| line.contains(&run) && line.contains("| ingest ");
    assert!(asked.stderr.lines().any(is_row), "{asked}");
    assert_eq!(set("-", &["failed", "--yes"], "analyze\ningest -1\n").done().stdout, "2 task instances now failed\n");
    let found = set("~", &["success", "--state", "failed", "--dry-run", "-o", "json"], "").done().json();
    assert_eq!(found.as_array().map(Vec::len), Some(2), "{found}");
    let rest = set("~", &["failed", "--yes"], "").done();
    assert_eq!(rest.stdout, "5 task instances now failed, 2 already failed\n");
    let failed = set("~", &["success", "--state", "failed", "--dry-run", "-o", "json"], "").done().json();
    assert_eq!(failed.as_array().map(Vec::len), Some(7), "the server clears what has failed behind a change");
    let missing = set("-", &["failed", "--yes"], "ingest\nno_such_task\n");
    assert_eq!((missing.code, missing.stdout.as_str()), (Some(1), "1 task instance already failed\n"), "{missing}");
    assert!(missing.stderr.contains("no_such_task: the task instance does not exist"), "{missing}");
    set("~", &["failed", "--upstream"], "").fails(2, "require a single task");

    let delete = |tasks: &[&str], stdin: &str| {
        cli.run_with(&[&["tasks", "delete-instance", dag, &run, "--yes"], tasks].concat(), stdin)
    };
    if !real::too_old_for("3.1", &cli, &["tasks", "delete-instance", dag, &run, "ingest", "--yes"]) {
        assert_eq!(delete(&["save"], "").done().stdout, format!("Task instance save of run {run} deleted\n"));
        assert_eq!(delete(&["ingest", "analyze"], "").done().stdout, "2 task instances deleted\n");
        let again = delete(&["-"], "analyze\nreport\n").done();
        assert_eq!(again.stdout, "1 task instance deleted, 1 did not exist\n");
    }
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_viewer_changes_nothing() {
    let cli = real::viewer();
    // New Dags are paused, so that there is something to change.
    cli.run(&["dags", "unpause", "--tags", "example", "--yes"]).fails(3, "not permitted");
    cli.run(&["dags", "unpause", "--all", "--yes"]).fails(3, "not permitted");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn dags_are_paused_by_a_filter_and_by_ids_from_stdin() {
    let cli = real::admin();
    let (a, b) = ("example_setup_teardown", "example_setup_teardown_taskflow");
    cli.run(&["dags", "pause", a, b, "--yes"]).done();
    let filter = ["--dag-id-prefix-pattern", "example_setup_teardown"];
    let unpause = |more: &[&str]| cli.run(&[&["dags", "unpause"], &filter[..], more].concat());
    if real::too_old_for("3.2.2", &cli, &[&["dags", "unpause"], &filter[..]].concat()) {
        return;
    }
    unpause(&[]).fails(2, "Unpause 2 Dags?");
    assert_eq!(unpause(&["--yes"]).done().stdout, "2 Dags unpaused\n");
    assert_eq!(unpause(&["--yes"]).done().stdout, "No paused Dags were found\n");
    let pause = |stdin: &str| cli.run_with(&["dags", "pause", "-", "--yes"], stdin);
    assert_eq!(pause(a).done().stdout, "1 Dag paused\n");
    assert_eq!(pause(&format!("{a}\n{b}\n")).done().stdout, "1 Dag paused, 1 already paused\n");
    let missing = pause(&format!("{a}\nno_such_dag\n"));
    assert!(missing.code == Some(1) && missing.stderr.contains("1 of 2 Dags not paused:"), "{missing}");
    let gone = cli.run(&["dags", "delete", "no_such_dag", "nor_this", "--yes"]).done();
    assert_eq!(gone.stdout, "2 Dags did not exist\n");
    cli.run(&["dags", "delete", "no_such_dag", "--yes"]).fails(4, "no_such_dag");
}
