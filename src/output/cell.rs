//! One JSON value as the text of a cell.

use std::borrow::Cow;

use super::json;
use super::scan::{decode, items};

/// How a format spells `true`, `false` and `null`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub yes: &'static str,
    pub no: &'static str,
    pub none: &'static str,
}

/// The official command line's tables use Python's spelling.
pub(super) const TABLE: Words = Words { yes: "True", no: "False", none: "None" };
pub(super) const PLAIN: Words = Words { yes: "True", no: "False", none: "" };
pub(super) const CSV: Words = Words { yes: "true", no: "false", none: "" };

/// The text of a value given as JSON text; empty if the row has no such field.
///
/// Strings are decoded and numbers keep their spelling. Lists of strings and numbers are joined with commas as in the
/// official command line. A list that would be ambiguous that way, and anything else, is compact JSON.
pub(super) fn text<'a>(value: Option<&'a str>, words: Words) -> Cow<'a, str> {
    let Some(value) = value else { return Cow::Borrowed("") };
    match value {
        "true" => Cow::Borrowed(words.yes),
        "false" => Cow::Borrowed(words.no),
        "null" => Cow::Borrowed(words.none),
        _ if value.starts_with('[') => Cow::Owned(joined(value).unwrap_or_else(|| json::compact(value))),
        _ if value.starts_with('{') => Cow::Owned(json::compact(value)),
        _ => decode(value),
    }
}

fn joined(list: &str) -> Option<String> {
    let mut text = String::new();
    for (index, item) in items(list).into_iter().enumerate() {
        let decoded = decode(item);
        let is_plain = item.starts_with(|c: char| c == '"' || c == '-' || c.is_ascii_digit());
        if !is_plain || decoded.contains(',') {
            return None;
        }
        if index > 0 {
            text.push(',');
        }
        text.push_str(&decoded);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_its_own_spelling() {
        let all = |value| [TABLE, PLAIN, CSV].map(|words| text(value, words).into_owned());
        assert_eq!(all(Some("true")), ["True", "True", "true"]);
        assert_eq!(all(Some("false")), ["False", "False", "false"]);
        assert_eq!(all(Some("null")), ["None", "", ""]);
        assert_eq!(all(Some("\"null\"")), ["null", "null", "null"]);
        assert_eq!(all(None), ["", "", ""]);
    }

    #[test]
    fn numbers_stay_as_spelled_and_strings_are_decoded() {
        assert_eq!(text(Some("1.10"), TABLE), "1.10");
        assert_eq!(text(Some("123456789012345678901234567890"), CSV), "123456789012345678901234567890");
        assert_eq!(text(Some(r#""a \"b\" \u00e9""#), TABLE), "a \"b\" é");
    }

    #[test]
    fn lists_are_joined_unless_ambiguous() {
        assert_eq!(text(Some(r#"["a", "b" ,3]"#), TABLE), "a,b,3");
        assert_eq!(text(Some("[]"), TABLE), "");
        assert_eq!(text(Some(r#"["a,b", "c"]"#), TABLE), r#"["a,b","c"]"#);
        assert_eq!(text(Some("[1, null]"), TABLE), "[1,null]");
        assert_eq!(text(Some(r#"[ {"name" : "x"} ]"#), TABLE), r#"[{"name":"x"}]"#);
        assert_eq!(text(Some(r#"{"a" : [1, 2]}"#), TABLE), r#"{"a":[1,2]}"#);
    }
}
