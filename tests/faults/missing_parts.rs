//! What is said of a part of a task that does not exist: a map index, a try, a question, an entry of a state store.

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, reply};

const RUN: &str = "/api/v2/dags/d/dagRuns/r";

/// A server with the task `plain`, which was tried once, and `mapped`, which has the indexes 0 to 2.
fn answer(request: &Request) -> Vec<u8> {
    let instance = |task: &str, index: i64| json!({"dag_id": "d", "dag_run_id": "r", "task_id": task, "map_index": index, "try_number": 1, "state": "success"});
    let list = |rows: &[Value]| reply(200, &json!({"task_instances": rows, "total_entries": rows.len()}));
    let entries = |key: &str| reply(200, &json!({key: [{"key": "offset", "value": 1}], "total_entries": 1}));
    let Some(path) = request.path().strip_prefix(RUN) else {
        return match request.path() {
            "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d"})),
            "/api/v2/assets/1" => reply(200, &json!({"id": 1, "name": "a"})),
            "/api/v2/assets/1/state-store" => entries("asset_state_store"),
            "/api/v2/assets/1/state-store/offset" => reply(200, &json!({"key": "offset", "value": 1})),
            _ => reply(404, &json!({"detail": "The thing was not found"})),
        };
    };
    match (request.method.as_str(), path) {
        (_, "") => reply(200, &json!({"dag_id": "d", "dag_run_id": "r", "state": "success"})),
        (_, "/taskInstances") => list(&[instance("plain", -1), instance("mapped", 0)]),
        ("GET", "/taskInstances/plain") => reply(200, &instance("plain", -1)),
        ("GET", "/taskInstances/mapped") => {
            reply(404, &json!({"detail": "Task instance is mapped, add the map_index value to the URL"}))
        }
        ("GET", "/taskInstances/mapped/1") => reply(200, &instance("mapped", 1)),
        (_, "/taskInstances/mapped/listMapped") => list(&[instance("mapped", 2)]),
        (_, "/taskInstances/plain/state-store") => entries("task_state_store"),
        (_, "/taskInstances/plain/state-store/offset") => reply(200, &json!({"key": "offset", "value": 1})),
        _ => reply(404, &json!({"detail": "The thing was not found"})),
    }
}

const NOT_MAPPED: &str = "task plain of run r is not mapped: it has no map index 44";
const NO_INDEX: &str = "task mapped of run r has no map index 44: it has 0 to 2";
const SHOWS: &str = "`airflow tasks instance d r plain` shows it";
const MAPPED: &str = "`airflow tasks mapped d r mapped` lists them";

