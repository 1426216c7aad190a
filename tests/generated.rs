//! What the generator makes of the documents and `commands.toml`, as snapshots: a new `openapi.yaml` shows there which
//! operations, commands and options it adds, changes and removes.
//!
//! Help texts are left out: `docs/reference.md` shows those.

use std::fs;

use serde_json::Value;

use crate::support::{Cli, unchanged};

#[test]
fn operations() {
    let code = fs::read_to_string(concat!(env!("OUT_DIR"), "/operations.rs")).unwrap();
    unchanged("operations", &one_operation_per_line(&code));
}

#[test]
fn command_tree() {
    let tree = Cli::new().run(&["help-all", "--format", "json"]).done().json();
    unchanged("command-tree", &outline(&tree));
}

/// The generated table, with each entry on a line of its own and without the fields that are empty.
fn one_operation_per_line(code: &str) -> String {
    let entries = code.split("    Operation {\n").skip(1).map(|entry| {
        let (fields, _) = entry.split_once("\n    },\n").expect("an entry ends with its brace");
        let line = fields.split_whitespace().collect::<Vec<_>>().join(" ");
        line.replace(" rows: None,", "").replace(" since: None,", "").replace(" later: &[],", "")
    });
    let entries: Vec<_> = entries.collect();
    assert!(entries.len() > 100, "the table was not found");
    entries.join("\n")
}

/// A line for each command and below it one for each of its arguments, whatever order the help shows them in.
fn outline(tree: &Value) -> String {
    let mut commands = vec![format!("airflow\n{}", arguments(&tree["global_options"]))];
    let mut rest: Vec<_> =
        tree["groups"].as_array().unwrap().iter().chain(tree["commands"].as_array().unwrap()).collect();
    rest.sort_by_key(|command| words(&command["path"]));
    commands.extend(rest.into_iter().map(|command| {
        let aliases = words(&command["aliases"]).join(", ");
        let aliases = if aliases.is_empty() { aliases } else { format!(" (or {aliases})") };
        let path = words(&command["path"]).join(" ");
        format!("airflow {path}{aliases}{}\n{}", hidden(command), arguments(&command["arguments"]))
    }));
    commands.concat()
}

/// Positionals in their order, then options by name.
fn arguments(list: &Value) -> String {
    let mut list: Vec<_> = list.as_array().into_iter().flatten().collect();
    list.sort_by_key(|argument| argument["long"].as_str().or(argument["short"].as_str()));
    list.into_iter().map(|argument| format!("  {}\n", line(argument))).collect()
}

/// `-s, --state <STATE>... queued|running (required)`.
fn line(argument: &Value) -> String {
    let is = |key: &str| argument[key].as_bool().unwrap();
    let short = argument["short"].as_str().map(|short| format!("-{short}"));
    let long = argument["long"].as_str().into_iter().map(str::to_owned);
    let long = long.chain(words(&argument["aliases"])).map(|long| format!("--{long}"));
    let mut line = short.into_iter().chain(long).collect::<Vec<_>>().join(", ");
    if is("takes_value") {
        let name = argument["value_name"].as_str().filter(|name| !name.is_empty());
        let name = name.or(argument["name"].as_str()).unwrap();
        let gap = if is("positional") { "" } else { " " };
        line.push_str(&format!("{gap}<{name}>"));
    }
    if is("repeatable") {
        line.push_str("...");
    }
    let choices = words(&argument["choices"]).join("|");
    match argument["type"].as_str().unwrap() {
        "boolean" if !is("takes_value") => {}
        "string" => {}
        "choice" => line.push_str(&format!(" {choices}")),
        kind => line.push_str(&format!(" {kind}")),
    }
    let default = words(&argument["default"]).join(",");
    if is("takes_value") && !default.is_empty() {
        line.push_str(&format!(" ={default}"));
    }
    if is("required") {
        line.push_str(" (required)");
    }
    line + hidden(argument)
}

fn hidden(part: &Value) -> &'static str {
    if part["hidden"] == true { " (hidden)" } else { "" }
}

fn words(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(|word| word.as_str().unwrap().to_owned()).collect()
}
