//! Dynamic completion: the shell runs `airflow` with `COMPLETE=SHELL` and the words typed so far, and gets candidates,
//! ids from the server among them.
//!
//! Whatever goes wrong is kept quiet, since nobody wants errors in a line that is being typed; and nothing takes
//! longer than [`LIMIT`], since the shell waits.

mod bash;
mod cache;
mod question;
mod server;
mod typed;

use std::ffi::OsStr;
use std::sync::mpsc::channel;
use std::time::Duration;

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{Elvish, Fish, Powershell, Shells, Zsh};

use self::question::Question;
use self::typed::Typed;
use super::root;
use crate::api::operations::OPERATIONS;
use crate::config::{File, Folder, Variables};

/// The longest that a shell waits for candidates.
const LIMIT: Duration = Duration::from_millis(1500);

/// Answers the shell, and ends the process, if it was a shell that asked.
pub fn answer() {
    clap_complete::CompleteEnv::with_factory(tree)
        .shells(Shells(&[&bash::Bash, &Elvish, &Fish, &Powershell, &Zsh]))
        .complete();
}

/// Prints what a shell runs once to ask us from then on.
///
/// # Errors
/// When the text can not be written to `text`.
pub fn register(shell: clap_complete::Shell, text: &mut Vec<u8>) -> std::io::Result<()> {
    let shells = Shells(&[&bash::Bash, &Elvish, &Fish, &Powershell, &Zsh]);
    let name = shell.to_string();
    let shell = shells.completer(&name).ok_or_else(|| std::io::Error::other(format!("no completion for {name}")))?;
    shell.write_registration("COMPLETE", "airflow", "airflow", "airflow", text)
}

/// The whole command line, with a completer on each argument whose values can be known.
fn tree() -> Command {
    let words = Typed::words();
    let mut root = root::naming(&words.all);
    root.build();
    let starts_option = words.current().to_string_lossy().starts_with('-');
    with_completers(root, &mut Vec::new(), starts_option)
}

fn with_completers(command: Command, path: &mut Vec<String>, starts_option: bool) -> Command {
    let command = command.mut_args(|argument| {
        let argument = match values(path, argument.get_id().as_str()) {
            Some(values) => argument.add(ArgValueCompleter::new(move |start: &OsStr| candidates(values, start))),
            None => argument,
        };
        // Names are what is wanted there; options are offered where there is nothing else, or after a dash.
        hidden_unless(starts_option, argument)
    });
    command.mut_subcommands(|child| {
        path.push(child.get_name().to_owned());
        let child = with_completers(child, path, starts_option);
        path.pop();
        child
    })
}

fn hidden_unless(starts_option: bool, argument: Arg) -> Arg {
    if starts_option || argument.is_positional() { argument } else { argument.hide(true) }
}

/// What an argument may hold.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Values {
    Environments,
    Operations,
    Server(Question),
}

/// The table: from a command's path and an argument's id to its values.
fn values(path: &[String], id: &str) -> Option<Values> {
    let (group, verb) = (path.first().map_or("", String::as_str), path.get(1).map_or("", String::as_str));
    let makes_new = matches!(verb, "create" | "add");
    let question = match (group, id) {
        (_, "env") | ("env", "name") => return Some(Values::Environments),
        ("api", "target") => return Some(Values::Operations),
        (_, "dag_id" | "dag_ids" | "source_dag_id") => Question::Dags,
        // The run that is about to be started has a new name.
        (_, "run_id") if (group, verb) == ("dags", "trigger") => return None,
        (_, "dag_run_id" | "run_id" | "run" | "source_run_id") => Question::Runs,
        (_, "task_id" | "source_task_id") => Question::Tasks,
        ("pools", "pool_name" | "pool" | "name") if !makes_new => Question::Pools,
        ("tasks", "pool") => Question::Pools,
        ("variables", "variable_key" | "key") if !makes_new => Question::Variables,
        ("connections", "connection_id" | "conn_id") if !makes_new => Question::Connections,
        (_, "asset_id") => Question::AssetIds,
        ("assets", "name") => Question::AssetNames,
        ("assets", "uri") => Question::AssetUris,
        (_, "xcom_key") | ("xcom", "key") if !makes_new => Question::XComs,
        ("dags", "tags") => Question::Tags,
        (_, "provider_name") => Question::Providers,
        _ => return None,
    };
    Some(Values::Server(question))
}

/// The candidates that begin with what stands there already; none after [`LIMIT`].
fn candidates(values: Values, start: &OsStr) -> Vec<CompletionCandidate> {
    let Some(start) = start.to_str().map(str::to_owned) else { return Vec::new() };
    let found = match values {
        Values::Operations => {
            let ids = OPERATIONS.iter().map(|operation| operation.id.to_owned());
            ids.filter(|id| id.starts_with(&start)).map(|id| (id, None)).collect()
        }
        Values::Environments => {
            environments().into_iter().filter(|name| name.starts_with(&start)).map(|name| (name, None)).collect()
        }
        Values::Server(question) => {
            let (sender, receiver) = channel();
            // A keyring or a name server may hang: the thread is left behind then.
            std::thread::spawn(move || sender.send(server::ask(question, &start, LIMIT).unwrap_or_default()));
            receiver.recv_timeout(LIMIT).unwrap_or_default()
        }
    };
    let in_order = found.into_iter().enumerate().map(|(at, (value, about))| {
        CompletionCandidate::new(value).help(about.map(Into::into)).display_order(Some(at))
    });
    in_order.collect()
}

fn environments() -> Vec<String> {
    let file = Folder::find(&Variables::of_process()).and_then(|folder| File::read(&folder));
    file.map(|file| file.environments.into_keys().collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, id: &str) -> Option<Values> {
        values(&path.split(' ').map(str::to_owned).collect::<Vec<_>>(), id)
    }

    #[test]
    fn arguments_are_known_by_their_names_and_commands() {
        assert_eq!(of("dags list", "env"), Some(Values::Environments));
        assert_eq!(of("tasks clear", "dag_id"), Some(Values::Server(Question::Dags)));
        assert_eq!(of("pools get", "pool_name"), Some(Values::Server(Question::Pools)));
        assert_eq!(of("variables get", "key"), Some(Values::Server(Question::Variables)));
        assert_eq!(of("tasks store-get", "key"), None);
    }

    #[test]
    fn what_is_about_to_be_made_has_no_known_name() {
        for (path, id) in [("dags trigger", "run_id"), ("variables create", "key"), ("connections add", "conn_id")] {
            assert_eq!(of(path, id), None, "{path}");
        }
    }

    /// The table names arguments; one that is renamed would lose its completion without a word.
    #[test]
    fn every_positional_that_names_something_on_the_server_has_values() {
        let mut root = root::command();
        root.build();
        for group in root.get_subcommands() {
            for verb in group.get_subcommands() {
                let path = [group.get_name().to_owned(), verb.get_name().to_owned()];
                for positional in verb.get_positionals() {
                    let id = positional.get_id().as_str();
                    let named =
                        ["dag_id", "run_id", "task_id", "pool_name", "variable_key", "connection_id", "asset_id"];
                    if named.contains(&id) {
                        assert!(values(&path, id).is_some() || verb.get_name() == "create", "{path:?} {id}");
                    }
                }
            }
        }
    }
}
