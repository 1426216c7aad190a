//! `airflow roles`, on a server with FAB's auth manager.

use serde_json::{Value, json};

use crate::support::{Cli, Outcome, real};

/// The permissions of a role: `[["DAGs", "can_edit,can_read"], …]`.
fn permissions(cli: &Cli, role: &str) -> Value {
    let filter = format!(r#"[.[] | select(.name == "{role}") | [.resource, .action]]"#);
    cli.run(&["roles", "list", "-p", "--jq", &filter]).done().json()
}

fn change(cli: &Cli, verb: &str, roles: &[&str], words: &str) -> Outcome {
    cli.run(&[&["roles", verb], roles, &words.split(' ').collect::<Vec<_>>()].concat())
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn roles_are_made_listed_and_deleted() {
    let cli = real::fab();
    let (a, b) = (real::unique("role"), real::unique("role"));
    assert_eq!(cli.run(&["roles", "create", &a]).done().stdout, format!("1 role created: {a}\n"));
    let again = cli.run(&["roles", "create", &a, &b]).done();
    assert_eq!(again.stdout, format!("1 role created: {b}\n1 role already existed: {a}\n"));
    let table = cli.run(&["roles", "list"]).done().stdout;
    let names: Vec<_> = table.lines().map(str::trim_end).collect();
    assert_eq!((names[0], names[2]), ("name", "Admin"));
    assert!(names.contains(&a.as_str()) && names.contains(&b.as_str()), "{table}");

    cli.run(&["roles", "delete", &a, "no_such_role", &b]).fails(4, "no_such_role");
    assert_eq!(cli.run(&["roles", "delete", &a, &b]).done().stdout, format!("2 roles deleted: {a}, {b}\n"));
    cli.run(&["roles", "delete", &a]).fails(4, &a);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn permissions_are_added_and_taken() {
    let cli = real::fab();
    let (a, b) = (real::unique("role"), real::unique("role"));
    cli.run(&["roles", "create", &a, &b]).done();
    let added = change(&cli, "add-perms", &[&a, &b], "-a can_read can_edit -r DAGs").done();
    assert_eq!(
        added.stdout,
        format!(
            "Added can read on DAGs to role {a}\nAdded can edit on DAGs to role {a}\n\
             Added can read on DAGs to role {b}\nAdded can edit on DAGs to role {b}\nAdded 4 permission(s)\n"
        )
    );
    let more = change(&cli, "add-perms", &[&a], "--action can_read --resource DAGs Pools").done();
    assert_eq!(more.stdout, format!("Added can read on Pools to role {a}\nAdded 1 permission(s)\n"));
    assert_eq!(permissions(&cli, &a), json!([["DAGs", "can_edit,can_read"], ["Pools", "can_read"]]));

    let taken = change(&cli, "del-perms", &[&a], "-a can_edit -r DAGs Pools").done();
    assert_eq!(taken.stdout, format!("Deleted can edit on DAGs from role {a}\nDeleted 1 permission(s)\n"));
    assert_eq!(permissions(&cli, &a), json!([["DAGs", "can_read"], ["Pools", "can_read"]]));
    let rows = change(&cli, "del-perms", &[&b], "-r DAGs -o json").done().json();
    assert_eq!(rows.as_array().map(Vec::len), Some(2));
    assert_eq!(permissions(&cli, &b), json!([]));
    cli.run(&["roles", "delete", &a, &b]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_does_not_exist_is_named_and_nothing_changes() {
    let cli = real::fab();
    let role = real::unique("role");
    cli.run(&["roles", "create", &role]).done();
    change(&cli, "add-perms", &[&role, "no_such_role"], "-a can_read -r DAGs").fails(4, "no_such_role");
    change(&cli, "add-perms", &[&role], "-a can_frob -r DAGs").fails(1, "can_frob");
    change(&cli, "add-perms", &[&role], "-a can_read -r DAGs Nowhere").fails(1, "Nowhere");
    assert_eq!(permissions(&cli, &role), json!([]));
    cli.run(&["roles", "delete", &role]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_export_comes_back_by_import() {
    let cli = real::fab();
    let (full, empty) = (real::unique("a_role"), real::unique("b_role"));
    cli.run(&["roles", "create", &full, &empty]).done();
    change(&cli, "add-perms", &[&full], "-a can_read can_edit -r Pools").done();
    let exported = cli.run(&["roles", "export", "roles.json", "--pretty"]).done();
    assert!(exported.stdout.ends_with("linked permissions successfully exported to roles.json\n"), "{exported}");
    let text = std::fs::read_to_string(cli.home().join("roles.json")).unwrap();
    let all: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(!all.iter().any(|line| line["name"] == "Admin"), "Airflow's own role is in it: {text}");
    let lines: Vec<_> =
        all.into_iter().filter(|line| [&full, &empty].iter().any(|name| line["name"] == json!(name))).collect();
    assert_eq!(
        lines,
        [
            json!({ "name": full, "resource": "Pools", "action": "can_edit,can_read" }),
            json!({ "name": empty, "resource": "", "action": "" }),
        ]
    );

    cli.run(&["roles", "delete", &full, &empty]).done();
    let import = || cli.run_with(&["roles", "import", "-"], json!(lines).to_string()).done().stdout;
    assert_eq!(import(), format!("2 roles created: {full}, {empty}\n"));
    assert_eq!(import(), format!("2 roles already existed: {full}, {empty}\n"));
    assert_eq!(permissions(&cli, &full), json!([["Pools", "can_edit,can_read"]]));
    cli.run(&["roles", "delete", &full, &empty]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_role_that_the_server_refuses_is_named_and_the_others_are_imported() {
    let cli = real::fab();
    let (bad, good) = (real::unique("role"), real::unique("role"));
    let lines = json!([{ "name": bad, "resource": "Nowhere", "action": "can_read" }, { "name": good }]);
    let outcome = cli.run_with(&["roles", "import", "-"], lines.to_string());
    assert_eq!((outcome.code, &outcome.stdout), (Some(1), &format!("1 role created: {good}\n")), "{outcome}");
    assert!(outcome.stderr.contains(&format!("1 role failed: {bad}: ")) && outcome.stderr.contains("Nowhere"));
    cli.run(&["roles", "delete", &good]).done();
    cli.run(&["roles", "delete", &bad]).fails(4, &bad);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_permissions_that_there_are() {
    let table = real::fab().run(&["roles", "list-perms", "--columns", "action,resource", "-o", "plain"]).done().stdout;
    assert!(table.lines().any(|line| line.split_whitespace().eq(["can_read", "DAGs"])), "{table}");
}
