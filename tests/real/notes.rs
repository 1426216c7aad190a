//! `airflow runs note`, `dags get-stats`, `airflow tasks note`, and `runs list` as airflowctl spells it

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn notes_are_written_to_runs_and_task_instances() {
    let cli = real::admin();
    let run = real::unique("note");
    let dag = "example_bash_operator";
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).done();
    let note = |path: &[&str]| cli.run(&[path, &["-o", "json"]].concat()).done().json()["note"].clone();

    cli.run(&["runs", "note", dag, &run, "seen"]).done();
    assert_eq!(note(&["runs", "get", dag, &run]), "seen");
    cli.run_with(&["runs", "note", dag, &run, "-"], "two\nlines\n").done();
    assert_eq!(note(&["runs", "get", dag, &run]), "two\nlines");

    let sentence = cli.run(&["tasks", "note", dag, "runme_0", &run, "-harmless"]).done().stdout;
    assert_eq!(sentence, "Note set on 1 task instance of runme_0\n");
    assert_eq!(note(&["tasks", "instance", dag, &run, "runme_0"]), "-harmless");

    let removed = cli.run(&["runs", "note", dag, &run, ""]).done().stdout;
    assert_eq!(removed, format!("Note removed from run {run} of Dag {dag}\n"));
    let removed = cli.run(&["tasks", "note", dag, "runme_0", &run, ""]).done().stdout;
    assert_eq!(removed, "Note removed from 1 task instance of runme_0\n");

    real::viewer().run(&["runs", "note", dag, &run, "mine"]).fails(3, "not permitted");
    cli.run(&["runs", "note", dag, &run, "@/no/such/file"]).fails(2, "/no/such/file");
    cli.run(&["runs", "note", dag, "no_such_run", "x"]).fails(4, "no_such_run");
    cli.run(&["tasks", "note", dag, "no_such_task", &run, "x"]).fails(4, "no_such_task");
    // It may be running, and the server deletes only what has ended.
    cli.run(&["runs", "set-state", dag, &run, "failed"]).done();
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_are_listed_of_one_dag_or_of_all() {
    let cli = real::admin();
    let run = real::unique("all");
    cli.run(&["dags", "trigger", "example_complex", "--run-id", &run]).done();
    let has = |arguments: &[&str]| cli.run(&[arguments, &["-o", "csv"]].concat()).done().stdout.contains(&run);
    assert!(has(&["runs", "list"]));
    assert!(has(&["runs", "list", "example_complex"]) && has(&["dagrun", "list", "--dag-id", "example_complex"]));
    assert!(!has(&["runs", "list", "tutorial"]) && !has(&["dagrun", "list", "--dag-id", "tutorial"]));
    assert!(!has(&["dagrun", "list", "--end-date", "1999-01-01"]));
    cli.run(&["runs", "delete", "example_complex", &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_are_counted_by_state() {
    let cli = real::viewer();
    let counted = |format| cli.run(&["dags", "get-stats", "--dag-ids", "example_complex", "-o", format]).done();
    assert!(counted("csv").stdout.starts_with("dag_id,queued,running,success,failed"));
    // For programs as the server tells it.
    assert!(counted("json").json().as_array().unwrap().iter().all(|dag| dag["stats"][0]["state"].is_string()));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn lists_of_a_run_are_lists_of_all_when_nothing_is_named() {
    let cli = real::viewer();
    let rows = |arguments: &[&str]| cli.run(&[arguments, &["-o", "json"]].concat()).done().json();
    for group in ["tasks instances", "xcom list", "hitl list"] {
        let path: Vec<_> = group.split(' ').collect();
        if group == "hitl list" && real::too_old_for("3.1", &cli, &path) {
            continue;
        }
        let all = rows(&[&path[..], &["--limit", "2"]].concat());
        assert_eq!(all, rows(&[&path[..], &["~", "~", "--limit", "2"]].concat()), "{group}");
    }
}
