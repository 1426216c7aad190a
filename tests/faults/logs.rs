//! Logs that break off, are not what they should be, or are huge.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, answer, reply};
use crate::support::{Outcome, PATIENCE};

const NDJSON: &str = "application/x-ndjson";

fn instance(state: &str, tries: i64) -> Value {
    json!({
        "dag_id": "d", "dag_run_id": "r", "task_id": "t", "map_index": -1, "state": state, "try_number": tries,
        "start_date": "2026-11-22T04:00:00Z",
    })
}

/// Lines as the server sends them: where it found the log, then `count` of the task's own.
fn lines(count: usize) -> Vec<String> {
    let head = ["::group::Log message source details", "/logs/1.log", "::endgroup::"];
    let head = head.iter().map(|event| json!({"timestamp": null, "event": event}).to_string());
    let body = (0..count).map(|number| {
        let event = format!("line {number}");
        json!({"timestamp": "2026-11-22T04:54:17.256044Z", "event": event, "level": "info"}).to_string()
    });
    head.chain(body).collect()
}

fn ndjson(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// A server with one task instance, whose log is what `log` says.
fn with_log(tries: i64, state: &'static str, log: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static) -> Stub {
    Stub::new(
        move |request| {
            if request.path().contains("/logs/") { log(request) } else { reply(200, &instance(state, tries)) }
        },
    )
}

fn with_body(body: String) -> Stub {
    with_log(1, "success", move |_| answer(200, NDJSON, &body))
}

fn run(stub: &Stub, more: &[&str]) -> Outcome {
    stub.cli().run(&[&["tasks", "logs", "d", "r", "t"], more].concat())
}

#[test]
fn ndjson_is_what_the_server_sent_byte_for_byte() {
    let mut lines = lines(3);
    lines.push(r#"{ "event" : "\u00e9 é \u001b[1m", "n": 1.10, "big": 123456789012345678901234567890 }"#.to_owned());
    lines.push("(Log stream stopped - no JSON)".to_owned());
    let body = ndjson(&lines);
    let stub = with_body(body.clone());
    assert_eq!(run(&stub, &["-o", "ndjson"]).done().stdout, body);
    let asked = stub.requests().into_iter().find(|request| request.path().contains("/logs/"));
    assert_eq!(asked.expect("a request").header("accept"), Some(NDJSON));
    let list = run(&stub, &["-o", "json"]).done().json();
    assert_eq!(list.as_array().unwrap().len(), lines.len());
    assert_eq!(list[7], json!("(Log stream stopped - no JSON)"));
}

#[test]
fn a_finished_log_that_breaks_off_continues_where_it_was() {
    let asked = AtomicUsize::new(0);
    let whole = ndjson(&lines(400));
    let expected = whole.clone();
    let stub = with_log(1, "success", move |_| {
        let mut bytes = answer(200, NDJSON, &whole);
        match asked.fetch_add(1, Ordering::Relaxed) {
            0 => bytes.truncate(bytes.len() / 2),
            1 => bytes.truncate(bytes.len() - 3),
            _ => {}
        }
        bytes
    });
    let outcome = run(&stub, &["-o", "ndjson"]).done();
    assert!(outcome.stdout == expected, "lost or repeated lines:\n{outcome}");
    assert!(outcome.stderr.contains("retrying from the last entry"), "{}", outcome.stderr);
}

#[test]
fn a_log_that_always_breaks_off_fails_after_what_was_good() {
    let whole = ndjson(&lines(2));
    let stub = with_log(1, "success", move |_| {
        let mut bytes = answer(200, NDJSON, &whole);
        bytes.truncate(bytes.len() - 30);
        bytes
    });
    let outcome = run(&stub, &["-o", "plain"]);
    assert_eq!(outcome.code, Some(5), "{outcome}");
    assert!(outcome.stdout.ends_with("::endgroup::\nline 0\n"), "{outcome}");
    assert!(outcome.stderr.contains("closed the connection before"), "{outcome}");
}

#[test]
fn a_web_page_is_no_log() {
    let page = "<!doctype html><html><head><title>Sign in</title></head><body></body></html>";
    let stub = with_log(1, "success", move |_| answer(200, "text/html", page));
    run(&stub, &[]).fails(5, "web page (\"Sign in\")");
    run(&stub, &["--follow"]).fails(5, "web page (\"Sign in\")");
}

#[test]
fn a_huge_line_is_passed_through_or_left_out_with_a_word() {
    let huge = format!("{{\"event\":\"{}\"}}", "x".repeat(9 << 20));
    let body = format!("{{\"event\":\"before\"}}\n{huge}\n{{\"event\":\"after\"}}\n");
    let stub = with_body(body.clone());
    assert!(run(&stub, &["-o", "ndjson"]).done().stdout == body);
    let text = run(&stub, &[]).done().stdout;
    let expected =
        format!("before\n(an entry of {} bytes is omitted; -o ndjson without filters prints it)\nafter\n", huge.len());
    assert_eq!(text, expected);
}

#[test]
fn entries_are_chosen() {
    let entry = |second: u32, level: &str, event: &str| {
        json!({"timestamp": format!("2026-11-22T04:00:{second:02}Z"), "level": level, "event": event}).to_string()
    };
    let all =
        [entry(1, "debug", "one"), entry(2, "info", "two"), entry(3, "warning", "three"), entry(4, "error", "four")];
    let stub = with_body(ndjson(&all));
    let chosen = |more: &[&str]| run(&stub, &[more, &["-o", "plain"]].concat()).done().stdout.replace('\n', " ");
    assert_eq!(chosen(&["--level", "WARNING"]), "three four ");
    assert_eq!(chosen(&["--since", "2026-11-22 04:00:02"]), "two three four ");
    assert_eq!(chosen(&["--since", "1m"]), "");
    assert_eq!(chosen(&["--grep", "^(?i)T"]), "two three ");
    assert_eq!(chosen(&["--tail", "2"]), "three four ");
    assert_eq!(chosen(&["--tail", "1", "--grep", "o"]), "four ");
    assert_eq!(chosen(&["--tail", "0"]), "");
    assert_eq!(run(&stub, &["--level", "error"]).done().stdout, "2026-11-22T04:00:04.000Z ERROR   four\n");
    assert_eq!(run(&stub, &["--level", "error", "-o", "ndjson"]).done().stdout, format!("{}\n", all[3]));
}

#[test]
fn sections_are_folded_but_for_what_failed_in_them() {
    let entry = |level: &str, event: &str| json!({"level": level, "event": event}).to_string();
    let all = [
        entry("info", "::group::Pre Execute"),
        entry("info", "hidden"),
        entry("info", "::group::within"),
        entry("info", "::endgroup::"),
        entry("error", "failed"),
        entry("info", "::endgroup::"),
        entry("info", "work"),
        entry("info", "::group::open"),
        entry("info", "hidden"),
    ];
    let stub = with_body(ndjson(&all));
    let text = run(&stub, &["--no-groups"]).done().stdout;
    let expected = "ERROR   failed\n-- Pre Execute (1 line)\nINFO    work\n-- open (1 line)\n";
    assert_eq!(text, expected);
    assert_eq!(run(&stub, &["--no-groups", "-o", "plain"]).done().stdout, "failed\nwork\n");
}

#[test]
fn a_log_that_is_not_there_says_so() {
    let stub = with_body(ndjson(&lines(0)));
    let outcome = run(&stub, &[]);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert!(outcome.stderr.contains("the server has no log of try 1 of t"), "{outcome}");
    let waiting = |state, tries| with_log(tries, state, |_| unreachable!());
    run(&waiting("queued", 1), &[]).fails(1, "it has not started yet: it is queued");
    run(&waiting("queued", 2), &[]).fails(1, "--try 1 shows the previous try");
    run(&waiting("upstream_failed", 0), &[]).fails(1, "an upstream task failed");
    run(&waiting("success", 2), &["--try", "3"]).fails(4, "has no try 3: it was tried 2 times");
}

/// The answer of a poll.
fn polled(lines: &[String], token: Option<&str>) -> Vec<u8> {
    let lines: Vec<Value> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    reply(200, &json!({"content": lines, "continuation_token": token}))
}

#[test]
fn following_heals_and_loses_and_repeats_no_line() {
    let asked = AtomicUsize::new(0);
    let all = lines(60);
    let mut expected: Vec<String> = all.clone();
    expected.retain(|line| !line.contains("endgroup"));
    let stub = Stub::new(move |request| {
        if !request.path().contains("/logs/") {
            let is_over = asked.load(Ordering::Relaxed) > 6;
            return reply(200, &instance(if is_over { "success" } else { "running" }, 1));
        }
        let has_token = request.target.contains("token=next");
        match asked.fetch_add(1, Ordering::Relaxed) {
            0 => polled(&all[..10], Some("next")),
            number @ 1..=5 => {
                assert!(has_token);
                let mut bytes = polled(&all[10..10 + 10 * number], Some("next too"));
                // The transport asks anew when the head is missing, the command when the rest is.
                bytes.truncate(if number == 3 { 0 } else { bytes.len() - 40 });
                bytes
            }
            6 => polled(&all[10..63], None),
            // What was written just before the end.
            _ => polled(&all[10..], None),
        }
    });
    let outcome = run(&stub, &["--follow", "-o", "ndjson"]).done();
    let events: Vec<Value> =
        outcome.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["event"].clone()).collect();
    let lines: Vec<_> = events.iter().skip(3).map(|event| event.as_str().unwrap().to_owned()).collect();
    let expected: Vec<_> = (0..60).map(|number| format!("line {number}")).collect();
    assert_eq!(lines, expected, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("retrying"), "{}", outcome.stderr);
}

/// Without `[api] secret_key`, each start of a server has a key of its own, and takes no token of the one before.
#[test]
fn following_begins_anew_where_the_server_does_not_know_its_token_any_more() {
    let asked = AtomicUsize::new(0);
    let all = lines(60);
    let of_task: Vec<String> =
        all.iter().enumerate().map(|(number, line)| line.replace("17.256044", &format!("17.{number:06}"))).collect();
    let stub = with_log(1, "success", move |request| {
        let token = request.target.split("token=").nth(1).map(str::to_owned);
        match (asked.fetch_add(1, Ordering::Relaxed), token.as_deref()) {
            (0, None) => polled(&of_task[..30], Some("old")),
            (_, Some("old")) => reply(400, &json!({"detail": "Bad Signature. Please use only the tokens"})),
            (2, None) => polled(&of_task[..50], Some("new")),
            (3, Some("new")) => polled(&of_task[50..], None),
            _ => polled(&[], None),
        }
    });
    let outcome = run(&stub, &["--follow", "-o", "plain", "--grep", "^line"]).done();
    let expected: String = (0..60).map(|number| format!("line {number}\n")).collect();
    assert_eq!(outcome.stdout, expected, "{}", outcome.stderr);
}

#[test]
fn following_goes_through_the_tries() {
    let looked = AtomicUsize::new(0);
    let stub = Stub::new(move |request| {
        if request.path().ends_with("/logs/1") {
            return polled(&lines(1), None);
        }
        if request.path().ends_with("/logs/2") {
            return polled(&lines(2), None);
        }
        reply(
            200,
            &match looked.fetch_add(1, Ordering::Relaxed) {
                0 => instance("running", 1),
                1 | 2 => instance("up_for_retry", 1),
                3 => instance("queued", 2),
                _ => instance("success", 2),
            },
        )
    });
    let outcome = run(&stub, &["--follow", "-o", "plain", "--grep", "line"]).done();
    assert_eq!(outcome.stdout, "line 0\nline 0\nline 1\n");
    assert!(outcome.stderr.contains("try 2 of t has started") && outcome.stderr.contains("t is success"), "{outcome}");
}

#[test]
fn a_try_that_passes_between_two_looks_is_printed() {
    let looked = AtomicUsize::new(0);
    let stub = Stub::new(move |request| match request.path().rsplit_once("/logs/") {
        Some((_, number)) => polled(&lines(number.parse().unwrap()), None),
        None => match looked.fetch_add(1, Ordering::Relaxed) {
            0 | 1 => reply(200, &instance("queued", 1)),
            _ => reply(200, &instance("success", 3)),
        },
    });
    let outcome = run(&stub, &["--follow", "-o", "plain", "--grep", "line"]).done();
    assert_eq!(outcome.stdout, "line 0\nline 0\nline 1\nline 0\nline 1\nline 2\n");
}

#[test]
fn a_closed_pipe_ends_following_quietly() {
    let stub = with_log(1, "running", |_| polled(&lines(5), Some("more")));
    let begun = Instant::now();
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("airflow"));
    command.env("AIRFLOW_CLI_URL", &stub.url).env("AIRFLOW_CLI_TOKEN", "t").env("NO_PROXY", "127.0.0.1");
    command.args(["logs", "d", "r", "t", "--follow"]);
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim(), "t is running");
    assert!(begun.elapsed() < PATIENCE / 3);
}

