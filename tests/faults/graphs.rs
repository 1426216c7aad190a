//! `dags show` and `dags show-dependencies`, on servers that do not tell all, and with files that can not be written.

use serde_json::{Value, json};

use crate::support::stub::{Stub, reply};

fn tasks() -> Value {
    let task = |id: &str, downstream: &[&str]| {
        json!({
            "task_id": id, "task_display_name": id, "operator_name": "BashOperator", "is_mapped": id == "load",
            "ui_color": "#abc", "ui_fgcolor": "#000", "downstream_task_ids": downstream, "new_field": [1],
        })
    };
    json!({ "tasks": [task("load", &[]), task("extract", &["load"])], "total_entries": 2 })
}

/// A server whose `/ui` routes answer with `status`.
fn without_structure(status: u16) -> Stub {
    Stub::new(move |request| match request.path() {
        "/api/v2/dags/etl/tasks" => reply(200, &tasks()),
        path if path.starts_with("/ui/") => reply(status, &json!({ "detail": "Not Found" })),
        _ => reply(404, &json!({ "detail": "not here" })),
    })
}

#[test]
fn without_the_private_route_the_public_tasks_are_drawn_and_it_says_so() {
    for status in [404, 405, 403] {
        let outcome = without_structure(status).cli().run(&["dags", "show", "etl", "--as", "drawing"]).done();
        assert_eq!(outcome.stdout, "● extract  BashOperator\n● load []  BashOperator\n");
        assert!(outcome.stderr.contains("the graph shows only the tasks"), "{outcome}");
    }
    let dot = without_structure(404).cli().run(&["dags", "show", "etl"]).done().stdout;
    assert!(dot.contains("\textract -> load\n") && dot.contains("fillcolor=\"#aabbcc\""), "{dot}");
}

#[test]
fn dependencies_have_no_public_route() {
    let stub = without_structure(404);
    let outcome = stub.cli().run(&["dags", "show-dependencies"]).fails(1, "does not provide the dependencies");
    assert!(outcome.stderr.contains("hint: "), "{outcome}");
    without_structure(403).cli().run(&["dags", "show-dependencies"]).fails(3, "");
}

#[test]
fn unknown_kinds_and_fields_and_missing_ones_pass() {
    let stub = Stub::new(|request| match request.path() {
        "/ui/structure/structure_data" => reply(
            200,
            &json!({
                "nodes": [
                    { "id": "a", "type": "quantum", "shade": 1 },
                    { "id": "g", "children": [{ "id": "g.b", "label": "b", "type": "task" }], "type": "task" },
                    { "id": "empty", "children": [], "type": "task" },
                ],
                "edges": [
                    { "source_id": "a", "target_id": "g.b", "label": "" },
                    { "source_id": "g.b", "target_id": "asset:7" },
                ],
            }),
        ),
        _ => reply(404, &json!({ "detail": "not here" })),
    });
    let drawing = stub.cli().run(&["dags", "show", "etl", "--as", "drawing"]).done().stdout;
    assert_eq!(drawing, "○ a\n│ ╭ g\n● ╰ b\n○ asset:7\n");
    let value = stub.cli().run(&["dags", "show", "etl", "-o", "json"]).done().json();
    assert_eq!(value["nodes"][0]["type"], "quantum");
}

#[test]
fn an_empty_dag_is_no_failure() {
    let stub = Stub::new(|_| reply(200, &json!({ "nodes": [], "edges": [] })));
    let outcome = stub.cli().run(&["dags", "show", "etl", "--as", "drawing"]).done();
    assert_eq!(outcome.stdout, "");
    assert!(outcome.stderr.contains("has no tasks"), "{outcome}");
    let outcome = stub.cli().run(&["dags", "show-dependencies", "-o", "json"]).done();
    assert_eq!(outcome.json(), json!({ "nodes": [], "edges": [] }));
}

#[test]
fn names_from_the_server_do_not_steer_the_terminal() {
    let stub = Stub::new(|_| {
        reply(200, &json!({ "nodes": [{ "id": "a", "label": "\u{1b}[2Ja\n", "type": "task" }], "edges": [] }))
    });
    let drawing = stub.cli().run(&["dags", "show", "etl", "--as", "drawing"]).done().stdout;
    assert_eq!(drawing, "● \\x1b[2Ja\\n\n");
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let cli = without_structure(404).cli();
    let folder = cli.home().join("out");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("etl.svg");
    let path = file.to_str().unwrap();
    let outcome = cli.run(&["dags", "show", "etl", "--save", path]).done();
    assert_eq!(outcome.stdout, format!("File {path} saved\n"));
    assert!(std::fs::read_to_string(&file).unwrap().ends_with("</svg>\n"));
    let missing = folder.join("gone").join("etl.svg");
    cli.run(&["dags", "show", "etl", "--save", missing.to_str().unwrap()]).fails(2, "cannot write");
    cli.run(&["dags", "show", "nope", "--save", path]).fails(4, "");
    assert!(std::fs::read_to_string(&file).unwrap().contains("extract"), "the file is lost");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
}
