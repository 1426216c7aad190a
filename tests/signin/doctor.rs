//! `airflow doctor`, and signing in over https.

use std::net::TcpListener;
use std::sync::Arc;

use serde_json::Value;

use super::agent::Agent;
use super::airflow::{Airflow, FAB, OLD, PASSWORD, SIMPLE, Tokens, headed, nothing_kept, redirect, signed_in, stored};
use super::tls::TlsStub;
use crate::support::stub::Request;
use crate::support::{Cli, Outcome};

/// What it found: `check: result`, in order.
fn results(outcome: &Outcome) -> Vec<String> {
    let list: Value = serde_json::from_str(&outcome.stdout).unwrap_or_else(|error| panic!("{error}\n{outcome}"));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    list.as_array().unwrap().iter().map(|row| format!("{}: {}", text(&row["check"]), text(&row["result"]))).collect()
}

/// The finding of one check.
#[track_caller]
fn finding(outcome: &Outcome, check: &str) -> Value {
    let list: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let found = list.as_array().unwrap().iter().find(|row| row["check"] == check);
    found.unwrap_or_else(|| panic!("no {check}:\n{outcome}")).clone()
}

fn doctor(cli: &Cli, more: &[&str]) -> Outcome {
    cli.run(&[&["doctor", "-o", "json"], more].concat())
}

/// A server behind TLS, whose certificate ends in so many days.
fn over_tls(days: i64) -> (TlsStub, Arc<Tokens>) {
    let tokens = Arc::new(Tokens::default());
    let known = Arc::clone(&tokens);
    (TlsStub::new(days, move |request: &Request| FAB.answer(request, &known, "https")), tokens)
}

#[test]
fn all_is_well() {
    for traits in [SIMPLE, OLD] {
        let airflow = Airflow::new(traits);
        let (cli, _) = airflow.signed_in(0, 3600);
        let outcome = doctor(&cli, &[]).done();
        let checks = [
            "environment",
            "proxy",
            "name",
            "connection",
            "certificate",
            "server",
            "auth manager",
            "clock",
            "store",
            "token",
            "sign-in",
            "permissions",
        ];
        let expected = checks.map(|check| format!("{check}: {}", if check == "clock" { "skipped" } else { "ok" }));
        assert_eq!(results(&outcome), expected, "{outcome}");
        assert_eq!(finding(&outcome, "sign-in")["found"], "as admin");
        assert_eq!(finding(&outcome, "permissions")["found"], "may list Dags");
        assert_eq!(finding(&outcome, "auth manager")["found"], "Simple auth manager");
        assert_eq!(outcome.stderr, "");
    }
}

#[test]
fn an_authority_of_ones_own_is_trusted_when_it_is_given() {
    let (server, tokens) = over_tls(90);
    let cli = Cli::at(&server.url, &tokens.give(0, 3600));
    let outcome = doctor(&cli, &["--ca-cert", &server.authority()]).done();
    let certificate = finding(&outcome, "certificate");
    let found = certificate["found"].as_str().unwrap();
    assert!(
        certificate["result"] == "ok" && found.contains("issued by CN=Our authority, valid until "),
        "{certificate}"
    );
    assert!(found.contains("verified with ") && found.contains("ca.pem"), "{certificate}");

    let outcome = doctor(&cli, &[]);
    assert_eq!(outcome.code, Some(5), "{outcome}");
    assert!(outcome.stderr.contains("1 of 8 checks failed: certificate"), "{outcome}");
    let certificate = finding(&outcome, "certificate");
    assert!(certificate["found"].as_str().unwrap().contains("an authority that is not trusted"), "{certificate}");
    assert!(certificate["do"].as_str().unwrap().contains("--ca-cert"), "{certificate}");
    assert_eq!(finding(&outcome, "sign-in")["result"], "skipped");

    let outcome = doctor(&cli, &["--insecure"]).done();
    assert_eq!(finding(&outcome, "certificate")["result"], "warning", "{outcome}");
}

#[test]
fn a_certificate_near_its_end_and_after_it() {
    let (server, tokens) = over_tls(5);
    let cli = Cli::at(&server.url, &tokens.give(0, 3600));
    let outcome = doctor(&cli, &["--ca-cert", &server.authority()]).done();
    let certificate = finding(&outcome, "certificate");
    assert!(
        certificate["result"] == "warning" && certificate["do"].as_str().unwrap().contains("expires soon"),
        "{outcome}"
    );

    let (server, tokens) = over_tls(-5);
    let cli = Cli::at(&server.url, &tokens.give(0, 3600));
    let outcome = doctor(&cli, &["--ca-cert", &server.authority()]);
    assert_eq!(outcome.code, Some(5), "{outcome}");
    assert!(finding(&outcome, "certificate")["found"].as_str().unwrap().contains("expired"), "{outcome}");
}

