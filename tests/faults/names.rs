//! Names with characters that mean something in a URL or to a terminal.

use serde_json::json;

use crate::support::stub::{Stub, reply};

/// The path that is asked for a Dag of this name.
#[track_caller]
fn path_of(dag_id: &str) -> String {
    let stub = Stub::new(|_| reply(200, &json!({"dag_id": "x"})));
    stub.cli().run(&["dags", "details", dag_id]).done();
    stub.requests()[0].target.clone()
}

#[test]
fn names_are_one_segment_of_the_path() {
    assert_eq!(path_of("a/b"), "/api/v2/dags/a%2Fb");
    assert_eq!(path_of("a b"), "/api/v2/dags/a%20b");
    assert_eq!(path_of("größe"), "/api/v2/dags/gr%C3%B6%C3%9Fe");
    assert_eq!(path_of("a?b#c%41"), "/api/v2/dags/a%3Fb%23c%2541");
    assert_eq!(path_of("a\u{1b}[31m\nb"), "/api/v2/dags/a%1B[31m%0Ab");
}

#[test]
fn what_the_server_says_does_not_steer_the_terminal() {
    let stub = Stub::new(|_| reply(400, &json!({"detail": "no \u{1b}]0;title\u{7} such \u{9b}2J Dag"})));
    let outcome = stub.cli().run(&["dags", "details", "a"]).fails(1, "such");
    assert!(!outcome.stderr.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{outcome:}");
}

#[test]
fn neither_do_values_in_a_table() {
    let row = json!({"name": "a\u{1b}[2Jb", "slots": 1, "description": "two\nlines\u{7}"});
    let stub = Stub::new(move |_| reply(200, &json!({"pools": [row], "total_entries": 1})));
    for format in ["table", "plain"] {
        let outcome = stub.cli().run(&["pools", "list", "-o", format]).done();
        assert!(!outcome.stdout.contains(['\u{1b}', '\u{7}']), "{outcome}");
    }
}

#[test]
fn json_keeps_every_character() {
    let dag = json!({"dag_id": "größe 🚀", "description": "a\u{1b}[2Jb\n\u{7}"});
    let sent = dag.clone();
    let stub = Stub::new(move |_| reply(200, &sent));
    let outcome = stub.cli().run(&["dags", "details", "x", "-o", "json"]).done();
    assert_eq!(outcome.json(), dag);
    assert!(!outcome.stdout.contains('\u{1b}'), "{outcome}");
}

/// The request that deletes something of this name, as method, path and body.
#[track_caller]
fn deletion_of(group: &str, name: &str) -> (String, String, String) {
    let sent = name.to_owned();
    let stub = Stub::new(move |request| match request.method.as_str() {
        "PATCH" => reply(200, &json!({"delete": {"success": [sent], "errors": []}})),
        _ => b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_vec(),
    });
    let outcome = stub.cli().run(&[group, "delete", name]).done();
    assert_eq!(outcome.stdout.lines().count(), 1, "{outcome}");
    let request = stub.requests()[0].clone();
    (request.method.clone(), request.path().to_owned(), request.body)
}

#[test]
fn what_exists_is_deleted_whatever_its_name() {
    for group in ["variables", "pools", "connections"] {
        let (method, path, _) = deletion_of(group, " a b\t");
        assert_eq!((method.as_str(), path.as_str()), ("DELETE", &*format!("/api/v2/{group}/%20a%20b%09")));
        for name in ["x\n", "..", ".", "a\\b", "a/b"] {
            let is_routed = match (group, name) {
                ("connections", "x\n") => true,
                ("connections", "a/b") => false,
                (_, name) => name == "a/b",
            };
            let (method, path, body) = deletion_of(group, name);
            if is_routed {
                assert_eq!(method, "DELETE", "{group} {name:?}");
                continue;
            }
            assert_eq!((method.as_str(), path.as_str()), ("PATCH", &*format!("/api/v2/{group}")), "{name:?}");
            let action = json!({"action": "delete", "entities": [name], "action_on_non_existence": "skip"});
            assert_eq!(serde_json::from_str::<serde_json::Value>(&body).unwrap(), json!({"actions": [action]}));
        }
    }
}

#[test]
fn what_the_bulk_operation_does_not_find_is_not_there() {
    let stub = Stub::new(|_| reply(200, &json!({"delete": {"success": [], "errors": []}})));
    stub.cli().run(&["variables", "delete", "x\n"]).fails(4, "there is no variable `x\\n`");
}

#[test]
fn what_exists_is_shown_whatever_its_name() {
    let rows = |field: &'static str, name: &'static str, more: serde_json::Value| {
        let row = |name: &str| {
            let mut row = more.clone();
            row[name_field(field)] = name.into();
            row
        };
        let page = json!({field: [row("x"), row(name)], "total_entries": 2});
        Stub::new(move |_| reply(200, &page))
    };
    let variables = rows("variables", "x\n", json!({"value": "v"}));
    assert_eq!(variables.cli().run(&["variables", "get", "x\n"]).done().stdout, "v\n");
    variables.cli().run(&["variables", "get", "y\n"]).fails(4, "there is no variable `y\\n`");
    let pools = rows("pools", "..", json!({"slots": 7}));
    assert_eq!(pools.cli().run(&["pools", "get", "..", "-o", "json", "--jq", ".slots"]).done().stdout, "7\n");
    let connections = rows("connections", "a/b", json!({"conn_type": "fs"}));
    let shown = connections.cli().run(&["connections", "get", "a/b", "-o", "json"]).done().json();
    assert_eq!(shown["connection_id"], "a/b");
}

fn name_field(list: &str) -> &'static str {
    match list {
        "variables" => "key",
        "pools" => "name",
        _ => "connection_id",
    }
}

