//! The rules of the lowering. The table in `mod.rs` has their reasons.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::types;

use super::walk::{each_operation, each_parameter_list, each_schema, entries, remove, responses};

/// The schemas for unparsed JSON text, which our own types replace in the client.
pub const REPLY: &str = "Reply";
pub const BODY: &str = "Body";

/// Before the name of a type, the schema that stands for a reply of this type.
pub const REPLY_OF: &str = "ReplyOf";

pub fn replies_stay_text(document: &mut Value) {
    let raw = document.clone();
    let mut names = BTreeSet::from([REPLY.to_owned()]);
    each_operation(document, |operation| {
        for (_, response) in responses(operation) {
            let name = types::of_response(&raw, response).map_or(REPLY.to_owned(), |of| format!("{REPLY_OF}{of}"));
            for (_, media) in entries(response, "content") {
                media["schema"] = reference(&name);
            }
            names.insert(name);
        }
    });
    for name in names {
        free_form(document, &name);
    }
}

pub fn bodies_stay_text(document: &mut Value) {
    each_operation(document, |operation| {
        let Some(body) = operation.get_mut("requestBody") else { return };
        body["required"] = Value::Bool(true);
        for (_, media) in entries(body, "content") {
            media["schema"] = reference(BODY);
        }
    });
    free_form(document, BODY);
}

pub fn drop_error_responses(document: &mut Value) {
    each_operation(document, |operation| {
        if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            responses.retain(|status, _| status.starts_with('2'));
        }
    });
}

pub fn one_media_type(document: &mut Value) {
    each_operation(document, |operation| {
        for (_, response) in responses(operation) {
            if let Some(content) = response.get_mut("content").and_then(Value::as_object_mut)
                && content.contains_key("application/json")
            {
                content.retain(|media, _| media == "application/json");
            }
        }
    });
}

pub fn drop_accept_headers(document: &mut Value) {
    each_parameter_list(document, |parameters| {
        parameters.retain(|parameter| {
            let is =
                |key: &str, value: &str| parameter[key].as_str().is_some_and(|found| found.eq_ignore_ascii_case(value));
            !(is("in", "header") && is("name", "accept"))
        });
    });
}

pub fn drop_security(document: &mut Value) {
    remove(document, "security");
    if let Some(components) = document.get_mut("components") {
        remove(components, "securitySchemes");
    }
    each_operation(document, |operation| remove(operation, "security"));
}

pub fn plain_path_parameters(document: &mut Value) {
    each_parameter_list(document, |parameters| {
        for parameter in parameters.iter_mut().filter(|parameter| parameter["in"] == "path") {
            let schema = &mut parameter["schema"];
            let alternatives = schema["anyOf"].as_array().into_iter().flatten();
            let is_integer = schema["type"] == "integer"
                || alternatives.into_iter().any(|alternative| alternative["type"] == "integer");
            *schema = json!({ "type": if is_integer { "integer" } else { "string" } });
        }
    });
}

pub fn nullable(document: &mut Value) {
    each_schema(document, &|schema| {
        for keyword in ["anyOf", "oneOf"] {
            let Some(alternatives) = schema.get_mut(keyword).and_then(Value::as_array_mut) else { continue };
            let before = alternatives.len();
            alternatives.retain(|alternative| alternative["type"] != "null");
            if alternatives.len() == before {
                continue;
            }
            if alternatives.len() == 1 {
                let only = alternatives.remove(0);
                schema.remove(keyword);
                if only.get("$ref").is_some() {
                    schema.insert("allOf".into(), json!([only]));
                } else if let Value::Object(only) = only {
                    for (key, value) in only {
                        schema.entry(key).or_insert(value);
                    }
                }
            }
            schema.insert("nullable".into(), Value::Bool(true));
        }
    });
}

pub fn const_to_enum(document: &mut Value) {
    each_schema(document, &|schema| {
        if let Some(value) = schema.remove("const") {
            schema.insert("enum".into(), json!([value]));
        }
    });
}

pub fn prefix_items(document: &mut Value) {
    each_schema(document, &|schema| {
        if schema.remove("prefixItems").is_some() {
            schema.insert("items".into(), json!({}));
        }
    });
}

