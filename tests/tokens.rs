//! Which token is sent where, how tokens get into the file store, and what happens where no keyring is.

use std::path::Path;

use serde_json::{Value, json};

use crate::support::Cli;
use crate::support::stub::{Request, Stub, TOKEN, answer, reply};

/// An Airflow that knows one token.
fn airflow() -> Stub {
    Stub::new(|request| match authorization(request) {
        None => reply(401, &json!({ "detail": "Not authenticated" })),
        Some(token) if token == format!("Bearer {TOKEN}") => match request.path() {
            "/api/v2/pools" => reply(200, &json!({ "pools": [], "total_entries": 0 })),
            _ => reply(200, &json!({ "dags": [], "total_entries": 0 })),
        },
        Some(_) => reply(403, &json!({ "detail": "Invalid JWT token" })),
    })
}

fn authorization(request: &Request) -> Option<&str> {
    request.header("authorization")
}

const LOGIN: [&str; 5] = ["auth", "login", "--token-stdin", "--credential-store", "file"];

fn login<'a>(more: &[&'a str]) -> Vec<&'a str> {
    LOGIN.iter().chain(more).copied().collect()
}

fn file(cli: &Cli, name: &str) -> Option<String> {
    std::fs::read_to_string(cli.config().join(name)).ok()
}

/// An unsigned JWT, which tells when it expires.
fn expired_token() -> &'static str {
    // {"alg":"none"} . {"sub":"me","exp":1000} . signature
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSIsImV4cCI6MTAwMH0.c2ln"
}

#[test]
fn one_command_names_a_server_signs_in_and_selects_it() {
    let (airflow, cli) = (airflow(), Cli::new());
    let outcome = cli.run_with(&login(&["--url", &airflow.url]), TOKEN).done();
    let host = airflow.url.trim_start_matches("http://");
    let sentence = format!("Signed in to {host} (environment default, stored in credentials.json)");
    assert!(outcome.stderr.contains(&sentence), "{outcome}");
    assert!(outcome.stderr.contains("unencrypted") && outcome.stdout.is_empty(), "{outcome}");
    cli.run(&["pools", "list"]).done();
    assert!(airflow.requests().iter().all(|request| authorization(request) == Some(&format!("Bearer {TOKEN}"))));
    // The warning is for the choice, not for each use.
    assert!(!cli.run_with(&["auth", "login", "--token-stdin"], TOKEN).done().stderr.contains("unencrypted"));
}

#[test]
fn a_token_that_the_server_refuses_changes_nothing() {
    let (airflow, cli) = (airflow(), Cli::new());
    let outcome = cli.run_with(&login(&["--url", &airflow.url]), "not-the-token").fails(3, "does not accept the token");
    assert!(!outcome.to_string().contains("not-the-token"), "the token was shown");
    assert_eq!((file(&cli, "config.toml"), file(&cli, "credentials.json")), (None, None));
}

#[test]
fn an_expired_token_is_not_even_sent() {
    let (airflow, cli) = (airflow(), Cli::new());
    let outcome = cli.run_with(&login(&["--url", &airflow.url]), expired_token());
    outcome.fails(3, "the token expired on 1970-01-01 00:16 UTC");
    assert_eq!(airflow.requests().len(), 0);
}

#[test]
fn a_role_that_may_not_list_dags_can_sign_in_but_a_proxy_that_refuses_is_no_airflow() {
    let viewer = Stub::new(|_| reply(403, &json!({ "detail": "Forbidden" })));
    Cli::new().run_with(&login(&["--url", &viewer.url]), TOKEN).done();
    let proxy = Stub::new(|_| answer(403, "text/html", "<title>Blocked</title>"));
    let cli = Cli::new();
    cli.run_with(&login(&["--url", &proxy.url]), TOKEN).fails(3, "");
    assert_eq!(file(&cli, "credentials.json"), None);
}

#[test]
fn what_is_no_token_is_refused_before_anything_is_sent() {
    let airflow = airflow();
    for stdin in [&b""[..], b"two words", b"line\r\nX-Injected: 1", &[b'x'; 20_000]] {
        Cli::new().run_with(&login(&["--url", &airflow.url]), stdin).fails(2, "standard input: ");
    }
    for (stdin, why) in [(&b"\xff\xfex\0"[..], "is UTF-16 text"), (b"x\xe9", "is not UTF-8 text: byte 2")] {
        let outcome = Cli::new().run_with(&login(&["--url", &airflow.url]), stdin);
        outcome.fails(2, &format!("standard input {why}"));
    }
    assert_eq!(airflow.requests().len(), 0);
}

