//! `tasks logs`, `logs` on tasks that talk, are tried again, fail, are many

use std::fs;

use serde_json::Value;

use super::{end, ended, file, session, text, trigger, until_state};
use crate::support::Cli;

fn logs(cli: &Cli, arguments: &[&str]) -> String {
    cli.run(&[&["tasks", "logs"], arguments].concat()).done().stdout
}

/// The numbers of the lines `line 00017`.
pub fn numbers(text: &str) -> Vec<usize> {
    let lines = text.lines().filter_map(|line| line.split_once("line ")?.1.split_whitespace().next()?.parse().ok());
    lines.collect()
}

/// How many lines the task says that it wrote.
pub fn written(text: &str) -> usize {
    let said = text.lines().find_map(|line| line.split_once("that were ")?.1.split(' ').next()?.parse().ok());
    said.unwrap_or_else(|| panic!("it did not end: {text}"))
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_talking_task_is_followed_without_loss_or_repetition() {
    let cli = session();
    let go = file(&cli);
    let run = trigger(&cli, "talks", &["--param", "seconds=3600", "--param", &format!("until={}", text(&go))]);
    // From before its beginning.
    let following = cli.start(&["tasks", "logs", "talks", &run, "talk", "--follow", "-o", "plain"]);
    let of_run = cli.start(&["logs", "talks", &run, "--follow", "-o", "ndjson"]);
    until_state(&cli, "talks", &run, "talk", &["running"]);
    super::until("the hundredth line", || {
        numbers(&cli.run(&["tasks", "logs", "talks", &run, "talk", "--tail", "20"]).stdout).last() > Some(&100)
    });
    fs::write(&go, "").unwrap();
    let followed = following.ends().done();
    assert!(followed.stderr.contains("talk is success"), "{followed}");
    let expected: Vec<usize> = (1..=written(&followed.stdout)).collect();
    assert_eq!(numbers(&followed.stdout), expected, "{followed}");
    let structured = of_run.ends().done().stdout;
    let events: Vec<String> = structured
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["event"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(numbers(&events.join("\n")), expected);
    assert_eq!(numbers(&logs(&cli, &["talks", &run, "talk", "-o", "plain"])), expected);

    let last = written(&followed.stdout);
    let tail = logs(&cli, &["talks", &run, "talk", "--grep", "^line", "--tail", "3", "-o", "plain"]);
    assert_eq!(numbers(&tail), [last - 2, last - 1, last]);
    // Since the time of a line in the middle, as it is shown.
    let middle = logs(&cli, &["talks", &run, "talk", "--grep", "line 00050$"]);
    let time = middle.split(' ').next().unwrap();
    let since = numbers(&logs(&cli, &["talks", &run, "talk", "--since", time, "-o", "plain"]));
    assert!(since.first().is_some_and(|first| (49..=51).contains(first)) && since.last() == Some(&last), "{since:?}");
    assert_eq!(logs(&cli, &["talks", &run, "talk", "--since", "2100-01-01"]), "");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn following_continues_through_the_tries() {
    let cli = session();
    let run = trigger(&cli, "retries", &[]);
    let followed = cli.start(&["tasks", "logs", "retries", &run, "flaky", "--follow", "-o", "plain"]).ends().done();
    let lines: Vec<&str> = followed.stdout.lines().filter(|line| line.starts_with("try ")).collect();
    let expected: Vec<String> =
        (1..=2).flat_map(|number| (1..=20).map(move |line| format!("try {number} line {line:02}"))).collect();
    assert_eq!(lines, expected, "{followed}");
    assert!(followed.stderr.contains("try 2 of flaky has started") && followed.stderr.contains("flaky is success"));
    cli.run(&["runs", "wait", "retries", &run]).done();
    let first = logs(&cli, &["retries", &run, "flaky", "--try", "1", "-o", "plain"]);
    assert!(first.contains("try 1 line 20") && !first.contains("try 2"), "{first}");
    assert!(first.contains("the first try always fails"), "{first}");
    let titled = logs(&cli, &["retries", &run, "--try", "1", "--tail", "1"]);
    assert!(titled.starts_with("==> flaky, try 1 of 2 <==\n"), "{titled}");
    let latest = logs(&cli, &["retries", &run, "flaky", "-o", "plain"]);
    assert!(latest.contains("try 2 line 20") && !latest.contains("try 1"), "{latest}");
    cli.run(&["tasks", "logs", "retries", &run, "flaky", "--try", "3"]).fails(4, "has no try 3: it was tried 2 times");
    let only = cli.run(&["tasks", "logs", "retries", &run, "flaky", "--follow", "--try", "1", "-o", "plain"]).done();
    assert!(only.stdout.contains("try 1 line 20") && !only.stdout.contains("try 2 line"), "{only}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_failed_run_shows_what_failed_and_how_badly() {
    let cli = session();
    let (run, _) = ended(&cli, "fails", &[]);
    let failed = cli.run(&["tasks", "logs", "fails", &run, "--failed"]).done().stdout;
    assert!(failed.contains("row 40") && failed.contains("ValueError: no such column: day"), "{failed}");
    assert!(!failed.contains("extracted"), "{failed}");
    let bad = logs(&cli, &["fails", &run, "load", "--level", "warning", "-o", "plain"]);
    assert!(bad.contains("row 41 has no day") && bad.contains("no such column"), "{bad}");
    assert!(!bad.contains("row 40"), "{bad}");
    let errors = logs(&cli, &["fails", &run, "load", "--level", "error", "-o", "plain"]);
    assert!(!errors.contains("row 41") && errors.contains("no such column"), "{errors}");
    // The traceback is part of what is searched.
    let found = logs(&cli, &["fails", &run, "load", "--grep", "no such (table|column)"]);
    assert!(found.contains("no such column: day") && !found.contains("row 40"), "{found}");
    cli.run(&["tasks", "logs", "fails", &run, "report"]).fails(1, "an upstream task failed");
    let latest = cli.run(&["logs", "fails", "@latest-failed", "load", "--grep", "row 07"]).done();
    assert_eq!(latest.stdout.lines().count(), 1, "{latest}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_hundred_mapped_instances_have_a_log_each() {
    let cli = session();
    let (run, outcome) = ended(&cli, "mapped", &["--param", "fail=[17, 71]"]);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert!(outcome.stderr.contains("failed: tasks part[17], part[71]\n"), "{outcome}");
    assert!(outcome.stderr.contains(&format!("airflow tasks logs mapped {run} --failed")), "{outcome}");

    let all = logs(&cli, &["mapped", &run, "part", "--grep", "^this is part", "-o", "plain"]);
    let mut parts: Vec<usize> =
        all.lines().filter_map(|line| line.strip_prefix("this is part ")?.parse().ok()).collect();
    parts.sort_unstable();
    assert_eq!(parts, (0..100).collect::<Vec<_>>(), "{all}");
    for index in [0, 99] {
        let own = all.split(&format!("==> part[{index}], try ")).nth(1).expect("it has a log").lines().next();
        assert!(own.is_some_and(|own| own.ends_with(", success <==")), "{all}");
    }
    let one = logs(&cli, &["mapped", &run, "part", "--map-index", "99", "--grep", "^this", "-o", "plain"]);
    assert_eq!(one, "this is part 99\n");
    let failed = logs(&cli, &["mapped", &run, "--failed", "--grep", "is missing"]);
    assert_eq!(failed.matches("==> part[").count(), 2, "{failed}");
    assert!(failed.contains("part 17 is missing") && failed.contains("part 71 is missing"), "{failed}");
    cli.run(&["tasks", "logs", "mapped", &run, "part", "--map-index", "100"]).fails(4, "100");
    cli.run(&["tasks", "logs", "mapped", &run, "part", "--try", "9"])
        .fails(4, "has a try 9: none has been tried more than");

    // As one screen, as rows, as what failed.
    let shown = cli.run(&["runs", "show", "mapped", &run]).done().stdout;
    assert!(shown.contains("2 failed") && shown.contains("98 success"), "{shown}");
    let rows = cli.run(&["tasks", "instances", "mapped", &run, "-o", "json"]).done().json();
    assert_eq!(rows.as_array().map(Vec::len), Some(100));
    let told = super::why(&cli, "mapped", &run);
    assert_eq!(told["causes"].as_array().map(Vec::len), Some(2), "{told}");
    assert!(told["first_cause"].as_str().unwrap().contains("AirflowFailException: part "), "{told}");

    // What failed runs again, and nothing else.
    let clear = ["tasks", "clear", "mapped", "--run-id", &run, "--only-failed", "--yes", "-o", "json"];
    let cleared = cli.run(&clear).done().json();
    assert_eq!(cleared.as_array().map(Vec::len), Some(2), "{cleared}");
    end(&cli, "mapped", &run);
}
