//! The API server is killed, and started again, while commands are at work

use std::fs;
use std::sync::PoisonError;

use super::logs::{numbers, written};
use super::{SERVER, file, home, signal, text, trigger, until, until_state};
use crate::support::{Cli, Screen, real};

/// Kills the API server and waits until another one answers.
fn restart(cli: &Cli) {
    let pid = || fs::read_to_string(home().join("api-server.pid")).ok().and_then(|pid| pid.trim().parse::<u32>().ok());
    let old = pid().expect("the API server has a process id");
    signal("KILL", old);
    until("a new API server", || pid().is_some_and(|new| new != old) && cli.run(&["version"]).code == Some(0));
}

/// The numbers of a log on the screen, page by page from its beginning. On each page one follows the other.
fn paged(screen: &mut Screen) -> Vec<usize> {
    screen.types("g");
    screen.shows("line 00001");
    let mut all = Vec::new();
    loop {
        let mut picture = String::new();
        // It may be half drawn: all rows between the head and the foot have something to show.
        until("a whole page", || {
            picture = screen.picture();
            let rows: Vec<&str> = picture.lines().collect();
            rows.len() >= 98 && rows[3..98].iter().all(|row| !row.trim().is_empty())
        });
        let page = numbers(&picture);
        assert!(page.windows(2).all(|pair| pair[1] == pair[0] + 1), "{picture}");
        let last = *page.last().unwrap_or_else(|| panic!("no line:\n{picture}"));
        all.extend(page);
        if picture.contains("that were ") {
            all.sort_unstable();
            all.dedup();
            return all;
        }
        screen.types("\x1b[6~");
        screen.shows(&format!("line {:05}", last + 1));
    }
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
    let run = trigger(&cli, "talks", &["--param", "seconds=3600", "--param", &format!("until={}", text(&go))]);
    until_state(&cli, "talks", &run, "talk", &["running"]);

    let mut waiting = cli.start(&["runs", "wait", "talks", &run]);
    let following = cli.start(&["tasks", "logs", "talks", &run, "talk", "--follow", "-o", "plain"]);
    let of_run = cli.start(&["logs", "talks", &run, "--follow", "-o", "plain"]);
    let with_logs = cli.start(&["runs", "wait", "talks", &run, "--logs"]);
    let mut screen = real::sessions().on_screen((100, 100), &["watch", "talks", &run, "talk"]);
    screen.shows("line 0");
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
    screen.shows("that were ");
    let of_screen = paged(&mut screen);
    screen.types("q");
    assert_eq!(screen.ends().0, 0);
    // On stderr, beside what is told of the run.
    let logs = with_logs.ends().done().stderr;
    assert_eq!(numbers(&logs), (1..=written(&logs)).collect::<Vec<_>>(), "{logs}");
    for outcome in [following.ends().done(), of_run.ends().done()] {
        let expected: Vec<usize> = (1..=written(&outcome.stdout)).collect();
        assert_eq!(numbers(&outcome.stdout), expected, "{outcome}");
        assert_eq!(of_screen, expected, "what the screen has");
    }
}
