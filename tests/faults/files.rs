//! Imports that a server takes in part, or not at all.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Map, Value, json};

use crate::support::stub::{Request, Stub, answer, page, reply};
use crate::support::{Cli, Outcome};

fn entities(request: &Request) -> Vec<Value> {
    let body: Value = serde_json::from_str(&request.body).unwrap();
    body["actions"][0]["entities"].as_array().unwrap().clone()
}

fn keys(request: &Request) -> Vec<String> {
    entities(request).iter().map(|entity| entity["key"].as_str().unwrap().to_owned()).collect()
}

fn taken(request: &Request) -> Vec<u8> {
    reply(200, &json!({ "create": { "success": keys(request), "errors": [] }, "update": null, "delete": null }))
}

/// Imports the variables k000 … from a file.
fn import(stub: &Stub, number: usize, more: &[&str]) -> Outcome {
    let variables: Map<_, _> = (0..number).map(|n| (format!("k{n:03}"), json!(n))).collect();
    let cli = stub.cli();
    fs::write(cli.home().join("in.json"), Value::Object(variables).to_string()).unwrap();
    cli.run(&[&["variables", "import", "in.json"], more].concat())
}

#[test]
fn batches_keep_the_order_of_the_file() {
    let stub = Stub::new(taken);
    assert_eq!(import(&stub, 600, &["-a", "skip"]).done().stdout, "600 variables imported\n");
    let requests = stub.requests();
    assert_eq!(requests.iter().map(|request| entities(request).len()).collect::<Vec<_>>(), [250, 250, 100]);
    let sent: Vec<_> = requests.iter().flat_map(keys).collect();
    assert_eq!(sent, (0..600).map(|n| format!("k{n:03}")).collect::<Vec<_>>());
    let body: Value = serde_json::from_str(&requests[0].body).unwrap();
    assert_eq!(
        (&body["actions"][0]["action"], &body["actions"][0]["action_on_existence"]),
        (&json!("create"), &json!("skip"))
    );
    assert_eq!(entities(&requests[0])[1], json!({ "key": "k001", "value": "1", "description": null }));
}

#[test]
fn names_with_the_prefix_of_an_environment_variable_bring_a_warning() {
    let stub = Stub::new(taken);
    let cli = stub.cli();
    fs::write(cli.home().join("in.env"), "AIRFLOW_VAR_A=1\nexport B=2\nfine=3\n").unwrap();
    let outcome = cli.run(&["variables", "import", "in.env"]).done();
    let warning = "`AIRFLOW_VAR_A` (did you mean `a`?), `export B` (did you mean `B`?)\n";
    assert!(outcome.stderr.starts_with("warning: ") && outcome.stderr.contains(warning), "{outcome}");
    assert_eq!(keys(&stub.requests()[0]), ["AIRFLOW_VAR_A", "export B", "fine"]);
    fs::write(cli.home().join("in.json"), r#"{"AIRFLOW_CONN_DB": "fs://"}"#).unwrap();
    let outcome = cli.run(&["variables", "import", "in.json"]).done();
    assert!(
        outcome.stderr.contains("(did you mean `db`?); for connections, use `airflow connections import FILE`"),
        "{outcome}"
    );
    fs::write(cli.home().join("in.env"), "export AIRFLOW_CONN_DB=fs://\n").unwrap();
    let outcome =
        cli.run(&["connections", "import", "in.env"]).fails(2, "a connection id can contain only letters, digits");
    assert!(outcome.stderr.contains("hint: did you mean `db`?"), "{outcome}");

    let stub = Stub::new(|_| reply(201, &json!({ "key": "k", "value": "v", "connection_id": "c" })));
    for (command, name) in [
        (&["variables", "set", "AIRFLOW_VAR_A", "1"][..], "a"),
        (&["connections", "add", "AIRFLOW_CONN_B", "--conn-type", "fs"], "b"),
        (&["connections", "create", "AIRFLOW_CONN_C", "--conn-type", "fs"], "c"),
    ] {
        let outcome = stub.cli().run(command).done();
        assert!(outcome.stderr.contains(&format!("(did you mean `{name}`?)")), "{outcome}");
    }
}

/// A page is what one request brought; the others are missing in the file.
#[test]
fn a_page_of_the_api_says_what_it_lacks() {
    let stub = Stub::new(taken);
    let cli = stub.cli();
    let page = json!({ "variables": [{ "key": "a", "value": "{\"n\": 1.10}", "description": "d", "is_encrypted": true,
        "team_name": null }], "total_entries": 7 });
    let outcome = cli.run_with(&["variables", "import", "-"], page.to_string()).done();
    assert!(outcome.stderr.contains("has 1 of 7 variables; the others are on other pages"), "{outcome}");
    let sent = json!({ "key": "a", "value": "{\"n\": 1.10}", "description": "d" });
    assert_eq!(entities(&stub.requests()[0]), [sent]);
}

#[test]
fn a_refused_batch_is_halved_until_the_culprits_are_found() {
    let stub = Stub::new(|request| match keys(request).iter().any(|key| key == "k003" || key == "k260") {
        true => reply(
            422,
            &json!({ "detail": [{ "loc": ["body", "actions", 0, "value"], "msg": "no good", "type": "x", "input": "s3cret" }] }),
        ),
        false => taken(request),
    });
    let outcome = import(&stub, 300, &[]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(1), "298 of 300 variables imported\n"), "{outcome}");
    assert!(outcome.stderr.contains("2 variables not imported: `k003`: "), "{outcome}");
    assert!(outcome.stderr.contains("`k260`: ") && outcome.stderr.contains("no good"), "{outcome}");
    assert!(!import(&stub, 4, &["-o", "json"]).to_string().contains("s3cret"));
}

