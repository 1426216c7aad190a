//! What goes wrong with users and roles.

use serde_json::{Value, json};

use crate::support::stub::{Stub, answer, page, reply};

fn permission(action: &str) -> Value {
    json!({ "action": { "name": action }, "resource": { "name": "DAGs" } })
}

/// Older FAB providers answer as if they had taken a permission away.
#[test]
fn a_permission_that_stays_is_reported() {
    let role = json!({ "name": "r", "actions": [permission("can_read"), permission("can_edit")] });
    let stub = Stub::new(move |request| match request.method.as_str() {
        "PATCH" => reply(200, &json!({ "name": "r", "actions": [permission("can_read")] })),
        _ => reply(200, &role),
    });
    let outcome = stub.cli().run(&["roles", "del-perms", "r", "-a", "can_edit", "-r", "DAGs"]);
    outcome.fails(1, "role r still has: can edit on DAGs");
    let sent = stub.requests().into_iter().find(|request| request.method == "PATCH").unwrap();
    assert_eq!(sent.target, "/auth/fab/v1/roles/r?update_mask=actions");
    assert_eq!(
        serde_json::from_str::<Value>(&sent.body).unwrap(),
        json!({ "name": "r", "actions": [permission("can_read")] })
    );
}

/// What may have been done is not tried again, and what was not tried is named.
#[test]
fn an_import_ends_when_the_server_goes_away() {
    let stub = Stub::new(|request| match (request.method.as_str(), request.path()) {
        ("GET", "/auth/fab/v1/users") => reply(200, &page(request, "users", &[], 100)),
        ("GET", _) => reply(200, &page(request, "roles", &[json!({ "name": "Op" })], 100)),
        _ if request.body.contains("ann@") => reply(200, &json!({})),
        _ => Vec::new(),
    });
    let user = |name: &str| json!({ "username": name, "email": format!("{name}@x"), "firstname": "A", "lastname": "B", "roles": ["Op"] });
    let file = json!([user("ann"), user("bob"), user("cyd")]).to_string();
    let outcome = stub.cli().run_with(&["users", "import", "-"], file);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(5), "1 user created: ann@x\n"), "{outcome}");
    assert!(
        outcome.stderr.contains("1 user failed: bob@x: ") && outcome.stderr.contains("not tried: cyd@x"),
        "{outcome}"
    );
    assert_eq!(stub.requests().iter().filter(|request| request.method == "POST").count(), 2);
}

/// An export that can not be whole leaves the file that is there.
#[test]
fn an_export_is_whole_or_not_there() {
    let stub = Stub::new(|request| match request.number("offset") {
        Some(0) => reply(200, &json!({ "users": [{ "username": "ann", "email": "ann@x" }], "total_entries": 2 })),
        _ => answer(502, "text/html", "<title>Bad Gateway</title>"),
    });
    let cli = stub.cli();
    std::fs::write(cli.home().join("users.json"), "before").unwrap();
    cli.run(&["users", "export", "users.json"]).fails(5, "502");
    assert_eq!(std::fs::read_to_string(cli.home().join("users.json")).unwrap(), "before");
}

#[test]
fn a_protected_environment_asks_before_a_password_is_read() {
    let stub = Stub::new(|_| reply(404, &json!({ "detail": "The User with username `ann` was not found" })));
    let config = format!("[environments.prod]\nurl = \"{}\"\nprotected = true\n", stub.url);
    let cli = crate::support::Cli::new().with_config(&config).with("AIRFLOW_CLI_TOKEN", "t");
    let create = "users create --env prod -u ann -f A -l B -e ann@x -r Op --password-stdin";
    cli.run_with(&create.split(' ').collect::<Vec<_>>(), "pw").fails(2, "prod");
    cli.run(&["roles", "create", "r", "--env", "prod"]).fails(2, "prod");
    assert!(stub.requests().iter().all(|request| request.method == "GET"));
}
