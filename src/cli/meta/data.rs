//! `help-all --format json`: the command tree for programs.

use std::any::TypeId;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, Command};
use serde_json::{Map, Value, json};

use super::reference::{choices, examples};
use crate::cli::help;
use crate::error::Kind;

/// Version, exit codes, global options, groups, and all commands with their arguments. Hidden ones are included and
/// marked.
pub fn json(root: &Command) -> String {
    let (mut groups, mut commands) = (Vec::new(), Vec::new());
    for child in root.get_subcommands() {
        each(child, &mut Vec::new(), false, &mut groups, &mut commands);
    }
    let whole = json!({
        "name": root.get_name(),
        "version": env!("CARGO_PKG_VERSION"),
        "exit_codes": exit_codes(),
        "global_options": root.get_arguments().filter(|arg| arg.is_global_set()).map(argument).collect::<Vec<_>>(),
        "groups": groups,
        "commands": commands,
    });
    format!("{whole:#}\n")
}

fn each(
    command: &Command,
    path: &mut Vec<String>,
    under_hidden: bool,
    groups: &mut Vec<Value>,
    commands: &mut Vec<Value>,
) {
    if command.get_name() == "help" {
        return;
    }
    path.push(command.get_name().to_owned());
    let hidden = under_hidden || command.is_hide_set();
    let mut entry = Map::new();
    entry.insert("path".into(), json!(path));
    entry.insert("about".into(), json!(command.get_about().map(ToString::to_string)));
    if let [name] = path.as_slice() {
        entry.insert("heading".into(), json!(help::heading(name)));
    }
    entry.insert("aliases".into(), json!(command.get_all_aliases().collect::<Vec<_>>()));
    entry.insert("hidden".into(), json!(hidden));
    if command.has_subcommands() {
        groups.push(Value::Object(entry));
        for child in command.get_subcommands() {
            each(child, path, hidden, groups, commands);
        }
    } else {
        entry.insert("usage".into(), json!(usage(command)));
        let own = command.get_arguments().filter(|arg| !arg.is_global_set() && arg.get_id() != "help");
        entry.insert("arguments".into(), own.map(argument).collect());
        entry.insert("examples".into(), json!(examples(command)));
        commands.push(Value::Object(entry));
    }
    path.pop();
}

/// `airflow pools get [OPTIONS] <POOL>`.
fn usage(command: &Command) -> String {
    let text = command.clone().render_usage().to_string();
    text.trim_start_matches("Usage: ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn argument(argument: &Arg) -> Value {
    let takes_value = argument.get_num_args().is_some_and(|range| range.takes_values());
    let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy());
    let repeatable = matches!(argument.get_action(), ArgAction::Append | ArgAction::Count)
        || argument.get_num_args().is_some_and(|range| range.max_values() > 1)
        || argument.get_value_delimiter().is_some();
    json!({
        "name": argument.get_id().as_str(),
        "short": argument.get_short(),
        "long": argument.get_long(),
        "aliases": argument.get_all_aliases().unwrap_or_default(),
        "positional": argument.is_positional(),
        "required": argument.is_required_set(),
        "hidden": argument.is_hide_set(),
        "takes_value": takes_value,
        "repeatable": repeatable,
        "type": kind(argument),
        "value_name": argument.get_value_names().filter(|_| takes_value).map(|names| names.join(" ")),
        "choices": choices(argument),
        "default": defaults.collect::<Vec<_>>(),
        "help": argument.get_help().map(ToString::to_string),
    })
}

/// The type of its value. A flag is a boolean, a counted flag an integer.
fn kind(argument: &Arg) -> &'static str {
    let read = argument.get_value_parser().type_id();
    let is = |of: TypeId| read == of;
    match argument.get_action() {
        ArgAction::Count => "integer",
        _ if !choices(argument).is_empty() && !is(TypeId::of::<bool>()) => "choice",
        _ if is(TypeId::of::<bool>()) => "boolean",
        _ if [
            TypeId::of::<i64>(),
            TypeId::of::<u64>(),
            TypeId::of::<u32>(),
            TypeId::of::<u16>(),
            TypeId::of::<usize>(),
        ]
        .into_iter()
        .any(is) =>
        {
            "integer"
        }
        _ if is(TypeId::of::<f64>()) || is(TypeId::of::<Duration>()) => "number",
        _ if is(TypeId::of::<PathBuf>()) => "path",
        _ => "string",
    }
}

/// The kinds of failure by exit code; 0 is success.
fn exit_codes() -> Value {
    let mut codes = Map::from_iter([("0".to_owned(), json!(["done"]))]);
    for kind in Kind::ALL {
        let names = codes.entry(kind.code().to_string()).or_insert_with(|| json!([]));
        names.as_array_mut().expect("inserted as an array").push(kind.name().into());
    }
    Value::Object(codes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Value {
        let mut root = crate::cli::root::command();
        root.build();
        serde_json::from_str(&json(&root)).unwrap()
    }

    fn command<'a>(whole: &'a Value, path: &[&str]) -> &'a Value {
        whole["commands"].as_array().unwrap().iter().find(|command| command["path"] == json!(path)).unwrap()
    }

    #[test]
    fn every_command_and_argument_has_every_key() {
        let whole = whole();
        for group in whole["groups"].as_array().unwrap() {
            assert!(group["heading"].is_string() && group["hidden"].is_boolean(), "{group}");
        }
        let commands = whole["commands"].as_array().unwrap();
        assert!(commands.len() > 100);
        for command in commands {
            assert!(command["usage"].as_str().unwrap().starts_with("airflow "), "{command}");
            let globals = whole["global_options"].as_array().unwrap();
            for argument in command["arguments"].as_array().unwrap().iter().chain(globals) {
                for key in ["positional", "required", "hidden", "takes_value", "repeatable"] {
                    assert!(argument[key].is_boolean(), "{} {argument}", command["path"]);
                }
                assert!(
                    argument["name"].is_string() && argument["choices"].is_array() && argument["default"].is_array()
                );
                assert_eq!(argument["positional"] == true, argument["long"].is_null() && argument["short"].is_null());
                let types = ["boolean", "integer", "number", "string", "choice", "path"];
                assert!(types.contains(&argument["type"].as_str().unwrap()), "{argument}");
            }
        }
    }

    #[test]
    fn types_and_choices_are_those_of_the_parser() {
        let whole = whole();
        let limit = |name: &str| {
            let arguments = command(&whole, &["dags", "list"])["arguments"].as_array().unwrap();
            arguments.iter().find(|argument| argument["name"] == name).unwrap().clone()
        };
        assert_eq!(limit("limit")["type"], "integer");
        assert_eq!((&limit("tags")["type"], &limit("tags")["repeatable"]), (&json!("string"), &json!(true)));
        assert_eq!(limit("exclude_stale")["default"], json!(["false"]));
        assert_eq!(limit("local")["hidden"], true);
        let set = command(&whole, &["pools", "set"])["arguments"].as_array().unwrap();
        assert!(set.iter().any(|argument| argument["positional"] == true && argument["required"] == true));
    }

    #[test]
    fn hidden_commands_are_included_and_marked() {
        let whole = whole();
        assert_eq!(command(&whole, &["help-all"])["hidden"], true);
        assert_eq!(command(&whole, &["pools", "list"])["hidden"], false);
    }

    #[test]
    fn exit_codes_list_their_kinds() {
        let whole = whole();
        assert_eq!(whole["exit_codes"]["3"], json!(["not_signed_in", "not_permitted"]));
        assert_eq!(whole["exit_codes"]["124"], json!(["time_limit"]));
    }
}
