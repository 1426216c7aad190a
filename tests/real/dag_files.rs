//! `airflow dags list-import-errors | report | reserialize`

use serde_json::Value;

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn import_errors_decide_the_exit_code() {
    let cli = real::admin();
    let errors = cli.run(&["dags", "list-import-errors", "-o", "json"]);
    let count = errors.json().as_array().expect("a list").len();
    assert_eq!(errors.code, Some(i32::from(count > 0)), "{errors}");
    cli.run(&["dags", "list-import-errors", "--local"]).fails(2, "on this machine");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_report_tells_what_each_file_holds() {
    let report = real::viewer().run(&["dags", "report", "-o", "json"]).done().json();
    let files = report.as_array().expect("a list");
    let file = files.iter().find(|file| file["file"] == "example_xcomargs.py").expect("an example of Airflow's");
    assert_eq!(file["dags"], serde_json::json!(["example_xcom_args", "example_xcom_args_with_operators"]));
    assert_eq!(file["dag_num"], 2);
    assert!(file["task_num"].as_u64().is_some_and(|tasks| tasks >= 4), "{file}");
    // Airflow 3.0 does not tell it.
    assert!(file["duration"].as_f64().map_or(!real::since("3.1"), |seconds| seconds > 0.0), "{file}");
    let durations: Vec<_> = files.iter().map(|file| file["duration"].as_f64().unwrap_or(-1.0)).collect();
    assert!(durations.is_sorted_by(|a, b| a >= b), "{durations:?}");
    let bundle = file["bundle_name"].as_str().expect("a name");
    let of_bundle = real::viewer().run(&["dags", "report", "-B", bundle, "-o", "json"]).done().json();
    let of_bundle = of_bundle.as_array().expect("a list").len();
    assert_eq!(of_bundle, files.iter().filter(|file| file["bundle_name"] == bundle).count());
    // Before 3.3 all examples are of one.
    assert!(of_bundle < files.len() || !real::since("3.3"), "{of_bundle} of {}", files.len());
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn dag_files_are_queued_to_be_read_again() {
    let again = real::admin().run(&["dags", "reserialize", "-B", "example_dags", "-o", "json"]).done().json();
    let again = again.as_array().expect("a list");
    assert!(again.len() > 20, "{again:?}");
    let is_queued = |file: &Value| file["result"].as_str().is_some_and(|result| result.starts_with("queued"));
    assert!(again.iter().all(is_queued), "{again:?}");
    real::admin().run(&["dags", "reserialize", "-B", "no_such_bundle"]).fails(4, "cannot queue Dag files");
    let refused = real::viewer().run(&["dags", "reserialize", "-B", "example_dags"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (Some(3), ""), "{refused}");
    assert_eq!(refused.stderr.matches("not permitted").count(), 1, "{refused}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_source_of_a_dag_is_printed_as_it_is() {
    let cli = real::viewer();
    let dag = "example_bash_operator";
    let content = cli.run(&["dags", "source", dag, "-o", "json"]).done().json()["content"].as_str().unwrap().to_owned();
    assert!(content.contains("dag_id=\"example_bash_operator\""), "{content}");
    assert_eq!(cli.run(&["dags", "source", dag]).done().stdout.trim_end(), content.trim_end());
    cli.run(&["dags", "source", "no_such_dag"]).fails(4, "there is no Dag no_such_dag");
    cli.run(&["dags", "source", dag, "--version-number", "99"]).fails(4, "Dag example_bash_operator has no version 99");
}