#[test]
fn a_refusal_inside_of_an_answer_of_200_counts() {
    let stub = Stub::new(|request| match keys(request).contains(&"k001".to_owned()) {
        true => reply(
            200,
            &json!({ "create": { "success": [], "errors": [{ "error": "k001 is there", "status_code": 409 }] } }),
        ),
        false => taken(request),
    });
    let outcome = import(&stub, 3, &["-o", "json"]);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    let summary = outcome.json();
    assert_eq!(summary["imported"], json!(["k000", "k002"]));
    assert_eq!(summary["failed"], json!([{ "name": "k001", "error": "k001 is there" }]));
}

/// It may have been done: sent again, the answer would be another one.
#[test]
fn a_lost_answer_ends_the_import_and_is_reported() {
    let stub =
        Stub::new(|request| if keys(request).contains(&"k300".to_owned()) { Vec::new() } else { taken(request) });
    let outcome = import(&stub, 600, &["-o", "json"]);
    assert_eq!(outcome.code, Some(5), "{outcome}");
    assert_eq!(stub.requests().len(), 2);
    let lengths = ["imported", "unknown", "not_imported"].map(|part| outcome.json()[part].as_array().unwrap().len());
    assert_eq!(lengths, [250, 250, 100]);
    let message = outcome.error()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("unknown whether these were imported: k250, "), "{message}");
    assert!(message.ends_with("250 imported before the error, 100 variables not imported"), "{message}");
}

#[test]
fn a_server_that_fails_at_everything_is_not_asked_for_every_entry() {
    let failing = AtomicUsize::new(0);
    let stub = Stub::new(move |_| {
        failing.fetch_add(1, Ordering::Relaxed);
        reply(500, &json!({ "detail": { "reason": "Database error", "statement": "s3cret" } }))
    });
    let outcome = import(&stub, 600, &["-o", "json"]);
    assert_eq!(outcome.code, Some(5), "{outcome}");
    assert!(stub.requests().len() < 30, "{}", stub.requests().len());
    assert!(!outcome.to_string().contains("s3cret"), "{outcome}");
}

#[test]
fn a_server_without_the_operation_says_so_at_once() {
    let stub = Stub::new(|_| reply(405, &json!({ "detail": "Method Not Allowed" })));
    let outcome = import(&stub, 600, &[]).fails(5, "does not have this operation");
    assert!(stub.requests().len() == 1 && !outcome.stderr.contains("k000"), "{outcome}");
}

