//! What the real server does not have, with the nearest name that it has.

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_nearest_name_is_found_among_all() {
    let cli = real::admin();
    let run = real::unique("missing");
    let dag = "example_xcom_args_with_operators";
    cli.run(&["dags", "trigger", dag, "--run-id", &run, "--quiet"]).done();
    let near = |arguments: &[&str], missing: &str, near: &str| {
        let outcome = cli.run(arguments).fails(4, missing);
        // Before 3.2 a server does not look for one of several texts.
        if real::since("3.2") {
            assert!(outcome.stderr.contains(&format!("hint: did you mean {near}?")), "{outcome}");
        }
    };
    let misspelt = "example_xcom_arg_with_operators";
    for command in [
        &["dags", "details", misspelt][..],
        &["dags", "trigger", misspelt],
        &["dags", "show", misspelt],
        &["tasks", "list", misspelt],
        &["runs", "show", misspelt, &run],
        &["xcom", "get", misspelt, &run, "print_value", "return_value"],
    ] {
        near(command, "there is no Dag example_xcom_arg_with_operators", dag);
    }
    let other = format!("{run}x");
    near(&["runs", "get", dag, &other], &format!("Dag {dag} has no run {other}"), &run);
    near(&["tasks", "state", dag, "print_vlue", &run], "has no task print_vlue", "print_value");
    near(&["pools", "get", "defualt_pool"], "there is no pool defualt_pool", "default_pool");
    near(&["config", "get-value", "core", "paralelism"], "no option paralelism in section core", "parallelism");
    cli.run(&["runs", "delete", dag, &run, "--yes"]).done();
}
