//! The text of `airflow --help`: the commands of the command tree under their headings.

use std::fmt::Write;

use clap::Command;
use clap::builder::StyledStr;

use super::dispatch::places;
use super::generated::HEADINGS;

/// The heading of the commands that describe the command line itself.
pub const OWN: &str = "Help and completions";

/// clap adds this command later.
const HELP: (&str, &str) = ("help", "Show the help of a command");

/// The help template of the root command, with every visible command of `root`.
pub fn template(root: &Command) -> StyledStr {
    let mut text = String::from("{about-with-newline}\n{usage-heading} {usage}\n");
    let styles = root.get_styles();
    let (header, literal) = (styles.get_header(), styles.get_literal());
    let rows: Vec<_> = rows(root).collect();
    let width = rows.iter().map(|(_, name, _)| name.len()).max().unwrap_or(0);
    for heading in HEADINGS {
        let _ = write!(text, "\n{header}{heading}:{header:#}\n");
        for (_, name, about) in rows.iter().filter(|(under, ..)| under == heading) {
            let _ = writeln!(text, "  {literal}{name}{literal:#}{:1$}  {about}", "", width - name.len());
        }
    }
    let _ = write!(text, "\n{header}Global options:{header:#}\n{{options}}{{after-help}}");
    text.into()
}

/// The heading of a group or single command.
pub fn heading(name: &str) -> &'static str {
    places().find(|(placed, _)| *placed == name).map_or(OWN, |(_, heading)| heading)
}

/// The visible commands: heading, name and summary.
fn rows(root: &Command) -> impl Iterator<Item = (&'static str, &str, String)> {
    let commands = root.get_subcommands().filter(|command| !command.is_hide_set()).map(|command| {
        let name = command.get_name();
        let aliases: Vec<_> = command.get_visible_aliases().collect();
        let also = if aliases.is_empty() { String::new() } else { format!(" [or: {}]", aliases.join(", ")) };
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        (heading(name), name, about + &also)
    });
    commands.chain(std::iter::once((OWN, HELP.0, HELP.1.to_owned())))
}

#[cfg(test)]
mod tests {
    use crate::cli::generated::HEADINGS;
    use crate::cli::root;

    fn help() -> String {
        root::with_help(root::command()).term_width(80).render_help().to_string()
    }

    #[test]
    fn exactly_the_visible_commands_are_listed_under_headings() {
        let text = help();
        let listing = text.split_once("\nGlobal options:").expect("the options come after the commands").0;
        let mut under = None;
        let mut listed = Vec::new();
        for line in listing.lines() {
            under = HEADINGS.iter().find(|heading| line == format!("{heading}:")).or(under);
            if let Some(row) = line.strip_prefix("  ") {
                assert!(under.is_some(), "{row}");
                listed.push(row.split(' ').next().unwrap().to_owned());
            }
        }
        let mut root = root::command();
        root.build();
        let visible = root.get_subcommands().filter(|command| !command.is_hide_set());
        let mut visible: Vec<_> = visible.map(|command| command.get_name().to_owned()).collect();
        listed.sort();
        visible.sort();
        assert_eq!(listed, visible, "{text}");
    }

    #[test]
    fn every_heading_has_commands() {
        let text = help();
        for heading in HEADINGS {
            assert!(text.contains(&format!("\n{heading}:\n  ")), "{heading}\n{text}");
        }
    }

    #[test]
    fn it_fits_80_columns() {
        let text = help();
        let long: Vec<_> = text.lines().filter(|line| line.chars().count() > 80).collect();
        assert!(long.is_empty(), "{long:#?}");
    }
}
