//! What an import would change: each entry beside what the server has.

use std::collections::HashMap;

use serde_json::value::to_raw_value;
use serde_json::{Map, Value, json};

use super::{Entry, Existing, Things};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::{Column, Row};

/// What one thing is made of.
pub type Fields = Map<String, Value>;

/// The rows by their names.
///
/// # Errors
/// `Unreachable` when a row is not as documented.
pub fn by_name(things: &Things, rows: Vec<Row>) -> Result<HashMap<String, Fields>> {
    rows.iter()
        .map(|row| {
            let fields: Fields = reply::view(row)?;
            Ok((fields.get(things.name).and_then(Value::as_str).unwrap_or_default().to_owned(), fields))
        })
        .collect()
}

/// Prints a row for each entry: its name, what would become of it, and the fields that would change.
///
/// # Errors
/// As those of the output.
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

/// Whether writing the value would leave the stored one as it is. A masked secret may be another one.
fn is_same(key: &str, new: &Value, stored: &Value) -> bool {
    match (new, stored) {
        // Airflow never empties a password (`set_password` in its models/crypto.py).
        (new, _) if key == "password" && is_blank(new) => true,
        (Value::String(new), Value::String(stored)) => new == stored || is_same_json(new, stored),
        _ => new == stored,
    }
}

/// Whether it is absent or empty.
pub fn is_blank(value: &Value) -> bool {
    value.as_str().map_or(value.is_null(), str::is_empty)
}

/// The server writes values that are JSON in its own way.
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
    fn each_entry_has_its_fate() {
        let body = || json!({ "key": "k", "value": "{\"a\": 1.0,\n \"b\": 2}", "description": null });
        let fate = |stored, existing| planned(body(), stored, existing);
        assert_eq!(fate(None, Existing::Overwrite), ("created", vec![]));
        let same = json!({ "key": "k", "value": "{\"b\":2,\"a\":1.0}", "description": null, "is_encrypted": true });
        assert_eq!(fate(Some(same.clone()), Existing::Overwrite), ("unchanged", vec![]));
        assert_eq!(fate(Some(same), Existing::Skip), ("skipped", vec![]));
        let other = json!({ "key": "k", "value": "***", "description": "d" });
        let fields = vec!["value".to_owned(), "description".to_owned()];
        assert_eq!(fate(Some(other), Existing::Overwrite), ("updated", fields));
    }

    #[test]
    fn an_absent_password_keeps_the_stored_one() {
        let stored = json!({ "password": "***", "port": 1 });
        for none in [json!(null), json!("")] {
            let body = json!({ "password": none, "port": 1 });
            assert_eq!(planned(body, Some(stored.clone()), Existing::Overwrite).0, "unchanged");
        }
        assert_eq!(planned(json!({ "password": "x", "port": 1 }), Some(stored), Existing::Overwrite).1, ["password"]);
    }
}
