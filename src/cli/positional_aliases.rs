//! Positionals as options: accepts `--dag-id X` for `<DAG_ID>`, as airflowctl does.
//!
//! If a command line contains such an option, the tree that parses it has an option with the id of the positional. Help,
//! completion and other command lines have only the positional.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command, Id};

/// Interchangeable names.
const SAME: &[&[&str]] = &[
    &["run", "run-id", "dag-run-id"],
    &["conn-id", "connection-id"],
    &["key", "variable-key"],
    &["key", "xcom-key"],
    &["pool", "pool-name"],
];

/// Short options of Airflow 2 that are positionals now: the command, the letter, and the positional's id.
const SHORT: &[(&str, char, &str)] = &[("list-runs", 'd', "dag_id")];

/// The words of a command line that can contain positionals as options.
#[derive(Default)]
pub struct Spelled<'a> {
    words: Vec<&'a str>,
}

impl<'a> Spelled<'a> {
    /// `arguments` start with the program.
    pub fn of(arguments: &'a [OsString]) -> Self {
        let words = arguments.iter().skip(1).take_while(|word| *word != "--").filter_map(|word| word.to_str());
        Self { words: words.collect() }
    }

    /// Whether the words can contain a group or command with one of these names, and an option.
    pub(super) fn may_name(&self, name: &str, aliases: &[&str]) -> bool {
        let names_any = self.longs().next().is_some() || SHORT.iter().any(|(_, letter, _)| self.has_short(*letter));
        names_any && self.words.iter().any(|word| *word == name || aliases.contains(word))
    }

    /// The command with options for the positionals that the words give as options.
    pub fn options(&self, command: Command) -> Command {
        let named: Vec<(Id, Vec<String>)> = command
            .get_positionals()
            .map(|arg| {
                let is_given = |name: &String| self.longs().any(|long| long == name) && !is_taken(&command, name);
                (arg.get_id().clone(), names(arg).into_iter().filter(is_given).collect::<Vec<_>>())
            })
            .filter(|(_, names)| !names.is_empty())
            .collect();
        let short = SHORT.iter().find(|(name, letter, _)| *name == command.get_name() && self.has_short(*letter));
        let command = match short {
            Some((_, letter, id)) => command.mut_arg(id, |arg| option(arg.short(*letter), &names_of(id))),
            None => command,
        };
        if named.is_empty() {
            return command;
        }
        command.mut_args(|arg| match named.iter().find(|(id, _)| id == arg.get_id()) {
            Some((_, names)) => option(arg, names),
            None => arg,
        })
    }

    /// Whether a word starts with this short option.
    fn has_short(&self, letter: char) -> bool {
        self.words.iter().any(|word| word.strip_prefix('-').is_some_and(|word| word.starts_with(letter)))
    }

    fn longs(&self) -> impl Iterator<Item = &str> {
        let longs = self.words.iter().filter_map(|word| word.strip_prefix("--"));
        longs.map(|long| long.split('=').next().unwrap_or_default())
    }
}

/// The names of a positional: its id (the operation's parameter), the name in the help, and interchangeable names.
fn names(positional: &Arg) -> Vec<String> {
    let shown = positional.get_value_names().unwrap_or_default().iter().map(|name| name.as_str());
    let own = std::iter::once(positional.get_id().as_str()).chain(shown);
    let mut names: Vec<String> = own.map(|name| name.to_lowercase().replace('_', "-")).collect();
    let same = SAME.iter().filter(|same| names.iter().any(|name| same.contains(&name.as_str())));
    names.extend(same.copied().flatten().map(|&name| name.to_owned()).collect::<Vec<_>>());
    names.sort();
    names.dedup();
    names
}

/// The long option of a positional that the line gives as a short option.
fn names_of(id: &str) -> [String; 1] {
    [id.replace('_', "-")]
}

/// Whether the name is already an option with another meaning.
fn is_taken(command: &Command, name: &str) -> bool {
    command
        .get_arguments()
        .any(|arg| arg.get_long() == Some(name) || arg.get_all_aliases().is_some_and(|aliases| aliases.contains(&name)))
}

