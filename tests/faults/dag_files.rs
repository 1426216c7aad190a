//! Dag files that cannot be loaded or queued for parsing.

use serde_json::{Value, json};

use crate::support::stub::{Stub, page, reply};

fn with_import_errors(errors: &[(&str, &str)]) -> Stub {
    let rows = errors.iter().enumerate().map(|(id, (bundle, file))| {
        json!({"import_error_id": id, "bundle_name": bundle, "filename": file, "stack_trace": "boom"})
    });
    let rows: Vec<Value> = rows.collect();
    Stub::new(move |request| match request.path() {
        "/api/v2/importErrors" => reply(200, &page(request, "import_errors", &rows, 1)),
        _ => reply(200, &json!({"dags": [], "total_entries": 0})),
    })
}

#[test]
fn import_errors_are_listed_and_fail_the_command() {
    let stub = with_import_errors(&[("a", "f.py"), ("b", "g.py")]);
    let list = |arguments: &[&str]| stub.cli().run(&[&["dags", "list-import-errors"], arguments].concat());
    let all = list(&["-o", "csv"]);
    assert_eq!(all.code, Some(1), "{all}");
    assert_eq!(all.stdout, "bundle_name,filepath,error\na,f.py,boom\nb,g.py,boom\n");
    assert!(all.stderr.contains("2 Dag files could not be loaded"), "{all}");
    let one = list(&["-o", "json", "-B", "b", "-B", "none"]);
    assert_eq!((one.code, one.json()[0]["filepath"].clone()), (Some(1), json!("g.py")));
    assert_eq!(list(&["-o", "json", "-B", "none"]).done().json(), json!([]));
}

#[test]
fn the_report_has_files_without_dags() {
    let report = with_import_errors(&[("a", "f.py")]).cli().run(&["dags", "report", "-o", "json"]).done().json();
    let expected = json!({
        "bundle_name": "a", "file": "f.py", "duration": null, "dag_num": 0, "task_num": 0, "dags": []
    });
    assert_eq!(report, json!([expected]));
}

#[test]
fn files_that_were_not_queued_are_named() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/dags" => {
            let dag = |name: &str| {
                let file = format!("{name}.py");
                json!({"dag_id": name, "bundle_name": "a", "relative_fileloc": file, "file_token": name})
            };
            reply(200, &json!({"dags": [dag("new"), dag("waiting"), dag("broken")], "total_entries": 3}))
        }
        "/api/v2/parseDagFile/new" => reply(201, &Value::Null),
        "/api/v2/parseDagFile/waiting" => reply(409, &json!({"detail": "already there"})),
        _ => reply(403, &json!({"detail": "not you"})),
    });
    let outcome = stub.cli().run(&["dags", "reserialize", "-o", "json"]);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    let results: Vec<_> = outcome.json().as_array().unwrap().iter().map(|file| file["result"].clone()).collect();
    assert_eq!(results, ["queued for parsing", "already queued", "failed"]);
    let message = outcome.error()["message"].as_str().unwrap_or_default().to_owned();
    assert!(message.starts_with("1 of 3 Dag files not queued:\n  broken.py: "), "{message}");
}
