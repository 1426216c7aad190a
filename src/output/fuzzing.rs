//! Fuzz targets for output.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::escape::is_unsafe;
pub use super::printer::fuzzing::tables;
use super::scan::{decode, deeper_than, items, members, tokens};
use super::{MAX_DEPTH, Settings, error, escape, escape_lines, jq, json, markup, yaml};
use crate::error::Error;
use crate::fuzzing::inputs::yaml_to_json;
use crate::fuzzing::{choice_and_text, text};

/// Fails for text that could control a terminal, except for the `allowed` characters.
pub fn assert_harmless(text: &str, allowed: &[char]) {
    let bad = text.chars().find(|c| is_unsafe(*c) && !allowed.contains(c));
    assert!(bad.is_none(), "{bad:?} reached the output: {text:?}");
}

/// An error can be shown anywhere, and is not much longer than its input.
pub fn assert_showable(shown: &Error, input: usize) {
    let people = error::render(shown, &Settings::default(), false);
    assert_harmless(&people, &['\n']);
    assert!(people.len() <= 4096 + 12 * input, "{} bytes of error for {input} of input", people.len());
    let format = Some(super::Format::Json);
    let programs = error::render(shown, &Settings { format, ..Settings::default() }, false);
    assert_harmless(programs.trim_end_matches('\n'), &[]);
    assert!(serde_json::from_str::<Value>(&programs).is_ok(), "an error that is no JSON: {programs}");
}

