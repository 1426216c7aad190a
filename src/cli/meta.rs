//! The commands that tell about the command line itself: `cheat-sheet`, `completions`, and the hidden `help-all`.

mod cheat_sheet;
mod reference;

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::error::Result;
use crate::output::{self, Settings};

/// The commands, for the root.
pub fn commands() -> [Command; 3] {
    let cheat_sheet = Command::new("cheat-sheet").about("List every command with what it is for");
    let completions = Command::new("completions")
        .about("Print the completion script of a shell")
        .arg(Arg::new("shell").required(true).value_parser(value_parser!(Shell)).help("The shell"))
        .after_help("Example:\n  airflow completions bash > ~/.local/share/bash-completion/completions/airflow");
    let help_all = Command::new("help-all").about("Print the whole command tree").hide(true).arg(
        Arg::new("format").long("format").default_value("markdown").value_parser(["markdown", "json"]).help("The form"),
    );
    [cheat_sheet, completions, help_all]
}

/// Runs one of them, if `name` is one.
///
/// # Errors
/// `Failed` when stdout can not be written.
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
            clap_complete::generate(shell, &mut super::root::command(), "airflow", &mut text);
        }
        "help-all" => {
            let mut root = super::root::command();
            root.build();
            let as_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
            text = if as_json { reference::json(&root) } else { reference::markdown(&root) }.into_bytes();
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
    fn every_shell_gets_a_script_that_knows_the_groups() {
        for &shell in Shell::value_variants() {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut super::super::root::command(), "airflow", &mut text);
            assert!(String::from_utf8(text).unwrap().contains("pools"), "{shell}");
        }
    }
}