#[test]
fn the_answer_of_airflows_token_page_is_a_token_too() {
    let (airflow, cli) = (airflow(), Cli::new());
    cli.run_with(&login(&["--url", &airflow.url]), json!({ "access_token": TOKEN }).to_string()).done();
    cli.run(&["pools", "list"]).done();
}

#[test]
fn a_token_is_not_sent_unencrypted_to_another_machine_unless_allowed() {
    let cli = Cli::new();
    let url = "http://airflow.invalid";
    cli.run_with(&login(&["--url", url]), TOKEN).fails(2, "http://");
    cli.run_with(&login(&["--url", url, "--allow-http", "--timeout", "5"]), TOKEN).fails(5, "airflow.invalid");
}

/// A proxy would see the password or token in the open, and look for a server on its own machine.
#[test]
fn what_is_for_this_machine_goes_through_no_proxy() {
    let (airflow, proxy) = (airflow(), Stub::new(|_| answer(502, "text/plain", "a proxy")));
    for url in [airflow.url.clone(), airflow.url.replace("127.0.0.1", "localhost")] {
        let cli = Cli::new().with("NO_PROXY", "").with("HTTP_PROXY", &proxy.url).with("ALL_PROXY", &proxy.url);
        cli.run_with(&login(&["--url", &url]), TOKEN).done();
        cli.run(&["pools", "list"]).done();
        let findings = cli.run(&["doctor", "-o", "json"]).json();
        let host = if url.contains("localhost") { "localhost" } else { "127.0.0.1" };
        let found = format!("HTTP_PROXY is set; not used for {host}, which is this machine");
        let row = json!({ "check": "proxy", "result": "ok", "found": found, "do": null });
        assert!(findings.as_array().unwrap().contains(&row), "{findings}");
    }
    assert_eq!(proxy.requests().len(), 0);
    let cli = Cli::at("http://airflow.invalid", TOKEN).with("NO_PROXY", "").with("HTTP_PROXY", &proxy.url);
    cli.run(&["pools", "list"]).fails(5, "502");
    assert!(!proxy.requests().is_empty());
}

#[test]
fn another_url_never_gets_the_token_of_the_old_one() {
    let (first, second, cli) = (airflow(), airflow(), Cli::new());
    cli.run_with(&login(&["--url", &first.url, "--env", "dev"]), TOKEN).done();
    let credentials = file(&cli, "credentials.json").unwrap();
    let outcome = cli.run(&["env", "set", "dev", "--url", &second.url]).done();
    assert!(outcome.stderr.contains("its token was removed from credentials.json"), "{outcome}");
    assert!(!file(&cli, "credentials.json").unwrap().contains(TOKEN));
    // Even if it had stayed behind.
    std::fs::write(cli.config().join("credentials.json"), credentials).unwrap();
    cli.run(&["pools", "list"]).fails(3, "no token");
    assert!(second.requests().iter().all(|request| authorization(request).is_none()) && !second.requests().is_empty());
}

#[test]
fn a_taken_name_is_not_taken_over_without_being_named() {
    let (first, second, cli) = (airflow(), airflow(), Cli::new());
    cli.run_with(&login(&["--url", &first.url]), TOKEN).done();
    cli.run_with(&login(&["--url", &second.url]), TOKEN).fails(2, "taken by");
    cli.run_with(&login(&["--url", &second.url, "--env", "other"]), TOKEN).done();
    let list = cli.run(&["env", "list", "-o", "json"]).done().json();
    let column = |name| list.as_array().unwrap().iter().map(|row| row[name].clone()).collect::<Vec<Value>>();
    assert_eq!(column("name"), [json!("default"), json!("other")]);
    assert_eq!(column("selected"), [json!(true), json!(false)]);
}

