//! Checks `commands.toml` against the document, and reports all errors at once.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use super::{Command, Placement};
use crate::document::{Document, Operation, Reply};

pub fn complete(placement: &Placement, document: &Document) -> Result<()> {
    let mut faults = Vec::new();
    let known: BTreeSet<&str> = document.operations.iter().map(|operation| operation.id.as_str()).collect();
    let placed: BTreeSet<&str> = placement.command.values().flat_map(Command::uses).collect();
    let left_out: BTreeSet<&str> = placement.left_out.keys().map(String::as_str).collect();
    let waiting: BTreeSet<&str> = placement.not_yet.iter().map(String::as_str).collect();

    for id in placed.iter().chain(&left_out).chain(&waiting).filter(|id| !known.contains(*id)) {
        faults.push(format!("`{id}` is not an operation of a document: correct or remove it"));
    }
    for id in &known {
        match (placed.contains(id), left_out.contains(id), waiting.contains(id)) {
            (false, false, false) => faults.push(format!(
                "operation `{id}` is placed nowhere: add [command.\"GROUP VERB\"] with operation = \"{id}\", name it in \
                 the `operations` of a hand-written verb, or give a reason under [left_out]"
            )),
            (true, _, true) => faults.push(format!("operation `{id}` is placed: remove it from the `not_yet` list")),
            (true, true, _) => faults.push(format!("operation `{id}` is placed: remove it from [left_out]")),
            (_, true, true) => faults.push(format!("operation `{id}` is both under [left_out] and in `not_yet`")),
            _ => {}
        }
    }
    let single = placement.command.iter().filter(|(path, _)| !path.contains(' '));
    let headed = single.map(|(path, command)| ("command", path, &command.heading));
    for (table, name, heading) in
        headed.chain(placement.group.iter().map(|(name, group)| ("group", name, &group.heading)))
    {
        match heading {
            None => faults.push(format!("[{table}.{name}]: give its `heading`, one of `headings`")),
            Some(heading) if !placement.headings.contains(heading) => {
                faults.push(format!("[{table}.{name}]: {heading:?} is not one of `headings`"));
            }
            Some(_) => {}
        }
    }
    for (name, group) in &placement.group {
        let verb = group.default.iter().find(|verb| !placement.command.contains_key(&format!("{name} {verb}")));
        faults.extend(
            verb.map(|verb| format!("[group.{name}]: `default` names `{verb}`, which is not a verb of the group")),
        );
    }
    for (path, command) in &placement.command {
        check_command(placement, document, path, command, &mut faults);
    }
    for path in placement.elsewhere.iter().flat_map(|elsewhere| &elsewhere.commands) {
        if placement.command.contains_key(path) || placement.group.contains_key(path) {
            faults.push(format!("`{path}` is a command here: remove it from [[elsewhere]]"));
        }
    }
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    Ok(())
}

fn check_command(placement: &Placement, document: &Document, path: &str, command: &Command, faults: &mut Vec<String>) {
    let mut fault = |text: String| faults.push(format!("[command.\"{path}\"]: {text}"));
    let words: Vec<&str> = path.split(' ').collect();
    match words.as_slice() {
        [_] => {}
        [group, _] if placement.group.contains_key(*group) => {}
        [group, _] => fault(format!("there is no [group.{group}]")),
        _ => fault("the path must be a verb, or a group and a verb".into()),
    }
    if words.len() > 1 && command.heading.is_some() {
        fault("it has the `heading` of its group: remove its own".into());
    }
    match (&command.operation, &command.operations) {
        (Some(_), Some(_)) => {
            fault("it has both `operation` (generated) and `operations` (written by hand): remove one".into());
        }
        (None, None) => fault("it has neither `operation` nor `operations`".into()),
        (None, Some(_)) if command.about.is_none() => fault("a hand-written verb needs an `about`".into()),
        _ => {}
    }
    for sentence in command.differs.iter().filter(|sentence| !is_sentence(sentence)) {
        fault(format!("`differs` must be whole sentences, one line each: {sentence:?}"));
    }
    let Some(operation) = command.operation.as_deref().and_then(|id| document.operation(id)) else { return };
    if command.watch == Some(true) && operation.method != "GET" && !command.reads {
        fault(format!("`watch` would repeat {}, which changes something", operation.id));
    }
    for name in command.arg.keys().filter(|name| !takes(operation, name)) {
        fault(format!("`arg` names `{name}`, which is not a parameter of {}", operation.id));
    }
    let several = command.arg.iter().filter(|(_, tweak)| tweak.several).map(|(name, _)| name);
    for name in several.filter(|name| !(operation.is_paged() && operation.takes_query(name))) {
        fault(format!("`{name}` cannot be `several`: it is not a filter of a paginated list"));
    }
    if command.presented && !matches!(operation.reply, Reply::Rows(_)) {
        fault(format!("`presented` is for lists, and {} does not return one", operation.id));
    }
    for id in &command.must_exist {
        match document.operation(id) {
            Some(asked) if asked.method == "GET" && matches!(operation.reply, Reply::Rows(_) | Reply::Empty) => {
                let missing =
                    asked.path_parameters.iter().filter(|parameter| operation.naming(&parameter.name).is_none());
                missing
                    .for_each(|name| fault(format!("`must_exist`: no parameter provides the `{}` of {id}", name.name)));
            }
            Some(_) => fault(format!(
                "`must_exist` is for lists and for changes without a response body, and {id} must be a GET"
            )),
            None => fault(format!("`must_exist` names `{id}`, which is not an operation of a document")),
        }
    }
    for order in command.order_by.iter().filter(|order| !can_be_ordered_by(operation, order)) {
        fault(format!("{} cannot be sorted by `{order}`", operation.id));
    }
    if command.already.is_some() && operation.reply != Reply::Empty {
        fault(format!("`already` is for changes without a response body, and {} has one", operation.id));
    }
    let fields = || operation.body.iter().flat_map(|body| &body.fields);
    for exists in command.exists.iter().filter(|exists| !fields().any(|field| field.name == exists.field)) {
        fault(format!("`exists` names `{}`, which is not a field of the body of {}", exists.field, operation.id));
    }
    for template in command.done.iter().chain(&command.confirm).chain(&command.already) {
        for name in placeholders(template).filter(|name| !has_path_parameter(operation, name)) {
            fault(format!("`{{{name}}}` is not a path parameter of {}", operation.id));
        }
    }
}

