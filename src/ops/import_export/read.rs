//! Reads files of entries: JSON, YAML or `NAME=VALUE` lines become names with JSON text. Errors never contain a value.

use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::{RawValue, to_raw_value};

use super::{Format, yaml};
use crate::error::{Error, Result};
use crate::ops::input;
use crate::output::escape;

/// A name and its value, as JSON text.
pub type Member = (String, Box<RawValue>);

/// The members of a JSON object, in order. Duplicate keys are an error.
pub struct Pairs(pub Vec<Member>);

/// A file that was read.
pub struct Source {
    /// The name in errors.
    pub name: String,
    text: String,
    format: Format,
}

impl Source {
    /// A source in memory.
    #[cfg(any(test, fuzzing))]
    pub fn of(text: &str, format: Format) -> Self {
        Self { name: "f".to_owned(), text: text.to_owned(), format }
    }

    /// Reads a file, or stdin for `-`. Without `format`, the suffix sets the format; stdin is JSON.
    ///
    /// # Errors
    /// `Usage`: it cannot be read, is not UTF-8, is empty, or has an unknown format.
    pub fn open(path: &str, format: Option<Format>) -> Result<Self> {
        let name = if path == "-" { "standard input" } else { path };
        let known = if path == "-" { Some(Format::Json) } else { Format::of_name(path) };
        let Some(format) = format.or(known) else {
            return Err(Error::usage(format!("unknown file format: {name}"))
                .hint("use the suffix .json, .yaml, .yml or .env, or set the format with --file-format"));
        };
        let text = input::whole(path)?;
        match text.trim().is_empty() {
            true => Err(Error::usage(format!("{name} is empty"))),
            false => Ok(Self { name: name.to_owned(), text, format }),
        }
    }

    /// The entries with their names, in the order of the file.
    ///
    /// # Errors
    /// `Usage`, with the position: invalid, not an object, or a duplicate name.
    pub fn entries(&self) -> Result<Vec<Member>> {
        match self.format {
            Format::Json => self.json_object(&self.json()?),
            Format::Yaml => self.json_object(&yaml::named(&self.text).map_err(|why| self.fault(&why))?),
            Format::Env => self.lines(),
        }
    }

    /// The whole JSON or YAML file as JSON text.
    ///
    /// # Errors
    /// `Usage`, with the position: it is invalid.
    pub fn json(&self) -> Result<Box<RawValue>> {
        if self.format == Format::Yaml {
            return yaml::to_json(&self.text).map_err(|why| self.fault(&why));
        }
        let text = self.text.trim();
        // Parse the untrimmed text first, so that positions in errors count from the start of the file.
        serde_json::from_str::<IgnoredAny>(&self.text)
            .and_then(|_| serde_json::from_str(text))
            .map_err(|error| self.fault(&format!("not valid JSON: {error}")))
    }

    pub fn format(&self) -> Format {
        self.format
    }

    /// An error about the file as a whole.
    pub fn fault(&self, why: &str) -> Error {
        Error::usage(format!("{}: {why}", self.name))
    }

    /// An error about one entry.
    pub fn entry_fault(&self, name: &str, why: impl fmt::Display) -> Error {
        Error::usage(format!("{}: `{}`: {why}", self.name, escape(name)))
    }

    fn json_object(&self, json: &RawValue) -> Result<Vec<Member>> {
        if !json.get().starts_with('{') {
            return Err(self.fault("the file must contain an object with a value for each name"));
        }
        Ok(Pairs::of(json).map_err(|why| self.fault(&why))?.0)
    }

    /// The official format: blank lines and lines that start with `#` are ignored; there is no quoting.
    fn lines(&self) -> Result<Vec<Member>> {
        let mut names = HashSet::new();
        let mut members = Vec::new();
        for (index, line) in self.text.lines().enumerate() {
            let start = line.trim_start();
            if start.is_empty() || start.starts_with('#') {
                continue;
            }
            let fault = |why: &str| Err(self.fault(&format!("line {}: {why}", index + 1)));
            let Some((name, value)) = line.split_once('=') else { return fault("`=` is missing") };
            if name.is_empty() {
                return fault("the name before `=` is missing");
            }
            if value.is_empty() {
                return fault(&format!("`{name}` has no value"));
            }
            if !names.insert(name) {
                return fault(&format!("duplicate name `{name}`"));
            }
            members.push((name.to_owned(), to_raw_value(value).expect("a string is JSON")));
        }
        Ok(members)
    }
}

