//! The ways that need no browser.

use serde_json::{Value, json};

use super::airflow::{Airflow, FAB, PASSWORD, SIMPLE, Traits, from_now, jwt, nothing_kept, stored};
use crate::support::stub::reply;
use crate::support::{Cli, Outcome};

const KEYCLOAK: Traits = Traits { title: "Keycloak auth manager sub application", ..SIMPLE };

fn login(cli: &Cli, url: &str, more: &[&str], stdin: &str) -> Outcome {
    let arguments = ["auth", "login", "--url", url, "--env", "dev", "--credential-store", "file"];
    let arguments: Vec<&str> = arguments.iter().chain(more).copied().collect();
    cli.run_with(&arguments, stdin)
}

/// How `dev` was signed in to, as the settings remember it.
fn way(cli: &Cli) -> String {
    let list = cli.run(&["auth", "status", "--offline", "-o", "json"]).done().json();
    list[0]["method"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn name_and_password() {
    for traits in [SIMPLE, FAB, Traits { base: "/team-a", ..FAB }] {
        let base = traits.base;
        let (airflow, cli) = (Airflow::new(traits), Cli::new());
        let url = format!("{}{base}", airflow.url());
        let user = ["--username", "admin", "--password-stdin", "-vv"];
        let outcome = login(&cli, &url, &user, &format!("{PASSWORD}\n")).done();
        assert!(outcome.stderr.contains(" as admin until ") && outcome.stdout.is_empty(), "{outcome}");
        airflow.tokens.are_hidden_in(&outcome.to_string());
        assert_eq!((airflow.tokens.good(), way(&cli)), (vec![stored(&cli).unwrap()], "password".to_owned()));
        assert_eq!(airflow.requests("POST", "/auth/token/cli").len(), 1);
        cli.run(&["pools", "list"]).done();
    }
}

#[test]
fn a_wrong_password_is_sent_once_and_keeps_nothing() {
    for traits in [SIMPLE, FAB] {
        let (airflow, cli) = (Airflow::new(traits), Cli::new());
        let outcome = login(&cli, airflow.url(), &["--username", "admin", "--password-stdin", "-vv"], "wr0ng-one");
        let outcome = outcome.fails(3, "the server did not accept the username or password");
        nothing_kept(&cli, &outcome);
        assert!(!outcome.stderr.contains("wr0ng-one"), "{outcome}");
        assert_eq!(airflow.requests("POST", "/auth/token/cli").len(), 1);
    }
}

#[test]
fn where_everybody_is_an_admin_no_one_is_asked() {
    let (airflow, cli) = (Airflow::new(Traits { everybody_is_admin: true, ..SIMPLE }), Cli::new());
    let outcome = login(&cli, airflow.url(), &[], "").done();
    assert!(outcome.stderr.contains("every user is an admin"), "{outcome}");
    assert_eq!(way(&cli), "all-admins");
    assert_eq!(airflow.tokens.good(), [stored(&cli).unwrap()], "the token of a day is swapped and revoked: {outcome}");
    assert!(life(&stored(&cli).unwrap()) <= 3600);
}

/// How long a token lives, in seconds.
fn life(token: &str) -> i64 {
    use base64::Engine;
    let claims = token.split('.').nth(1).unwrap();
    let claims = base64::prelude::BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap()
}

/// A server that gives tokens of a day wherever it gives any.
fn generous(title: &'static str) -> Airflow {
    Airflow::with(Traits { title, ..SIMPLE }, |request, tokens| {
        let gives = request.method == "POST" && request.path().starts_with("/auth/token");
        gives.then(|| reply(201, &json!({ "access_token": tokens.give(0, 86400) })))
    })
}

/// The browser's way is among the tests of the browser.
#[test]
fn every_way_ends_with_the_same_swap_for_a_short_token() {
    for (title, more, stdin) in [
        (SIMPLE.title, &["--username", "admin", "--password-stdin"][..], PASSWORD),
        (FAB.title, &["--username", "admin", "--password-stdin"], PASSWORD),
        ("Ours", &CLIENT, "s3cret"),
        ("Ours", &["--method", "paste"], ""),
    ] {
        let (airflow, cli) = (generous(title), Cli::new());
        let long = airflow.tokens.give(0, 86400);
        if !stdin.is_empty() {
            airflow.tokens.revoke(&long);
        }
        let outcome = login(&cli, airflow.url(), more, if stdin.is_empty() { &long } else { stdin }).done();
        let token = stored(&cli).unwrap();
        assert_eq!(airflow.tokens.good(), std::slice::from_ref(&token), "{outcome}");
        assert!(life(&token) <= 3600, "{more:?}");
        assert_eq!(airflow.count("POST", "/ui/auth/token"), 1, "{more:?}");
        cli.run(&["pools", "list"]).done();
    }
}

/// One that is short already is not swapped, and one that was brought may be in use elsewhere.
#[test]
fn what_need_not_or_must_not_be_swapped() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    login(&cli, airflow.url(), &["--username", "admin", "--password-stdin"], PASSWORD).done();
    let long = airflow.tokens.give(0, 86400);
    login(&cli, airflow.url(), &["--token-stdin"], &long).done();
    assert_eq!(stored(&cli), Some(long.clone()));
    assert!(airflow.tokens.is_good(&long));
    assert_eq!(airflow.count("POST", "/ui/auth/token"), 0);
}

/// Where the swap fails, the token of a day is what there is.
#[test]
fn a_swap_that_fails_keeps_no_one_from_signing_in() {
    for status in [403, 404, 500] {
        let traits = Traits { everybody_is_admin: true, ..SIMPLE };
        let airflow = Airflow::with(traits, move |request, _| {
            (request.path() == "/ui/auth/token").then(|| reply(status, &json!({ "detail": "no" })))
        });
        let cli = Cli::new();
        login(&cli, airflow.url(), &[], "").done();
        assert_eq!(airflow.tokens.good(), [stored(&cli).unwrap()]);
    }
}

/// FAB with OAuth alone: its page has no form.
fn single_sign_on() -> Airflow {
    Airflow::with(FAB, |request, _| {
        let is_page = request.method == "GET" && request.path() == "/auth/login/";
        is_page.then(|| crate::support::stub::answer(200, "text/html", "<a href=\"/auth/login/google\">Google</a>"))
    })
}

#[test]
fn a_server_without_passwords_says_so_and_what_to_do() {
    let airflow = single_sign_on();
    let none = "this server has no passwords: users sign in through single sign-on";
    for (more, code) in [
        (&["--method", "password"][..], 1),
        (&["--username", "ann"], 1),
        (&["--username", "ann", "--password-stdin"], 3),
    ] {
        let cli = Cli::new();
        let outcome = login(&cli, airflow.url(), more, "my-own-secret").fails(code, none);
        assert!(outcome.stderr.contains(&format!("--url {} --env dev", airflow.url())), "{outcome}");
        assert!(outcome.stderr.contains("--method paste`"), "{outcome}");
        assert!(!outcome.stderr.contains("my-own-secret"), "{outcome}");
        nothing_kept(&cli, &outcome);
        let token = airflow.tokens.give(0, 3600);
        cli.follow(&outcome, &[], &token).done();
        assert_eq!(stored(&cli), Some(token));
    }
    let sent = airflow.requests("POST", "/auth/token/cli");
    assert_eq!(sent.len(), 1, "a secret is sent where it was given, and asked for nowhere");
    let cli = Cli::new().with("AIRFLOW_CLI_URL", airflow.url());
    cli.run(&["auth", "token", "--username", "ann"]).fails(1, none);
}

/// A Keycloak that knows one client, and an Airflow that fails with tokens without Keycloak's in them.
fn keycloak(wraps: bool) -> Airflow {
    Airflow::with(KEYCLOAK, move |request, tokens| {
        if request.method == "POST" && request.path() == "/auth/token" {
            let body: Value = serde_json::from_str(&request.body).unwrap();
            assert_eq!(body["grant_type"], "client_credentials");
            if body["client_id"] != "ci" || body["client_secret"] != "s3cret" {
                return Some(reply(403, &json!({ "detail": "Client credentials authentication failed" })));
            }
            let mut claims = json!({ "user_id": "1", "name": "ci", "exp": from_now(3600) });
            if wraps {
                claims["access_token"] = jwt(&json!({ "exp": from_now(1800) })).into();
            }
            let token = jwt(&claims);
            tokens.add(&token);
            return Some(reply(201, &json!({ "access_token": token })));
        }
        (!wraps && request.path() == "/api/v2/dags").then(|| reply(500, &json!({ "detail": "Internal Server Error" })))
    })
}

const CLIENT: [&str; 3] = ["--client-id", "ci", "--client-secret-stdin"];

#[test]
fn a_client_of_keycloak() {
    let (airflow, cli) = (keycloak(true), Cli::new());
    let outcome = login(&cli, airflow.url(), &CLIENT, "s3cret\n").done();
    airflow.tokens.are_hidden_in(&outcome.to_string());
    assert_eq!(way(&cli), "client-credentials");
    // The inner token's end is what counts.
    let status = cli.run(&["auth", "status", "--offline", "-o", "json"]).done().json();
    let expires: jiff::Timestamp = status[0]["expires_at"].as_str().unwrap().parse().unwrap();
    assert!((from_now(1700)..from_now(1900)).contains(&expires.as_second()), "{status}");
}

#[test]
fn a_client_that_keycloak_does_not_know() {
    let (airflow, cli) = (keycloak(true), Cli::new());
    let outcome = login(&cli, airflow.url(), &CLIENT, "wr0ng");
    let outcome = outcome.fails(3, "the server did not accept the client id or secret");
    assert!(!outcome.stderr.contains("wr0ng"), "{outcome}");
    nothing_kept(&cli, &outcome);
}

#[test]
fn a_token_of_keycloak_that_cannot_work() {
    let (airflow, cli) = (keycloak(false), Cli::new());
    let outcome = login(&cli, airflow.url(), &CLIENT, "s3cret").fails(1, "cannot use this token");
    nothing_kept(&cli, &outcome);
    let copied = airflow.tokens.give(0, 3600);
    let outcome = login(&cli, airflow.url(), &["--token-stdin"], &copied).fails(1, "cannot use this token");
    assert!(outcome.stderr.contains("--method client-credentials"), "{outcome}");
    nothing_kept(&cli, &outcome);
    login(&cli, airflow.url(), &["--method", "paste"], &copied).fails(1, "cannot sign in with a pasted token");
}

/// A manager of somebody's own: whatever it does not have is told with its name.
#[test]
fn an_auth_manager_that_no_one_knows() {
    let (airflow, cli) = (
        Airflow::with(Traits { title: "Ours", ..SIMPLE }, |request, _| {
            (request.method == "POST").then(|| reply(404, &json!({ "detail": "Not Found" })))
        }),
        Cli::new(),
    );
    let outcome = login(&cli, airflow.url(), &["--username", "admin", "--password-stdin"], PASSWORD);
    let outcome = outcome.fails(1, "this server does not issue tokens this way: it uses the Ours");
    nothing_kept(&cli, &outcome);
    let token = airflow.tokens.give(0, 3600);
    let outcome = login(&cli, airflow.url(), &["--method", "paste", "--no-browser"], &token).done();
    assert!(outcome.stderr.contains("Generate Token") && outcome.stderr.contains(airflow.url()), "{outcome}");
    assert_eq!(stored(&cli), Some(token));
}

/// Whoever wants to see the address, or a certain port, says nothing about the way.
#[test]
fn a_browser_elsewhere_is_no_way_of_its_own() {
    for (title, words) in
        [("Ours", "Generate Token"), ("AWS auth manager sub application", "copy the text of the page")]
    {
        for more in [&["--no-browser"][..], &["--port", "4711"]] {
            let (airflow, cli) = (Airflow::new(Traits { title, ..SIMPLE }), Cli::new());
            let token = airflow.tokens.give(0, 3600);
            let outcome = login(&cli, airflow.url(), more, &token).done();
            assert!(outcome.stderr.contains("signing in with paste") && outcome.stderr.contains(words), "{outcome}");
            assert!(outcome.stderr.contains(&format!("\n  {}/", airflow.url())), "{outcome}");
            assert_eq!(stored(&cli), Some(token));
        }
    }
    login(&Cli::new(), keycloak(true).url(), &["--no-browser"], "").fails(2, "--username NAME --password-stdin");
    let (airflow, cli) = (Airflow::new(Traits { everybody_is_admin: true, ..SIMPLE }), Cli::new());
    login(&cli, airflow.url(), &["--no-browser"], "").done();
    assert_eq!(way(&cli), "all-admins");
}

/// The secret is for Keycloak, and not for whoever stands in its place.
#[test]
fn an_auth_manager_without_clients() {
    for traits in [SIMPLE, FAB, Traits { title: "AWS auth manager sub application", ..SIMPLE }] {
        let (airflow, cli) = (Airflow::new(traits), Cli::new());
        let outcome = login(&cli, airflow.url(), &CLIENT, "s3cret").fails(1, "auth manager has no clients");
        nothing_kept(&cli, &outcome);
        assert!(airflow.stub.requests().iter().all(|request| request.method == "GET"));
    }
}

/// Nobody is asked for anything where nobody can answer.
#[test]
fn without_a_terminal() {
    let airflow = keycloak(true);
    for (more, words) in
        [(&["--client-id", "ci"][..], "--client-secret-stdin"), (&["--method", "client-credentials"], "--client-id")]
    {
        let cli = Cli::new();
        let outcome = login(&cli, airflow.url(), more, "").fails(2, words);
        nothing_kept(&cli, &outcome);
    }
    let airflow = Airflow::new(SIMPLE);
    for (more, words) in [
        (&[][..], "--token-stdin"),
        (&["--method", "password"], "--username"),
        (&["--username", "admin"], "--password-stdin"),
        (&["--username", "admin", "--password-stdin"], "the password is empty"),
    ] {
        let cli = Cli::new();
        let outcome = login(&cli, airflow.url(), more, "").fails(2, words);
        nothing_kept(&cli, &outcome);
    }
    assert!(airflow.stub.requests().iter().all(|request| request.method == "GET"));
}

#[test]
fn options_that_contradict_each_other() {
    for more in [
        &["--username", "a", "--client-id", "b"][..],
        &["--token-stdin", "--username", "a"],
        &["--token-stdin", "--client-id", "a"],
        &["--password-stdin"],
        &["--client-secret-stdin"],
        &["--username", "a", "--password", "b", "--password-stdin"],
        &["--wait", "0"],
        &["--wait", "soon"],
        &["--port", "70000"],
        &["--method", "magic"],
    ] {
        login(&Cli::new(), "http://127.0.0.1:9", more, "").fails(2, "");
    }
}

/// Secrets in arguments work, as scripts written for it have them so, and never without a word.
#[test]
fn the_spellings_of_airflowctl() {
    let airflow = Airflow::new(FAB);
    let cli = Cli::new();
    let warned = |outcome: &Outcome, option: &str| {
        let has =
            outcome.stderr.contains("warning: other users of this machine can see") && outcome.stderr.contains(option);
        assert!(has && !outcome.stderr.contains(PASSWORD), "{outcome}");
    };
    let user = ["auth", "login", "--username", "admin", "--password", PASSWORD, "--api-url", airflow.url()];
    let outcome = cli.run(&[&user[..], &["--credential-store", "file", "--env", "dev"]].concat());
    warned(&outcome.done(), "--password-stdin");
    let token = airflow.tokens.give(0, 3600);
    let outcome = login(&cli, airflow.url(), &["--api-token", &token], "").done();
    assert!(outcome.stderr.contains("--token-stdin") && !outcome.stderr.contains(&token), "{outcome}");
    assert_eq!(stored(&cli).as_deref(), Some(token.as_str()));
    let rows = cli.run(&["auth", "list-envs", "-o", "json"]).done().json();
    assert_eq!(rows, json!([{ "environment": "dev", "api_url": airflow.url(), "status": "authenticated" }]));
    let shown = cli.run_with(&["auth", "token", "--username", "admin", "--password-stdin"], PASSWORD).done().stdout;
    assert!(airflow.tokens.is_good(shown.trim_end()) && shown.trim_end() != token);
    assert_eq!(stored(&cli), Some(token));
}

#[test]
fn a_sign_in_that_keeps_no_token() {
    let (airflow, cli) = (Airflow::new(FAB), Cli::new());
    let user = ["auth", "login", "--username", "admin", "--password-stdin", "--skip-keyring", "--url", airflow.url()];
    let outcome = cli.run_with(&user, PASSWORD).done();
    assert!(outcome.stderr.contains("not stored"), "{outcome}");
    assert_eq!(stored(&cli), None);
    let config = std::fs::read_to_string(cli.config().join("config.toml")).unwrap();
    assert!(!config.contains("credential_store") && !config.contains("sign_in"), "{config}");
}

/// Keeping nothing is for this time: what is stored and set stays.
#[test]
fn a_sign_in_that_keeps_no_token_where_one_is_stored() {
    let airflow = Airflow::new(FAB);
    let (cli, token) = airflow.signed_in(0, 3600);
    let config = || std::fs::read_to_string(cli.config().join("config.toml")).unwrap();
    let before = config();
    let user = ["auth", "login", "--username", "admin", "--password-stdin", "--env", "dev"];
    let outcome = cli.run_with(&[&user[..], &["--skip-keyring"]].concat(), PASSWORD).done();
    assert!(outcome.stderr.contains("not stored") && !outcome.stderr.contains("removed"), "{outcome}");
    assert_eq!((stored(&cli), config()), (Some(token.clone()), before));
    assert!(airflow.tokens.is_good(&token));
    cli.run_with(&user, PASSWORD).done();
}

#[test]
fn a_sign_in_revokes_the_token_that_it_replaces() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, old) = airflow.signed_in(0, 3600);
    let user = ["auth", "login", "--username", "admin", "--password-stdin", "--env", "dev"];
    let outcome = cli.run_with(&user, PASSWORD).done();
    assert_eq!(airflow.tokens.good(), [stored(&cli).unwrap()], "{outcome}");
    assert!(!airflow.tokens.is_good(&old) && !outcome.stderr.contains("stays valid"), "{outcome}");
    // The same once more is no other.
    let same = stored(&cli).unwrap();
    cli.run_with(&["auth", "login", "--token-stdin", "--env", "dev"], same.as_str()).done();
    assert_eq!(airflow.tokens.good(), std::slice::from_ref(&same));
    // One that was brought may be in use elsewhere.
    cli.run_with(&user, PASSWORD).done();
    assert!(airflow.tokens.is_good(&same) && stored(&cli) != Some(same));
}