/// Each command with what is missing and the hint.
const COMMANDS: &[(&str, &str, &str)] = &[
    ("tasks state d mapped r --map-index 44", NO_INDEX, MAPPED),
    ("tasks state d plain r --map-index 44", NOT_MAPPED, SHOWS),
    ("tasks state d plian r --map-index 44", "run r of Dag d has no task plian", "did you mean plain?"),
    ("tasks render d mapped r --map-index 44", NO_INDEX, MAPPED),
    ("tasks set-state d mapped r success --map-index 44 --yes", NO_INDEX, MAPPED),
    ("tasks set-state d plain r success --map-index 44 --yes", NOT_MAPPED, SHOWS),
    ("tasks set-state d mapped r success --map-index 44 --dry-run", NO_INDEX, MAPPED),
    ("tasks note d mapped r text --map-index 44", NO_INDEX, MAPPED),
    ("tasks failed-deps d mapped r --map-index 44", NO_INDEX, MAPPED),
    ("tasks mapped-instance d r mapped 44", NO_INDEX, MAPPED),
    ("tasks mapped-tries d r mapped 44", NO_INDEX, MAPPED),
    ("tasks mapped-try d r mapped 44 1", NO_INDEX, MAPPED),
    ("tasks links d r mapped --with-map-index 44", NO_INDEX, MAPPED),
    ("tasks delete-instance d r mapped --with-map-index 44 --yes", NO_INDEX, MAPPED),
    ("tasks logs d r mapped --map-index 44", NO_INDEX, MAPPED),
    ("tasks logs d r plain --map-index 44", NOT_MAPPED, SHOWS),
    ("tasks mapped d r plain", "task plain of run r is not mapped", SHOWS),
    ("tasks mapped d r plian", "run r of Dag d has no task plian", "did you mean plain?"),
    (
        "tasks try d r plain 7",
        "task plain of run r has no try 7: it was tried once",
        "`airflow tasks tries d r plain` lists them",
    ),
    (
        "tasks logs d r plain --try 7",
        "task plain of run r has no try 7: it was tried once",
        "`airflow tasks tries d r plain` lists them",
    ),
    (
        "tasks mapped-try d r mapped 1 7",
        "task mapped[1] of run r has no try 7: it was tried once",
        "`airflow tasks mapped-tries d r mapped 1` lists them",
    ),
    ("hitl get d r plain", "task plain of run r has no question to answer", "`airflow hitl list d r` lists them"),
    ("hitl get d r plain 44", NOT_MAPPED, SHOWS),
    (
        "hitl get-try d r plain -1 1",
        "task plain of run r had no question to answer in try 1",
        "`airflow hitl list d r` lists them",
    ),
    (
        "hitl answer d r plain --chosen-options x",
        "task plain of run r has no question to answer",
        "`airflow hitl list d r` lists them",
    ),
    (
        "tasks store-get d r plain offest",
        "task plain of run r has no entry offest in its state store",
        "did you mean offset?",
    ),
    (
        "tasks store-delete d r plain offest",
        "task plain of run r has no entry offest in its state store",
        "did you mean offset?",
    ),
    ("tasks store-get d r plain k --map-index 44", NOT_MAPPED, SHOWS),
    ("assets store-get 1 offest", "asset 1 has no entry offest in its state store", "did you mean offset?"),
    ("assets store-delete 1 offest", "asset 1 has no entry offest in its state store", "did you mean offset?"),
    ("assets store-delete 9 offest", "there is no asset 9", ""),
];

#[test]
fn every_missing_part_of_a_task_is_named_in_our_words() {
    let mut faults = Vec::new();
    for (line, missing, hint) in COMMANDS {
        let stub = Stub::new(answer);
        let outcome = stub.cli().run(&line.split(' ').collect::<Vec<_>>());
        let is_said = outcome.stderr.starts_with(&format!("error: {missing}\n")) && outcome.stderr.contains(hint);
        if outcome.code != Some(4) || !is_said || !outcome.stdout.is_empty() {
            faults.push(format!("{line}: {outcome}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The server has nothing against deleting what is not there.
#[test]
fn an_entry_is_looked_for_before_it_is_deleted() {
    for (line, path) in [
        ("tasks store-delete d r plain offset --map-index -1", "/taskInstances/plain/state-store/offset"),
        ("assets store-delete 1 offset", "/api/v2/assets/1/state-store/offset"),
    ] {
        let stub = Stub::new(|request| match request.method.as_str() {
            "DELETE" => reply(204, &json!({})),
            _ => answer(request),
        });
        let outcome = stub.cli().run(&line.split(' ').collect::<Vec<_>>()).done();
        assert!(outcome.stdout.starts_with("Entry offset of "), "{outcome}");
        let requests = stub.requests();
        let looks = requests.iter().filter(|request| request.method == "GET" && request.path().ends_with(path));
        assert_eq!(looks.count(), 1, "{line}");
        assert!(
            requests.iter().all(|request| !line.contains("index")
                || request.path() == RUN
                || request.target.contains("map_index=-1")),
            "{line}"
        );
        let stub = Stub::new(answer);
        stub.cli().run(&line.replace("offset", "nope").split(' ').collect::<Vec<_>>()).fails(4, "no entry nope");
        assert!(stub.requests().iter().all(|request| request.method != "DELETE"), "{line}");
    }
}

/// A user who may not read may be permitted to delete.
#[test]
fn an_entry_that_may_not_be_read_is_deleted() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "DELETE" => reply(204, &json!({})),
        _ => reply(403, &json!({"detail": "Forbidden"})),
    });
    stub.cli().run(&["assets", "store-delete", "1", "k"]).done();
}

/// A try that exists: the server misses something else.
#[test]
fn a_try_that_was_made_is_not_called_missing() {
    let outcome = Stub::new(answer).cli().run(&["tasks", "try", "d", "r", "plain", "1"]).fails(4, "");
    assert!(!outcome.stderr.contains("it was tried once"), "{outcome}");
}
