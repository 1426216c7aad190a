//! A stored token close to its end: renewed once, by whoever comes first, and never lost.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use serde_json::json;

use super::airflow::{Airflow, OLD, SIMPLE, bearer, forbidden, from_now, jwt, private, signed_in, stored};
use crate::support::stub::reply;
use crate::support::{Cli, Outcome};

/// Of an hour, with five minutes left.
const DUE: (i64, i64) = (-3300, 300);

/// The old token is there and still good, the new one is not, and the command has done its work.
#[track_caller]
fn keeps_the_old(airflow: &Airflow, cli: &Cli, old: &str, outcome: &Outcome) {
    assert_eq!(stored(cli).as_deref(), Some(old), "{outcome}");
    assert_eq!(airflow.tokens.good(), [old.to_owned()], "{outcome}");
    assert_eq!(outcome.stderr.matches("warning: the token expires in ").count(), 1, "{outcome}");
    assert!(outcome.stderr.contains("sign in again with `airflow auth login --env dev`"), "{outcome}");
    airflow.tokens.are_hidden_in(&outcome.to_string());
}

#[test]
fn a_token_close_to_its_end_is_renewed_before_it_is_used() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, old) = airflow.signed_in(DUE.0, DUE.1);
    let outcome = cli.run(&["pools", "list", "-vv"]).done();
    let new = stored(&cli).unwrap();
    assert!(new != old && airflow.tokens.good() == [new.clone()], "{outcome}");
    airflow.tokens.are_hidden_in(&outcome.to_string());
    // Made with the old one, tried, and only then the old one is revoked.
    let steps: Vec<(String, bool)> = airflow
        .stub
        .requests()
        .iter()
        .map(|request| (request.path().to_owned(), bearer(request) == Some(&old)))
        .collect();
    let step = |path: &str, with_old| (path.to_owned(), with_old);
    let expected = [
        step("/ui/auth/token", true),
        step("/api/v2/dags", false),
        step("/api/v2/auth/logout", true),
        step("/auth/login/", true),
        step("/api/v2/pools", false),
    ];
    assert_eq!(steps, expected);
    let logout = &airflow.requests("GET", "/auth/logout")[0];
    assert_eq!(logout.header("cookie"), Some(format!("_token={old}").as_str()));
    cli.run(&["pools", "list"]).done();
    assert_eq!(airflow.count("POST", "/ui/auth/token"), 1);
}

#[test]
fn ten_commands_at_once_renew_once() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, old) = airflow.signed_in(DUE.0, DUE.1);
    std::thread::scope(|scope| {
        for _ in 0..10 {
            scope.spawn(|| cli.run(&["pools", "list"]).done());
        }
    });
    assert_eq!((airflow.count("POST", "/ui/auth/token"), airflow.count("GET", "/auth/logout")), (1, 1));
    assert_eq!(airflow.tokens.good(), [stored(&cli).unwrap()]);
    assert!(!airflow.tokens.is_good(&old));
}

/// A command in the midst of its work holds a token that another one renews and revokes.
#[test]
fn a_command_whose_token_is_replaced_meanwhile_continues() {
    let (begun, has_begun) = channel();
    let (go_on, may_go_on) = channel::<()>();
    let gate = Mutex::new(Some((begun, may_go_on)));
    let airflow = Airflow::with(SIMPLE, move |request, _| {
        let (begun, may_go_on) = (request.path() == "/api/v2/pools").then(|| gate.lock().unwrap().take()).flatten()?;
        begun.send(()).unwrap();
        _ = may_go_on.recv();
        None
    });
    let (cli, old) = airflow.signed_in(0, 3600);
    let running = cli.start(&["pools", "list"]);
    has_begun.recv().unwrap();
    let outcome = cli.run(&["auth", "refresh"]).done();
    assert!(outcome.stderr.contains("refreshed the token of environment dev; it expires at "), "{outcome}");
    assert!(!airflow.tokens.is_good(&old));
    go_on.send(()).unwrap();
    running.ends().done();
    let tokens: Vec<bool> =
        airflow.requests("GET", "/pools").iter().map(|request| bearer(request) == Some(&old)).collect();
    assert_eq!(tokens, [true, false]);
}

