//! Where the result goes, and in what shape.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use serde_json::{Value, json};

use crate::support::stub::{Stub, TOKEN, answer, page, reply};

fn pools(count: usize) -> Stub {
    let row = |number| json!({"name": format!("pool_{number:04}"), "slots": number, "description": "x".repeat(200)});
    let rows: Vec<Value> = (0..count).map(row).collect();
    Stub::new(move |request| reply(200, &page(request, "pools", &rows, 100)))
}

#[test]
fn a_reader_that_has_seen_enough_ends_us_quietly() {
    let stub = pools(2000);
    for format in ["table", "plain", "json", "yaml", "csv", "ndjson"] {
        let mut command = Command::new(cargo_bin!("airflow"));
        command.args(["pools", "list", "-o", format]).env_clear();
        command.env("AIRFLOW_CLI_URL", &stub.url).env("AIRFLOW_CLI_TOKEN", TOKEN);
        let mut airflow = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(airflow.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let output = airflow.wait_with_output().unwrap();
        assert!(!first.is_empty() && output.status.success(), "{format}: {}", output.status);
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{format}");
    }
}

#[test]
fn numbers_keys_and_unknown_fields_arrive_as_sent() {
    const ROW: &str = r#"{"zeta":1.10,"dag_id":"a","big":12345678901234567890123,"e":1E5,"new":{"b":null,"a":[]}}"#;
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags" => answer(200, "application/json", &format!("{{\"dags\":[{ROW}],\"total_entries\":1}}")),
        _ => reply(200, &json!({"import_errors": [], "total_entries": 0})),
    });
    assert_eq!(stub.cli().run(&["dags", "list", "-o", "ndjson"]).done().stdout, format!("{ROW}\n"));
}

/// Scripts for the official command line look for `pool`; the server calls it `name`.
#[test]
fn official_names_stand_beside_the_servers() {
    let row = pools(1).cli().run(&["pools", "list", "-o", "json", "--jq", ".[0]"]).done().json();
    assert_eq!((&row["name"], &row["pool"]), (&json!("pool_0000"), &json!("pool_0000")));
}

#[test]
fn columns_reach_into_objects() {
    let row = json!({"name": "p", "team": {"lead": "Ada"}, "slots": 3});
    let stub = Stub::new(move |_| reply(200, &json!({"pools": [row], "total_entries": 1})));
    let outcome = stub.cli().run(&["pools", "list", "--columns", "team.lead,slots", "-o", "csv"]).done();
    assert_eq!(outcome.stdout.replace("\r\n", "\n"), "team.lead,slots\nAda,3\n");
}

#[test]
fn a_column_that_no_row_has_is_an_error() {
    let stub = pools(3);
    stub.cli().run(&["pools", "list", "--columns", "name,nosuch"]).fails(2, "nosuch");
}

#[test]
fn filters_see_the_json() {
    let outcome = pools(3).cli().run(&["pools", "list", "--jq", "map(.slots) | add"]).done();
    assert_eq!(outcome.stdout, "3\n");
}

#[test]
fn an_empty_list_is_an_empty_list() {
    assert_eq!(pools(0).cli().run(&["pools", "list", "-o", "json"]).done().json(), json!([]));
    for (format, expected) in [
        ("table", "No data found\n"),
        ("plain", "No data found\n"),
        ("json", "[]\n"),
        ("yaml", "[]\n"),
        ("csv", "pool,slots,description,include_deferred,team_name\n"),
        ("ndjson", ""),
    ] {
        let outcome = pools(0).cli().run(&["pools", "list", "-o", format]).done();
        assert_eq!((&*outcome.stdout, &*outcome.stderr), (expected, ""), "{format}");
    }
    assert_eq!(pools(0).cli().run(&["pools", "list", "--jq", "length"]).done().stdout, "0\n");
}

/// As the documentation of the official command line has it.
#[cfg(unix)]
#[test]
fn scripts_find_that_there_are_no_import_errors() {
    let none = || Stub::new(|_| reply(200, &json!({"import_errors": [], "total_entries": 0})));
    none().cli().shell("airflow dags list-import-errors | grep -Fq 'No data found'").done();
    none().cli().shell("airflow -q dags list-import-errors -o plain --no-header | grep -Fqx 'No data found'").done();
    let outcome = none().cli().shell("airflow dags list-import-errors -o json");
    assert_eq!(outcome.done().stdout, "[]\n");
}

