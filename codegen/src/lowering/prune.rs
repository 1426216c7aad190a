//! Drops the schemas that nothing refers to any more.

use std::collections::BTreeSet;

use serde_json::Value;

use super::rules::{BODY, REPLY};

/// Keeps what operations refer to, directly or through other schemas, and the request bodies, whose types the
/// hand-written verbs use.
pub fn unused_schemas(document: &mut Value) {
    let mut wanted = BTreeSet::from([REPLY.to_owned(), BODY.to_owned()]);
    collect(&document["paths"], &mut wanted);
    let schemas = &document["components"]["schemas"];
    wanted
        .extend(schemas.as_object().into_iter().flatten().map(|(name, _)| name).filter(|name| is_body(name)).cloned());
    let mut waiting: Vec<String> = wanted.iter().cloned().collect();
    while let Some(name) = waiting.pop() {
        let mut found = BTreeSet::new();
        collect(&schemas[&name], &mut found);
        waiting.extend(found.into_iter().filter(|name| wanted.insert(name.clone())));
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| wanted.contains(name));
    }
}

/// Airflow's models of request bodies are all named so; those of bulk requests are nested unions, which are better
/// written as JSON than through the types that typify makes of them.
fn is_body(name: &str) -> bool {
    name.ends_with("Body") || name.ends_with("Payload")
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(name) = object.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
                names.insert(name.to_owned());
            }
            object.values().for_each(|inner| collect(inner, names));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_referred_to_stays_and_the_rest_goes() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let mut document = json!({
            "paths": { "/x": { "get": { "parameters": [{ "schema": reference("Used") }] } } },
            "components": { "schemas": {
                "Used": { "items": reference("Inner") }, "Inner": {}, "PoolBody": {}, "PoolResponse": {}, "Reply": {}, "Body": {},
            } }
        });
        unused_schemas(&mut document);
        let names: Vec<_> = document["components"]["schemas"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["Used", "Inner", "PoolBody", "Reply", "Body"]);
    }
}
