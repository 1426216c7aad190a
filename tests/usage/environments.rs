//! No server to talk to, or none that can be found out.

use crate::support::Cli;
use crate::support::stub::{Stub, reply};

#[test]
fn no_environment_at_all() {
    let outcome = Cli::new().run(&["dags", "list"]).fails(2, "no environment");
    assert!(outcome.stderr.contains("`airflow auth login --url URL`"), "it should say how to make one:\n{outcome}");
}

#[test]
fn an_unknown_environment() {
    let cli = Cli::new().with_config("[environments.staging]\nurl = \"http://127.0.0.1:9\"\n");
    let outcome = cli.run(&["dags", "list", "--env", "prod"]).fails(2, "prod");
    assert!(outcome.stderr.contains("staging"), "it should say which there are:\n{outcome}");
}

#[test]
fn an_unknown_environment_is_no_excuse_to_use_another() {
    let stub = Stub::new(|_| reply(200, &serde_json::json!({})));
    stub.cli().run(&["dags", "list", "--env", "prod"]).fails(2, "prod");
    assert_eq!(stub.requests().len(), 0);
}

#[test]
fn a_broken_configuration_file_is_named_with_its_line() {
    let cli = Cli::new().with_config("[environments.prod]\nurl = \"http://127.0.0.1:9\"\ntimeout = \n");
    let outcome = cli.run(&["dags", "list", "--env", "prod"]).fails(2, "config.toml");
    assert!(outcome.stderr.contains("line 3"), "{outcome}");
}

#[test]
fn help_and_version_need_no_configuration_file() {
    let cli = Cli::new().with_config("this is = not [ TOML");
    assert!(cli.run(&["--version"]).done().stdout.starts_with("airflow "));
    assert!(cli.run(&["--help"]).done().stdout.contains("dags"));
    assert!(cli.run(&["dags", "list", "--help"]).done().stdout.contains("--limit"));
}

#[test]
fn version_without_a_server_shows_its_own_and_fails() {
    let own = concat!("airflow-cli ", env!("CARGO_PKG_VERSION"), "\n");
    let outcome = Cli::new().run(&["version"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(2), own), "{outcome}");
    assert_eq!(Cli::new().run(&["version", "--client"]).done().stdout, own);
}

#[test]
fn an_address_that_is_none() {
    for url in ["airflow.example.com", "ftp://airflow.example.com", "http://", ""] {
        Cli::at(url, "token").run(&["dags", "list"]).fails(2, "");
    }
}
