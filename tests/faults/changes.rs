//! Changes that a real server does not take, or takes in part.

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, reply};

fn body(request: &Request) -> Value {
    serde_json::from_str(&request.body).unwrap()
}

/// A server that allows connection tests, and this connection to be reached or not.
fn tester(works: bool) -> Stub {
    Stub::new(move |request| match request.method.as_str() {
        "GET" => reply(200, &json!({ "connection_id": "db", "conn_type": "postgres", "host": "h", "port": null })),
        _ => reply(200, &json!({ "status": works, "message": "what the hook said" })),
    })
}

#[test]
fn a_stored_connection_is_tested_by_its_id_and_type_alone() {
    let stub = tester(true);
    assert_eq!(stub.cli().run(&["connections", "test", "db"]).done().stdout, "Connection success!\n");
    assert_eq!(body(&stub.requests()[1]), json!({ "connection_id": "db", "conn_type": "postgres" }));
    let json = stub.cli().run(&["connections", "test", "--connection-id", "db", "-o", "json"]).done().json();
    assert_eq!(json, json!({ "status": true, "message": "what the hook said" }));
}

#[test]
fn a_connection_that_fails_its_test_fails_the_command() {
    tester(false).cli().run(&["connections", "test", "db"]).fails(1, "failed its test: what the hook said");
}

/// What is given goes along; the type need not be asked for.
#[test]
fn a_connection_that_is_not_stored_can_be_tested() {
    let stub = tester(true);
    stub.cli().run(&["connections", "test", "db", "--conn-type", "postgresql", "--host", "h2"]).done();
    let sent: Vec<_> = stub.requests().iter().map(body).collect();
    assert_eq!(sent, [json!({ "connection_id": "db", "conn_type": "postgres", "host": "h2" })]);
}

#[test]
fn a_worker_tests_a_connection_while_the_command_waits() {
    let stub = Stub::new(|request| match (request.method.as_str(), request.header("Airflow-Connection-Test-Token")) {
        ("POST", _) => reply(202, &json!({ "token": "test-s3cret", "connection_id": "db", "state": "pending" })),
        (_, Some("test-s3cret")) => {
            reply(200, &json!({ "token": "test-s3cret", "state": "success", "result_message": "fine" }))
        }
        _ => reply(200, &json!({ "connection_id": "db", "conn_type": "postgres" })),
    });
    let outcome = stub.cli().run(&["connections", "test", "db", "--on-worker", "-o", "json", "-vv"]).done();
    assert_eq!(outcome.json(), json!({ "state": "success", "result_message": "fine" }));
    assert!(!outcome.to_string().contains("s3cret"), "{outcome}");
}

#[test]
fn what_was_cleared_is_reported_although_a_dag_failed() {
    let stub = Stub::new(|request| {
        let instance = json!({ "dag_id": "a", "dag_run_id": "r", "task_id": "t", "map_index": -1, "state": null });
        match request.path() {
            "/api/v2/dags" => {
                reply(200, &json!({ "dags": [{ "dag_id": "a" }, { "dag_id": "b" }], "total_entries": 2 }))
            }
            "/api/v2/dags/b/clearTaskInstances" => reply(409, &json!({ "detail": "no, not b" })),
            _ => reply(200, &json!({ "task_instances": [instance], "total_entries": 1 })),
        }
    });
    let outcome = stub.cli().run(&["tasks", "clear", "-R", "[ab]", "--yes"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(1), "Cleared 1 task instance\n"), "{outcome}");
    assert!(outcome.stderr.contains("cannot clear all Dags: b: ") && outcome.stderr.contains("no, not b"), "{outcome}");
    for request in stub.requests().iter().filter(|request| request.method == "POST") {
        let wanted = json!({ "reset_dag_runs": true, "only_failed": false, "only_running": false, "dry_run": false });
        assert_eq!(body(request), wanted);
    }
}

const BACKFILL: [&str; 8] =
    ["backfill", "create", "--dag-id", "d", "--from-date", "2026-11-01", "--to-date", "2026-11-02"];

/// Each that arrives makes a backfill.
#[test]
fn a_backfill_is_asked_for_once() {
    let locked = json!({ "detail": "Database is locked. Backfill creation is not supported on SQLite …" });
    let stub = Stub::new(move |_| reply(503, &locked));
    let outcome =
        stub.cli().run(&BACKFILL).fails(5, "the backfill was not created: the server's database is locked (503)");
    assert!(outcome.stderr.contains("`airflow backfill list d`"), "{outcome}");
    assert_eq!(stub.requests().len(), 1, "{outcome}");
}

#[test]
fn partitions_are_beyond_an_old_server() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "GET" => reply(200, &json!({ "dag_id": "d", "dag_run_id": "r" })),
        _ => reply(404, &json!({ "detail": "Not Found" })),
    });
    let outcome = stub.cli().run(&["partitions", "clear", "-d", "d", "-r", "r", "--yes"]);
    outcome.fails(1, "requires Airflow 3.3 or newer");
}

#[test]
fn a_dag_is_deleted_though_the_server_has_nothing_to_say() {
    let stub = Stub::new(|_| b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_vec());
    assert_eq!(stub.cli().run(&["dags", "delete", "d", "--yes"]).done().stdout, "Dag d deleted\n");
    let json = stub.cli().run(&["dags", "delete", "d", "--yes", "-o", "json"]).done().json();
    assert_eq!(json, json!({ "message": "Dag d deleted" }));
}
