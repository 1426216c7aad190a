//! Stored passwords that stay where a file has none.
//!
//! Airflow never empties a password (`set_password` in its models/crypto.py): not by a PATCH, not when a connection is
//! overwritten, and the official `connections import --overwrite` leaves it too. A delete and a create in one bulk
//! request are no way out: the server looks for what exists before it has deleted (`autoflush=False` in its
//! settings.py), and the connection is lost.

use std::collections::HashMap;

use serde_json::Value;

use crate::error::{Error, Result};
use crate::ops::import_export::{Entry, Fields, is_blank};

/// The names of the connections that keep a password which the file does not have.
///
/// # Errors
/// `Failed`: one of these passwords would go to another host or port.
pub fn check<'a>(entries: &'a [Entry], stored: &HashMap<String, Fields>) -> Result<Vec<&'a str>> {
    let (mut stay, mut elsewhere) = (Vec::new(), Vec::new());
    for entry in entries.iter().filter(|entry| has_no_password(entry)) {
        match stored.get(&entry.name) {
            Some(stored) if is_blank(part(stored, "password")) => {}
            Some(stored) if leads_elsewhere(&entry.body, stored) => elsewhere.push(entry.name.as_str()),
            Some(_) => stay.push(entry.name.as_str()),
            None => {}
        }
    }
    if elsewhere.is_empty() {
        return Ok(stay);
    }
    let names = elsewhere.join(", ");
    let why = "the file has no password, and Airflow would use the stored one with another host or port";
    Err(Error::failed(format!("nothing was imported: {why}: {names}")).hint(format!(
        "put the passwords into the file, delete these connections first ({}), or let the stored passwords stay: {}",
        crate::error::command_line::command("connections delete", &elsewhere[..1]),
        crate::error::command_line::Typed::of_process().with(&["--keep-passwords"])
    )))
}

pub fn has_no_password(entry: &Entry) -> bool {
    is_blank(part(&entry.body, "password"))
}

fn leads_elsewhere(new: &Fields, stored: &Fields) -> bool {
    ["host", "port"].into_iter().any(|key| {
        let (new, stored) = (part(new, key), part(stored, key));
        new != stored && !(is_blank(new) && is_blank(stored))
    })
}

fn part<'a>(fields: &'a Fields, key: &str) -> &'a Value {
    fields.get(key).unwrap_or(&Value::Null)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn checked(new: Value, stored: Value) -> Result<usize> {
        let entry = Entry { name: "c".to_owned(), body: serde_json::from_value(new).unwrap(), masked: false };
        let stored = HashMap::from([("c".to_owned(), serde_json::from_value(stored).unwrap())]);
        check(&[entry], &stored).map(|kept| kept.len())
    }

    #[test]
    fn a_stored_password_may_stay_and_not_go_elsewhere() {
        let stored = || json!({ "host": "h", "port": 1, "login": "l", "password": "***" });
        let kept = |new| checked(new, stored());
        assert_eq!(kept(json!({ "host": "h", "port": 1, "login": null, "password": null })).unwrap(), 1);
        assert_eq!(kept(json!({ "host": "other", "port": 1, "password": "new" })).unwrap(), 0);
        for elsewhere in [json!({ "host": "h", "port": 2 }), json!({ "host": "other", "port": 1, "password": "" })] {
            let error = kept(elsewhere).unwrap_err().to_string();
            assert!(error.starts_with("nothing was imported") && error.ends_with(": c"), "{error}");
        }
    }

    #[test]
    fn what_has_no_password_has_none_to_keep() {
        for none in [json!(null), json!("")] {
            assert_eq!(checked(json!({ "host": "other" }), json!({ "host": "h", "password": none })).unwrap(), 0);
        }
        assert_eq!(checked(json!({ "host": "" }), json!({ "host": null, "password": "***" })).unwrap(), 1);
    }
}
