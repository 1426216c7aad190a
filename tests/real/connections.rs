//! `airflow connections list | get | add | create | update | test | delete`

use serde_json::json;

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_connection_is_made_shown_and_deleted() {
    let cli = real::admin();
    let id = real::unique("conn");
    let add = ["connections", "add", &id, "--conn-type", "postgres", "--conn-host", "db", "--conn-port", "5432"];
    cli.run(&add).done();
    let connection = cli.run(&["connections", "get", &id, "-o", "json"]).done().json();
    assert_eq!((&connection["conn_type"], &connection["port"]), (&json!("postgres"), &json!(5432)), "{connection}");
    assert_eq!(connection["host"], "db");
    cli.run(&add).fails(1, "already exists");
    let ids = cli.run(&["connections", "list", "-o", "json", "--jq", "map(.connection_id // .conn_id)"]).done().json();
    assert!(ids.as_array().is_some_and(|ids| ids.contains(&json!(id))), "{ids}");
    let deleted = cli.run(&["connections", "delete", &id]).done();
    assert_eq!(deleted.stdout, format!("Successfully deleted connection with `conn_id`={id}\n"));
    cli.run(&["connections", "get", &id]).fails(4, &id);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_connection_from_a_uri_in_a_file_shows_no_password() {
    let cli = real::admin();
    let id = real::unique("conn");
    std::fs::write(cli.home().join("uri"), "postgresql://ada:s3cr3t@db.example.com:5433/lovelace?sslmode=require")
        .unwrap();
    let added = cli.run(&["connections", "add", &id, "--conn-uri", "@uri"]).done();
    let shown = cli.run(&["connections", "get", &id, "-o", "json"]).done();
    let connection = shown.json();
    assert_eq!((&connection["login"], &connection["schema"]), (&json!("ada"), &json!("lovelace")), "{connection}");
    for outcome in [added, shown] {
        assert!(!outcome.to_string().contains("s3cr3t"), "{outcome}");
    }
    cli.run(&["connections", "delete", &id]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_update_leaves_what_it_does_not_name() {
    let cli = real::admin();
    let id = real::unique("conn");
    let create =
        ["connections", "create", "--connection-id", &id, "--conn-type", "http", "--host", "one", "--port", "80"];
    let created = cli.run_with(&[&create[..], &["--password-stdin"]].concat(), "s3cr3t\n").done();
    assert_eq!(created.stdout, format!("Connection {id} created\n"));
    cli.run(&create).fails(1, "already exists");

    let updated = cli.run(&["connections", "update", &id, "--host", "two", "-o", "json"]).done();
    assert_eq!(updated.json()["host"], "two");
    assert!(!updated.to_string().contains("s3cr3t"), "{updated}");
    cli.run(&["connections", "update", "--connection-id", &id, "--description", "d", "--extra", "{\"a\": 1}"]).done();
    let shown = cli.run(&["connections", "get", &id, "-o", "json"]).done().json();
    let kept = ["conn_type", "host", "port", "password", "description"].map(|key| shown[key].clone());
    assert_eq!(kept, [json!("http"), json!("two"), json!(80), json!("***"), json!("d")]);

    cli.run(&["connections", "update", &id]).fails(2, "nothing to change");
    cli.run(&["connections", "update", &id, "--password", "***"]).fails(2, "a secret is ***");
    cli.run(&["connections", "update", &id, "--port", "99999"]).fails(2, "99999");
    cli.run(&["connections", "create", "--connection-id", &id]).fails(2, "--conn-type");
    cli.run(&["connections", "delete", &id]).done();
    cli.run(&["connections", "update", &id, "--host", "three"]).fails(4, &id);
}

/// A server allows tests only where it is told to; this one is not.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_test_that_the_server_does_not_allow() {
    let cli = real::admin();
    cli.run(&["connections", "test", "no_such_connection"]).fails(4, "no_such_connection");
    let id = real::unique("conn");
    cli.run(&["connections", "create", &id, "--conn-type", "fs"]).done();
    let outcome = cli.run(&["connections", "test", &id]).fails(3, "");
    assert!(outcome.stderr.contains("disabled"), "{outcome}");
    cli.run(&["connections", "delete", &id]).done();
}
