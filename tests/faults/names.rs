//! Names with characters that mean something in a URL or to a terminal.

use serde_json::json;

use crate::support::stub::{Stub, reply};

/// The path that is asked for a Dag of this name.
#[track_caller]
fn path_of(dag_id: &str) -> String {
    let stub = Stub::new(|_| reply(200, &json!({"dag_id": "x"})));
    stub.cli().run(&["dags", "details", dag_id]).done();
    stub.requests()[0].target.clone()
}

#[test]
fn names_are_one_segment_of_the_path() {
    assert_eq!(path_of("a/b"), "/api/v2/dags/a%2Fb");
    assert_eq!(path_of("a b"), "/api/v2/dags/a%20b");
    assert_eq!(path_of("größe"), "/api/v2/dags/gr%C3%B6%C3%9Fe");
    assert_eq!(path_of("a?b#c%41"), "/api/v2/dags/a%3Fb%23c%2541");
    assert_eq!(path_of("a\u{1b}[31m\nb"), "/api/v2/dags/a%1B[31m%0Ab");
}

#[test]
fn what_the_server_says_does_not_steer_the_terminal() {
    let stub = Stub::new(|_| reply(400, &json!({"detail": "no \u{1b}]0;title\u{7} such \u{9b}2J Dag"})));
    let outcome = stub.cli().run(&["dags", "details", "a"]).fails(1, "such");
    assert!(!outcome.stderr.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{outcome:}");
}

#[test]
fn neither_do_values_in_a_table() {
    let row = json!({"name": "a\u{1b}[2Jb", "slots": 1, "description": "two\nlines\u{7}"});
    let stub = Stub::new(move |_| reply(200, &json!({"pools": [row], "total_entries": 1})));
    for format in ["table", "plain"] {
        let outcome = stub.cli().run(&["pools", "list", "-o", format]).done();
        assert!(!outcome.stdout.contains(['\u{1b}', '\u{7}']), "{outcome}");
    }
}

#[test]
fn json_keeps_every_character() {
    let dag = json!({"dag_id": "größe 🚀", "description": "a\u{1b}[2Jb\n\u{7}"});
    let sent = dag.clone();
    let stub = Stub::new(move |_| reply(200, &sent));
    let outcome = stub.cli().run(&["dags", "details", "x", "-o", "json"]).done();
    assert_eq!(outcome.json(), dag);
    assert!(!outcome.stdout.contains('\u{1b}'), "{outcome}");
}
