//! A type of connection that the server does not have: it may be of workers alone, or a slip.

use serde_json::{Value, json};

use crate::support::stub::{Stub, reply};

const COMMANDS: [&[&str]; 3] = [
    &["connections", "create", "c", "--conn-type", "htp"],
    &["connections", "update", "c", "--conn-type", "htp"],
    &["connections", "add", "c", "--conn-type", "htp"],
];

fn server(status: u16, types: Value) -> Stub {
    Stub::new(move |request| match request.path() {
        "/ui/connections/hook_meta" => reply(status, &types),
        _ => reply(200, &json!({ "connection_id": "c", "conn_type": "htp" })),
    })
}

fn types() -> Value {
    json!([{ "connection_type": "http" }, { "connection_type": "ftp", "hook_class_name": "a.b" }, { "connection_type": "ssh" }])
}

#[test]
fn an_unknown_type_is_sent_and_warned_of_with_the_nearest() {
    for command in COMMANDS {
        let stub = server(200, types());
        let outcome = stub.cli().run(command).done();
        let warning = "warning: no provider of this server has the connection type htp: did you mean http?";
        assert!(outcome.stderr.contains(warning), "{outcome}");
        assert!(stub.requests().iter().any(|request| request.body.contains(r#""conn_type":"htp""#)), "{outcome}");
    }
}

#[test]
fn a_known_type_and_a_server_that_does_not_list_them_are_no_reason_to_warn() {
    for command in COMMANDS {
        for (status, list) in
            [(403, json!({ "detail": "Forbidden" })), (404, json!({ "detail": "Not Found" })), (200, json!([]))]
        {
            assert_eq!(server(status, list).cli().run(command).done().stderr, "", "{command:?} {status}");
        }
        let known: Vec<_> = command.iter().map(|word| word.replace("htp", "http")).collect();
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        assert_eq!(server(200, types()).cli().run(&known).done().stderr, "", "{command:?}");
    }
    let stub = server(200, types());
    stub.cli().run(&["connections", "update", "c", "--host", "h"]).done();
    assert!(stub.requests().iter().all(|request| !request.path().starts_with("/ui/")));
}
