//! Converts YAML to JSON text as PyYAML and Python's `json.dumps` would: `yes` is true, a key `1` is `"1"`.

mod faults;
mod scalar;
mod tree;

use serde_json::value::RawValue;

use crate::output;

/// The JSON of a YAML document; `null` if it is empty.
///
/// # Errors
/// A message with the position and without values: invalid YAML, a duplicate key, or a value that JSON cannot represent.
pub fn to_json(text: &str) -> Result<Box<RawValue>, String> {
    json(&tree::read(text)?)
}

/// As [`to_json`], for a document whose top-level keys are names. A name that YAML 1.1 reads as another value (`no`,
/// `0x1F`) is an error.
///
/// # Errors
/// As [`to_json`].
pub fn named(text: &str) -> Result<Box<RawValue>, String> {
    let document = tree::read(text)?;
    match document.odd_names.first() {
        Some(tree::OddName { written, read, place }) => {
            Err(format!("YAML reads the name `{written}` at {place} as {read}; quote it"))
        }
        None => json(&document),
    }
}

fn json(document: &tree::Document) -> Result<Box<RawValue>, String> {
    let mut json = String::new();
    match &document.root {
        Some(root) => root.write(&mut json),
        None => json.push_str("null"),
    }
    RawValue::from_string(json).map_err(|error| format!("not valid YAML: {error}"))
}

