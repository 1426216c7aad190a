//! `variables | connections | pools export | import`

use std::fs;

use serde_json::{Map, Value, json};

use crate::support::{Cli, real};

/// What a file of the home holds.
fn file(cli: &Cli, name: &str) -> Value {
    serde_json::from_slice(&fs::read(cli.home().join(name)).unwrap()).unwrap()
}

fn write(cli: &Cli, name: &str, content: &Value) {
    fs::write(cli.home().join(name), content.to_string()).unwrap();
}

/// The entries of an export whose names have this prefix; other tests have theirs on the same server.
fn exported(cli: &Cli, group: &str, prefix: &str) -> Value {
    let masks: &[&str] = if group == "pools" { &[] } else { &["--allow-masked"] };
    cli.run(&[&[group, "export", "export.json"], masks].concat()).done();
    let Value::Object(entries) = file(cli, "export.json") else { panic!("no object") };
    Value::Object(entries.into_iter().filter(|(name, _)| name.starts_with(prefix)).collect())
}

fn delete(cli: &Cli, group: &str, entries: &Value) {
    for name in entries.as_object().unwrap().keys() {
        cli.run(&[group, "delete", name]).done();
    }
}

/// The lines that start with the prefix, each with the indented lines below it.
fn blocks(text: &str, prefix: &str) -> String {
    let mut is_ours = false;
    let lines = text.lines().filter(|line| {
        is_ours = if line.starts_with(' ') { is_ours } else { line.starts_with(prefix) };
        is_ours
    });
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn variables_come_back_as_they_went() {
    let cli = real::admin();
    let prefix = real::unique("key");
    let odd = [
        ("unicode", json!("größe ☃ 🦀")),
        ("lines", json!("a\r\nb\n\tc\n")),
        ("number", json!(42)),
        ("decimal", json!(1.5)),
        ("text_number", json!("\"42\"")),
        ("nested", json!({"z": {"b": [1, null, "é"], "a": true}, "empty": {}})),
        ("null", json!(null)),
        ("empty", json!("")),
        ("described", json!({"value": "x", "description": "what it is for: ü"})),
        ("empty_description", json!({"value": 1, "description": ""})),
        ("value_in_value", json!({"value": {"value": 1, "unit": "kg"}, "description": null})),
    ];
    let odd: Map<_, _> = odd.into_iter().map(|(name, value)| (format!("{prefix}_{name}"), value)).collect();
    let odd = Value::Object(odd);
    write(&cli, "in.json", &odd);
    let imported = cli.run(&["variables", "import", "in.json"]).done();
    assert_eq!(imported.stdout, "11 variables imported\n");
    let first = exported(&cli, "variables", &prefix);
    assert_eq!(first, odd);
    // As Airflow itself lays out JSON.
    let text = cli.run(&["variables", "get", &format!("{prefix}_null")]).done().stdout;
    assert_eq!(text, "null\n");

    delete(&cli, "variables", &odd);
    write(&cli, "in.json", &first);
    cli.run(&["variables", "import", "in.json", "--action-on-existing-key", "fail"]).done();
    assert_eq!(exported(&cli, "variables", &prefix), odd);

    cli.run(&["variables", "export", "export.yaml", "--allow-masked"]).done();
    let text = fs::read_to_string(cli.home().join("export.yaml")).unwrap();
    fs::write(cli.home().join("in.yaml"), blocks(&text, &prefix)).unwrap();
    delete(&cli, "variables", &odd);
    assert_eq!(cli.run(&["variables", "import", "in.yaml"]).done().stdout, "11 variables imported\n");
    assert_eq!(exported(&cli, "variables", &prefix), odd);
    delete(&cli, "variables", &odd);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn six_hundred_variables_go_in_batches() {
    let cli = real::admin();
    let prefix = real::unique("key");
    let many: Map<_, _> = (0..600).map(|n| (format!("{prefix}_{n:03}"), json!({ "n": n }))).collect();
    let many = Value::Object(many);
    write(&cli, "in.json", &many);
    let summary = cli.run(&["variables", "import", "in.json", "-o", "json"]).done().json();
    let names: Vec<_> = many.as_object().unwrap().keys().map(|name| json!(name)).collect();
    assert_eq!((&summary["imported"], &summary["failed"]), (&json!(names), &json!([])));
    assert_eq!(exported(&cli, "variables", &prefix), many);
    let again =
        cli.run(&["variables", "import", "in.json", "-a", "fail"]).fails(1, "nothing was imported: 600 variables");
    assert!(again.stderr.contains(&format!("{prefix}_599")), "{again}");
    delete_all(&cli, &names);
}

/// Through the server's bulk operation: one by one takes too long.
fn delete_all(cli: &Cli, names: &[Value]) {
    let body = json!({ "actions": [{ "action": "delete", "entities": names }] });
    cli.run_with(&["api", "PATCH", "variables", "--input", "-"], body.to_string()).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_exists_is_overwritten_skipped_or_forbids_the_import() {
    let cli = real::admin();
    let prefix = real::unique("key");
    let (old, new) = (format!("{prefix}_old"), format!("{prefix}_new"));
    cli.run(&["variables", "set", &old, "1", "--description", "d"]).done();
    write(&cli, "in.json", &json!({ &old: 2, &new: "n" }));
    let import = |more: &[&str]| cli.run(&[&["variables", "import", "in.json"], more].concat());

    let plan = import(&["--dry-run", "-o", "json"]).done().json();
    let expected = json!([
        { "key": old, "change": "updated", "fields": ["value", "description"] },
        { "key": new, "change": "created", "fields": [] },
    ]);
    assert_eq!(plan, expected);
    cli.run(&["variables", "get", &new]).fails(4, &new);

    let refused = import(&["-a", "fail"]).fails(1, &format!("1 variable already on the server: {old}"));
    assert!(refused.stdout.is_empty());
    cli.run(&["variables", "get", &new]).fails(4, &new);

    let skipped = import(&["-a", "skip"]).done();
    assert_eq!(skipped.stdout, format!("1 of 2 variables imported\n1 skipped (already on the server): {old}\n"));
    assert_eq!(cli.run(&["variables", "get", &old]).done().stdout, "1\n");
    import(&[]).done();
    assert_eq!(exported(&cli, "variables", &prefix), json!({ &old: 2, &new: "n" }));
    let plan = import(&["--dry-run", "-o", "json", "--jq", "map(.change)"]).done().json();
    assert_eq!(plan, json!(["unchanged", "unchanged"]));
    delete(&cli, "variables", &json!({ &old: 0, &new: 0 }));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn masked_values_are_named_and_never_written() {
    let cli = real::admin();
    let prefix = real::unique("key");
    let (secret, plain) = (format!("{prefix}_password"), format!("{prefix}_plain"));
    cli.run(&["variables", "set", &secret, "s3cr3t-of-files"]).done();
    let refused = cli.run(&["variables", "export", "out.json"]).fails(1, &secret);
    assert!(refused.stderr.contains("--allow-masked") && !cli.home().join("out.json").exists(), "{refused}");
    let to_stdout = cli.run(&["variables", "export", "-", "--allow-masked"]).done();
    assert_eq!(to_stdout.json()[&secret], "***");
    assert!(to_stdout.stderr.contains("instead of a secret") && to_stdout.stderr.contains(&secret), "{to_stdout}");

    write(&cli, "in.json", &json!({ &secret: "***", &plain: "p" }));
    cli.run(&["variables", "import", "in.json"]).fails(2, &secret);
    cli.run(&["variables", "get", &plain]).fails(4, &plain);
    let left_out = cli.run(&["variables", "import", "in.json", "--skip-masked"]).done();
    assert_eq!(left_out.stdout, format!("1 variable imported\n1 left out (masked): {secret}\n"));
    assert_eq!(cli.run(&["variables", "get", &plain]).done().stdout, "p\n");
    delete(&cli, "variables", &json!({ &secret: 0, &plain: 0 }));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn connections_come_back_in_every_format() {
    let cli = real::admin();
    let prefix = real::unique("conn");
    let full = |conn_type: &str, more: Value| {
        let mut all = json!({ "conn_type": conn_type, "description": null, "login": null, "password": null,
            "host": null, "port": null, "schema": null, "extra": null });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    let all = json!({
        format!("{prefix}_db"): full("postgres", json!({ "host": "db", "port": 5432, "login": "ada é", "schema": "a b" })),
        format!("{prefix}_extra"): full("http", json!({ "host": "https://h", "extra": "{\"n\": 1, \"list\": [\"\\u00e9\"]}" })),
        format!("{prefix}_fs"): full("fs", json!({ "host": "/data" })),
    });
    write(&cli, "in.json", &all);
    cli.run(&["connections", "import", "in.json"]).done();
    assert_eq!(exported(&cli, "connections", &prefix), all);
    for format in ["yaml", "env"] {
        let (export, import) = (format!("export.{format}"), format!("in.{format}"));
        cli.run(&["connections", "export", &export, "--allow-masked"]).done();
        let text = fs::read_to_string(cli.home().join(export)).unwrap();
        fs::write(cli.home().join(&import), blocks(&text, &prefix)).unwrap();
        delete(&cli, "connections", &all);
        let imported = cli.run(&["connections", "import", &import]).done();
        assert_eq!(imported.stdout, "3 connections imported\n", "{format}");
        assert_eq!(exported(&cli, "connections", &prefix), all, "{format}");
    }
    delete(&cli, "connections", &all);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_connection_is_kept_or_overwritten_as_a_whole() {
    let cli = real::admin();
    let id = real::unique("conn");
    let create = ["connections", "create", &id, "--conn-type", "http", "--host", "one", "--port", "80"];
    cli.run_with(&[&create[..], &["--password-stdin"]].concat(), "s3cr3t\n").done();
    let refused = cli.run(&["connections", "export", "out.yaml"]).fails(1, &id);
    assert!(!refused.to_string().contains("s3cr3t"), "{refused}");
    write(&cli, "masked.json", &json!({ &id: { "conn_type": "http", "password": "***", "host": "two" } }));
    cli.run(&["connections", "import", "masked.json", "--overwrite"]).fails(2, &id);
    assert_eq!(cli.run(&["connections", "import", "masked.json", "--skip-masked"]).done().stdout.lines().count(), 2);

    write(&cli, "in.json", &json!({ &id: { "conn_type": "http", "host": "one", "port": 80 } }));
    let overwrite = |more: &[&str]| cli.run(&[&["connections", "import", "in.json", "--overwrite"], more].concat());
    let warned = overwrite(&[]).done();
    assert!(
        warned.stderr.contains(&format!("keeping stored passwords, because the file has none for: {id}")),
        "{warned}"
    );
    write(&cli, "in.json", &json!({ &id: "http://two" }));
    let kept = cli.run(&["connections", "import", "in.json"]).done();
    assert_eq!(kept.stdout, format!("0 of 1 connection imported\n1 skipped (already on the server): {id}\n"));
    let field = |key: &str| cli.run(&["connections", "get", &id, "-o", "json"]).done().json()[key].clone();
    assert_eq!(field("host"), "one");
    overwrite(&[]).fails(1, &id);
    assert_eq!(field("host"), "one");
    overwrite(&["--keep-passwords"]).done();
    assert_eq!((field("host"), field("port")), (json!("two"), json!(null)));
    // Airflow keeps a password that is not given anew.
    assert_eq!(field("password"), "***");
    cli.run(&["connections", "update", &id, "--password", ""]).fails(2, "cannot remove the password");
    cli.run(&["connections", "delete", &id]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn pools_come_back_from_both_forms() {
    let cli = real::admin();
    // Airflow 3.0 makes an unlimited pool, and then fails to show any.
    let slots = if real::since("3.1") { -1 } else { 7 };
    let prefix = real::unique("pool");
    let pools = json!({
        format!("{prefix}_a"): { "description": "für ☃", "include_deferred": true, "slots": slots },
        format!("{prefix}_b"): { "description": "", "include_deferred": false, "slots": 3 },
    });
    write(&cli, "in.json", &pools);
    cli.run(&["pools", "import", "in.json"]).done();
    assert_eq!(exported(&cli, "pools", &prefix), pools);

    cli.run(&["pools", "export", "list.json", "--list"]).done();
    let Value::Array(mut list) = file(&cli, "list.json") else { panic!("no list") };
    list.retain(|pool| pool["name"].as_str().unwrap().starts_with(&prefix));
    assert!(list.len() == 2 && list[0].get("open_slots").is_some());
    delete(&cli, "pools", &pools);
    let imported = cli.run_with(&["pools", "import", "-"], Value::Array(list).to_string()).done();
    assert_eq!(imported.stdout, "2 pools imported\n");
    assert_eq!(exported(&cli, "pools", &prefix), pools);
    delete(&cli, "pools", &pools);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn one_refused_entry_is_named_and_the_others_are_imported() {
    let cli = real::admin();
    let prefix = real::unique("pool");
    let pool = json!({ "slots": 1, "description": "" });
    let mut pools: Map<_, _> = (0..7).map(|n| (format!("{prefix}_{n}"), pool.clone())).collect();
    // A server without teams refuses it.
    pools[&format!("{prefix}_4")]["team_name"] = json!("nobody");
    write(&cli, "in.json", &Value::Object(pools.clone()));
    let outcome = cli.run(&["pools", "import", "in.json"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(1), "6 of 7 pools imported\n"), "{outcome}");
    assert!(outcome.stderr.contains(&format!("1 pool not imported: `{prefix}_4`: ")), "{outcome}");
    let why = match () {
        () if real::since("3.3") => "multi_team",
        () if real::since("3.2") => "the server failed (500)",
        () => "team_name: Extra inputs are not permitted",
    };
    assert!(outcome.stderr.contains(why), "{outcome}");
    pools.remove(&format!("{prefix}_4"));
    assert_eq!(exported(&cli, "pools", &prefix).as_object().unwrap().len(), 6);
    delete(&cli, "pools", &Value::Object(pools));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn yaml_as_people_write_it_arrives_as_it_is_written() {
    let cli = real::admin();
    let prefix = real::unique("yaml");
    let values = [("zip", "07030"), ("code", "08"), ("time", "12:30"), ("day", "2026-01-01")];
    let lines = values.map(|(name, value)| format!("{prefix}_{name}: {value}\r\n")).concat();
    let more = format!("{prefix}_long: 123456789012345678901234567890\r\n{prefix}_version: 1.10\r\n");
    fs::write(cli.home().join("in.yaml"), format!("\u{feff}{lines}{more}")).unwrap();
    assert_eq!(cli.run(&["variables", "import", "in.yaml"]).done().stdout, "6 variables imported\n");
    let text = |name: &str| cli.run(&["variables", "get", &format!("{prefix}_{name}")]).done().stdout;
    for (name, value) in values {
        assert_eq!(text(name), format!("{value}\n"));
    }
    assert_eq!(text("long"), "123456789012345678901234567890\n");
    delete(&cli, "variables", &exported(&cli, "variables", &prefix));

    let id = real::unique("yaml-conn");
    let yaml = format!("{id}:\n  conn_type: http\n  login: 00987650321\n  extra: {{account: 00987650321, n: 1}}\n");
    fs::write(cli.home().join("in.yaml"), yaml).unwrap();
    cli.run(&["connections", "import", "in.yaml"]).done();
    let connection = exported(&cli, "connections", &id)[&id].clone();
    assert_eq!(connection["login"], "00987650321");
    let extra: Value = serde_json::from_str(connection["extra"].as_str().unwrap()).unwrap();
    assert_eq!(extra, json!({ "account": "00987650321", "n": 1 }));
    cli.run(&["connections", "delete", &id]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn lists_and_pages_come_back_too() {
    let cli = real::admin();
    let prefix = real::unique("listed");
    let key = format!("{prefix}_a");
    cli.run(&["variables", "set", &key, "{\"n\": 1}", "--description", "d"]).done();
    cli.run(&["connections", "create", &prefix, "--conn-type", "http", "--host", "h", "--port", "80"]).done();
    let before = exported(&cli, "variables", &prefix);
    let connection = exported(&cli, "connections", &prefix);
    let lists = [
        cli.run(&["variables", "list", "--show-values", "-o", "json", "--variable-key-pattern", &prefix]).done().stdout,
        cli.run(&["api", "GET", "variables", "-f", &format!("variable_key_pattern={prefix}")]).done().stdout,
    ];
    for list in lists {
        cli.run(&["variables", "delete", &key]).done();
        assert_eq!(cli.run_with(&["variables", "import", "-"], list).done().stdout, "1 variable imported\n");
        assert_eq!(exported(&cli, "variables", &prefix), before);
    }
    let pools = cli.run(&["pools", "list", "-o", "json"]).done().stdout;
    cli.run_with(&["pools", "import", "-", "--dry-run"], pools).done();
    let names = cli.run(&["variables", "list", "-o", "json"]).done().stdout;
    cli.run_with(&["variables", "import", "-"], names).fails(2, "`value` is missing");
    let rows = cli.run(&["connections", "list", "--show-values", "-o", "json"]).done().json();
    let ours: Vec<_> = rows.as_array().unwrap().iter().filter(|row| row["connection_id"] == prefix.as_str()).collect();
    cli.run(&["connections", "delete", &prefix]).done();
    let imported = cli.run_with(&["connections", "import", "-"], json!(ours).to_string()).done();
    assert_eq!(imported.stdout, "1 connection imported\n");
    assert_eq!(exported(&cli, "connections", &prefix), connection);
    let names = cli.run(&["connections", "list", "-o", "json"]).done().stdout;
    cli.run_with(&["connections", "import", "-", "--overwrite"], names).fails(2, "only ids, types and descriptions");
    cli.run(&["connections", "delete", &prefix]).done();
    cli.run(&["variables", "delete", &key]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_settings_of_astro_are_imported_by_all_three() {
    let cli = real::admin();
    let name = real::unique("astro");
    let settings = format!(
        "airflow:\n  connections:\n    - conn_id: {name}\n      conn_type: postgres\n      conn_host: db\n      conn_schema:\n      \
         conn_login: 1234\n      conn_password: pw\n      conn_port: 5432\n      conn_uri:\n      conn_extra:\n        \
         sslmode: require\n    - conn_id:\n      conn_type:\n  pools:\n    - pool_name: {name}\n      pool_slot: 3\n      \
         pool_description:\n  variables:\n    - variable_name: {name}\n      variable_value: 007\n"
    );
    fs::write(cli.home().join("airflow_settings.yaml"), settings).unwrap();
    for (group, one) in [("connections", "connection"), ("pools", "pool"), ("variables", "variable")] {
        let imported = cli.run(&[group, "import", "airflow_settings.yaml"]).done();
        assert_eq!(imported.stdout, format!("1 {one} imported\n"));
    }
    let connection = exported(&cli, "connections", &name)[&name].clone();
    assert_eq!(
        [&connection["host"], &connection["login"], &connection["port"]],
        [&json!("db"), &json!("1234"), &json!(5432)]
    );
    let extra: Value = serde_json::from_str(connection["extra"].as_str().unwrap()).unwrap();
    assert_eq!(extra, json!({ "sslmode": "require" }));
    assert_eq!(exported(&cli, "pools", &name)[&name]["slots"], 3);
    assert_eq!(cli.run(&["variables", "get", &name]).done().stdout, "007\n");
    for group in ["connections", "pools", "variables"] {
        cli.run(&[group, "delete", &name]).done();
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_viewer_may_export_and_not_import() {
    let cli = real::viewer();
    write(&cli, "in.json", &json!({ real::unique("pool"): { "slots": 1, "description": "" } }));
    cli.run(&["pools", "import", "in.json"]).fails(3, "not permitted");
    cli.run(&["pools", "export", "out.json"]).done();
    assert_eq!(file(&cli, "out.json")["default_pool"]["slots"].as_i64().map(|slots| slots > 0), Some(true));
}
