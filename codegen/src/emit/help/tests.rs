use serde_json::{Value, json};

use super::*;
use crate::document::Document;

/// The help of the one query parameter of a list under `key`.
fn of_list(key: &str, name: &str, schema: Value, description: &str) -> String {
    let rows = json!({ "properties": { key: { "type": "array" }, "total_entries": {} } });
    let mut raw = json!({ "paths": { "/x": { "get": {
        "operationId": "get_x",
        "parameters": [{ "in": "query", "name": name, "schema": schema, "description": description }],
        "responses": { "200": { "content": { "application/json": { "schema": rows } } } },
    } } } });
    let mut document = Document::default();
    document.add(&mut raw, "client").unwrap();
    let operation = &document.operations[0];
    let parameter = &operation.query_parameters[0];
    let subject = Subject {
        operation,
        parameter,
        kind: &parameter.kind,
        place: Place::Query,
        is_positional: false,
        is_order: false,
        has_default: false,
    };
    subject.help(|_| None)
}

fn time(key: &str, name: &str) -> String {
    of_list(key, name, json!({ "type": "string", "format": "date-time" }), "")
}

fn text(key: &str, name: &str, description: &str) -> String {
    of_list(key, name, json!({ "type": "string" }), description)
}

#[test]
fn a_range_of_times_reads_as_a_sentence() {
    assert_eq!(time("dag_runs", "start_date_gte"), "Only runs that started at or after this time, or have not started");
    assert_eq!(time("dag_runs", "start_date_lt"), "Only runs that started before this time");
    assert_eq!(time("dag_runs", "end_date_lte"), "Only runs that ended at or before this time");
    assert_eq!(time("dag_runs", "updated_at_gte"), "Only runs last updated at or after this time");
    assert_eq!(time("hitl_details", "created_at_gt"), "Only requests created after this time");
    assert_eq!(time("dag_runs", "run_after_lt"), "Only runs due before this time");
    assert_eq!(time("dag_runs", "logical_date_gt"), "Only runs with a logical date after this time");
    assert_eq!(time("asset_events", "timestamp_gt"), "Only events with a timestamp after this time");
    assert_eq!(time("asset_events", "arrival_gt"), "Only events with an arrival after this time");
}

#[test]
fn times_of_the_run_are_called_so() {
    assert_eq!(time("xcom_entries", "run_after_gte"), "Only XComs of runs due at or after this time");
    assert_eq!(
        time("task_instances", "logical_date_lt"),
        "Only task instances of runs with a logical date before this time"
    );
    assert_eq!(time("dags", "dag_run_start_date_gt"), "Only Dags whose latest run started after this time");
    assert_eq!(time("dags", "dag_run_end_date_lte"), "Only Dags whose latest run ended at or before this time");
}

#[test]
fn ranges_of_days_and_numbers_have_their_own_words() {
    let day = json!({ "type": "string", "format": "date" });
    assert_eq!(of_list("dag_runs", "due_date_lte", day, ""), "Only runs with a due date on or before this day");
    let number = json!({ "type": "number" });
    assert_eq!(of_list("dag_runs", "duration_gt", number.clone(), ""), "Only runs that took more than this long");
    assert_eq!(of_list("pools", "slots_lte", number, ""), "Only pools with a slots of at most this");
}

#[test]
fn a_pattern_says_how_it_matches() {
    let description = "Case-insensitive substring match (SQL `ILIKE`). Slower than `key_prefix_pattern` on large \
                       tables \u{2014} see \"Filtering with pattern parameters\".";
    assert_eq!(
        text("variables", "variable_key_pattern", description),
        "Only variables whose key contains this text, ignoring case (% and _ are wildcards, | means or)"
    );
    assert_eq!(
        text("hitl_details", "subject_search", description),
        "Only requests whose subject contains this text, ignoring case (% and _ are wildcards, | means or)"
    );
    let description = "Case-sensitive, index-friendly prefix match. See \"Filtering with pattern parameters\".";
    assert_eq!(
        text("dag_runs", "dag_id_prefix_pattern", description),
        "Only runs whose Dag id starts with this text (case-sensitive, trailing punctuation is ignored, | means or)"
    );
    let literal = description.replace("See", "Here `|` is matched literally, not as OR. See");
    assert_eq!(
        text("dag_runs", "partition_key_prefix_pattern", &literal),
        "Only runs whose partition key starts with this text (case-sensitive, trailing punctuation is ignored)"
    );
}

