//! The user's output settings, and the columns of a command.

use std::str::FromStr;

use super::ColorChoice;
use crate::error::{Error, Result};

/// One object as JSON text, with the server's spelling, order and unknown fields.
pub type Row = Box<serde_json::value::RawValue>;

/// The output formats.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Format {
    /// The official command line's look; for people.
    #[default]
    Table,
    /// Columns separated by two spaces.
    Plain,
    /// A list for lists, an object for a single one.
    Json,
    /// Like JSON, in YAML.
    Yaml,
    /// RFC 4180, with a header.
    Csv,
    /// One line of JSON per row.
    Ndjson,
}

impl Format {
    pub const ALL: [Self; 6] = [Self::Table, Self::Plain, Self::Json, Self::Yaml, Self::Csv, Self::Ndjson];

    /// The names that [`FromStr`] knows, in the order of [`Format::ALL`].
    pub const NAMES: [&'static str; 6] = ["table", "plain", "json", "yaml", "csv", "ndjson"];

    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

impl FromStr for Format {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|format| format.name() == text);
        found.ok_or_else(|| Error::usage(format!("`{text}` is not one of {}", Self::NAMES.join(", "))))
    }
}

/// The output settings on the command line; `None` if not set.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub format: Option<Format>,
    /// Names of columns: the header of a default column or a dotted path. Each may contain several, separated by
    /// commas.
    pub columns: Option<Vec<String>>,
    /// A jq filter for the JSON.
    pub jq: Option<String>,
    /// Omits the header of table, plain and csv.
    pub no_header: bool,
    pub color: ColorChoice,
}

/// A default column of a command.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The name in the official command line. If the server's field has another name, JSON and YAML rows contain this
    /// key, too.
    pub header: &'static str,
    /// The path in a row: names of fields, separated by dots. The empty path is the row itself.
    pub path: &'static str,
}

impl Column {
    pub const fn new(header: &'static str, path: &'static str) -> Self {
        Self { header, path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_a_name() {
        for (format, name) in Format::ALL.into_iter().zip(Format::NAMES) {
            assert_eq!(format.name(), name);
            assert_eq!(name.parse::<Format>().unwrap(), format);
        }
        let error = "xml".parse::<Format>().unwrap_err();
        assert_eq!(error.to_string(), "`xml` is not one of table, plain, json, yaml, csv, ndjson");
    }
}