#[test]
fn the_variable_wins_over_the_store_and_is_never_shown() {
    let (airflow, cli) = (airflow(), Cli::new());
    cli.run_with(&login(&["--url", &airflow.url]), TOKEN).done();
    let cli = cli.with("AIRFLOW_CLI_TOKEN", "another-token");
    let outcome = cli.run(&["pools", "list", "-vv"]).fails(3, "does not accept");
    assert_eq!(authorization(airflow.requests().last().unwrap()), Some("Bearer another-token"));
    assert!(!outcome.to_string().contains("another-token"), "the token was shown");
    cli.with("AIRFLOW_CLI_TOKEN", "an other").run(&["pools", "list"]).fails(2, "AIRFLOW_CLI_TOKEN: ");
}

#[test]
fn the_stored_token_is_shown_nowhere() {
    let (airflow, cli) = (airflow(), Cli::new());
    let outcome = cli.run_with(&login(&["--url", &airflow.url, "-vv"]), TOKEN).done();
    assert!(!outcome.to_string().contains(TOKEN), "the token was shown");
    for arguments in
        [&["env", "show"][..], &["env", "show", "-o", "json"], &["env", "list", "-vv"], &["pools", "list", "-vv"]]
    {
        let outcome = cli.run(arguments).done();
        assert!(!outcome.to_string().contains(TOKEN), "the token was shown");
    }
}

#[test]
fn many_sign_ins_at_once_lose_no_token() {
    let (airflow, cli) = (airflow(), Cli::new());
    let names: Vec<String> = (0..8).map(|number| format!("env{number}")).collect();
    std::thread::scope(|scope| {
        for name in &names {
            let (cli, url) = (&cli, &airflow.url);
            scope.spawn(move || cli.run_with(&login(&["--url", url, "--env", name]), TOKEN).done());
        }
    });
    for name in &names {
        cli.run(&["pools", "list", "--env", name]).done();
    }
}

/// Linux is where a keyring may be missing.
#[cfg(target_os = "linux")]
mod no_secret_service {
    use std::os::unix::net::UnixListener;
    use std::time::{Duration, Instant};

    use super::*;

    /// A bus that takes connections and never says a word.
    fn silent_bus(folder: &Path) -> String {
        let path = folder.join("bus");
        let listener = UnixListener::bind(&path).unwrap();
        std::thread::spawn(move || {
            let mut open = Vec::new();
            for connection in listener.incoming() {
                open.push(connection);
            }
        });
        format!("unix:path={}", path.display())
    }

    #[test]
    fn a_sign_in_says_so_and_never_falls_back_to_a_file() {
        let (airflow, cli) = (airflow(), Cli::new());
        let outcome = cli.run_with(&["auth", "login", "--token-stdin", "--url", &airflow.url], TOKEN);
        let outcome = outcome.fails(1, "no keyring is available");
        assert!(outcome.stderr.contains("--credential-store file"), "{outcome}");
        assert_eq!((file(&cli, "config.toml"), file(&cli, "credentials.json")), (None, None));
        assert_eq!(airflow.requests().len(), 0);
    }

    #[test]
    fn a_keyring_that_hangs_is_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let cli = Cli::new().with("DBUS_SESSION_BUS_ADDRESS", silent_bus(folder.path()));
        let start = Instant::now();
        let login = ["auth", "login", "--token-stdin", "--url", "http://127.0.0.1:9"];
        cli.run_with(&login, TOKEN).fails(1, "the keyring did not respond within 3 s");
        assert!(start.elapsed() < Duration::from_secs(300));
    }

    #[test]
    fn it_is_not_asked_for_when_nothing_was_stored_or_the_variable_has_the_token() {
        let folder = tempfile::tempdir().unwrap();
        let airflow = airflow();
        let config = format!("environment = \"dev\"\n[environments.dev]\nurl = \"{}\"\n", airflow.url);
        let cli = Cli::new().with("DBUS_SESSION_BUS_ADDRESS", silent_bus(folder.path())).with_config(&config);
        cli.run(&["pools", "list"]).fails(3, "no token");
        let cli = cli.with_config(&format!("{config}credential_store = \"keyring\"\n"));
        cli.run(&["pools", "list"]).fails(1, "the keyring did not respond");
        cli.with("AIRFLOW_CLI_TOKEN", TOKEN).run(&["pools", "list"]).done();
    }
}
