//! `help-all`: the command reference, generated from the command tree.

use std::fmt::Write;

use clap::{Arg, Command};

/// A section for the global options, then one for each command.
pub fn markdown(root: &Command) -> String {
    let mut text =
        String::from("# Command reference\n\nAll commands and their arguments, as printed by `airflow help-all`.\n");
    text.push_str("\n## Global options\n\nEvery command accepts these options, before or after its name.\n\n");
    for option in root.get_arguments().filter(|arg| arg.is_global_set()) {
        line(&mut text, option);
    }
    each(root, &mut Vec::new(), &mut |path, command| section(&mut text, path, command));
    text
}

fn each(command: &Command, path: &mut Vec<String>, visit: &mut impl FnMut(&[String], &Command)) {
    for child in command.get_subcommands().filter(|child| !child.is_hide_set() && child.get_name() != "help") {
        path.push(child.get_name().to_owned());
        if child.has_subcommands() {
            each(child, path, visit);
        } else {
            visit(path, child);
        }
        path.pop();
    }
}

fn own_arguments(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|arg| !arg.is_global_set() && !arg.is_hide_set() && arg.get_id() != "help")
}

fn section(text: &mut String, path: &[String], command: &Command) {
    let name = path.join(" ");
    let _ = write!(text, "\n## airflow {name}\n\n");
    if let Some(about) = command.get_about() {
        let _ = writeln!(text, "{about}.\n");
    }
    let aliases: Vec<_> = command.get_visible_aliases().map(|alias| format!("`{alias}`")).collect();
    if !aliases.is_empty() {
        let _ = writeln!(text, "Also: {}.\n", aliases.join(", "));
    }
    let arguments: Vec<_> = own_arguments(command).collect();
    for argument in &arguments {
        line(text, argument);
    }
    let examples = examples(command);
    if !examples.is_empty() {
        let gap = if arguments.is_empty() { "" } else { "\n" };
        let _ = write!(text, "{gap}```console\n$ {}\n```\n", examples.join("\n$ "));
    }
}

fn line(text: &mut String, argument: &Arg) {
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let choices = choices(argument);
    let choices = if choices.is_empty() { String::new() } else { format!(" ({})", choices.join(", ")) };
    let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect::<Vec<_>>();
    let takes_value = argument.get_num_args().is_some_and(|range| range.takes_values());
    let default = match defaults.join(",") {
        value if value.is_empty() || !takes_value || argument.is_hide_default_value_set() => String::new(),
        value => format!(" [default: {value}]"),
    };
    let _ = writeln!(text, "- `{}`: {help}{default}{choices}", spelling(argument));
}

/// `-o, --output <FORMAT>` or `<DAG_ID>`.
fn spelling(argument: &Arg) -> String {
    let short = argument.get_short().map(|short| format!("-{short}"));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let takes_value = argument.get_num_args().is_some_and(|range| range.takes_values());
    let value = takes_value.then(|| {
        let names = argument.get_value_names().unwrap_or_default();
        let names = if names.is_empty() { argument.get_id().as_str().to_uppercase() } else { names.join(" ") };
        format!("<{names}>")
    });
    let names: Vec<_> = short.into_iter().chain(long).collect();
    let named = names.join(", ");
    [named, value.unwrap_or_default()].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

/// The values that an argument accepts, if they are limited.
pub fn choices(argument: &Arg) -> Vec<String> {
    let values = argument.get_possible_values();
    values.iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name().to_owned()).collect()
}

/// The examples in the help.
pub fn examples(command: &Command) -> Vec<String> {
    let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    text.lines().map(str::trim).filter(|line| line.starts_with("airflow ")).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> Command {
        let mut root = crate::cli::root::command();
        root.build();
        root
    }

    #[test]
    fn every_command_has_a_section_with_its_arguments() {
        let text = markdown(&root());
        assert!(text.contains("## airflow dags trigger\n\nStart a run of a Dag.\n"), "{text}");
        assert!(text.contains("- `-c, --conf <JSON|@FILE|->`"), "{text}");
        assert!(!text.contains("## airflow help-all"));
    }

    #[test]
    fn every_command_and_argument_has_a_help_text() {
        each(&root(), &mut Vec::new(), &mut |path, command| {
            assert!(command.get_about().is_some_and(|about| !about.to_string().is_empty()), "{path:?}");
            for argument in own_arguments(command) {
                assert!(
                    argument.get_help().is_some_and(|help| !help.to_string().is_empty()),
                    "{path:?} {}",
                    argument.get_id()
                );
            }
        });
    }
}
