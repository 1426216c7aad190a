//! `airflow auth status`, `whoami` and `token`: what there is, whose it is, and the one command that shows it.

use serde_json::{Value, json};

use super::airflow::{Airflow, OLD, SIMPLE, private, signed_in, stored};
use crate::support::Cli;

/// `environment: state`, of a list.
fn states(list: &Value) -> Vec<String> {
    let rows = list.as_array().unwrap().iter();
    rows.map(|row| format!("{}: {}", row["environment"].as_str().unwrap_or("-"), row["state"].as_str().unwrap()))
        .collect()
}

#[test]
fn each_state_of_an_environment() {
    let airflow = Airflow::new(SIMPLE);
    let (good, revoked, over) =
        (airflow.tokens.give(0, 3600), airflow.tokens.give(0, 3600), airflow.tokens.give(-7200, -3600));
    airflow.tokens.revoke(&revoked);
    let dead = "http://127.0.0.1:9";
    let mut config = "environment = \"good\"\n".to_owned();
    let mut tokens = Vec::new();
    for (name, url, token) in [
        ("good", airflow.url(), Some(&good)),
        ("none", airflow.url(), None),
        ("over", airflow.url(), Some(&over)),
        ("refused", airflow.url(), Some(&revoked)),
        ("unreachable", dead, Some(&good)),
    ] {
        config +=
            &format!("[environments.{name}]\nurl = \"{url}\"\ncredential_store = \"file\"\nsign_in = \"password\"\n");
        tokens.extend(token.map(|token| json!({ "environment": name, "url": url, "token": token })));
    }
    let cli = Cli::new().with_config(&config);
    let path = cli.config().join("credentials.json");
    std::fs::write(&path, json!({ "tokens": tokens }).to_string()).unwrap();
    private(&path, 0o600);

    let outcome = cli.run(&["auth", "status", "-o", "json"]).done();
    let list = outcome.json();
    let expected =
        ["good: signed in", "none: not signed in", "over: expired", "refused: refused", "unreachable: unreachable"];
    assert_eq!(states(&list), expected);
    let first = &list[0];
    assert_eq!(
        (&first["user"], &first["method"], &first["store"]),
        (&json!("admin"), &json!("password"), &json!("file"))
    );
    assert!(first["expires_at"].as_str().unwrap().ends_with('Z') && first["current"] == true, "{first}");
    assert!(list[4]["trouble"].as_str().unwrap().contains("refused"), "{list}");
    airflow.tokens.are_hidden_in(&outcome.to_string());

    let before = airflow.stub.requests().len();
    let offline = cli.run(&["auth", "status", "--offline", "-o", "json"]).done().json();
    let expected = [
        "good: not checked",
        "none: not signed in",
        "over: expired",
        "refused: not checked",
        "unreachable: not checked",
    ];
    assert_eq!(states(&offline), expected);
    assert_eq!(airflow.stub.requests().len(), before, "something was sent");

    for (name, code, words) in [
        ("good", 0, ""),
        ("none", 3, "environment none is not signed in"),
        ("over", 3, "environment over is expired"),
        ("refused", 3, "environment refused is refused"),
        ("unreachable", 5, "environment unreachable is unreachable"),
    ] {
        let outcome = cli.run(&["auth", "status", "--env", name, "-o", "csv"]);
        assert!(outcome.code == Some(code) && outcome.stderr.contains(words), "{outcome}");
        assert_eq!(outcome.stdout.lines().count(), 2, "{outcome}");
        assert_eq!(code == 3, outcome.stderr.contains(&format!("`airflow auth login --env {name}`")), "{outcome}");
    }
}

#[test]
fn without_any_environment() {
    let outcome = Cli::new().run(&["auth", "status"]);
    assert!(outcome.code == Some(3) && outcome.stderr.contains("hint: `airflow auth login --url URL`"), "{outcome}");
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let list = Cli::at(airflow.url(), &token).run(&["auth", "status", "-o", "json"]).done().json();
    assert_eq!(states(&list), ["-: signed in"]);
    assert_eq!(list[0]["store"], "AIRFLOW_CLI_TOKEN");
}

#[test]
fn a_store_that_cannot_be_read_is_reported() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, _) = airflow.signed_in(0, 3600);
    private(&cli.config().join("credentials.json"), 0o644);
    let outcome = cli.run(&["auth", "status", "-o", "json"]);
    assert_eq!(outcome.code, Some(2), "as every command that wants the token\n{outcome}");
    let list: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(states(&list), ["dev: unknown"]);
    assert!(list[0]["trouble"].as_str().unwrap().contains("others have access"), "{list}");
    let hint = outcome.error()["hint"].as_str().unwrap().to_owned();
    assert!(hint.starts_with("chmod 600 '"), "{outcome}");
    airflow.tokens.are_hidden_in(&outcome.to_string());
}

