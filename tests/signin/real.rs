//! The browser's way on real servers.

use super::agent::Agent;
use super::airflow::stored;
use crate::support::{Cli, Outcome, real};

/// The password of the admin at the Simple auth manager.
fn password() -> String {
    let path = std::env::var("AIRFLOW_CLI_TEST_PASSWORDS").expect("AIRFLOW_CLI_TEST_PASSWORDS is set");
    let text = std::fs::read_to_string(path).unwrap();
    let passwords: serde_json::Value = serde_json::from_str(&text).unwrap();
    passwords["admin"].as_str().expect("an admin").to_owned()
}

fn agent(cli: &Cli, url: &str) -> Agent {
    Agent::of(cli, &["--url", url, "--env", "dev", "--credential-store", "file", "--wait", "60", "-vv"])
}

/// The kept token works, and nothing secret was shown; then it is revoked, where the server can.
#[track_caller]
fn works(cli: &Cli, outcome: &Outcome, password: &str) {
    assert!(outcome.stderr.contains(" as admin until "), "{outcome}");
    let token = stored(cli).expect("a token is stored");
    let shown = outcome.to_string();
    // By hand, on a server of one's own, the password may be the name.
    let secrets = [token.as_str(), password].into_iter().filter(|secret| *secret != "admin");
    secrets.for_each(|secret| assert!(!shown.contains(secret), "a secret was shown"));
    cli.run(&["pools", "list"]).done();
    assert_eq!(cli.run(&["auth", "whoami"]).done().stdout, "admin\n");
    if real::since("3.2") {
        cli.run(&["auth", "refresh"]).done();
        assert_ne!(stored(cli).unwrap(), token);
        let refused = Cli::at(&address(cli), &token).run(&["pools", "list"]);
        refused.fails(3, "the server does not accept the token");
    }
    let words = if real::since("3.2") { "revoked on the server" } else { "the server cannot revoke tokens" };
    let outcome = cli.run(&["auth", "logout"]).done();
    assert!(outcome.stderr.contains(words), "{outcome}");
}

fn address(cli: &Cli) -> String {
    let list = cli.run(&["auth", "list-envs", "-o", "json"]).done().json();
    list[0]["api_url"].as_str().unwrap().to_owned()
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_page_of_the_simple_auth_manager() {
    let (cli, password) = (Cli::new(), password());
    let mut agent = agent(&cli, &real::url());
    let (page, shown) = agent.reach_sign_in();
    assert!(shown.header("set-cookie").is_none(), "{}", shown.text());
    // Its page is a script, which is served too.
    let script = shown.body.split("src=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a script");
    let script = agent.get(&format!("/{}", script.trim_start_matches("./").trim_start_matches('/')));
    assert!(script.status == 200 && script.header("content-type").unwrap().contains("javascript"));
    agent.simple("", &page, "not the password").has(401, "");
    agent.simple("", &page, &password).has(201, "kept by the command line");
    agent.answer("", "approve").has(200, "close this tab");
    works(&cli, &agent.ends().done(), &password);
}

mod fab {
    use super::*;

    #[test]
    #[ignore = "needs a real Airflow: cargo xtask test"]
    fn its_form() {
        let (cli, password) = (Cli::new(), std::env::var("AIRFLOW_CLI_TEST_FAB_PASSWORD").unwrap());
        let mut agent = agent(&cli, &std::env::var("AIRFLOW_CLI_TEST_FAB_URL").unwrap());
        // FAB lets nobody try often: a wrong password is for the stub.
        let (path, page) = agent.reach_sign_in();
        assert!(page.header("set-cookie").is_none(), "{}", page.text());
        let accepted = agent.form(&path, &page, &password);
        assert_eq!(agent.target(&accepted), agent.done(""), "{}", accepted.text());
        assert!(accepted.header("set-cookie").is_none(), "{}", accepted.text());
        agent.answer("", "approve").has(200, "close this tab");
        works(&cli, &agent.ends().done(), &password);
    }
}