#[test]
fn one_that_was_signed_out_of_meanwhile_does_not_come_back() {
    let (begun, has_begun) = channel();
    let (go_on, may_go_on) = channel::<()>();
    let gate = Mutex::new(Some((begun, may_go_on)));
    let airflow = Airflow::with(SIMPLE, move |request, _| {
        let is_first = request.path() == "/api/v2/pools" && request.number("offset") == Some(0);
        let (begun, may_go_on) = is_first.then(|| gate.lock().unwrap().take()).flatten()?;
        begun.send(()).unwrap();
        _ = may_go_on.recv();
        None
    });
    let (cli, _) = airflow.signed_in(0, 3600);
    let running = cli.start(&["pools", "list"]);
    has_begun.recv().unwrap();
    cli.run(&["auth", "logout"]).done();
    go_on.send(()).unwrap();
    running.ends().fails(3, "does not accept the token");
    assert_eq!(stored(&cli), None);
    assert!(airflow.tokens.good().is_empty());
}

/// Signing out, in whatever way, waits for a renewal at work, and so finds the token that it leaves.
#[test]
fn one_that_is_renewed_while_another_user_signs_out_does_not_come_back() {
    for leave in [&["auth", "logout"][..], &["env", "remove", "dev", "--yes"]] {
        let (begun, has_begun) = channel();
        let (go_on, may_go_on) = channel::<()>();
        let gate = Mutex::new(Some((begun, may_go_on)));
        let airflow = Airflow::with(SIMPLE, move |request, _| {
            let is_renewal = request.path() == "/ui/auth/token";
            let (begun, may_go_on) = is_renewal.then(|| gate.lock().unwrap().take()).flatten()?;
            begun.send(()).unwrap();
            _ = may_go_on.recv();
            None
        });
        let (cli, _) = airflow.signed_in(DUE.0, DUE.1);
        let running = cli.start(&["dags", "list"]);
        has_begun.recv().unwrap();
        let leaving = cli.start(leave);
        // Time enough to leave, for who does not wait.
        std::thread::sleep(std::time::Duration::from_millis(500));
        go_on.send(()).unwrap();
        running.ends();
        let outcome = leaving.ends().done();
        assert_eq!((stored(&cli), airflow.tokens.good()), (None, vec![]), "{outcome}");
    }
}

/// Others need not wait: what they removed or stored meanwhile stands, and what nobody stored is revoked.
#[test]
fn what_others_did_to_the_store_meanwhile_stands() {
    for signs_in_again in [false, true] {
        let path = Arc::new(Mutex::new(std::path::PathBuf::new()));
        let (known, other) =
            (Arc::clone(&path), jwt(&json!({ "sub": "admin", "exp": from_now(3600), "jti": "other" })));
        let stays = signs_in_again.then(|| other.clone());
        let airflow = Airflow::with(SIMPLE, move |request, tokens| {
            if request.path() == "/ui/auth/token" {
                let path = known.lock().unwrap().clone();
                let text = std::fs::read_to_string(&path).unwrap();
                let old = bearer(request).unwrap();
                if signs_in_again {
                    tokens.add(&other);
                    std::fs::write(&path, text.replace(old, &other)).unwrap();
                } else {
                    std::fs::remove_file(&path).unwrap();
                }
            }
            None
        });
        let (cli, old) = airflow.signed_in(DUE.0, DUE.1);
        *path.lock().unwrap() = cli.config().join("credentials.json");
        let outcome = cli.run(&["pools", "list"]).done();
        assert_eq!(stored(&cli), stays, "{outcome}");
        let mut good: Vec<String> = stays.into_iter().chain([old]).collect();
        good.sort();
        assert_eq!(airflow.tokens.good(), good, "{outcome}");
    }
}

#[test]
fn a_server_that_makes_no_token() {
    let airflow = Airflow::new(OLD);
    let (cli, old) = airflow.signed_in(DUE.0, DUE.1);
    let outcome = cli.run(&["pools", "list"]).done();
    keeps_the_old(&airflow, &cli, &old, &outcome);
    assert!(outcome.stderr.contains("that needs Airflow 3.2 or newer"), "{outcome}");
    let outcome = cli.run(&["auth", "refresh"]).fails(1, "that needs Airflow 3.2 or newer");
    assert!(outcome.stderr.contains("airflow auth login --env dev"), "{outcome}");
    assert_eq!(stored(&cli), Some(old));
}

