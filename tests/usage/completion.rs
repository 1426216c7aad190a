//! What a TAB offers, and how it keeps quiet.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::Cli;
use crate::support::completion::tab;
use crate::support::stub::{Request, Stub, TOKEN, reply};

/// A token that says whose it is, so that answers can be kept.
const ADAS: &str = "e30.eyJzdWIiOiJhZGEifQ.c2lnbmVk";

fn airflow(request: &Request) -> Vec<u8> {
    let rows = |field: &str, key: &str, ids: &[&str]| {
        let rows: Vec<Value> = ids.iter().map(|id| json!({key: id, "value": "hunter2"})).collect();
        reply(200, &json!({field: rows, "total_entries": ids.len()}))
    };
    match request.path() {
        "/api/v2/dags" => rows("dags", "dag_id", &["etl", "etl_old", "report"]),
        "/api/v2/dags/etl/dagRuns" => rows("dag_runs", "dag_run_id", &["manual__T01:00", "manual__T02:00"]),
        "/api/v2/variables" => rows("variables", "key", &["region", "$(id)", "two words"]),
        "/api/v2/version" => reply(200, &json!({"version": "3.3.2"})),
        _ => reply(404, &json!({"detail": "not here"})),
    }
}

/// What was asked for, but for the server's version.
fn asked(stub: &Stub) -> Vec<String> {
    let requests = stub.requests().into_iter().map(|request| request.target);
    requests.filter(|target| target != "/api/v2/version").collect()
}

#[test]
fn ids_come_from_the_server_by_what_stands_in_the_line() {
    let stub = Stub::new(airflow);
    let cli = stub.cli();
    assert_eq!(tab(&cli, &["dags", "details", "etl"]), ["etl", "etl_old"]);
    assert!(asked(&stub)[0].contains("dag_id_prefix_pattern=etl"), "{:?}", asked(&stub));
    assert_eq!(tab(&cli, &["runs", "get", "etl", ""]), ["manual__T01:00", "manual__T02:00"]);
    assert_eq!(tab(&cli, &["runs", "get", "--dag-id", "etl", "--run-id", "m"]).len(), 2);
    assert_eq!(tab(&cli, &["dags", "list-jobs", "-d", "rep"]), ["report"]);
    assert_eq!(tab(&cli, &["backfill", "list", "rep"]), ["report"]);
    assert_eq!(tab(&cli, &["runs", "get", "etl", "@l"]), ["@latest", "@latest-failed"]);
    assert_eq!(tab(&cli, &["tasks", "logs", "etl", "@r"]), ["@running"]);
}

#[test]
fn an_older_server_is_asked_in_its_own_words() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/version" => reply(200, &json!({"version": "3.0.6"})),
        _ => airflow(request),
    });
    assert_eq!(tab(&stub.cli(), &["dags", "details", "rep"]), ["report"]);
    let asked = asked(&stub);
    assert!(asked.len() == 1 && asked[0].contains("dag_id_pattern=rep%25"), "{asked:?}");
}

#[test]
fn values_of_a_fixed_set_are_offered() {
    let cli = Cli::new();
    let offered = |line: &[&str]| {
        let mut offered = tab(&cli, line);
        offered.sort();
        offered
    };
    assert_eq!(offered(&["runs", "list", "--state", "f"]), ["failed"]);
    let up = ["up_for_reschedule", "up_for_retry", "upstream_failed"];
    assert_eq!(offered(&["tasks", "instances", "--state", "up"]), up);
    assert_eq!(offered(&["jobs", "list", "--job-type", "S"]), ["SchedulerJob"]);
    assert_eq!(offered(&["pools", "list", "--order-by", ""]), ["id", "name", "pool"]);
}

#[test]
fn commands_and_options_are_offered_too() {
    let cli = Cli::new();
    assert_eq!(tab(&cli, &["dags", "trig"]), ["trigger"]);
    assert_eq!(tab(&cli, &["pools", "set", "--inc"]), ["--include-deferred"]);
    assert_eq!(tab(&cli, &["api", "get_heal"]), ["get_health"]);
}

/// bash has its own idea of words: `manual__T02:0` are three.
#[test]
fn ids_with_colons_are_completed_in_bash() {
    let stub = Stub::new(airflow);
    assert_eq!(tab(&stub.cli(), &["runs", "get", "etl", "manual__T02", ":", "0"]), ["00"]);
    assert_eq!(tab(&stub.cli(), &["runs", "get", "--dag-id", "=", "rep"]), ["report"]);
}