/// The scanner agrees with serde_json, and formatting changes no value.
pub fn json(data: &[u8]) {
    let Some(text) = text(data) else { return };
    _ = (members(text), items(text), decode(text), deeper_than(text, 3));
    assert!(tokens(text).count() <= text.len());
    let Ok(raw) = serde_json::from_str::<&RawValue>(text) else { return };
    let text = raw.get();
    let compact = json::compact(text);
    let indented = json::laid_out(text, 2);
    assert_eq!(json::compact(&indented), compact);
    assert_eq!(json::compact(&compact), compact);
    assert!(compact.len() <= text.len() && indented.len() <= 600 * text.len());
    let mut escaped = Vec::new();
    let look = json::Look { indent: 2, escaped: true, ..json::Look::default() };
    json::one(&mut escaped, text, look).expect("a Vec accepts every write");
    let escaped = String::from_utf8(escaped).expect("made of a str");
    assert_harmless(&escaped, &['\n']);
    if let Ok(Members(wanted)) = serde_json::from_str(text) {
        let found: Vec<_> = members(text).into_iter().map(|(key, value)| (decode(key).into_owned(), value)).collect();
        assert_eq!(found, wanted.into_iter().map(|(key, value)| (key, value.get())).collect::<Vec<_>>());
    }
    if let Ok(wanted) = serde_json::from_str::<Vec<&RawValue>>(text) {
        assert_eq!(items(text), wanted.into_iter().map(RawValue::get).collect::<Vec<_>>());
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    for written in [&compact, &indented, &escaped] {
        assert_eq!(serde_json::from_str::<Value>(written).ok().as_ref(), Some(&value));
    }
    let pretty = serde_json::to_string_pretty(&value).expect("a value is JSON");
    assert_eq!(json::laid_out(&value.to_string(), 2), pretty);
}

/// The members of an object, including duplicates.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// Written YAML is read back as the same value, and contains no control characters for a terminal.
pub fn yaml(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Ok(raw) = serde_json::from_str::<&RawValue>(text) else { return };
    let text = raw.get();
    let written = [false, true].map(|escaped| yaml::one(text, escaped).ok());
    let [Some(plain), Some(escaped)] = written else {
        assert!(written == [None, None] && deeper_than(text, MAX_DEPTH), "it was not written: {text}");
        return;
    };
    assert_harmless(&escaped, &['\n']);
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    // serde_json keeps the last of several members with one name, and loses digits of large numbers.
    if has_hard_numbers(text) || has_duplicates(text) {
        return;
    }
    assert_eq!(yaml_to_json(&plain).as_ref(), Ok(&value), "{plain}");
    assert_eq!(yaml_to_json(&escaped).as_ref(), Ok(&value), "{escaped}");
}

fn has_hard_numbers(text: &str) -> bool {
    tokens(text).any(|token| match token {
        super::scan::Token::Scalar(scalar) if !scalar.starts_with('"') => {
            scalar.contains(['e', 'E']) || scalar.len() > 15 || scalar == "-0"
        }
        _ => false,
    })
}

/// serde_json keeps the last of several members with one name.
fn has_duplicates(text: &str) -> bool {
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    let commas = |text: &str| tokens(text).filter(|token| *token == super::scan::Token::Comma).count();
    commas(text) != commas(&value.to_string())
}

/// Filters on any response: numbers and texts are preserved, and no control character is printed.
pub fn jq(data: &[u8]) {
    const CODES: [&str; 12] = [
        ".",
        ".[]?",
        "..",
        "[paths]",
        "map(.a?)",
        "to_entries?",
        "tostring",
        "tojson|fromjson",
        "@csv?, @tsv?, @html, @uri, @base64",
        "length?, keys?, add?, (sort? // .)",
        "[.. | numbers? | . + 1]",
        ".. | strings | (ascii_downcase, test(\"a\"), split(\",\"))",
    ];
    thread_local! {
        static FILTERS: Vec<jq::Filter> = CODES.map(|code| jq::Filter::compile(code).expect(code)).into();
    }
    let Some((choice, text)) = choice_and_text(data) else { return };
    if choice == u8::MAX {
        // The text is the filter: it compiles, or the error reports where it is wrong.
        if let Err(error) = jq::Filter::compile(text) {
            assert_showable(&error, text.len());
        }
        return;
    }
    let Ok(raw) = serde_json::from_str::<&RawValue>(text) else { return };
    let text = raw.get();
    FILTERS.with(|filters| {
        let number = usize::from(choice) % filters.len();
        match filters[number].one(text.to_owned(), json::Look { escaped: true, ..json::Look::default() }) {
            Ok(out) => assert_harmless(&String::from_utf8(out).expect("escaped text is UTF-8"), &['\n', '\t']),
            Err(error) => assert_showable(&error, text.len()),
        }
        let Ok(same) = filters[0].one(text.to_owned(), json::Look::default()) else {
            let is_hard = deeper_than(text, MAX_DEPTH) || serde_json::from_str::<Value>(text).is_err();
            return assert!(is_hard, "`.` fails on nothing else");
        };
        if let (0, Ok(value)) = (number, serde_json::from_str::<Value>(text)) {
            let read = if text.starts_with('"') {
                String::from_utf8(same).ok().and_then(|out| Some(Value::from(out.strip_suffix('\n')?)))
            } else {
                serde_json::from_slice::<Value>(&same).ok()
            };
            // Like Python's integers, jaq has one zero.
            assert_eq!(read.map(with_one_zero), Some(with_one_zero(value)));
        }
    });
}

/// No control character is left, and nothing else changes.
pub fn escaping(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (line, lines, element) = (escape(&text), escape_lines(&text), markup(&text));
    assert_harmless(&line, &[]);
    assert_harmless(&lines, &['\n', '\t']);
    assert_eq!(escape(&line), line);
    assert_eq!(escape_lines(&lines), lines);
    assert!(line.len() <= 6 * text.len() && element.len() <= 6 * text.len());
    assert!(!element.contains(|c: char| matches!(c, '<' | '>' | '"' | '\'') || c.is_control()));
    if !text.contains(is_unsafe) {
        assert_eq!(line, text);
    }
}

/// The same with 0 for -0.
fn with_one_zero(value: Value) -> Value {
    match value {
        Value::Number(number) if number.as_f64() == Some(0.0) => 0.into(),
        Value::Array(items) => items.into_iter().map(with_one_zero).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, with_one_zero(value))).collect(),
        value => value,
    }
}
