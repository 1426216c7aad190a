//! Answers that are not what the document promises.

use serde_json::json;

use crate::support::stub::{Stub, answer, reply};

#[test]
fn a_web_page_instead_of_json() {
    let page = "<!doctype html><html><head><title>Sign in</title></head><body></body></html>";
    for status in [200, 404] {
        let stub = Stub::new(move |_| answer(status, "text/html", page));
        let outcome = stub.cli().run(&["pools", "list"]).fails(5, "web page (\"Sign in\")");
        assert!(outcome.stderr.contains("hint: "), "{outcome}");
    }
}

#[test]
fn faulty_fields_are_reported_one_by_one() {
    let detail = json!([
        {"type": "missing", "loc": ["body", "name"], "msg": "Field required", "input": {"password": "hunter2"}},
        {"type": "int_parsing", "loc": ["body", "slots"], "msg": "Input should be a valid integer", "input": "x"},
    ]);
    let stub = Stub::new(move |_| reply(422, &json!({"detail": detail})));
    let outcome = stub.cli().run(&["pools", "set", "etl", "3", "nightly"]).fails(1, "body.name: Field required");
    assert!(outcome.stderr.contains("body.slots: Input should be a valid integer (given \"x\")"), "{outcome}");
    assert!(!outcome.stderr.contains("hunter2"), "{outcome}");
}

#[test]
fn refusals_have_their_exit_codes() {
    let cases = [
        (400, "Invalid value", 1),
        (401, "Not authenticated", 3),
        (401, "Token Expired", 3),
        (403, "Invalid JWT token", 3),
        (403, "Forbidden", 3),
        (404, "The Pool with name: `x` was not found", 4),
        (409, "It exists already", 1),
        (500, "Oh no", 5),
    ];
    for (status, detail, code) in cases {
        let stub = Stub::new(move |_| reply(status, &json!({"detail": detail})));
        stub.cli().run(&["pools", "get", "x"]).fails(code, "error: ");
    }
}

#[test]
fn a_conflict_that_is_an_object_becomes_a_sentence() {
    let detail = json!({"reason": "Unique constraint violation", "statement": "hidden", "orig_error": "hidden"});
    let stub = Stub::new(move |_| reply(409, &json!({"detail": detail})));
    stub.cli().run(&["dags", "trigger", "a", "--run-id", "r"]).fails(1, "Unique constraint violation");
}

#[test]
fn a_server_that_fails_in_plain_text() {
    let stub = Stub::new(|_| answer(500, "text/plain; charset=utf-8", "Internal Server Error"));
    stub.cli().run(&["pools", "get", "x"]).fails(5, "500 Internal Server Error");
}

#[test]
fn json_that_is_not_as_documented() {
    for body in ["[]", "null", "{\"pools\": 7}", "{\"dags\": []}"] {
        let stub = Stub::new(move |_| answer(200, "application/json", body));
        stub.cli().run(&["pools", "list"]).fails(5, "");
    }
}

#[test]
fn a_busy_server_is_asked_again() {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let stub = Stub::new(move |_| match asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
        0 => answer(503, "text/plain", "wait a moment"),
        _ => reply(200, &json!({"name": "etl", "slots": 3})),
    });
    assert_eq!(stub.cli().run(&["pools", "get", "etl", "-o", "json"]).done().json()["slots"], 3);
    assert_eq!(stub.requests().len(), 2);
}
