//! `airflow logs`, `airflow tasks logs`

use serde_json::Value;

use crate::support::{Cli, real};

const DAG: &str = "example_bash_operator";

/// A run of the Dag; its logs are followed, which waits until it has ended.
fn followed_run(cli: &Cli, task: &str) -> (String, String) {
    let run = real::unique("logs");
    cli.run(&["dags", "unpause", DAG]).done();
    cli.run(&["dags", "trigger", DAG, "--run-id", &run]).done();
    let followed = cli.run(&["tasks", "logs", DAG, &run, task, "--follow", "-o", "plain"]).done();
    assert!(followed.stderr.contains(&format!("{task} is success")), "{followed}");
    (run, followed.stdout)
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_log_is_followed_to_its_end_and_read_again() {
    let cli = real::admin();
    let (run, followed) = followed_run(&cli, "runme_0");
    let echoed = format!("{DAG}__runme_0__{run}");
    assert!(followed.contains(&echoed), "{followed}");

    let read = cli.run(&["logs", DAG, &run, "runme_0", "-o", "plain"]).done().stdout;
    // The section on where the log was found is another while the task runs.
    let own = |text: &str| text.split_once("::endgroup::\n").unwrap().1.to_owned();
    assert_eq!(own(&read), own(&followed), "a line was lost or repeated");

    let structured = cli.run(&["logs", DAG, &run, "runme_0", "-o", "ndjson"]).done().stdout;
    let lines: Vec<Value> = structured.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), read.lines().count());

    let path = format!("dags/{DAG}/dagRuns/{run}/taskInstances/runme_0/logs/1");
    let sent = cli.run(&["api", &path]).done().json();
    assert_eq!(sent["content"].as_array().unwrap().len(), lines.len());

    let grepped = cli.run(&["logs", DAG, &run, "runme_0", "--grep", &format!("^{echoed}$")]).done().stdout;
    assert_eq!(grepped.lines().count(), 1, "{grepped}");
    assert!(grepped.contains("Z INFO    ") && grepped.ends_with(&format!(" {echoed}\n")), "{grepped}");
    assert_eq!(cli.run(&["logs", DAG, &run, "runme_0", "--tail", "2"]).done().stdout.lines().count(), 2);

    let all = cli.run(&["logs", DAG, &run, "--tail", "1", "-o", "plain"]).done().stdout;
    assert!(all.contains("==> runme_0, try 1, success <=="), "{all}");

    cli.run(&["logs", DAG, &run, "runme_0", "--try", "2"]).fails(4, "has no try 2: it was tried once");
    cli.run(&["logs", DAG, &run, "runme_0", "--map-index", "0"]).fails(4, "is not mapped");
    cli.run(&["logs", DAG, &run, "no_such_task"]).fails(4, "has no task no_such_task");
    // Other tasks of the run may not have ended yet.
    cli.run(&["runs", "set-state", DAG, &run, "failed"]).done();
    cli.run(&["runs", "delete", DAG, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_there_is_not_has_no_log() {
    let cli = real::viewer();
    cli.run(&["logs", "no_such_dag"]).fails(4, "there is no Dag no_such_dag");
    cli.run(&["logs", DAG, "no_such_run"]).fails(4, "has no run no_such_run");
    cli.run(&["tasks", "logs", DAG, "no_such_run", "runme_0", "--follow"]).fails(4, "has no run no_such_run");
    cli.run(&["tasks", "logs", "no_such_dag", "r", "t"]).fails(4, "there is no Dag no_such_dag");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_task_that_waits_has_no_log_yet() {
    let (cli, dag, run) = (real::admin(), "example_xcom_args_with_operators", real::unique("logs"));
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).done();
    cli.run(&["logs", dag, &run, "c"]).fails(1, "c has no log: it has not started yet");
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}
