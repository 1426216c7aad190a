//! `airflow pools list | get | set | update | delete`

use serde_json::json;

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_pool_is_made_changed_shown_and_deleted() {
    let cli = real::admin();
    let name = real::unique("pool");
    let made = cli.run(&["pools", "set", &name, "3", "for a test"]).done();
    assert_eq!(made.stdout, format!("Pool {name} created\n"));
    // Airflow 3.0 makes an unlimited pool, and then fails to show it.
    let slots: i64 = if real::since("3.1") { -1 } else { 7 };
    let changed = cli.run(&["pools", "set", &name, &slots.to_string(), "changed", "--include-deferred"]).done();
    assert_eq!(changed.stdout, format!("Pool {name} updated\n"));

    let pool = cli.run(&["pools", "get", &name, "-o", "json"]).done().json();
    assert_eq!((&pool["name"], &pool["slots"]), (&json!(name), &json!(slots)));
    assert_eq!((&pool["description"], &pool["include_deferred"]), (&json!("changed"), &json!(true)));
    let list = cli.run(&["pools", "list", "-o", "json", "--jq", "map(.name)"]).done().json();
    assert!(list.as_array().is_some_and(|names| names.contains(&json!(name))), "{list}");

    let deleted = cli.run(&["pools", "delete", &name]).done();
    assert_eq!(deleted.stdout, format!("Pool {name} deleted\n"));
    cli.run(&["pools", "get", &name]).fails(4, &name);
    cli.run(&["pools", "delete", &name]).fails(4, &name);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_pool_is_a_table_with_the_official_columns() {
    let stdout = real::viewer().run(&["pools", "get", "default_pool"]).done().stdout;
    let lines: Vec<_> = stdout.lines().collect();
    assert_eq!(lines[0].trim_end(), "pool         | slots | description  | include_deferred | team_name");
    assert!(lines[2].starts_with("default_pool | 128"), "{stdout}");
}

/// The server allows no other change of the default pool but through its bulk operation.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_default_pool_can_be_changed() {
    let cli = real::admin();
    cli.run(&["pools", "set", "default_pool", "128", "Default pool", "--include-deferred"]).done();
    let pool = cli.run(&["pools", "get", "default_pool", "-o", "json"]).done().json();
    assert_eq!(pool["include_deferred"], true);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn names_with_odd_characters_come_back_as_they_are() {
    let cli = real::admin();
    for name in ["größe 🚀", "a b&c=d#e?f%41", "'quoted' \"twice\""] {
        let name = format!("{name} {}", real::unique("pool"));
        cli.run(&["pools", "set", &name, "1", "odd"]).done();
        assert_eq!(cli.run(&["pools", "get", &name, "-o", "json"]).done().json()["name"], json!(name));
        cli.run(&["pools", "delete", &name]).done();
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_update_leaves_what_it_does_not_name() {
    let cli = real::admin();
    let name = real::unique("pool");
    let pool = |name: &str| {
        let pool = cli.run(&["pools", "get", name, "-o", "json"]).done().json();
        json!([pool["slots"], pool["description"], pool["include_deferred"]])
    };
    cli.run(&["pools", "set", &name, "3", "for a test", "--include-deferred"]).done();
    assert_eq!(cli.run(&["pools", "update", &name, "--slots", "5"]).done().stdout, format!("Pool {name} updated\n"));
    assert_eq!(pool(&name), json!([5, "for a test", true]));
    cli.run(&["pools", "update", "--pool", &name, "--no-include-deferred", "--description", ""]).done();
    assert_eq!(pool(&name), json!([5, "", false]));
    cli.run(&["pools", "update", &name]).fails(2, "--slots");
    cli.run(&["pools", "delete", &name]).done();
    cli.run(&["pools", "update", &name, "--slots", "5"]).fails(4, &name);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_default_pool_takes_a_description_too() {
    let cli = real::admin();
    let shown = || cli.run(&["pools", "get", "default_pool", "-o", "json"]).done().json();
    let before = shown();
    cli.run(&["pools", "update", "default_pool", "--slots", "128"]).done();
    cli.run(&["pools", "update", "default_pool", "--description", "Default pool"]).done();
    assert_eq!((&shown()["slots"], &shown()["description"]), (&json!(128), &json!("Default pool")));
    assert_eq!(shown()["include_deferred"], before["include_deferred"]);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_list_is_watched_as_long_as_another_user_reads() {
    let line = "airflow pools list --watch=0.2 --jq '.[] | select(.slots == 128) | .slots' | head -n 3";
    assert_eq!(real::viewer().shell(line).done().stdout, "128\n".repeat(3));
}
