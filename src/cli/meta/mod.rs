//! The commands that describe the command line: `cheat-sheet`, `completions`, `man`, and the hidden `help-all`.

mod cheat_sheet;
mod data;
mod man;
mod reference;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use clap_complete::Shell;

use super::complete;
use crate::error::{Error, Result};
use crate::output::{self, Settings};

const COMPLETIONS: &str = "\
The static script completes commands and options.
The dynamic script also completes environments and names on the server (Dags, runs, tasks, pools, variables, \
connections, assets). It runs `airflow` at each TAB.

Examples:
  airflow completions bash > ~/.local/share/bash-completion/completions/airflow
  echo 'source <(airflow completions bash --dynamic)' >> ~/.bashrc
  echo 'source <(airflow completions zsh --dynamic)' >> ~/.zshrc
  echo 'airflow completions fish --dynamic | source' > ~/.config/fish/completions/airflow.fish";

const MAN: &str = "\
Examples:
  airflow man --dir ~/.local/share/man/man1
  airflow man | man -l -";

const HELP_ALL: &str = "\
Examples:
  airflow help-all --format json
  airflow help-all > reference.md";

/// The commands, for the root.
pub fn commands() -> [Command; 4] {
    let cheat_sheet = Command::new("cheat-sheet")
        .about("List all commands with a short description")
        .after_help("Examples:\n  airflow cheat-sheet\n  airflow cheat-sheet -o json");
    let completions = Command::new("completions")
        .about("Print the completion script for a shell")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell)).help("Shell"))
        .arg(
            Arg::new("dynamic")
                .long("dynamic")
                .action(ArgAction::SetTrue)
                .help("Also complete environments and names on the server"),
        )
        .after_help(COMPLETIONS);
    let man = Command::new("man")
        .about("Print the man page, or write a page for each command")
        .arg(
            Arg::new("dir")
                .long("dir")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .value_hint(ValueHint::DirPath)
                .help("Folder for the pages of all commands"),
        )
        .after_help(MAN);
    let help_all = Command::new("help-all")
        .about("Print the reference of all commands")
        .hide(true)
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .default_value("markdown")
                .value_parser(["markdown", "json"])
                .help("Output format"),
        )
        .after_help(HELP_ALL);
    [cheat_sheet, completions, man, help_all]
}

/// Runs the command `name`, or returns `None` if it is not one of these.
///
/// # Errors
/// `Failed` if stdout or a man page cannot be written.
pub fn run(name: &str, matches: &ArgMatches, settings: impl FnOnce() -> Settings) -> Option<Result<()>> {
    let mut text = Vec::new();
    match name {
        "cheat-sheet" => {
            let mut root = super::root::command();
            root.build();
            return Some(cheat_sheet::print(&root, settings()));
        }
        "completions" => {
            let shell = *matches.get_one::<Shell>("shell")?;
            if !matches.get_flag("dynamic") {
                clap_complete::generate(shell, &mut super::root::command(), "airflow", &mut text);
            } else if let Err(reason) = complete::register(shell, &mut text) {
                return Some(Err(Error::failed(reason.to_string())));
            }
        }
        "man" => match matches.get_one::<PathBuf>("dir") {
            Some(folder) => return Some(man::write(folder)),
            None => text = man::root(),
        },
        "help-all" => {
            let mut root = super::root::command();
            root.build();
            let as_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
            text = if as_json { data::json(&root) } else { reference::markdown(&root) }.into_bytes();
        }
        _ => return None,
    }
    Some(output::raw(&text))
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;

    #[test]
    fn the_script_of_every_shell_contains_the_groups() {
        for &shell in Shell::value_variants() {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut super::super::root::command(), "airflow", &mut text);
            assert!(String::from_utf8(text).unwrap().contains("pools"), "{shell}");
        }
    }

    #[test]
    fn every_shell_has_a_dynamic_script() {
        for &shell in Shell::value_variants() {
            let mut text = Vec::new();
            complete::register(shell, &mut text).unwrap();
            let text = String::from_utf8(text).unwrap();
            assert!(text.contains("COMPLETE") && text.contains("airflow"), "{shell}: {text}");
        }
    }
}
