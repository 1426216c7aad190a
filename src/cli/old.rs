//! Replacements for commands and options of Airflow 2 and 1.10 that were renamed or removed.

use clap::ArgMatches;

use crate::context::Globals;
use crate::error::{Error, Result};
use crate::ops::value_parsers;

/// Commands of 1.10, each with the command line that replaces it.
const COMMANDS: &[(&str, &str)] = &[
    ("checkdb", "airflow db check"),
    ("clear", "airflow tasks clear"),
    ("connection", "airflow connections"),
    ("create_user", "airflow users create"),
    ("dag_report", "airflow dags report"),
    ("dag_state", "airflow dags state"),
    ("delete_dag", "airflow dags delete"),
    ("delete_user", "airflow users delete"),
    ("list_dag_runs", "airflow dags list-runs"),
    ("list_dags", "airflow dags list"),
    ("list_jobs", "airflow jobs list"),
    ("list_tasks", "airflow tasks list"),
    ("list_users", "airflow users list"),
    ("next_execution", "airflow dags next-execution"),
    ("pause", "airflow dags pause"),
    ("pool", "airflow pools"),
    ("render", "airflow tasks render"),
    ("report", "airflow dags report"),
    ("run", "airflow tasks clear"),
    ("show_dag", "airflow dags show"),
    ("task_failed_deps", "airflow tasks failed-deps"),
    ("task_state", "airflow tasks state"),
    ("trigger", "airflow dags trigger"),
    ("trigger_dag", "airflow dags trigger"),
    ("unpause", "airflow dags unpause"),
    ("variable", "airflow variables"),
];

/// Options: the command (`*` for all), the spellings, and what to do instead.
const OPTIONS: &[(&str, &[&str], &str)] = &[
    ("*", &["-S", "--subdir"], "omit it: the server reads the Dag files, and bundles replaced --subdir"),
    ("dags trigger", &["--execution-date"], "use `--logical-date TIME`"),
    (
        "*",
        &["--exec-date", "--execution-date"],
        "Airflow 3 calls it the logical date: use `--logical-date`, or the positional argument of that name",
    ),
    ("tasks list", &["-t", "--tree"], "use `airflow dags show DAG_ID`, which draws the tasks"),
    ("tasks clear", &["-x", "--exclude-subdags", "-X", "--exclude-parentdag"], "omit it: Airflow 3 has no SubDAGs"),
    ("tasks clear", &["--include-subdags", "--include-parentdag"], "omit it: Airflow 3 has no SubDAGs"),
    ("tasks clear", &["-c", "--no-confirm", "--no_confirm"], "use `--yes`"),
    ("dags delete", &["--no-confirm", "--no_confirm"], "use `--yes`"),
    ("backfill", &["-s", "--start-date", "--start_date", "-e", "--end-date", "--end_date"], BACKFILL),
    ("backfill create", &["-s", "--start-date", "--end-date"], "use `--from-date TIME --to-date TIME`"),
    ("backfill create", &["-d"], "use `--dag-id DAG`"),
    ("backfill create", &["--rerun-failed-tasks"], "use `--reprocess-behavior failed`"),
    ("backfill create", &["--reset-dagruns"], "use `--reprocess-behavior completed`"),
    ("backfill create", &["-c", "--conf"], "use `--dag-run-conf JSON`"),
    ("backfill create", &["-B"], "use `--run-backwards`"),
    ("variables", &["-g", "--get"], "use `airflow variables get KEY`"),
    ("variables", &["-s", "--set"], "use `airflow variables set KEY VALUE`"),
    ("variables", &["-x", "--delete"], "use `airflow variables delete KEY`"),
    ("variables", &["-i", "--import"], "use `airflow variables import FILE`"),
    ("variables", &["--export"], "use `airflow variables export FILE`"),
    ("connections", &["-l", "--list"], "use `airflow connections list`"),
    ("connections", &["-a", "--add"], "use `airflow connections add CONN_ID --conn-type TYPE`"),
    ("connections", &["-d", "--delete"], "use `airflow connections delete CONN_ID`"),
    ("connections list", &["--conn-id"], "use `airflow connections get CONN_ID`"),
    ("pools", &["-g", "--get"], "use `airflow pools get POOL`"),
    ("pools", &["-s", "--set"], "use `airflow pools set POOL SLOTS DESCRIPTION`"),
    ("pools", &["-x", "--delete"], "use `airflow pools delete POOL`"),
    ("pools", &["-i", "--import"], "use `airflow pools import FILE`"),
    ("pools", &["--export"], "use `airflow pools export FILE`"),
    ("dags reserialize", &["--clear-only"], "omit it: the server stores its own Dags"),
];

const BACKFILL: &str = "use `airflow backfill create --dag-id DAG --from-date TIME --to-date TIME`";

