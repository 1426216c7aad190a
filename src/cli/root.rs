//! The root command: `airflow` itself.

use std::ffi::OsString;

use clap::{Args, Command};

use super::dispatch;
use super::positional_aliases::Spelled;
use super::{help, meta};
use crate::context::Globals;

/// The whole command line. A group builds its verbs only if it is used.
pub fn command() -> Command {
    of(&Spelled::default())
}

/// As [`command`], for these arguments, which can contain positionals as options.
pub fn naming(arguments: &[OsString]) -> Command {
    of(&Spelled::of(arguments))
}

fn of(spelled: &Spelled) -> Command {
    let root = Command::new("airflow")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Control remote Apache Airflow 3 clusters through their REST API")
        .after_help("Start with `airflow auth login --url URL`.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .propagate_version(false)
        .disable_help_subcommand(false)
        .infer_long_args(true);
    let own = meta::commands().map(|command| spelled.options(command));
    Globals::augment_args(root).subcommands(dispatch::tree(spelled)).subcommands(own)
}

/// As [`naming`], with the root's help if the arguments can request it: building that takes longer than the rest of the
/// startup.
pub fn command_for(arguments: &[OsString]) -> Command {
    let root = naming(arguments);
    if may_show_help(arguments) { with_help(root) } else { root }
}

/// Adds the help that lists the commands under their headings.
pub fn with_help(root: Command) -> Command {
    let template = help::template(&root);
    root.help_template(template)
}

/// Whether there are no arguments, or one of them requests help.
fn may_show_help(arguments: &[OsString]) -> bool {
    let words: Vec<_> = arguments.iter().skip(1).map(|word| word.to_string_lossy()).collect();
    let requests_help = |word: &str| {
        word == "help"
            || word.starts_with("--h")
            || (!word.starts_with("--") && word.starts_with('-') && word.contains('h'))
    };
    words.iter().any(|word| requests_help(word)) || words.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_built_only_if_it_can_be_requested() {
        let shows = |line: &str| may_show_help(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        for line in
            ["airflow", "airflow --help", "airflow -h", "airflow -vh", "airflow --env prod --hel", "airflow help dags"]
        {
            assert!(shows(line), "{line}");
        }
        for line in ["airflow --version", "airflow dags list", "airflow dags list -o json"] {
            assert!(!shows(line), "{line}");
        }
    }

    #[test]
    fn clap_accepts_the_whole_tree() {
        command().debug_assert();
    }

    /// `--logical-date -2d`: the next word is the value, and if it is invalid, the error is about the value.
    #[test]
    fn a_time_or_number_can_start_with_a_dash() {
        fn check(command: &Command, path: &str) {
            for arg in command.get_arguments().filter(|arg| !arg.is_positional() && arg.get_action().takes_values()) {
                let names = arg.get_value_names().unwrap_or_default();
                let takes = |name: &str| {
                    let is_needed = !arg.is_require_equals_set()
                        && names.iter().any(|value| value.split('|').any(|part| part == name));
                    !is_needed || arg.is_allow_hyphen_values_set()
                };
                let takes_number = arg.is_allow_negative_numbers_set() || takes("N");
                assert!(
                    takes_number && ["TIME", "DATE", "DURATION"].into_iter().all(takes),
                    "{path} --{}",
                    arg.get_id()
                );
            }
            for deeper in command.get_subcommands() {
                check(deeper, &format!("{path} {}", deeper.get_name()));
            }
        }
        let mut root = command();
        root.build();
        check(&root, "airflow");
    }
}