#[test]
fn runs_that_no_path_can_name_are_deleted_in_bulk() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "PATCH" => reply(200, &json!({"delete": {"success": ["d.a/b"], "errors": []}})),
        _ => reply(200, &json!({"dag_id": "d"})),
    });
    assert_eq!(stub.cli().run(&["runs", "delete", "d", "a/b", "--yes"]).done().stdout, "1 run deleted\n");
    let requests = stub.requests();
    let change = requests.iter().find(|request| request.method == "PATCH").unwrap();
    assert_eq!(change.path(), "/api/v2/dags/d/dagRuns");
    assert!(change.body.contains("\"dag_run_id\":\"a/b\""), "{}", change.body);
    assert!(requests.iter().all(|request| request.method != "DELETE"));
    let stub = Stub::new(|request| match request.method.as_str() {
        "PATCH" => reply(200, &json!({"update": {"success": ["d.a/b"], "errors": []}})),
        _ => reply(200, &json!({"dag_id": "d"})),
    });
    assert_eq!(
        stub.cli().run(&["runs", "set-state", "d", "a/b", "failed", "--yes"]).done().stdout,
        "1 run now failed\n"
    );
}

/// Taken for a path, `..` would be the Dag, and a backslash a `/`.
#[test]
fn what_no_path_can_name_never_becomes_one() {
    let stub = Stub::new(|request| match request.method.as_str() {
        "PATCH" => reply(200, &json!({"delete": {"success": [], "errors": []}})),
        _ => reply(200, &json!({"dag_id": "d"})),
    });
    for run in [".", "..", "a\\b", "../.."] {
        stub.cli().run(&["runs", "delete", "d", run, "--yes"]);
        stub.cli().run(&["variables", "delete", run]);
        stub.cli().run(&["connections", "delete", run]);
    }
    assert!(stub.requests().iter().all(|request| request.method != "DELETE"));
}

/// Wherever a path is generated: routes that match no `/` answer so, with JSON or, below FAB, with a page.
#[test]
fn a_slash_that_no_route_matches_is_reported_as_such() {
    let json = || reply(404, &json!({"detail": "Not Found"}));
    let page = || crate::support::stub::answer(404, "text/html", "<html><title>Not Found</title></html>");
    for arguments in [
        &["dags", "details", "a/b"][..],
        &["users", "get", "a/b"],
        &["roles", "delete", "a/b"],
        &["runs", "get", "d", "a/b"],
        &["connections", "test", "a/b"],
    ] {
        for outcome in [Stub::new(move |_| json()), Stub::new(move |_| page())].map(|stub| stub.cli().run(arguments)) {
            let outcome = outcome.fails(4, "cannot address a name with a `/`");
            assert!(!outcome.stderr.contains("is the URL right"), "{outcome}");
        }
    }
}
