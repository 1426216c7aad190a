//! What others on this machine, other sites in the browser, and a bad server may try while somebody signs in.

use std::time::Instant;

use serde_json::json;

use super::agent::Agent;
use super::airflow::{Airflow, FAB, PASSWORD, SIMPLE, forbidden, headed, nothing_kept, redirect, stored};
use crate::support::stub::{Stub, answer, reply};
use crate::support::{Cli, Outcome, PATIENCE};

const FILE: [&str; 2] = ["--credential-store", "file"];

fn agent(cli: &Cli, url: &str, wait: &str) -> Agent {
    Agent::of(cli, &["--url", url, "--wait", wait, FILE[0], FILE[1]])
}

/// The sign-in ends with this, and leaves nothing behind.
#[track_caller]
fn stops(agent: Agent, cli: &Cli, code: i32, words: &str) -> Outcome {
    let outcome = agent.ends().fails(code, words);
    nothing_kept(cli, &outcome);
    outcome
}

#[test]
fn a_name_of_another_site_that_leads_here() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "20");
    let start = agent.start.clone();
    for host in ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1"] {
        agent.send("GET", &start, &[("Host", host)], "").has(421, "only for the airflow command line");
    }
    // The person's own visit still counts.
    agent.enter();
    let before = airflow.stub.requests().len();
    let headers = [("Host", "evil.example"), ("Cookie", agent.cookie.as_str())];
    agent.send("GET", "/auth/login/", &headers, "").has(421, "");
    assert_eq!(airflow.stub.requests().len(), before);
}

#[test]
fn a_form_of_another_site() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "20");
    let (page, _) = agent.reach_sign_in();
    let before = airflow.stub.requests().len();
    let body = json!({ "username": "admin", "password": PASSWORD }).to_string();
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1"] {
        let headers = [("Cookie", agent.cookie.as_str()), ("Origin", origin)];
        agent.send("POST", "/auth/token", &headers, &body).has(403, "");
        agent.send("OPTIONS", "/auth/token", &headers, "").has(403, "");
    }
    assert_eq!(airflow.stub.requests().len(), before);
    agent.simple("", &page, PASSWORD).has(201, "");
    agent.get(&agent.done("")).has(200, "command line?");
    let approve = agent.done("").replace("/done", "/approve");
    let page = agent.send("POST", &approve, &[("Cookie", &agent.cookie), ("Origin", "https://evil.example")], "");
    assert!(page.status == 403 && page.header("access-control-allow-origin").is_none());
    assert!(stored(&cli).is_none());
}

#[test]
fn another_user_without_the_cookie_or_the_nonce() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "20");
    let guess = "/.airflow-cli/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/start";
    agent.send("GET", guess, &[], "").has(403, "");
    let login = agent.enter();
    let before = airflow.stub.requests().len();
    for cookie in ["", "airflow-cli-gate=", "airflow-cli-gate=0123", &format!("{}0", agent.cookie)] {
        agent.send("GET", &login, &[("Cookie", cookie)], "").has(403, "Open the address");
        agent.send("GET", &agent.done(""), &[("Cookie", cookie)], "").has(403, "");
    }
    agent.get(guess).has(404, "");
    agent.get(&guess.replace("start", "done")).has(404, "");
    agent.post(&guess.replace("start", "approve"), "/", "text/plain", "").has(404, "");
    assert_eq!(airflow.stub.requests().len(), before);
}

#[test]
fn the_address_works_once() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "20");
    agent.enter();
    let again = agent.send("GET", &agent.start, &[], "").has(410, "works once");
    assert!(again.header("set-cookie").is_none());
}

