//! `airflow plugins`, `info`, `health`, `providers hooks | widgets | behaviours`, `teams list`, `config lint`

use serde_json::json;

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn plugins_are_listed_with_and_without_the_verb() {
    let cli = real::admin();
    let plugins = cli.run(&["plugins", "-o", "json"]).done().json();
    assert!(plugins.as_array().unwrap().iter().all(|plugin| plugin["name"].is_string() && plugin["macros"].is_array()));
    assert_eq!(cli.run(&["plugins", "list", "-o", "json"]).done().json(), plugins);
    assert!(cli.run(&["plugins", "-o", "csv"]).done().stdout.starts_with("name,source"));
    cli.run(&["plugins", "no-such-verb"]).fails(2, "no-such-verb");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_server_is_healthy() {
    let cli = real::viewer();
    assert_eq!(cli.run(&["health", "-o", "json"]).done().json()["metadatabase"]["status"], "healthy");
    let table = cli.run(&["health"]).done().stdout;
    assert!(table.lines().any(|line| line.starts_with("scheduler ") && line.contains("| healthy |")), "{table}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_report_tells_of_the_server_and_of_the_client() {
    let cli = real::admin();
    let report = cli.run(&["info", "-o", "json"]).done().json();
    assert_eq!(report["apache_airflow"]["executor"], "LocalExecutor");
    assert!(report["apache_airflow"]["dag_bundle_names"].as_array().is_some_and(|names| !names.is_empty()), "{report}");
    assert!(report["providers_info"]["apache-airflow-providers-standard"].is_string(), "{report}");
    assert_eq!((&report["client"]["url"], &report["client"]["token"]), (&json!(real::url()), &json!("present")));
    let told = cli.run(&["info", "--anonymize"]).done().stdout;
    assert!(told.contains("http://${HOST}:") && !told.contains("127.0.0.1"), "{told}");
    assert!(!told.contains(&real::token("ADMIN")));
    cli.run(&["info", "--file-io"]).fails(2, "file.io");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn providers_are_reported_by_what_they_bring() {
    let cli = real::admin();
    let hooks = cli.run(&["providers", "hooks", "-o", "csv"]).done().stdout;
    assert!(hooks.starts_with("connection_type,class,package_name,hook_name\n"), "{hooks}");
    let fs = "fs,airflow.providers.standard.hooks.filesystem.FSHook,apache-airflow-providers-standard,File (path)";
    assert!(hooks.lines().any(|line| line == fs), "{hooks}");
    let widgets = cli.run(&["providers", "widgets", "-o", "json"]).done().json();
    let has_path =
        widgets.as_array().unwrap().iter().any(|field| field["connection_parameter_name"] == "extra__fs__path");
    assert!(has_path || !real::since("3.1"), "{widgets}");
    let behaviours = cli.run(&["providers", "behaviours", "-o", "csv"]).done().stdout;
    assert!(
        behaviours.starts_with("field_behaviours\n")
            && (behaviours.lines().any(|line| line == "fs") || !real::since("3.1")),
        "{behaviours}"
    );
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_server_without_teams_has_none() {
    let outcome = real::admin().run(&["teams", "list", "-o", "json"]);
    if !real::since("3.2") {
        outcome.fails(1, "this server does not provide its teams");
        return;
    }
    let outcome = outcome.done();
    assert_eq!(outcome.json(), json!([]));
    assert!(outcome.stderr.contains("multi_team"), "{outcome}");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_new_configuration_has_nothing_of_airflow_2() {
    let cli = real::admin();
    if real::since("3.3") {
        let stdout = cli.run(&["config", "lint"]).done().stdout;
        assert_eq!(stdout, "No issues found in your airflow.cfg. It is ready for Airflow 3!\n");
    } else {
        // Older servers list defaults that the next release moves elsewhere.
        cli.run(&["config", "lint"]);
    }
    assert_eq!(cli.run(&["config", "get", "core", "load_examples"]).done().stdout, "True\n");
}