fn is_sentence(text: &str) -> bool {
    text.ends_with('.') && !text.contains('\n') && text.starts_with(|first: char| first.is_uppercase() || first == '`')
}

fn takes(operation: &Operation, name: &str) -> bool {
    let parameters =
        operation.path_parameters.iter().chain(&operation.query_parameters).chain(&operation.header_parameters);
    parameters.chain(operation.body.iter().flat_map(|body| &body.fields)).any(|parameter| parameter.name == name)
}

fn can_be_ordered_by(operation: &Operation, order: &str) -> bool {
    let Some(parameter) = operation.query_parameters.iter().find(|parameter| parameter.name == "order_by") else {
        return false;
    };
    let orders = parameter.orders();
    orders.is_empty() || orders.contains(&order.trim_start_matches('-'))
}

fn has_path_parameter(operation: &Operation, name: &str) -> bool {
    operation.path_parameters.iter().any(|parameter| parameter.name == name)
}

/// The names in braces.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Document {
        let operation = |id: &str| json!({ "operationId": id, "responses": { "204": {} } });
        let raw = json!({ "paths": { "/a": { "get": operation("get_a"), "delete": operation("delete_a") } } });
        read(raw)
    }

    fn read(mut raw: serde_json::Value) -> Document {
        let mut document = Document::default();
        document.add(&mut raw, "client").unwrap();
        document
    }

    fn fault(commands: &str) -> String {
        match Placement::read(commands, &document()) {
            Ok(_) => String::new(),
            Err(error) => format!("{error:#}"),
        }
    }

    const GROUP: &str = "headings = [\"H\"]\nnot_yet = [\"delete_a\"]\n[group.a]\nabout = \"A\"\nheading = \"H\"\n";

    #[test]
    fn a_complete_placement_passes() {
        assert_eq!(fault(&format!("{GROUP}[command.\"a get\"]\noperation = \"get_a\"\n")), "");
    }

    #[test]
    fn must_exist_needs_a_get_operation() {
        let fault =
            fault(&format!("{GROUP}[command.\"a get\"]\noperation = \"get_a\"\nmust_exist = [\"delete_a\", \"x\"]\n"));
        assert!(fault.contains("delete_a must be a GET"), "{fault}");
        assert!(fault.contains("`must_exist` names `x`, which is not an operation"), "{fault}");
    }

    #[test]
    fn an_operation_without_a_place_is_reported_with_what_to_add() {
        let fault = fault(&format!("{GROUP}[command]\n"));
        assert!(fault.contains("operation `get_a` is placed nowhere: add [command."), "{fault}");
    }

    #[test]
    fn an_unknown_operation_is_reported() {
        let fault = fault(&format!("{GROUP}[command.\"a get\"]\noperations = [\"get_a\", \"get_b\"]\nabout = \"x\"\n"));
        assert!(fault.contains("`get_b` is not an operation"), "{fault}");
    }

    #[test]
    fn the_list_of_operations_without_a_place_can_only_shrink() {
        let fault =
            fault(&format!("{GROUP}[command.\"a all\"]\noperations = [\"get_a\", \"delete_a\"]\nabout = \"x\"\n"));
        assert!(fault.contains("remove it from the `not_yet` list"), "{fault}");
    }

    #[test]
    fn a_command_cannot_also_be_elsewhere() {
        let with = |path: &str| {
            let elsewhere = format!("[[elsewhere]]\ncommands = [\"{path}\"]\nwhy = \"is gone\"\n");
            fault(&format!("{GROUP}[command.\"a get\"]\noperation = \"get_a\"\n{elsewhere}"))
        };
        assert_eq!(with("a shell") + &with("b"), "");
        assert!(with("a get").contains("`a get` is a command here"));
        assert!(with("a").contains("`a` is a command here"));
    }

    #[test]
    fn differs_must_be_whole_sentences() {
        let with =
            |differs: &str| fault(&format!("{GROUP}[command.\"a get\"]\noperation = \"get_a\"\ndiffers = {differs}\n"));
        assert_eq!(with("\"It asks.\"") + &with("[\"It asks.\", \"`-x` is refused.\"]"), "");
        assert!(with("\"it asks\"").contains("whole sentences"));
    }

    #[test]
    fn an_unknown_group_or_placeholder_is_reported() {
        let fault = fault(&format!("{GROUP}[command.\"b get\"]\noperation = \"get_a\"\ndone = \"{{x}} done\"\n"));
        assert!(fault.contains("there is no [group.b]") && fault.contains("`{x}` is not a path parameter"), "{fault}");
    }

    #[test]
    fn exists_needs_a_field_of_the_body() {
        let exists = "exists = { field = \"name\", thing = \"a\", change = \"a set\" }";
        let fault = fault(&format!("{GROUP}[command.\"a get\"]\noperation = \"get_a\"\n{exists}\n"));
        assert!(fault.contains("`exists` names `name`, which is not a field"), "{fault}");
    }

    #[test]
    fn a_missing_or_unknown_heading_is_reported() {
        let missing = fault(&format!("{GROUP}[command.get]\noperation = \"get_a\"\n"));
        assert!(missing.contains("[command.get]: give its `heading`"), "{missing}");
        let other = fault(&format!("{GROUP}[command.get]\noperation = \"get_a\"\nheading = \"I\"\n"));
        assert!(other.contains("\"I\" is not one of `headings`"), "{other}");
        let within = fault(&format!("{GROUP}[command.\"a get\"]\noperation = \"get_a\"\nheading = \"H\"\n"));
        assert!(within.contains("the `heading` of its group"), "{within}");
    }

    #[test]
    fn a_default_that_is_not_a_verb_is_reported() {
        let fault =
            |verb: &str| fault(&format!("{GROUP}default = \"{verb}\"\n[command.\"a get\"]\noperation = \"get_a\"\n"));
        assert_eq!(fault("get"), "");
        assert!(fault("list").contains("[group.a]: `default` names `list`"));
    }

    #[test]
    fn an_order_that_the_document_does_not_support_is_reported() {
        let raw = json!({ "paths": { "/a": { "get": {
            "operationId": "get_a",
            "parameters": [{ "in": "query", "name": "order_by", "schema": { "type": "string" },
                "description": "Supported attributes: `id, name`" }],
        } } } });
        let document = read(raw);
        let with = |order: &str| {
            let text = format!(
                "headings = [\"H\"]\n[group.a]\nabout = \"A\"\nheading = \"H\"\n[command.\"a get\"]\noperation = \"get_a\"\norder_by = \"{order}\"\n"
            );
            Placement::read(&text, &document).map(|_| ()).map_err(|error| format!("{error:#}"))
        };
        assert_eq!(with("-name"), Ok(()));
        assert!(with("size").unwrap_err().contains("cannot be sorted by `size`"));
    }

    #[test]
    fn named_choices_are_resolved() {
        let raw = json!({ "paths": { "/a": { "get": {
            "operationId": "get_a",
            "parameters": [{ "in": "query", "name": "state", "schema": { "type": "string" } }],
        } } } });
        let document = read(raw);
        let with = |choices: &str| {
            let text = format!(
                "headings = [\"H\"]\n[choices]\nstates = [\"new\", \"done\"]\n[group.a]\nabout = \"A\"\nheading = \"H\"\n\
                 [command.\"a get\"]\noperation = \"get_a\"\narg.state.choices = {choices}\n"
            );
            let placement = Placement::read(&text, &document).map_err(|error| format!("{error:#}"))?;
            Ok::<_, String>(placement.command["a get"].arg["state"].choices().to_vec())
        };
        assert_eq!(with("\"states\"").unwrap(), ["new", "done"]);
        assert_eq!(with("[\"x\"]").unwrap(), ["x"]);
        assert!(with("\"stats\"").unwrap_err().contains("`arg.state` names `stats`, which is not under [choices]"));
    }

    #[test]
    fn a_change_cannot_have_watch() {
        let with = |verb: &str| {
            let text = GROUP.replace("delete_a", "");
            let text = text.replace("not_yet = [\"\"]", "");
            let both = "[command.\"a get\"]\noperation = \"get_a\"\n[command.\"a delete\"]\noperation = \"delete_a\"\n";
            fault(&format!("{text}{both}").replace(&format!("{verb}_a\"\n"), &format!("{verb}_a\"\nwatch = true\n")))
        };
        assert_eq!(with("get"), "");
        assert!(with("delete").contains("`watch` would repeat delete_a"), "{}", with("delete"));
    }

    #[test]
    fn an_unknown_key_is_rejected() {
        assert!(fault(&format!("{GROUP}[command.\"a get\"]\noperatoin = \"get_a\"\n")).contains("operatoin"));
    }
}
