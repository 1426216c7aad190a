//! A page or a file that the server loses does not end a sign-in in the browser.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::agent::Agent;
use super::airflow::{Airflow, FAB, PASSWORD, SIMPLE, Tokens, headed, redirect, stored};
use crate::support::stub::{Request, answer, receive};
use crate::support::{Cli, Outcome};

fn agent(cli: &Cli, url: &str, more: &[&str]) -> Agent {
    let login = ["--url", url, "--wait", "20", "--credential-store", "file"];
    Agent::of(cli, &[&login[..], more].concat())
}

/// Signs in to the end.
#[track_caller]
fn signs_in(agent: Agent, cli: &Cli, page: &str) -> Outcome {
    agent.simple("", page, PASSWORD).has(201, "kept by the command line");
    agent.answer("", "approve").has(200, "You can close this tab");
    let outcome = agent.ends().done();
    assert!(stored(cli).is_some(), "{outcome}");
    outcome
}

/// A server that answers one file in this way: the browser gets 502 with these words for it, and the sign-in continues.
#[track_caller]
fn loses(fault: impl Fn() -> Vec<u8> + Send + Sync + 'static, words: &str) -> Airflow {
    let airflow = Airflow::with(SIMPLE, move |request, _| (request.path() == "/auth/static/a.js").then(&fault));
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), &[]);
    let (page, _) = agent.reach_sign_in();
    agent.get("/auth/static/a.js").has(502, words).has(502, "still waiting");
    signs_in(agent, &cli, &page);
    airflow
}

#[test]
fn a_file_that_the_server_drops_twice() {
    let airflow = loses(Vec::new, "closed the connection without a response");
    assert_eq!(airflow.count("GET", "/a.js"), 2, "it is asked for once more, and not again");
}

#[test]
fn a_file_that_comes_cut_packed_wrongly_too_large_or_from_elsewhere() {
    let whole = || answer(200, "text/javascript", "let a = 1; // and more");
    loses(move || whole()[..whole().len() - 5].to_vec(), "before the");
    let packed =
        |encoding: &str| headed(&answer(200, "text/javascript", "no gzip"), &[format!("Content-Encoding: {encoding}")]);
    loses(move || packed("gzip"), "");
    let airflow = loses(move || packed("br"), "an encoding that was not requested: br");
    assert_eq!(airflow.count("GET", "/a.js"), 1);
    let airflow = loses(|| answer(200, "text/javascript", &"x".repeat(10 << 20)), "too large");
    assert_eq!(airflow.count("GET", "/a.js"), 1);
    loses(|| redirect(302, "https://cdn.example.com/a.js"), "elsewhere");
    loses(|| redirect(302, "javascript:alert(1)"), "elsewhere");
}

/// The browser knows best what to do with it.
#[test]
fn a_file_that_is_missing_or_fails_is_passed_on_as_it_is() {
    for status in [404, 403, 500, 503] {
        let airflow = Airflow::with(SIMPLE, move |request, _| {
            (request.path() == "/auth/static/a.js").then(|| answer(status, "text/plain", "not here"))
        });
        let cli = Cli::new();
        let mut agent = agent(&cli, airflow.url(), &[]);
        let (page, _) = agent.reach_sign_in();
        agent.get("/auth/static/a.js").has(status, "not here");
        signs_in(agent, &cli, &page);
    }
}

/// What is packed although nobody asked for it reaches the browser unpacked.
#[test]
fn a_page_that_is_packed_all_the_same() {
    // "hello" by gzip.
    const GZIP: [u8; 25] =
        [31, 139, 8, 0, 0, 0, 0, 0, 0, 255, 203, 72, 205, 201, 201, 7, 0, 134, 166, 16, 54, 5, 0, 0, 0];
    let airflow = Airflow::with(SIMPLE, |request, _| {
        (request.path() == "/auth/static/a.js").then(|| {
            let head = "HTTP/1.1 200 -\r\nContent-Type: text/javascript\r\nContent-Encoding: gzip\r\nContent-Length: 25\r\n\r\n";
            [head.as_bytes(), &GZIP].concat()
        })
    });
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), &[]);
    let (page, _) = agent.reach_sign_in();
    let file = agent.get("/auth/static/a.js").has(200, "hello");
    assert!(file.header("content-encoding").is_none(), "{}", file.text());
    signs_in(agent, &cli, &page);
}

