//! Reads a connection from an import file: a URI, or an object with its fields.
//!
//! The rules are those of `_create_connection` in Airflow's secrets/local_filesystem.py. Errors never contain a value.

use serde_json::value::RawValue;

use super::{Connection, MASK, SETTINGS, object, uri};
use crate::api::types::ConnectionBody;
use crate::error::Result;
use crate::ops::import_export::{self, Content, Entry, Item, Member, Pairs, Source, decoded, is_masked};
use crate::ops::names::{self, Kind};

const KEYS: &str = "conn_type, description, host, login, password, port, schema, extra, extra_dejson, uri, team_name";

/// Reads one connection.
///
/// # Errors
/// `Usage`, naming the file, the connection and the field.
pub fn entry(source: &Source, Item { name: conn_id, content }: Item) -> Result<Entry> {
    if let Err(why) = names::check(Kind::Connection, &conn_id) {
        let error = source.entry_fault(&conn_id, why);
        return Err(match import_export::suggestion(&conn_id) {
            Some(suggestion) => {
                error.hint(format!("did you mean `{}`? Each line of an env file is ID=URI", suggestion.name))
            }
            None => error,
        });
    }
    let connection = match content {
        Content::Value(json) => connection(&conn_id, &json),
        Content::Parts(members) => of_object(&conn_id, &row(members)),
    };
    let connection = connection.map_err(|why| source.entry_fault(&conn_id, why))?;
    let masked = contains_mask(&connection);
    Ok(Entry { body: import_export::fields(&body(&conn_id, connection)), name: conn_id, masked })
}

fn connection(conn_id: &str, json: &RawValue) -> Result<Connection, String> {
    if json.get().starts_with('{') {
        return of_object(conn_id, &Pairs::of(json)?.0);
    }
    let Some(text) = decoded(json)? else {
        return Err("a connection must be a URI or an object".to_owned());
    };
    // What `connections export --serialization-format json` writes into .env files.
    if text.trim_start().starts_with('{') {
        let json = RawValue::from_string(text.trim().to_owned()).map_err(|why| format!("not valid JSON: {why}"))?;
        return of_object(conn_id, &Pairs::of(&json)?.0);
    }
    uri::parse(&text).map_err(|error| error.to_string())
}

/// The fields of a row of the API or of a list command, without read-only and duplicate fields.
fn row(mut members: Vec<Member>) -> Vec<Member> {
    let has_extra = members.iter().any(|(key, _)| key == "extra");
    members.retain(|(key, _)| match key.as_str() {
        "id" | "is_encrypted" | "is_extra_encrypted" | "get_uri" => false,
        "extra_dejson" => !has_extra,
        _ => true,
    });
    members
}

/// The members under the API's names.
///
/// # Errors
/// A field has both names.
fn with_api_names(members: &[Member]) -> Result<Vec<Member>, String> {
    let renamed = |(key, json): &Member| {
        let part = SETTINGS.iter().find(|(setting, _)| setting == key).map_or(key.as_str(), |(_, part)| *part);
        match part != key && members.iter().any(|(other, _)| other == part) {
            true => Err(format!("`{key}` and `{part}` are the same field; use only one")),
            false => Ok((part.to_owned(), json.clone())),
        }
    };
    members.iter().map(renamed).collect()
}

