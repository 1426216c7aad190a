//! `airflow version` and `airflow db check`

use serde_json::json;

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn both_versions_are_shown() {
    let stdout = real::viewer().run(&["version"]).done().stdout;
    let server = real::version();
    assert_eq!(stdout, format!("airflow-cli {}\nAirflow     {server}\n", env!("CARGO_PKG_VERSION")));
    let versions = real::viewer().run(&["version", "-o", "json"]).done().json();
    assert_eq!(versions["client"], env!("CARGO_PKG_VERSION"));
    assert_eq!(versions["server"], server);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_database_is_checked_without_a_token() {
    let cli = crate::support::Cli::new().with("AIRFLOW_CLI_URL", real::url());
    assert_eq!(cli.run(&["db", "check"]).done().stdout, "Connection successful.\n");
    assert_eq!(cli.run(&["db", "check", "-o", "json"]).done().json(), json!({"status": "healthy"}));
}
