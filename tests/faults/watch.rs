//! `airflow watch` on a terminal, and the faults that it meets

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, answer, reply};
use crate::support::{Cli, Screen};

const SIZE: (u16, u16) = (24, 80);

/// What the stub does.
const WORKS: u8 = 0;
const DROPS: u8 = 1;
const REFUSES: u8 = 2;
const HAS_NO_PAGES: u8 = 3;
const IS_BUSY: u8 = 4;

struct Server {
    stub: Stub,
    mode: Arc<AtomicU8>,
}

fn server(mode: u8) -> Server {
    let mode = Arc::new(AtomicU8::new(mode));
    let shared = Arc::clone(&mode);
    let stub = Stub::new(move |request| match (shared.load(Ordering::SeqCst), request.path()) {
        (DROPS, _) => Vec::new(),
        (REFUSES, _) => reply(401, &json!({"detail": "Token Expired"})),
        (HAS_NO_PAGES, "/ui/dags") => reply(404, &json!({"detail": "Not Found"})),
        (IS_BUSY, _) => {
            b"HTTP/1.1 429 -\r\nRetry-After: 90\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}".to_vec()
        }
        _ => works(request),
    });
    Server { stub, mode }
}

fn works(request: &Request) -> Vec<u8> {
    let run = json!({"dag_id": "etl", "dag_run_id": "r1", "state": "failed", "run_type": "manual",
        "start_date": "2026-11-22T10:00:00Z", "end_date": "2026-11-22T10:00:09Z"});
    let task = json!({"dag_id": "etl", "dag_run_id": "r1", "task_id": "load", "map_index": -1, "state": "failed",
        "try_number": 1, "start_date": "2026-11-22T10:00:00Z", "end_date": "2026-11-22T10:00:05Z", "duration": 5.0});
    let list = |key: &str, row: &Value| json!({key: [row], "total_entries": 1});
    let latest = json!({"dag_id": "etl", "state": "failed"});
    let dag = json!({"dag_id": "etl", "is_paused": false, "timetable_summary": "@daily", "params": {}});
    let evil = json!({"dag_id": "evil\u{1b}]0;title\u{7}", "is_paused": true, "latest_dag_runs": []});
    let with_runs = json!({"dag_id": "etl", "is_paused": false, "timetable_summary": "@daily",
        "latest_dag_runs": [latest]});
    match (request.method.as_str(), request.path()) {
        ("PATCH", "/api/v2/dags/etl") => reply(403, &json!({"detail": "Forbidden"})),
        ("GET", "/ui/dags") => reply(200, &json!({"dags": [with_runs, evil], "total_entries": 2})),
        ("GET", "/api/v2/dags") => reply(200, &list("dags", &dag)),
        ("GET", "/api/v2/dags/etl/details") => reply(
            200,
            &json!({"dag_id": "etl", "is_paused": false, "params": {"day": {"value": null,
                "schema": {"type": "string"}}}}),
        ),
        ("GET", "/api/v2/dags/etl/dagRuns" | "/api/v2/dags/~/dagRuns") => reply(200, &list("dag_runs", &run)),
        ("GET", "/api/v2/dags/etl/dagRuns/r1") => reply(200, &run),
        ("GET", "/api/v2/dags/etl/dagRuns/r1/taskInstances") => reply(200, &list("task_instances", &task)),
        ("GET", "/api/v2/dags/etl/dagRuns/r1/taskInstances/load") => reply(200, &task),
        ("GET", "/api/v2/dags/etl/dagRuns/r1/taskInstances/load/logs/1") => {
            let lines = json!({"content": [{"event": "the table is locked\u{1b}[2J", "level": "error"}],
                "continuation_token": null});
            answer(200, "application/json", &lines.to_string())
        }
        ("POST", "/api/v2/dags/etl/clearTaskInstances") => reply(200, &list("task_instances", &task)),
        _ => reply(404, &json!({"detail": "not here"})),
    }
}

fn watch(server: &Server, arguments: &[&str]) -> Screen {
    server.stub.cli().on_screen(SIZE, &[&["watch"], arguments].concat())
}

#[test]
fn one_goes_in_to_a_log_and_back_and_the_terminal_is_as_it_was() {
    let server = server(WORKS);
    let mut screen = watch(&server, &[]);
    screen.shows("etl ");
    screen.types("\r");
    screen.shows("r1 ");
    screen.types("\r");
    screen.shows("load ");
    screen.types("\r");
    screen.shows("the table is locked\\x1b[2J");
    screen.types("\x1b");
    screen.shows("TOOK");
    screen.types("hh");
    screen.shows("SCHEDULE");
    screen.types("q");
    let (code, bytes) = screen.ends();
    assert_eq!(code, 0);
    assert!(!bytes.contains("\x1b]0;"), "an id sets no title");
    let asked = |path: &str| server.stub.requests().iter().filter(|request| request.path() == path).count();
    assert_eq!(asked("/api/v2/dags"), 0, "the Dags with their runs are one request");
    assert_eq!(asked("/api/v2/dags/etl/dagRuns/r1/taskInstances/load/logs/1"), 1, "a whole log is read once");
}

