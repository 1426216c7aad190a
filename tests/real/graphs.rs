//! `airflow dags show | show-dependencies`

use serde_json::{Value, json};

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn groups_and_labels_are_drawn() {
    let cli = real::viewer();
    let drawing = cli.run(&["dags", "show", "example_branch_labels", "-o", "table"]).done().stdout;
    assert!(drawing.starts_with("●   ingest "), "{drawing}");
    assert!(drawing.contains("\n├─● describe_integrity  ← Errors found  EmptyOperator\n"), "{drawing}");
    let drawing = cli.run(&["dags", "show", "example_task_group", "--as", "drawing"]).done().stdout;
    assert!(drawing.contains("│     │ ╭ inner_section_2\n├─●   │ │ task_2 "), "{drawing}");
}

/// What the official command of Airflow 3.3.2 prints, to the letter.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_pipe_gets_the_official_dot() {
    let dot = real::viewer().run(&["dags", "show", "tutorial"]).done().stdout;
    assert_eq!(
        dot,
        "digraph tutorial {\n\
         \tgraph [label=tutorial labelloc=t rankdir=LR]\n\
         \tprint_date [color=\"#000000\" fillcolor=\"#f0ede4\" label=print_date shape=rectangle style=\"filled,rounded\"]\n\
         \tsleep [color=\"#000000\" fillcolor=\"#f0ede4\" label=sleep shape=rectangle style=\"filled,rounded\"]\n\
         \ttemplated [color=\"#000000\" fillcolor=\"#f0ede4\" label=templated shape=rectangle style=\"filled,rounded\"]\n\
         \tprint_date -> sleep\n\
         \tprint_date -> templated\n\
         }\n\n"
    );
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn programs_get_nodes_groups_and_edges() {
    let graph = real::viewer().run(&["dags", "show", "example_task_group", "-o", "json"]).done().json();
    assert_eq!((graph["nodes"].as_array().unwrap().len(), graph["groups"].as_array().unwrap().len()), (9, 3));
    let task = graph["nodes"].as_array().unwrap().iter().find(|node| node["id"] == "section_1.task_2").unwrap();
    assert_eq!((&task["operator"], &task["group"]), (&json!("BashOperator"), &json!("section_1")));
    let filter = ".edges[] | select(.label != null) | .label";
    let labels = real::viewer().run(&["dags", "show", "example_branch_labels", "--jq", filter]).done().stdout;
    assert_eq!(labels, "Errors found\nNo errors\n");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_has_its_states() {
    let cli = real::admin();
    let (dag, run) = ("tutorial_taskflow_api", real::unique("graph"));
    cli.run(&["dags", "trigger", dag, "--run-id", &run]).done();
    let outcome = cli.run(&["dags", "show", dag, "--run", &run, "--as", "drawing"]).done();
    assert!(outcome.stderr.contains(&format!("run {run} of Dag {dag}: ")), "{outcome}");
    let shown = |run: &str| {
        let graph = cli.run(&["dags", "show", dag, "--run", run, "-o", "json"]).done().json();
        graph["nodes"].as_array().unwrap().iter().map(|node| node["states"].clone()).collect::<Vec<Value>>()
    };
    let states = shown(&run);
    assert!(states.len() == 3 && states.iter().all(|states| states.as_object().unwrap().len() == 1), "{states:?}");
    assert_eq!(shown("@latest").len(), 3);
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
    cli.run(&["dags", "show", dag, "--run", &run]).fails(4, &run);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_unknown_dag_is_not_found() {
    let cli = real::viewer();
    cli.run(&["dags", "show", "no_such_dag"]).fails(4, "no_such_dag");
    cli.run(&["dags", "show", "no_such_dag", "--as", "svg"]).fails(4, "no_such_dag");
    cli.run(&["dags", "show", "no_such_dag", "--run", "@latest"]).fails(4, "no_such_dag");
    cli.run(&["dags", "show-dependencies", "no_such_dag"]).fails(4, "no_such_dag");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn dependencies_go_through_assets_sensors_and_triggers() {
    let cli = real::viewer();
    let graph = cli.run(&["dags", "show-dependencies", "-o", "json"]).done().json();
    let kinds: Vec<_> = graph["nodes"].as_array().unwrap().iter().filter_map(|node| node["type"].as_str()).collect();
    for kind in ["dag", "asset", "asset-alias", "sensor", "trigger"] {
        assert!(kinds.contains(&kind), "no {kind} in {kinds:?}");
    }
    let drawing =
        cli.run(&["dags", "show-dependencies", "example_trigger_controller_dag", "--as", "drawing"]).done().stdout;
    // Older servers call what is triggered by its kind, too.
    let target = if real::since("3.3") { "example_trigger_target_dag    " } else { "dag:example_trigger_target_dag" };
    assert_eq!(
        drawing,
        format!("● example_trigger_controller_dag  dag\n○ test_trigger_dagrun             trigger\n● {target}  dag\n")
    );
    let outcome = cli.run(&["dags", "show-dependencies", "tutorial"]).done();
    assert!(outcome.stderr.contains("depends on no other"), "{outcome}");
    let dot = cli.run(&["dags", "show-dependencies"]).done().stdout;
    assert!(dot.starts_with("digraph {\n") && dot.contains("-> \"dag:asset_consumes_1\"\n"), "{dot}");
}