#[test]
fn several_logs_stand_under_their_names() {
    let other = |task: &str, start: &str, state: &str, tries: i64| {
        json!({"dag_id": "d", "dag_run_id": "r", "task_id": task, "map_index": -1, "state": state,
               "try_number": tries, "start_date": start})
    };
    let rows = [
        other("late", "2026-11-22T05:00:00Z", "failed", 2),
        other("early", "2026-11-22T04:00:00Z", "success", 1),
        other("never", "2026-11-22T04:30:00Z", "skipped", 0),
    ];
    let stub = Stub::new(move |request| match request.path() {
        path if path.contains("/logs/") => answer(200, NDJSON, "{\"event\":\"e\"}\n"),
        path if path.ends_with("/dagRuns") => {
            reply(200, &json!({"dag_runs": [{"dag_run_id": "r"}], "total_entries": 1}))
        }
        _ => reply(200, &json!({"task_instances": rows, "total_entries": 3})),
    });
    let outcome = stub.cli().run(&["logs", "d"]).done();
    assert_eq!(outcome.stdout, "==> early, try 1, success <==\ne\n\n==> late, try 2, failed <==\ne\n");
    assert_eq!(outcome.stderr, "run r\nnever has no log: it was skipped\n");
    let failed = stub.cli().run(&["tasks", "logs", "d", "@latest", "--failed"]).done();
    assert_eq!(failed.stdout, "==> late, try 2, failed <==\ne\n");
    let structured = stub.cli().run(&["logs", "d", "-o", "ndjson"]).done();
    assert_eq!(structured.stdout, "{\"event\":\"e\"}\n{\"event\":\"e\"}\n");
    let second = stub.cli().run(&["logs", "d", "--try", "2"]).done();
    assert_eq!(second.stdout, "==> late, try 2, failed <==\ne\n", "the others have no second try");
    let first = stub.cli().run(&["logs", "d", "--try", "1"]).done();
    assert_eq!(first.stdout, "==> early, try 1, success <==\ne\n\n==> late, try 1 of 2 <==\ne\n");
    let none = "none of 3 task instances of run r has a try 7: none has been tried more than 2 times";
    stub.cli().run(&["logs", "d", "--try", "7"]).fails(4, none);
    stub.cli().run(&["logs", "d", "--failed", "--try", "3"]).fails(4, "task late of run r has no try 3");
}

