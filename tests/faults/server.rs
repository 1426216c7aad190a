//! What the server tells of itself: a part that is down, options of Airflow 2, routes that are gone.

use serde_json::{Value, json};

use crate::support::stub::{Stub, reply};

fn telling(path: &'static str, status: u16, body: Value) -> Stub {
    Stub::new(move |request| {
        assert_eq!(request.path(), path);
        reply(status, &body)
    })
}

#[test]
fn an_unhealthy_part_fails_after_all_are_shown() {
    let health = json!({"metadatabase": {"status": "healthy"},
        "scheduler": {"status": "unhealthy", "latest_scheduler_heartbeat": "2026-11-01T00:00:00+00:00"},
        "triggerer": {"status": null}, "new_part": {"status": "degraded"}});
    let stub = telling("/api/v2/monitor/health", 200, health.clone());
    let outcome = stub.cli().run(&["health", "-o", "csv"]);
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert_eq!(
        outcome.stdout,
        "component,status,latest_heartbeat\nmetadatabase,healthy,\n\
         scheduler,unhealthy,2026-11-01T00:00:00+00:00\ntriggerer,,\nnew_part,degraded,\n"
    );
    assert!(outcome.stderr.contains("components unhealthy: scheduler, new_part"), "{outcome}");
    assert_eq!(stub.cli().run(&["health", "-o", "json"]).json(), health);
}

#[test]
fn options_of_airflow_2_fail_and_another_default_does_not() {
    let config = |section: &str, key: &str, value: &str| {
        let config = json!({"sections": [{"name": section, "options": [{"key": key, "value": value}]}]});
        telling("/api/v2/config", 200, config)
    };
    let old = config("webserver", "base_url", "http://x").cli().run(&["config", "lint"]);
    assert_eq!(old.code, Some(1), "{old}");
    assert!(old.stdout.starts_with("Found issues in your airflow.cfg:\n  - `base_url` configuration"), "{old}");
    assert!(old.stderr.contains("1 option of the server's configuration is out of date"), "{old}");
    let celery = config("core", "executor", "CeleryExecutor").cli().run(&["config", "lint", "-o", "json"]).done();
    assert_eq!(celery.json()[0]["issue"], "default");
}

#[test]
fn a_hidden_configuration_says_who_can_show_it() {
    let refused = json!({"detail": "Your Airflow administrator chose not to expose the configuration"});
    telling("/api/v2/config", 403, refused).cli().run(&["config", "lint"]).fails(3, "expose_config = True");
}

#[test]
fn a_route_behind_the_web_pages_may_be_gone() {
    let gone = |path, command: &[&str]| {
        telling(path, 404, json!({"detail": "Not Found"}))
            .cli()
            .run(command)
            .fails(1, "this server does not provide its");
    };
    gone("/ui/teams", &["teams", "list"]);
    gone("/ui/connections/hook_meta", &["providers", "behaviours"]);
}

#[test]
fn teams_come_page_by_page() {
    let stub = Stub::new(|request| {
        let offset = request.number("offset").unwrap_or(0);
        let teams: Vec<_> = (offset..7.min(offset + 3)).map(|number| json!({"name": format!("t{number}")})).collect();
        reply(200, &json!({"teams": teams, "total_entries": 7}))
    });
    assert_eq!(stub.cli().run(&["teams", "list", "-o", "ndjson"]).done().stdout.lines().count(), 7);
}

#[test]
fn what_is_kept_from_the_user_is_unknown_in_a_report() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/version" => reply(200, &json!({"version": "9.9", "git_version": null})),
        "/api/v2/monitor/health" => reply(200, &json!({"scheduler": {"status": "healthy"}})),
        _ => reply(403, &json!({"detail": "Forbidden"})),
    });
    let outcome = stub.cli().run(&["info", "-o", "json"]).done();
    let report = outcome.json();
    assert_eq!(report["apache_airflow"]["version"], "9.9");
    assert_eq!(report["apache_airflow"]["executor"], Value::Null);
    assert_eq!(report["health"], json!({"scheduler": "healthy"}));
    assert!(outcome.stderr.contains("the server does not show its configuration"), "{outcome}");
}
