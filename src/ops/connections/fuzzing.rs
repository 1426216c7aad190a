//! Fuzz targets for connections.

use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Connection, fields, object, uri};
use crate::fuzzing::text;
use crate::output::fuzzing::assert_showable;

/// A parsed URI, composed and parsed again, is the same connection.
pub fn connection_uri(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match uri::parse(text) {
        Ok(connection) => assert_round_trip(connection),
        // Errors contain no part of the URI.
        Err(error) => assert_showable(&error, 0),
    }
}

/// The JSON that `connections add` accepts, and the rows of `connections list`.
pub fn connection_json(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Err(error) = object::parse(text) {
        assert_showable(&error, text.len());
    }
    let Ok(row) = serde_json::from_str::<Box<RawValue>>(text) else { return };
    for shown in [fields::names(&row), fields::all(&row), fields::hidden(&row)] {
        match shown {
            Ok(shown) => assert!(serde_json::from_str::<IgnoredAny>(shown.get()).is_ok(), "{shown}"),
            Err(error) => assert_showable(&error, text.len()),
        }
    }
}

fn assert_round_trip(mut connection: Connection) {
    let written = uri::compose(&connection);
    assert!(!written.contains(char::is_control));
    let mut read = uri::parse(&written).expect("a composed URI is valid");
    // Airflow omits a port of 0, and lowercases hosts.
    for host in [&mut connection.host, &mut read.host].into_iter().flatten() {
        *host = host.to_lowercase();
    }
    connection.port = connection.port.filter(|port| *port != 0);
    let extra = |connection: &mut Connection| {
        let extra = connection.extra.take()?;
        Some(serde_json::from_str::<Value>(&extra).map_err(|_| extra))
    };
    assert_eq!(extra(&mut read), extra(&mut connection), "{written}");
    assert_eq!(read, connection, "{written}");
}
