//! A server with FAB's auth manager.

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn its_admin_may_look_at_everything() {
    let cli = real::fab();
    cli.run(&["version"]).done();
    assert_eq!(cli.run(&["pools", "list", "-o", "json", "--jq", "[.[].name]"]).done().json()[0], "default_pool");
    assert_eq!(cli.run(&["config", "get-value", "core", "load_examples"]).done().stdout, "False\n");
}