#[test]
fn environments_come_from_the_configuration() {
    let cli =
        Cli::new().with_config("[environments.prod]\nurl = \"http://a\"\n[environments.dev]\nurl = \"http://b\"\n");
    assert_eq!(tab(&cli, &["dags", "list", "--env", "p"]), ["prod"]);
    assert_eq!(tab(&cli, &["env", "use", ""]), ["dev", "prod"]);
}

#[test]
fn the_environment_in_the_line_is_the_one_that_is_asked() {
    let stub = Stub::new(airflow);
    let config = format!("[environments.here]\nurl = \"{}\"\n", stub.url);
    let cli = Cli::new().with_config(&config).with("AIRFLOW_CLI_TOKEN", TOKEN);
    assert_eq!(tab(&cli, &["--env", "here", "dags", "details", "rep"]), ["report"]);
    assert!(tab(&cli, &["--env", "nowhere", "dags", "details", "rep"]).is_empty());
}

#[test]
fn what_the_shell_would_run_is_not_offered() {
    assert_eq!(tab(&Stub::new(airflow).cli(), &["variables", "get", ""]), ["region"]);
}

#[cfg(unix)]
#[test]
fn answers_are_kept_for_a_moment_for_the_user_alone_and_hold_no_secrets() {
    use std::os::unix::fs::PermissionsExt;
    let stub = Stub::new(airflow);
    let cli = Cli::at(&stub.url, ADAS);
    assert_eq!(tab(&cli, &["variables", "get", "re"]), ["region"]);
    assert_eq!(tab(&cli, &["variables", "get", "reg"]), ["region"]);
    assert_eq!(asked(&stub).len(), 1, "the second TAB should not have asked");
    let folder = cli.home().join(".cache/airflow-cli/completion");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    assert_eq!(std::fs::metadata(&files[0]).unwrap().permissions().mode() & 0o777, 0o600);
    let text = std::fs::read_to_string(&files[0]).unwrap();
    assert!(text.contains("region") && !text.contains("hunter2") && !text.contains(ADAS), "{text}");
    // What is not known may be new.
    assert!(tab(&cli, &["variables", "get", "regx"]).is_empty());
    assert_eq!(asked(&stub).len(), 2);
    // Another user, another server.
    assert_eq!(tab(&Cli::at(&stub.url, TOKEN), &["variables", "get", "re"]), ["region"]);
    assert_eq!(asked(&stub).len(), 3);
}

#[cfg(unix)]
#[test]
fn an_old_answer_is_asked_for_again() {
    let stub = Stub::new(airflow);
    let cli = Cli::at(&stub.url, ADAS);
    tab(&cli, &["dags", "details", "e"]);
    let folder = cli.home().join(".cache/airflow-cli/completion");
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let file = std::fs::File::options().write(true).open(entry.unwrap().path()).unwrap();
        file.set_modified(std::time::SystemTime::now() - Duration::from_secs(120)).unwrap();
    }
    tab(&cli, &["dags", "details", "e"]);
    assert_eq!(asked(&stub).len(), 2);
}

#[test]
fn a_server_that_hangs_is_not_waited_for() {
    let stub = Stub::new(|_| {
        std::thread::sleep(Duration::from_secs(600));
        Vec::new()
    });
    let start = Instant::now();
    assert!(tab(&stub.cli(), &["dags", "details", "e"]).is_empty());
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn whatever_is_wrong_nothing_is_said() {
    let line = &["dags", "details", "e"][..];
    assert!(tab(&Cli::new(), line).is_empty());
    assert!(tab(&Cli::new().with_config("not [ toml"), line).is_empty());
    assert!(tab(&Cli::at("http://127.0.0.1:9", TOKEN), line).is_empty());
    assert!(tab(&Cli::at("http://127.0.0.1:9", "two words"), line).is_empty());
    for answer in [reply(403, &json!({"detail": "Forbidden"})), reply(200, &json!([1])), b"nonsense".to_vec()] {
        let stub = Stub::new(move |_| answer.clone());
        assert!(tab(&stub.cli(), line).is_empty());
        assert!(tab(&stub.cli(), &["-vv", "dags", "details", "e"]).is_empty());
    }
}

#[test]
fn scripts_for_both_ways_are_printed() {
    let cli = Cli::new();
    assert!(!cli.run(&["completions", "bash"]).done().stdout.contains("COMPLETE="));
    assert!(cli.run(&["completions", "bash", "--dynamic"]).done().stdout.contains("COMPLETE=\"bash\""));
}
