//! `airflow connections list | get | add | delete`

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
    cli.run(&add).fails(1, "exists already");
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
