//! Files of entries: JSON, YAML or `NAME=VALUE` lines become pairs of names and JSON text. No error repeats a value.

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

/// The members of a JSON object in their order. A name that stands there twice is an error.
pub struct Pairs(pub Vec<Member>);

/// A file that was read.
pub struct Source {
    /// How errors call it.
    pub name: String,
    text: String,
    format: Format,
}

impl Source {
    /// A source that is in memory.
    #[cfg(any(test, fuzzing))]
    pub fn of(text: &str, format: Format) -> Self {
        Self { name: "f".to_owned(), text: text.to_owned(), format }
    }

    /// Reads a file, or stdin for `-`. Without `format`, its name tells it; stdin is JSON.
    ///
    /// # Errors
    /// `Usage`: it can not be read, is not UTF-8 or empty, or its format is not known.
    pub fn open(path: &str, format: Option<Format>) -> Result<Self> {
        let name = if path == "-" { "standard input" } else { path };
        let known = if path == "-" { Some(Format::Json) } else { Format::of_name(path) };
        let Some(format) = format.or(known) else {
            return Err(Error::usage(format!("the format of {name} is not known"))
                .hint("name it .json, .yaml, .yml or .env, or tell the format with --file-format"));
        };
        let text = input::whole(path)?;
        match text.trim().is_empty() {
            true => Err(Error::usage(format!("{name} is empty"))),
            false => Ok(Self { name: name.to_owned(), text, format }),
        }
    }

    /// The entries by their names, in the order of the file.
    ///
    /// # Errors
    /// `Usage`, with the place: broken, no object, or a name that stands there twice.
    pub fn entries(&self) -> Result<Vec<Member>> {
        match self.format {
            Format::Json => self.json_object(&self.json()?),
            Format::Yaml => self.json_object(&yaml::named(&self.text).map_err(|why| self.fault(&why))?),
            Format::Env => self.lines(),
        }
    }

    /// The whole file, JSON or YAML, as JSON text.
    ///
    /// # Errors
    /// `Usage`, with the place, where it is neither.
    pub fn json(&self) -> Result<Box<RawValue>> {
        if self.format == Format::Yaml {
            return yaml::to_json(&self.text).map_err(|why| self.fault(&why));
        }
        let text = self.text.trim();
        // The position counts from the start of the file.
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
            return Err(self.fault("the file must hold an object: a value for each name"));
        }
        Ok(Pairs::of(json).map_err(|why| self.fault(&why))?.0)
    }

    /// The official format: blank lines and those that start with `#` do not count, nothing is quoted.
    fn lines(&self) -> Result<Vec<Member>> {
        let mut names = HashSet::new();
        let mut members = Vec::new();
        for (index, line) in self.text.lines().enumerate() {
            let start = line.trim_start();
            if start.is_empty() || start.starts_with('#') {
                continue;
            }
            let fault = |why: &str| Err(self.fault(&format!("line {}: {why}", index + 1)));
            let Some((name, value)) = line.split_once('=') else { return fault("there is no `=`") };
            if name.is_empty() {
                return fault("there is no name before the `=`");
            }
            if value.is_empty() {
                return fault(&format!("`{name}` has no value"));
            }
            if !names.insert(name) {
                return fault(&format!("`{name}` stands there a second time"));
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
    /// A sentence: no object, or a name that stands there twice.
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
                        return Err(A::Error::custom(format!("`{name}` stands there a second time")));
                    }
                    members.push((name, value));
                }
                Ok(Pairs(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// The text that a JSON string stands for; none for any other JSON.
///
/// # Errors
/// A sentence: half a surrogate pair, which is no character.
pub fn decoded(json: &RawValue) -> Result<Option<String>, String> {
    if !json.get().starts_with('"') {
        return Ok(None);
    }
    serde_json::from_str(json.get()).map(Some).map_err(|_| "holds a character that is none".to_owned())
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
    fn json_keeps_order_and_spelling() {
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
    fn faults_name_the_file_and_the_place_and_no_value() {
        for (text, format, why) in [
            ("{\"a\":\n s3cret}", Format::Json, "f: not valid JSON: expected value at line 2 column 2"),
            ("\n\n  s3cret", Format::Json, "line 3 column 3"),
            ("{\"a\": 1} s3cret", Format::Json, "trailing characters at line 1 column 10"),
            ("\"s3cret\"", Format::Json, "must hold an object"),
            ("[\"s3cret\"]", Format::Yaml, "must hold an object"),
            ("{\"a\": \"s3cret\", \"b\": 1, \"a\": 2}", Format::Json, "`a` stands there a second time at line 1"),
            ("a: s3cret\na: 2\n", Format::Yaml, "at line 2 column 1: the key `a` is there twice, first on line 1"),
            ("a: [s3cret\n", Format::Yaml, ": a `[` is not closed"),
            ("no: s3cret\n", Format::Yaml, "YAML reads the name `no` at line 1 column 1 as false"),
            ("a=1\ns3cret", Format::Env, "f: line 2: there is no `=`"),
            ("=s3cret", Format::Env, "line 1: there is no name"),
            ("a=", Format::Env, "line 1: `a` has no value"),
            ("a=s3cret\na=2", Format::Env, "line 2: `a` stands there a second time"),
        ] {
            let error = entries(text, format).err().unwrap_or_else(|| panic!("{text}"));
            assert_eq!(error.kind(), Kind::Usage, "{text}");
            assert!(error.to_string().contains(why), "{text}: {error}");
            assert!(!error.to_string().contains("s3cret"), "{text}: {error}");
        }
    }

    #[test]
    fn files_that_can_not_be_read_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let refused = |path: &str| Source::open(path, None).err().unwrap().to_string();
        std::fs::write(path("empty.json"), "\u{feff}\n").unwrap();
        assert!(refused(&path("empty.json")).ends_with("empty.json is empty"));
        assert!(refused(&path("none.json")).starts_with("cannot read"));
        assert!(refused(folder.path().join("x.json/..").to_str().unwrap()).contains("format"));
        std::fs::create_dir(path("d.json")).unwrap();
        assert!(refused(&path("d.json")).ends_with("d.json is a folder, not a file"));
        assert!(refused(&path("a.txt")).contains("the format of"));
        std::fs::write(path("b.txt"), "a=1").unwrap();
        assert_eq!(Source::open(&path("b.txt"), Some(Format::Env)).unwrap().entries().unwrap().len(), 1);
    }
}
