//! What is said of a thing that does not exist.

use reqwest::Url;
use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, reply};

fn list(field: &str, key: &str, names: &[&str]) -> Vec<u8> {
    let rows: Vec<Value> = names.iter().map(|name| json!({ key: name })).collect();
    reply(200, &json!({ field: rows, "total_entries": names.len() }))
}

/// A server with something of everything, and with a Dag file that could not be loaded.
fn answer(request: &Request) -> Vec<u8> {
    const RUN: &str = "/api/v2/dags/newcomer_etl/dagRuns/nightly-1";
    match request.path() {
        "/api/v2/dags" => list("dags", "dag_id", &["newcomer_etl", "other"]),
        "/api/v2/importErrors" => list("import_errors", "filename", &["f.py"]),
        "/api/v2/dags/newcomer_etl" => reply(200, &json!({"dag_id": "newcomer_etl"})),
        "/api/v2/dags/newcomer_etl/tasks" => list("tasks", "task_id", &["extract", "load"]),
        "/api/v2/dags/newcomer_etl/dagRuns" if request.target.contains("prefix") => list("dag_runs", "dag_run_id", &[]),
        "/api/v2/dags/newcomer_etl/dagRuns" => list("dag_runs", "dag_run_id", &["nightly-1", "by-hand"]),
        RUN => reply(200, &json!({"dag_id": "newcomer_etl", "dag_run_id": "nightly-1", "state": "success"})),
        path if path == format!("{RUN}/taskInstances") => list("task_instances", "task_id", &["extract", "load"]),
        path if path == format!("{RUN}/taskInstances/extract/xcomEntries") => {
            list("xcom_entries", "key", &["return_value"])
        }
        "/api/v2/variables" => list("variables", "key", &["region"]),
        "/api/v2/pools" => list("pools", "name", &["small", "default_pool"]),
        "/api/v2/connections" => list("connections", "connection_id", &["warehouse"]),
        "/api/v2/assets" => {
            reply(200, &json!({"assets": [{"id": 1, "name": "orders", "uri": "s3://orders"}], "total_entries": 1}))
        }
        "/api/v2/providers" => list("providers", "package_name", &["apache-airflow-providers-http"]),
        "/api/v2/config" if request.target.contains("section=") => reply(404, &json!({"detail": "no such section"})),
        "/api/v2/dagWarnings" => list("dag_warnings", "dag_id", &[]),
        "/api/v2/eventLogs" => list("event_logs", "event", &[]),
        path if path == format!("{RUN}/taskInstances/extrakt/xcomEntries") => list("xcom_entries", "key", &[]),
        "/api/v2/config" => {
            let section = json!({"name": "core", "options": [{"key": "executor", "value": "x"}]});
            reply(200, &json!({"sections": [section]}))
        }
        "/auth/fab/v1/users" => list("users", "username", &["ann"]),
        "/auth/fab/v1/roles" => list("roles", "name", &["Viewer"]),
        _ => reply(404, &json!({"detail": "The thing was not found"})),
    }
}

