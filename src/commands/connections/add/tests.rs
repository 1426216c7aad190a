use clap::{Args as _, FromArgMatches};
use serde_json::{Value, json};

use super::*;
use crate::error::Kind;

fn args(arguments: &[&str]) -> Result<Args, clap::Error> {
    let command = Args::augment_args(clap::Command::new("add"));
    Args::from_arg_matches(&command.try_get_matches_from([&["add", "c"], arguments].concat())?)
}

fn connection_of(arguments: &[&str]) -> Result<Connection> {
    connection(&args(arguments).unwrap(), || Ok(crate::secret::Secret::of_line("typed")))
}

fn sent(arguments: &[&str]) -> Value {
    serde_json::to_value(body("c", connection_of(arguments).unwrap())).unwrap()
}

#[test]
fn only_given_fields_are_sent() {
    assert_eq!(sent(&["--conn-type", "fs"]), json!({ "connection_id": "c", "conn_type": "fs" }));
    let words = "--conn-type my-type --conn-host h --conn-login -l --conn-password -p --conn-port 0 --conn-schema s \
                 --conn-description d --conn-extra {\"n\":1.10}";
    assert_eq!(
        sent(&words.split(' ').collect::<Vec<_>>()),
        json!({ "connection_id": "c", "conn_type": "my-type", "host": "h", "login": "-l", "password": "-p", "port": 0,
            "schema": "s", "description": "d", "extra": "{\"n\":1.10}" })
    );
}

#[test]
fn a_uri_can_be_combined_with_a_description_and_extra() {
    assert_eq!(
        sent(&["--conn-uri", "my://u@h?a=b", "--conn-extra", "{}", "--conn-description", "d"]),
        json!({ "connection_id": "c", "conn_type": "my", "host": "h", "login": "u", "extra": "{}", "description": "d" })
    );
    let described = sent(&["--conn-json", r#"{"conn_type": "a", "description": "x"}"#, "--conn-description", "d"]);
    assert_eq!(described["description"], "d");
}

#[test]
fn files_keep_secrets_off_the_command_line() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "my://u:pw@h\n").unwrap();
    let from_file = format!("@{}", file.path().display());
    let arguments = ["--conn-uri", &from_file];
    assert_eq!(sent(&arguments)["password"], "pw");
    assert_eq!(visible_secret(&args(&arguments).unwrap(), &connection_of(&arguments).unwrap()), None);
    assert_eq!(sent(&["--conn-type", "a", "--conn-password-stdin"])["password"], "typed");
}

#[test]
fn a_visible_password_is_detected() {
    let detected = |arguments: &[&str]| visible_secret(&args(arguments).unwrap(), &connection_of(arguments).unwrap());
    assert_eq!(detected(&["--conn-type", "a", "--conn-password", "@pw"]), Some("--conn-password"));
    assert_eq!(detected(&["--conn-uri", "my://u:pw@h"]), Some("--conn-uri"));
    assert_eq!(detected(&["--conn-uri", "my://u@h"]), None);
    assert_eq!(detected(&["--conn-json", r#"{"conn_type": "a", "password": "p"}"#]), Some("--conn-json"));
    assert_eq!(detected(&["--conn-type", "a", "--conn-password-stdin"]), None);
}

/// Whether the command is refused before it sends a request.
fn is_refused(arguments: &[&str]) -> bool {
    args(arguments).is_err() || connection_of(arguments).is_err_and(|error| error.kind() == Kind::Usage)
}

#[test]
fn type_uri_and_json_cannot_be_combined() {
    let uri = ["--conn-uri", "my://h"];
    let json = ["--conn-json", "{}"];
    assert!(is_refused(&[]));
    assert!(is_refused(&[uri, json].concat()));
    for part in ["--conn-type", "--conn-host", "--conn-port", "--conn-login", "--conn-password", "--conn-schema"] {
        let part = [part, "1"];
        assert!(is_refused(&[uri, part].concat()) && is_refused(&[json, part].concat()), "{part:?}");
    }
    assert!(is_refused(&["--conn-uri", "my://h", "--conn-password-stdin"]));
    assert!(is_refused(&["--conn-type", "a", "--conn-password", "p", "--conn-password-stdin"]));
    assert!(is_refused(&[json, ["--conn-extra", "{}"]].concat()));
    assert!(!is_refused(&[uri, ["--conn-extra", "{}"]].concat()));
}

#[test]
fn an_empty_option_counts_as_missing() {
    let plain = json!({ "connection_id": "c", "conn_type": "fs" });
    assert_eq!(sent(&["--conn-uri=", "--conn-type", "fs"]), plain);
    assert_eq!(sent(&["--conn-json=", "--conn-uri=", "--conn-port=", "--conn-extra=", "--conn-type", "fs"]), plain);
    let whole = sent(&["--conn-uri", "my://h", "--conn-type=", "--conn-host=", "--conn-json="]);
    assert_eq!(whole, json!({ "connection_id": "c", "conn_type": "my", "host": "h" }));
    assert!(is_refused(&["--conn-uri="]) && is_refused(&["--conn-type="]));
}

#[test]
fn the_short_names_of_create_and_update_work_too() {
    let words = "--conn-type t --host h --login l --password p --port 0 --schema s --description d --extra {}";
    assert_eq!(
        sent(&words.split(' ').collect::<Vec<_>>()),
        json!({ "connection_id": "c", "conn_type": "t", "host": "h", "login": "l", "password": "p", "port": 0,
            "schema": "s", "description": "d", "extra": "{}" })
    );
    assert_eq!(sent(&["--conn-type", "a", "--password-stdin"])["password"], "typed");
}

#[test]
fn bad_values_are_refused() {
    for port in ["65536", "-1", "x", "1.5"] {
        assert!(args(&["--conn-type", "a", "--conn-port", port]).is_err(), "{port}");
    }
    let refused = |arguments: &[&str]| {
        let error = connection_of(arguments).err().unwrap();
        assert_eq!(error.kind(), Kind::Usage);
        error.to_string()
    };
    assert!(refused(&["--conn-type", "a", "--conn-extra", "{\"a\": }"]).contains("line 1 column 7"));
    assert!(refused(&["--conn-type", "a", "--conn-extra", "[]"]).contains("must be a JSON object"));
    assert!(refused(&["--conn-type", "a", "--conn-extra", "-", "--conn-password-stdin"]).contains("only once"));
    assert!(refused(&["--conn-type", "a", "--conn-password", "***"]).contains("a secret is ***"));
    assert!(refused(&["--conn-type", "a", "--conn-extra", "{\"token\": \"***\"}"]).contains("a secret is ***"));
}