pub fn drop_constraints(document: &mut Value) {
    const CONSTRAINTS: [&str; 10] = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "pattern",
        "multipleOf",
    ];
    each_schema(document, &|schema| {
        // A property can have the name "pattern": only a schema's own keywords have scalar values.
        schema.retain(|key, value| !CONSTRAINTS.contains(&key.as_str()) || value.is_object());
    });
}

pub fn drop_defaults(document: &mut Value) {
    each_schema(document, &|schema| {
        schema.remove("default");
    });
}

pub fn choices_are_text(document: &mut Value) {
    each_parameter_list(document, |parameters| {
        for parameter in parameters.iter_mut().filter(|parameter| parameter["in"] == "query") {
            let nullable = parameter["schema"]["nullable"].clone();
            let is_choice = |schema: &Value| ["enum", "allOf", "$ref"].iter().any(|key| schema.get(key).is_some());
            if is_choice(&parameter["schema"]) {
                parameter["schema"] = json!({ "type": "string", "nullable": nullable == true });
            }
        }
    });
}

pub fn dates_are_text(document: &mut Value) {
    each_schema(document, &|schema| {
        if schema.get("type").and_then(Value::as_str) == Some("string") {
            schema.remove("format");
        }
    });
}

pub fn declare_version(document: &mut Value) {
    document["openapi"] = "3.0.3".into();
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn free_form(document: &mut Value, name: &str) {
    document["components"]["schemas"][name] = json!({ "type": "object", "properties": {} });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A document with one operation, `get_x`, and one component, `X`.
    fn document(operation: Value, x: Value) -> Value {
        json!({ "paths": { "/x": { "get": operation } }, "components": { "schemas": { "X": x } } })
    }

    fn schema_after(rule: fn(&mut Value), x: Value) -> Value {
        let mut document = document(json!({}), x);
        rule(&mut document);
        document["components"]["schemas"]["X"].take()
    }

    fn operation_after(rule: fn(&mut Value), operation: Value) -> Value {
        let mut document = document(operation, json!({}));
        rule(&mut document);
        document["paths"]["/x"]["get"].take()
    }

    #[test]
    fn responses_refer_to_the_text_type() {
        let operation = json!({ "responses": { "200": { "content": { "application/json": { "schema": { "type": "string" } } } } } });
        let mut document = document(operation, json!({}));
        replies_stay_text(&mut document);
        let media = &document["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"];
        assert_eq!(media["schema"], reference(REPLY));
        assert!(document["components"]["schemas"][REPLY].is_object());
    }

    #[test]
    fn bodies_refer_to_the_text_type_and_are_required() {
        let operation = json!({ "requestBody": { "content": { "application/json": { "schema": {} } } } });
        let body = operation_after(bodies_stay_text, operation)["requestBody"].take();
        assert_eq!(body["required"], true);
        assert_eq!(body["content"]["application/json"]["schema"], reference(BODY));
    }

    #[test]
    fn only_successful_responses_remain() {
        let operation = json!({ "responses": { "200": {}, "204": {}, "307": {}, "404": {}, "422": {} } });
        let after = operation_after(drop_error_responses, operation);
        assert_eq!(after["responses"], json!({ "200": {}, "204": {} }));
    }

    #[test]
    fn json_is_preferred_to_other_media_types() {
        let operation = json!({ "responses": { "200": { "content": { "text/plain": {}, "application/json": {} } } } });
        let after = operation_after(one_media_type, operation);
        assert_eq!(after["responses"]["200"]["content"], json!({ "application/json": {} }));
        let lone = json!({ "responses": { "200": { "content": { "application/x-ndjson": {} } } } });
        assert_eq!(operation_after(one_media_type, lone.clone()), lone);
    }

    #[test]
    fn accept_is_dropped_and_other_headers_remain() {
        let operation = json!({ "parameters": [
            { "in": "header", "name": "Accept" }, { "in": "header", "name": "X-Other" }, { "in": "query", "name": "accept" },
        ] });
        let after = operation_after(drop_accept_headers, operation);
        assert_eq!(
            after["parameters"],
            json!([{ "in": "header", "name": "X-Other" }, { "in": "query", "name": "accept" }])
        );
    }

    #[test]
    fn security_is_dropped() {
        let mut document = document(json!({ "security": [{}] }), json!({}));
        document["components"]["securitySchemes"] = json!({});
        drop_security(&mut document);
        assert_eq!(document["paths"]["/x"]["get"], json!({}));
        assert!(document["components"].get("securitySchemes").is_none());
    }

    #[test]
    fn path_parameters_are_strings_or_integers() {
        let operation = json!({ "parameters": [
            { "in": "path", "schema": { "anyOf": [{ "type": "integer" }, { "type": "null" }] } },
            { "in": "path", "schema": { "const": "~", "type": "string" } },
            { "in": "path", "schema": {} },
            { "in": "query", "schema": { "const": "~" } },
        ] });
        let after = operation_after(plain_path_parameters, operation);
        let types: Vec<_> = (0..3).map(|i| after["parameters"][i]["schema"].clone()).collect();
        assert_eq!(types, [json!({ "type": "integer" }), json!({ "type": "string" }), json!({ "type": "string" })]);
        assert_eq!(after["parameters"][3]["schema"], json!({ "const": "~" }));
    }

    #[test]
    fn null_alternatives_become_nullable() {
        let after =
            schema_after(nullable, json!({ "anyOf": [{ "type": "string" }, { "type": "null" }], "title": "T" }));
        assert_eq!(after, json!({ "type": "string", "nullable": true, "title": "T" }));
    }

    #[test]
    fn a_nullable_reference_goes_into_all_of() {
        let after = schema_after(nullable, json!({ "anyOf": [{ "$ref": "#/y" }, { "type": "null" }] }));
        assert_eq!(after, json!({ "allOf": [{ "$ref": "#/y" }], "nullable": true }));
    }

    #[test]
    fn several_alternatives_to_null_remain() {
        let after = schema_after(
            nullable,
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "null" }] }),
        );
        assert_eq!(after, json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }], "nullable": true }));
    }

    #[test]
    fn nested_schemas_are_reached() {
        let x = json!({ "properties": { "a": { "items": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } } });
        assert_eq!(
            schema_after(nullable, x),
            json!({ "properties": { "a": { "items": { "type": "string", "nullable": true } } } })
        );
    }

    #[test]
    fn a_constant_becomes_an_enum() {
        assert_eq!(schema_after(const_to_enum, json!({ "const": "~" })), json!({ "enum": ["~"] }));
    }

    #[test]
    fn tuples_become_arrays_of_anything() {
        assert_eq!(schema_after(prefix_items, json!({ "prefixItems": [{}, {}] })), json!({ "items": {} }));
    }

    #[test]
    fn constraints_are_dropped_and_properties_of_the_same_name_remain() {
        let x = json!({ "minimum": 0, "exclusiveMaximum": 5, "properties": { "pattern": { "pattern": "a", "type": "string" } } });
        assert_eq!(schema_after(drop_constraints, x), json!({ "properties": { "pattern": { "type": "string" } } }));
    }

    #[test]
    fn defaults_are_dropped() {
        assert_eq!(
            schema_after(drop_defaults, json!({ "type": "string", "default": "a" })),
            json!({ "type": "string" })
        );
    }

    #[test]
    fn choices_in_a_query_become_strings() {
        let operation = json!({ "parameters": [
            { "in": "query", "schema": { "enum": ["any", "all"], "type": "string", "nullable": true } },
            { "in": "query", "schema": { "allOf": [{ "$ref": "#/y" }] } },
            { "in": "query", "schema": { "type": "integer" } },
        ] });
        let after = operation_after(choices_are_text, operation);
        let schemas: Vec<_> = (0..3).map(|i| after["parameters"][i]["schema"].clone()).collect();
        assert_eq!(
            schemas,
            [
                json!({ "type": "string", "nullable": true }),
                json!({ "type": "string", "nullable": false }),
                json!({ "type": "integer" })
            ]
        );
    }

    #[test]
    fn date_formats_are_dropped_and_number_formats_remain() {
        assert_eq!(
            schema_after(dates_are_text, json!({ "type": "string", "format": "date-time" })),
            json!({ "type": "string" })
        );
        let number = json!({ "type": "integer", "format": "int64" });
        assert_eq!(schema_after(dates_are_text, number.clone()), number);
    }

    #[test]
    fn the_version_is_3_0() {
        let mut document = json!({ "openapi": "3.1.0" });
        declare_version(&mut document);
        assert_eq!(document["openapi"], "3.0.3");
    }
}
