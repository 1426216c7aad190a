//! Things in the paths of requests.

use super::*;

fn of(template: &str, path: &str) -> Option<(String, Certainty)> {
    of_query(template, path, None)
}

fn of_query(template: &str, path: &str, index: Option<&str>) -> Option<(String, Certainty)> {
    let query = |name: &str| index.filter(|_| name == "map_index").map(str::to_owned);
    Missing::of_request(template, path, query).map(|missing| (missing.thing.to_string(), missing.certainty))
}

#[test]
fn a_path_names_the_innermost_thing() {
    const RUN: &str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}";
    let task = format!("{RUN}/taskInstances/{{task_id}}");
    let is = |sentence: &str, certainty| Some((sentence.to_owned(), certainty));
    assert_eq!(of("/api/v2/pools/{pool_name}", "/api/v2/pools/a%20b"), is("there is no pool a b", Certainty::Leaf));
    assert_eq!(of(RUN, "/team/api/v2/dags/d/dagRuns/r%2B1"), is("Dag d has no run r+1", Certainty::Leaf));
    assert_eq!(
        of("/api/v2/dags/{dag_id}/details", "/api/v2/dags/d/details"),
        is("there is no Dag d", Certainty::Within)
    );
    assert_eq!(
        of(&format!("{task}/xcomEntries/{{xcom_key}}"), "/api/v2/dags/d/dagRuns/r/taskInstances/t/xcomEntries/k"),
        is("task t of run r of Dag d has no XCom k", Certainty::Leaf)
    );
    assert_eq!(
        of(&format!("{task}/{{map_index}}"), "/api/v2/dags/d/dagRuns/r/taskInstances/t/3"),
        is("task t of run r has no map index 3", Certainty::Leaf)
    );
    assert_eq!(
        of("/api/v2/config/section/{section}/option/{option}", "/api/v2/config/section/core/option/x"),
        is("there is no option x in section core", Certainty::Leaf)
    );
    assert_eq!(of("/auth/fab/v1/roles/{name}", "/auth/fab/v1/roles/Op"), is("there is no role Op", Certainty::Leaf));
}

#[test]
fn things_in_a_task_of_a_run_are_named_with_the_index() {
    const TASK: &str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}";
    for (template, path, index, sentence, certainty) in [
        ("", "", None, "run r of Dag d has no task t", Certainty::Leaf),
        ("/links", "/links", None, "run r of Dag d has no task t", Certainty::Within),
        ("/links", "/links", Some("-1"), "run r of Dag d has no task t", Certainty::Within),
        ("/links", "/links", Some("4"), "task t of run r has no map index 4", Certainty::Within),
        ("/{map_index}/dry_run", "/4/dry_run", None, "task t of run r has no map index 4", Certainty::Within),
        ("/tries/{task_try_number}", "/tries/7", None, "task t of run r has no try 7", Certainty::Leaf),
        (
            "/{map_index}/tries/{task_try_number}",
            "/4/tries/7",
            None,
            "task t[4] of run r has no try 7",
            Certainty::Leaf,
        ),
        ("/listMapped", "/listMapped", None, "task t of run r is not mapped", Certainty::Leaf),
        (
            "/{map_index}/hitlDetails",
            "/-1/hitlDetails",
            None,
            "task t of run r has no question to answer",
            Certainty::Leaf,
        ),
        (
            "/state-store/{key}",
            "/state-store/k",
            Some("2"),
            "task t[2] of run r has no entry k in its state store",
            Certainty::Leaf,
        ),
    ] {
        let path = format!("/api/v2/dags/d/dagRuns/r/taskInstances/t{path}");
        let found = of_query(&format!("{TASK}{template}"), &path, index);
        assert_eq!(found, Some((sentence.to_owned(), certainty)), "{template}");
    }
    let entry = of("/api/v2/assets/{asset_id}/state-store/{key}", "/api/v2/assets/1/state-store/k");
    assert_eq!(entry, Some(("asset 1 has no entry k in its state store".to_owned(), Certainty::Leaf)));
}

#[test]
fn the_chain_of_containing_things_ends_with_the_dag() {
    let of = OfTask { dag: "d".into(), run: "r".into(), task: "t".into(), index: Some(3) };
    let first = Thing::Try { of, number: "2".into(), made: Some(1) };
    let chain: Vec<_> = std::iter::successors(Some(first), Thing::outer).map(|thing| thing.to_string()).collect();
    assert_eq!(
        chain,
        [
            "task t[3] of run r has no try 2: it was tried once",
            "task t of run r has no map index 3",
            "run r of Dag d has no task t",
            "Dag d has no run r",
            "there is no Dag d",
        ]
    );
}

#[test]
fn a_sentence_names_the_thing_in_the_body() {
    let named = |sentence| Missing::of_sentence(sentence).map(|missing| missing.thing.to_string());
    assert_eq!(named("Asset with ID: `9` was not found").as_deref(), Some("there is no asset 9"));
    assert_eq!(named("Dag Run id fist not found in dag sales").as_deref(), Some("Dag sales has no run fist"));
    assert_eq!(Missing::of_sentence("Not Found"), None);
}

#[test]
fn a_wildcard_is_never_missing() {
    let runs = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances";
    assert_eq!(of(runs, "/api/v2/dags/~/dagRuns/~/taskInstances"), None);
    let within = of(runs, "/api/v2/dags/d/dagRuns/~/taskInstances");
    assert_eq!(within, Some(("there is no Dag d".to_owned(), Certainty::Within)));
    assert_eq!(of("/api/v2/pools", "/api/v2/pools"), None);
    assert_eq!(of("/api/v2/parseDagFile/{file_token}", "/api/v2/parseDagFile/x"), None);
}
