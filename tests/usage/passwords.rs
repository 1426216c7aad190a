//! Users, passwords and roles on command lines that can not be right. None of them may reach the server.

use serde_json::json;

use crate::support::Outcome;
use crate::support::stub::{Stub, reply};

/// Fails as a usage error with these words, and no request.
#[track_caller]
fn refused(command: &str, stdin: &str, words: &str) -> Outcome {
    let stub = Stub::new(|_| reply(200, &json!({})));
    let outcome = stub.cli().run_with(&command.split(' ').collect::<Vec<_>>(), stdin).fails(2, words);
    assert_eq!(stub.requests().len(), 0, "a request was made:\n{outcome}");
    outcome
}

const CREATE: &str = "users create -u ann -f Ann -l Lee -e ann@example.com -r Op";

#[test]
fn a_password_has_one_source() {
    refused(CREATE, "", "cannot ask for the password: there is no terminal");
    refused("users reset-password -u ann", "", "--password-stdin");
    let both = refused(
        &format!("{CREATE} -p s3cret --password-stdin"),
        "pw",
        "--password-stdin and --use-random-password cannot be combined",
    );
    assert!(!both.stderr.contains("s3cret"), "{both}");
    refused(
        &format!("{CREATE} -p s3cret --use-random-password"),
        "",
        "--password-stdin and --use-random-password cannot be combined",
    );
    refused(&format!("{CREATE} --password="), "", "the password in --password is empty");
    refused(&format!("{CREATE} --show-password"), "", "--use-random-password");
}

/// What clap finds wrong it repeats: nothing that may be a secret is in it.
#[test]
fn a_command_line_with_a_mistake_shows_no_secret() {
    for command in [
        "auth login --password-stdin s3cret",
        "auth login --token-stdin s3cret",
        "auth login --client-secret-stdin s3cret",
        "auth login --password my s3cret",
        "auth login --pasword=s3cret",
        "dags list --api-tokn s3cret",
        "dags list --api-token a s3cret",
        "users create s3cret --password s3cret",
        "connections create c --conn-pasword s3cret",
        "connections create c http postgres://u:s3cret@h/d",
        "connections set c {\"password\":\"s3cret\",}",
        "connections set c --conn-port password=s3cret",
        "connections create c --conn-port postgres://u:s3cret@h",
        "variables set db_password my s3cret",
        "api POST pools --json {\"password\":s3cret}",
        "api POST pools --secret=s3cret --method s3cret",
        "auth password s3cret",
    ] {
        for format in ["", " -o json"] {
            let outcome = refused(&format!("{command}{format}"), "", "");
            assert!(!outcome.stderr.contains("s3cret") && outcome.stdout.is_empty(), "{outcome}");
        }
    }
    let shown = refused("auth login --password-stdin s3cret", "", "unexpected argument '[redacted]' found");
    assert!(shown.stderr.contains("Usage: airflow auth login"), "{shown}");
    refused("auth login --password-stdin pw", "", "'[redacted]'");
    refused("users create --show-password extra", "", "'extra'");
}

#[test]
fn a_user_is_named_once() {
    refused("users delete", "", "--username or --email");
    refused("users delete -u ann -e ann@example.com", "", "--username and --email cannot be combined");
    refused("users add-role -u ann", "", "--role");
    refused("users create -u ann -f Ann -l Lee -r Op --password-stdin", "pw", "--email");
}

#[test]
fn a_file_that_cannot_be_imported() {
    for group in ["users", "roles"] {
        refused(&format!("{group} import no-such-file.json"), "", "no-such-file.json");
        refused(&format!("{group} import -"), "[{]", "line 1 column 3");
        refused(&format!("{group} import -"), "", "line 1");
        refused(&format!("{group} import -"), "{}", "list");
    }
    refused("users import -", r#"[{"username": "ann"}]"#, "entry 1: missing field");
}

#[test]
fn roles_are_named() {
    refused("roles create", "", "<ROLE>");
    refused("roles add-perms r -a can_read", "", "--resource");
    refused("roles add-perms r -r DAGs", "", "--action");
    refused("roles del-perms r", "", "--resource");
}