/// The official command's words, where it has others.
#[test]
fn an_empty_list_is_reported_in_the_words_of_the_official_command() {
    let stub = Stub::new(|request| {
        let key = request.path().rsplit('/').next().unwrap_or_default().to_owned();
        reply(200, &json!({key: [], "total_entries": 0}))
    });
    assert_eq!(stub.cli().run(&["plugins", "list"]).done().stdout, "No plugins loaded\n");
    assert_eq!(stub.cli().run(&["teams", "list"]).done().stdout, "No teams found.\n");
    assert_eq!(stub.cli().run(&["plugins", "list", "-o", "json"]).done().stdout, "[]\n");
}

/// `grep '"state": "success"'` goes on working.
#[test]
fn json_in_a_pipe_is_one_line_with_the_spaces_of_the_official_command() {
    let row = json!({"name": "p", "slots": 1.5, "n": null, "list": [1, {"a": true}], "none": {}});
    let stub = Stub::new(move |request| match request.path() {
        "/api/v2/pools/p" => reply(200, &row),
        _ => reply(200, &json!({"pools": [row], "total_entries": 1})),
    });
    let printed = |arguments: &[&str]| stub.cli().run(arguments).done().stdout;
    const ONE: &str = r#"{"name": "p", "slots": 1.5, "n": null, "list": [1, {"a": true}], "none": {}, "pool": "p"}"#;
    assert_eq!(printed(&["pools", "list", "-o", "json"]), format!("[{ONE}]\n"));
    assert_eq!(printed(&["pools", "get", "p", "-o", "json"]), format!("{ONE}\n"));
    assert_eq!(printed(&["api", "GET", "pools/p"]), format!("{}\n", ONE.replace(r#", "pool": "p""#, "")));
    assert_eq!(printed(&["pools", "list", "--jq", ".[0].list"]), "[1,{\"a\":true}]\n");
    assert_eq!(
        printed(&["pools", "list", "-o", "ndjson", "--columns", "slots,list"]),
        "{\"slots\":1.5,\"list\":[1,{\"a\":true}]}\n"
    );
}

/// On a terminal, what it got.
#[cfg(target_os = "linux")]
fn on_terminal(stub: &Stub, command: &str) -> String {
    let outcome =
        stub.cli().with("TERM", "xterm").shell(&format!("script -qec \"airflow --color never {command}\" /dev/null"));
    outcome.done().stdout.replace("\r\n", "\n")
}

#[cfg(target_os = "linux")]
#[test]
fn people_read_json_indented_and_one_line_for_each_result() {
    let stub = Stub::new(|_| {
        let rows = json!([{"name": "a\nerror: b\u{1b}[2J", "slots": [1]}, {"name": "c", "slots": [2]}]);
        reply(200, &json!({"pools": rows, "total_entries": 2}))
    });
    let shown = |options: &str| on_terminal(&stub, &format!("pools list {options}"));
    assert!(shown("-o json --columns slots").starts_with("[\n  {\n    \"slots\": [\n      1\n"));
    assert_eq!(shown("--jq .[].name"), "a\\nerror: b\\x1b[2J\nc\n");
    assert_eq!(shown("--jq .[0].slots"), "[\n  1\n]\n");
}

#[cfg(target_os = "linux")]
#[test]
fn whatever_a_server_sends_is_harmless_on_a_terminal() {
    let stub = Stub::new(|request| match request.path().ends_with("/tasks") {
        true => reply(200, &json!({"tasks": [{"task_id": "a\nerror: b\u{1b}[2J"}], "total_entries": 1})),
        false => answer(200, "text/plain", "one\u{1b}[2J\ntwo\u{202e}\n"),
    });
    assert_eq!(on_terminal(&stub, "tasks list d"), "a\\nerror: b\\x1b[2J\n");
    assert_eq!(on_terminal(&stub, "api GET log"), "one\\x1b[2J\ntwo\\u202e\n");
    assert_eq!(stub.cli().run(&["tasks", "list", "d"]).done().stdout, "a\nerror: b\u{1b}[2J\n");
}

#[test]
fn errors_are_one_json_object_where_json_was_asked_for() {
    let stub = Stub::new(|_| reply(404, &json!({"detail": "The Pool with name: `x` was not found"})));
    let outcome = stub.cli().run(&["pools", "get", "x", "-o", "json"]).fails(4, "");
    let error = outcome.error();
    assert_eq!(error["kind"], "not_found");
    assert_eq!(error["status"], 404);
    assert_eq!(error["detail"], "The Pool with name: `x` was not found");
    assert_eq!(error["request"], format!("GET {}/api/v2/pools/x", stub.url));
    assert_eq!(outcome.stderr.lines().count(), 1, "{outcome}");
}

#[test]
fn errors_are_text_where_json_was_not_asked_for() {
    let stub = Stub::new(|_| reply(404, &json!({"detail": "The Pool with name: `x` was not found"})));
    let text = |more: &[&str], code, words: &str| {
        let outcome = stub.cli().run(&[&["pools", "get", "x"][..], more].concat()).fails(code, words);
        assert!(outcome.stderr.starts_with("error: "), "{outcome}");
    };
    text(&["--jq", ".name"], 4, "there is no pool x");
    text(&["--jq", ".name |"], 2, "invalid --jq filter");
    text(&["--jq", ".", "-o", "csv"], 2, "--jq filters JSON");
    text(&["--jq", ".", "-o", "json", "-o", "csv"], 2, "--jq filters JSON");
    text(&["--jq", ".", "--nope"], 2, "--nope");
    for more in [
        &["-o", "json", "--jq", ".name |"][..],
        &["-o", "csv", "-ojson"],
        &["--outp=ndjson", "--nope"],
        &["-qo=json", "--nope"],
    ] {
        let outcome = stub.cli().run(&[&["pools", "get", "x"][..], more].concat());
        assert!(outcome.error()["kind"].is_string(), "{outcome}");
    }
}

/// What is a sentence for people is no sentence where a format for programs was asked for.
#[test]
fn a_command_without_rows_keeps_to_the_format_too() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/version" => reply(200, &json!({ "version": "3.3.2", "git_version": null })),
        _ => reply(200, &json!({ "dag_id": "a", "is_paused": false, "next_dagrun_run_after": null })),
    });
    let shown = |arguments: &[&str]| stub.cli().run(arguments).done().stdout;
    assert_eq!(shown(&["dags", "next-execution", "a", "-o", "ndjson"]), "");
    let header = "logical_date,data_interval.start,data_interval.end,run_after\n";
    assert_eq!(shown(&["dags", "next-execution", "a", "-o", "csv"]), header);
    assert_eq!(shown(&["dags", "next-execution", "a", "-o", "json"]), "[]\n");
    let own = env!("CARGO_PKG_VERSION");
    assert_eq!(shown(&["version", "-o", "csv"]), format!("client,server,git_version\n{own},3.3.2,\n"));
    assert_eq!(shown(&["version", "--client", "-o", "csv", "--no-header"]), format!("{own}\n"));
}