/// Whether a JSON value written as YAML reads back unchanged: the same strings, and numbers with the same digits.
pub fn round_trips(json: &str) -> bool {
    let is_same = |yaml: String| {
        let after = to_json(&yaml).ok()?;
        output::same_json(json, after.get()).then_some(())
    };
    // An unpaired surrogate is neither valid text nor valid YAML.
    serde_json::from_str::<serde_json::Value>(json).is_ok() && output::yaml_text(json).ok().and_then(is_same).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        to_json(text).unwrap().get().to_owned()
    }

    #[test]
    fn scalars_match_pyyaml() {
        let text = "b: yes\nn: 42\nf: 1.5\nq: '42'\ne:\nt: two words\nd: 2026-01-01\nneg: -7\n";
        let expected = r#"{"b":true,"n":42,"f":1.5,"q":"42","e":null,"t":"two words","d":"2026-01-01","neg":-7}"#;
        assert_eq!(json(text), expected);
    }

    #[test]
    fn booleans_match_pyyaml() {
        let text = "a: [yes, No, on, OFF, true, False]\nb: ['yes', \"on\", y, n, Y]\nn: 1\nno: 2\n'on': 3\n";
        let expected =
            r#"{"a":[true,false,true,false,true,false],"b":["yes","on","y","n","Y"],"n":1,"false":2,"on":3}"#;
        assert_eq!(json(text), expected);
    }

    #[test]
    fn nesting_order_and_blocks_are_preserved() {
        let text = "z: {b: [1, {c: x}], 1: a}\na: |\n  one\n  zwei ü\n";
        assert_eq!(json(text), "{\"z\":{\"b\":[1,{\"c\":\"x\"}],\"1\":\"a\"},\"a\":\"one\\nzwei ü\\n\"}");
        assert_eq!(json("{\"json\": [true, null, \"\\u00e9\"]}"), "{\"json\":[true,null,\"é\"]}");
    }

    #[test]
    fn values_that_do_not_round_trip_are_detected() {
        for json in [
            "42",
            "1.5",
            "null",
            "123456789012345678901234567890",
            "\"yes\"",
            "\"01234\"",
            "[\"1\", {\"no\": \"a\\n b\\n\", \"\": {}}]",
            "\"\\u0085 é\"",
            "\"a\\r\\nb\\n\\tc\\n\"",
            "\" \\n a\"",
            "\"\\n\"",
        ] {
            assert!(round_trips(json), "{json}");
        }
        for json in ["1.10", "[1e5]", "1e300", "{\"a\": {\"b\": 9007199254740993.0e3}}"] {
            assert!(!round_trips(json), "{json}");
        }
    }

    #[test]
    fn leading_zeros_and_long_numbers_are_preserved() {
        let text = "zip: 01234\ncode: 08\naccount: 00123456789\ntime: 12:30\nid: 123456789012345678901234567890\n\
                    version: 1.10\nextra: {token: 0123, e: 1e3, n: 0x1F, '01': 1, 02: 1}\n";
        let expected = r#"{"zip":"01234","code":"08","account":"00123456789","time":"12:30",
            "id":123456789012345678901234567890,"version":1.10,"extra":{"token":"0123","e":"1e3","n":31,"01":1,"02":1}}"#;
        assert_eq!(json(text), expected.replace("\n            ", ""));
    }

    #[test]
    fn merges_and_aliases_are_resolved() {
        let text = "a: &a {x: 1, y: 2}\nb: &b {x: 3, z: 4}\nc: {<<: [*a, *b], y: 5}\nd: {q: 1, <<: *b}\ne: *a\n";
        let expected = r#""c":{"x":1,"y":5,"z":4},"d":{"x":3,"z":4,"q":1},"e":{"x":1,"y":2}}"#;
        assert!(json(text).ends_with(expected), "{}", json(text));
        assert_eq!(json("'<<': 1\nv: <<\n&k k: *k\n"), r#"{"<<":1,"v":"<<","k":"k"}"#);
    }

    #[test]
    fn tags_set_the_type() {
        let text = "a: !!str 1\nb: !!int '5'\nc: !!float 1\nd: ! 1\ne: ! '1'\nf: !!bool Yes\ng: !!null x\nh: !!map {}\n\
                    i: !!seq []\nj: !<tag:yaml.org,2002:str> 2\nk: !!timestamp 2026-01-01\n";
        let expected =
            r#"{"a":"1","b":5,"c":1.0,"d":1,"e":"1","f":true,"g":null,"h":{},"i":[],"j":"2","k":"2026-01-01"}"#;
        assert_eq!(json(text), expected);
    }

    #[test]
    fn windows_line_endings_are_line_breaks() {
        let text = "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 'd\r\n  e'\r\nf: yes\r\n";
        assert_eq!(json(text), r#"{"a":1,"b":"x\ny\n","c":"d e","f":true}"#);
    }

    #[test]
    fn a_block_without_a_final_line_break_has_none() {
        for (text, value) in [
            ("a: |\n  x\n  y", "x\\ny"),
            ("a: |+\n  x", "x"),
            ("a: >\n  x\n  y", "x y"),
            ("a: |\n  x\n", "x\\n"),
            ("a: |\n  x\n\n", "x\\n"),
            ("a: |-\n  x", "x"),
        ] {
            assert_eq!(json(text), format!("{{\"a\":\"{value}\"}}"), "{text}");
        }
        assert_eq!(json("a: |\n  x\nb: 1"), r#"{"a":"x\n","b":1}"#);
    }

    #[test]
    fn an_empty_file_is_null() {
        assert_eq!([json(""), json("# nothing\n"), json("---\n...\n")], ["null", "null", "null"]);
    }

    #[test]
    fn invalid_yaml_is_reported_with_its_position() {
        for (text, place, why) in [
            ("a: 1\nb: .nan\n", "line 2 column 4", "`.nan` is a number that JSON cannot represent"),
            ("a: 1\n? [x]\n: 1\n", "line 2 column 3", "a key must be a string, not a list or an object"),
            ("a: 1\na: 2\n", "line 2 column 1", "duplicate key `a`, first on line 1"),
            ("a: {b: 1,\n  b: 2}\n", "line 2 column 3", "duplicate key `b`, first on line 1"),
            ("true: 1\nyes: 2\n", "line", "duplicate key `true`"),
            ("a: 1\n---\nb: 2\n", "line 2 column 1", "a second document starts; a file can contain only one"),
            ("a: !!binary aGk=\n", "line", "`!!binary` is not supported"),
            ("a: !!set {b}\n", "line 1", "the tag `!!set` cannot be imported"),
            ("a: !!python/tuple [1]\n", "line 1", "the tag `!!python/tuple` cannot be imported"),
            ("a: !vault |\n  x\n", "line 1", "the tag `!vault` cannot be imported"),
            ("a: !!int x\n", "line 1", "not a valid `!!int`"),
            ("a: *b\n", "line 1 column 4", "an alias (`*NAME`) without an anchor (`&NAME`) above it"),
            ("a: &a [*a]\n", "line 1", "this alias refers to a value that contains it"),
            ("<<: 1\n", "line 1", "`<<` takes an object or a list of objects"),
            ("a:\n\t- 1\n", "line 2", "a tab; use spaces for indentation"),
            ("a: [1\n", "line", "a `[` is not closed"),
            ("a: {b: 1\n", "line", "a `{` is not closed"),
            ("a: 'b\n", "line", "a quote is not closed"),
            ("a: @b\n", "line 1 column 4", "unquoted text cannot start with this character; quote it"),
            ("a: b: c\n", "line", "a key is not allowed here"),
            ("a: \"\\q\"\n", "line", "an unknown escape"),
            ("a: 1\n b: 2\n", "line 2", ""),
        ] {
            let error = to_json(text).unwrap_err();
            let place = format!("not valid YAML at {place}");
            assert!(error.starts_with(&place) && error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn names_that_yaml_reads_as_other_values_are_rejected() {
        for (text, why) in [
            ("a: 1\nno: 2\n", "YAML reads the name `no` at line 2 column 1 as false; quote it"),
            ("0x1F: 2\n", "`0x1F` at line 1 column 1 as 31"),
            ("1_000: 2\n", "column 1 as 1000"),
            ("~: 2\n", "column 1 as null"),
        ] {
            let error = named(text).unwrap_err();
            assert!(error.contains(why), "{text}: {error}");
        }
        let fine = "1: a\ntrue: b\n'no': c\n01: d\nx: {no: 1}\n";
        assert_eq!(named(fine).unwrap().get(), r#"{"1":"a","true":"b","no":"c","01":"d","x":{"false":1}}"#);
    }

    #[test]
    fn aliases_and_nesting_are_limited() {
        let mut laughs = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
        for n in 1..12 {
            let aliases = vec![format!("*a{}", n - 1); 9].join(", ");
            laughs.push_str(&format!("a{n}: &a{n} [{aliases}]\n"));
        }
        assert!(to_json(&laughs).unwrap_err().contains("the aliases of this file expand to more than 16 MiB"));
        let mut chain = "a0: &a0 [1]\n".to_owned();
        for n in 1..5000 {
            chain.push_str(&format!("a{n}: &a{n} [*a{}]\n", n - 1));
        }
        assert!(to_json(&chain).unwrap_err().starts_with("not valid YAML at line 129 "));
        for deep in ["[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000), "? ".repeat(100_000)] {
            assert!(to_json(&deep).unwrap_err().contains("at line 1"), "{:?}", to_json(&deep).unwrap_err());
        }
    }

    #[test]
    fn strings_that_pyyaml_would_read_as_other_values_are_quoted() {
        let table: Vec<(String, String, serde_json::Value)> = serde_json::from_str(scalar::TABLE).unwrap();
        let mut wrong = Vec::new();
        for (text, kind, _) in table {
            let string = serde_json::Value::from(text.as_str()).to_string();
            let written = output::yaml_text(&string).unwrap();
            let is_quoted = written.starts_with(['"', '\'']);
            if (kind != "str" && !is_quoted) || json(&written) != string {
                wrong.push(format!("{text} ({kind}): {written}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