/// The command line that replaces a command of 1.10.
pub fn command(name: &str) -> Option<&'static str> {
    let name = name.replace('-', "_");
    COMMANDS.iter().find(|(old, _)| *old == name).map(|(_, new)| *new)
}

/// What to do instead of an option that once belonged to a whole group.
pub fn of_group(group: &str, word: &str) -> Option<&'static str> {
    OPTIONS.iter().find(|(path, olds, _)| *path == group && olds.contains(&word)).map(|(.., instead)| *instead)
}

/// What to do instead of an option of the command `path` (`dags trigger`).
pub fn option(path: &str, spelling: &str) -> Option<&'static str> {
    // The spelling can include the value: `-S/dags`, `--subdir=/dags`.
    let spelling = spelling.split('=').next().unwrap_or_default();
    let is_it = |old: &str| match old.strip_prefix("--") {
        Some(_) => old == spelling,
        None => !spelling.starts_with("--") && spelling.starts_with(old),
    };
    let of = |wanted: &str| OPTIONS.iter().find(|(path, olds, _)| *path == wanted && olds.iter().any(|old| is_it(old)));
    of(path).or_else(|| of("*")).map(|(.., instead)| *instead)
}

/// Rejects a date as the environment (`dags trigger -e DATE`): `-e` selects the environment, as in airflowctl.
///
/// # Errors
/// `Usage`, with the option that Airflow 3 has for the date.
pub fn check(globals: &Globals, group: &str, matches: &ArgMatches) -> Result<()> {
    let Some(value) = globals.env.as_deref().filter(|value| is_date(value)) else { return Ok(()) };
    let verb = matches.subcommand_name().unwrap_or_default();
    let error = Error::usage(format!("`{value}` is a date, not the name of an environment"));
    Err(match (group, verb) {
        ("dags", "trigger") => {
            let dag = matches.subcommand().and_then(|(_, matches)| matches.get_one::<String>("dag_id"));
            let words = ["airflow", "dags", "trigger", dag.map_or("DAG_ID", String::as_str), "--logical-date", value];
            let line = shlex::try_join(words).unwrap_or_default();
            error.hint(format!("Airflow 2's `-e DATE` is `--logical-date DATE`: `{line}`"))
        }
        ("dags" | "tasks", "list-runs" | "clear") | ("backfill", _) => {
            error.hint("the end of a range is `--end-date TIME`, of a backfill `--to-date TIME`")
        }
        _ => error.hint("`-e` and `--env` select the environment: `airflow env list` lists them"),
    })
}

/// Whether the text starts with a date; environments do not have such names by accident.
fn is_date(text: &str) -> bool {
    text.get(..10).is_some_and(|start| start.parse::<jiff::civil::Date>().is_ok())
        && value_parsers::moment(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_replacement_is_a_visible_command() {
        let mut root = super::super::root::command();
        root.build();
        for (old, new) in COMMANDS {
            let found = new.split(' ').skip(1).try_fold(&root, |command, word| command.find_subcommand(word));
            assert!(found.is_some_and(|found| !found.is_hide_set()), "{old}: {new}");
        }
        assert_eq!(command("list-dags"), Some("airflow dags list"));
    }

    #[test]
    fn no_replaced_option_is_an_option_of_its_command() {
        let mut root = super::super::root::command();
        root.build();
        for (path, olds, _) in OPTIONS.iter().filter(|(path, ..)| *path != "*") {
            let found = path.split(' ').try_fold(&root, |command, word| command.find_subcommand(word)).expect(path);
            for old in *olds {
                let is_taken = |arg: &clap::Arg| match old.strip_prefix("--") {
                    Some(long) => {
                        arg.get_long() == Some(long) || arg.get_all_aliases().is_some_and(|all| all.contains(&long))
                    }
                    None => arg.get_short_and_visible_aliases().is_some_and(|all| old.ends_with(&all[..])),
                };
                assert!(!found.get_arguments().any(is_taken), "{path} {old} is an option");
            }
        }
    }

    #[test]
    fn options_are_found_by_their_command_and_spelling() {
        assert!(option("tasks list", "--tree").unwrap().contains("dags show"));
        assert!(option("dags show", "-S").unwrap().contains("omit it"));
        assert!(option("dags show", "-S/dags").is_some() && option("dags list", "--subdir").is_some());
        assert_eq!(option("dags list", "--tree"), None);
    }

    #[test]
    fn a_date_is_distinguished_from_the_name_of_an_environment() {
        assert!(is_date("2026-11-01") && is_date("2026-11-01T00:00:00+00:00"));
        assert!(!is_date("prod") && !is_date("2026") && !is_date("2026-11-01-copy"));
    }
}
