//! `airflow api`: what is sent, and how a list is shown.

use serde_json::json;

use crate::support::stub::{Stub, page, reply};

fn pools() -> Stub {
    let rows = [json!({"name": "a", "slots": 1}), json!({"name": "b", "slots": 2})];
    Stub::new(move |request| reply(200, &page(request, "pools", &rows, 1)))
}

#[test]
fn a_list_is_shown_by_its_rows() {
    let stub = pools();
    let shown = |arguments: &[&str]| stub.cli().run(&[&["api", "GET", "pools"], arguments].concat()).done();
    assert_eq!(shown(&["-o", "csv"]).stdout, "name,slots\na,1\n");
    assert_eq!(shown(&["-o", "csv", "--paginate", "--columns", "slots"]).stdout, "slots\n1\n2\n");
    assert_eq!(shown(&["-o", "ndjson", "--paginate"]).stdout.lines().count(), 2);
    assert!(shown(&["-o", "table"]).stdout.starts_with("name"));
    assert_eq!(shown(&["--columns", "name"]).json(), json!([{"name": "a"}]));
}

#[test]
fn json_is_the_document_as_the_server_sent_it() {
    let stub = pools();
    let document = json!({"pools": [{"name": "a", "slots": 1}], "total_entries": 2});
    assert_eq!(stub.cli().run(&["api", "GET", "pools"]).done().json(), document);
    assert!(stub.cli().run(&["api", "GET", "pools", "-o", "yaml"]).done().stdout.contains("total_entries: 2"));
    assert_eq!(stub.cli().run(&["api", "GET", "pools", "--jq", ".total_entries"]).done().stdout, "2\n");
}

#[test]
fn a_body_is_given_as_everywhere() {
    let body = r#"{"name": "x", "slots": 1}"#;
    let stub = Stub::new(|_| reply(201, &json!({"name": "x"})));
    stub.cli().run(&["api", "POST", "pools", "--json", body]).done();
    stub.cli().run_with(&["api", "POST", "pools", "--json", "-"], body).done();
    stub.cli().run_with(&["api", "POST", "pools", "--input", "-"], body).done();
    assert!(stub.requests().iter().all(|request| request.body == body), "{:?}", stub.requests());
    stub.cli().run(&["api", "POST", "pools", "--json", "{}", "-f", "a=b"]).fails(2, "cannot be used with");
    stub.cli().run(&["api", "POST", "pools", "--json", "{\"a\": }"]).fails(2, "line 1 column 7");
}
