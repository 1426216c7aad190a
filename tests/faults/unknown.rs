//! Empty lists of things that there are not: what does not exist is told, as for a single thing.

use serde_json::json;

use crate::support::stub::{Stub, reply};

/// A server without anything, that answers whoever looks for a single thing with this status.
fn empty(status: u16) -> Stub {
    Stub::new(move |request| {
        let lists = ["backfills", "xcom_entries", "dags", "import_errors", "hitl_details", "queued_events", "dag_runs"];
        let is_list =
            !request.path().ends_with("/d") && !request.path().ends_with("/r") && !request.path().ends_with("/7");
        match is_list {
            true => {
                let mut body: serde_json::Map<_, _> =
                    lists.iter().map(|list| ((*list).to_owned(), json!([]))).collect();
                body.insert("total_entries".into(), json!(0));
                reply(200, &body.into())
            }
            false => reply(status, &json!({"detail": "The thing was not found", "dag_id": "d"})),
        }
    })
}

const LISTS: [&[&str]; 6] = [
    &["backfill", "list", "d"],
    &["xcom", "list", "d", "r", "t"],
    &["hitl", "list", "d"],
    &["assets", "get-queued-events", "7"],
    &["assets", "get-dag-queued-events", "d"],
    &["dags", "get-stats", "d"],
];

#[test]
fn what_an_empty_list_was_asked_of_has_to_exist() {
    for list in LISTS {
        empty(404).cli().run(list).fails(4, "there is no ");
    }
}

#[test]
fn a_list_may_be_empty() {
    for list in LISTS {
        empty(200).cli().run(list).done();
        // Whoever may not look has the list.
        empty(403).cli().run(list).done();
    }
}

#[test]
fn nothing_is_looked_for_that_stands_for_everything() {
    let stub = empty(404);
    stub.cli().run(&["xcom", "list"]).done();
    stub.cli().run(&["hitl", "list"]).done();
    stub.cli().run(&["dags", "get-stats"]).done();
    assert_eq!(stub.requests().len(), 3, "{:?}", stub.requests());
}

#[test]
fn a_bundle_has_dags_or_files_that_could_not_be_loaded() {
    for list in [["dags", "list", "-B", "nope"], ["dags", "report", "-B", "nope"]] {
        empty(200).cli().run(&list).fails(4, "no Dag is in a bundle `nope`");
        let stub = Stub::new(|request| match request.path() {
            "/api/v2/importErrors" => {
                let error = json!({"filename": "f.py", "bundle_name": "nope", "stack_trace": "boom"});
                reply(200, &json!({"import_errors": [error], "total_entries": 1}))
            }
            _ => reply(200, &json!({"dags": [], "total_entries": 0})),
        });
        stub.cli().run(&list).done();
    }
}
