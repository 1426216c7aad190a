//! Options and arguments that can not be right. None of them may reach the server.

use serde_json::json;

use crate::support::stub::{Stub, reply};
use crate::support::{Cli, Outcome};

/// Fails as a usage error, with these words, and no request.
#[track_caller]
fn refused(arguments: &[&str], words: &str) -> Outcome {
    let stub = Stub::new(|_| reply(200, &json!({})));
    let outcome = stub.cli().run(arguments).fails(2, words);
    assert_eq!(stub.requests().len(), 0, "a request was made:\n{outcome}");
    outcome
}

#[test]
fn an_unknown_command_or_option() {
    refused(&["dagz", "list"], "unrecognized subcommand 'dagz'");
    refused(&["dags", "lisst"], "list");
    refused(&["dags", "list", "--colums", "dag_id"], "--colums");
}

#[test]
fn a_missing_or_surplus_argument() {
    refused(&["pools", "get"], "<POOL>");
    refused(&["pools", "get", "a", "b"], "'b'");
    refused(&["backfill", "list"], "<DAG_ID>");
    refused(&["backfill", "list", "a", "--dag-id", "b"], "'a'");
}

#[test]
fn an_empty_name_is_not_looked_up() {
    refused(&["pools", "get", ""], "empty");
}

#[test]
fn an_invalid_filter() {
    refused(&["dags", "list", "--jq", ".[] | "], "jq");
    refused(&["dags", "list", "--jq", "nosuchfunction"], "nosuchfunction");
}

#[test]
fn an_invalid_number() {
    refused(&["dags", "list", "--limit", "ten"], "ten");
    refused(&["dags", "list", "--limit", "-1"], "expected a whole number, 0 or more");
    refused(&["dags", "list", "--limit", "99999999999999999999"], "99999999999999999999");
    refused(&["pools", "set", "etl", "many", "description"], "for '<SLOTS>': expected a whole number");
    refused(&["connections", "add", "c", "--conn-type", "fs", "--conn-port", "x"], "expected a port, 0 to 65535");
    refused(&["dags", "list", "--timeout", "soon"], "soon");
}

#[test]
fn an_interval_that_is_none() {
    for interval in ["0", "-1", "x", "", "0s", "5x"] {
        refused(&["pools", "list", &format!("--watch={interval}")], "expected seconds, more than 0");
    }
    refused(&["pools", "list", "--watch=1e9"], "at most a day");
    refused(&["pools", "list", "--watch", "soon"], "unexpected argument 'soon'");
    refused(&["pools", "list", "--watch", "0"], "more than 0");
    refused(&["variables", "set", "k", "--watch", "2"], "unexpected argument '2'");
    refused(&["pools", "delete", "etl", "--watch"], "--watch");
}

#[test]
fn an_invalid_date() {
    let outcome = refused(&["dags", "trigger", "a", "--logical-date", "2026-13-01"], "2026-13-01");
    assert!(
        outcome.stderr.contains("yesterday") || outcome.stderr.contains("2026-11-"),
        "it should show one:\n{outcome}"
    );
}

#[test]
fn an_invalid_format() {
    let outcome = refused(&["dags", "list", "-o", "xml"], "xml");
    assert!(outcome.stderr.contains("ndjson"), "it should say which there are:\n{outcome}");
}

#[test]
fn invalid_json() {
    refused(&["dags", "trigger", "a", "--conf", "{\"a\": }"], "line 1 column 7");
    refused(&["dags", "trigger", "a", "--conf", "[1]"], "object");
    refused(&["connections", "add", "c", "--conn-type", "fs", "--conn-extra", "notjson"], "must be a JSON object");
    refused(&["dags", "trigger", "a", "--conf", "@nowhere.json"], "nowhere.json");
}

#[test]
fn an_option_that_needs_the_machine_itself() {
    let outcome = refused(&["dags", "list", "--local"], "--local");
    assert_eq!(outcome.stderr.matches("error").count(), 1, "{outcome}");
}

#[test]
fn a_command_that_works_where_it_is_called() {
    let outcome =
        refused(&["db", "clean", "--clean-before-timestamp", "2026-11-01", "-y"], "needs the metadata database");
    assert_eq!(outcome.stderr.lines().count(), 1, "{outcome}");
    let error = refused(&["scheduler", "--num-runs", "5", "-o", "json"], "").error();
    assert_eq!(error["kind"], "usage", "{error}");
    assert!(error["message"].as_str().is_some_and(|message| message.starts_with("`airflow scheduler` ")), "{error}");
    let help = Cli::new().run(&["--help"]).done();
    assert!(!help.stdout.contains("scheduler "), "{help}");
}