#[test]
fn a_file_that_is_slow_keeps_no_one_waiting() {
    let airflow = Airflow::with(SIMPLE, |request, _| {
        (request.path() == "/auth/static/a.js").then(|| {
            std::thread::sleep(Duration::from_secs(5));
            answer(200, "text/javascript", "late")
        })
    });
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), &["--timeout", "2"]);
    let (page, _) = agent.reach_sign_in();
    let (host, cookie) = (agent.origin().replace("http://", ""), agent.cookie.clone());
    let slow = std::thread::spawn(move || {
        let mut stream = TcpStream::connect(&host).unwrap();
        write!(
            stream,
            "GET /auth/static/a.js HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    });
    agent.simple("", &page, "wrong").has(401, "Invalid credentials");
    assert!(!slow.is_finished(), "the form waited for the file");
    let file = slow.join().unwrap();
    assert!(file.starts_with("HTTP/1.1 502") && file.contains("within 2 s"), "{file}");
    signs_in(agent, &cli, &page);
}

/// Drops the first `number` requests of this method for this path.
fn dropping(method: &'static str, path: &'static str, number: usize) -> impl Fn(&Request, &Tokens) -> Option<Vec<u8>> {
    let seen = AtomicUsize::new(0);
    move |request, _| {
        // What looks at the page beforehand comes from no page.
        let is_meant = request.method == method && request.path() == path && request.header("referer").is_some();
        (is_meant && seen.fetch_add(1, Ordering::SeqCst) < number).then(Vec::new)
    }
}

#[test]
fn a_page_that_is_lost_once_is_asked_for_again() {
    let airflow = Airflow::with(SIMPLE, dropping("GET", "/auth/login/", 1));
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), &[]);
    let (page, _) = agent.reach_sign_in();
    signs_in(agent, &cli, &page);
}

/// The server may have done what it says. It is for the person to send it again.
#[test]
fn a_form_that_is_lost_is_sent_once_and_can_be_sent_again() {
    let airflow = Airflow::with(SIMPLE, dropping("POST", "/auth/token", 1));
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), &[]);
    let (page, _) = agent.reach_sign_in();
    agent.simple("", &page, PASSWORD).has(502, "Go back and try again");
    assert_eq!(airflow.count("POST", "/auth/token"), 1);
    signs_in(agent, &cli, &page);
}

/// Whoever waits in vain learns why at the end.
#[test]
fn a_page_that_stays_lost_is_reported_when_the_time_is_up() {
    let airflow = Airflow::with(FAB, dropping("POST", "/auth/login/", 99));
    let cli = Cli::new();
    let mut agent = Agent::of(&cli, &["--url", airflow.url(), "--wait", "2", "--credential-store", "file"]);
    let (path, page) = agent.reach_sign_in();
    agent.form(&path, &page, PASSWORD).has(502, "closed the connection without a response");
    let outcome = agent.ends().fails(124, "no sign-in within 2 s; a page could not be fetched: ");
    assert!(outcome.stderr.contains("closed the connection without a response"), "{outcome}");
}

/// A server that keeps its connections open, and after a failure hangs up without a word, as uvicorn does.
#[test]
fn a_kept_connection_that_the_server_closes_loses_no_form() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (tokens, second) = (Arc::new(Tokens::default()), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&second);
    std::thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let (tokens, seen) = (Arc::clone(&tokens), Arc::clone(&seen));
            std::thread::spawn(move || {
                let mut has_failed = false;
                while let Some(request) = receive(&mut connection) {
                    if has_failed {
                        seen.fetch_add(1, Ordering::SeqCst);
                        return;
                    }
                    has_failed = request.path() == "/auth/static/a.js";
                    let bytes = match has_failed {
                        true => answer(500, "text/plain", "Internal Server Error"),
                        false => SIMPLE.answer(&request, &tokens, "http"),
                    };
                    let text = String::from_utf8(bytes).unwrap().replace("Connection: close\r\n", "");
                    _ = connection.write_all(text.as_bytes());
                }
            });
        }
    });
    let cli = Cli::new();
    let mut agent = agent(&cli, &url, &[]);
    let (page, _) = agent.reach_sign_in();
    for _ in 0..3 {
        agent.get("/auth/static/a.js").has(500, "Internal Server Error");
        agent.simple("", &page, "wrong").has(401, "Invalid credentials");
    }
    assert_eq!(second.load(Ordering::SeqCst), 0, "a form was sent on a connection that may be closed");
    signs_in(agent, &cli, &page);
}
