//! What a server or a user's name could do to a page or to a terminal.

use serde_json::json;

use super::agent::Agent;
use super::airflow::{Airflow, PASSWORD, SIMPLE};
use crate::support::Cli;
use crate::support::stub::reply;

const NAME: &str = "ad\u{202e}min\n\u{2066}error: x\u{1b}[2J";

fn named() -> Airflow {
    Airflow::with(SIMPLE, |request, _| match request.path() {
        "/ui/auth/me" => Some(reply(200, &json!({ "username": NAME, "id": "1" }))),
        "/api/v2/version" => Some(reply(200, &json!({ "version": format!("3.3.2{NAME}"), "git_version": null }))),
        _ => None,
    })
}

#[test]
fn a_name_cannot_reorder_the_question_in_the_browser() {
    let (airflow, cli) = (named(), Cli::new());
    let mut agent = Agent::of(&cli, &["--url", airflow.url(), "--credential-store", "file", "--wait", "20"]);
    let (page, _) = agent.reach_sign_in();
    agent.simple("", &page, PASSWORD).has(201, "");
    let safe = "ad\\u202emin \\u2066error: x";
    agent.get(&agent.done("")).has(200, &format!("<dd id=\"user\">{safe}"));
    agent.answer("", "approve").has(200, safe);
    let outcome = agent.ends().done();
    assert!(outcome.stderr.contains(" as ad\\u202emin\\n\\u2066error: x\\x1b[2J until"), "{outcome}");
    // A line of ours begins with what is ours.
    assert!(!outcome.stderr.lines().any(|line| line.starts_with("error: x")), "{outcome}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_line_of_the_server_stays_one_line_on_a_terminal() {
    let airflow = named();
    let token = airflow.tokens.give(0, 3600);
    for arguments in [
        &["auth", "whoami"][..],
        &["auth", "status", "--columns", "user"],
        &["auth", "whoami", "--jq", ".user"],
        &["version"],
        &["version", "--jq", ".server"],
        &["doctor"],
    ] {
        let screen = Cli::at(airflow.url(), &token).on_screen((40, 600), arguments);
        screen.ends_without_screen();
        let text = String::from_utf8_lossy(&screen.bytes()).into_owned();
        assert!(
            text.contains("min\\n\\u2066error: x\\x1b[2J") || text.contains("min\\n\\u2066error: x\\u001b[2J"),
            "{arguments:?}: {text}"
        );
        assert!(!text.contains('\u{202e}') && !text.contains("\nerror: x") && !text.contains("\u{1b}[2J"), "{text}");
    }
}

/// A pipe gets data as it is.
#[test]
fn a_pipe_gets_the_name_as_it_is() {
    let airflow = named();
    let cli = Cli::at(airflow.url(), &airflow.tokens.give(0, 3600));
    assert_eq!(cli.run(&["auth", "whoami"]).done().stdout, format!("{NAME}\n"));
    assert_eq!(cli.run(&["auth", "whoami", "--jq", ".user"]).done().stdout, format!("{NAME}\n"));
}

/// No browser, and no word of the library about it.
#[cfg(target_os = "linux")]
#[test]
fn a_browser_that_cannot_be_opened_is_reported_in_a_sentence() {
    let (airflow, cli) = (Airflow::new(SIMPLE), Cli::new().with("DISPLAY", ":0").with("BROWSER", "/nonexistent"));
    let login = ["auth", "login", "--method", "browser", "--wait", "1", "--credential-store", "file"];
    let outcome = cli.with("PATH", "/nonexistent").run(&[&login[..], &["--url", airflow.url()]].concat());
    let outcome = outcome.fails(124, "no sign-in within");
    assert!(outcome.stderr.contains("\nwarning: cannot open a browser\n"), "{outcome}");
    assert!(outcome.stderr.contains("Open this address in your browser:\n\n  http://127.0.0.1:"), "{outcome}");
    assert!(!outcome.stderr.contains("Os {") && !outcome.stderr.contains("kind:"), "{outcome}");
}
