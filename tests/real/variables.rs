//! `airflow variables list | get | set | delete`

use serde_json::json;

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_variable_is_made_changed_shown_and_deleted() {
    let cli = real::admin();
    let key = real::unique("key");
    cli.run(&["variables", "set", &key, "first", "--description", "for a test"]).done();
    assert_eq!(cli.run(&["variables", "get", &key]).done().stdout, "first\n");
    cli.run(&["variables", "set", &key, "second"]).done();
    assert_eq!(cli.run(&["variables", "get", &key]).done().stdout, "second\n");
    // What was not given stays.
    let rows = cli.run(&["variables", "list", "-o", "json"]).done().json();
    let row = rows.as_array().and_then(|rows| rows.iter().find(|row| row["key"] == json!(key))).cloned();
    assert_eq!(row.map(|row| row["description"].clone()), Some(json!("for a test")), "{rows}");

    cli.run(&["variables", "delete", &key]).done();
    cli.run(&["variables", "get", &key]).fails(4, &key);
    cli.run(&["variables", "delete", &key]).fails(4, &key);
    assert_eq!(cli.run(&["variables", "get", &key, "--default", "else"]).done().stdout, "else\n");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_value_of_a_megabyte_comes_back_whole() {
    let cli = real::admin();
    let key = real::unique("key");
    let value = "größe\t".repeat(1_000_000 / 8);
    assert!(value.len() >= 1_000_000);
    cli.run_with(&["variables", "set", &key, "--from-file", "-"], value.clone()).done();
    assert_eq!(cli.run(&["variables", "get", &key]).done().stdout, format!("{value}\n"));
    std::fs::write(cli.home().join("value"), &value).unwrap();
    cli.run(&["variables", "set", &key, "--from-file", "value"]).done();
    assert_eq!(cli.run(&["variables", "get", &key]).done().stdout, format!("{value}\n"));
    cli.run(&["variables", "delete", &key]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn json_values_are_checked_and_kept() {
    let cli = real::admin();
    let key = real::unique("key");
    cli.run(&["variables", "set", &key, r#"{"b": 1.10, "a": null}"#, "--json"]).done();
    assert_eq!(cli.run(&["variables", "get", &key, "--json"]).done().json(), json!({"b": 1.1, "a": null}));
    cli.run(&["variables", "set", &key, "not JSON", "--json"]).fails(2, "JSON");
    cli.run(&["variables", "delete", &key]).done();
}
