//! Drops the schemas that nothing refers to.

use std::collections::BTreeSet;

use serde_json::Value;

use super::rules::{BODY, REPLY};
use crate::types::references;

/// Keeps what operations refer to, directly or through other schemas.
pub fn unused_schemas(document: &mut Value) {
    let mut wanted = BTreeSet::from([REPLY.to_owned(), BODY.to_owned()]);
    references(&document["paths"], &mut wanted);
    let schemas = &document["components"]["schemas"];
    let mut waiting: Vec<String> = wanted.iter().cloned().collect();
    while let Some(name) = waiting.pop() {
        let mut found = BTreeSet::new();
        references(&schemas[&name], &mut found);
        waiting.extend(found.into_iter().filter(|name| wanted.insert(name.clone())));
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| wanted.contains(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_used_schemas_and_bodies_remain() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let mut document = json!({
            "paths": { "/x": { "get": { "parameters": [{ "schema": reference("Used") }] } } },
            "components": { "schemas": {
                "Used": { "items": reference("Inner") }, "Inner": {}, "PoolBody": {}, "PoolResponse": {}, "Reply": {}, "Body": {},
            } }
        });
        unused_schemas(&mut document);
        let names: Vec<_> = document["components"]["schemas"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["Used", "Inner", "Reply", "Body"]);
    }
}
