//! What the user can ask of the output, and what a command offers it.

use std::str::FromStr;

use super::ColorChoice;
use crate::error::{Error, Result};

/// One thing, as JSON text that keeps the server's spelling, order and unknown fields.
pub type Row = Box<serde_json::value::RawValue>;

/// The forms of output.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Format {
    /// The official CLI's look; for people.
    #[default]
    Table,
    /// Columns apart by two spaces.
    Plain,
    /// A list for lists, an object for one thing.
    Json,
    /// As JSON, in YAML.
    Yaml,
    /// RFC 4180, with a header.
    Csv,
    /// One line of JSON for each row.
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
        found.ok_or_else(|| Error::usage(format!("`{text}` is none of {}", Self::NAMES.join(", "))))
    }
}

/// What the user said about output; `None` where nothing was said.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub format: Option<Format>,
    /// Names of columns, each a default column's header or a dotted path. Commas within one separate several.
    pub columns: Option<Vec<String>>,
    /// A jq filter over the JSON.
    pub jq: Option<String>,
    /// Leaves out the header of table, plain and csv.
    pub no_header: bool,
    pub color: ColorChoice,
}

/// A default column of a command.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What the official CLI calls it. Where the server's field has another name, JSON and YAML rows get this key too.
    pub header: &'static str,
    /// Where it is in a row: names of fields, separated by dots. The empty path is the row itself.
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
    fn every_format_is_found_by_its_name() {
        for (format, name) in Format::ALL.into_iter().zip(Format::NAMES) {
            assert_eq!(format.name(), name);
            assert_eq!(name.parse::<Format>().unwrap(), format);
        }
        let error = "xml".parse::<Format>().unwrap_err();
        assert_eq!(error.to_string(), "`xml` is none of table, plain, json, yaml, csv, ndjson");
    }
}
