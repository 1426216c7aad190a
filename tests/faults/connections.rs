//! Servers that can not be reached, or go away.

use std::net::TcpListener;

use serde_json::json;

use crate::support::Cli;
use crate::support::stub::{Stub, TOKEN, answer, cut_off, reply};

#[test]
fn no_one_listens() {
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let cli = Cli::at(&format!("http://127.0.0.1:{port}"), TOKEN);
    let outcome = cli.run(&["pools", "list"]).fails(5, &format!("127.0.0.1:{port}"));
    assert!(!outcome.stderr.contains(TOKEN));
}

#[test]
fn the_host_is_unknown() {
    Cli::at("http://airflow.invalid", TOKEN).run(&["pools", "list"]).fails(5, "airflow.invalid");
}

#[test]
fn a_reply_that_ends_early_is_no_reply() {
    let pools = json!({"pools": [{"name": "default_pool", "slots": 128}], "total_entries": 1});
    let stub = Stub::new(move |_| cut_off(&pools));
    stub.cli().run(&["pools", "list"]).fails(5, "before the response was complete");
}

#[test]
fn a_change_that_was_sent_is_not_sent_again() {
    let stub = Stub::new(|_| Vec::new());
    stub.cli().run(&["pools", "set", "etl", "3", "nightly"]).fails(5, "");
    assert_eq!(stub.requests().len(), 1);
}

#[test]
fn the_time_limit_holds() {
    let stub = Stub::new(|_| {
        std::thread::sleep(std::time::Duration::from_secs(600));
        Vec::new()
    });
    stub.cli().run(&["pools", "list", "--timeout", "0.3"]).fails(124, "");
}

#[test]
fn a_redirect_to_another_server_does_not_get_the_token() {
    let other = Stub::new(|_| reply(200, &json!({"pools": [], "total_entries": 0})));
    let url = other.url.clone();
    let stub = Stub::new(move |request| {
        let head = format!("HTTP/1.1 307 -\r\nLocation: {url}{}\r\nContent-Length: 0\r\n", request.target);
        format!("{head}Connection: close\r\n\r\n").into_bytes()
    });
    stub.cli().run(&["pools", "list"]).fails(5, &other.url);
    assert_eq!(other.requests().len(), 0);
}

#[test]
fn nothing_that_is_shown_holds_the_token() {
    let stub = Stub::new(|_| answer(500, "text/plain", "Internal Server Error"));
    let outcome = stub.cli().run(&["pools", "list", "-vv"]).fails(5, "500");
    assert!(outcome.stderr.contains("GET ") && !outcome.stderr.contains(TOKEN), "{outcome}");
    assert!(stub.requests()[0].header("authorization").is_some_and(|value| value.contains(TOKEN)));
}