#[test]
fn usage_errors_are_json_where_json_was_asked_for() {
    for arguments in [["dags", "list", "-o", "json", "--limit", "ten"], ["dags", "list", "--jq", "][", "-o", "json"]] {
        let error = refused(&arguments, "").error();
        assert_eq!(error["kind"], "usage", "{error}");
        assert!(error["message"].as_str().is_some_and(|message| !message.contains('\n')), "{error}");
    }
}

#[test]
fn no_arguments_show_the_help() {
    let outcome = Cli::new().run::<&str>(&[]);
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.contains("Usage: airflow"), "{outcome}");
}

#[test]
fn a_backfill_that_cannot_be() {
    let range = ["--from-date", "2026-11-01", "--to-date", "2026-11-02"];
    let create = |more: &[&str], words: &str| refused(&[&["backfill", "create"], more].concat(), words);
    create(&range, "--dag-id");
    create(&["--dag-id", "d", "--from-date", "2026-11-01"], "--to-date");
    create(&["--dag-id", "d", "--from-date", "2026-13-01", "--to-date", "2026-11-02"], "2026-13-01");
    let with = |more: &[&str], words: &str| create(&[&["--dag-id", "d"], &range[..], more].concat(), words);
    with(&["--reprocess-behavior", "some"], "some");
    with(&["--max-active-runs", "0"], "0");
    with(&["--dag-run-conf", "{\"a\": }"], "line 1 column 7");
    with(&["--dag-run-conf", "@/no/such/file"], "/no/such/file");
    with(&["extra"], "extra");
}

#[test]
fn partitions_want_one_selector() {
    refused(&["partitions", "clear", "-r", "r"], "--dag-id");
    refused(&["partitions", "clear", "-d", "d"], "--partition-key");
    refused(&["partitions", "clear", "-d", "d", "-r", "r", "-k", "k"], "cannot be used with");
    refused(
        &["partitions", "clear", "-d", "d", "--date", "2026-11-02~2026-11-01"],
        "the end date 2026-11-01T00:00:00Z is before the start date 2026-11-02T00:00:00Z",
    );
}

#[test]
fn many_want_ids_or_a_filter() {
    for words in [["runs", "delete"], ["runs", "clear"]] {
        refused(&[&words[..], &["d"]].concat(), "no runs selected");
        refused(&[&words[..], &["d", "r", "--all"]].concat(), "run ids and filters cannot be combined");
        refused(&[&words[..], &["d", "--state", "done"]].concat(), "done");
        refused(&[&words[..], &["d", "--before", "soon"]].concat(), "soon");
        refused(&[&words[..], &["~", "r", "s"]].concat(), "pass the Dag id");
    }
    refused(&["runs", "set-state", "d"], "RUN");
    refused(&["runs", "set-state", "d", "failed"], "no runs selected");
    refused(&["runs", "set-state", "d", "r", "running"], "success, failed, queued");
    for verb in ["pause", "unpause", "delete"] {
        refused(&["dags", verb], "no Dags given: pass their ids");
        refused(&["dags", verb, "d", "--tags", "etl"], "Dag ids cannot be combined with a filter");
        refused(&["dags", verb, "--tags-match-mode", "all"], "--tags");
    }
    refused(&["dags", "pause", "(", "--treat-dag-id-as-regex"], "invalid regular expression");
    refused(&["dags", "pause", "a", "b", "--treat-dag-id-as-regex"], "takes one expression");
}

#[test]
fn ids_from_stdin_are_checked_before_any_is_used() {
    let stub = Stub::new(|_| reply(200, &json!({})));
    let outcome = stub.cli().run_with(&["runs", "delete", "d", "-", "--yes"], "fine\n..\n");
    outcome.fails(2, "standard input, line 2");
    stub.cli().run_with(&["runs", "delete", "~", "-", "--yes"], "alone\n").fails(2, "expected DAG RUN");
    assert_eq!(stub.requests().len(), 0);
}

#[test]
fn a_picture_that_needs_graphviz() {
    let outcome = refused(&["dags", "show", "etl", "--save", "etl.png"], ".png");
    assert!(outcome.stderr.contains("dot -Tpng"), "{outcome}");
    refused(&["dags", "show-dependencies", "--save", "graph"], "no suffix");
    refused(&["dags", "show", "etl", "--imgcat"], "Graphviz");
    refused(&["dags", "show", "etl", "--as", "svg", "--save", "etl.svg"], "cannot be used with");
    refused(&["dags", "show", "etl", "--as", "png"], "png");
    refused(&["dags", "show"], "<DAG_ID>");
}

#[test]
fn many_task_instances() {
    let set = |more: &[&str], words: &str| refused(&[&["tasks", "set-state", "d"], more].concat(), words);
    set(&["~", "r", "failed", "--downstream"], "require a single task");
    set(&["t", "~", "failed", "--map-index", "1"], "require a single task");
    set(&["t", "r", "failed", "--state", "lost"], "lost");
    refused(&["tasks", "delete-instance", "d", "r"], "<TASK_ID>");
    refused(
        &["tasks", "delete-instance", "d", "r", "~", "--with-map-index", "1"],
        "--map-index requires a single task",
    );
}

