//! The server drops dead jobs from a page after it has counted and cut it: what `airflow jobs check` makes of that.

use serde_json::{Value, json};

use crate::support::stub::{Stub, reply};

/// Running jobs, those that were heard of last first; the last `dead` of them are dead.
fn server(alive: usize, dead: usize) -> Stub {
    Stub::new(move |request| {
        let (offset, limit) = (request.number("offset").unwrap_or(0), request.number("limit").unwrap_or(50).min(20));
        let page = (0..alive + dead).skip(offset).take(limit).filter(|number| *number < alive);
        let jobs: Vec<Value> = page.map(|number| json!({"id": number, "hostname": "h"})).collect();
        reply(200, &json!({"jobs": jobs, "total_entries": alive + dead}))
    })
}

#[test]
fn all_the_living_are_counted_and_none_of_the_dead() {
    let check = |stub: &Stub| stub.cli().run(&["jobs", "check", "--allow-multiple", "--limit", "0"]);
    assert_eq!(check(&server(45, 30)).done().stdout, "Found 45 alive jobs.\n");
    assert_eq!(check(&server(1, 0)).done().stdout, "Found one alive job.\n");
    check(&server(0, 3)).fails(1, "No alive jobs found.");
}

#[test]
fn the_limit_says_how_many_are_looked_at() {
    let stub = server(45, 0);
    assert_eq!(stub.cli().run(&["jobs", "check"]).done().stdout, "Found one alive job.\n");
    stub.cli().run(&["jobs", "check", "--limit", "30"]).fails(1, "Found 30 alive jobs. Expected only one.");
}

#[test]
fn jobs_elsewhere_are_not_local() {
    server(3, 0).cli().run(&["jobs", "check", "--local"]).fails(1, "No alive jobs found.");
}
