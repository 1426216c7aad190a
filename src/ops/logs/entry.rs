//! One log entry as servers send it: an object with structlog's fields. Older servers and other log handlers send a
//! string, a list of strings, or a line that is not JSON.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Fields that identify the source of an entry. They are the same in the whole log, so text output omits them;
/// `-o ndjson` has them.
const HIDDEN: [&str; 15] = [
    "logger",
    "logger_name",
    "filename",
    "lineno",
    "func_name",
    "loc",
    "chan",
    "ti_id",
    "dag_id",
    "run_id",
    "task_id",
    "task_instance_id",
    "map_index",
    "try_number",
    "correlation_id",
];

/// The parts of an entry that text output shows.
#[derive(Debug, Default)]
pub struct Entry<'a> {
    /// As sent: RFC 3339, in UTC since Airflow 3.
    pub timestamp: Option<Cow<'a, str>>,
    pub event: Cow<'a, str>,
    /// `info`, `error` …
    pub level: Option<Cow<'a, str>>,
    /// The exceptions, in the format of structlog's `ExceptionDictTransformer`.
    pub error_detail: Option<&'a RawValue>,
    /// Other fields that the program logged.
    pub fields: Vec<(Cow<'a, str>, &'a RawValue)>,
}

impl<'a> Entry<'a> {
    /// Parses one line or one element of a list.
    pub fn read(line: &'a str) -> Self {
        match line.as_bytes().first() {
            Some(b'{') => serde_json::from_str::<Object>(line).map_or_else(|_| bare(line), |object| object.0),
            Some(b'"') => match serde_json::from_str::<Text>(line) {
                Ok(Text(Cow::Borrowed(text))) => from_text(text),
                Ok(Text(Cow::Owned(text))) => Entry { event: Cow::Owned(text), ..Entry::default() },
                Err(_) => bare(line),
            },
            Some(b'[') => match serde_json::from_str::<Vec<Text>>(line) {
                Ok(texts) => {
                    let texts: Vec<_> = texts.iter().map(|text| text.0.as_ref()).collect();
                    Entry { event: Cow::Owned(texts.join(" ")), ..Entry::default() }
                }
                Err(_) => from_text(line),
            },
            _ => from_text(line),
        }
    }
}

fn bare(line: &str) -> Entry<'_> {
    Entry { event: Cow::Borrowed(line), ..Entry::default() }
}

/// Parses a line of the classic format `[TIME] {FILE:LINE} LEVEL - MESSAGE`; any other line is the message.
fn from_text(line: &str) -> Entry<'_> {
    let classic = || {
        let (time, rest) = line.strip_prefix('[')?.split_once("] {")?;
        let (_, rest) = rest.split_once("} ")?;
        let (level, event) = rest.split_once(" - ")?;
        let is_level = !level.is_empty() && level.bytes().all(|byte| byte.is_ascii_uppercase());
        is_level.then(|| Entry {
            timestamp: Some(Cow::Borrowed(time)),
            event: Cow::Borrowed(event),
            level: Some(Cow::Borrowed(level)),
            ..Entry::default()
        })
    };
    classic().unwrap_or_else(|| bare(line))
}

/// A string that is copied only if it has escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

struct Object<'a>(Entry<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields).map(Object)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Entry<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a log entry")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry<'de>, A::Error> {
        let mut entry = Entry::default();
        while let Some(Text(key)) = map.next_key::<Text>()? {
            match key.as_ref() {
                "timestamp" => entry.timestamp = map.next_value::<Loose>()?.0,
                "event" => entry.event = map.next_value::<Loose>()?.0.unwrap_or_default(),
                "level" => entry.level = map.next_value::<Loose>()?.0,
                "error_detail" => {
                    let detail: &RawValue = map.next_value()?;
                    entry.error_detail = (!matches!(detail.get(), "null" | "[]")).then_some(detail);
                }
                hidden if HIDDEN.contains(&hidden) => {
                    map.next_value::<de::IgnoredAny>()?;
                }
                _ => {
                    let value: &RawValue = map.next_value()?;
                    if value.get() != "null" {
                        entry.fields.push((key, value));
                    }
                }
            }
        }
        Ok(entry)
    }
}

/// A string, or any other value as text; `None` for null.
struct Loose<'a>(Option<Cow<'a, str>>);

impl<'de: 'a, 'a> Deserialize<'de> for Loose<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyText).map(Loose)
    }
}

struct AnyText;

impl<'de> Visitor<'de> for AnyText {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(text.to_owned())))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value.to_string().into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string().into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string().into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string().into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut texts = Vec::new();
        while let Some(item) = list.next_element::<serde_json::Value>()? {
            texts.push(item.as_str().map_or_else(|| item.to_string(), str::to_owned));
        }
        Ok(Some(texts.join(" ").into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let value = serde_json::Value::deserialize(de::value::MapAccessDeserializer::new(map))?;
        Ok(Some(value.to_string().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (Option<String>, Option<String>, String) {
        let entry = Entry::read(line);
        (entry.timestamp.map(Cow::into_owned), entry.level.map(Cow::into_owned), entry.event.into_owned())
    }

    fn all(time: &str, level: &str, event: &str) -> (Option<String>, Option<String>, String) {
        (Some(time.into()), Some(level.into()), event.into())
    }

    fn event(event: &str) -> (Option<String>, Option<String>, String) {
        (None, None, event.into())
    }

    #[test]
    fn entries_of_every_release_are_parsed() {
        let line = r#"{"timestamp":"2026-11-22T04:54:17.2Z","event":"a \"b\"","level":"info","lineno":1}"#;
        assert_eq!(read(line), all("2026-11-22T04:54:17.2Z", "info", "a \"b\""));
        assert_eq!(read(r#"{"timestamp":null,"event":"::endgroup::"}"#), event("::endgroup::"));
        assert_eq!(read(r#""plain""#), event("plain"));
        assert_eq!(read(r#""two\nlines""#), event("two\nlines"));
        assert_eq!(read(r#"["host", "text"]"#), event("host text"));
        assert_eq!(read("(Log stream stopped)"), event("(Log stream stopped)"));
        assert_eq!(
            read("[2025-01-02T03:04:05.678+0000] {taskinstance.py:12} ERROR - oh - no"),
            all("2025-01-02T03:04:05.678+0000", "ERROR", "oh - no")
        );
        assert_eq!(read(r#"{"event":["a",1],"level":20}"#), (None, Some("20".into()), "a 1".into()));
    }

    #[test]
    fn broken_lines_are_text() {
        for line in [r#"{"event":"cut"#, "{}x", "\"open", "[1,", "", "[x] y"] {
            assert_eq!(read(line), event(line));
        }
    }

    #[test]
    fn fields_of_the_program_are_read_and_the_source_is_not() {
        let line = r#"{"event":"e","logger":"x","exit_code":1,"none":null,"why":"a b","error_detail":[]}"#;
        let entry = Entry::read(line);
        let fields: Vec<_> = entry.fields.iter().map(|(key, value)| format!("{key}={}", value.get())).collect();
        assert_eq!(fields, ["exit_code=1", "why=\"a b\""]);
        assert!(entry.error_detail.is_none());
    }
}
