//! YAML as JSON text, as PyYAML and Python's `json.dumps` would have it: `yes` is true, a key `1` is `"1"`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The JSON of one YAML document.
///
/// # Errors
/// A sentence with the place, which repeats no value: broken YAML, a key that stands there twice, a number that JSON
/// can not hold exactly.
pub fn to_json(text: &str) -> Result<Box<RawValue>, String> {
    let json = merged(read(text, true)?, read(text, false)?);
    RawValue::from_string(json).map_err(|error| format!("not valid YAML: {error}"))
}

/// Whether a JSON value written as YAML is read back as it was, by this very reader.
pub fn keeps(json: &str) -> bool {
    let Ok(before) = serde_json::from_str::<serde_json::Value>(json) else { return false };
    let Ok(yaml) = crate::output::yaml_text(json) else { return false };
    to_json(&yaml)
        .is_ok_and(|after| serde_json::from_str(after.get()).is_ok_and(|after: serde_json::Value| after == before))
}

/// With `strict` booleans `true` and `false` alone are such; else there are `yes`, `on`, `y` and more too.
fn read(text: &str, strict: bool) -> Result<Node, String> {
    let options = serde_saphyr::options! { with_snippet: false, strict_booleans: strict };
    serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| format!("not valid YAML: {}", error.without_snippet()))
}

/// One YAML node.
enum Node {
    Text(String),
    /// Any other scalar, as JSON.
    Scalar(String),
    List(Vec<Node>),
    Object(Vec<(Node, Node)>),
}

/// The JSON of a node that was read both ways. PyYAML takes the boolean words of YAML 1.1 for booleans, but not the
/// letters; only where the two readings differ a word was not in quotes.
fn merged(strict: Node, loose: Node) -> String {
    match (strict, loose) {
        (Node::Text(word), Node::Scalar(boolean)) if word.len() > 1 => boolean,
        (Node::Text(text), _) => quoted(&text),
        (Node::Scalar(json), _) => json,
        (Node::List(strict), Node::List(loose)) => {
            let items: Vec<_> = strict.into_iter().zip(loose).map(|(strict, loose)| merged(strict, loose)).collect();
            format!("[{}]", items.join(","))
        }
        (Node::Object(strict), Node::Object(loose)) => {
            let members = strict.into_iter().zip(loose).map(|(strict, loose)| {
                let key = merged(strict.0, loose.0);
                let key = if key.starts_with('"') { key } else { quoted(&key) };
                format!("{key}:{}", merged(strict.1, loose.1))
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        (Node::List(_) | Node::Object(_), _) => unreachable!("both are readings of one text"),
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, number, boolean, null, list or object")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Scalar(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Scalar(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Scalar(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if !value.is_finite() || value.abs() > EXACT {
            return Err(E::custom("a number is too large to be kept exactly; write it in quotes"));
        }
        Ok(Node::Scalar(serde_json::Value::from(value).to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Scalar("null".to_owned()))
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = map.next_entry()? {
            if matches!(key, Node::List(_) | Node::Object(_)) {
                return Err(A::Error::custom("a key is a list or an object"));
            }
            members.push((key, value));
        }
        Ok(Node::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        to_json(text).unwrap().get().to_owned()
    }

    #[test]
    fn scalars_are_what_pyyaml_takes_them_for() {
        let text = "b: yes\nn: 42\nf: 1.5\nq: '42'\ne:\nt: two words\nd: 2026-01-01\nneg: -7\n";
        let expected = r#"{"b":true,"n":42,"f":1.5,"q":"42","e":null,"t":"two words","d":"2026-01-01","neg":-7}"#;
        assert_eq!(json(text), expected);
    }

    #[test]
    fn booleans_are_those_of_pyyaml() {
        let text = "a: [yes, No, on, OFF, true, False]\nb: ['yes', \"on\", y, n, Y]\nn: 1\nno: 2\n'on': 3\n";
        let expected =
            r#"{"a":[true,false,true,false,true,false],"b":["yes","on","y","n","Y"],"n":1,"false":2,"on":3}"#;
        assert_eq!(json(text), expected);
    }

    #[test]
    fn nesting_order_and_blocks_stay() {
        let text = "z: {b: [1, {c: x}], 1: a}\na: |\n  one\n  zwei ü\n";
        assert_eq!(json(text), "{\"z\":{\"b\":[1,{\"c\":\"x\"}],\"1\":\"a\"},\"a\":\"one\\nzwei ü\\n\"}");
        assert_eq!(json("{\"json\": [true, null, \"\\u00e9\"]}"), "{\"json\":[true,null,\"é\"]}");
    }

    #[test]
    fn a_value_is_kept_or_known_not_to_be() {
        for json in [
            "42",
            "1.5",
            "null",
            "\"yes\"",
            "[\"1\", {\"no\": \"a\\n b\\n\", \"\": {}}]",
            "\"\\u0085 é\"",
            "\"a\\r\\nb\\n\\tc\\n\"",
            "\" \\n a\"",
            "\"\\n\"",
        ] {
            assert!(keeps(json), "{json}");
        }
        for json in ["123456789012345678901234567890", "[1e300]", "{\"a\": {\"b\": 9007199254740993.0e3}}"] {
            assert!(!keeps(json), "{json}");
        }
    }

    #[test]
    fn what_json_can_not_hold_is_refused_with_its_place() {
        for (text, why) in [
            ("a: 1\nb: .nan\n", "line 2"),
            ("a: 123456789012345678901234567890\n", "too large"),
            ("a: 1\n? [x]\n: 1\n", "key"),
            ("a: 1\na: 2\n", "a"),
        ] {
            let error = to_json(text).unwrap_err();
            assert!(error.contains(why), "{text}: {error}");
        }
    }
}
