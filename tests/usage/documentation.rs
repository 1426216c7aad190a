//! Every command that the documentation shows can be typed as it stands.

use serde_json::json;

use crate::support::documentation;
use crate::support::stub::{Stub, reply};

/// Whatever the server may say: a usage error would be the documentation's.
#[test]
fn its_commands_are_accepted() {
    let stub = Stub::new(|_| reply(404, &json!({"detail": "not here"})));
    let cli = stub.cli();
    let mut shown = ["README.md", "docs/cookbook.md"].map(documentation::commands).concat();
    assert!(shown.len() > 60, "where are the examples? {shown:?}");
    shown.extend(documentation::shown().into_iter().flat_map(|command| command.examples));
    assert!(shown.len() > 200, "where are the examples? {}", shown.len());
    let mut refused = Vec::new();
    for mut command in shown {
        // What the shell does with input and output is its own matter.
        let shells = |word: &String| [">", "<", "|"].contains(&word.as_str());
        command.truncate(command.iter().position(shells).unwrap_or(usize::MAX));
        // Signing in asks the server at the address shown, which is nobody's; it has tests of its own.
        // The full-screen view needs a terminal.
        if command[0] == "auth" || command[0] == "watch" {
            continue;
        }
        // What it would ask for on a terminal.
        if !command.iter().any(|word| word == "--yes" || word == "-y") {
            command.push("--yes".into());
        }
        if asks_for_a_password(&command) {
            command.push("--password-stdin".into());
        }
        let command_group = command.first().map_or("", String::as_str);
        // The files that it reads are there.
        for file in command.iter().map(|word| word.trim_start_matches('@')) {
            let content = match file.rsplit_once('.') {
                Some((_, "json")) if ["users", "roles"].contains(&command_group) => "[]",
                Some((_, "json" | "yaml")) => "{}",
                Some((_, "uri")) => "postgresql://db.example.com/warehouse",
                _ => continue,
            };
            std::fs::write(cli.home().join(file), content).unwrap();
        }
        let outcome = cli.run_with(&command, "{}");
        // No code, or that of a panic, is never right.
        if matches!(outcome.code, Some(2 | 101) | None) {
            refused.push(outcome.to_string());
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

fn asks_for_a_password(command: &[String]) -> bool {
    let told = command.iter().any(|word| word.contains("password") && word.starts_with("--"));
    let verb: Vec<_> = command.iter().take(2).map(String::as_str).collect();
    !told && [["users", "create"], ["users", "reset-password"]].iter().any(|asking| verb == asking)
}

/// The help teaches: what a command is for, and how to begin.
#[test]
fn every_command_has_a_summary_and_an_example_of_its_own() {
    let commands = documentation::shown();
    assert!(commands.len() > 100, "where are the commands?");
    let lacking = commands.iter().filter(|command| {
        let name: Vec<_> = command.path.split(' ').collect();
        let shows_itself = |example: &&Vec<String>| name.iter().all(|word| example.iter().any(|typed| typed == word));
        command.about.is_empty()
            || command.about.contains('\n')
            || !command.examples.iter().any(|example| shows_itself(&example))
    });
    let lacking: Vec<_> = lacking.map(|command| &command.path).collect();
    assert!(lacking.is_empty(), "about, or examples of the command itself, in commands.toml: {lacking:?}");
}
