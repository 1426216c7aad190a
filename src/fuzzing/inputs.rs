//! Fuzz targets for what commands read: files, options, and replies that are more than rows.

use serde_json::Value;

pub use super::dags::{conf, cron, graph_replies};
use crate::commands;
use crate::error::Result;
use crate::fuzzing::text;
pub use crate::ops::connections::fuzzing::{connection_json, connection_uri};
use crate::ops::import_export::{self, Entry, Format, Source};
pub use crate::ops::logs::fuzzing::{log_content, log_entries};
use crate::ops::value_parsers;
use crate::output::fuzzing::assert_showable;

/// A YAML document as a JSON value.
pub fn yaml_to_json(document: &str) -> Result<Value, String> {
    let json = import_export::yaml_to_json(document)?;
    Ok(serde_json::from_str(json.get()).expect("the reader made JSON of it"))
}

/// A file of variables, connections or pools as JSON.
pub fn import_json(data: &[u8]) {
    import(data, Format::Json);
}

/// The same as YAML.
pub fn import_yaml(data: &[u8]) {
    import(data, Format::Yaml);
}

/// The same as `NAME=VALUE` lines.
pub fn import_env(data: &[u8]) {
    import(data, Format::Env);
}

fn import(data: &[u8], format: Format) {
    let Some(text) = text(data) else { return };
    let source = Source::of(text, format);
    let members = match source.entries() {
        Ok(members) => members,
        Err(error) => {
            assert_showable(&error, text.len());
            Vec::new()
        }
    };
    let names: std::collections::HashSet<_> = members.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), members.len(), "a name stands there twice");
    if let (Format::Json, Ok(Value::Object(object))) = (format, serde_json::from_str::<Value>(text)) {
        assert!(members.is_empty() || object.len() == members.len());
        for (name, json) in &members {
            assert_eq!(serde_json::from_str::<Value>(json.get()).ok().as_ref(), object.get(name));
        }
    }
    sent(commands::variables::import::entries(&source), text.len());
    sent(commands::connections::import::entries(&source), text.len());
    if format != Format::Env {
        sent(commands::pools::import::entries(&source), text.len());
    }
}

/// What is sent is named in its body.
fn sent(entries: Result<(Vec<Entry>, Vec<String>)>, input: usize) {
    match entries {
        Ok((entries, _)) => {
            for Entry { name, body, .. } in entries {
                let named =
                    ["key", "connection_id", "name"].iter().any(|key| body.get(*key) == Some(&name.as_str().into()));
                assert!(named, "{name}: {body:?}");
            }
        }
        Err(error) => assert_showable(&error, input),
    }
}

/// Files of users and roles.
pub fn import_access(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Err(error) = commands::users::import::read(text, "f") {
        assert_showable(&error, text.len());
    }
    if let Err(error) = commands::roles::import::read(text, "f") {
        assert_showable(&error, text.len());
    }
}

/// A time that is typed becomes one that servers read, and stays the same when it is typed again.
pub fn dates(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Ok(moment) = value_parsers::moment(text) {
        // The last day of the calendar is beyond jiff's own.
        assert!(moment.parse::<jiff::Timestamp>().is_ok() || moment.starts_with("9999-12-3"), "{moment}");
        assert_eq!(value_parsers::moment(&moment).as_ref(), Ok(&moment));
    }
    if let Ok(day) = value_parsers::day(text) {
        assert_eq!(value_parsers::day(&day).as_ref(), Ok(&day));
    }
    let numbers = (
        value_parsers::integer(text),
        value_parsers::count(text),
        value_parsers::port(text),
        value_parsers::number(text),
    );
    assert!(numbers.3.is_ok() || numbers.0.is_err());
    if let Ok(json) = value_parsers::json(text) {
        assert_eq!(json, text);
    }
}
