//! Parses the fields of `-f key=value`.

use indexmap::IndexMap;
use serde_json::value::{RawValue, to_raw_value};

use crate::api::Body;
use crate::error::Result;
use crate::files::text::without_mark;
use crate::ops::input;

/// One field from the command line.
pub struct Field {
    pub key: String,
    /// The value in a path or a query.
    pub text: String,
    /// The value in a body.
    pub json: Box<RawValue>,
}

impl Field {
    /// Parses a value: JSON if it is valid JSON (`5`, `false`, `null`, `{…}`), else text. `@FILE` is the file's text without
    /// the last line break.
    ///
    /// # Errors
    /// `Usage` if the file cannot be read.
    pub fn typed(key: &str, value: &str) -> Result<Self> {
        if value.starts_with('@') {
            return Ok(Self::text(key, &input::text(value, key)?));
        }
        let value = without_mark(value);
        Ok(match serde_json::from_str::<Box<RawValue>>(value) {
            Ok(json) => Self { key: key.to_owned(), text: value.to_owned(), json },
            Err(_) => Self::text(key, value),
        })
    }

    pub fn text(key: &str, value: &str) -> Self {
        let json = to_raw_value(value).expect("a string is JSON");
        Self { key: key.to_owned(), text: value.to_owned(), json }
    }

    pub fn into_query(self) -> (String, String) {
        (self.key, self.text)
    }
}

/// The fields as one JSON object; a repeated key becomes a list.
pub fn into_body(fields: Vec<Field>) -> Result<Body> {
    let mut members: IndexMap<String, Vec<Box<RawValue>>> = IndexMap::new();
    for field in fields {
        members.entry(field.key).or_default().push(field.json);
    }
    let members: IndexMap<String, Box<RawValue>> = members
        .into_iter()
        .map(|(key, mut values)| {
            let value = match values.len() {
                1 => values.remove(0),
                _ => to_raw_value(&values).expect("made of JSON"),
            };
            (key, value)
        })
        .collect();
    Body::of(&members)
}

/// Value parser for `key=value`.
pub fn key_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("expected KEY=VALUE".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_json_if_possible() {
        let fields =
            ["5", "1.10", "false", "null", "word", "\"5\"", "[1]"].map(|value| Field::typed("k", value).unwrap().json);
        let texts: Vec<_> = fields.iter().map(|json| json.get()).collect();
        assert_eq!(texts, ["5", "1.10", "false", "null", "\"word\"", "\"5\"", "[1]"]);
        assert_eq!(Field::text("k", "5").json.get(), "\"5\"");
    }

    #[test]
    fn a_repeated_key_becomes_a_list() {
        let fields = vec![Field::text("a", "x"), Field::text("b", "z"), Field::text("a", "y")];
        let body = serde_json::to_string(&into_body(fields).unwrap()).unwrap();
        assert_eq!(body, r#"{"a":["x","y"],"b":"z"}"#);
    }

    #[test]
    fn a_field_needs_a_key() {
        assert_eq!(key_value("a=b=c"), Ok(("a".into(), "b=c".into())));
        assert!(key_value("a").is_err() && key_value("=a").is_err());
    }
}
