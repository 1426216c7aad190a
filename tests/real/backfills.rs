//! `airflow backfill create | create-dry-run`, `airflow partitions clear`

use serde_json::{Value, json};

use crate::support::real;

/// No other test backfills it.
const DAG: &str = "example_nested_branch_dag";

const FIRST_DAYS: [&str; 6] = ["--dag-id", DAG, "--from-date", "2026-11-01", "--to-date", "2026-11-02"];

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_backfill_is_created_and_there_is_one_at_a_time() {
    let cli = real::admin();
    let create = [&["backfill", "create"], &FIRST_DAYS[..]].concat();
    if !real::since("3.3") {
        // Its SQLite may be locked in the midst of a creation, and one half made is there already when tried again.
        let created = cli.run(&create);
        assert!(created.code == Some(0) || created.stderr.contains("one at a time"), "{created}");
        return;
    }
    let created = cli
        .run(&[&create[..], &["--max-active-runs", "1", "--reprocess-behavior", "completed", "-o", "json"]].concat())
        .done()
        .json();
    assert_eq!((&created["dag_id"], &created["max_active_runs"]), (&json!(DAG), &json!(1)));
    let id = created["id"].to_string();
    let shown = cli.run(&["backfill", "show", &id, "-o", "json"]).done().json();
    assert_eq!(shown["progress"], json!({ "runs": 2, "ended": 0, "states": { "queued": 2 } }));
    let listed = cli.run(&["backfill", "list", DAG, "--jq", ".[0].progress"]).done();
    assert_eq!(listed.stdout, "0 of 2 runs ended\n");
    cli.run(&["backfill", "wait", &id, "--wait-timeout", "0"]).fails(124, "2 of 2 runs have not ended");
    cli.run(&["backfill", "show", "999999"]).fails(4, "there is no backfill 999999");
    cli.run(&[&create[..], &["--wait"]].concat()).fails(1, &format!("cannot wait for the runs: Dag {DAG} is paused"));
    let again = cli.run(&create).fails(1, "already has one that has not ended");
    assert!(again.stderr.contains("airflow backfill cancel"), "{again}");
    cli.run(&["backfill", "cancel", &id, "--yes"]).done();
    cli.run(&["backfill", "wait", &id]).fails(1, "2 of 2 runs failed: backfill__2026-11-01");
    let runs = cli.run(&["runs", "list", DAG, "--jq", "[.[].run_type] | unique"]).done().json();
    assert_eq!(runs, json!(["backfill"]));
    let told = cli.run(&create).done();
    assert!(told.stdout.starts_with("Backfill ") && told.stdout.contains(" created, from 2026-11-01T"), "{told}");
    assert!(told.stderr.contains("is paused: its runs wait"), "{told}");
    let latest = cli.run(&["backfill", "list", "--dag-id", DAG, "--jq", ".[0].id"]).done().stdout;
    cli.run(&["backfill", "cancel", latest.trim(), "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_dry_run_lists_the_runs_and_creates_nothing() {
    let cli = real::admin();
    let dag = "example_branch_labels";
    let range = ["--dag-id", dag, "--from-date", "2026-10-01", "--to-date", "2026-10-03", "-o", "json"];
    let rows = cli.run(&[&["backfill", "create", "--dry-run", "--run-backwards"], &range[..]].concat()).done().json();
    let dates: Vec<&Value> = rows.as_array().expect("a list").iter().map(|row| &row["logical_date"]).collect();
    assert_eq!(dates, ["2026-10-03T00:00:00Z", "2026-10-02T00:00:00Z", "2026-10-01T00:00:00Z"]);
    let same = cli.run(&[&["backfill", "create-dry-run"], &range[..]].concat()).done().json();
    assert_eq!(same.as_array().map(Vec::len), Some(3));
    assert_eq!(cli.run(&["backfill", "list", "--dag-id", dag, "-o", "json"]).done().json(), json!([]));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_cannot_be_backfilled_is_reported_in_a_sentence() {
    let cli = real::admin();
    let create =
        |dag, from, to| cli.run(&["backfill", "create", "--dag-id", dag, "--from-date", from, "--to-date", to]);
    create("no_such_dag", "2026-11-01", "2026-11-02").fails(4, "no_such_dag");
    if real::since("3.3") {
        // Before, such a backfill is created, and has no runs.
        create("asset_consumes_1", "2026-11-01", "2026-11-02").fails(1, "has no time-based schedule");
    }
    // Older servers create a backfill of nothing.
    if real::since("3.3") {
        create("example_branch_labels", "2026-11-01 01:00", "2026-11-01 02:00").fails(1, "nothing to create");
        create("example_branch_labels", "2026-11-02", "2026-11-01").fails(1, "must not be after");
    }
    create("example_branch_labels", "tomorrow", "tomorrow").fails(1, "future dates");
    let viewer = real::viewer();
    viewer.run(&[&["backfill", "create"], &FIRST_DAYS[..]].concat()).fails(3, "not permitted");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn runs_lose_their_partition_after_a_preview() {
    let cli = real::admin();
    let clear = ["partitions", "clear", "-d", "example_bash_operator", "-r", "no_such_run", "--yes"];
    if real::too_old_for("3.3", &cli, &clear) {
        return;
    }
    let (dag, run) = ("ingest_team_a_player_stats", real::unique("run"));
    if real::too_old_for("3.3", &cli, &["partitions", "clear", "-d", dag, "-r", &run, "--yes"]) {
        return;
    }
    let key = "2026-11-05T00:00:00";
    let fields = [("dag_run_id", run.as_str()), ("partition_key", key), ("logical_date", "null")];
    let fields: Vec<String> = fields.iter().flat_map(|(key, value)| ["-f".into(), format!("{key}={value}")]).collect();
    let path = format!("dags/{dag}/dagRuns");
    let mut trigger: Vec<&str> = vec!["api", "POST", &path];
    trigger.extend(fields.iter().map(String::as_str));
    cli.run(&trigger).done();
    let key_of = || cli.run(&["runs", "get", dag, &run, "--jq", ".partition_key"]).done().stdout;

    let window = ["partitions", "clear", "-d", dag, "--date", "2026-11-05~2026-11-05"];
    let shown = cli.run(&[&window[..], &["--dry-run"]].concat()).done();
    assert_eq!(
        shown.stdout,
        format!(
            "DagRun {run}: partition_key='{key}' -> None, partition_date=2026-11-05T00:00:00Z -> None\n\
             Dry run: would clear 1 DagRun(s). No changes written.\n"
        )
    );
    cli.run(&window).fails(2, "not confirmed");
    assert_eq!(key_of(), format!("{key}\n"));
    let cleared = cli.run(&[&window[..], &["--yes", "-o", "json"]].concat()).done().json();
    assert_eq!((&cleared["dag_runs_cleared"], key_of().as_str()), (&json!(1), "null\n"));
    let again = cli.run(&["partitions", "clear", "-d", dag, "-r", &run, "--yes"]).done();
    let skipped = format!("DagRun {run}: already cleared, skipping.\n");
    assert_eq!(again.stdout, format!("{skipped}Cleared partition fields on 0 DagRun(s).\n"));
    let other = cli.run(&["partitions", "clear", "-d", dag, "-k", "no such partition", "--yes"]).done();
    assert_eq!(other.stdout, format!("No matching DagRuns found for dag_id={dag}.\n"));
    cli.run(&["partitions", "clear", "-d", "no_such_dag", "-r", &run]).fails(4, "no_such_dag");
    cli.run(&["partitions", "clear", "-d", dag, "-r", "no_such_run", "--yes"]).fails(4, "no_such_run");
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}