fn of_object(conn_id: &str, members: &[Member]) -> Result<Connection, String> {
    let members = with_api_names(members)?;
    let mut connection = Connection::default();
    let has = |name: &str| members.iter().any(|(key, _)| key == name);
    let text = |key: &str, json| decoded(json)?.ok_or(format!("`{key}` must be a string"));
    if let Some((_, json)) = members.iter().find(|(key, _)| key == "uri") {
        if let Some((other, _)) = members.iter().find(|(key, _)| !is_allowed_with_uri(key)) {
            return Err(format!("`{other}` cannot be combined with `uri`, which contains it"));
        }
        connection = uri::parse(&text("uri", json)?).map_err(|error| error.to_string())?;
    }
    if has("extra") && has("extra_dejson") {
        return Err("`extra` and `extra_dejson` are the same field; use only one".to_owned());
    }
    for (key, json) in &members {
        match key.as_str() {
            "uri" => {}
            "conn_id" if text(key, json)? == conn_id => {}
            "conn_id" => return Err("its `conn_id` is different".to_owned()),
            key => {
                let part = if key == "extra_dejson" { "extra" } else { key };
                if part == "extra" && decoded(json)?.as_deref() == Some(MASK) {
                    connection.extra = Some(MASK.to_owned());
                    continue;
                }
                if !object::set(&mut connection, part, json).map_err(|error| error.to_string())? {
                    return Err(format!("unknown field `{key}`; the fields of a connection are {KEYS}"));
                }
            }
        }
    }
    match has("uri") || members.iter().any(|(key, json)| key == "conn_type" && json.get() != "null") {
        true => Ok(connection),
        false => Err("`conn_type` is missing".to_owned()),
    }
}

fn is_allowed_with_uri(key: &str) -> bool {
    matches!(key, "uri" | "conn_id" | "description" | "team_name")
}

/// Whether a field is `***`, or the extra contains it.
pub fn contains_mask(connection: &Connection) -> bool {
    let Connection { host, login, password, schema, extra, .. } = connection;
    let is_mask = |part: &Option<String>| part.as_deref() == Some(MASK);
    [host, login, password, schema].into_iter().any(is_mask) || extra.as_deref().is_some_and(is_masked)
}

