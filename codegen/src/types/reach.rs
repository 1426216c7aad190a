//! Which schemas the operations of a document use, and for what.

use std::collections::BTreeSet;

use serde_json::Value;

use super::is_struct;

/// The objects that responses and request bodies refer to, directly or through others, in the order of their names.
pub struct Reachable {
    pub responses: BTreeSet<String>,
    pub requests: BTreeSet<String>,
}

pub fn schemas(raw: &Value) -> Reachable {
    let (mut responses, mut requests) = (BTreeSet::new(), BTreeSet::new());
    let items = raw["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    for operation in items.filter_map(Value::as_object).flat_map(|item| item.values()) {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            if status.starts_with('2') {
                references(response, &mut responses);
            }
        }
        references(&operation["requestBody"], &mut requests);
    }
    Reachable { responses: closure(raw, responses), requests: closure(raw, requests) }
}

/// The names, and those that their schemas refer to; without those that are no objects with properties.
fn closure(raw: &Value, mut names: BTreeSet<String>) -> BTreeSet<String> {
    let mut unread: Vec<String> = names.iter().cloned().collect();
    while let Some(name) = unread.pop() {
        let mut found = BTreeSet::new();
        references(&raw["components"]["schemas"][&name], &mut found);
        unread.extend(found.into_iter().filter(|name| names.insert(name.clone())));
    }
    names.retain(|name| is_struct(&raw["components"]["schemas"][name]));
    names
}

/// The names of all schemas that a value refers to.
pub fn references(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(name) = object.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
                names.insert(name.to_owned());
            }
            object.values().for_each(|inner| references(inner, names));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, names)),
        _ => {}
    }
}
