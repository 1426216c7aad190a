//! `runs why`: what made a run fail, or keeps it from going on

use std::fs;

use serde_json::{Value, json};

use super::{end, ended, home, session, trigger, until, until_state, why};
use crate::support::{Cli, WAIT_TIMEOUT, real};

fn first(told: &Value) -> &str {
    told["first_cause"].as_str().expect("a sentence")
}

fn kinds(told: &Value) -> Vec<&str> {
    told["causes"].as_array().expect("a list").iter().map(|cause| cause["kind"].as_str().unwrap()).collect()
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_failure_with_its_last_lines_and_what_it_stopped() {
    let cli = session();
    let (run, _) = ended(&cli, "fails", &[]);
    let told = why(&cli, "fails", &run);
    assert_eq!(first(&told), "Task load failed: ValueError: no such column: day, which stopped 1 downstream task");
    assert_eq!(told["causes"][0]["stopped"], json!(["report"]));
    let lines: Vec<_> = told["causes"][0]["lines"].as_array().unwrap().iter().map(|line| line.to_string()).collect();
    assert_eq!(lines.len(), 15, "{told}");
    assert!(lines.iter().any(|line| line.contains("row 41 has no day")), "{told}");
    // What it advises works.
    for command in told["commands"].as_array().unwrap() {
        let words = shlex::split(command.as_str().unwrap()).unwrap();
        cli.run(&[&words[1..], &["--yes".to_owned()]].concat()).done();
    }
    // Cleared, it runs and fails again.
    let again = cli.run(&["runs", "wait", "fails", &run]);
    assert_eq!(again.code, Some(1), "{again}");
    let latest = cli.run(&["runs", "why", "fails"]).done().stdout;
    assert!(latest.starts_with("Task load failed (on the last of 2 tries): ValueError: no such"), "{latest}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_paused_dag_a_full_pool_and_a_run_before() {
    let cli = session();
    let run = real::unique("run");
    cli.run(&["dags", "trigger", "rests", "-r", &run]).done();
    let told = why(&cli, "rests", &run);
    assert_eq!((first(&told), kinds(&told)), ("Dag rests is paused, so none of its tasks start", vec!["paused"]));
    cli.run(&["runs", "delete", "rests", &run, "--yes"]).done();

    // The pool is there, but nothing gets in.
    cli.run(&["pools", "set", "narrow", "0", "as narrow as can be"]).done();
    let run = trigger(&cli, "narrow", &[]);
    until_state(&cli, "narrow", &run, "squeeze", &["scheduled"]);
    let told = why(&cli, "narrow", &run);
    assert_eq!(first(&told), "Task squeeze waits for pool narrow, which is full (0 slots)", "{told}");
    assert_eq!(kinds(&told), ["pool_full"], "it is told once: {told}");
    cli.run(&["pools", "set", "narrow", "1", "wide enough"]).done();
    cli.run(&["runs", "wait", "narrow", &run, "--wait-timeout", WAIT_TIMEOUT]).done();

    let before = real::unique("run");
    let dates = ["2026-01-01T00:00:00", "2026-01-02T00:00:00"];
    cli.run(&["dags", "trigger", "heeds", "-r", &before, "-l", dates[0], "--run-after", "2040-01-01"]).done();
    let run = trigger(&cli, "heeds", &["-l", dates[1]]);
    until("the run to begin", || {
        cli.run(&["runs", "get", "heeds", &run, "-o", "json"]).done().json()["state"] == "running"
    });
    until("an explanation", || first(&why(&cli, "heeds", &run)).starts_with("Task heed waits: depends_on_past"));
    // In Airflow 3.0 a run with a logical date is due at once.
    if real::since("3.1") {
        let told = why(&cli, "heeds", &before);
        assert_eq!(first(&told), "The run is not due until 2040-01-01 00:00:00 UTC");
    }
    end(&cli, "heeds", &before);
    cli.run(&["runs", "delete", "heeds", &before, "--yes"]).done();
    end(&cli, "heeds", &run);
    cli.run(&["runs", "delete", "heeds", &run, "--yes"]).done();
}

/// A Dag of which a test breaks the file.
fn write(name: &str, more: &str) {
    let text = format!(
        "from airflow.providers.standard.operators.empty import EmptyOperator\nfrom airflow.sdk import DAG\n\n\
         with DAG({name:?}):\n    EmptyOperator(task_id=\"one\")\n{more}"
    );
    let path = home().join("dags").join(format!("{name}.py"));
    // As editors do: nobody reads half a file.
    let new = path.with_extension("new");
    fs::write(&new, text).unwrap();
    fs::rename(new, path).unwrap();
}

fn has_import_error(cli: &Cli, name: &str) -> bool {
    let errors = cli.run(&["import-errors", "list", "-o", "json"]).done().json();
    let file = format!("{name}.py");
    errors.as_array().unwrap().iter().any(|error| error["filename"].as_str().is_some_and(|name| name.ends_with(&file)))
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_file_that_broke_since() {
    let cli = session();
    assert!(has_import_error(&cli, "broken"));
    cli.run(&["dags", "trigger", "broken", "--wait"]).fails(4, "broken");
    let name = real::unique("breaks");
    write(&name, "");
    until("the new Dag", || cli.run(&["dags", "details", &name]).code == Some(0));
    let (good, outcome) = ended(&cli, &name, &[]);
    assert_eq!(outcome.code, Some(0), "{outcome}");
    write(&name, "def half(:\n");
    until("an import error", || has_import_error(&cli, &name));
    let told = why(&cli, &name, &good);
    assert_eq!(kinds(&told), ["import_error"], "{told}");
    assert!(first(&told).contains(&format!("{name}.py cannot be loaded: SyntaxError")), "{told}");
    fs::remove_file(home().join("dags").join(format!("{name}.py"))).unwrap();
}