fn option(positional: Arg, names: &[String]) -> Arg {
    // As an option, it takes one value at a time: the next word can be another positional.
    let is_several = matches!(positional.get_action(), ArgAction::Append);
    let option = positional.long(names[0].clone()).aliases(&names[1..]);
    if is_several { option.num_args(1) } else { option }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::root;

    fn line(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    /// The values that the command of a line received for an argument.
    fn given(text: &str, id: &str) -> Vec<String> {
        let arguments = line(text);
        let parsed = root::naming(&arguments).try_get_matches_from(&arguments);
        let matches = parsed.unwrap_or_else(|error| panic!("{text}: {error}"));
        let mut matches = &matches;
        while let Some((_, deeper)) = matches.subcommand() {
            matches = deeper;
        }
        let values = matches.get_raw(id).into_iter().flatten();
        values.map(|value| value.to_string_lossy().into_owned()).collect()
    }

    /// Every command without subcommands, with its path.
    fn commands(root: &Command) -> Vec<(String, &Command)> {
        let deeper = |command: &Command| command.get_subcommands().any(|child| child.get_name() != "help");
        let mut found = Vec::new();
        for group in root.get_subcommands().filter(|group| group.get_name() != "help") {
            let verbs = group.get_subcommands().filter(|verb| verb.get_name() != "help");
            found.extend(verbs.map(|verb| (format!("{} {}", group.get_name(), verb.get_name()), verb)));
            if !deeper(group) {
                found.push((group.get_name().to_owned(), group));
            }
        }
        found
    }

    #[test]
    fn every_positional_takes_its_value_by_each_of_its_names() {
        let mut plain = root::command();
        plain.build();
        let plain = commands(&plain);
        let free = |command: &Command, positional: &Arg| -> Vec<String> {
            names(positional).into_iter().filter(|name| !is_taken(command, name)).collect()
        };
        // A line with all of them: no name can have two meanings.
        let mut words = vec![OsString::from("airflow")];
        words.extend(plain.iter().flat_map(|(path, _)| path.split(' ').map(OsString::from)));
        for (_, command) in &plain {
            let longs = command.get_positionals().flat_map(|positional| free(command, positional));
            words.extend(longs.map(|long| format!("--{long}").into()));
        }
        let mut spelled = root::naming(&words);
        spelled.build();
        spelled.clone().debug_assert();
        let mut count = 0;
        for ((path, before), (_, now)) in plain.iter().zip(commands(&spelled)) {
            for positional in before.get_positionals() {
                let option = now.get_arguments().find(|arg| arg.get_id() == positional.get_id()).unwrap();
                for name in free(before, positional) {
                    let is_spelled =
                        option.get_long() == Some(&name) || option.get_all_aliases().unwrap().contains(&&*name);
                    assert!(is_spelled, "{path} --{name}");
                    count += 1;
                }
            }
        }
        assert!(count > 300, "{count}");
    }

    #[test]
    fn the_value_is_that_of_the_positional() {
        for (text, id, expected) in [
            ("airflow connections get --conn-id c", "conn_id", "c"),
            ("airflow connections get --connection-id=c", "conn_id", "c"),
            ("airflow variables get --variable-key k", "key", "k"),
            ("airflow variables delete --key k", "variable_key", "k"),
            ("airflow dags trigger --dag-id d --run-id r", "dag_id", "d"),
            ("airflow dags list-runs -d d", "dag_id", "d"),
            ("airflow dags list-runs -dd --state failed", "dag_id", "d"),
            ("airflow dags list-runs --dag-id d", "dag_id", "d"),
            ("airflow dags list-runs d", "dag_id", "d"),
            ("airflow pools create --name p --slots 5", "slots", "5"),
            ("airflow pools create p 5", "name", "p"),
            ("airflow variables create k -1", "value", "-1"),
            ("airflow variables create --key k --value v", "value", "v"),
            ("airflow variables update k --value v", "value", "v"),
            ("airflow variables update k v --description d", "description", "d"),
            ("airflow variables update k --description d", "key", "k"),
            ("airflow connections create c --conn-type t", "conn_type", "t"),
            ("airflow connections create c t --conn-host h", "host", "h"),
            ("airflow connections update c t --host h", "conn_type", "t"),
            ("airflow connections add c --conn-type t --host h", "conn_host", "h"),
            ("airflow assets create-event 1", "asset_id", "1"),
            ("airflow assets create-event --asset-id 1", "asset_id", "1"),
            ("airflow pools get --pool-name p", "pool_name", "p"),
            ("airflow dagrun get --dag-run-id r --dag-id d", "dag_run_id", "r"),
            ("airflow xcom list d --dag-run-id r", "dag_run_id", "r"),
            ("airflow tasks state --run-id r d t", "run", "r"),
            ("airflow tasks state --run-id r d t", "task_id", "t"),
            ("airflow --env prod logs --task-id t d r", "task_id", "t"),
            ("airflow backfill list --dag-id d", "dag_id", "d"),
            ("airflow pools set --pool p --slots -1 --description d", "slots", "-1"),
            ("airflow completions --shell zsh", "shell", "zsh"),
        ] {
            assert_eq!(given(text, id), [expected], "{text}");
        }
        assert_eq!(given("airflow runs delete d --run-id a --run-id b", "run_id"), ["a", "b"]);
        assert_eq!(given("airflow runs delete --run-id a d", "dag_id"), ["d"]);
        assert_eq!(given("airflow dags get-stats --dag-ids a --dag-ids b", "dag_ids"), ["a", "b"]);
    }

    #[test]
    fn an_option_with_the_same_name_keeps_its_meaning() {
        assert_eq!(given("airflow dags clear d --run-id r", "dag_id"), ["d"]);
        assert_eq!(given("airflow tasks set-state d t r success --state failed", "state"), ["success"]);
        assert_eq!(given("airflow variables get -- --key", "key"), ["--key"]);
    }

    #[test]
    fn help_and_errors_show_what_is_required() {
        let message = |text: &str| {
            let arguments = line(text);
            root::naming(&arguments).try_get_matches_from(&arguments).unwrap_err().to_string()
        };
        let help = message("airflow tasks get --help");
        assert!(help.contains("get [OPTIONS] <DAG_ID> <TASK_ID>\n") && !help.contains("--dag-id"), "{help}");
        let help = message("airflow hitl answer --help");
        assert!(help.contains("answer [OPTIONS] <DAG_ID> <RUN_ID> <TASK_ID> [MAP_INDEX]\n"), "{help}");
        assert!(help.contains("[required without --json]"), "{help}");
        assert!(message("airflow backfill get abc").contains("for '<BACKFILL_ID>'"));
        assert!(message("airflow backfill get --backfill-id abc").contains("for '--backfill-id <BACKFILL_ID>'"));
        assert!(message("airflow tasks get --task-id t").contains("<DAG_ID>"));
        assert!(message("airflow tasks get --dag-id d --dag-id e t").contains("cannot be used multiple times"));
    }
}