#[test]
fn a_new_token_that_does_not_come() {
    for status in [400, 500] {
        let airflow = Airflow::with(SIMPLE, move |request, _| {
            (request.path() == "/ui/auth/token").then(|| reply(status, &json!({ "detail": "no" })))
        });
        let (cli, old) = airflow.signed_in(DUE.0, DUE.1);
        let outcome = cli.run(&["pools", "list"]).done();
        keeps_the_old(&airflow, &cli, &old, &outcome);
    }
}

#[test]
fn a_new_token_that_does_not_work() {
    let old = Arc::new(Mutex::new(String::new()));
    let known = Arc::clone(&old);
    let airflow = Airflow::with(SIMPLE, move |request, _| {
        let is_new = bearer(request).is_some_and(|token| token != *known.lock().unwrap());
        (is_new && request.path() == "/api/v2/dags").then(forbidden)
    });
    let (cli, token) = airflow.signed_in(DUE.0, DUE.1);
    old.lock().unwrap().clone_from(&token);
    let outcome = cli.run(&["pools", "list"]).done();
    keeps_the_old(&airflow, &cli, &token, &outcome);
}

/// Others got access to the folder while the new token was made: it is not written there.
#[cfg(unix)]
#[test]
fn a_new_token_that_cannot_be_stored() {
    let folder = Arc::new(Mutex::new(std::path::PathBuf::new()));
    let known = Arc::clone(&folder);
    let airflow = Airflow::with(SIMPLE, move |request, _| {
        if request.path() == "/api/v2/dags" {
            private(&known.lock().unwrap(), 0o777);
        }
        None
    });
    let (cli, token) = airflow.signed_in(DUE.0, DUE.1);
    *folder.lock().unwrap() = cli.config();
    let outcome = cli.run(&["pools", "list"]).done();
    private(&cli.config(), 0o700);
    keeps_the_old(&airflow, &cli, &token, &outcome);
}

/// What Airflow makes for Keycloak's can not be used, so nobody asks for it.
#[test]
fn a_token_of_keycloak_is_not_renewed() {
    let airflow = Airflow::new(SIMPLE);
    let inner = jwt(&json!({ "exp": from_now(300) }));
    let token = jwt(&json!({ "name": "admin", "iat": from_now(-3300), "exp": from_now(3600), "access_token": inner }));
    airflow.tokens.add(&token);
    let cli = signed_in(Cli::new(), airflow.url(), &token);
    let outcome = cli.run(&["pools", "list"]).done();
    keeps_the_old(&airflow, &cli, &token, &outcome);
    assert_eq!(airflow.count("POST", "/ui/auth/token"), 0);
}

#[test]
fn a_token_that_is_refused_or_over() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, token) = airflow.signed_in(0, 3600);
    airflow.tokens.revoke(&token);
    let outcome = cli.run(&["pools", "list"]).fails(3, "the server does not accept the token");
    assert!(outcome.stderr.ends_with("hint: sign in with `airflow auth login --env dev`\n"), "{outcome}");
    assert_eq!(outcome.stderr.lines().count(), 2, "{outcome}");
    let outcome = cli.run(&["auth", "refresh"]).fails(3, "the server does not accept the token");
    assert!(outcome.stderr.ends_with("hint: sign in with `airflow auth login --env dev`\n"), "{outcome}");
    assert_eq!(stored(&cli), Some(token));
}

#[test]
fn only_what_is_stored_is_renewed() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(DUE.0, DUE.1);
    let cli = Cli::at(airflow.url(), &token);
    let outcome = cli.run(&["pools", "list"]).done();
    assert!(outcome.stderr.contains("warning: the token expires in 4 min"), "{outcome}");
    assert!(!cli.run(&["pools", "list", "--quiet"]).done().stderr.contains("warning"));
    cli.run(&["auth", "refresh"]).fails(2, "cannot refresh the token: it comes from AIRFLOW_CLI_TOKEN");
    assert_eq!(airflow.count("POST", "/ui/auth/token"), 0);
    Cli::new().with("AIRFLOW_CLI_URL", airflow.url()).run(&["auth", "refresh"]).fails(3, "not signed in");
}
