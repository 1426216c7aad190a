//! What a TAB offers on a real server.

use std::time::Instant;

use crate::support::completion;
use crate::support::{Cli, PATIENCE, real};

/// A TAB offers nothing where the server is slower than a second and a half: people press it again.
#[track_caller]
fn tab(cli: &Cli, line: &[&str]) -> Vec<String> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let offered = completion::tab(cli, line);
        if !offered.is_empty() || Instant::now() > deadline {
            return offered;
        }
    }
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn ids_of_every_kind_are_offered() {
    let cli = real::admin();
    assert_eq!(tab(&cli, &["dags", "details", "example_bash_op"]), ["example_bash_operator"]);
    assert!(tab(&cli, &["tasks", "state", "example_bash_operator", "runme"]).contains(&"runme_0".to_owned()));
    assert_eq!(tab(&cli, &["pools", "get", "default"]), ["default_pool"]);
    assert!(tab(&cli, &["dags", "list", "--tags", "exam"]).contains(&"example".to_owned()));
    assert!(!tab(&cli, &["assets", "details", "--uri", "s3"]).is_empty());
    assert!(tab(&cli, &["assets", "get", ""]).contains(&"1".to_owned()));
    let (run, variable, connection) = (real::unique("run"), real::unique("variable"), real::unique("connection"));
    cli.run(&["dags", "trigger", "example_xcom_args", "--run-id", &run]).done();
    assert_eq!(tab(&cli, &["runs", "get", "example_xcom_args", &run]), [run.as_str()]);
    cli.run(&["variables", "set", &variable, "x"]).done();
    assert_eq!(tab(&cli, &["variables", "get", &variable]), [variable.as_str()]);
    cli.run(&["connections", "create", &connection, "--conn-type", "fs"]).done();
    assert_eq!(tab(&cli, &["connections", "get", &connection]), [connection.as_str()]);
    cli.run(&["variables", "delete", &variable]).done();
    cli.run(&["connections", "delete", &connection]).done();
    cli.run(&["runs", "delete", "example_xcom_args", &run, "--yes"]).done();
}
