//! Signing in with a browser, from the start page to the stored token.

use super::agent::Agent;
use super::airflow::{Airflow, FAB, OLD, PASSWORD, SIMPLE, Traits, stored};
use crate::support::Cli;

/// Signs in on the page of the Simple auth manager, and agrees.
#[track_caller]
fn through_simple(agent: &mut Agent, base: &str) {
    let (page, _) = agent.reach_sign_in();
    let refused = agent.simple(base, &page, "wrong").has(401, "Invalid credentials");
    assert!(refused.header("set-cookie").is_none());
    let answer = agent.simple(base, &page, PASSWORD).has(201, "kept by the command line");
    assert!(answer.header("set-cookie").is_none(), "{}", answer.text());
    agent.answer(base, "approve").has(200, "You can close this tab");
}

#[track_caller]
fn through_fab(agent: &mut Agent, base: &str) {
    let (path, page) = agent.reach_sign_in();
    assert!(page.header("set-cookie").is_none(), "{}", page.text());
    let refused = agent.form(&path, &page, "wrong");
    assert!(agent.target(&refused).starts_with(&format!("{base}/auth/login/")), "{}", refused.text());
    let accepted = agent.form(&path, &page, PASSWORD);
    assert_eq!(agent.target(&accepted), agent.done(base), "{}", accepted.text());
    assert!(accepted.header("set-cookie").is_none(), "{}", accepted.text());
    agent.answer(base, "approve").has(200, "You can close this tab");
}

/// Signs in with `through`; the token that is kept is the only good one, and works.
#[track_caller]
fn signs_in(traits: Traits, through: fn(&mut Agent, &str)) {
    let base = traits.base;
    let (airflow, cli) = (Airflow::new(traits), Cli::new());
    let url = format!("{}{base}", airflow.url());
    let login = ["--url", &url, "--env", "dev", "--credential-store", "file", "--wait", "20", "-vv"];
    let mut agent = Agent::of(&cli, &login);
    through(&mut agent, base);
    let outcome = agent.ends().done();
    assert!(
        outcome.stderr.contains("Signed in to 127.0.0.1:") && outcome.stderr.contains(" as admin until "),
        "{outcome}"
    );
    let token = stored(&cli).expect("a token is stored");
    assert_eq!(airflow.tokens.good(), std::slice::from_ref(&token), "{outcome}");
    airflow.tokens.are_hidden_in(&outcome.to_string());
    assert_eq!(outcome.stdout, "");
    cli.run(&["pools", "list"]).done();
    let config = std::fs::read_to_string(cli.config().join("config.toml")).unwrap();
    assert!(config.contains("sign_in = \"browser\""), "{config}");
    airflow.tokens.are_hidden_in(&config);
}

#[test]
fn on_the_page_of_the_simple_auth_manager() {
    signs_in(SIMPLE, through_simple);
}

#[test]
fn in_the_form_of_fab() {
    signs_in(FAB, through_fab);
}

#[test]
fn on_a_server_below_a_path() {
    signs_in(Traits { base: "/team-a", ..SIMPLE }, through_simple);
    signs_in(Traits { base: "/team-a", ..FAB }, through_fab);
}

/// What the server calls itself is for the browser's eyes alone: requests go where the user said.
#[test]
fn on_a_server_that_calls_itself_otherwise() {
    let alias = "https://airflow.example.com";
    signs_in(Traits { alias, base: "/team-a", ..SIMPLE }, through_simple);
    signs_in(Traits { alias, ..FAB }, through_fab);
}

/// Before Airflow 3.2 the browser's token is what there is.
#[test]
fn on_an_old_server() {
    signs_in(OLD, through_simple);
}

#[test]
fn the_server_sees_a_browser_at_its_own_address() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let mut agent = Agent::of(&cli, &["--url", airflow.url(), "--credential-store", "file", "--wait", "20"]);
    through_simple(&mut agent, "");
    let port = agent.origin();
    agent.ends().done();
    for request in airflow.stub.requests() {
        let whole = request.headers.join("\n");
        assert!(!whole.contains(&port) && !whole.contains("airflow-cli-gate"), "{whole}");
        assert_eq!(request.header("host"), airflow.url().strip_prefix("http://"));
        assert!(request.header("sec-fetch-site").is_none(), "{whole}");
    }
    let sent = &airflow.requests("POST", "/auth/token")[0];
    assert_eq!(sent.header("origin"), Some(airflow.url()));
    assert!(sent.header("referer").unwrap().starts_with(&format!("{}/auth/login/", airflow.url())));
}

#[test]
fn the_question_names_user_server_and_environment() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let login = ["--url", airflow.url(), "--env", "here", "--credential-store", "file", "--wait", "20"];
    let mut agent = Agent::of(&cli, &login);
    let (page, _) = agent.reach_sign_in();
    agent.simple("", &page, PASSWORD).has(201, "");
    let question = agent.get(&agent.done(""));
    for word in ["admin", airflow.url(), "here"] {
        assert!(question.body.contains(&format!(">{word}</dd>")), "{word}: {}", question.body);
    }
    airflow.tokens.are_hidden_in(&question.text());
    assert!(question.header("content-security-policy").unwrap().contains("frame-ancestors 'none'"));
}

#[test]
fn a_port_may_be_chosen_and_may_be_taken() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new());
    let login = ["auth", "login", "--url", airflow.url(), "--credential-store", "file", "--port", &port];
    let outcome = cli.run(&login).fails(1, &format!("cannot listen on 127.0.0.1:{port}"));
    assert!(outcome.stderr.contains("--port"), "{outcome}");
    drop(taken);
    let agent =
        Agent::of(&cli, &["--url", airflow.url(), "--credential-store", "file", "--port", &port, "--wait", "1"]);
    assert_eq!(agent.origin(), format!("http://127.0.0.1:{port}"));
}

/// Whoever can not sign people in from a command line says so before a browser is opened.
#[test]
fn a_page_that_cannot_be_passed_through() {
    let keycloak = "--method password";
    for (title, instead) in [
        ("Keycloak auth manager sub application", keycloak),
        ("AWS auth manager sub application", "--method paste"),
        ("Ours", "--method paste"),
    ] {
        let airflow = Airflow::new(Traits { title, ..SIMPLE });
        let login = ["auth", "login", "--method", "browser", "--no-browser", "--url", airflow.url()];
        let login = [&login[..], &["--credential-store", "file"]].concat();
        let outcome = Cli::new().run(&login).fails(1, "cannot use --method browser: the sign-in page of the ");
        let line = format!("airflow auth login --no-browser --url {} --credential-store file {instead}", airflow.url());
        assert!(outcome.stderr.contains(&format!("hint: sign in with `{line}`")), "{outcome}");
    }
}