impl Pairs {
    /// The members of a JSON object.
    ///
    /// # Errors
    /// A message: not an object, or a duplicate key.
    pub fn of(json: &RawValue) -> Result<Self, String> {
        if !json.get().starts_with('{') {
            return Err("not an object".to_owned());
        }
        serde_json::from_str(json.get()).map_err(|error| error.to_string())
    }
}

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut names = HashSet::new();
                let mut members = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    if !names.insert(name.clone()) {
                        return Err(A::Error::custom(format!("duplicate key `{name}`")));
                    }
                    members.push((name, value));
                }
                Ok(Pairs(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// The text of a JSON string; `None` for other JSON.
///
/// # Errors
/// A message: an unpaired surrogate, which is not a character.
pub fn decoded(json: &RawValue) -> Result<Option<String>, String> {
    if !json.get().starts_with('"') {
        return Ok(None);
    }
    serde_json::from_str(json.get()).map(Some).map_err(|_| "contains an invalid Unicode escape".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn source(text: &str, format: Format) -> Source {
        Source { name: "f".to_owned(), text: text.to_owned(), format }
    }

    fn entries(text: &str, format: Format) -> Result<Vec<(String, String)>> {
        let entries = source(text, format).entries()?;
        Ok(entries.into_iter().map(|(name, value)| (name, value.get().to_owned())).collect())
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn json_preserves_order_and_spelling() {
        assert_eq!(
            entries("{\"b\": 1.10,\n \"a\": {\"z\": [1]}}", Format::Json).unwrap(),
            [pair("b", "1.10"), pair("a", "{\"z\": [1]}")]
        );
        assert_eq!(entries(" {}\n", Format::Json).unwrap(), []);
    }

    #[test]
    fn lines_are_taken_literally() {
        let text = "# c\n\n  # d\r\nb=x=y \r\na=\"q\"\n";
        assert_eq!(entries(text, Format::Env).unwrap(), [pair("b", "\"x=y \""), pair("a", r#""\"q\"""#)]);
    }

    #[test]
    fn errors_name_the_file_and_the_position_but_contain_no_value() {
        for (text, format, why) in [
            ("{\"a\":\n s3cret}", Format::Json, "f: not valid JSON: expected value at line 2 column 2"),
            ("\n\n  s3cret", Format::Json, "line 3 column 3"),
            ("{\"a\": 1} s3cret", Format::Json, "trailing characters at line 1 column 10"),
            ("\"s3cret\"", Format::Json, "must contain an object"),
            ("[\"s3cret\"]", Format::Yaml, "must contain an object"),
            ("{\"a\": \"s3cret\", \"b\": 1, \"a\": 2}", Format::Json, "duplicate key `a` at line 1"),
            ("a: s3cret\na: 2\n", Format::Yaml, "at line 2 column 1: duplicate key `a`, first on line 1"),
            ("a: [s3cret\n", Format::Yaml, ": a `[` is not closed"),
            ("no: s3cret\n", Format::Yaml, "YAML reads the name `no` at line 1 column 1 as false"),
            ("a=1\ns3cret", Format::Env, "f: line 2: `=` is missing"),
            ("=s3cret", Format::Env, "line 1: the name before `=` is missing"),
            ("a=", Format::Env, "line 1: `a` has no value"),
            ("a=s3cret\na=2", Format::Env, "line 2: duplicate name `a`"),
        ] {
            let error = entries(text, format).err().unwrap_or_else(|| panic!("{text}"));
            assert_eq!(error.kind(), Kind::Usage, "{text}");
            assert!(error.to_string().contains(why), "{text}: {error}");
            assert!(!error.to_string().contains("s3cret"), "{text}: {error}");
        }
    }

    #[test]
    fn files_that_cannot_be_read_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let refused = |path: &str| Source::open(path, None).err().unwrap().to_string();
        std::fs::write(path("empty.json"), "\u{feff}\n").unwrap();
        assert!(refused(&path("empty.json")).ends_with("empty.json is empty"));
        assert!(refused(&path("none.json")).starts_with("cannot read"));
        assert!(refused(folder.path().join("x.json/..").to_str().unwrap()).contains("format"));
        std::fs::create_dir(path("d.json")).unwrap();
        assert!(refused(&path("d.json")).ends_with("d.json is a folder, not a file"));
        assert!(refused(&path("a.txt")).contains("unknown file format"));
        std::fs::write(path("b.txt"), "a=1").unwrap();
        assert_eq!(Source::open(&path("b.txt"), Some(Format::Env)).unwrap().entries().unwrap().len(), 1);
    }
}