/// What is there is looked up before anything is sent, so that the second batch can not fail after the first.
#[test]
fn with_fail_nothing_is_sent_when_something_is_there() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "GET" => {
            let rows: Vec<_> = (300..420).map(|n| json!({ "key": format!("k{n:03}"), "value": "x" })).collect();
            reply(200, &page(request, "variables", &rows, 100))
        }
        _ => taken(request),
    });
    let outcome = import(&stub, 301, &["-a", "fail"]).fails(1, "1 variable already on the server: k300");
    assert!(stub.requests().iter().all(|request| request.method == "GET"), "{outcome}");
    assert_eq!(import(&stub, 300, &["-a", "fail"]).done().stdout, "300 variables imported\n");
}

#[test]
fn a_failed_export_leaves_the_file_as_it_was() {
    let stub = Stub::new(|request| match request.number("offset") {
        Some(0) | None => {
            let rows: Vec<_> = (0..100).map(|n| json!({ "key": format!("k{n:03}"), "value": "x" })).collect();
            reply(200, &json!({ "variables": rows, "total_entries": 300 }))
        }
        _ => answer(500, "text/plain", "Internal Server Error"),
    });
    let cli = stub.cli();
    fs::write(cli.home().join("out.json"), "before").unwrap();
    cli.run(&["variables", "export", "out.json"]).fails(5, "500");
    assert_eq!(fs::read_to_string(cli.home().join("out.json")).unwrap(), "before");
    assert_eq!(fs::read_dir(cli.home()).unwrap().count(), 2, "only the file and the folder of the settings");
}

#[test]
fn an_export_to_a_wrong_place_is_a_wrong_argument() {
    let stub = Stub::new(|request| reply(200, &page(request, "pools", &[], 100)));
    let refused = stub.cli().run(&["pools", "export", "no/such/folder.json"]);
    let refused = refused.fails(2, "cannot write no/such/folder.json: there is no folder no/such");
    assert!(!refused.stderr.contains(".airflow-cli."), "{refused}");
    stub.cli().run(&["pools", "export", "config"]).fails(2, "it is a folder");
}

#[test]
fn an_export_is_in_the_format_of_its_name_and_comes_back() {
    let pools = json!([
        { "name": "p", "slots": 3, "description": "on: #1", "include_deferred": false, "open_slots": 3 },
        { "name": "q", "slots": 1, "description": "a\r\nb", "include_deferred": true, "open_slots": 1 },
    ]);
    let variables = json!([
        { "key": "a", "value": "[1, \"yes\", null]", "description": null },
        { "key": "b", "value": "no = a # b ", "description": null },
        { "key": "c", "value": "123456789012345678901234567890", "description": null },
    ]);
    for (group, rows, names) in
        [("pools", pools, &["a.json", "a.yaml", "a.YML"][..]), ("variables", variables, &["a.json", "a.yml", "a.env"])]
    {
        let told = rows.clone();
        let stub = Stub::new(move |request| match request.method.as_str() {
            "GET" => reply(200, &page(request, group, told.as_array().unwrap(), 100)),
            _ => reply(200, &json!({ "create": { "success": ["p", "q", "a", "b", "c"], "errors": [] } })),
        });
        let cli = stub.cli();
        for name in names {
            cli.run(&[group, "export", name]).done();
            let written = fs::read_to_string(cli.home().join(name)).unwrap();
            assert_eq!(written.starts_with('{'), name.ends_with("json"), "{written}");
            cli.run(&[group, "import", name]).done();
            let sent = entities(stub.requests().last().unwrap());
            for (sent, row) in sent.iter().zip(rows.as_array().unwrap()) {
                for (key, value) in sent.as_object().unwrap() {
                    // Values that are JSON are laid out anew.
                    let bare = |value: &Value| value.to_string().replace("\\n", "").replace(' ', "");
                    assert_eq!(bare(value), bare(&row[key]), "{name}");
                }
            }
            assert_eq!(sent.len(), rows.as_array().unwrap().len());
        }
        if group == "pools" {
            cli.run(&["pools", "export", "l.yaml", "--list"]).done();
            assert_eq!(cli.run(&["pools", "import", "l.yaml"]).done().stdout, "2 pools imported\n");
        }
    }
}

