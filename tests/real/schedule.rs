//! `airflow dags list-runs | next-execution`

use serde_json::{Value, json};

use crate::support::{Cli, real};

const DAG: &str = "example_xcom_args_with_operators";

fn run_ids(cli: &Cli, arguments: &[&str]) -> Vec<Value> {
    let arguments = [&["dags", "list-runs", DAG, "-o", "json"], arguments].concat();
    let rows = cli.run(&arguments).done().json();
    rows.as_array().expect("a list").iter().map(|row| row["run_id"].clone()).collect()
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_are_filtered_by_logical_date_and_state() {
    let cli = real::admin();
    let run = real::unique("run");
    // A Dag has one run for a date, and an earlier run of the tests may have failed.
    let date = "1980-05-05T10:20:30";
    for old in run_ids(&cli, &["-s", date, "-e", date]) {
        cli.run(&["api", "DELETE", &format!("dags/{DAG}/dagRuns/{}", old.as_str().expect("an id"))]).done();
    }
    cli.run(&["dags", "trigger", DAG, "-r", &run, "-l", date]).done();
    let ours = vec![json!(run)];
    assert_eq!(run_ids(&cli, &["-s", date, "-e", date]), ours);
    assert_eq!(run_ids(&cli, &["-e", "1980-05-06", "--no-backfill", "--state", "queued", "--limit", "1"]), ours);
    assert_eq!(run_ids(&cli, &["-e", "1980-05-06", "--state", "failed"]), Vec::<Value>::new());
    assert!(!run_ids(&cli, &["-s", "1980-05-06"]).contains(&ours[0]));
    assert!(run_ids(&cli, &[]).contains(&ours[0]));
    let header = cli.run(&["dags", "list-runs", DAG, "-o", "csv"]).done().stdout;
    assert!(header.starts_with("dag_id,run_id,state,run_after,logical_date,start_date,end_date\n"), "{header}");
    cli.run(&["api", "DELETE", &format!("dags/{DAG}/dagRuns/{run}")]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_that_cannot_be_listed() {
    let cli = real::viewer();
    cli.run(&["dags", "list-runs", "no_such_dag"]).fails(4, "no_such_dag");
    cli.run(&["dags", "list-runs", DAG, "--state", "flying"]).fails(2, "queued");
    cli.run(&["dags", "list-runs", DAG, "-s", "whenever"]).fails(2, "expected a time");
    cli.run(&["dags", "list-runs"]).fails(2, "DAG_ID");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_next_run_is_reported_in_each_way() {
    let cli = real::viewer();
    let next = |arguments: &[&str]| {
        let arguments = [&["dags", "next-execution", "example_bash_operator"], arguments].concat();
        cli.run(&arguments).done().stdout
    };
    let date = next(&[]);
    assert!(date.ends_with("T00:00:00Z\n"), "{date}");
    assert_eq!(next(&["--field", "data_interval.start"]), next(&["--field", "logical_date"]));
    let table = next(&["--table", "-o", "csv"]);
    let row = table.strip_prefix("logical_date,data_interval.start,data_interval.end,run_after\n");
    assert!(row.is_some_and(|row| row.starts_with(date.trim_end())), "{table}");
    assert_eq!(next(&["-o", "json", "--jq", ".[].logical_date"]), date);
    let three = next(&["-n", "3"]);
    assert!(three.starts_with(&date) && three.lines().count() == 3, "{three}");
    assert_eq!(next(&["-n", "3", "--table", "--no-header", "-o", "csv", "--columns", "run_after"]), three);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_next_run_that_there_is_not_or_that_is_not_told() {
    let cli = real::viewer();
    let none = cli.run(&["dags", "next-execution", "tutorial_dag"]).done();
    assert_eq!(none.stdout, "None\n");
    assert!(none.stderr.contains("has no next run"), "{none}");
    assert_eq!(cli.run(&["dags", "next-execution", "tutorial_dag", "--table", "-o", "json"]).done().json(), json!([]));
    let fails = |arguments: &[&str], code, words| {
        cli.run(&[&["dags", "next-execution"], arguments].concat()).fails(code, words);
    };
    fails(&["no_such_dag"], 4, "no_such_dag");
    fails(&["tutorial_dag", "--field", "partition_key"], 2, "run_after");
    fails(&["tutorial_dag", "--table", "--field", "run_after"], 2, "--field");
    fails(&["tutorial_dag", "-n", "0"], 2, "--num-executions");
    fails(&["example_workday_timetable", "-n", "3"], 2, "only the next run");
}
