//! `airflow auth login --token-stdin`, with the token in a file of the settings' folder.

use crate::support::{Cli, real};

fn with_environment() -> Cli {
    let cli = Cli::new();
    cli.run(&["env", "set", "test", "--url", &real::url(), "--credential-store", "file", "--select"]).done();
    cli
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_token_is_stored_and_used() {
    let cli = with_environment();
    cli.run(&["pools", "list"]).fails(3, "airflow auth login");
    let token = real::token("VIEWER");
    let login = cli.run_with(&["auth", "login", "--token-stdin"], format!("{token}\n")).done();
    assert!(!login.to_string().contains(&token), "the token was shown");
    cli.run(&["pools", "list"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_token_that_the_server_refuses_is_not_stored() {
    let cli = with_environment();
    let mut tokens = vec![real::token("EXPIRED"), "no.token.at-all".to_owned()];
    if real::since("3.2") {
        // Signing out revokes nothing before.
        tokens.push(real::token("REVOKED"));
    }
    for token in tokens {
        cli.run_with(&["auth", "login", "--token-stdin"], token).fails(3, "token");
        cli.run(&["pools", "list"]).fails(3, "no token");
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn nothing_on_stdin_is_no_token() {
    with_environment().run(&["auth", "login", "--token-stdin"]).fails(2, "token");
}

#[cfg(unix)]
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn others_cannot_read_the_file() {
    use std::os::unix::fs::PermissionsExt;

    let cli = with_environment();
    cli.run_with(&["auth", "login", "--token-stdin"], real::token("VIEWER")).done();
    let mut holders = 0;
    for entry in std::fs::read_dir(cli.config()).unwrap().flatten() {
        let holds = std::fs::read_to_string(entry.path()).is_ok_and(|text| text.contains(&real::token("VIEWER")));
        if holds {
            holders += 1;
            assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", entry.path());
        }
    }
    assert_eq!(holders, 1);
}
