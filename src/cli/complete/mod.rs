//! Dynamic completion: the shell runs `airflow` with `COMPLETE=SHELL` and the words typed so far, and gets candidates,
//! including ids from the server.
//!
//! Errors are not shown, because they would appear in the middle of the user's line. Nothing takes longer than
//! [`LIMIT`], because the shell waits.

mod bash;
mod cache;
mod request;
mod server;
mod typed;

use std::ffi::OsStr;
use std::sync::mpsc::channel;
use std::time::Duration;

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{Elvish, Fish, Powershell, Shells, Zsh};

use self::request::IdKind;
use self::typed::Typed;
use super::root;
use crate::api::operations::OPERATIONS;
use crate::config::{File, Folder, Variables};

/// The maximum time that a shell waits for candidates.
const LIMIT: Duration = Duration::from_millis(1500);

/// If a shell requests candidates, prints them and exits.
pub fn complete() {
    clap_complete::CompleteEnv::with_factory(tree)
        .shells(Shells(&[&bash::Bash, &Elvish, &Fish, &Powershell, &Zsh]))
        .complete();
}

/// Writes the script that makes a shell request candidates from `airflow`.
///
/// # Errors
/// If the shell has no dynamic completion, or `text` cannot be written.
pub fn register(shell: clap_complete::Shell, text: &mut Vec<u8>) -> std::io::Result<()> {
    let shells = Shells(&[&bash::Bash, &Elvish, &Fish, &Powershell, &Zsh]);
    let name = shell.to_string();
    let shell = shells.completer(&name).ok_or_else(|| std::io::Error::other(format!("no completion for {name}")))?;
    shell.write_registration("COMPLETE", "airflow", "airflow", "airflow", text)
}

/// The whole command line, with completers for the arguments whose values can be listed.
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
        // Names come first: options are offered only after a dash.
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

/// The source of an argument's values.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Values {
    Environments,
    Operations,
    Server(IdKind),
}

/// The source of values for the argument `id` of the command `path`.
fn values(path: &[String], id: &str) -> Option<Values> {
    let (group, verb) = (path.first().map_or("", String::as_str), path.get(1).map_or("", String::as_str));
    let makes_new = matches!(verb, "create" | "add");
    let kind = match (group, id) {
        (_, "env") | ("env", "name") => return Some(Values::Environments),
        ("api", "target") => return Some(Values::Operations),
        (_, "dag_id" | "dag_ids" | "source_dag_id") => IdKind::Dags,
        // The run does not exist yet.
        (_, "run_id") if (group, verb) == ("dags", "trigger") => return None,
        (_, "dag_run_id" | "run_id" | "run" | "source_run_id") => IdKind::Runs,
        (_, "task_id" | "source_task_id") => IdKind::Tasks,
        ("pools", "pool_name" | "pool" | "name") if !makes_new => IdKind::Pools,
        ("tasks", "pool") => IdKind::Pools,
        ("variables", "variable_key" | "key") if !makes_new => IdKind::Variables,
        ("connections", "connection_id" | "conn_id") if !makes_new => IdKind::Connections,
        (_, "asset_id") => IdKind::AssetIds,
        ("assets", "name") => IdKind::AssetNames,
        ("assets", "uri") => IdKind::AssetUris,
        (_, "xcom_key") | ("xcom", "key") if !makes_new => IdKind::XComs,
        ("dags", "tags") => IdKind::Tags,
        (_, "provider_name") => IdKind::Providers,
        _ => return None,
    };
    Some(Values::Server(kind))
}

/// The candidates that start with `start`; none after [`LIMIT`].
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
        Values::Server(kind) => {
            let (sender, receiver) = channel();
            // A keyring or a name server can hang: the thread is abandoned then.
            std::thread::spawn(move || sender.send(server::find(kind, &start, LIMIT).unwrap_or_default()));
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
    fn the_values_depend_on_the_argument_and_the_command() {
        assert_eq!(of("dags list", "env"), Some(Values::Environments));
        assert_eq!(of("tasks clear", "dag_id"), Some(Values::Server(IdKind::Dags)));
        assert_eq!(of("pools get", "pool_name"), Some(Values::Server(IdKind::Pools)));
        assert_eq!(of("variables get", "key"), Some(Values::Server(IdKind::Variables)));
        assert_eq!(of("tasks store-get", "key"), None);
    }

    #[test]
    fn the_name_of_a_new_object_is_not_completed() {
        for (path, id) in [("dags trigger", "run_id"), ("variables create", "key"), ("connections add", "conn_id")] {
            assert_eq!(of(path, id), None, "{path}");
        }
    }

    /// The table names arguments: a renamed argument would silently lose its completion.
    #[test]
    fn every_positional_that_names_an_object_on_the_server_is_completed() {
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
