//! `airflow jobs check | list`, `dags list-jobs`, `providers get`

use std::thread;
use std::time::Duration;

use serde_json::json;

use crate::support::{Cli, PATIENCE, real};

/// As the viewer, once the scheduler lives: on SQLite it dies of the locks of others now and then, and is started again.
fn viewer() -> Cli {
    let cli = real::viewer();
    for _ in 0..PATIENCE.as_secs() {
        if cli.run(&["jobs", "check", "--job-type", "SchedulerJob"]).code == Some(0) {
            break;
        }
        thread::sleep(Duration::from_secs(1));
    }
    cli
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_scheduler_is_alive() {
    let cli = viewer();
    assert_eq!(cli.run(&["jobs", "check", "--job-type", "SchedulerJob"]).done().stdout, "Found one alive job.\n");
    let alive = cli.run(&["jobs", "check", "--job-type", "SchedulerJob", "--local", "-o", "json"]).done().json();
    assert_eq!(alive, json!({"alive": 1}));
    cli.run(&["jobs", "check", "--hostname", "no.such.host"]).fails(1, "No alive jobs found.");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn options_that_contradict_each_other_are_refused() {
    let cli = real::viewer();
    cli.run(&["jobs", "check", "--allow-multiple"]).fails(2, "--limit 0");
    cli.run(&["jobs", "check", "--local", "--hostname", "h"]).fails(2, "--hostname");
    cli.run(&["jobs", "check", "--job-type", "NoSuchJob"]).fails(2, "SchedulerJob");
    cli.run(&["jobs", "check", "--limit", "-1"]).fails(2, "-1");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn jobs_are_listed_with_the_official_columns() {
    let cli = viewer();
    let stdout = cli.run(&["dags", "list-jobs", "--state", "running", "-o", "csv"]).done().stdout;
    let mut lines = stdout.lines();
    assert_eq!(lines.next(), Some("dag_id,state,job_type,start_date,end_date"));
    assert!(lines.any(|line| line.starts_with(",running,SchedulerJob,")), "{stdout}");
    // No job of Airflow 3 belongs to a Dag.
    assert_eq!(cli.run(&["dags", "list-jobs", "-d", "tutorial_dag", "-o", "json"]).done().json(), json!([]));
    assert_eq!(cli.run(&["dags", "list-jobs", "--limit", "1", "-o", "ndjson"]).done().stdout.lines().count(), 1);
    cli.run(&["dags", "list-jobs", "-d", "no_such_dag"]).fails(4, "no_such_dag");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_provider_is_shown_by_its_name() {
    let cli = real::viewer();
    let name = "apache-airflow-providers-standard";
    let provider = cli.run(&["providers", "get", name, "-o", "json"]).done().json();
    assert_eq!((&provider["Provider"], &provider["Version"]), (&json!(name), &provider["version"]));
    let stdout = cli.run(&["providers", "get", name, "-o", "csv"]).done().stdout;
    assert!(stdout.starts_with(&format!("Provider,Version\n{name},")), "{stdout}");
    cli.run(&["providers", "get", "standard"]).fails(4, "did you mean apache-airflow-providers-standard?");
    cli.run(&["providers", "get", name, "--full"]).fails(2, "--full");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn jobs_are_listed_by_whether_they_live() {
    let cli = viewer();
    let ids = |arguments: &[&str]| {
        let jobs = cli.run(&[&["jobs", "list", "-o", "json"], arguments].concat()).done().json();
        jobs.as_array().unwrap().iter().map(|job| job["id"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    let (all, living, others) = (ids(&[]), ids(&["--is-alive"]), ids(&["--no-is-alive"]));
    assert!(!living.is_empty() && living.iter().all(|id| all.contains(id) && !others.contains(id)));
    assert_eq!(living.len() + others.len(), all.len());
    assert_eq!(ids(&["--is-alive", "--limit", "1"]), living[..1]);
    assert_eq!(ids(&["--job-type", "SchedulerJob", "--is-alive=true"]).len(), 1);
    assert_eq!(ids(&["--no-is-alive", "--is-alive"]), living, "the last one counts");
    cli.run(&["jobs", "list", "--order-by", "no_such_field"]).fails(2, "no_such_field");
}
