//! Connections as JSON: `{"conn_type": "postgres", "host": "db", "extra": {"sslmode": "require"}}`.
//!
//! The rules are those of `Connection.from_json` in Airflow's models/connection.py. Errors never contain a value.

use indexmap::IndexMap;
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Connection, normal_type};
use crate::error::{Error, Result};
use crate::ops::input::{self, as_object};

const KEYS: &str = "conn_type, description, host, login, password, port, schema, extra, team_name";

/// Reads the JSON of a connection.
///
/// # Errors
/// `Usage`: not a JSON object, an unknown key, a value of the wrong type, or a missing `conn_type`.
pub fn parse(text: &str) -> Result<Connection> {
    as_object(text, "the connection JSON")?;
    let members: IndexMap<String, Box<RawValue>> =
        serde_json::from_str(text).map_err(|_| Error::usage("cannot read the connection JSON"))?;
    let mut connection = Connection::default();
    for (key, json) in &members {
        let is_known = set(&mut connection, key, json).map_err(|error| error_in("the connection JSON: ", &error))?;
        if !is_known {
            return Err(Error::usage(format!("the connection JSON has an unknown key `{key}`"))
                .hint(format!("valid keys: {KEYS}")));
        }
    }
    connection.conn_type = normal_type(&connection.conn_type);
    if connection.conn_type.is_empty() {
        return Err(Error::usage("the connection JSON has no `conn_type`"));
    }
    Ok(connection)
}

/// Sets the field of the connection that `key` names; false if there is no such field.
///
/// # Errors
/// `Usage`: a value of the wrong type. The error does not contain it.
pub fn set(connection: &mut Connection, key: &str, json: &RawValue) -> Result<bool> {
    match key {
        "conn_type" => connection.conn_type = string(key, json)?.unwrap_or_default(),
        "description" => connection.description = string(key, json)?,
        "host" => connection.host = string(key, json)?,
        "login" => connection.login = string(key, json)?,
        "password" => connection.password = string(key, json)?,
        "schema" => connection.schema = string(key, json)?,
        "team_name" => connection.team_name = string(key, json)?,
        "port" => connection.port = port(json)?,
        "extra" => connection.extra = extra(json)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn error_in(place: &str, error: &Error) -> Error {
    Error::usage(format!("{place}{error}"))
}

/// Reads an extra from the value of an option, see [`input::text`]. An empty one clears the extra.
///
/// # Errors
/// As [`input::text`] and [`input::as_object`].
pub fn given_extra(given: &str, option: &str) -> Result<String> {
    let text = input::text(given, option)?.trim().to_owned();
    if !text.is_empty() {
        as_object(&text, option)?;
    }
    Ok(text)
}

fn string(key: &str, json: &RawValue) -> Result<Option<String>> {
    serde_json::from_str(json.get()).map_err(|_| Error::usage(format!("`{key}` must be a string, in quotes")))
}

/// A number, or a string that contains one.
fn port(json: &RawValue) -> Result<Option<i64>> {
    let port = match serde_json::from_str(json.get()) {
        Ok(Value::Null) => return Ok(None),
        Ok(Value::String(digits)) if digits.is_empty() => return Ok(None),
        Ok(Value::String(digits)) => digits.parse::<u16>().ok(),
        Ok(Value::Number(number)) => number.as_u64().and_then(|number| u16::try_from(number).ok()),
        _ => None,
    };
    match port {
        Some(port) => Ok(Some(port.into())),
        None => Err(Error::usage("`port` must be a whole number from 0 to 65535")),
    }
}

/// An object, or a string that contains one.
fn extra(json: &RawValue) -> Result<Option<String>> {
    let text = match json.get() {
        "null" => return Ok(None),
        text if text.starts_with('"') => match string("extra", json)? {
            Some(text) if !text.is_empty() => text,
            _ => return Ok(None),
        },
        text => text.to_owned(),
    };
    as_object(&text, "`extra`")?;
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn every_key_sets_its_field() {
        let text = r#"{"conn_type": "postgresql", "description": "d", "host": "h", "login": "l", "password": "p",
            "port": 5432, "schema": "s", "extra": {"n": 1.10}, "team_name": null}"#;
        let some = |text: &str| Some(text.to_owned());
        let expected = Connection {
            conn_type: "postgres".to_owned(),
            description: some("d"),
            host: some("h"),
            login: some("l"),
            password: some("p"),
            port: Some(5432),
            schema: some("s"),
            team_name: None,
            extra: some(r#"{"n": 1.10}"#),
        };
        assert_eq!(parse(text).unwrap(), expected);
    }

    #[test]
    fn ports_and_extras_may_be_strings() {
        let parsed = parse(r#" {"conn_type": "my-sql", "port": "22", "extra": "{\"a\": 1}"}"#).unwrap();
        assert_eq!(
            (parsed.conn_type.as_str(), parsed.port, parsed.extra.as_deref()),
            ("my_sql", Some(22), Some(r#"{"a": 1}"#))
        );
        let parsed = parse(r#"{"conn_type": "a", "port": "", "extra": "", "host": null}"#).unwrap();
        assert_eq!((parsed.port, parsed.extra, parsed.host), (None, None, None));
    }

    #[test]
    fn errors_contain_no_value() {
        for (text, why) in [
            ("s3cret", "the connection JSON must be a JSON object"),
            ("{\"a\": s3cret}", "not valid JSON: expected value at line 1 column 7"),
            ("\"s3cret\"", "must be a JSON object"),
            ("[\"s3cret\"]", "must be a JSON object"),
            (r#"{"host": "s3cret"}"#, "no `conn_type`"),
            (r#"{"conn_type": "a", "conn_id": "s3cret"}"#, "unknown key `conn_id`"),
            (r#"{"conn_type": "a", "password": {"x": "s3cret"}}"#, "`password` must be a string"),
            (r#"{"conn_type": "a", "login": 53}"#, "`login` must be a string"),
            (r#"{"conn_type": "a", "port": "s3cret"}"#, "whole number"),
            (r#"{"conn_type": "a", "port": 1.5}"#, "whole number"),
            (r#"{"conn_type": "a", "port": 65536}"#, "whole number"),
            (r#"{"conn_type": "a", "extra": "s3cret"}"#, "`extra` must be a JSON object"),
            (r#"{"conn_type": "a", "extra": ["s3cret"]}"#, "`extra` must be a JSON object"),
            (r#"{"conn_type": "a", "extra": 5}"#, "`extra` must be a JSON object"),
        ] {
            let error = parse(text).err().unwrap_or_else(|| panic!("{text}"));
            assert_eq!(error.kind(), Kind::Usage, "{text}");
            assert!(error.to_string().contains(why), "{text}: {error}");
            assert!(!error.to_json().to_string().contains("s3cret"), "{text}: {error}");
        }
    }
}