#[test]
fn paths_that_are_no_part_of_signing_in() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "20");
    agent.enter();
    let before = airflow.stub.requests().len();
    for path in [
        "/auth/../api/v2/dags",
        "/auth/%2e%2e/api/v2/dags",
        "/auth/.%2E/api/v2/dags",
        "/auth/..%2fapi/v2/dags",
        "/auth/%252e%252e/api/v2/dags",
        "/auth/..;/api/v2/dags",
        "/auth//login",
        "//evil.example/auth/login",
        "/api/v2/dags",
        "/api/v2/auth/logout",
        "/ui/auth/token",
        "/",
    ] {
        agent.get(path).has(404, "not part of signing in");
        agent.post(path, "/", "text/plain", "").has(404, "");
    }
    for method in ["PUT", "PATCH", "DELETE", "HEAD", "TRACE"] {
        let page = agent.send(method, "/auth/login/", &[("Cookie", &agent.cookie)], "");
        assert_eq!(page.status, 404, "{method}");
    }
    assert_eq!(airflow.stub.requests().len(), before);
}

#[test]
fn a_server_that_sends_the_browser_elsewhere() {
    let provider = Stub::new(|_| answer(200, "text/html", "who are you?"));
    let to = format!("{}/authorize?client_id=1", provider.url);
    let airflow = Airflow::with(FAB, move |request, _| {
        (request.path() == "/auth/login/" && request.target.contains("next=")).then(|| redirect(302, &to))
    });
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), "20");
    let login = agent.enter();
    let login = agent.target(&agent.get(&login));
    let page = agent.get(&login).has(502, "signs users in through 127.0.0.1");
    assert!(page.header("location").is_none());
    let outcome = stops(agent, &cli, 1, "this server signs users in through 127.0.0.1");
    assert!(outcome.stderr.contains("--method paste"), "{outcome}");
    assert_eq!(provider.requests().len(), 0);
}

/// A server behind a proxy may not know its own address. Whoever is signed in is asked all the same.
#[test]
fn wherever_the_server_leads_after_the_sign_in_the_question_comes_next() {
    let airflow = Airflow::with(FAB, |request, tokens| {
        let cookie = || format!("Set-Cookie: _token={}; Path=/", tokens.give(0, 86400));
        (request.method == "POST" && request.path() == "/auth/login/")
            .then(|| headed(&redirect(302, "https://elsewhere.example/"), &[cookie()]))
    });
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), "20");
    let (path, page) = agent.reach_sign_in();
    let answer = agent.form(&path, &page, PASSWORD);
    assert_eq!(agent.target(&answer), agent.done(""));
    agent.answer("", "approve").has(200, "close this tab");
    agent.ends().done();
}

#[test]
fn a_web_page_in_the_place_of_an_answer() {
    // Where the token should be.
    let airflow = Airflow::with(SIMPLE, |request, _| {
        (request.path() == "/auth/token").then(|| answer(201, "text/html", "<p>\"access_token\"</p>"))
    });
    let cli = Cli::new();
    let mut one = agent(&cli, airflow.url(), "1");
    let (page, _) = one.reach_sign_in();
    one.simple("", &page, PASSWORD).has(201, "<p>");
    one.get(&one.done("")).has(409, "not signed you in");
    stops(one, &cli, 124, "no sign-in within 1 s");
    // At the first question of all.
    let page = Stub::new(|_| answer(200, "text/html", "<title>Welcome</title>"));
    let cli = Cli::new();
    let outcome = cli.run(&["auth", "login", "--no-browser", "--url", &page.url, FILE[0], FILE[1]]);
    nothing_kept(&cli, &outcome.fails(5, "Welcome"));
}

/// Then the browser's own token is kept.
#[test]
fn a_web_page_in_the_place_of_the_shorter_token() {
    for fault in [answer(200, "text/html", "<title>Airflow</title>"), reply(500, &json!({})), forbidden()] {
        let airflow =
            Airflow::with(SIMPLE, move |request, _| (request.path() == "/ui/auth/token").then(|| fault.clone()));
        let cli = Cli::new();
        let mut agent = agent(&cli, airflow.url(), "20");
        let (page, _) = agent.reach_sign_in();
        agent.simple("", &page, PASSWORD).has(201, "");
        agent.answer("", "approve").has(200, "");
        agent.ends().done();
        assert_eq!(airflow.tokens.good(), [stored(&cli).unwrap()]);
    }
}

