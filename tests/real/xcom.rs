//! `airflow xcom add | edit`

use serde_json::{Value, json};

use crate::support::real;

/// A Dag that no test unpauses.
const DAG: &str = "example_xcom_args_with_operators";

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_value_is_added_changed_and_deleted() {
    let cli = real::admin();
    let run = real::unique("run");
    cli.run(&["dags", "trigger", DAG, "-r", &run]).done();
    let place = [DAG, &run, "c", "key"];
    let xcom = |verb: &str, more: &[&str]| cli.run(&[&["xcom", verb], &place[..], more].concat());
    let value = || xcom("get", &["-o", "json"]).done().json()["value"].clone();

    xcom("edit", &["1"]).fails(4, "key");
    assert_eq!(xcom("add", &["{\"rows\": [1, 2.5]}"]).done().stdout, "XCom key of task c added\n");
    // Before 3.2 the server gives the text of what is no text, and after a change the text of that.
    let typed = |mut value: Value| {
        while !real::since("3.2")
            && let Some(inner) = value.as_str().and_then(|text| serde_json::from_str(text).ok())
        {
            value = inner;
        }
        value
    };
    assert_eq!(typed(value()), json!({ "rows": [1, 2.5] }));
    xcom("add", &["1"]).fails(1, "409");
    assert_eq!(xcom("edit", &["plain text"]).done().stdout, "XCom key of task c changed\n");
    assert_eq!(typed(value()), json!("plain text"));
    cli.run_with(&[&["xcom", "edit"], &place[..], &["--from-file", "-"]].concat(), "-7\n").done();
    assert_eq!(typed(value()), json!(-7));
    xcom("edit", &["7", "--text", "--map-index", "-1"]).done();
    assert_eq!(typed(value()), typed(json!("7")));
    if !real::too_old_for("3.2", &cli, &[&["xcom", "delete"], &place[..]].concat()) {
        xcom("delete", &[]).done();
        xcom("get", &[]).fails(4, "key");
    }
    xcom("add", &[]).fails(2, "VALUE");
    cli.run(&["xcom", "add", DAG, "no_such_run", "c", "key", "1"]).fails(4, "no_such_run");
    cli.run(&["runs", "delete", DAG, &run, "--yes"]).done();
}