#[test]
fn the_try_before_is_shown_with_its_own_state() {
    let stub = Stub::new(|request| {
        let of_task = request.path().strip_prefix("/api/v2/dags/etl/dagRuns/r1/taskInstances/load");
        let log = |line: &str| reply(200, &json!({"content": [{"event": line}], "continuation_token": null}));
        let a_try = |state: &str, number: i64| {
            let task = json!({"dag_id": "etl", "dag_run_id": "r1", "task_id": "load", "map_index": -1, "state": state,
                "try_number": number, "end_date": "2026-11-22T10:00:05Z"});
            reply(200, &task)
        };
        match of_task {
            Some("") => a_try("success", 2),
            Some("/tries/1") => a_try("failed", 1),
            Some("/logs/1") => log("the table is locked"),
            Some("/logs/2") => log("the table is free"),
            _ => works(request),
        }
    });
    let mut screen = stub.cli().on_screen(SIZE, &["watch", "etl", "r1", "load"]);
    assert!(screen.shows("the table is free").contains("✓ success, try 2 of 2"));
    screen.types("[");
    assert!(screen.shows("the table is locked").contains("✗ failed, try 1 of 2"));
    screen.types("q");
    assert_eq!(screen.ends().0, 0);
}

#[test]
fn one_may_begin_at_a_log() {
    let server = server(WORKS);
    let mut screen = watch(&server, &["etl", "@latest", "load"]);
    screen.shows("the table is locked");
    screen.types("\x03");
    assert_eq!(screen.ends().0, 0);
}

#[test]
fn a_lost_connection_is_reported_and_heals() {
    let server = server(WORKS);
    let mut screen = watch(&server, &["etl"]);
    screen.shows("r1 ");
    server.mode.store(DROPS, Ordering::SeqCst);
    screen.types("r");
    let picture = screen.shows("no connection for");
    assert!(picture.contains("r1 "), "what is known stays:\n{picture}");
    server.mode.store(WORKS, Ordering::SeqCst);
    screen.shows("refreshed");
    screen.types("q");
    assert_eq!(screen.ends().0, 0);
}

#[test]
fn a_token_that_ends_is_reported_with_what_to_do() {
    let server = server(WORKS);
    let mut screen = watch(&server, &[]);
    screen.shows("etl ");
    server.mode.store(REFUSES, Ordering::SeqCst);
    screen.types("r");
    let picture = screen.shows("the token has expired");
    assert!(picture.contains("AIRFLOW_CLI_TOKEN"), "{picture}");
    screen.types("q");
    screen.ends();
}

#[test]
fn a_busy_server_is_left_alone_for_as_long_as_it_asks() {
    let server = server(WORKS);
    let mut screen = watch(&server, &["etl"]);
    screen.shows("r1 ");
    server.mode.store(IS_BUSY, Ordering::SeqCst);
    screen.types("r");
    screen.shows("too many requests");
    let asked = server.stub.requests().len();
    std::thread::sleep(std::time::Duration::from_secs(4));
    assert_eq!(server.stub.requests().len(), asked);
    screen.types("q");
    screen.ends();
}

#[test]
fn what_is_not_permitted_or_not_possible_is_a_message() {
    let server = server(WORKS);
    let mut screen = watch(&server, &[]);
    screen.shows("etl ");
    screen.types("p");
    screen.shows("not permitted");
    screen.types("t");
    let picture = screen.shows("--param NAME=VALUE");
    assert!(picture.contains("needs a value for the param day"), "{picture}");
    screen.types("\r");
    screen.shows("r1 ");
    screen.types("c");
    screen.shows("Clear 1 task instance");
    screen.types("n");
    screen.shows("nothing was changed");
    let cleared = server.stub.requests().into_iter().filter(|request| request.method == "POST");
    assert!(cleared.into_iter().all(|request| request.body.contains("\"dry_run\":true")));
    screen.types("q");
    screen.ends();
}

#[test]
fn a_server_without_that_route_shows_its_dags_all_the_same() {
    let server = server(HAS_NO_PAGES);
    let mut screen = watch(&server, &[]);
    screen.shows("etl ");
    screen.shows("✗");
    screen.types("q");
    screen.ends();
}

#[test]
fn any_size_will_do() {
    let server = server(WORKS);
    let mut screen = watch(&server, &["etl"]);
    screen.shows("r1 ");
    screen.resize(5, 20);
    screen.shows("r1 ");
    screen.resize(40, 120);
    screen.shows("TYPE");
    screen.types("q");
    assert_eq!(screen.ends().0, 0);
}

#[test]
fn a_signal_ends_it_and_gives_the_terminal_back() {
    let server = server(WORKS);
    let mut screen = watch(&server, &[]);
    screen.shows("etl ");
    screen.signals("TERM");
    let (code, bytes) = screen.ends();
    assert_eq!(code, 130);
    assert!(
        bytes.rfind("\x1b[?1049l") < bytes.rfind("interrupted by a signal"),
        "the error stands on the screen as it was"
    );
}

#[test]
fn without_a_terminal_it_says_what_prints_instead() {
    let outcome = Cli::new().run(&["watch"]).fails(2, "airflow watch requires a terminal");
    assert!(outcome.stderr.contains("`airflow dags list`"), "{outcome}");
}

#[test]
fn what_does_not_exist_is_reported_before_the_screen_is_taken() {
    let server = server(WORKS);
    let screen = watch(&server, &["no_such_dag"]);
    assert_eq!(screen.ends_without_screen(), 4);
    let bytes = String::from_utf8_lossy(&screen.bytes()).into_owned();
    assert!(bytes.contains("there is no Dag no_such_dag") && !bytes.contains("\x1b[?1049h"), "{bytes}");
}
