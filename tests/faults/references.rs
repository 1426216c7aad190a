//! The short ways to name a run, wherever one is asked for.

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, page, reply};

const RUNS: [(&str, &str); 4] =
    [("nightly-3", "success"), ("nightly-20", "failed"), ("nightly-21", "queued"), ("x", "failed")];

/// A server with a Dag `d` and its runs, the latest first, that takes every change.
fn server() -> Stub {
    Stub::new(|request| match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/dags/d") => reply(200, &json!({"dag_id": "d"})),
        ("GET", "/api/v2/dags/d/dagRuns") => reply(200, &page(request, "dag_runs", &listed(request), 100)),
        ("POST", "/api/v2/dags/d/clearTaskInstances") => {
            let body: Value = serde_json::from_str(&request.body).unwrap();
            let instance = json!({"dag_id": "d", "dag_run_id": body["dag_run_id"], "task_id": "t", "state": "failed"});
            reply(200, &json!({"task_instances": [instance], "total_entries": 1}))
        }
        ("GET", path) => match RUNS.iter().find(|(id, _)| path.split('/').nth(6) == Some(id)) {
            Some((id, state)) => reply(200, &json!({"dag_id": "d", "dag_run_id": id, "task_id": "t", "state": state})),
            None => reply(404, &json!({"detail": "The DagRun was not found"})),
        },
        ("DELETE", _) => reply(200, &json!({})),
        _ => reply(200, &json!({"dag_id": "d", "dag_run_id": "r", "state": "failed"})),
    })
}

fn listed(request: &Request) -> Vec<Value> {
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let runs = RUNS.iter().filter(|(id, state)| {
        // As on a server, trailing punctuation is ignored.
        value("run_id_prefix_pattern").is_none_or(|prefix| id.starts_with(prefix.trim_end_matches(['-', '_', '.'])))
            && value("state").is_none_or(|wanted| wanted == *state)
    });
    runs.map(|(id, state)| json!({"dag_id": "d", "dag_run_id": id, "state": state})).collect()
}

/// The path of the request that makes the change, or of the last one.
fn struck(stub: &Stub) -> String {
    let requests = stub.requests();
    let change = requests.iter().find(|request| request.method != "GET").or(requests.last());
    let request = change.expect("a request");
    format!("{} {}", request.path(), request.body)
}

/// Commands of all kinds, `RUN` standing for the run.
const COMMANDS: [&[&str]; 14] = [
    &["runs", "get", "d", "RUN"],
    &["runs", "update", "d", "RUN", "--note", "n"],
    &["runs", "note", "d", "RUN", "n"],
    &["runs", "set-state", "d", "RUN", "success"],
    &["runs", "delete", "d", "RUN", "--yes"],
    &["runs", "clear", "d", "RUN", "--yes"],
    &["tasks", "instance", "d", "RUN", "t"],
    &["tasks", "state", "d", "t", "RUN"],
    &["tasks", "note", "d", "t", "RUN", "n"],
    &["tasks", "clear", "d", "--run-id", "RUN", "--yes"],
    &["tasks", "delete-instance", "d", "RUN", "t", "--yes"],
    &["tasks", "store-clear", "d", "RUN", "t", "--yes"],
    &["xcom", "delete", "d", "RUN", "t", "k"],
    &["xcom", "add", "d", "RUN", "t", "k", "5"],
];

/// Those that take the beginning of an id without a question.
fn by_beginning() -> impl Iterator<Item = &'static [&'static str]> {
    COMMANDS.into_iter().filter(|command| command[..2] != ["runs", "delete"])
}

fn with(run: &str, command: &[&str]) -> (Stub, crate::support::Outcome) {
    let stub = server();
    let arguments: Vec<&str> = command.iter().map(|word| if *word == "RUN" { run } else { word }).collect();
    let outcome = stub.cli().run(&arguments);
    (stub, outcome)
}

#[test]
fn every_command_takes_a_reference() {
    for command in COMMANDS {
        for (reference, run) in [("@latest", "nightly-3"), ("@latest-failed", "nightly-20")] {
            let (stub, outcome) = with(reference, command);
            assert!(struck(&stub).contains(run), "{outcome}{}", struck(&stub));
        }
    }
}

#[test]
fn no_command_guesses_among_several() {
    for command in by_beginning() {
        let (stub, outcome) = with("nightl", command);
        assert_eq!(outcome.code, Some(4), "{outcome}");
        assert!(
            outcome.stderr.contains("the run id nightl is ambiguous: several runs of Dag d start with it"),
            "{outcome}"
        );
        assert!(outcome.stderr.contains("nightly-3, nightly-20, nightly-21"), "{outcome}");
        assert!(stub.requests().iter().all(|request| request.method == "GET"), "{outcome}");
    }
}