/// One reader for every option that takes a length of time.
#[test]
fn a_length_of_time_that_is_none() {
    let waiting = ["runs", "wait", "d", "r", "--wait-timeout"];
    let login = ["auth", "login", "--url", "http://localhost", "--wait"];
    for option in [&["pools", "list", "--timeout"][..], &waiting, &["db", "check", "--retry-delay"], &login] {
        for length in ["soon", "-1", "5x", "2 months", "10m ago"] {
            let (name, before) = option.split_last().unwrap();
            refused(&[before, &[&*format!("{name}={length}")]].concat(), "expected seconds");
        }
    }
    refused(&["runs", "list", "--duration-gte", "soon"], "expected seconds");
    let cli = Cli::new().with("AIRFLOW_CLI_URL", "http://localhost").with("AIRFLOW_CLI_TOKEN", "t");
    cli.with("AIRFLOW_CLI_TIMEOUT", "soon")
        .run(&["pools", "list"])
        .fails(2, "AIRFLOW_CLI_TIMEOUT is \"soon\": expected seconds");
}

#[test]
fn a_value_of_a_fixed_set_has_its_nearest() {
    for (arguments, near) in [
        (&["runs", "list", "--state", "faild"][..], "failed"),
        (&["runs", "list", "--state", "failed", "--state", "runing"], "running"),
        (&["runs", "list", "--run-type", "manul"], "manual"),
        (&["runs", "list", "--order-by", "-start_dat"], "start_date"),
        (&["tasks", "instances", "--state", "up_for_rety"], "up_for_retry"),
        (&["tasks", "mapped", "d", "r", "t", "--state", "skiped"], "skipped"),
        (&["tasks", "list", "d", "--order-by", "task_idd"], "task_id"),
        (&["dags", "list", "--last-dag-run-state", "faild"], "failed"),
        (&["dags", "list", "--dag-run-state", "sucess"], "success"),
        (&["dags", "list-runs", "d", "--state", "queud"], "queued"),
        (&["hitl", "list", "--state", "defered"], "deferred"),
        (&["jobs", "list", "--job-type", "SchedulrJob"], "SchedulerJob"),
        (&["jobs", "list", "--job-state", "runing"], "running"),
        (&["jobs", "list", "--order-by", "hostnam"], "hostname"),
        (&["pools", "list", "--order-by", "nam"], "name"),
        (&["xcom", "list", "--order-by", "timestmp"], "timestamp"),
    ] {
        let outcome = refused(arguments, &format!("'{near}'"));
        assert!(outcome.stderr.contains("[possible values: "), "{outcome}");
        let json = refused(&[arguments, &["-o", "json"]].concat(), &format!("did you mean `{near}`?"));
        assert!(json.stderr.starts_with('{'), "{json}");
    }
}

#[test]
fn spellings_of_airflow_2_have_those_of_today() {
    refused(&["tasks", "list", "d", "--tree"], "use `airflow dags show DAG_ID`");
    let outcome = refused(&["dags", "trigger", "d", "-e", "2026-11-01"], "`2026-11-01` is a date");
    assert!(outcome.stderr.contains("`airflow dags trigger d --logical-date 2026-11-01`"), "{outcome}");
    let outcome = refused(&["dags", "trigger", "d", "-S", "/dags"], "omit it");
    assert!(!outcome.stderr.contains("use '-- "), "{outcome}");
    refused(&["list_dags"], "did you mean `airflow dags list`?");
    refused(&["backfill", "d", "-s", "2026-11-01"], "use `airflow backfill create");
}

#[test]
fn a_sort_order_or_fixed_value_that_is_none() {
    let known = |error: &Outcome, nearest: &str| assert!(error.stderr.contains(nearest), "{error}");
    known(&refused(&["assets", "list", "--order-by", "nme"], "for '--order-by <FIELD>'"), "'name'");
    refused(
        &["assets", "list", "--alias", "--order-by", "uri"],
        "cannot sort asset aliases by uri: use one of id, name",
    );
    known(&refused(&["users", "list", "--order-by", "emial"], "for '--order-by <FIELD>'"), "'email'");
    refused(&["roles", "list", "--order-by", "-nme"], "for '--order-by <FIELD>'");
    refused(&["roles", "list-perms", "--order-by", "x"], "for '--order-by <FIELD>'");
    known(&refused(&["runs", "list", "--state", "faild"], "for '--state <STATE>'"), "'failed'");
    refused(&["runs", "list", "--run-type", "x"], "for '--run-type <TYPE>'");
    refused(&["dags", "list", "--tags-match-mode", "x"], "for '--tags-match-mode <MODE>'");
    refused(&["jobs", "list", "--limit", "-1"], "expected a whole number, 0 or more");
}
