//! `dags trigger --wait`, `runs wait`: every way in which waiting ends

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{ended, file, hinted, session, signal, text, trigger, until, until_state};
use crate::support::{Cli, PATIENCE, WAIT_TIMEOUT, real};

/// `dags trigger DAG --wait`, with the exit code as it may be.
fn triggered(cli: &Cli, dag: &str, more: &[&str]) -> crate::support::Outcome {
    cli.run(&[&["dags", "trigger", dag, "--unpause", "--wait", "--wait-timeout", WAIT_TIMEOUT], more].concat())
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn success_ends_with_0_and_gives_the_result() {
    let cli = session();
    let outcome = triggered(&cli, "succeeds", &["--result", "count", "-o", "json"]).done();
    assert_eq!(outcome.json(), json!({"rows": 3}));
    assert!(outcome.stderr.contains("of Dag succeeds: success after "), "{outcome}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_failure_ends_with_1_names_the_tasks_and_hints_at_a_command_that_works() {
    let cli = session();
    let run = real::unique("run");
    let outcome = triggered(&cli, "fails", &["-r", &run]);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert!(outcome.stderr.contains(&format!("error: run {run} of Dag fails failed: task load\n")), "{outcome}");
    let log = cli.run(&hinted(&outcome.stderr)).done().stdout;
    assert!(log.contains("row 40") && log.contains("no such column: day"), "{log}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_paused_dag_is_reported_before_anything_is_started() {
    let cli = session();
    let run = real::unique("run");
    let outcome = cli.run(&["dags", "trigger", "rests", "--wait", "-r", &run]).fails(1, "Dag rests is paused");
    assert!(outcome.stderr.contains("--unpause"), "{outcome}");
    assert_eq!(hinted(&outcome.stderr), ["dags", "unpause", "rests"]);
    cli.run(&["runs", "get", "rests", &run]).fails(4, &run);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_time_limit_ends_with_124_and_ctrl_c_with_130_and_the_run_continues() {
    let cli = session();
    let go = file(&cli);
    let run = trigger(&cli, "talks", &["--param", "seconds=3600", "--param", &format!("until={}", text(&go))]);
    until_state(&cli, "talks", &run, "talk", &["running"]);

    let began = Instant::now();
    let outcome =
        cli.run(&["runs", "wait", "talks", &run, "--wait-timeout", "1"]).fails(124, "has not ended after 1 s");
    assert!(began.elapsed() < PATIENCE / 3, "{outcome}");
    let zero = cli.run(&["runs", "wait", "talks", &run, "--wait-timeout", "0"]).fails(124, "has not ended");
    assert_eq!(hinted(&zero.stderr), ["runs", "wait", "talks", &run]);

    let mut waiting = cli.start(&["runs", "wait", "talks", &run]);
    waiting.says("1 running");
    signal("INT", waiting.id());
    let outcome = waiting.ends();
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(130), ""), "{outcome}");
    assert_eq!(cli.run(&["dags", "state", "talks", &run]).done().stdout.split(',').next(), Some("running"));

    // As the hint says.
    let arguments = hinted(&outcome.stderr);
    let again = cli.start(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    fs::write(&go, "").unwrap();
    assert!(again.ends().done().stderr.contains("success"));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn ctrl_c_cancels_where_that_was_asked_for() {
    let cli = session();
    let run = trigger(&cli, "talks", &["--param", "seconds=600"]);
    let mut waiting = cli.start(&["runs", "wait", "talks", &run, "--cancel-on-interrupt"]);
    waiting.says("1 running");
    signal("INT", waiting.id());
    let outcome = waiting.ends();
    assert_eq!(outcome.code, Some(130), "{outcome}");
    assert!(outcome.stderr.contains(&format!("run {run} of Dag talks was set to failed")), "{outcome}");
    assert_eq!(cli.run(&["runs", "get", "talks", &run, "-o", "json"]).done().json()["state"], "failed");
    // Its task is ended, not only its row.
    until("the task to end", || {
        let log = cli.run(&["tasks", "logs", "talks", &run, "talk", "--tail", "3"]).stdout;
        !log.is_empty()
            && log == {
                std::thread::sleep(Duration::from_secs(1));
                cli.run(&["tasks", "logs", "talks", &run, "talk", "--tail", "3"]).stdout
            }
    });
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_that_is_deleted_while_it_is_waited_for() {
    let cli = session();
    // Its Dag is paused.
    let run = real::unique("run");
    cli.run(&["dags", "trigger", "rests", "-r", &run]).done();
    let mut waiting = cli.start(&["runs", "wait", "rests", &run]);
    waiting.says("queued");
    cli.run(&["runs", "delete", "rests", &run, "--yes"]).done();
    waiting.ends().fails(4, &format!("cannot wait for run {run} of Dag rests: it was deleted"));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn params_are_checked_before_anything_is_started() {
    let cli = session();
    let run = real::unique("run");
    let trigger = |more: &[&str]| cli.run(&[&["dags", "trigger", "needs", "--unpause", "-r", &run], more].concat());
    // Without any, nothing is looked at before: the server's word is the last.
    cli.run(&["dags", "trigger", "needs", "-r", &run]).fails(1, "Invalid input for param name");
    trigger(&[]).fails(2, "needs a value for the param name");
    trigger(&["--conf", "{}"]).fails(2, "needs a value for the param name");
    trigger(&["--param", "name=x"]).fails(2, "name");
    trigger(&["--param", "name=Ada", "--param", "count=many"]).fails(2, "must be of type integer, not \"many\"");
    trigger(&["--param", "name=Ada", "--conf", r#"{"count": 11}"#]).fails(2, "at most 10, not 11");
    trigger(&["--param", "name=Ada", "--param", "pace=slow"]).fails(2, "pace must be one of");
    let slip = trigger(&["--param", "name=Ada", "--param", "cuont=2", "--param", "pace=slow"]).fails(2, "cuont");
    assert!(slip.stderr.contains("count"), "{slip}");
    cli.run(&["runs", "get", "needs", &run]).fails(4, &run);
    let given =
        ["--param", "name=Ada", "--param", "count=7", "--param", "ratio=1.5", "--conf", r#"{"pace": "careful"}"#];
    let outcome = triggered(&cli, "needs", &[&given[..], &["-r", &run, "--result", "tell", "-o", "json"]].concat());
    assert_eq!(outcome.done().json(), json!({"name": "Ada", "count": 7, "pace": "careful", "ratio": 1.5}));
}

/// Those that ended are told at once; those that fail a try are waited for.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_run_whose_task_is_tried_again_is_waited_for() {
    let cli = session();
    let (run, outcome) = ended(&cli, "retries", &[]);
    assert!(outcome.stderr.contains(&format!("run {run} of Dag retries: success after ")), "{outcome}");
    let again = cli.run(&["runs", "wait", "retries", &run, "--wait-timeout", "0", "-o", "json"]).done();
    assert_eq!(again.json()["state"], "success");
    let rows = cli.run(&["tasks", "instances", "retries", &run, "-o", "json"]).done().json();
    assert_eq!(rows[0]["try_number"], 2, "{rows}");
}

/// The server's tokens of this kind last 20 seconds. One that is stored is renewed, where the server can; with one that
/// is not, waiting and following end with a sentence.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_token_that_ends_in_the_middle_is_renewed_or_told() {
    let cli = session();
    let go = file(&cli);
    let run = trigger(&cli, "talks", &["--param", "seconds=3600", "--param", &format!("until={}", text(&go))]);
    until_state(&cli, "talks", &run, "talk", &["running"]);
    let url = real::variable("AIRFLOW_CLI_TEST_SESSIONS_URL");
    let (wait, follow) = (["runs", "wait", "talks", &run], ["tasks", "logs", "talks", &run, "talk", "--follow"]);

    let stored = Cli::new();
    let login = ["auth", "login", "--url", &url, "--env", "dev", "--credential-store", "file", "--token-stdin"];
    stored.run_with(&login, short_token()).done();
    let token = || stored.run(&["auth", "token"]).done().stdout;
    let (first, renewed) = (token(), stored.start(&wait));
    let bare = Cli::at(&url, &short_token());
    let (waiting, following) = (bare.start(&wait), bare.start(&follow));

    let outcome = waiting.ends().fails(3, "the token expired at ");
    assert!(outcome.stderr.contains("the run continues"), "{outcome}");
    assert_eq!(outcome.stderr.matches("error: ").count(), 1, "{outcome}");
    let outcome = following.ends();
    assert!(outcome.code == Some(3) && outcome.stderr.contains("the token expired at "), "{outcome}");
    fs::write(&go, "").unwrap();
    let outcome = renewed.ends();
    if real::since("3.2") {
        assert!(outcome.done().stderr.contains("of Dag talks: success after "));
        assert_ne!(token(), first);
    } else {
        outcome.fails(3, "the token expired at ");
    }
}

/// A token of the kind that the web pages get, by its own request: the command line asks for the other kind.
fn short_token() -> String {
    let url = real::variable("AIRFLOW_CLI_TEST_SESSIONS_URL");
    let host = url.trim_start_matches("http://");
    let password = real::password_in("AIRFLOW_CLI_TEST_SESSIONS_PASSWORDS", "admin");
    let body = json!({"username": "admin", "password": password}).to_string();
    let length = body.len();
    let mut connection = TcpStream::connect(host).expect("the server is there");
    let head = format!("POST /auth/token HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n");
    let request = format!("{head}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}");
    connection.write_all(request.as_bytes()).unwrap();
    let mut reply = String::new();
    connection.read_to_string(&mut reply).unwrap();
    let body = reply.split_once("\r\n\r\n").expect("a reply").1;
    let (start, end) = (body.find('{').expect("an object"), body.rfind('}').expect("an object"));
    let reply: Value = serde_json::from_str(&body[start..=end]).expect("JSON");
    reply["access_token"].as_str().expect("a token").to_owned()
}
