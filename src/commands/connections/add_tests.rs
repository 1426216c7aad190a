use clap::{Args as _, FromArgMatches};
use serde_json::{Value, json};

use super::*;
use crate::error::Kind;

fn args(arguments: &[&str]) -> Result<Args, clap::Error> {
    let command = Args::augment_args(clap::Command::new("add"));
    Args::from_arg_matches(&command.try_get_matches_from([&["add", "c"], arguments].concat())?)
}

fn connection_of(arguments: &[&str]) -> Result<Connection> {
    connection(&args(arguments).unwrap(), || Ok("typed".to_owned()))
}

fn sent(arguments: &[&str]) -> Value {
    serde_json::to_value(body("c", connection_of(arguments).unwrap())).unwrap()
}

#[test]
fn only_what_was_given_is_sent() {
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
fn a_uri_takes_description_and_extra_beside_it() {
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
fn a_visible_password_is_noticed() {
    let noticed = |arguments: &[&str]| visible_secret(&args(arguments).unwrap(), &connection_of(arguments).unwrap());
    assert_eq!(noticed(&["--conn-type", "a", "--conn-password", "@pw"]), Some("--conn-password"));
    assert_eq!(noticed(&["--conn-uri", "my://u:pw@h"]), Some("--conn-uri"));
    assert_eq!(noticed(&["--conn-uri", "my://u@h"]), None);
    assert_eq!(noticed(&["--conn-json", r#"{"conn_type": "a", "password": "p"}"#]), Some("--conn-json"));
    assert_eq!(noticed(&["--conn-type", "a", "--conn-password-stdin"]), None);
}

#[test]
fn the_three_ways_do_not_mix() {
    let uri = ["--conn-uri", "my://h"];
    let json = ["--conn-json", "{}"];
    assert!(args(&[]).is_err());
    assert!(args(&[uri, json].concat()).is_err());
    for part in ["--conn-type", "--conn-host", "--conn-port", "--conn-login", "--conn-password", "--conn-schema"] {
        let part = [part, "1"];
        assert!(args(&[uri, part].concat()).is_err() && args(&[json, part].concat()).is_err(), "{part:?}");
    }
    assert!(args(&["--conn-uri", "my://h", "--conn-password-stdin"]).is_err());
    assert!(args(&["--conn-type", "a", "--conn-password", "p", "--conn-password-stdin"]).is_err());
    assert!(args(&[json, ["--conn-extra", "{}"]].concat()).is_err());
    assert!(args(&[uri, ["--conn-extra", "{}"]].concat()).is_ok());
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
