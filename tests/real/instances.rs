//! Task instances: `airflow tasks state | states-for-dag-run | failed-deps | render | set-state | clear`,
//! `airflow runs set-state`, `airflow dags clear`

use serde_json::{Value, json};

use crate::support::{Cli, real};

/// A Dag that no test unpauses: what waits goes on waiting.
const DAG: &str = "example_xcom_args_with_operators";
const TASK: &str = "c";

/// A run that waits, of a logical date.
fn waiting_run(cli: &Cli, date: &str) -> String {
    let run = real::unique("run");
    cli.run(&["dags", "trigger", DAG, "-r", &run, "-l", date]).done();
    run
}

fn state(cli: &Cli, run: &str) -> String {
    cli.run(&["tasks", "state", DAG, TASK, run]).done().stdout
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_states_of_a_run_are_read_by_its_id_and_by_its_date() {
    let cli = real::admin();
    let run = waiting_run(&cli, "2026-10-01");
    assert_eq!(state(&cli, &run), "None\n");
    assert_eq!(state(&cli, "2026-10-01"), "None\n");
    let json = cli.run(&["tasks", "state", DAG, TASK, "2026-10-01T00:00:00+00:00", "-o", "json"]).done().json();
    assert_eq!(json, json!({ "state": null }));
    let table = cli.run(&["tasks", "states-for-dag-run", DAG, &run]).done().stdout;
    let header: Vec<_> = table.lines().next().unwrap_or_default().split('|').map(str::trim).collect();
    assert_eq!(header, ["dag_id", "logical_date", "task_id", "state", "start_date", "end_date"]);
    let ids = ["tasks", "states-for-dag-run", DAG, "2026-10-01", "-o", "json", "--jq", "[.[].task_id] | sort"];
    assert!(cli.run(&ids).done().json().as_array().unwrap().contains(&json!(TASK)));
    cli.run(&["runs", "delete", DAG, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_state_is_set_and_tells_what_keeps_the_task_from_running() {
    let cli = real::admin();
    let run = waiting_run(&cli, "2026-10-02");
    let waiting = cli.run(&["tasks", "failed-deps", DAG, TASK, &run]).done().stdout;
    assert!(waiting.starts_with("Task instance dependencies not met:\n"), "{waiting}");
    assert!(waiting.contains("Dag Not Paused"), "{waiting}");

    let set = ["tasks", "set-state", DAG, TASK, &run, "failed"];
    let would = cli.run(&[&set[..], &["--dry-run", "-o", "json", "--jq", "[.[].task_id]"]].concat()).done().json();
    assert_eq!((would, state(&cli, &run).as_str()), (json!([TASK]), "None\n"));
    let told = cli.run(&set).done().stdout;
    assert_eq!((told.as_str(), state(&cli, &run).as_str()), ("1 task instance of c now failed\n", "failed\n"));
    let deps = cli.run(&["tasks", "failed-deps", DAG, TASK, &run, "-o", "json"]).done().json();
    assert_eq!(
        deps.as_array().and_then(|rows| rows.last()),
        Some(&json!({ "name": "Task Instance State", "reason": "Task is in the 'failed' state." }))
    );
    cli.run(&["tasks", "render", DAG, TASK, &run]).fails(1, "no rendered fields");

    let told = cli.run(&["runs", "set-state", DAG, &run, "failed", "--note", "by a test"]).done().stdout;
    assert_eq!(told, format!("Run {run} of Dag {DAG} is now failed\n"));
    let row = cli.run(&["runs", "get", DAG, &run, "-o", "json"]).done().json();
    assert_eq!((&row["state"], &row["note"]), (&json!("failed"), &json!("by a test")));
    cli.run(&["runs", "delete", DAG, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn task_instances_are_cleared_after_a_yes() {
    let cli = real::admin();
    let run = waiting_run(&cli, "2026-10-03");
    cli.run(&["tasks", "set-state", DAG, TASK, &run, "failed"]).done();
    let clear = ["tasks", "clear", DAG, "-s", "2026-10-03", "-e", "2026-10-03", "--only-failed"];
    let tasks = |more: &[&str]| -> Value {
        cli.run(&[&clear[..], &["-o", "json", "--jq", "[.[].task_id]"], more].concat()).done().json()
    };
    assert_eq!(tasks(&["--dry-run"]), json!([TASK]));
    assert_eq!(tasks(&["--dry-run", "-t", "^print"]), json!([]));
    let asked = cli.run(&clear).fails(2, "You are about to clear 1 task instance.");
    let is_row = |line: &str| [run.as_str(), TASK, "failed"].iter().all(|cell| line.contains(cell));
    assert!(asked.stderr.lines().any(is_row), "{asked}");
    assert_eq!(state(&cli, &run), "failed\n");
    assert_eq!(tasks(&["--yes"]), json!([TASK]));
    assert_eq!(state(&cli, &run), "None\n");
    assert_eq!(cli.run(&[&clear[..], &["-r", "--yes"]].concat()).done().stdout, "No task instances to clear\n");
    cli.run(&["runs", "delete", DAG, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_are_cleared_after_a_yes() {
    let cli = real::admin();
    let run = waiting_run(&cli, "2026-10-04");
    cli.run(&["tasks", "set-state", DAG, TASK, &run, "failed"]).done();
    let clear = ["dags", "clear", DAG, "--run-id", &run, "-f"];
    cli.run(&clear).fails(2, "1 task instance(s) in 1 Dag run(s)");
    assert_eq!(state(&cli, &run), "failed\n");
    // Nothing runs, so this leaves all as it is.
    let running = ["dags", "clear", DAG, "--run-id", &run, "-r", "--yes"];
    assert_eq!(cli.run(&running).done().stdout, "No task instances to clear\n");
    let told = cli.run(&[&clear[..], &["--yes"]].concat()).done().stdout;
    assert_eq!(told, "Cleared 1 task instance(s) across 1 Dag run(s).\n");
    assert_eq!(state(&cli, &run), "None\n");
    let none = ["dags", "clear", DAG, "--partition-key", "no such partition", "--yes"];
    if !real::too_old_for("3.3", &cli, &none) {
        assert_eq!(cli.run(&none).done().stdout, "No matching Dag runs found.\n");
    }
    cli.run(&["runs", "delete", DAG, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_there_is_not_can_be_neither_looked_at_nor_changed() {
    let cli = real::admin();
    for verb in ["state", "failed-deps", "render"] {
        cli.run(&["tasks", verb, DAG, TASK, "no_such_run"]).fails(4, "no_such_run");
        cli.run(&["tasks", verb, "no_such_dag", TASK, "2026-01-01"]).fails(4, "no_such_dag");
        cli.run(&["tasks", verb, DAG, TASK, "1999-01-01"]).fails(4, "1999-01-01");
        cli.run(&["tasks", verb, DAG, TASK]).fails(2, "RUN_ID_OR_LOGICAL_DATE");
    }
    cli.run(&["tasks", "states-for-dag-run", DAG, "no_such_run"]).fails(4, "no_such_run");
    cli.run(&["tasks", "set-state", DAG, TASK, "no_such_run", "failed"]).fails(4, "no_such_run");
    cli.run(&["tasks", "set-state", DAG, TASK, "no_such_run", "running"]).fails(2, "running");
    cli.run(&["tasks", "clear", "no_such_dag", "--yes"]).fails(4, "no_such_dag");
    cli.run(&["tasks", "clear", "-R", "^no_such_dag", "--yes"]).fails(4, "no Dag matches");
    cli.run(&["dags", "clear", DAG, "--run-id", "no_such_run", "--yes"]).fails(4, "no_such_run");
    cli.run(&["dags", "clear", DAG, "--yes"]).fails(2, "--partition-key");
    cli.run(&["runs", "set-state", DAG, "no_such_run", "failed"]).fails(4, "no_such_run");
    real::viewer().run(&["tasks", "clear", DAG, "--dry-run"]).fails(3, "");
}