/// A sign-in could not store its token there.
#[cfg(unix)]
#[test]
fn what_is_no_file_in_the_place_of_the_store_is_named() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, _) = airflow.signed_in(0, 3600);
    let path = cli.config().join("credentials.json");
    let put: [fn(&std::path::Path); 3] = [
        |path| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success()),
        |path| std::fs::create_dir(path).unwrap(),
        |path| std::os::unix::fs::symlink("nowhere", path).unwrap(),
    ];
    for put in put {
        std::fs::rename(&path, cli.home().join("before")).unwrap();
        put(&path);
        let status = cli.run(&["auth", "status"]);
        let hint =
            format!("hint: move it away: mv '{0}' '{0}.old'", path.canonicalize().unwrap_or(path.clone()).display());
        assert!(status.code == Some(2) && status.stderr.contains(&hint), "{status}\n{hint}");
        assert!(!status.stderr.contains("auth login"), "{status}");
        let before = std::fs::read_to_string(cli.config().join("config.toml")).unwrap();
        for command in [
            &["env", "remove", "dev", "--yes"][..],
            &["env", "set", "dev", "--url", "http://localhost:1"],
            &["env", "set", "dev", "--credential-store", "none"],
            &["auth", "logout"],
        ] {
            cli.run(command).fails(2, "credentials.json");
        }
        assert_eq!(std::fs::read_to_string(cli.config().join("config.toml")).unwrap(), before);
        std::fs::rename(&path, cli.home().join("moved")).or_else(|_| std::fs::remove_file(&path)).unwrap();
        _ = std::fs::remove_file(cli.home().join("moved")).or_else(|_| std::fs::remove_dir(cli.home().join("moved")));
        std::fs::rename(cli.home().join("before"), &path).unwrap();
    }
    cli.run(&["env", "remove", "dev", "--yes"]).done();
}

#[test]
fn whoami_names_the_user() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, token) = airflow.signed_in(0, 3600);
    assert_eq!(cli.run(&["auth", "whoami"]).done().stdout, "admin\n");
    let whole = cli.run(&["auth", "whoami", "-o", "json"]).done();
    assert_eq!((whole.json()["user"].as_str(), whole.json()["environment"].as_str()), (Some("admin"), Some("dev")));
    airflow.tokens.are_hidden_in(&whole.to_string());
    airflow.tokens.revoke(&token);
    cli.run(&["auth", "whoami"]).fails(3, "airflow auth login --env dev");
    Cli::new().with("AIRFLOW_CLI_URL", airflow.url()).run(&["auth", "whoami"]).fails(3, "not signed in");
    // Before Airflow 3.2 the token tells.
    let (cli, _) = Airflow::new(OLD).signed_in(0, 3600);
    assert_eq!(cli.run(&["auth", "whoami"]).done().stdout, "admin\n");
}

#[test]
fn only_one_command_shows_the_token() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, token) = airflow.signed_in(0, 3600);
    let outcome = cli.run(&["auth", "token"]).done();
    assert_eq!((outcome.stdout, outcome.stderr.as_str()), (format!("{token}\n"), ""));
    assert_eq!(cli.run(&["auth", "token", "-o", "json"]).done().json(), json!({ "access_token": token }));
    assert_eq!(airflow.stub.requests().len(), 0);
    for arguments in [
        &["auth", "status"][..],
        &["auth", "status", "-o", "json"],
        &["auth", "status", "-o", "yaml"],
        &["auth", "whoami", "-vv"],
        &["auth", "list-envs", "-o", "json"],
        &["auth", "refresh", "-vv"],
        &["env", "show", "-o", "json"],
        &["doctor", "-o", "json"],
        &["doctor", "-vv"],
        &["pools", "list", "-vv"],
        &["api", "/api/v2/version", "-vv"],
        &["auth", "logout", "-vv"],
    ] {
        airflow.tokens.are_hidden_in(&cli.run(arguments).done().to_string());
    }
    cli.run(&["auth", "token"]).fails(3, "not signed in");
}

#[test]
fn the_shown_token_is_renewed_first() {
    let airflow = Airflow::new(SIMPLE);
    let (cli, old) = airflow.signed_in(-3300, 300);
    let shown = cli.run(&["auth", "token"]).done().stdout;
    assert!(shown.trim_end() != old && airflow.tokens.is_good(shown.trim_end()));
    assert_eq!(stored(&cli).as_deref(), Some(shown.trim_end()));
}

/// Even a store that can not be used does not matter then, and nothing is made.
#[test]
fn the_variable_touches_no_file() {
    let airflow = Airflow::new(SIMPLE);
    let token = airflow.tokens.give(0, 3600);
    let cli = signed_in(Cli::new(), airflow.url(), "another").with("AIRFLOW_CLI_TOKEN", &token);
    private(&cli.config().join("credentials.json"), 0o644);
    cli.run(&["pools", "list"]).done();
    let cli = Cli::at(airflow.url(), &token).with("AIRFLOW_CLI_CONFIG_DIR", "missing");
    for arguments in [&["pools", "list"][..], &["auth", "whoami"], &["auth", "status"], &["doctor"]] {
        cli.run(arguments).done();
    }
    assert!(!cli.home().join("missing").exists());
}