#[test]
fn what_is_deleted_while_it_is_followed_is_reported_as_such() {
    let followed = |run_is_gone: bool, arguments: &[&str], words: &str| {
        let asked = AtomicUsize::new(0);
        let stub = Stub::new(move |request| {
            let is_log = request.path().contains("/logs/");
            let is_gone = asked.fetch_add(usize::from(is_log), Ordering::Relaxed) > 1;
            match request.path() {
                _ if is_gone && is_log => reply(404, &json!({"detail": "TaskInstance not found"})),
                "/api/v2/dags/d" => reply(200, &json!({"dag_id": "d"})),
                "/api/v2/dags/d/dagRuns/r" if !run_is_gone => reply(200, &json!({"state": "running"})),
                path if path.ends_with("/taskInstances") => {
                    reply(200, &json!({"task_instances": [], "total_entries": 0}))
                }
                _ if is_gone => reply(404, &json!({"detail": "not there"})),
                _ if is_log => polled(&lines(1), Some("more")),
                _ => reply(200, &instance("running", 1)),
            }
        });
        let follow = [&["tasks", "logs", "d", "r"], arguments, &["--follow", "-o", "plain", "--grep", "^line"]];
        let outcome = stub.cli().run(&follow.concat());
        assert_eq!((outcome.code, &*outcome.stdout), (Some(4), "line 0\n"), "{outcome}");
        assert!(outcome.stderr.contains(&format!("error: {words}\n")), "{outcome}");
    };
    let of_task = "cannot follow the log of t: run r of Dag d was deleted";
    followed(true, &["t"], of_task);
    followed(false, &["t"], "cannot follow the log of t: it was deleted from run r");
}
