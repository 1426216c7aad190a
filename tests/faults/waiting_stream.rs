//! The server's stream of a run's state (`…/wait`), and what may become of it on the way.

use std::io::Write;
use std::net::TcpStream;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::stub::{Stub, reply};

const WAIT: [&str; 5] = ["runs", "wait", "d", "r", "--quiet"];

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";

/// A server whose run ends this long after the first request, with this behavior of the stream. `gone`: it is deleted
/// then.
fn server(
    end: Duration,
    gone: bool,
    stream: impl Fn(&mut TcpStream, &dyn Fn() -> bool) + Send + Sync + 'static,
) -> Stub {
    let first = OnceLock::new();
    Stub::serving(move |request, connection| {
        let began = *first.get_or_init(Instant::now);
        let has_ended = || began.elapsed() >= end;
        let answer = match request.path() {
            "/api/v2/dags/d/dagRuns/r/wait" => return stream(connection, &has_ended),
            "/api/v2/dags/d/dagRuns/r" if gone && has_ended() => {
                reply(404, &json!({"detail": "The DagRun was not found"}))
            }
            "/api/v2/dags/d/dagRuns/r" => {
                let state = if has_ended() { "success" } else { "running" };
                reply(200, &json!({"dag_id": "d", "dag_run_id": "r", "state": state}))
            }
            "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d", "is_paused": false})),
            _ => reply(404, &json!({"detail": "not there"})),
        };
        _ = connection.write_all(&answer);
    })
}

/// A line every so often until the run has ended; whether the other side takes it all.
fn speak(connection: &mut TcpStream, has_ended: &dyn Fn() -> bool) {
    _ = connection.write_all(HEAD);
    while !has_ended() {
        if connection.write_all(b"{\"state\": \"running\"}\n").is_err() {
            return;
        }
        sleep(Duration::from_millis(200));
    }
    _ = connection.write_all(b"{\"state\": \"success\", \"results\": {}}\n");
}

fn count(stub: &Stub, path: &str) -> usize {
    stub.requests().iter().filter(|request| request.path() == path).count()
}

#[test]
fn while_the_stream_speaks_no_one_asks_and_its_end_is_reported_at_once() {
    let stub = server(Duration::from_secs(5), false, speak);
    let began = Instant::now();
    stub.cli().run(&[&WAIT[..], &["-o", "json"]].concat()).done();
    // The next look would come after 30 s.
    assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
    assert_eq!(count(&stub, "/api/v2/dags/d/dagRuns/r"), 2, "at the beginning and at the end");
    let stream = stub.requests().into_iter().find(|request| request.path().ends_with("/wait")).unwrap();
    assert_eq!(stream.number("interval"), Some(1));
    assert_eq!(stream.header("accept-encoding"), Some("identity"), "compressed lines are held back");
}

#[test]
fn a_stream_that_is_refused_is_not_asked_for_again() {
    for status in [404, 405, 403] {
        let refused = reply(status, &json!({"detail": "no"}));
        let stub = server(Duration::from_secs(5), false, move |connection, _| _ = connection.write_all(&refused));
        stub.cli().run(&WAIT).done();
        assert_eq!(count(&stub, "/api/v2/dags/d/dagRuns/r/wait"), 1, "{status}");
        assert!(count(&stub, "/api/v2/dags/d/dagRuns/r") >= 3, "{status}: asked instead");
    }
}

#[test]
fn a_stream_that_falls_silent_is_given_up() {
    // The connection stays, and nothing comes any more: a network that went away, a proxy that holds back.
    let stub = server(Duration::from_secs(3), false, |connection, _| {
        _ = connection.write_all(HEAD);
        _ = connection.write_all(b"{\"state\": \"running\"}\n");
        sleep(Duration::from_secs(600));
    });
    let began = Instant::now();
    stub.cli().run(&WAIT).done();
    assert!(began.elapsed() < Duration::from_secs(28), "{:?}", began.elapsed());
}

#[test]
fn a_stream_that_is_cut_does_no_harm_and_is_taken_up_again() {
    let is_first = AtomicBool::new(true);
    let stub = server(Duration::from_secs(5), false, move |connection, has_ended| {
        if is_first.swap(false, Ordering::Relaxed) {
            _ = connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{\"state\": \"running\"}\n{\"sta");
        } else {
            speak(connection, has_ended);
        }
    });
    let outcome = stub.cli().run(&WAIT).done();
    assert_eq!(outcome.stderr, "");
    assert_eq!(count(&stub, "/api/v2/dags/d/dagRuns/r/wait"), 2);
}

#[test]
fn a_run_that_is_deleted_while_the_stream_speaks_is_reported_at_once() {
    let began = Instant::now();
    let stub = server(Duration::from_secs(2), true, |connection, has_ended| {
        _ = connection.write_all(HEAD);
        while !has_ended() {
            _ = connection.write_all(b"{\"state\": \"running\"}\n");
            sleep(Duration::from_millis(200));
        }
    });
    stub.cli().run(&WAIT).fails(4, "cannot wait for run r of Dag d: it was deleted");
    assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
}

#[test]
fn the_time_limit_of_requests_does_not_end_the_waiting() {
    let stub = server(Duration::from_secs(7), false, |connection, has_ended| {
        _ = connection.write_all(HEAD);
        sleep(Duration::from_secs(4));
        speak(connection, has_ended);
    });
    let outcome = stub.cli().run(&[&WAIT[..], &["--timeout", "3"]].concat()).done();
    assert_eq!(outcome.stderr, "");
}

#[test]
fn a_page_in_the_place_of_a_stream_is_none() {
    let stub = server(Duration::from_secs(3), false, |connection, _| {
        let page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
        _ = connection.write_all(page);
    });
    stub.cli().run(&WAIT).done();
}