#[test]
fn a_beginning_that_one_run_has_stands_for_it() {
    for command in by_beginning() {
        let stub = Stub::new(|request| match (request.method.as_str(), request.path()) {
            ("GET", "/api/v2/dags/d/dagRuns") => {
                let row = json!({"dag_id": "d", "dag_run_id": "nightly-3", "state": "failed"});
                reply(200, &json!({"dag_runs": [row], "total_entries": 1}))
            }
            ("GET", "/api/v2/dags/d") => reply(200, &json!({"dag_id": "d"})),
            ("GET", path) if !path.contains("nightly-3") => reply(404, &json!({"detail": "not found"})),
            ("POST", path) if path.ends_with("clearTaskInstances") => {
                reply(200, &json!({"task_instances": [], "total_entries": 0}))
            }
            _ => reply(200, &json!({"dag_id": "d", "dag_run_id": "nightly-3", "task_id": "t", "state": "failed"})),
        });
        let arguments: Vec<&str> = command.iter().map(|word| if *word == "RUN" { "night" } else { word }).collect();
        let outcome = stub.cli().run(&arguments);
        assert!(struck(&stub).contains("nightly-3"), "{outcome}{}", struck(&stub));
        assert!(outcome.stderr.contains("night is run nightly-3 of Dag d\n"), "{outcome}");
    }
}

/// The server ignores the `-` of `x-`, and finds the run `x`.
#[test]
fn a_run_without_the_punctuation_of_the_prefix_is_not_changed() {
    for command in COMMANDS {
        let (stub, outcome) = with("x-", command);
        let requests = stub.requests();
        assert!(
            command[..2] == ["runs", "delete"] || requests.iter().any(|sent| sent.target.contains("prefix_pattern=x-")),
            "{outcome}"
        );
        let changes = requests.iter().filter(|sent| sent.method != "GET");
        let changes: Vec<String> = changes.map(|sent| format!("{} {}", sent.target, sent.body)).collect();
        assert!(changes.iter().all(|change| change.contains("x-")), "{outcome}{changes:?}");
        assert!(!outcome.stderr.contains("x- is run x of Dag d"), "{outcome}");
    }
}

#[test]
fn a_question_names_the_whole_id() {
    let outcome = server().cli().run(&["runs", "delete", "d", "nightly-2"]);
    assert!(outcome.stderr.contains("several"), "{outcome}");
    let outcome = server().cli().run(&["runs", "delete", "d", "@latest"]);
    assert_eq!(outcome.code, Some(2), "{outcome}");
    assert!(outcome.stderr.contains("Delete run nightly-3 of Dag d?"), "{outcome}");
    let outcome = server().cli().run(&["tasks", "store-clear", "d", "nightly-21", "t"]);
    assert!(outcome.stderr.contains("of task t in run nightly-21?"), "{outcome}");
}

#[test]
fn what_a_program_writes_to_stdin_are_whole_ids() {
    let stub = server();
    let outcome = stub.cli().run_with(&["runs", "delete", "d", "-", "--yes"], "nightly-2\n");
    assert_eq!(outcome.code, Some(4), "none of them is there: {outcome}");
    assert!(stub.requests().iter().all(|request| request.method == "GET"), "{outcome}");
}

/// Said a second time, the first run is gone.
#[test]
fn a_deletion_without_a_question_takes_whole_ids() {
    for runs in [&["nightly-2"][..], &["nightly-2", "x", "--quiet"]] {
        let stub = server();
        let outcome = stub.cli().run(&[&["runs", "delete", "d", "--yes"], runs].concat());
        let gone: Vec<String> = stub
            .requests()
            .into_iter()
            .filter(|sent| sent.method != "GET")
            .map(|sent| sent.body + &sent.target)
            .collect();
        assert!(!gone.iter().any(|sent| sent.contains("nightly-2")), "{outcome}{gone:?}");
        assert_eq!(gone.len(), runs.len() / 2, "{outcome}{gone:?}");
    }
    let outcome = server().cli().run(&["runs", "delete", "d", "nightly-3x", "--yes"]);
    assert_eq!(outcome.code, Some(4), "{outcome}");
}

