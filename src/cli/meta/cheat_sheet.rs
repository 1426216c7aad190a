//! `airflow cheat-sheet`: all commands with a short description, grouped.

use clap::Command;
use serde_json::json;
use serde_json::value::to_raw_value;

use crate::error::Result;
use crate::output::{self, Column, Format, Printer, Row, Settings};

const COLUMNS: &[Column] = &[Column::new("command", "command"), Column::new("about", "about")];

/// The width of the first column.
const WIDTH: usize = 46;

/// Prints the sheet: as text for people, as rows for programs.
///
/// # Errors
/// The error of the printer.
pub fn print(root: &Command, settings: Settings) -> Result<()> {
    let groups = groups(root);
    let printer = Printer::new(settings)?;
    match printer.format() {
        Format::Table | Format::Plain => output::raw(text(&groups).as_bytes()),
        _ => {
            let lines = groups.iter().flat_map(|group| &group.lines);
            let rows = lines.map(|(command, about)| {
                to_raw_value(&json!({ "command": command, "about": about })).expect("made of JSON")
            });
            printer.list(&rows.collect::<Vec<Row>>(), COLUMNS)
        }
    }
}

/// A title, and the commands under it with their descriptions.
struct Group {
    title: String,
    lines: Vec<(String, String)>,
}

fn groups(root: &Command) -> Vec<Group> {
    let mut single = Group { title: "Other commands".to_owned(), lines: Vec::new() };
    let mut groups = Vec::new();
    for command in visible(root) {
        let name = command.get_name();
        if visible(command).next().is_none() {
            single.lines.push((format!("airflow {name}"), about(command)));
            continue;
        }
        let lines = visible(command).map(|verb| (format!("airflow {name} {}", verb.get_name()), about(verb))).collect();
        groups.push(Group { title: about(command), lines });
    }
    groups.push(single);
    groups
}

fn visible(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|child| !child.is_hide_set() && child.get_name() != "help")
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn text(groups: &[Group]) -> String {
    let group = |group: &Group| {
        let lines = group.lines.iter().map(|(command, about)| format!("  {command:WIDTH$}  {about}\n"));
        format!("{}\n{}", group.title, lines.collect::<String>())
    };
    groups.iter().map(group).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_listed_under_its_group() {
        let mut root = crate::cli::root::command();
        root.build();
        let text = text(&groups(&root));
        assert!(text.contains("Manage pools, which limit concurrent task instances\n  airflow pools list  "), "{text}");
        assert!(text.contains("\n\nOther commands\n"), "{text}");
        assert!(text.lines().any(|line| line.starts_with("  airflow version  ")), "{text}");
        assert!(!text.contains("help-all"), "{text}");
    }
}
