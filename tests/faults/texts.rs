//! Texts from files, stdin and options, in the encodings that files really have.

use std::fs;

use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, reply};

const MARK: &str = "\u{feff}";

/// Takes every change, and has one Dag.
fn server() -> Stub {
    Stub::new(|request: &Request| match request.method.as_str() {
        "GET" => reply(200, &json!({ "dag_id": "d", "is_paused": false, "dags": [], "total_entries": 0 })),
        _ => {
            let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
            let names: Vec<_> = body["actions"][0]["entities"].as_array().into_iter().flatten().map(name).collect();
            let created = json!({ "success": names, "errors": [] });
            reply(200, &json!({ "dag_id": "d", "key": "k", "connection_id": "c", "create": created }))
        }
    })
}

fn name(entity: &Value) -> Value {
    ["key", "connection_id", "name"]
        .into_iter()
        .map(|key| entity[key].clone())
        .find(Value::is_string)
        .unwrap_or_default()
}

/// Commands that read `FILE`, the text that they need, and what is then in the body that they send.
const READERS: [(&[&str], &str, &str); 16] = [
    (&["variables", "set", "k", "--from-file", "FILE"], "{\"a\": 1}\r\n", r#""{\"a\": 1}\r\n""#),
    (&["variables", "set", "k", "--json", "--from-file", "FILE"], "[1]", r#""[1]""#),
    (&["variables", "update", "k", "--from-file", "FILE"], "x", r#""value":"x""#),
    (&["variables", "create", "--json", "@FILE"], "{\"key\": \"k\", \"value\": \"v\"}", r#""key":"k""#),
    (&["variables", "import", "FILE", "--file-format", "json"], "{\"k\": 1}\r\n", r#""key":"k""#),
    (&["variables", "import", "FILE", "--file-format", "yaml"], "k: 01\r\nl: |\r\n  a\r\n", r#""value":"a\n""#),
    (&["variables", "import", "FILE", "--file-format", "env"], "k=v\r\nl=w\r\n", r#""value":"w""#),
    (&["connections", "import", "FILE", "--file-format", "env"], "c=fs://\r\n", r#""connection_id":"c""#),
    (&["pools", "import", "FILE"], "[{\"name\": \"p\", \"slots\": 1}]", r#""name":"p""#),
    (&["connections", "add", "c", "--conn-json", "@FILE"], "{\"conn_type\": \"fs\"}", r#""conn_type":"fs""#),
    (&["connections", "add", "c", "--conn-uri", "@FILE"], "fs://h\r\n", r#""host":"h""#),
    (&["connections", "add", "c", "--conn-type", "fs", "--conn-extra", "@FILE"], "{\"a\": 1}", r#"{\"a\": 1}"#),
    (&["api", "POST", "pools", "--input", "FILE"], "{\"name\": \"p\"}", r#"{"name": "p"}"#),
    (&["api", "POST", "pools", "--json", "@FILE"], "{\"name\": \"p\"}", r#"{"name": "p"}"#),
    (&["api", "POST", "pools", "-f", "name=@FILE"], "p\r\n", r#"{"name":"p\r\n"}"#),
    (&["runs", "note", "d", "r", "@FILE"], "a note", r#""a note""#),
];

fn arguments(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|argument| argument.replace("FILE", "in.txt")).collect()
}

#[test]
fn a_byte_order_mark_is_no_part_of_what_is_sent() {
    for (command, text, sent) in READERS {
        let stub = server();
        let cli = stub.cli();
        fs::write(cli.home().join("in.txt"), format!("{MARK}{text}")).unwrap();
        let arguments = arguments(command);
        let outcome = cli.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).done();
        let bodies: Vec<_> = stub.requests().into_iter().map(|request| request.body).collect();
        assert!(bodies.iter().any(|body| body.contains(sent)), "{command:?}: {bodies:?}\n{outcome}");
        assert!(bodies.iter().all(|body| !body.contains(MARK)), "{command:?}: {bodies:?}");
    }
}

#[test]
fn utf_16_is_named_with_the_way_out() {
    for (command, text, _) in READERS {
        let stub = server();
        let cli = stub.cli();
        let arguments = arguments(command);
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        for (mark, name) in [(MARK, "UTF-16"), ("", "UTF-16LE")] {
            let wide: Vec<u8> = format!("{mark}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            fs::write(cli.home().join("in.txt"), wide).unwrap();
            let outcome = cli.run(&arguments).fails(2, &format!("in.txt is {name} text, not UTF-8"));
            let hint = format!("hint: iconv -f {name} -t UTF-8 in.txt > in.utf8.txt");
            assert!(outcome.stderr.contains(&hint), "{command:?}: {outcome}");
        }
        assert!(stub.requests().iter().all(|request| request.method == "GET"), "{command:?}");
    }
}

#[test]
fn what_is_not_utf_8_is_reported_with_its_place() {
    for (command, _, _) in READERS {
        let cli = server().cli();
        fs::write(cli.home().join("in.txt"), b"a\nb \xe9").unwrap();
        let arguments = arguments(command);
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        cli.run(&arguments).fails(2, "in.txt is not UTF-8 text: byte 5, at line 2 column 3");
        fs::remove_file(cli.home().join("in.txt")).unwrap();
        cli.run(&arguments).fails(2, "cannot read in.txt: no such file");
        fs::create_dir(cli.home().join("in.txt")).unwrap();
        cli.run(&arguments).fails(2, "in.txt is a folder, not a file");
    }
}

/// As editors and `echo` write it, and what is in the body that is then sent: a text as it is, a line without the line
/// break that ends it.
#[test]
fn a_text_is_kept_to_its_end_and_a_line_loses_one_line_break() {
    let text = "  a \r\n\n";
    let whole = r#""  a \r\n\n""#;
    let line = r#""  a \r\n""#;
    let readers: [(&[&str], &str); 13] = [
        (&["variables", "set", "k", "--from-file", "in.txt"], whole),
        (&["variables", "set", "k", "--from-file", "-"], whole),
        (&["variables", "update", "k", "--from-file", "in.txt"], whole),
        (&["variables", "update", "k", "--from-file", "-"], whole),
        (&["xcom", "add", "d", "r", "t", "k", "--text", "--from-file", "in.txt"], whole),
        (&["xcom", "add", "d", "r", "t", "k", "--text", "--from-file", "-"], whole),
        (&["api", "POST", "pools", "-f", "name=@in.txt"], whole),
        (&["api", "POST", "pools", "-f", "name=@-"], whole),
        (&["runs", "note", "d", "r", "@in.txt"], line),
        (&["runs", "note", "d", "r", "-"], line),
        (&["tasks", "note", "d", "r", "t", "@in.txt"], line),
        (&["tasks", "note", "d", "r", "t", "-"], line),
        (&["connections", "create", "c", "--conn-type", "fs", "--password-stdin"], line),
    ];
    for (command, sent) in readers {
        let stub = server();
        let cli = stub.cli();
        fs::write(cli.home().join("in.txt"), text).unwrap();
        let outcome = cli.run_with(command, text.to_owned());
        let bodies: Vec<_> = stub.requests().into_iter().map(|request| request.body).collect();
        assert!(bodies.iter().any(|body| body.contains(sent)), "{command:?}: {bodies:?}\n{outcome}");
    }
    let stub = server();
    stub.cli().run(&["runs", "note", "d", "r", "typed \n"]);
    assert!(stub.requests().iter().any(|request| request.body.contains(r#""typed \n""#)));
}

#[test]
fn stdin_and_values_lose_their_mark_too() {
    let stub = server();
    let cli = stub.cli();
    let text = format!("{MARK}{{\"a\": 1}}");
    cli.run(&["variables", "set", "k", &text]).done();
    cli.run_with(&["variables", "set", "k", "--from-file", "-"], text.clone()).done();
    cli.run(&["connections", "add", "c", "--conn-type", "fs", "--conn-extra", &text]).done();
    cli.run_with(&["variables", "import", "-"], text.clone()).done();
    cli.run_with(&["connections", "create", "c", "--conn-type", "fs", "--password-stdin"], format!("{MARK}pw\r\n"))
        .done();
    let changes = stub.requests().into_iter().filter(|request| request.method != "GET");
    let bodies: Vec<_> = changes.map(|request| request.body).collect();
    assert!(bodies.len() == 5 && bodies.iter().all(|body| !body.contains(MARK)), "{bodies:?}");
    assert!(bodies[4].contains(r#""password":"pw""#), "{bodies:?}");
    let wide: String = "{\0}\0".to_owned();
    let outcome = cli.run_with(&["variables", "import", "-"], wide).fails(2, "standard input is UTF-16LE text");
    assert!(outcome.stderr.contains("iconv -f UTF-16LE -t UTF-8"), "{outcome}");
}

#[test]
fn ids_from_windows_are_ids() {
    let stub = server();
    let ids = format!("{MARK}one\r\n\r\ntwo\r\n");
    stub.cli().run_with(&["dags", "delete", "-", "--yes"], ids).done();
    let targets: Vec<_> = stub.requests().into_iter().map(|request| request.target).collect();
    for id in ["one", "two"] {
        assert!(targets.iter().any(|target| target.ends_with(&format!("/dags/{id}"))), "{targets:?}");
    }
}
