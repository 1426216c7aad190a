//! Lists whose pages are not what was asked for: every row arrives, or the command fails.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::support::stub::{Stub, page, reply};

fn dags(count: usize) -> Vec<Value> {
    (0..count).map(|number| json!({"dag_id": format!("dag_{number:03}"), "is_paused": false})).collect()
}

/// A server with so many Dags that gives at most `cap` in a page.
fn server(count: usize, cap: usize) -> Stub {
    let rows = dags(count);
    Stub::new(move |request| match request.path() {
        "/api/v2/dags" => reply(200, &page(request, "dags", &rows, cap)),
        _ => reply(200, &json!({"import_errors": [], "total_entries": 0})),
    })
}

fn ids(stub: &Stub, arguments: &[&str]) -> Vec<String> {
    let arguments = [&["dags", "list", "-o", "json"], arguments].concat();
    let rows = stub.cli().run(&arguments).done().json();
    rows.as_array().expect("a list").iter().map(|row| row["dag_id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn a_server_that_caps_its_pages_gives_every_row() {
    let stub = server(119, 20);
    let expected: Vec<_> = (0..119).map(|number| format!("dag_{number:03}")).collect();
    assert_eq!(ids(&stub, &[]), expected);
}

#[test]
fn the_limit_is_exact() {
    let stub = server(119, 20);
    for limit in [0, 1, 19, 20, 21, 118, 119] {
        assert_eq!(ids(&stub, &["--limit", &limit.to_string()]).len(), limit);
    }
    assert_eq!(ids(&stub, &["--limit", "500"]).len(), 119);
}

#[test]
fn a_list_that_keeps_shrinking_is_an_error() {
    let left = AtomicUsize::new(100);
    let stub = Stub::new(move |request| {
        let rows = dags(left.fetch_sub(1, Ordering::Relaxed));
        reply(200, &page(request, "dags", &rows, 20))
    });
    stub.cli().run(&["dags", "list", "-o", "json"]).fails(1, "changed while it was read");
}

#[test]
fn a_list_that_shrank_once_is_read_again() {
    let asked = AtomicUsize::new(0);
    let stub = Stub::new(move |request| match request.path() {
        "/api/v2/dags" => {
            let first = asked.fetch_add(1, Ordering::Relaxed) == 0;
            reply(200, &page(request, "dags", &dags(if first { 50 } else { 40 }), 20))
        }
        _ => reply(200, &json!({"import_errors": [], "total_entries": 0})),
    });
    assert_eq!(ids(&stub, &[]).len(), 40);
}

#[test]
fn a_server_that_stops_giving_rows_is_an_error() {
    let rows = dags(100);
    let stub = Stub::new(move |request| {
        let mut page = page(request, "dags", &rows, 20);
        if request.number("offset").unwrap_or(0) >= 40 {
            page["dags"] = json!([]);
        }
        reply(200, &page)
    });
    stub.cli().run(&["dags", "list"]).fails(1, "");
}

#[test]
fn a_page_that_fails_fails_the_list() {
    let rows = dags(100);
    let stub = Stub::new(move |request| match request.number("offset").unwrap_or(0) {
        60.. => reply(403, &json!({"detail": "Forbidden"})),
        _ => reply(200, &page(request, "dags", &rows, 20)),
    });
    stub.cli().run(&["dags", "list", "-o", "csv"]).fails(3, "not permitted");
}

#[test]
fn runs_of_all_dags_between_dates_as_airflowctl_asks_for_them() {
    let stub = Stub::new(|_| reply(200, &json!({"dag_runs": [], "total_entries": 0})));
    stub.cli()
        .run(&["dagrun", "list", "--start-date", "2026-11-01", "--end-date", "2026-12-01", "--state", "failed"])
        .done();
    let target = &stub.requests()[0].target;
    for part in ["/dags/~/dagRuns?", "start_date_gte=2026-11-01T", "end_date_lte=2026-12-01T", "state=failed"] {
        assert!(target.contains(part), "{target}");
    }
}

#[test]
fn the_order_is_given_as_the_help_says() {
    let stub = Stub::new(|request| reply(200, &page(request, "dag_runs", &[], 1)));
    stub.cli().run(&["runs", "list", "~", "--order-by", "-duration", "-o", "json"]).done();
    assert!(stub.requests()[0].target.contains("order_by=-duration"), "{:?}", stub.requests());
}