/// FAB checks over https that a form comes from its own pages.
#[test]
fn a_browser_signs_in_over_https() {
    let (server, tokens) = over_tls(90);
    let (cli, authority) = (Cli::new(), server.authority());
    let login = ["--url", &server.url, "--env", "dev", "--ca-cert", &authority, "--credential-store", "file"];
    let mut agent = Agent::of(&cli, &[&login[..], &["--wait", "20"]].concat());
    let (path, page) = agent.reach_sign_in();
    let accepted = agent.form(&path, &page, PASSWORD);
    assert_eq!(agent.target(&accepted), agent.done(""), "{}", accepted.text());
    agent.answer("", "approve").has(200, "close this tab");
    agent.ends().done();
    assert_eq!(tokens.good(), [stored(&cli).unwrap()]);
    // The authority is remembered with the environment.
    cli.run(&["pools", "list"]).done();
    cli.run(&["auth", "logout"]).done();
    assert!(tokens.good().is_empty());
    let untrusted = ["auth", "login", "--no-browser", "--url", &server.url, "--credential-store", "file"];
    let other = Cli::new();
    nothing_kept(&other, &other.run(&untrusted).fails(5, "an authority that is not trusted"));
}

/// Who follows from https to http shows everybody on the way what is sent.
#[test]
fn a_server_that_leads_from_https_to_http() {
    let server = TlsStub::new(90, |request: &Request| {
        let host = request.header("host").unwrap();
        match request.target.contains("next=") {
            true => headed(&redirect(307, &format!("http://{host}/auth/login/")), &[]),
            false => SIMPLE.answer(request, &Tokens::default(), "https"),
        }
    });
    let (cli, authority) = (Cli::new(), server.authority());
    let login = ["--url", &server.url, "--ca-cert", &authority, "--credential-store", "file", "--wait", "20"];
    let mut agent = Agent::of(&cli, &login);
    let path = agent.enter();
    let page = agent.get(&path).has(502, "Not signed in");
    assert!(page.header("location").is_none(), "{}", page.text());
    let outcome = agent.ends().fails(1, "http://");
    nothing_kept(&cli, &outcome);
}

#[test]
fn a_clock_that_differs() {
    for (seconds, result) in [(0, "ok"), (-3600, "warning"), (3600, "warning")] {
        let airflow = Airflow::with(SIMPLE, move |request, tokens| {
            let time = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
            let date = time.strftime("Date: %a, %d %b %Y %H:%M:%S GMT").to_string();
            Some(headed(&SIMPLE.answer(request, tokens, "http"), &[date]))
        });
        let (cli, _) = airflow.signed_in(0, 3600);
        let outcome = doctor(&cli, &[]).done();
        let clock = finding(&outcome, "clock");
        assert_eq!(clock["result"], result, "{outcome}");
        assert_eq!(result == "warning", clock["do"].as_str().is_some_and(|text| text.contains("clock")), "{outcome}");
    }
}

#[test]
fn a_port_where_no_one_listens() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let outcome = doctor(&Cli::at(&format!("http://{free}"), "a.b.c"), &[]);
    assert_eq!(outcome.code, Some(5), "{outcome}");
    let connection = finding(&outcome, "connection");
    assert!(connection["found"].as_str().unwrap().contains(&free.port().to_string()), "{connection}");
    assert!(connection["do"].as_str().unwrap().contains("check that the API server is running"), "{connection}");
    assert_eq!(finding(&outcome, "sign-in")["result"], "skipped");
}

#[test]
fn a_name_that_no_one_has() {
    let outcome = doctor(&Cli::at("https://airflow.invalid", "a.b.c"), &[]);
    assert_eq!(outcome.code, Some(5), "{outcome}");
    assert!(outcome.stderr.contains("1 of 7 checks failed: name"), "{outcome}");
    assert_eq!(finding(&outcome, "name")["result"], "failed");
    assert_eq!(finding(&outcome, "connection")["result"], "skipped");
}

#[test]
fn no_token_one_that_is_over_and_one_that_is_refused() {
    let airflow = Airflow::new(SIMPLE);
    let outcome = doctor(&Cli::new().with("AIRFLOW_CLI_URL", airflow.url()), &[]);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    assert!(finding(&outcome, "token")["do"].as_str().unwrap().contains("airflow auth login"), "{outcome}");

    let (cli, token) = airflow.signed_in(-7200, -3600);
    airflow.tokens.revoke(&token);
    let outcome = doctor(&cli, &[]);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    assert!(finding(&outcome, "token")["found"].as_str().unwrap().contains("it expired on "), "{outcome}");
    assert_eq!(finding(&outcome, "token")["do"], "sign in with `airflow auth login --env dev`");

    let (cli, token) = airflow.signed_in(0, 3600);
    airflow.tokens.revoke(&token);
    let outcome = doctor(&cli, &[]);
    assert_eq!((outcome.code, &finding(&outcome, "sign-in")["result"]), (Some(3), &"failed".into()), "{outcome}");
    assert_eq!(finding(&outcome, "sign-in")["do"], "sign in with `airflow auth login --env dev`");
    airflow.tokens.are_hidden_in(&outcome.to_string());
}

#[test]
fn no_environment_and_no_airflow() {
    let outcome = doctor(&Cli::new(), &[]);
    assert_eq!((outcome.code, results(&outcome)), (Some(2), vec!["environment: failed".to_owned()]), "{outcome}");
    let page = crate::support::stub::Stub::new(|_| crate::support::stub::answer(200, "text/html", "<title>Hi</title>"));
    let outcome = doctor(&signed_in(Cli::new(), &page.url, "a.b.c"), &[]);
    assert_eq!((outcome.code, &finding(&outcome, "server")["result"]), (Some(5), &"failed".into()), "{outcome}");
}