#[test]
fn a_replaced_token_that_cannot_be_revoked_is_reported() {
    let airflow = Airflow::new(super::airflow::OLD);
    let (cli, old) = airflow.signed_in(0, 3600);
    let user = ["auth", "login", "--username", "admin", "--password-stdin", "--env", "dev"];
    let outcome = cli.run_with(&user, PASSWORD).done();
    assert!(outcome.stderr.contains("the previous token was not revoked and stays valid until "), "{outcome}");
    assert!(stored(&cli).is_some_and(|token| token != old));
    airflow.tokens.are_hidden_in(&outcome.to_string());
}

/// Another server never sees the token, not even to revoke it.
#[test]
fn a_sign_in_to_another_server_leaves_the_old_token_valid_and_says_so() {
    let (airflow, other) = (Airflow::new(SIMPLE), Airflow::new(SIMPLE));
    let (cli, old) = airflow.signed_in(0, 1800);
    let outcome = login(&cli, other.url(), &["--username", "admin", "--password-stdin"], PASSWORD).done();
    let sentence = "its token was removed from credentials.json; it stays valid on the server until ";
    assert!(outcome.stderr.contains(sentence), "{outcome}");
    assert_eq!((airflow.tokens.good(), airflow.stub.requests().len()), (vec![old.clone()], 0));
    assert!(other.stub.requests().iter().all(|request| !request.headers.join("\n").contains(&old)));
}

#[test]
fn a_token_option_signs_and_warns_once() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let cli = Cli::new().with("AIRFLOW_CLI_URL", airflow.url());
    for command in [["pools", "list"], ["auth", "whoami"], ["auth", "status"]] {
        let outcome = cli.run(&[&command[..], &["--api-token", &token]].concat()).done();
        assert_eq!(outcome.stderr.matches("--api-token").count(), 1, "{outcome}");
        airflow.tokens.are_hidden_in(&(outcome.stdout + &outcome.stderr));
    }
    airflow.tokens.revoke(&token);
    cli.run(&["pools", "list", "--api-token", &token]).fails(3, "the token comes from --api-token");
}