#[test]
fn an_export_to_stdout_is_in_the_format_that_was_asked_for() {
    let stub = Stub::new(|request| match request.path() {
        path if path.ends_with("pools") => {
            reply(200, &json!({ "pools": [{ "name": "p", "slots": 1 }], "total_entries": 1 }))
        }
        path if path.ends_with("variables") => {
            reply(200, &json!({ "variables": [{ "key": "k", "value": "v" }], "total_entries": 1 }))
        }
        _ => reply(200, &json!({ "connections": [{ "connection_id": "c", "conn_type": "fs" }], "total_entries": 1 })),
    });
    for (group, name) in [("pools", "p"), ("variables", "k"), ("connections", "c")] {
        let export = |format| stub.cli().run(&[group, "export", "-", "-o", format]);
        assert!(export("yaml").done().stdout.starts_with(&format!("{name}:")), "{group}");
        assert!(export("json").done().json()[name] != Value::Null, "{group}");
        assert!(export("table").done().json()[name] != Value::Null, "{group}");
        for format in ["csv", "ndjson"] {
            export(format).fails(2, &format!("this export cannot be printed as {format}"));
        }
    }
    stub.cli()
        .run(&["connections", "export", "-", "--file-format", "env", "-o", "json"])
        .fails(2, "cannot be printed as json");
}
