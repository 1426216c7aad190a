//! The dry run of an import: compares each entry with the stored one.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::value::to_raw_value;
use serde_json::{Map, Value, json};

use super::{Entry, Existing, Things};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::{Column, Row};

/// The fields of one thing.
pub type Fields = Map<String, Value>;

/// The fields of a request body.
pub fn fields(body: &impl Serialize) -> Fields {
    match serde_json::to_value(body) {
        Ok(Value::Object(fields)) => fields,
        _ => unreachable!("a request body is an object"),
    }
}

/// The fields of the rows, by name.
///
/// # Errors
/// `Unreachable` if a row does not match the API.
pub fn by_name(things: &Things, rows: Vec<Row>) -> Result<HashMap<String, Fields>> {
    rows.iter()
        .map(|row| {
            let fields: Fields = reply::view(row)?;
            Ok((fields.get(things.name).and_then(Value::as_str).unwrap_or_default().to_owned(), fields))
        })
        .collect()
}

/// Prints a row for each entry: its name, the change, and the fields that would change.
///
/// # Errors
/// Those of the output.
pub fn show(
    context: &Context,
    things: &Things,
    entries: &[Entry],
    existing: Existing,
    masked: &[String],
    stored: &HashMap<String, Fields>,
) -> Result<()> {
    let row = |name: &str, change: &str, fields: Vec<&str>| {
        to_raw_value(&json!({ things.name: name, "change": change, "fields": fields })).expect("made of JSON")
    };
    let planned = entries.iter().map(|entry| {
        let (change, fields) = change(things, entry, existing, stored.get(&entry.name));
        row(&entry.name, change, fields)
    });
    let left_out = masked.iter().map(|name| row(name, "left out", Vec::new()));
    let rows: Vec<_> = planned.chain(left_out).collect();
    let columns = [Column::new(things.header, things.name), Column::new("change", "change"), FIELDS];
    context.printer().list(&rows, &columns)
}

const FIELDS: Column = Column::new("fields", "fields");

fn change<'a>(
    things: &Things,
    entry: &'a Entry,
    existing: Existing,
    stored: Option<&Fields>,
) -> (&'static str, Vec<&'a str>) {
    let Some(stored) = stored else { return ("created", Vec::new()) };
    if existing == Existing::Skip {
        return ("skipped", Vec::new());
    }
    let changed: Vec<_> = entry
        .body
        .iter()
        .filter(|(key, value)| *key != things.name && !is_same(key, value, stored.get(*key).unwrap_or(&Value::Null)))
        .map(|(key, _)| key.as_str())
        .collect();
    if changed.is_empty() { ("unchanged", changed) } else { ("updated", changed) }
}

/// Whether writing the value would change nothing. A masked stored secret counts as different.
fn is_same(key: &str, new: &Value, stored: &Value) -> bool {
    match (new, stored) {
        // Airflow never clears a password (`set_password` in its models/crypto.py).
        (new, _) if key == "password" && is_blank(new) => true,
        (Value::String(new), Value::String(stored)) => new == stored || is_same_json(new, stored),
        _ => new == stored,
    }
}

/// Whether the value is null or an empty string.
pub fn is_blank(value: &Value) -> bool {
    value.as_str().map_or(value.is_null(), str::is_empty)
}

/// The server reformats values that are JSON.
fn is_same_json(one: &str, other: &str) -> bool {
    let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
    parsed(one).is_some_and(|one| Some(one) == parsed(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    const THINGS: Things = Things { one: "variable", many: "variables", name: "key", header: "key" };

    fn planned(body: Value, stored: Option<Value>, existing: Existing) -> (&'static str, Vec<String>) {
        let entry = Entry { name: "k".to_owned(), body: serde_json::from_value(body).unwrap(), masked: false };
        let stored: Option<Fields> = stored.map(|stored| serde_json::from_value(stored).unwrap());
        let (change, fields) = change(&THINGS, &entry, existing, stored.as_ref());
        (change, fields.into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn entries_are_created_updated_skipped_or_unchanged() {
        let body = || json!({ "key": "k", "value": "{\"a\": 1.0,\n \"b\": 2}", "description": null });
        let result = |stored, existing| planned(body(), stored, existing);
        assert_eq!(result(None, Existing::Overwrite), ("created", vec![]));
        let same = json!({ "key": "k", "value": "{\"b\":2,\"a\":1.0}", "description": null, "is_encrypted": true });
        assert_eq!(result(Some(same.clone()), Existing::Overwrite), ("unchanged", vec![]));
        assert_eq!(result(Some(same), Existing::Skip), ("skipped", vec![]));
        let other = json!({ "key": "k", "value": "***", "description": "d" });
        let fields = vec!["value".to_owned(), "description".to_owned()];
        assert_eq!(result(Some(other), Existing::Overwrite), ("updated", fields));
    }

    #[test]
    fn without_a_password_the_stored_one_is_unchanged() {
        let stored = json!({ "password": "***", "port": 1 });
        for none in [json!(null), json!("")] {
            let body = json!({ "password": none, "port": 1 });
            assert_eq!(planned(body, Some(stored.clone()), Existing::Overwrite).0, "unchanged");
        }
        assert_eq!(planned(json!({ "password": "x", "port": 1 }), Some(stored), Existing::Overwrite).1, ["password"]);
    }
}
