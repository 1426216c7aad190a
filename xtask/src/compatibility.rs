//! The table of `docs/compatibility.md`: each official command, how it is served here, and what differs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::project;

/// Where the part kept by hand ends.
const MARK: &str = "<!-- From here on made by `cargo xtask generate` of commands.toml and tests/compat/. -->\n";

/// Official commands that tell about the command line itself: they have no place in commands.toml.
const OWN: [&str; 1] = ["cheat-sheet"];

/// What commands.toml says that matters here; codegen checks the rest of it.
#[derive(Deserialize)]
struct Placement {
    #[serde(default)]
    group: BTreeMap<String, Group>,
    command: BTreeMap<String, Command>,
    elsewhere: Vec<Elsewhere>,
}

#[derive(Deserialize)]
struct Group {
    /// The verb of the group alone.
    default: Option<String>,
}

#[derive(Deserialize)]
struct Command {
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    differs: Differs,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Differs {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
struct Elsewhere {
    commands: Vec<String>,
    why: String,
}

/// The official command line, as recorded in `tests/compat/`.
#[derive(Deserialize)]
struct Inventory {
    tool: String,
    commands: Vec<Official>,
}

#[derive(Deserialize)]
struct Official {
    path: Vec<String>,
    served: String,
}

/// The whole file: the part that is kept by hand as it is, and the table made anew.
pub fn page() -> Result<String> {
    let read = |name: &str| fs::read_to_string(project::root().join(name)).with_context(|| name.to_owned());
    let present = read("docs/compatibility.md")?;
    let Some((by_hand, _)) = present.split_once(MARK) else {
        bail!("docs/compatibility.md: the line that ends the part kept by hand is gone: {MARK}");
    };
    let placement = toml::from_str(&read("commands.toml")?).context("commands.toml")?;
    let inventory = serde_json::from_str(&read("tests/compat/official-3.3.2.json")?).context("tests/compat")?;
    Ok(format!("{by_hand}{MARK}{}", table(&placement, &inventory)?))
}

fn table(placement: &Placement, inventory: &Inventory) -> Result<String> {
    let mut text =
        format!("\n## The commands of {}\n\n| command | here | differences |\n|---|---|---|\n", inventory.tool);
    for official in &inventory.commands {
        let path = official.path.join(" ");
        let (here, differences) = match (placement.find(&path), placement.why_elsewhere(&path)) {
            (Some(command), None) => (served(&official.served)?, command.differs.sentences().join(" ")),
            (None, Some(why)) => ("elsewhere", format!("It {why}.")),
            (None, None) if OWN.contains(&path.as_str()) => (served(&official.served)?, String::new()),
            (None, None) => ("not yet", String::new()),
            (Some(_), Some(_)) => bail!("commands.toml: `{path}` is a command and stands under [[elsewhere]]"),
        };
        let _ = writeln!(text, "| `{path}` | {here} | {} |", differences.replace('|', "\\|"));
    }
    Ok(text)
}

fn served(word: &str) -> Result<&'static str> {
    Ok(match word {
        "full" => "yes",
        "composed" => "yes, by several requests",
        "partial" => "in part",
        "private-ui" => "yes, by routes of the web interface",
        "local" => "yes, without a server",
        _ => bail!("a command that is here is served `{word}`, says tests/compat"),
    })
}

impl Placement {
    /// The command of this path, the one that a group alone stands for, or the one that has it as an alias.
    fn find(&self, path: &str) -> Option<&Command> {
        if let Some(verb) = self.group.get(path).and_then(|group| group.default.as_ref()) {
            return self.command.get(&format!("{path} {verb}"));
        }
        self.command.get(path).or_else(|| {
            let (group, verb) = path.split_once(' ')?;
            let in_group = |known: &str| known.split_once(' ').is_some_and(|(known, _)| known == group);
            let mut commands = self.command.iter().filter(|(known, _)| in_group(known)).map(|(_, command)| command);
            commands.find(|command| command.aliases.iter().any(|alias| alias == verb))
        })
    }

    fn why_elsewhere(&self, path: &str) -> Option<&str> {
        let group = path.split(' ').next();
        let names = |known: &String| known == path || Some(known.as_str()) == group;
        self.elsewhere.iter().find(|elsewhere| elsewhere.commands.iter().any(names)).map(|entry| entry.why.as_str())
    }
}

impl Default for Differs {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl Differs {
    fn sentences(&self) -> &[String] {
        match self {
            Self::One(sentence) => std::slice::from_ref(sentence),
            Self::Many(sentences) => sentences,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACEMENT: &str = r#"
        [[elsewhere]]
        commands = ["celery", "db shell"]
        why = "needs it: run it there"
        [command."db check"]
        differs = ["One | two.", "Three."]
        [group.plugins]
        default = "list"
        [command."plugins list"]
        [command."pools make"]
        aliases = ["set"]
    "#;

    fn row(path: &[&str], served: &str) -> Result<String> {
        let path = path.iter().map(|word| (*word).to_owned()).collect();
        let inventory =
            Inventory { tool: "airflow".into(), commands: vec![Official { path, served: served.to_owned() }] };
        let table = table(&toml::from_str(PLACEMENT).unwrap(), &inventory)?;
        Ok(table.lines().last().unwrap_or_default().to_owned())
    }

    #[test]
    fn each_command_has_its_row() {
        assert_eq!(row(&["db", "check"], "partial").unwrap(), "| `db check` | in part | One \\| two. Three. |");
        assert_eq!(row(&["pools", "set"], "full").unwrap(), "| `pools set` | yes |  |");
        let elsewhere = "elsewhere | It needs it: run it there. |";
        assert_eq!(row(&["db", "shell"], "impossible-remotely").unwrap(), format!("| `db shell` | {elsewhere}"));
        assert_eq!(row(&["celery", "x"], "impossible-remotely").unwrap(), format!("| `celery x` | {elsewhere}"));
        assert_eq!(row(&["plugins"], "partial").unwrap(), "| `plugins` | in part |  |");
        assert_eq!(row(&["cheat-sheet"], "local").unwrap(), "| `cheat-sheet` | yes, without a server |  |");
        assert_eq!(row(&["db", "new"], "full").unwrap(), "| `db new` | not yet |  |");
    }

    #[test]
    fn a_command_here_that_is_said_to_be_impossible_is_a_contradiction() {
        assert!(row(&["db", "check"], "impossible-remotely").is_err());
    }
}
