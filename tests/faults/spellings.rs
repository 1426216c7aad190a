//! What other command lines spell otherwise, and what is sent for it.

use serde_json::json;

use crate::support::stub::{Stub, TOKEN, page, reply};

#[test]
fn a_boolean_can_be_given_in_three_ways() {
    for (spelling, sent) in [
        ("--is-paused", true),
        ("--is-paused=false", false),
        ("--no-is-paused", false),
        ("--no-is-paused --is-paused", true),
    ] {
        let stub = Stub::new(|_| reply(200, &json!({"dag_id": "a"})));
        let arguments: Vec<_> = ["dags", "update", "a"].into_iter().chain(spelling.split(' ')).collect();
        stub.cli().run(&arguments).done();
        assert_eq!(stub.requests()[0].body, json!({ "is_paused": sent }).to_string(), "{spelling}");
    }
}

#[test]
fn a_filter_may_be_a_positional_which_can_be_given_by_name() {
    let stub = Stub::new(|request| reply(200, &page(request, "backfills", &[], 100)));
    stub.cli().run(&["backfill", "list", "a"]).done();
    stub.cli().run(&["backfill", "list", "--dag-id", "a"]).done();
    let lists: Vec<_> = stub.requests().into_iter().filter(|request| request.path().ends_with("/backfills")).collect();
    assert!(lists[0].target.contains("dag_id=a"), "{lists:?}");
    assert_eq!(lists[0].target, lists[1].target);
}

#[test]
fn runs_are_those_of_all_dags_unless_one_is_named() {
    let stub = Stub::new(|request| reply(200, &page(request, "dag_runs", &[], 100)));
    stub.cli().run(&["dagrun", "list"]).done();
    stub.cli().run(&["dagrun", "list", "--dag-id", "a", "--start-date", "2026-11-01"]).done();
    stub.cli().run(&["runs", "list", "a"]).done();
    let requests = stub.requests();
    let paths: Vec<_> = requests.iter().map(|request| request.path().to_owned()).collect();
    let runs = |dag: &str| format!("/api/v2/dags/{dag}/dagRuns");
    assert_eq!(paths, [runs("~"), runs("a"), runs("a")]);
    assert!(requests[1].target.contains("start_date_gte=2026-11-01"), "{}", requests[1].target);
}

#[test]
fn several_bundles_are_asked_for_one_by_one() {
    let stub = Stub::new(|request| {
        let bundle = if request.target.contains("bundle_name=one") { "one" } else { "two" };
        let rows: Vec<_> = (0..3).map(|n| json!({ "dag_id": format!("{bundle}_{n}") })).collect();
        let key = if request.path().ends_with("/dags") { "dags" } else { "import_errors" };
        reply(200, &page(request, key, &rows, 100))
    });
    let list = |limit: &str| {
        let arguments = ["dags", "list", "-B", "one", "-B", "two", "-B", "one", "--jq", ".[].dag_id", "--limit", limit];
        stub.cli().run(&arguments).done().stdout.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(list("9"), ["one_0", "one_1", "one_2", "two_0", "two_1", "two_2"]);
    assert_eq!(list("4").len(), 4);
}

#[test]
fn a_token_among_the_arguments_works_and_warns() {
    let stub = Stub::new(|_| reply(200, &json!({"dag_id": "a"})));
    let outcome = stub.cli().run(&["dags", "get", "a", "--api-token", "another-token"]).done();
    assert!(outcome.stderr.contains("--api-token") && !outcome.stderr.contains("another-token"), "{outcome}");
    let sent = stub.requests()[0].header("authorization").map(str::to_owned);
    assert_eq!(sent.as_deref(), Some("Bearer another-token"), "and not {TOKEN}");
    let refused = stub.cli().run(&["dags", "get", "a", "--api-token", "se cret"]).fails(2, "--api-token");
    assert!(!refused.stderr.contains("se cret"), "{refused}");
}

#[test]
fn the_environment_has_a_short_name_where_the_letter_is_free() {
    let stub = Stub::new(|_| reply(200, &json!({"dag_id": "a"})));
    let settings = format!("[environments.dev]\nurl = \"{}\"\n", stub.url);
    let cli = crate::support::Cli::new().with_config(&settings).with("AIRFLOW_CLI_TOKEN", TOKEN);
    cli.run(&["dags", "get", "a", "-e", "dev"]).done();
    cli.run(&["dags", "get", "a", "-e", "other"]).fails(2, "other");
    cli.run(&["dags", "list-runs", "a", "-e", "dev"]).fails(2, "--end-date");
}

#[test]
fn only_what_is_given_of_a_variable_is_changed() {
    let stub = Stub::new(|_| reply(200, &json!({"key": "k", "value": "v"})));
    stub.cli().run(&["variables", "update", "--key", "k", "--description", "d"]).done();
    let request = stub.requests()[0].clone();
    assert_eq!(request.target, "/api/v2/variables/k?update_mask=description");
    stub.cli().run(&["variables", "update", "k"]).fails(2, "nothing to change");
    stub.cli().run(&["variables", "update", "k", "--value", "***"]).fails(2, "***");
}

#[test]
fn a_time_may_begin_with_a_dash_or_have_a_form_of_the_official_command() {
    let stub = Stub::new(|_| reply(200, &json!({ "dag_id": "a", "dag_run_id": "r", "is_paused": false })));
    for (given, sent) in [("2026/11/01", "2026-11-01T00:00:00Z"), ("2026-W45", "2026-11-02T00:00:00Z")] {
        stub.cli().run(&["dags", "trigger", "a", "--logical-date", given]).done();
        let body = stub.requests().into_iter().rfind(|request| request.method == "POST").unwrap().body;
        assert!(body.contains(&format!(r#""logical_date":"{sent}""#)), "{given}: {body}");
    }
    stub.cli().run(&["dags", "trigger", "a", "--logical-date", "-2d"]).done();
    stub.cli().run(&["dags", "trigger", "a", "-l", "-1h", "--run-after", "-1h"]).done();
    stub.cli().run(&["dags", "trigger", "a", "-l", "-x"]).fails(2, "invalid value '-x' for '--logical-date <TIME>'");
}

#[test]
fn the_map_index_is_spelled_alike_everywhere() {
    let stub = Stub::new(|_| reply(200, &json!({ "task_instances": [], "total_entries": 0, "task_id": "t" })));
    for verb in [
        &["tries", "a", "r", "t"][..],
        &["try", "a", "r", "t", "1"],
        &["links", "a", "r", "t"],
        &["log-url", "a", "r", "t", "1"],
    ] {
        for option in ["--map-index", "--with-map-index"] {
            stub.cli().run(&[&["tasks"], verb, &[option, "3"]].concat());
            let last = stub.requests().into_iter().rfind(|request| request.target.contains("map_index=3"));
            assert!(last.is_some(), "{verb:?} {option}");
        }
    }
    stub.cli().run(&["tasks", "delete-instance", "a", "r", "t", "--map-index", "3", "--yes"]);
    let deleted = stub.requests().into_iter().rfind(|request| request.method == "DELETE").unwrap();
    assert!(deleted.target.contains("map_index=3"), "{}", deleted.target);
}