#[test]
fn a_pattern_with_rules_of_its_own_keeps_its_description() {
    assert_eq!(
        text(
            "dag_runs",
            "asset_pattern",
            "Substring match. Unlike the wildcard `*_pattern` parameters, `%` is literal."
        ),
        "Substring match"
    );
}

#[test]
fn a_filter_without_a_description_is_named() {
    assert_eq!(text("dag_warnings", "dag_id", ""), "Only warnings of this Dag");
    assert_eq!(text("dag_warnings", "warning_type", ""), "Only warnings of this type");
    assert_eq!(text("asset_events", "source_run_id", ""), "Only events from this run");
    assert_eq!(text("asset_events", "source_map_index", ""), "Only events with this source map index");
    assert_eq!(text("event_logs", "owner", ""), "Only entries with this owner");
    let several = json!({ "type": "array", "items": { "type": "string" } });
    assert_eq!(of_list("task_instances", "pool", several, ""), "Only task instances in this pool; may be repeated");
}

#[test]
fn a_default_of_the_server_is_shown() {
    let index = json!({ "type": "integer", "default": -1 });
    assert_eq!(of_list("task_instances", "map_index", index, ""), "Map index of the task instance [default: -1]");
    let index = json!({ "type": "integer" });
    assert_eq!(of_list("xcom_entries", "map_index", index, ""), "Only XComs with this map index");
}

#[test]
fn descriptions_become_plain_text_on_one_line() {
    let plain = |text: &str| plain(text, |name| (name == "dag_id").then(|| "--dag-id".to_owned()));
    assert_eq!(plain("Get a pool.\n\nMore of it."), "Get a pool");
    assert_eq!(plain("Number of slots.\nUse -1 for unlimited."), "Number of slots; use -1 for unlimited");
    assert_eq!(plain("First. Dags only."), "First; Dags only");
    assert_eq!(plain("**Note**: use ``dag_id`` with `~`."), "Note: use --dag-id with ~");
    assert_eq!(plain("A name, e.g. A or B. Slower than `name_pattern`."), "A name, e.g. A or B");
    assert_eq!(plain("Match. See \"A chapter\"."), "Match");
    assert_eq!(plain("Match the start \u{2014} see \"A chapter\"."), "Match the start");
    assert_eq!(plain(""), "");
}

/// Every text that the published documents give.
#[test]
fn no_text_needs_the_documentation_of_the_api() {
    let mut document = Document::default();
    for (text, client) in
        [(include_str!("../../../../openapi.yaml"), "client"), (include_str!("../../../../openapi/fab.yaml"), "fab")]
    {
        document.add(&mut crate::document::parse(text).unwrap(), client).unwrap();
    }
    let mut count = 0;
    for operation in &document.operations {
        let path = operation.path_parameters.iter().map(|parameter| (Place::Path, parameter));
        let query = operation.query_parameters.iter().map(|parameter| (Place::Query, parameter));
        let body = operation.body.iter().flat_map(|body| &body.fields).map(|field| (Place::Body, field));
        for (place, parameter) in path.chain(query).chain(body) {
            let subject = Subject {
                operation,
                parameter,
                kind: &parameter.kind,
                place,
                is_positional: place == Place::Path,
                is_order: parameter.name == "order_by",
                has_default: false,
            };
            let help = subject.help(|name| Some(format!("--{}", name.replace('_', "-"))));
            let bad = ["`", "**", "\n", "Filtering with", "see \"", "ILIKE", "ndex-friendly", " at at ", "a end"];
            let found: Vec<_> = bad.iter().filter(|bad| help.contains(**bad)).collect();
            assert!(found.is_empty(), "{} {}: {found:?} in {help:?}", operation.id, parameter.name);
            assert!(!help.is_empty() && !help.ends_with('.'), "{} {}: {help:?}", operation.id, parameter.name);
            count += 1;
        }
    }
    assert!(count > 500, "{count} texts are too few");
}
