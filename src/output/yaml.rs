//! YAML that readers of YAML 1.1 (PyYAML) and 1.2 read back as the same values.

use std::borrow::Cow;
use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_saphyr::{DoubleQuoted, LitStr};

use super::escape::{escape_json, is_unsafe};
use super::scan::{decode, deeper_than, items, members};
use super::{MAX_DEPTH, too_deep};
use crate::error::{Error, Result};

/// One YAML document for one JSON value.
///
/// With `escaped`, for terminals, characters that could control one are escaped.
pub(super) fn one(text: &str, escaped: bool) -> Result<String> {
    document(text, escaped, |names| written(&Node { text, names }))
}

/// One YAML document for a list of JSON values.
pub(super) fn list(rows: &[Cow<'_, str>], escaped: bool) -> Result<String> {
    let mut document_text = String::new();
    for row in rows {
        document_text.push_str(&document(row, escaped, |names| written(&[Node { text: row, names }]))?);
    }
    Ok(if rows.is_empty() { "[]\n".to_owned() } else { document_text })
}

fn document(text: &str, escaped: bool, write: impl Fn(Option<&Names>) -> Result<String>) -> Result<String> {
    if deeper_than(text, MAX_DEPTH) {
        return Err(too_deep("YAML"));
    }
    if !escaped {
        return write(None);
    }
    loop {
        let names = Names::new();
        let document = write(Some(&names))?;
        if let Some(document) = names.restored(&document)? {
            return Ok(escape_json(&document).into_owned());
        }
    }
}

fn written(node: &impl Serialize) -> Result<String> {
    let options = serde_saphyr::ser_options! { prefer_block_scalars: false };
    serde_saphyr::to_string_with_options(node, options)
        .map_err(|error| Error::failed(format!("could not write YAML: {error}")))
}

/// The names of members that need quotes, since they contain escapes. The library has no option to quote a name, so a
/// placeholder is written instead and replaced afterward.
struct Names {
    placeholder: String,
    /// In document order.
    found: RefCell<Vec<String>>,
}

impl Names {
    /// With an unpredictable placeholder.
    fn new() -> Self {
        let number = RandomState::new().hash_one(());
        Self { placeholder: format!("name-{number:016x}"), found: RefCell::default() }
    }

    /// The name to write for this one.
    fn written<'n>(&'n self, name: Cow<'n, str>) -> Cow<'n, str> {
        if !name.contains(is_unsafe) {
            return name;
        }
        self.found.borrow_mut().push(name.into_owned());
        Cow::Borrowed(&self.placeholder)
    }

    /// The document with the quoted names; `None` if the document itself contains the placeholder.
    fn restored(&self, document: &str) -> Result<Option<String>> {
        let names = self.found.borrow();
        if names.is_empty() {
            return Ok(Some(document.to_owned()));
        }
        let mut parts = document.split(&self.placeholder);
        let mut restored = parts.next().unwrap_or_default().to_owned();
        let mut names = names.iter();
        for part in parts {
            let Some(name) = names.next() else { return Ok(None) };
            restored.push_str(written(&DoubleQuoted(name))?.trim_end());
            restored.push_str(part);
        }
        Ok(names.next().is_none().then_some(restored))
    }
}

struct Node<'a> {
    text: &'a str,
    /// Only for a terminal.
    names: Option<&'a Names>,
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let node = |text| Node { text, names: self.names };
        match self.text.as_bytes().first() {
            Some(b'{') => {
                let mut map = serializer.serialize_map(None)?;
                for (key, value) in members(self.text) {
                    let name = decode(key);
                    let name = self.names.map_or_else(|| name.clone(), |names| names.written(name.clone()));
                    map.serialize_entry(&name, &node(value))?;
                }
                map.end()
            }
            Some(b'[') => serializer.collect_seq(items(self.text).into_iter().map(node)),
            Some(b'"') => string(&decode(self.text), self.names.is_some(), serializer),
            Some(b't') => serializer.serialize_bool(true),
            Some(b'f') => serializer.serialize_bool(false),
            Some(b'n') => serializer.serialize_unit(),
            Some(_) => number(self.text, serializer),
            None => Err(S::Error::custom("a value is missing")),
        }
    }
}

fn string<S: Serializer>(text: &str, escaped: bool, serializer: S) -> Result<S::Ok, S::Error> {
    if escaped && text.contains(|c| is_unsafe(c) && c != '\n') {
        return DoubleQuoted(text).serialize(serializer);
    }
    if text.contains('\n') { LitStr(text).serialize(serializer) } else { serializer.serialize_str(text) }
}

