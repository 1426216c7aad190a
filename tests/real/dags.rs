//! `airflow dags list | details | pause | unpause`

use serde_json::{Value, json};

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_list_is_a_table_with_the_official_columns() {
    let stdout = real::viewer().run(&["dags", "list"]).done().stdout;
    let header: Vec<_> = stdout.lines().next().unwrap_or_default().split('|').map(str::trim).collect();
    assert_eq!(header, ["dag_id", "fileloc", "owners", "is_paused", "bundle_name", "bundle_version"]);
    assert!(stdout.lines().any(|line| line.starts_with("example_bash_operator ")), "{stdout}");
}

/// The server gives no more than 100 in a page; before 3.3 there are fewer examples than that.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn every_dag_is_listed_in_order_with_the_types_of_the_server() {
    let rows = real::viewer().run(&["dags", "list", "-o", "json"]).done().json();
    let rows = rows.as_array().expect("a list");
    let ids: Vec<&str> = rows.iter().filter_map(|row| row["dag_id"].as_str()).collect();
    let total =
        real::viewer().run(&["api", "GET", "dags?limit=1&exclude_stale=false", "--jq", ".total_entries"]).done();
    assert_eq!(format!("{}\n", ids.len()), total.stdout);
    assert!((ids.len() > 100 || !real::since("3.3")) && ids.is_sorted(), "{ids:?}");
    assert!(rows.iter().all(|row| row["is_paused"].is_boolean() && row["owners"].is_array()), "{rows:?}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn filters_are_the_servers() {
    let list = |arguments: &[&str]| {
        let arguments = [&["dags", "list", "-o", "json", "--jq", "[.[].dag_id]"], arguments].concat();
        real::viewer().run(&arguments).done().json()
    };
    let tutorials = list(&["--dag-id-pattern", "tutorial_taskflow"]);
    assert_eq!(
        tutorials,
        json!(["tutorial_taskflow_api", "tutorial_taskflow_api_virtualenv", "tutorial_taskflow_templates"])
    );
    assert_eq!(list(&["--limit", "3"]).as_array().map(Vec::len), Some(3));
    assert_eq!(list(&["--dag-id-pattern", "no such Dag"]), json!([]));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn details_are_properties_for_people_and_an_object_for_programs() {
    let stdout = real::viewer().run(&["dags", "details", "tutorial_dag"]).done().stdout;
    let header: Vec<_> = stdout.lines().next().unwrap_or_default().split('|').map(str::trim).collect();
    assert_eq!(header, ["property_name", "property_value"]);
    let dag = real::viewer().run(&["dags", "details", "tutorial_dag", "-o", "json"]).done().json();
    assert_eq!((&dag["dag_id"], &dag["max_active_tasks"]), (&json!("tutorial_dag"), &json!(16)));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_dag_is_unpaused_and_paused() {
    let cli = real::admin();
    let dag = "example_xcom_args";
    let is_paused = || cli.run(&["dags", "details", dag, "-o", "json"]).done().json()["is_paused"].clone();
    let rows = cli.run(&["dags", "unpause", dag, "-o", "json"]).done().json();
    assert_eq!((rows, is_paused()), (json!([{"dag_id": dag, "is_paused": false}]), json!(false)));
    assert_eq!(cli.run(&["dags", "unpause", dag, "-o", "json"]).done().json(), json!([]));
    assert_eq!(cli.run(&["dags", "unpause", dag]).done().stdout, format!("Dag {dag} is already unpaused\n"));
    let rows = cli.run(&["dags", "pause", dag, "-o", "json"]).done().json();
    assert_eq!((rows, is_paused()), (json!([{"dag_id": dag, "is_paused": true}]), json!(true)));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn many_dags_are_changed_by_an_expression_after_a_yes() {
    let cli = real::admin();
    cli.run(&["dags", "pause", "example_short_circuit_", "--treat-dag-id-as-regex", "--yes"]).done();
    let unpause = ["dags", "unpause", "example_short_circuit_", "--treat-dag-id-as-regex", "-o", "json"];
    let asked = cli.run(&unpause);
    assert_ne!(asked.code, Some(0), "nobody said yes:\n{asked}");
    let rows = cli.run(&[&unpause[..], &["--yes"]].concat()).done().json();
    let ids: Vec<&Value> = rows.as_array().expect("a list").iter().map(|row| &row["dag_id"]).collect();
    assert_eq!(ids, ["example_short_circuit_decorator", "example_short_circuit_operator"]);
}