#[test]
fn what_an_env_file_cannot_hold_is_named_and_not_written() {
    let rows = [json!({ "key": "a", "value": "x" }), json!({ "key": "b", "value": "x", "description": "d" })];
    let stub = Stub::new(move |request| reply(200, &page(request, "variables", &rows, 100)));
    let cli = stub.cli();
    cli.run(&["variables", "export", "out.env"]).fails(2, "it cannot contain b");
    assert!(!cli.home().join("out.env").exists());
}

/// The server would keep the password and use it with the new host.
#[test]
fn a_stored_password_does_not_go_to_another_host_unnoticed() {
    let stored = [json!({ "connection_id": "c", "conn_type": "http", "host": "h", "port": null, "password": "***" })];
    let stub = Stub::new(move |request| match request.method.as_str() {
        "GET" => reply(200, &page(request, "connections", &stored, 100)),
        _ => reply(200, &json!({ "create": { "success": ["c"], "errors": [] } })),
    });
    let cli = stub.cli();
    let import = |host: &str, more: &[&str]| {
        let file = json!({ "c": { "conn_type": "http", "host": host }, "n": { "conn_type": "http", "host": host } });
        cli.run_with(&[&["connections", "import", "-", "--overwrite"], more].concat(), file.to_string())
    };
    for dry_run in [&[][..], &["--dry-run"]] {
        let refused = import("other", dry_run).fails(1, "another host or port: c");
        assert!(refused.stderr.contains("--keep-passwords"), "{refused}");
    }
    assert!(stub.requests().iter().all(|request| request.method == "GET"));
    let warned = import("h", &[]).done();
    assert!(
        warned.stderr.contains("warning: keeping stored passwords, because the file has none for: c\n"),
        "{warned}"
    );
    assert_eq!(import("other", &["--keep-passwords"]).done().stderr, "");
    let given = json!({ "c": { "conn_type": "http", "host": "other", "password": "new" } });
    let asked = stub.requests().len();
    cli.run_with(&["connections", "import", "-", "--overwrite"], given.to_string()).done();
    assert_eq!(stub.requests().len(), asked + 1);
}

#[test]
fn what_exists_is_named_with_what_changes_it() {
    let stub = Stub::new(|_| reply(409, &json!({ "detail": { "reason": "Unique constraint violation" } })));
    let pool = stub.cli().run(&["pools", "create", "--name", "p", "--slots", "1"]).fails(1, "pool `p` already exists");
    assert!(pool.stderr.contains("`airflow pools update p --slots=1`"), "{pool}");
    let variable = ["variables", "create", "--json", "{\"key\": \"k\", \"value\": \"v\"}"];
    let variable = stub.cli().run(&variable).fails(1, "variable `k` already exists");
    assert!(variable.stderr.contains("`airflow variables update k VALUE`"), "{variable}");
}

#[test]
fn a_value_that_the_server_cannot_read_is_named() {
    let rows = [json!({ "key": "a", "value": "x" }), json!({ "key": "b", "value": null })];
    let stub = Stub::new(move |request| reply(200, &page(request, "variables", &rows, 100)));
    stub.cli()
        .run(&["variables", "export", "-", "--allow-masked"])
        .fails(1, "nothing was written: the server returns no value for b");
}

/// Nobody can be asked, so nothing is sent.
#[test]
fn a_protected_environment_asks_first() {
    let stub = Stub::new(taken);
    let config = format!("[environments.prod]\nurl = \"{}\"\nprotected = true\n", stub.url);
    let cli = Cli::new().with_config(&config).with("AIRFLOW_CLI_TOKEN", "t");
    let arguments = ["variables", "import", "-", "--env", "prod"];
    cli.run_with(&arguments, "{\"a\": 1}").fails(2, "--yes");
    assert_eq!(stub.requests().len(), 0);
    cli.run_with(&[&arguments[..], &["--yes"]].concat(), "{\"a\": 1}").done();
}
