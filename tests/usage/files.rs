//! Files that can not be imported: found before any server is asked, named with the place and what is wrong.

use std::fs;

use serde_json::json;

use crate::support::stub::{Stub, reply};

/// Fails as a usage error with all of these words; no request, and no value of the file on stderr.
#[track_caller]
fn refused(name: &str, content: &str, arguments: &[&str], words: &[&str]) {
    let stub = Stub::new(|_| reply(200, &json!({})));
    let cli = stub.cli();
    fs::write(cli.home().join(name), content).unwrap();
    let outcome = cli.run(&[arguments, &[name]].concat()).fails(2, words[0]);
    assert_eq!(stub.requests().len(), 0, "a request was made:\n{outcome}");
    for word in words.iter().chain(&[name]) {
        assert!(outcome.stderr.contains(word), "should have said {word:?}:\n{outcome}");
    }
    assert!(!outcome.stderr.contains("s3cret"), "{outcome}");
}

#[test]
fn files_that_are_none() {
    for group in ["variables", "connections", "pools"] {
        let import = [group, "import"];
        refused("a.json", "", &import, &["is empty"]);
        refused("a.json", "{\"a\": s3cret}", &import, &["not valid JSON", "line 1 column 7"]);
        refused("a.json", "\"s3cret\"", &import, &["must contain an object"]);
        refused("a.json", "{\"a\": 1, \"a\": 2}", &import, &["duplicate key `a`"]);
        let cli = Stub::new(|_| reply(200, &json!({}))).cli();
        cli.run(&[group, "import", "none.json"]).fails(2, "error: cannot read none.json: no such file");
        fs::create_dir(cli.home().join("d.json")).unwrap();
        cli.run(&[group, "import", "d.json"]).fails(2, "d.json is a folder");
        cli.run(&[group, "import"]).fails(2, "<FILE>");
        cli.run(&[group, "import", "a.json", "b.json"]).fails(2, "b.json");
        cli.run(&[group, "import", "a.json", "-a", "merge"]).fails(2, "overwrite, fail, skip");
        cli.run(&[group, "export"]).fails(2, "<FILE>");
    }
}

#[test]
fn formats_that_are_not_known() {
    for group in ["variables", "connections"] {
        refused("a.txt", "a=1", &[group, "import"], &["format", "--file-format"]);
        refused("a.yaml", "a: [s3cret\n", &[group, "import"], &["not valid YAML at line", ": a `[` is not closed"]);
        let twice = "line 3 column 1: duplicate key `a`, first on line 1";
        refused("a.yaml", "a: 1\nb: 2\na: s3cret\n", &[group, "import"], &["not valid YAML", twice]);
        refused("a.yaml", "a: .inf\n", &[group, "import"], &["`.inf` is a number that JSON cannot represent"]);
        refused("a.yaml", "off: s3cret\n", &[group, "import"], &["reads the name `off` at line 1 column 1 as false"]);
        refused("a.env", "a=1\nb s3cret\n", &[group, "import"], &["line 2", "`=` is missing"]);
    }
    let cli = Stub::new(|_| reply(200, &json!({}))).cli();
    cli.run(&["pools", "export", "a.env"]).fails(2, "an env file cannot contain pools");
    cli.run(&["pools", "import", "a.env"]).fails(2, "an env file cannot contain pools");
    cli.run(&["connections", "export", "a.txt"]).fails(2, "--file-format");
    cli.run(&["connections", "export", "a.json", "--serialization-format", "uri"]).fails(2, "only with env files");
    cli.run(&["connections", "export", "a", "--format", "env", "--file-format", "env"]).fails(2, "cannot be used with");
    cli.run(&["connections", "import", "a.json", "--overwrite", "-a", "skip"]).fails(2, "cannot be used with");
}

#[test]
fn entries_that_cannot_be_right() {
    let variables = ["variables", "import"];
    refused(
        "v.json",
        r#"{"ok": 1, "k": {"value": 1, "unit": "s3cret"}}"#,
        &variables,
        &["`k`", "`unit` is not allowed"],
    );
    refused("v.json", r#"{"": 1}"#, &variables, &["the name is empty"]);
    refused("v.json", r#"[{"key": "k"}]"#, &variables, &["`k`: `value` is missing", "variables list --show-values"]);
    refused("v.json", r#"[{"value": "s3cret"}]"#, &variables, &["variable 1 of the list has no `key`"]);
    refused("v.json", r#"[{"key": "k", "value": "s3cret", "team_name": "t"}]"#, &variables, &["`k`", "teams"]);
    let settings = "airflow: {variables: [{variable_name: k, variable_valeu: s3cret}]}\n";
    refused("v.yaml", settings, &variables, &["variable 1 of `airflow.variables` has an unknown key `variable_valeu`"]);
    let connections = ["connections", "import"];
    let names = r#"[{"connection_id": "c", "conn_type": "fs", "description": null, "conn_id": "c"}]"#;
    refused("c.json", names, &connections, &["only ids, types and descriptions", "hint: airflow connections export"]);
    refused("c.json", r#"{"pools": [], "total_entries": 0}"#, &connections, &["this is a page of pools"]);
    refused("c.json", r#"{"a": {"conn_type": "x", "port": "s3cret"}}"#, &connections, &["`a`", "`port`"]);
    refused("c.json", r#"{"a b": "fs://"}"#, &connections, &["`a b`", "a connection id can contain only"]);
    refused("c.yaml", "a: {conn_type: x, password: 12345}\n", &connections, &["`a`", "`password` must be a string"]);
    refused("p.json", r#"{"a": {"slots": "s3cret", "description": ""}}"#, &["pools", "import"], &["`a`", "`slots`"]);
}

#[test]
fn masks_are_refused_with_the_names_of_their_entries() {
    let hint = "--skip-masked";
    refused("v.json", r#"{"ok": 1, "a": "***", "b": {"x": ["***"]}}"#, &["variables", "import"], &["a, b", hint]);
    refused(
        "c.env",
        "ok=fs://\na=http://u:***@h\n",
        &["connections", "import", "--overwrite"],
        &["connection: a", hint],
    );
}

#[test]
fn a_file_without_entries_changes_nothing() {
    let stub = Stub::new(|_| reply(200, &json!({})));
    let done = stub.cli().run_with(&["pools", "import", "-"], "{}").done();
    assert_eq!((done.stdout.as_str(), stub.requests().len()), ("0 pools imported\n", 0));
}
