//! `airflow cheat-sheet`, `airflow auth list-envs`: neither sends a request.

use serde_json::json;

use crate::support::Cli;

#[test]
fn every_command_is_listed_with_a_description() {
    let cli = Cli::new();
    let sheet = cli.run(&["cheat-sheet"]).done().stdout;
    assert!(sheet.starts_with("Manage Dags"), "{sheet}");
    assert!(sheet.lines().any(|line| line.starts_with("  airflow pools list  ") && line.ends_with("  List the pools")));
    let rows = cli.run(&["cheat-sheet", "-o", "json"]).done().json();
    assert_eq!(rows[0], json!({"command": "airflow dags list", "about": "List the Dags"}));
}

#[test]
fn environments_are_listed_with_the_state_of_their_token() {
    let none = Cli::new().run(&["auth", "list-envs", "-o", "json"]).done();
    assert_eq!(none.json(), json!([]));
    let cli = Cli::new().with_config(
        "[environments.dev]\nurl = \"http://127.0.0.1:1\"\n[environments.a]\nurl = \"https://h/x\"\ncredential_store = \"file\"\n",
    );
    let listed = cli.run(&["auth", "list-envs", "-o", "csv"]).done().stdout;
    assert_eq!(
        listed,
        "environment,api_url,status\na,https://h/x,not authenticated\ndev,http://127.0.0.1:1,not authenticated\n"
    );
    // The variable applies only to the environment that commands use.
    let cli = cli.with("AIRFLOW_CLI_TOKEN", "secret-token").with("AIRFLOW_CLI_ENVIRONMENT", "dev");
    let listed = cli.run(&["auth", "list-envs", "-o", "csv"]).done().stdout;
    assert_eq!(
        listed,
        "environment,api_url,status\na,https://h/x,not authenticated\ndev,http://127.0.0.1:1,authenticated\n"
    );
}
