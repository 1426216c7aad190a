//! What an older server lacks is told, never silently left out.

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_operation_that_came_later_names_its_release() {
    let cli = real::admin();
    let dag = "example_bash_operator";
    let xcom = ["xcom", "delete", dag, "no_such_run", "no_such_task", "no_such_key", "--yes"];
    let store = ["tasks", "store-list", dag, "no_such_run", "no_such_task"];
    let later: [(&str, &[&str]); 3] = [("3.1", &["dags", "unfavorite", dag]), ("3.2", &xcom), ("3.3", &store)];
    for (release, arguments) in later {
        if !real::too_old_for(release, &cli, arguments) {
            let outcome = cli.run(arguments);
            assert!(!outcome.stderr.contains("requires Airflow"), "{outcome}");
        }
    }
}

/// An older server passes over a filter that it does not know, and answers with everything.
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_filter_that_came_later_names_its_release() {
    let cli = real::viewer();
    let prefix = ["pools", "list", "--pool-name-prefix-pattern", "no_such_pool", "-o", "json"];
    if !real::too_old_for("3.2.2", &cli, &prefix) {
        assert_eq!(cli.run(&prefix).done().stdout, "[]\n");
    }
    let errors = ["import-errors", "list", "--filename", "no_such_file", "-o", "json"];
    if !real::too_old_for("3.3", &cli, &errors) {
        assert_eq!(cli.run(&errors).done().stdout, "[]\n");
    }
}
