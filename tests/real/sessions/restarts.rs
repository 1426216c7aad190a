//! The API server is killed, and started again, while commands are at work

use std::fs;
use std::sync::PoisonError;

use super::logs::{numbers, written};
use super::{SERVER, file, home, signal, text, trigger, until, until_state};
use crate::support::{Cli, real};

/// Kills the API server and waits until another one answers.
fn restart(cli: &Cli) {
    let pid = || fs::read_to_string(home().join("api-server.pid")).ok().and_then(|pid| pid.trim().parse::<u32>().ok());
    let old = pid().expect("the API server has a process id");
    signal("KILL", old);
    until("a new API server", || pid().is_some_and(|new| new != old) && cli.run(&["version"]).code == Some(0));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_killed_server_is_waited_for_and_no_line_is_lost() {
    // In Airflow 3.0 no task outlives the API server: what looks after the task fails with a TypeError.
    if !real::since("3.1") {
        return;
    }
    let _alone = SERVER.write().unwrap_or_else(PoisonError::into_inner);
    let cli = real::sessions();
    let go = file(&cli);
    let run = trigger(&cli, "talks", &["--param", "seconds=600", "--param", &format!("until={}", text(&go))]);
    until_state(&cli, "talks", &run, "talk", &["running"]);

    let mut waiting = cli.start(&["runs", "wait", "talks", &run]);
    let following = cli.start(&["tasks", "logs", "talks", &run, "talk", "--follow", "-o", "plain"]);
    let of_run = cli.start(&["logs", "talks", &run, "--follow", "-o", "plain"]);
    let with_logs = cli.start(&["runs", "wait", "talks", &run, "--logs"]);
    waiting.says("1 running");
    for _ in 0..2 {
        restart(&cli);
        let tail = || numbers(&cli.run(&["tasks", "logs", "talks", &run, "talk", "--tail", "5"]).stdout);
        let now = tail().pop().unwrap_or_default();
        until("more lines", || tail().pop().is_some_and(|last| last > now + 10));
    }
    fs::write(&go, "").unwrap();

    let outcome = waiting.ends().done();
    assert!(outcome.stderr.contains(&format!("run {run} of Dag talks: success after ")), "{outcome}");
    // On stderr, beside what is told of the run.
    let logs = with_logs.ends().done().stderr;
    assert_eq!(numbers(&logs), (1..=written(&logs)).collect::<Vec<_>>(), "{logs}");
    for outcome in [following.ends().done(), of_run.ends().done()] {
        let expected: Vec<usize> = (1..=written(&outcome.stdout)).collect();
        assert_eq!(numbers(&outcome.stdout), expected, "{outcome}");
    }
}