/// The routes without a map index know a mapped task only as one that is not there.
#[test]
fn a_mapped_task_wants_a_map_index() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags/d/dagRuns/r/taskInstances/t" => {
            reply(404, &json!({"detail": "Task instance is mapped, add the map_index value to the URL"}))
        }
        "/api/v2/dags/d/dagRuns/r" => reply(200, &json!({"dag_id": "d", "dag_run_id": "r"})),
        "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d"})),
        path if path.ends_with("/xcomEntries") && request.method == "POST" => {
            reply(500, &json!({"detail": "Internal Server Error"}))
        }
        _ => reply(404, &json!({"detail": "not found, whatever it was"})),
    });
    for arguments in [
        &["tasks", "state", "d", "t", "r"][..],
        &["tasks", "render", "d", "t", "r"],
        &["tasks", "instance", "d", "r", "t"],
        &["tasks", "tries", "d", "r", "t"],
        &["tasks", "links", "d", "r", "t"],
        &["tasks", "try", "d", "r", "t", "1"],
        &["xcom", "get", "d", "r", "t"],
        &["xcom", "delete", "d", "r", "t", "k"],
        &["xcom", "add", "d", "r", "t", "k", "5"],
        &["tasks", "store-get", "d", "r", "t", "k"],
        &["tasks", "store-set", "d", "r", "t", "k", "--value", "5"],
        &["tasks", "store-update", "d", "r", "t", "k", "--value", "5"],
        &["tasks", "store-delete", "d", "r", "t", "k"],
        &["tasks", "store-clear", "d", "r", "t", "--yes"],
    ] {
        let outcome = stub.cli().run(arguments).fails(2, "task t is mapped: select one of its instances");
        assert!(outcome.stderr.contains("`airflow tasks mapped d r t` lists them"), "{outcome}");
    }
    stub.cli().run(&["xcom", "get", "d", "r", "t", "--map-index", "7"]).fails(4, "run r of Dag d has no task t");
    stub.cli().run(&["xcom", "add", "d", "r", "other", "k", "5"]).fails(5, "500 Internal Server Error");
    stub.cli().run(&["tasks", "store-get", "d", "r", "t", "k", "--map-index", "7"]).fails(4, "");
    stub.cli().run(&["xcom", "get", "d", "r", "other"]).fails(4, "run r of Dag d has no task other");
}

/// Taken for a run, `~` would show or change what is in all of them.
#[test]
fn every_run_is_not_one_run() {
    for command in [
        "runs get d ~",
        "runs show d ~",
        "runs why d ~",
        "runs diff d ~ x",
        "runs wait d ~",
        "runs note d ~ text",
        "runs update d ~ --note x",
        "runs set-state d ~ failed --yes",
        "runs set-state d x ~ failed --yes",
        "runs clear d ~ --yes",
        "runs upstream-events d ~",
        "dags clear d --run-id ~ --yes",
        "dags state d ~",
        "dags show d --run ~",
        "partitions clear -d d --run-id ~ --yes",
        "logs d ~",
        "tasks logs d ~ t",
        "tasks state d t ~",
        "tasks states-for-dag-run d ~",
        "tasks render d t ~",
        "tasks failed-deps d t ~",
        "tasks note d t ~ text",
        "tasks clear d --run-id ~ --yes",
        "tasks instance d ~ t",
        "tasks mapped d ~ t",
        "tasks tries d ~ t",
        "tasks links d ~ t",
        "tasks store-list d ~ t",
        "tasks store-set d ~ t k --value 1",
        "tasks store-delete d ~ t k",
        "tasks store-clear d ~ t --yes",
        "xcom get d ~ t k",
        "xcom add d ~ t k 1",
        "xcom edit d ~ t k 1",
        "xcom delete d ~ t k",
        "hitl get d ~ t",
        "hitl answer d ~ t --chosen-options x",
    ] {
        let stub = server();
        let outcome = stub.cli().run(&command.split(' ').collect::<Vec<_>>());
        outcome.fails(2, "error: `~` means every run, but this command needs one");
        assert_eq!(stub.requests().len(), 0, "{command}");
    }
}

#[test]
fn every_run_is_what_lists_and_filters_take() {
    let stub = Stub::new(|request| {
        let key = request.path().rsplit('/').next().unwrap_or_default().to_owned();
        let key = match key.as_str() {
            "taskInstances" => "task_instances",
            "xcomEntries" => "xcom_entries",
            "hitlDetails" => "hitl_details",
            _ => return reply(200, &json!({"dag_id": "d"})),
        };
        reply(200, &json!({key: [], "total_entries": 0}))
    });
    for command in [
        "tasks instances d ~",
        "xcom list d ~ t",
        "hitl list d ~",
        "tasks set-state d t ~ failed --dry-run",
        "tasks delete-instance d ~ t --dry-run",
    ] {
        stub.cli().run(&command.split(' ').collect::<Vec<_>>()).done();
    }
}
