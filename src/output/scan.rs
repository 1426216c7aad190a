//! Scans JSON text without parsing it into values, so that spelling, order and duplicates are preserved.
//!
//! All functions expect valid JSON (from a `RawValue`, or composed of such text). With any other text they stop early
//! and never panic. Nothing here recurses, however deeply the text is nested.

use std::borrow::Cow;

const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

/// One token of JSON text, as spelled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Token<'a> {
    /// `{` or `[`
    Open(char),
    /// `}` or `]`
    Close(char),
    Comma,
    Colon,
    /// A string with its quotes, a number, `true`, `false` or `null`.
    Scalar(&'a str),
}

/// The tokens of `text`, without white space.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(SPACE);
        let first = rest.chars().next()?;
        let length = if matches!(first, '{' | '[' | '}' | ']' | ',' | ':') { 1 } else { scalar_length(rest) };
        let (token, after) = rest.split_at(length);
        rest = after;
        Some(match first {
            '{' | '[' => Token::Open(first),
            '}' | ']' => Token::Close(first),
            ',' => Token::Comma,
            ':' => Token::Colon,
            _ => Token::Scalar(token),
        })
    })
}

/// The members of an object, in order: each key as spelled, with its quotes, and its value. Empty for anything else.
pub(super) fn members(object: &str) -> Vec<(&str, &str)> {
    let mut members = Vec::new();
    let Some(mut rest) = object.strip_prefix('{').map(|rest| rest.trim_start_matches(SPACE)) else { return members };
    while rest.starts_with('"') {
        let (key, after) = rest.split_at(scalar_length(rest));
        let Some(after) = after.trim_start_matches(SPACE).strip_prefix(':') else { break };
        let (value, after) = split_value(after.trim_start_matches(SPACE));
        members.push((key, value));
        rest = next(after);
    }
    members
}

/// The items of a list, in order. Empty for anything else.
pub(super) fn items(list: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let Some(mut rest) = list.strip_prefix('[').map(|rest| rest.trim_start_matches(SPACE)) else { return items };
    while !rest.is_empty() && !rest.starts_with(']') {
        let (item, after) = split_value(rest);
        items.push(item);
        rest = next(after);
    }
    items
}

/// The decoded text of a JSON string; the spelling itself if it encodes no text (a lone surrogate) or is not a string.
pub(super) fn decode(scalar: &str) -> Cow<'_, str> {
    let Some(inner) = scalar.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return Cow::Borrowed(scalar);
    };
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    serde_json::from_str(scalar).map_or(Cow::Borrowed(inner), Cow::Owned)
}

/// Whether lists and objects are nested more than `limit` deep.
pub(super) fn deeper_than(text: &str, limit: usize) -> bool {
    let mut depth = 0usize;
    tokens(text).any(|token| {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > limit
    })
}

/// Whether two texts are the same JSON. White space and the spelling of strings don't matter; the digits of numbers and
/// the order of members do.
pub(super) fn same(one: &str, other: &str) -> bool {
    tokens(one).map(decoded).eq(tokens(other).map(decoded))
}

fn decoded(token: Token<'_>) -> (char, Cow<'_, str>) {
    match token {
        Token::Open(c) | Token::Close(c) => (c, Cow::Borrowed("")),
        Token::Comma => (',', Cow::Borrowed("")),
        Token::Colon => (':', Cow::Borrowed("")),
        Token::Scalar(text) if text.starts_with('"') => ('"', decode(text)),
        Token::Scalar(text) => ('_', Cow::Borrowed(text)),
    }
}

fn next(after: &str) -> &str {
    let after = after.trim_start_matches(SPACE);
    after.strip_prefix(',').unwrap_or(after).trim_start_matches(SPACE)
}

fn split_value(text: &str) -> (&str, &str) {
    if !text.starts_with(['{', '[']) {
        return text.split_at(scalar_length(text));
    }
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0usize);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += string_length(&bytes[at..]);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    text.split_at(at)
}

/// At least one character, so that every loop above terminates.
fn scalar_length(text: &str) -> usize {
    if text.starts_with('"') {
        return string_length(text.as_bytes());
    }
    let ends = |c| matches!(c, ',' | ']' | '}' | ':' | '{' | '[' | ' ' | '\t' | '\n' | '\r');
    let first = text.chars().next().map_or(0, char::len_utf8);
    text[first..].find(ends).map_or(text.len(), |length| first + length)
}

/// The length of the string at the start of `bytes`, including quotes.
pub fn string_length(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        if bytes[at + found] == b'"' {
            return at + found + 1;
        }
        at += found + 2;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_spelling_and_order() {
        let text = r#"{ "b" : 1.10, "a\"}":{"x":[1,"]"]} ,"b":null,"u":"\u00e9" }"#;
        let expected =
            vec![("\"b\"", "1.10"), (r#""a\"}""#, r#"{"x":[1,"]"]}"#), ("\"b\"", "null"), ("\"u\"", r#""\u00e9""#)];
        assert_eq!(members(text), expected);
        assert_eq!(members("{}"), vec![]);
        assert_eq!(members("[1]"), vec![]);
    }

    #[test]
    fn items_are_whole_values() {
        assert_eq!(
            items(r#"[ 1 , "a,b" ,[2, 3],{"k":"]"}, null]"#),
            vec!["1", "\"a,b\"", "[2, 3]", r#"{"k":"]"}"#, "null"]
        );
        assert_eq!(items("[]"), Vec::<&str>::new());
        assert_eq!(items("\"[1]\""), Vec::<&str>::new());
    }

    #[test]
    fn tokens_are_all_but_white_space() {
        use Token::{Close, Colon, Comma, Open, Scalar};
        let found: Vec<_> = tokens("{\n \"a b\" : [ -1e5 ,true]\t}").collect();
        let list = [Open('['), Scalar("-1e5"), Comma, Scalar("true"), Close(']')];
        assert_eq!(found[..3], [Open('{'), Scalar("\"a b\""), Colon]);
        assert_eq!(found[3..8], list);
        assert_eq!(found[8..], [Close('}')]);
    }

    #[test]
    fn strings_are_decoded_and_lone_surrogates_shown_as_spelled() {
        assert_eq!(decode(r#""a\n\u00e9""#), "a\né");
        assert_eq!(decode(r#""plain""#), "plain");
        assert_eq!(decode(r#""\ud800""#), r"\ud800");
        assert_eq!(decode("12"), "12");
    }

    #[test]
    fn depth_is_nesting_and_not_the_number_of_brackets() {
        assert!(!deeper_than("[[],[],[]]", 2));
        assert!(deeper_than("[[[]]]", 2));
        assert!(!deeper_than("\"[[[[\"", 0));
        assert!(deeper_than(&"[".repeat(1_000_000), 256));
    }

    #[test]
    fn text_that_is_not_json_does_not_panic() {
        for text in ["{\"a", "{\"a\"", "{\"a\":", "{\"a\":[", "[1,", "[\"\\", "\"", "é{", "[}", "}", "{\"a\":}", "[,]"]
        {
            members(text);
            items(text);
            assert!(tokens(text).count() <= text.len());
            decode(text);
        }
    }
}
