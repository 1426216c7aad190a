//! `airflow tasks list`

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_tasks_of_a_dag_are_listed() {
    let stdout = real::viewer().run(&["tasks", "list", "example_short_circuit_operator"]).done().stdout;
    let mut tasks: Vec<_> = stdout.split_whitespace().collect();
    tasks.sort_unstable();
    let expected = "condition_is_False condition_is_True false_1 false_2 short_circuit \
                    task_1 task_2 task_3 task_4 task_5 task_6 task_7 true_1 true_2";
    assert_eq!(tasks.join(" "), expected);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_tasks_of_no_dag_are_an_error() {
    real::viewer().run(&["tasks", "list", "no_such_dag"]).fails(4, "no_such_dag");
}
