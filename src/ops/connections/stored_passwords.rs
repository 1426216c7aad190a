//! Finds connections whose stored password an import would preserve because the file has none.
//!
//! Airflow never clears a password (`set_password` in its models/crypto.py): not with a PATCH, and not when a connection is
//! overwritten. The official `connections import --overwrite` preserves it too. Deleting and creating the connection in one
//! bulk request does not work: the server checks what exists before it deletes (`autoflush=False` in its settings.py),
//! and the connection is lost.

use std::collections::HashMap;

use serde_json::Value;

use crate::error::{Error, Result};
use crate::ops::import_export::{Entry, Fields, is_blank};

/// The names of the connections that have a stored password but none in the file.
///
/// # Errors
/// `Failed`: a stored password would be used with another host or port.
pub fn check<'a>(entries: &'a [Entry], stored: &HashMap<String, Fields>) -> Result<Vec<&'a str>> {
    let (mut preserved, mut redirected) = (Vec::new(), Vec::new());
    for entry in entries.iter().filter(|entry| has_no_password(entry)) {
        match stored.get(&entry.name) {
            Some(stored) if is_blank(part(stored, "password")) => {}
            Some(stored) if has_other_address(&entry.body, stored) => redirected.push(entry.name.as_str()),
            Some(_) => preserved.push(entry.name.as_str()),
            None => {}
        }
    }
    if redirected.is_empty() {
        return Ok(preserved);
    }
    let names = redirected.join(", ");
    let why = "the file has no password, and Airflow would use the stored one with another host or port";
    Err(Error::failed(format!("nothing was imported: {why}: {names}")).hint(format!(
        "add the passwords to the file, delete these connections first ({}), or keep the stored passwords: {}",
        crate::error::command_line::command("connections delete", &redirected[..1]),
        crate::error::command_line::Typed::of_process().with(&["--keep-passwords"])
    )))
}

pub fn has_no_password(entry: &Entry) -> bool {
    is_blank(part(&entry.body, "password"))
}

fn has_other_address(new: &Fields, stored: &Fields) -> bool {
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
        check(&[entry], &stored).map(|preserved| preserved.len())
    }

    #[test]
    fn a_stored_password_is_preserved_but_not_for_another_address() {
        let stored = || json!({ "host": "h", "port": 1, "login": "l", "password": "***" });
        let preserved = |new| checked(new, stored());
        assert_eq!(preserved(json!({ "host": "h", "port": 1, "login": null, "password": null })).unwrap(), 1);
        assert_eq!(preserved(json!({ "host": "other", "port": 1, "password": "new" })).unwrap(), 0);
        for redirected in [json!({ "host": "h", "port": 2 }), json!({ "host": "other", "port": 1, "password": "" })] {
            let error = preserved(redirected).unwrap_err().to_string();
            assert!(error.starts_with("nothing was imported") && error.ends_with(": c"), "{error}");
        }
    }

    #[test]
    fn without_a_stored_password_nothing_is_preserved() {
        for none in [json!(null), json!("")] {
            assert_eq!(checked(json!({ "host": "other" }), json!({ "host": "h", "password": none })).unwrap(), 0);
        }
        assert_eq!(checked(json!({ "host": "" }), json!({ "host": null, "password": "***" })).unwrap(), 1);
    }
}