/// A number that YAML readers would not read exactly is written as a string with its spelling.
fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if text.contains(['.', 'e', 'E']) {
        return match text.parse::<f64>() {
            Ok(number) if number.is_finite() => serializer.serialize_f64(number),
            _ => serializer.serialize_str(text),
        };
    }
    if let Ok(number) = text.parse::<i128>() {
        return serializer.serialize_i128(number);
    }
    match text.parse::<u128>() {
        Ok(number) => serializer.serialize_u128(number),
        Err(_) => serializer.serialize_str(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yaml(text: &str) -> String {
        one(text, false).unwrap()
    }

    #[test]
    fn objects_and_lists_are_blocks() {
        let text = r#"{"dag_id":"a","tags":["x","z"],"none":null,"empty":[],"o":{"k":true}}"#;
        assert_eq!(yaml(text), "dag_id: a\ntags:\n- x\n- z\nnone: null\nempty: []\no:\n  k: true\n");
        let rows = [Cow::Borrowed("{\"a\":1,\"b\":2}"), Cow::Borrowed("3")];
        assert_eq!(list(&rows, false).unwrap(), "- a: 1\n  b: 2\n- 3\n");
        assert_eq!(list(&[], false).unwrap(), "[]\n");
    }

    #[test]
    fn strings_that_would_read_as_something_else_are_quoted() {
        for text in [
            "yes",
            "No",
            "on",
            "OFF",
            "true",
            "null",
            "~",
            "",
            "1e5",
            "1.0",
            "0x1",
            "0o7",
            "012",
            "1_000",
            "12:30:00",
            "2026-01-01",
            "2026-01-01T00:00:00+00:00",
            ".inf",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "{a",
            "[a",
            " a",
            "a ",
            "=",
            "<<",
            "---",
            "'a",
            "\"a",
        ] {
            let out = yaml(&serde_json::Value::from(text).to_string());
            assert!(out.starts_with(['"', '\'']), "{text} became {out}");
        }
        assert_eq!(yaml("\"manual__2026-01-01\""), "manual__2026-01-01\n");
        assert_eq!(yaml("{\"yes\":1,\"1\":2}"), "\"yes\": 1\n\"1\": 2\n");
    }

    #[test]
    fn numbers_stay_the_same_numbers() {
        assert_eq!(yaml("123456789012345678901234567890"), "123456789012345678901234567890\n");
        assert_eq!(yaml("-170141183460469231731687303715884105728"), "-170141183460469231731687303715884105728\n");
        let beyond = "1".repeat(60);
        assert_eq!(yaml(&beyond), format!("\"{beyond}\"\n"));
        assert_eq!(yaml("1.10"), "1.1\n");
        assert_eq!(yaml("1E400"), "\"1E400\"\n");
        assert_eq!(yaml("1E30"), "1.0e+30\n");
        assert_eq!(yaml("3.0"), "3.0\n");
    }

    #[test]
    fn several_lines_are_a_block() {
        assert_eq!(yaml(r#"{"doc":"one\n  two\n","x":1}"#), "doc: |\n  one\n    two\nx: 1\n");
    }

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(yaml(r#""a\u001b\u009b""#), "\"a\\e\\x9B\"\n");
        assert_eq!(yaml("\"\u{202e}a\""), "\u{202e}a\n");
        assert_eq!(one("\"\u{202e}a\"", true).unwrap(), "\"\\u202ea\"\n");
    }

    #[test]
    fn names_are_escaped_like_values() {
        for (text, expected) in [
            ("{\"\u{202e}a\":1,\"b\":\"\u{202e}c\"}", "\"\\u202ea\": 1\nb: \"\\u202ec\"\n"),
            (
                "{\"name-0\":{\"\u{2066}\":[{\"\u{2066}\":\"name-1\"}]}}",
                "name-0:\n  \"\\u2066\":\n  - \"\\u2066\": name-1\n",
            ),
            ("{\"\\u001b\\n\":1}", "\"\\e\\n\": 1\n"),
            ("{\"\u{e9}\":1}", "\u{e9}: 1\n"),
        ] {
            assert_eq!(one(text, true).unwrap(), expected);
        }
        assert_eq!(yaml("{\"\u{202e}a\":1}"), "\u{202e}a: 1\n");
    }

    #[test]
    fn deep_nesting_is_an_error() {
        let nested = |depth| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        assert!(one(&nested(MAX_DEPTH), false).is_ok());
        assert!(one(&nested(100_000), false).is_err());
    }
}
