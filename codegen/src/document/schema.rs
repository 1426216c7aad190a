//! The kind of value that a parameter or a body field takes.

use serde_json::Value;

/// The kinds of value that a user types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    /// A day, `2026-11-01`.
    Date,
    /// A time, sent as RFC 3339.
    DateTime,
    Choice(Vec<String>),
    /// Everything else, as JSON: an object, a nested list, a union.
    Json,
}

/// The kind of a schema, and whether it is a list of that kind.
pub fn kind(raw: &Value, schema: &Value) -> (Kind, bool) {
    let schema = resolve(raw, without_null(resolve(raw, schema)));
    if schema["type"] == "array" {
        let item = resolve(raw, without_null(resolve(raw, &schema["items"])));
        return match scalar(item) {
            Kind::Json => (Kind::Json, false),
            kind => (kind, true),
        };
    }
    (scalar(schema), false)
}

fn scalar(schema: &Value) -> Kind {
    if let Some(choices) = schema["enum"].as_array() {
        return Kind::Choice(choices.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("string"), Some("date-time")) => Kind::DateTime,
        (Some("string"), Some("date")) => Kind::Date,
        (Some("string"), _) => Kind::Text,
        (Some("integer"), _) => Kind::Integer,
        (Some("number"), _) => Kind::Number,
        (Some("boolean"), _) => Kind::Boolean,
        _ => Kind::Json,
    }
}

/// The only alternative to null. Any other schema is returned unchanged.
pub fn without_null(schema: &Value) -> &Value {
    let Some(alternatives) = schema["anyOf"].as_array() else { return schema };
    let mut others = alternatives.iter().filter(|alternative| alternative["type"] != "null");
    match (others.next(), others.next()) {
        (Some(only), None) => only,
        _ => schema,
    }
}

/// Follows a `$ref` into the components.
pub fn resolve<'a>(raw: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        Some(name) => &raw["components"]["schemas"][name],
        None => schema,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn kind_of(schema: Value) -> (Kind, bool) {
        let raw =
            json!({ "components": { "schemas": { "State": { "type": "string", "enum": ["queued", "failed"] } } } });
        kind(&raw, &schema)
    }

    #[test]
    fn every_kind_of_schema_is_recognized() {
        let nullable = |schema: Value| json!({ "anyOf": [schema, { "type": "null" }] });
        let state = json!({ "$ref": "#/components/schemas/State" });
        let choice = Kind::Choice(vec!["queued".into(), "failed".into()]);
        assert_eq!(kind_of(json!({ "type": "string" })), (Kind::Text, false));
        assert_eq!(kind_of(nullable(json!({ "type": "integer" }))), (Kind::Integer, false));
        assert_eq!(kind_of(json!({ "type": "number" })), (Kind::Number, false));
        assert_eq!(kind_of(json!({ "type": "boolean" })), (Kind::Boolean, false));
        assert_eq!(kind_of(nullable(json!({ "type": "string", "format": "date-time" }))), (Kind::DateTime, false));
        assert_eq!(kind_of(json!({ "type": "string", "format": "date" })), (Kind::Date, false));
        assert_eq!(kind_of(nullable(state.clone())), (choice.clone(), false));
        assert_eq!(kind_of(nullable(json!({ "type": "array", "items": nullable(state) }))), (choice, true));
        assert_eq!(kind_of(json!({ "type": "array", "items": { "type": "integer" } })), (Kind::Integer, true));
        assert_eq!(kind_of(json!({ "type": "object" })), (Kind::Json, false));
        assert_eq!(kind_of(json!({ "type": "array", "items": { "type": "object" } })), (Kind::Json, false));
        assert_eq!(kind_of(json!({ "anyOf": [{ "type": "string" }, { "type": "array" }] })), (Kind::Json, false));
        assert_eq!(kind_of(json!({})), (Kind::Json, false));
    }
}
