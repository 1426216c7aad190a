//! `airflow watch` on a real server

use crate::support::{WAIT_TIMEOUT, real};

const DAG: &str = "example_xcom_args";

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn from_the_dags_to_a_log_and_back() {
    let cli = real::admin();
    let run = real::unique("watched");
    let wait = ["--unpause", "--wait", "--wait-timeout", WAIT_TIMEOUT];
    cli.run(&[&["dags", "trigger", DAG, "-r", &run][..], &wait].concat()).done();
    let mut screen = real::admin().on_screen((24, 80), &["watch"]);
    screen.shows("LAST RUNS");
    screen.types("/");
    screen.types(DAG);
    screen.types("\r");
    screen.shows("✓");
    screen.types("\r");
    screen.shows(&run);
    screen.types("\r");
    let picture = screen.shows("generate_value");
    assert!(picture.contains("success after"), "{picture}");
    screen.types("/generate\r\r");
    screen.shows(", try 1, ");
    screen.types("h");
    screen.shows("TOOK");
    screen.types("c");
    screen.shows("task instances of ");
    screen.types("n");
    screen.shows("nothing was changed");
    screen.types("q");
    assert_eq!(screen.ends().0, 0);
    cli.run(&["runs", "delete", DAG, &run, "--yes"]).done();
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_viewer_is_reported_what_is_not_permitted() {
    let mut screen = real::viewer().on_screen((24, 80), &["watch", "example_xcom_args_with_operators"]);
    screen.shows("TOOK");
    screen.types("p");
    screen.shows("ause Dag example_xcom_args_with_operators?");
    screen.types("y");
    screen.shows("not permitted");
    screen.types("q");
    assert_eq!(screen.ends().0, 0);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn what_does_not_exist_is_reported_as_everywhere() {
    for arguments in [vec!["watch", "no_such_dag"], vec!["watch", DAG, "no_such_run"]] {
        let screen = real::admin().on_screen((24, 80), &arguments);
        assert_eq!(screen.ends_without_screen(), 4, "{arguments:?}");
    }
}
