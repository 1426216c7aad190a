//! `airflow logs` with arguments that it can not use: no server is asked.

use crate::support::Cli;

#[test]
fn what_logs_cannot_do_is_reported_before_any_request() {
    let cli = Cli::at("http://127.0.0.1:1", "t");
    for (arguments, words) in [
        (&["logs"][..], "DAG_ID"),
        (&["tasks", "logs", "d"], "RUN_ID_OR_LOGICAL_DATE"),
        (&["logs", ""], "a name is empty"),
        (&["logs", "d", "r", "t", "x"], "unexpected argument 'x'"),
        (&["logs", "d", "--try", "0"], "expected a whole number, 1 or more"),
        (&["logs", "d", "--tail", "-1"], "--tail"),
        (&["logs", "d", "--level", "loud"], "possible values: debug, info, warning, error, critical"),
        (&["logs", "d", "--grep", "("], "unclosed group"),
        (&["logs", "d", "--since", "soon"], "such as 10m"),
        (&["logs", "d", "--follow", "--failed"], "cannot be used with"),
        (&["logs", "d", "--map-index", "1"], "add the task id"),
        (&["logs", "d", "-o", "csv"], "cannot be printed as csv"),
        (&["logs", "d", "--jq", "."], "-o ndjson | jq"),
        (&["logs", "d", "--columns", "event"], "--columns does not apply"),
    ] {
        cli.run(arguments).fails(2, words);
    }
}