/// Each command with what is missing and the nearest name.
const COMMANDS: &[(&str, &str, &str)] = &[
    ("dags details newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags get-details newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags trigger newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags trigger newcomer_etI --param a=1", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags pause newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags delete newcomer_etI --yes", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags show newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags source newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags state newcomer_etI r", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("runs list newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("runs get newcomer_etI r", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("runs show newcomer_etI r", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("runs get newcomer_etI @latest", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("runs why newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("runs clear newcomer_etI r --yes", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("dags clear newcomer_etI --run-id r --yes", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("tasks list newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("tasks clear newcomer_etI --yes", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("tasks state newcomer_etI extract r", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("tasks logs newcomer_etI r extract", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("xcom get newcomer_etI r extract return_value", "there is no Dag newcomer_etI", "newcomer_etl"),
    (
        "backfill create --dag-id newcomer_etI --from-date 2026-11-01 --to-date 2026-11-02",
        "there is no Dag newcomer_etI",
        "newcomer_etl",
    ),
    ("runs get newcomer_etl nightly-2", "Dag newcomer_etl has no run nightly-2", "nightly-1"),
    ("runs show newcomer_etl nightly-2", "Dag newcomer_etl has no run nightly-2", "nightly-1"),
    ("runs delete newcomer_etl nightly-2 --yes", "Dag newcomer_etl has no run nightly-2", "nightly-1"),
    ("tasks logs newcomer_etl nightly-2 extract", "Dag newcomer_etl has no run nightly-2", "nightly-1"),
    ("xcom get newcomer_etl nightly-2 extract k", "Dag newcomer_etl has no run nightly-2", "nightly-1"),
    ("tasks get newcomer_etl extrakt", "Dag newcomer_etl has no task extrakt", "extract"),
    ("tasks state newcomer_etl extrakt nightly-1", "run nightly-1 of Dag newcomer_etl has no task extrakt", "extract"),
    (
        "xcom get newcomer_etl nightly-1 extrakt return_value",
        "run nightly-1 of Dag newcomer_etl has no task extrakt",
        "extract",
    ),
    (
        "xcom get newcomer_etl nightly-1 extract return_valeu",
        "task extract of run nightly-1 of Dag newcomer_etl has no XCom return_valeu",
        "return_value",
    ),
    ("variables get regoin", "there is no variable regoin", "region"),
    ("pools get smal", "there is no pool smal", "small"),
    ("pools delete smal --yes", "there is no pool smal", "small"),
    ("connections get warehosue", "there is no connection warehosue", "warehouse"),
    ("assets details --name ordres", "there is no asset ordres", "orders"),
    ("assets materialize --name ordres", "there is no asset ordres", "orders"),
    ("config get-value core excutor", "there is no option excutor in section core", "executor"),
    (
        "providers get apache-airflow-provider-http",
        "there is no provider apache-airflow-provider-http",
        "apache-airflow-providers-http",
    ),
    ("config get-value coer executor", "there is no option executor in section coer", "core executor"),
    ("config lint --section cor", "there is no section cor", "core"),
    ("config lint --option excutor", "there is no option excutor", "executor"),
    ("config list --section cor", "there is no section cor", "core"),
    ("xcom list newcomer_etl nightly-1 extrakt", "run nightly-1 of Dag newcomer_etl has no task extrakt", "extract"),
    ("dags list-warning --dag-id newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("events list --dag-id newcomer_etI", "there is no Dag newcomer_etI", "newcomer_etl"),
    ("runs clear newcomer_etl nightly-2 --dry-run", "Dag newcomer_etl has no run nightly-2", "nightly-1"),
    ("runs delete newcomer_etl nightly-2 --dry-run", "Dag newcomer_etl has no run nightly-2", "nightly-1"),
    ("runs get newcomer_etl @lates", "Dag newcomer_etl has no run @lates", "@latest"),
    ("users get anm", "there is no user anm", "ann"),
    ("roles delete viewr --yes", "there is no role viewr", "Viewer"),
];

#[test]
fn every_missing_thing_is_reported_alike_with_the_nearest_name() {
    let mut faults = Vec::new();
    for (line, missing, near) in COMMANDS {
        let stub = Stub::new(answer);
        let arguments: Vec<&str> = line.split(' ').collect();
        let outcome = stub.cli().run(&arguments);
        let is_dag = missing.starts_with("there is no Dag");
        let names_files = outcome.stderr.contains("Some Dag files could not be loaded: `airflow import-errors list`");
        let said = outcome.stderr.contains(missing) && outcome.stderr.contains(&format!("hint: did you mean {near}?"));
        let only_reads =
            stub.requests().iter().all(|request| request.method == "GET" || !request.path().ends_with('s'));
        if outcome.code != Some(4) || !said || names_files != is_dag || outcome.stderr.contains("The thing was") {
            faults.push(format!("{outcome}"));
        }
        assert!(only_reads || is_dag, "{line}");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn programs_get_the_hint_and_the_servers_own_words() {
    let stub = Stub::new(answer);
    let error = stub.cli().run(&["pools", "get", "smal", "-o", "json"]).fails(4, "").error();
    assert_eq!((&error["kind"], &error["message"]), (&json!("not_found"), &json!("there is no pool smal")));
    assert_eq!((&error["hint"], &error["status"]), (&json!("did you mean small?"), &json!(404)));
    assert_eq!(error["detail"], "The thing was not found");
}

#[test]
fn one_list_is_asked_for_at_most() {
    for (line, lists) in [("pools get smal", 1), ("variables get regoin", 1), ("dags details newcomer_etI", 2)] {
        let stub = Stub::new(answer);
        stub.cli().run(&line.split(' ').collect::<Vec<_>>()).fails(4, "");
        // Of a Dag, the files that could not be loaded are asked for too.
        assert_eq!(stub.requests().len(), 1 + lists, "{:?}", stub.requests());
        assert!(stub.requests().iter().all(|request| request.number("limit").is_none_or(|limit| limit <= 100)));
    }
}

fn query(request: &Request, wanted: &str) -> String {
    let url = Url::parse(&format!("http://host{}", request.target)).unwrap();
    url.query_pairs().find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// The server shows a hundred names that fit a pattern, in the order of the names.
#[test]
fn a_slip_in_a_long_series_finds_its_name() {
    let answer = |request: &Request| {
        if request.path() != "/api/v2/pools" {
            return reply(404, &json!({"detail": "not there"}));
        }
        let pattern = query(request, "pool_name_pattern");
        let fits = |name: &String| {
            pattern.split('|').any(|term| {
                let mut rest = name.as_str();
                term.split('%').all(|part| match rest.find(part) {
                    Some(at) => {
                        rest = &rest[at + part.len()..];
                        true
                    }
                    None => false,
                })
            })
        };
        let names: Vec<String> = (0..600).map(|number| format!("batch-{number:03}")).filter(fits).collect();
        let first: Vec<&str> = names.iter().map(String::as_str).take(100).collect();
        list("pools", "name", &first)
    };
    for (typed, meant) in [("batch-5l7", "batch-507"), ("btach-599", "batch-599"), ("batch599", "batch-599")] {
        let stub = Stub::new(answer);
        let outcome = stub.cli().run(&["pools", "get", typed]).fails(4, &format!("there is no pool {typed}"));
        assert!(outcome.stderr.contains(&format!("hint: did you mean {meant}?")), "{outcome}");
        assert_eq!(stub.requests().len(), 2, "{typed}");
    }
}

#[test]
fn of_several_that_are_missing_each_has_its_nearest_name() {
    let stub = Stub::new(answer);
    let outcome = stub.cli().run(&["dags", "pause", "newcomer_etI", "othr", "zebra", "--yes"]);
    let outcome = outcome.fails(4, "3 of 3 Dags not paused:");
    let hint = "hint: did you mean newcomer_etl instead of newcomer_etI, other instead of othr? Some Dag files could";
    assert!(outcome.stderr.contains(hint), "{outcome}");
    let lists = stub.requests().into_iter().filter(|request| request.path() == "/api/v2/dags").count();
    assert_eq!(lists, 1);
    let stub = Stub::new(answer);
    let outcome = stub.cli().run(&["runs", "set-state", "newcomer_etl", "nightly-2", "by-hnad", "failed", "--yes"]);
    let outcome = outcome.fails(4, "2 of 2 runs not set to failed:");
    let hint = "hint: did you mean nightly-1 instead of nightly-2, by-hand instead of by-hnad?";
    assert!(outcome.stderr.contains(hint), "{outcome}");
}

#[test]
fn nothing_is_said_of_lists_that_may_not_be_read() {
    for status in [403, 500] {
        let stub = Stub::new(move |request| match request.path() {
            "/api/v2/pools" | "/api/v2/dags" | "/api/v2/importErrors" => reply(status, &json!({"detail": "Forbidden"})),
            _ => reply(404, &json!({"detail": "not there"})),
        });
        for (command, message) in [(["pools", "get", "x"], "no pool x"), (["dags", "details", "x"], "no Dag x")] {
            let outcome = stub.cli().run(&command).fails(4, message);
            assert_eq!(outcome.stderr, format!("error: there is {message}\n"));
        }
    }
}

#[test]
fn without_a_near_name_the_list_is_named() {
    let outcome = Stub::new(answer).cli().run(&["pools", "get", "zebra"]).fails(4, "there is no pool zebra");
    assert!(outcome.stderr.contains("hint: `airflow pools list` lists them"), "{outcome}");
}

#[test]
fn what_exists_is_not_called_missing() {
    // The Dag and the run exist; the server misses something else.
    let stub = Stub::new(|request| match request.path() {
        path if path.ends_with("/upstreamAssetEvents") => reply(404, &json!({"detail": "no such events"})),
        _ => answer(request),
    });
    let outcome = stub.cli().run(&["runs", "upstream-events", "newcomer_etl", "nightly-1"]).fails(4, "no such events");
    assert!(!outcome.stderr.contains("hint"), "{outcome}");
}

/// Only the bulk operation can name such a run, and says nothing of one that it does not find.
#[test]
fn a_run_that_no_path_can_name_is_missing_alike() {
    let stub = Stub::new(|request| match (request.method.as_str(), request.path()) {
        ("PATCH", "/api/v2/dags/newcomer_etl/dagRuns") => reply(200, &json!({"delete": {"success": [], "errors": []}})),
        _ => answer(request),
    });
    for run in ["..", "x/y"] {
        let outcome = stub.cli().run(&["runs", "delete", "newcomer_etl", run, "--yes"]);
        outcome.fails(4, &format!("Dag newcomer_etl has no run {run}"));
    }
    let outcome = stub.cli().run(&["runs", "delete", "newcomer_etl", "..", "nope", "--yes"]);
    assert_eq!(outcome.code, Some(4), "{outcome}");
    assert!(outcome.stdout.is_empty() && !outcome.stderr.contains("any more"), "{outcome}");
}

/// A mapped task has no instance without a map index, and may have left no XCom.
#[test]
fn an_empty_list_of_a_mapped_task_is_no_failure() {
    let stub = Stub::new(|request| match request.path() {
        path if path.ends_with("/xcomEntries") => list("xcom_entries", "key", &[]),
        path if path.ends_with("/taskInstances/load") => {
            reply(404, &json!({"detail": "Task instance is mapped, add the map_index value to the URL"}))
        }
        _ => answer(request),
    });
    stub.cli().run(&["xcom", "list", "newcomer_etl", "nightly-1", "load"]).done();
    // Without the filter, there is no Dag to look for.
    Stub::new(answer).cli().run(&["dags", "list-warning"]).done();
    Stub::new(answer).cli().run(&["events", "list"]).done();
}
