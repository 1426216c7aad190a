//! `airflow api`

use serde_json::json;

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_path_and_an_operation_give_the_same() {
    let cli = real::viewer();
    let by_path = cli.run(&["api", "GET", "pools/default_pool"]).done().json();
    let by_operation = cli.run(&["api", "get_pool", "-f", "pool_name=default_pool"]).done().json();
    assert_eq!(by_path["name"], "default_pool");
    assert_eq!(by_path, by_operation);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn every_page_is_fetched_when_asked() {
    let cli = real::viewer();
    let all = cli.run(&["api", "GET", "dags", "--paginate"]).done().json();
    let rows = all["dags"].as_array().expect("a list").len();
    assert_eq!(all["total_entries"], json!(rows));
    assert!(rows > 50, "{rows}");
    let one = cli.run(&["api", "GET", "dags"]).done().json();
    assert_eq!(one["dags"].as_array().map(Vec::len), Some(50));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn bodies_are_typed_fields_or_a_file() {
    let cli = real::admin();
    let (first, second) = (real::unique("pool"), real::unique("pool"));
    let field = format!("name={first}");
    let made = cli.run(&["api", "POST", "pools", "-f", &field, "-f", "slots=2"]).done().json();
    assert_eq!((&made["name"], &made["slots"]), (&json!(first), &json!(2)));
    let body = json!({"name": second, "slots": 5}).to_string();
    assert_eq!(cli.run_with(&["api", "POST", "pools", "--input", "-"], body).done().json()["slots"], 5);
    for pool in [first, second] {
        assert_eq!(cli.run(&["api", "DELETE", &format!("pools/{pool}")]).done().stdout, "");
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn two_faulty_fields_are_both_told() {
    let outcome = real::admin().run(&["api", "POST", "pools", "-f", "slots=x", "-f", "include_deferred=maybe"]);
    let outcome = outcome.fails(1, "body.name: Field required");
    assert!(outcome.stderr.contains("body.slots: ") && outcome.stderr.contains("body.include_deferred: "), "{outcome}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_path_that_there_is_not() {
    real::viewer().run(&["api", "GET", "no/such/path"]).fails(4, "no such path");
}

/// Airflow's web page answers to what lies outside of its API.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_web_page_is_no_answer() {
    real::admin().run(&["api", "GET", "/dags/example_bash_operator"]).fails(5, "omit the leading slash: dags/");
}
