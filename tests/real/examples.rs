//! The examples of the help that read, on a real server.

use std::time::{Duration, Instant};

use crate::support::{Cli, PATIENCE, documentation, real};

/// Verbs that change something: their examples are typed in `usage::documentation`, and the commands have tests of
/// their own.
const CHANGING: [&str; 31] = [
    "add",
    "add-perms",
    "add-role",
    "answer",
    "cancel",
    "clear",
    "create",
    "create-defaults",
    "create-event",
    "del-perms",
    "delete",
    "edit",
    "favorite",
    "import",
    "materialize",
    "note",
    "pause",
    "remove-role",
    "reserialize",
    "reset-password",
    "set",
    "set-state",
    "store-clear",
    "store-delete",
    "store-set",
    "store-update",
    "test",
    "trigger",
    "unfavorite",
    "unpause",
    "update",
];

/// Groups and commands that need no server, and are tested without.
const LOCAL: [&str; 6] = ["api", "auth", "cheat-sheet", "completions", "env", "man"];

/// Where this server is not of the kind that the example is for: the exit code, and why.
const OTHERWISE: [(&str, i32, &str); 16] = [
    ("assets get-dag-queued-event", 4, "no event waits"),
    ("dags get-import-error", 4, "all example Dags can be loaded"),
    ("doctor", 2, "there is no environment of the name shown"),
    ("assets store-get", 4, "nobody has written to the store"),
    ("hitl get", 4, "no example Dag is called approvals"),
    ("hitl get-try", 4, "no example Dag is called approvals"),
    ("import-errors get", 4, "all example Dags can be loaded"),
    ("backfill get", 4, "there may be no backfill yet"),
    ("backfill show", 4, "there may be no backfill yet"),
    ("runs upstream-events", 4, "the Dag has no such run"),
    ("tasks log-url", 1, "the log handler writes files"),
    ("watch", 2, "tests have no terminal"),
    ("xcom get", 4, "the cookbook and other tests clear the run that the example speaks of"),
    ("tasks store-get", 4, "nobody has written to the store"),
    ("roles", 1, "the test server has another auth manager"),
    ("users", 1, "the test server has another auth manager"),
];

/// What releases before 3.3 answer otherwise, beside "requires Airflow": no queued event is 404, their configuration has
/// options that the rules find, and they know no teams.
const BEFORE_3_3: [&str; 4] = ["assets get-queued-events", "assets get-dag-queued-events", "config lint", "teams list"];

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn those_that_read_work() {
    let _dag = real::example_dag();
    let cli = real::admin();
    for (dag, task) in [
        ("example_bash_operator", "also_run_this"),
        ("example_dynamic_task_mapping", "add_one"),
        ("example_xcom", "push"),
    ] {
        start(&cli, dag, task);
    }
    // One to compare with, and one to look at.
    trigger(&cli, "example_bash_operator", "manual__2", "2026-11-02");
    trigger(&cli, "example_task_group", "manual__1", "2026-11-01");
    let mut wrong = Vec::new();
    let mut read = 0;
    for command in documentation::shown() {
        let (group, verb) = command.path.split_once(' ').unwrap_or((&command.path, ""));
        let changes = CHANGING.contains(&verb) || verb.starts_with("delete-");
        // Other tests cancel their backfills, or none has been created yet.
        let is_about_others = command.path == "backfill wait";
        if changes || is_about_others || LOCAL.contains(&group) {
            continue;
        }
        for example in &command.examples {
            let outcome = cli.run(&pipeless(example));
            let named = |name: &str| command.path == name || group == name;
            let otherwise = OTHERWISE.iter().find(|(name, ..)| named(name)).map(|(_, code, _)| *code);
            let is_old = outcome.stderr.contains("requires Airflow") || BEFORE_3_3.contains(&command.path.as_str());
            let is_too_old = is_old && !real::since("3.3");
            if outcome.code != Some(0) && outcome.code != otherwise && !is_too_old {
                wrong.push(outcome.to_string());
            }
            read += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(read > 60, "only {read} examples read");
}

/// Starts the run that the examples speak of, and waits until the task that they look at has ended.
fn start(cli: &Cli, dag: &str, task: &str) {
    cli.run(&["dags", "unpause", dag]).done();
    trigger(cli, dag, "manual__1", "2026-11-01");
    let start = Instant::now();
    loop {
        let rows = cli.run(&["tasks", "states-for-dag-run", dag, "manual__1", "-o", "json"]).done().json();
        let mut states = rows.as_array().unwrap().iter().filter(|row| row["task_id"] == task).map(|row| &row["state"]);
        if states.any(|state| ["success", "failed", "skipped"].iter().any(|ended| state == ended)) {
            break;
        }
        assert!(start.elapsed() < PATIENCE, "{task} of {dag} does not end: {rows}");
        std::thread::sleep(Duration::from_secs(1));
    }
}

/// Starts a run, unless it is there from an earlier test.
fn trigger(cli: &Cli, dag: &str, run: &str, date: &str) {
    let began = cli.run(&["dags", "trigger", dag, "--run-id", run, "--logical-date", date]);
    assert!(began.code == Some(0) || began.stderr.contains("already"), "{began}");
}

/// The arguments before anything that is the shell's matter.
fn pipeless(example: &[String]) -> Vec<String> {
    example.iter().take_while(|word| ![">", "<", "|"].contains(&word.as_str())).cloned().collect()
}