#[test]
fn more_than_a_page_or_a_form_can_be() {
    let airflow = Airflow::with(SIMPLE, |request, _| {
        (request.path() == "/auth/static/big.js").then(|| answer(200, "text/javascript", &"x".repeat(10 << 20)))
    });
    let cli = Cli::new();
    let mut agent = agent(&cli, airflow.url(), "20");
    let (page, _) = agent.reach_sign_in();
    let before = airflow.stub.requests().len();
    agent.post("/auth/token", &page, "application/json", &"x".repeat(100_000)).has(413, "too large");
    assert_eq!(airflow.stub.requests().len(), before);
    agent.get("/auth/static/big.js").has(502, "too large");
    agent.simple("", &page, PASSWORD).has(201, "");
    agent.answer("", "approve").has(200, "close this tab");
    agent.ends().done();
}

#[test]
fn no_one_comes() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let agent = agent(&cli, airflow.url(), "1");
    let start = Instant::now();
    let outcome = stops(agent, &cli, 124, "no sign-in within 1 s");
    assert!(start.elapsed() < PATIENCE / 3, "{outcome}");
}

/// Somebody signed in, and then went away: the token does not stay good for a day.
#[test]
fn no_one_agrees() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "2");
    let (page, _) = agent.reach_sign_in();
    agent.simple("", &page, PASSWORD).has(201, "");
    stops(agent, &cli, 124, "no sign-in within");
    assert!(airflow.tokens.good().is_empty());
}

#[test]
fn a_yes_before_the_question_is_none() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "20");
    let approve = agent.done("").replace("/done", "/approve");
    let (page, _) = agent.reach_sign_in();
    agent.post(&approve, "/", "text/plain", "").has(409, "nothing to approve");
    agent.simple("", &page, PASSWORD).has(201, "");
    agent.post(&approve, "/", "text/plain", "").has(409, "nothing to approve");
    agent.get(&approve).has(200, "Sign in to the command line?");
    agent.answer("", "approve").has(200, "close this tab");
    agent.post(&approve.replace("approve", "deny"), "/", "text/plain", "").has(410, "answered already");
    agent.ends().done();
}

#[test]
fn a_no_revokes_the_token() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = agent(&cli, airflow.url(), "20");
    let (page, _) = agent.reach_sign_in();
    agent.simple("", &page, PASSWORD).has(201, "");
    // Nothing goes through any longer, the person's own session included: every page is the question.
    let before = airflow.stub.requests().len();
    let page = agent.get("/auth/login/").has(200, "Sign in to the command line?");
    assert!(!page.text().contains("Not signed in"), "{}", page.text());
    agent.get("/auth/static/a.js").has(410, "This page is closed.");
    let passed_on = airflow.stub.requests().split_off(before);
    assert!(passed_on.iter().all(|request| !request.path().starts_with("/auth/")), "{before}");
    agent.answer("", "deny").has(200, "Nothing was stored");
    stops(agent, &cli, 1, "canceled in the browser");
    assert_eq!(airflow.count("GET", "/auth/logout"), 1);
    assert!(airflow.tokens.good().is_empty());
}

/// Ctrl-C, or the end of a job: the token of whoever signed in does not stay good for a day.
#[cfg(unix)]
#[test]
fn a_signal_revokes_the_token() {
    for (name, asks) in [("INT", false), ("TERM", true)] {
        let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
        let mut agent = agent(&cli, airflow.url(), "60");
        let (page, _) = agent.reach_sign_in();
        agent.simple("", &page, PASSWORD).has(201, "");
        if asks {
            agent.get(&agent.done("")).has(200, "Sign in to the command line?");
        }
        let process = agent.running.id().to_string();
        let sent = std::process::Command::new("kill").args([&format!("-{name}"), &process]).status();
        assert!(sent.expect("there is a kill").success());
        let outcome = stops(agent, &cli, 130, "the sign-in was ended by a signal");
        assert!(airflow.tokens.good().is_empty(), "{outcome}");
    }
}
