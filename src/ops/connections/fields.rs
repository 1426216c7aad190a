//! The columns of connections, and rows with all, some or masked fields.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::{Connection, MASK, uri};
use crate::api::types::ConnectionResponse;
use crate::error::Result;
use crate::ops::reply;
use crate::output::{Column, Row};

const CONN_ID: Column = Column::new("conn_id", "connection_id");
const CONN_TYPE: Column = Column::new("conn_type", "conn_type");

/// The columns without secrets and addresses.
pub const NAMES: &[Column] = &[CONN_ID, CONN_TYPE];

/// The columns of the official CLI, except for three that the API does not return (id, is_encrypted,
/// is_extra_encrypted).
pub const ALL: &[Column] = &[
    CONN_ID,
    CONN_TYPE,
    Column::new("description", "description"),
    Column::new("host", "host"),
    Column::new("schema", "schema"),
    Column::new("login", "login"),
    Column::new("password", "password"),
    Column::new("port", "port"),
    Column::new("extra_dejson", "extra_dejson"),
    Column::new("get_uri", "get_uri"),
];

type Members = IndexMap<String, Box<RawValue>>;

/// A row with only the id, type and description.
///
/// # Errors
/// `Unreachable` if the row does not match the API.
pub fn names(row: &Row) -> Result<Row> {
    let mut members: Members = reply::view(row)?;
    members.retain(|key, _| matches!(key.as_str(), "connection_id" | "conn_type" | "description"));
    Ok(json(&members))
}

/// A row with two additional fields: `extra_dejson`, the extra as an object, and `get_uri`, composed as in Airflow.
///
/// # Errors
/// As [`names`].
pub fn all(row: &Row) -> Result<Row> {
    let members: Members = reply::view(row)?;
    let connection: Connection = reply::view::<ConnectionResponse>(row)?.into();
    let extra = connection.extra.as_deref().and_then(|text| serde_json::from_str::<Box<RawValue>>(text).ok());
    Ok(with(members, extra.unwrap_or_else(|| json(&Value::Object(Default::default()))), &connection))
}

/// As [`all`], with `***` for the password, the whole extra, and the login and password in the URI.
///
/// # Errors
/// As [`names`].
pub fn hidden(row: &Row) -> Result<Row> {
    let mut members: Members = reply::view(row)?;
    let mut connection: Connection = reply::view::<ConnectionResponse>(row)?.into();
    let is_some = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
    let mask = || Some(MASK.to_owned());
    let mut extra = json(&Value::Object(Default::default()));
    if is_some(&connection.password) {
        members.insert("password".into(), json(MASK));
    }
    if is_some(&connection.login) || is_some(&connection.password) {
        (connection.login, connection.password) = (mask(), mask());
    }
    if is_some(&connection.extra) {
        connection.extra = mask();
        members.insert("extra".into(), json(MASK));
        extra = json(MASK);
    }
    Ok(with(members, extra, &connection))
}

fn with(mut members: Members, extra: Row, connection: &Connection) -> Row {
    members.insert("extra_dejson".into(), extra);
    members.insert("get_uri".into(), json(&uri::compose(connection)));
    json(&members)
}

fn json<T: Serialize + ?Sized>(value: &T) -> Row {
    to_raw_value(value).expect("made of JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Row {
        serde_json::from_str(text).unwrap()
    }

    fn full() -> Row {
        row(
            r#"{"connection_id":"c","conn_type":"http","description":"d","host":"https://h","login":"ada","schema":null,
            "port":443,"password":"s3cret","extra":"{\"n\": 1.10}","team_name":null}"#,
        )
    }

    #[test]
    fn a_names_row_has_no_other_fields() {
        assert_eq!(names(&full()).unwrap().get(), r#"{"connection_id":"c","conn_type":"http","description":"d"}"#);
    }

    #[test]
    fn an_all_row_has_every_field_and_two_more() {
        let shown = all(&full()).unwrap();
        assert!(shown.get().contains(r#""password":"s3cret","extra":"{\"n\": 1.10}","team_name":null"#), "{shown}");
        let end = r#""extra_dejson":{"n": 1.10},"get_uri":"http://https://ada:s3cret@h:443/?__extra__=%7B%22n%22%3A+1.10%7D"}"#;
        assert!(shown.get().ends_with(end), "{shown}");
    }

    #[test]
    fn a_connection_without_details_has_an_empty_extra() {
        let shown = all(&row(r#"{"connection_id":"c","conn_type":"fs","extra":null}"#)).unwrap();
        assert!(shown.get().ends_with(r#""extra_dejson":{},"get_uri":"fs://"}"#), "{shown}");
        let shown = hidden(&row(r#"{"connection_id":"c","conn_type":"fs","password":null,"extra":""}"#)).unwrap();
        assert!(shown.get().ends_with(r#""password":null,"extra":"","extra_dejson":{},"get_uri":"fs://"}"#), "{shown}");
    }

    #[test]
    fn hidden_rows_show_no_secret_in_any_field() {
        let shown = hidden(&full()).unwrap();
        assert!(!shown.get().contains("s3cret") && !shown.get().contains("1.10"), "{shown}");
        let end = r#""extra_dejson":"***","get_uri":"http://https://***:***@h:443/?__extra__=***"}"#;
        assert!(shown.get().ends_with(end), "{shown}");
    }
}
