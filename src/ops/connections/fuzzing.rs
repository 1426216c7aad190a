//! Fuzz targets for connections.

use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Connection, fields, object, uri};
use crate::fuzzing::text;
use crate::output::fuzzing::assert_showable;

/// A URI that was read is written as one that is read as the same connection.
pub fn connection_uri(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match uri::parse(text) {
        Ok(connection) => written_and_read(connection),
        // No error repeats any of it.
        Err(error) => assert_showable(&error, 0),
    }
}

/// The JSON of a connection, as `connections add` takes it, and the rows of `connections list`.
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

fn written_and_read(mut connection: Connection) {
    let written = uri::compose(&connection);
    assert!(!written.contains(char::is_control));
    let mut read = uri::parse(&written).expect("what we wrote is read");
    // Airflow writes no port of 0, and reads hosts in lower case.
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