/// All fields, with null for absent ones: when the server overwrites a connection, it keeps the fields that the body omits.
/// Only the team is omitted if absent, since servers without teams do not support it.
fn body(conn_id: &str, connection: Connection) -> ConnectionBody {
    let Connection { conn_type, description, host, login, password, port, schema, team_name, extra } = connection;
    ConnectionBody {
        connection_id: conn_id.to_owned(),
        conn_type,
        description: Some(description),
        host: Some(host),
        login: Some(login),
        schema: Some(schema),
        port: Some(port),
        password: Some(password),
        extra: Some(extra),
        team_name: team_name.map(Some),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(json: &str) -> Result<Connection, String> {
        connection("c", &RawValue::from_string(json.to_owned()).unwrap())
    }

    #[test]
    fn uris_and_objects_are_connections() {
        let expected = Connection {
            conn_type: "http".to_owned(),
            host: Some("h".to_owned()),
            port: Some(80),
            password: Some("p@".to_owned()),
            extra: Some("{\"a\":\"1b\"}".to_owned()),
            ..Connection::default()
        };
        for json in [
            r#""http://:p%40@h:80/?a=1b""#,
            r#"{"uri": "http://:p%40@h:80/?a=1b", "conn_id": "c"}"#,
            r#"{"conn_type": "http", "host": "h", "port": "80", "password": "p@", "extra": "{\"a\":\"1b\"}"}"#,
            r#"{"conn_type": "http", "host": "h", "port": 80, "password": "p@", "extra_dejson": {"a":"1b"}, "login": null}"#,
            r#""{\"conn_type\": \"http\", \"host\": \"h\", \"port\": 80, \"password\": \"p@\", \"extra\": {\"a\":\"1b\"}}""#,
        ] {
            assert_eq!(read(json).unwrap(), expected, "{json}");
        }
    }

    #[test]
    fn connection_types_are_not_normalized() {
        assert_eq!(read(r#"{"conn_type": "my-own"}"#).unwrap().conn_type, "my-own");
        assert_eq!(read(r#"{"conn_type": ""}"#).unwrap().conn_type, "");
    }

    #[test]
    fn every_field_is_sent() {
        let sent = |json| Value::Object(import_export::fields(&body("c", read(json).unwrap())));
        let expected = json!({ "connection_id": "c", "conn_type": "fs", "description": null, "host": null,
            "login": null, "password": null, "port": null, "schema": null, "extra": null });
        assert_eq!(sent(r#"{"conn_type": "fs", "extra": ""}"#), expected);
        assert_eq!(sent(r#"{"conn_type": "fs", "team_name": "t"}"#)["team_name"], "t");
    }

    #[test]
    fn masks_are_found() {
        for json in [
            r#"{"conn_type": "a", "password": "***"}"#,
            r#"{"conn_type": "a", "extra": {"token": "***"}}"#,
            r#"{"conn_type": "a", "extra": "{\"url\": \"https://u:***@h\"}"}"#,
            r#"{"conn_type": "a", "extra": "***"}"#,
            r#""http://u:***@h""#,
            r#""http://h/?__extra__=%7B%22k%22%3A+%22***%22%7D""#,
        ] {
            assert!(contains_mask(&read(json).unwrap()), "{json}");
        }
        assert!(!contains_mask(&read(r#"{"conn_type": "a", "password": "a***b", "description": "***"}"#).unwrap()));
    }

    #[test]
    fn a_row_of_a_list_is_a_connection() {
        let json = r#"{"conn_type": "http", "host": "h", "login": null, "extra": "{\"n\": 1.10}", "team_name": null,
            "extra_dejson": {"n": 1.10}, "get_uri": "http://h", "id": 3, "is_encrypted": false}"#;
        let members = Pairs::of(&RawValue::from_string(json.to_owned()).unwrap()).unwrap().0;
        let connection = of_object("c", &row(members)).unwrap();
        assert_eq!((connection.host.as_deref(), connection.extra.as_deref()), (Some("h"), Some("{\"n\": 1.10}")));
    }

    #[test]
    fn fields_may_have_the_names_of_astro_s_settings() {
        let connection = read(r#"{"conn_type": "http", "conn_host": "h", "conn_port": 80}"#).unwrap();
        assert_eq!((connection.host.as_deref(), connection.port), (Some("h"), Some(80)));
    }

    #[test]
    fn errors_name_the_field_but_contain_no_value() {
        for (json, why) in [
            (r#"{"conn_type": "a", "host": "s3cret", "conn_host": "b"}"#, "`conn_host` and `host` are the same field"),
            ("5", "a URI or an object"),
            (r#"["http://s3cret"]"#, "a URI or an object"),
            (r#""s3cret""#, "the connection URI does not start"),
            (r#""{s3cret""#, "not valid JSON"),
            (r#"{"host": "s3cret"}"#, "`conn_type` is missing"),
            (r#"{"conn_type": null}"#, "`conn_type` is missing"),
            (r#"{"conn_type": "a", "port": "s3cret"}"#, "`port` must be a whole number from 0 to 65535"),
            (r#"{"conn_type": "a", "password": 53}"#, "`password` must be a string"),
            (r#"{"conn_type": "a", "extra": "s3cret"}"#, "`extra` must be a JSON object"),
            (r#"{"conn_type": "a", "extra": [1]}"#, "`extra` must be a JSON object"),
            (r#"{"conn_type": "a", "extra": {}, "extra_dejson": {}}"#, "are the same field; use only one"),
            (r#"{"conn_type": "a", "user": "s3cret"}"#, "unknown field `user`"),
            (r#"{"conn_type": "a", "conn_id": "s3cret"}"#, "`conn_id` is different"),
            (r#"{"conn_type": "a", "uri": "http://h"}"#, "`conn_type` cannot be combined with `uri`"),
            (r#"{"conn_type": "a", "conn_type": "b"}"#, "duplicate key `conn_type`"),
        ] {
            let error = read(json).err().unwrap_or_else(|| panic!("{json}"));
            assert!(error.contains(why) && !error.contains("s3cret"), "{json}: {error}");
        }
    }
}
