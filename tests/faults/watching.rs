//! `--watch`: looks that differ, servers that go away, screens that are too small.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::Outcome;
use crate::support::stub::{Stub, reply};

/// A server that gives one answer after the other; the last one ends every watch.
fn server(answers: Vec<Vec<u8>>) -> Stub {
    let left = Mutex::new(answers.into_iter().rev().collect::<Vec<_>>());
    Stub::new(move |_| left.lock().unwrap().pop().unwrap_or_else(|| reply(403, &json!({"detail": "Forbidden"}))))
}

fn pools(names: &[&str]) -> Vec<u8> {
    let rows: Vec<Value> = names.iter().map(|name| json!({"name": name, "slots": 1})).collect();
    reply(200, &json!({"pools": rows, "total_entries": rows.len()}))
}

fn broken() -> Vec<u8> {
    reply(500, &json!({"detail": "boom"}))
}

/// Watches the pools until the server forbids it.
fn watched(answers: Vec<Vec<u8>>, arguments: &[&str]) -> Outcome {
    let list = ["pools", "list", "--watch=0.05", "--columns", "name"];
    let outcome = server(answers).cli().run(&[&list[..], arguments].concat());
    assert_eq!(outcome.code, Some(3), "{outcome}");
    outcome
}

#[test]
fn a_table_is_printed_when_it_has_changed() {
    let outcome = watched(vec![pools(&["a"]), pools(&["a"]), pools(&["b"]), pools(&["b"])], &["-o", "plain"]);
    assert_eq!(outcome.stdout, "name\na\n\nname\nb\n");
}

#[test]
fn json_is_a_whole_document_for_each_look() {
    let answers = || vec![pools(&["a"]), pools(&["a"]), pools(&[])];
    let json = watched(answers(), &["-o", "json"]).stdout;
    let documents: Vec<Value> = serde_json::Deserializer::from_str(&json).into_iter().map(Result::unwrap).collect();
    assert_eq!(documents, [json!([{"name": "a"}]), json!([{"name": "a"}]), json!([])]);
    assert_eq!(watched(answers(), &["-o", "ndjson"]).stdout, "{\"name\":\"a\"}\n{\"name\":\"a\"}\n");
    assert_eq!(watched(answers(), &["--jq", "length"]).stdout, "1\n1\n0\n");
    assert_eq!(watched(answers(), &["-o", "yaml"]).stdout, "- name: a\n---\n- name: a\n---\n[]\n");
}

#[test]
fn an_empty_look_is_reported_once() {
    let outcome = watched(vec![pools(&[]), pools(&[]), pools(&["a"]), pools(&[])], &["--no-header"]);
    assert_eq!(outcome.stdout, "No data found\n\na\n\nNo data found\n");
    assert!(!outcome.stderr.contains("No data found"), "{outcome}");
}

#[test]
fn a_server_that_goes_away_is_waited_for() {
    let outcome = watched(vec![pools(&["a"]), broken(), broken(), pools(&["b"])], &["-o", "csv"]);
    assert_eq!(outcome.stdout, "name\na\n\nname\nb\n");
    let lines: Vec<&str> = outcome.stderr.lines().collect();
    assert!(lines[0].ends_with("retrying until the server responds") && lines[0].contains("500"), "{outcome}");
    assert_eq!(lines[1], "the server responds again", "{outcome}");
    assert!(lines[2].starts_with("error: you are not permitted"), "{outcome}");
}

#[test]
fn what_fails_at_once_is_not_watched() {
    let stub = server(vec![broken()]);
    let outcome = stub.cli().run(&["pools", "list", "--watch"]);
    assert!(outcome.code.is_some_and(|code| code != 0) && outcome.stdout.is_empty(), "{outcome}");
    assert_eq!(stub.requests().len(), 1);
}

#[test]
fn a_list_that_fails_for_what_is_in_it_continues() {
    let errors = |file: &str| {
        let row = json!({"import_error_id": 1, "filename": file, "bundle_name": "b", "stack_trace": "no"});
        reply(200, &json!({"import_errors": [row], "total_entries": 1}))
    };
    let stub = server(vec![errors("a.py"), errors("b.py")]);
    let outcome = stub.cli().run(&["dags", "list-import-errors", "--watch=0.05"]);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    assert!(outcome.stdout.contains("a.py") && outcome.stdout.contains("b.py"), "{outcome}");
}

#[cfg(unix)]
#[test]
fn it_ends_with_its_reader() {
    let began = Instant::now();
    let outcome = server(vec![pools(&["a"])]).cli().shell("airflow pools list --watch=600 --no-header | head -n 1");
    assert!(outcome.stdout.starts_with('a') && began.elapsed() < Duration::from_secs(300), "{outcome}");
}

/// What `airflow pools list --watch` wrote to a terminal of this many rows, until Ctrl-C once it showed these words.
#[cfg(target_os = "linux")]
fn on_terminal(answers: Vec<Vec<u8>>, rows: u16, words: &str) -> (i32, String) {
    let stub = server(answers);
    let watch = ["pools", "list", "--watch=0.2", "--columns", "name", "--color", "never"];
    let mut screen = stub.cli().on_screen((rows, 70), &watch);
    screen.shows(words);
    screen.signals("INT");
    screen.ends()
}

#[cfg(target_os = "linux")]
#[test]
fn a_screen_that_is_too_small_says_how_much_is_missing() {
    let names: Vec<String> = (0..30).map(|number| format!("pool_{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let answers = std::iter::repeat_n(pools(&names), 100).collect();
    let (code, text) = on_terminal(answers, 10, "… 25 more lines");
    // A title, an empty line, the table's header of two lines, five pools, and the line about the others.
    assert!(text.contains("pool_4") && !text.contains("pool_5 "), "{text}");
    assert!(text.contains("airflow pools list --watch=0.2") && text.contains("every 0.2 s"), "{text}");
    let (entered, left) = (text.find("\x1b[?1049h").unwrap(), text.rfind("\x1b[?1049l").unwrap());
    assert!(entered < left && text.rfind("\x1b[?25h").unwrap() > text.rfind("\x1b[?25l").unwrap(), "{text}");
    assert_eq!(code, 130, "{text}");
    assert!(!text[left..].contains("error"), "Ctrl-C is no failure: {text}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_lost_connection_shows_and_heals() {
    let answers = [vec![pools(&["before"]), broken()], std::iter::repeat_n(pools(&["after"]), 100).collect()].concat();
    let (_, text) = on_terminal(answers, 24, "after");
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words:?}: {text}"));
    assert!(at("before") < at("connection lost at ") && at("connection lost at ") < at("after"), "{text}");
    assert!(!text[at("after")..].contains("connection lost"), "{text}");
}
