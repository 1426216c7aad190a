//! Names under which nothing can be made, since nothing could address it afterwards.

use serde_json::json;

use crate::support::stub::{Stub, reply};

/// Names that a shell hands over, and what is said of each.
const BAD: [(&str, &str); 6] = [
    ("", "empty"),
    ("x\n", "control character"),
    ("a\u{1b}[2Jb", "control character"),
    (" x", "white space"),
    ("..", "`..`"),
    ("a/../b", "`..`"),
];

/// Fails before any request, naming the name in a form that steers no terminal.
#[track_caller]
fn refused(arguments: &[&str], stdin: &str, words: &str) {
    let stub = Stub::new(|_| reply(200, &json!({})));
    let outcome = stub.cli().run_with(arguments, stdin).fails(2, words);
    assert!(!outcome.stderr.contains(['\u{1b}']) && !outcome.stderr.contains("x\n'"), "{outcome}");
    assert_eq!(stub.requests().len(), 0, "a request was made:\n{outcome}");
}

#[test]
fn what_could_not_be_addressed_is_not_made() {
    for (name, why) in BAD {
        for arguments in [
            &["variables", "set", name, "v"][..],
            &["variables", "create", name, "v"],
            &["pools", "set", name, "1", "d"],
            &["pools", "create", name, "1"],
            &["connections", "add", name, "--conn-type", "fs"],
            &["connections", "create", name, "fs"],
            &["xcom", "add", "d", "r", "t", name, "1"],
            &["roles", "create", name],
            &["users", "create", "-u", name, "-f", "A", "-l", "B", "-e", "a@x", "-r", "Op", "--use-random-password"],
            &["tasks", "store-set", "d", "r", "t", name, "--value", "1"],
            &["assets", "store-set", "1", name, "--value", "1"],
        ] {
            let why = if name == "a/../b" && matches!(arguments[0], "connections") { "`..`" } else { why };
            refused(arguments, "", why);
        }
    }
    for name in ["~", "-", "@latest", "a/b", "x\n"] {
        refused(&["dags", "trigger", "d", &format!("--run-id={name}")], "", "--run-id");
    }
    refused(&["roles", "create", "a/b"], "", "`/`");
    refused(&["variables", "set", &"x".repeat(251), "v"], "", "the server's limit is 250");
    refused(&["variables", "create", "--json", "{\"key\": \"x\\n\", \"value\": 1}"], "", "`x\\n`");
}

#[test]
fn neither_is_it_imported() {
    for (name, why) in BAD {
        let key = serde_json::to_string(name).unwrap();
        let import = |group: &str, entry: &str| refused(&[group, "import", "-"], &format!("{{{key}: {entry}}}"), why);
        import("variables", "1");
        import("connections", "{\"conn_type\": \"fs\"}");
        import("pools", "{\"slots\": 1, \"description\": \"\"}");
        let list = format!("[{{\"name\": {key}, \"slots\": 1}}]");
        let why_in_list = if name.is_empty() { "pool 1 of the list has no `name`" } else { why };
        refused(&["pools", "import", "-"], &list, why_in_list);
        let role = format!("[{{\"name\": {key}, \"resource\": \"\", \"action\": \"\"}}]");
        refused(&["roles", "import", "-"], &role, why);
    }
}

/// Not found before any request, since none can name it: as what the server does not find.
#[track_caller]
fn missing(arguments: &[&str], words: &str) {
    let stub = Stub::new(|_| reply(200, &json!({})));
    let outcome = stub.cli().run(arguments).fails(4, &format!("error: no such thing: {words}"));
    assert!(!outcome.stderr.contains('\u{1b}'), "{outcome}");
    let error = stub.cli().run(&[arguments, &["-o", "json"]].concat()).fails(4, "").error();
    assert_eq!(error["kind"], "not_found");
    assert_eq!(stub.requests().len(), 0, "a request was made:\n{outcome}");
}

/// The server would find the key without it.
#[test]
fn a_key_with_a_line_break_is_not_taken_for_the_key_without() {
    for verb in ["get", "delete"] {
        missing(&["xcom", verb, "d", "r", "t", "k\n"], "it contains a line break");
    }
    missing(&["tasks", "store-delete", "d", "r", "t", "k\n"], "it contains a line break");
    missing(&["variables", "update", "k\n", "v"], "it contains a line break");
    missing(&["pools", "update", "k\n", "--slots", "1"], "it contains a line break");
}

#[test]
fn what_no_request_can_name_does_not_exist() {
    for name in ["..", ".", "a\\b", "a\\\u{1b}[2J"] {
        for arguments in [
            &["dags", "details", name][..],
            &["dags", "pause", name],
            &["runs", "get", "d", name],
            &["runs", "show", "d", name],
            &["runs", "set-state", "d", name, "failed"],
            &["tasks", "state", "d", "t", name],
            &["tasks", "get", "d", name],
            &["tasks", "store-get", "d", "r", "t", name],
            &["tasks", "store-delete", "d", "r", "t", name],
            &["assets", "store-get", "1", name],
            &["xcom", "get", "d", "r", "t", name],
            &["xcom", "edit", "d", "r", "t", name, "1"],
            &["users", "delete", "-u", name],
            &["roles", "delete", name],
        ] {
            missing(arguments, "the name `");
        }
    }
    refused(&["runs", "get", "d", ""], "", "a name is empty");
}
