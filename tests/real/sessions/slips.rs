//! Slips of the fingers: each is told as what it is

use super::{ended, session};
use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_there_is_not() {
    let cli = session();
    let (run, _) = ended(&cli, "succeeds", &[]);
    let fails = |line: &[&str], words: &str| _ = cli.run(line).fails(4, words);
    fails(&["dags", "trigger", "no_such_dag", "--wait"], "no_such_dag");
    fails(&["runs", "wait", "no_such_dag", "r"], "no_such_dag");
    fails(&["runs", "wait", "succeeds", "no_such_run"], "no_such_run");
    fails(&["runs", "show", "succeeds", "no_such_run"], "no_such_run");
    fails(&["runs", "why", "succeeds", "no_such_run"], "no_such_run");
    fails(&["runs", "diff", "succeeds", &run, "no_such_run"], "no_such_run");
    fails(&["tasks", "logs", "succeeds", &run, "no_such_task"], "has no task no_such_task");
    fails(&["tasks", "logs", "succeeds", &run, "no_such_task", "--follow"], "has no task no_such_task");
    fails(&["tasks", "logs", "succeeds", &run, "count", "--try", "9"], "has no try 9: it was tried once");
    fails(&["tasks", "logs", "succeeds", &run, "count", "--map-index", "0"], "is not mapped");
    fails(&["tasks", "clear", "no_such_dag", "--yes"], "no_such_dag");
    fails(&["runs", "clear", "succeeds", "no_such_run", "--yes"], "no_such_run");
    fails(&["dags", "trigger", "succeeds", "--wait", "--unpause", "--result", "no_such_task"], "no task no_such_task");
    let left = ["runs", "wait", "succeeds", &run, "--result", "count:no_such_key"];
    fails(&left, "has no XCom no_such_key");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_conf_that_is_none_starts_nothing() {
    let cli = session();
    let run = real::unique("run");
    std::fs::write(cli.home().join("broken.json"), "{\"count\": 3,\n \"name\" \"Ada\"}").unwrap();
    let trigger = |more: &[&str]| cli.run(&[&["dags", "trigger", "needs", "-r", &run], more].concat());
    for conf in ["[1]", "7", "\"text\""] {
        trigger(&["--conf", conf]).fails(2, "must be a JSON object");
    }
    // No conf, as in the official command; this Dag needs a param.
    for conf in ["null", ""] {
        trigger(&["--conf", conf]).fails(1, "Invalid input for param name");
    }
    trigger(&["--conf", "@broken.json"]).fails(2, "line 2");
    trigger(&["--conf", "{}", "--conf", "@broken.json"]).fails(2, "--conf");
    trigger(&["--conf", "@no_such_file"]).fails(2, "no_such_file");
    trigger(&["--param", "count"]).fails(2, "NAME=VALUE");
    cli.run(&["runs", "get", "needs", &run]).fails(4, &run);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_clear_that_matches_nothing_changes_nothing() {
    let cli = session();
    let (run, _) = ended(&cli, "succeeds", &[]);
    let clear = |more: &[&str]| cli.run(&[&["tasks", "clear", "succeeds", "--run-id", &run, "--yes"], more].concat());
    assert_eq!(clear(&["--only-failed"]).done().stdout, "No task instances to clear\n");
    assert_eq!(clear(&["--only-running"]).done().stdout, "No task instances to clear\n");
    assert_eq!(clear(&["--task-regex", "^no_such"]).done().stdout, "No task instances to clear\n");
    let state = || cli.run(&["runs", "get", "succeeds", &run, "-o", "json"]).done().json()["state"].clone();
    assert_eq!(state(), "success");
    // A time limit of zero looks once.
    cli.run(&["runs", "wait", "succeeds", &run, "--wait-timeout", "0"]).done();
    assert_eq!(state(), "success");
}
