//! Iterates over the operations, parameters, responses and schemas of a document.

use serde_json::{Map, Value};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

pub fn remove(value: &mut Value, key: &str) {
    if let Some(object) = value.as_object_mut() {
        object.remove(key);
    }
}

/// The entries of the object under a key, if there is one. Indexing would insert null.
pub fn entries<'a>(value: &'a mut Value, key: &str) -> impl Iterator<Item = (&'a String, &'a mut Value)> {
    value.get_mut(key).and_then(Value::as_object_mut).into_iter().flatten()
}

pub fn responses(operation: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    entries(operation, "responses")
}

pub fn each_operation(document: &mut Value, mut change: impl FnMut(&mut Value)) {
    for (_, item) in entries(document, "paths") {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                change(operation);
            }
        }
    }
}

pub fn each_parameter_list(document: &mut Value, change: impl Fn(&mut Vec<Value>)) {
    each_operation(document, |operation| {
        if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
            change(parameters);
        }
    });
}

/// Visits every schema of components and parameters, including nested ones.
pub fn each_schema(document: &mut Value, change: &impl Fn(&mut Map<String, Value>)) {
    if let Some(components) = document.get_mut("components") {
        for (_, schema) in entries(components, "schemas") {
            visit(schema, change);
        }
    }
    each_operation(document, |operation| {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            visit(&mut parameter["schema"], change);
        }
    });
}

fn visit(schema: &mut Value, change: &impl Fn(&mut Map<String, Value>)) {
    let Some(object) = schema.as_object_mut() else { return };
    change(object);
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = object.get_mut(key) {
            visit(inner, change);
        }
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        for inner in object.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten() {
            visit(inner, change);
        }
    }
    for inner in object.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        visit(inner, change);
    }
}
