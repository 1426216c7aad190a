//! JSON and NDJSON: the server's own text, formatted token by token, so that each token keeps its spelling.

use std::borrow::Cow;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::MAX_DEPTH;
use super::escape::escape_json;
use super::scan::{Token, tokens};
use super::terminal::repeat;

const KEY: Style = AnsiColor::Blue.on_default().bold();
const STRING: Style = AnsiColor::Green.on_default();
const NUMBER: Style = AnsiColor::Cyan.on_default();
const WORD: Style = AnsiColor::Yellow.on_default();
const NULL: Style = AnsiColor::BrightBlack.on_default();

/// How JSON is written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Look {
    /// On several lines, indented by this many spaces per level; on one line if 0.
    pub indent: usize,
    /// On one line: a space after each comma and colon, as in Python's `json.dumps`; otherwise no white space.
    pub spaced: bool,
    pub color: bool,
    /// Characters that could control a terminal become `\uXXXX`.
    pub escaped: bool,
}

/// Writes one value and a line feed.
pub(super) fn one(out: &mut dyn Write, text: &str, look: Look) -> io::Result<()> {
    value(out, text, 0, look)?;
    out.write_all(b"\n")
}

/// Writes `rows` as one list and a line feed.
pub(super) fn list<'a>(out: &mut dyn Write, rows: impl Iterator<Item = Cow<'a, str>>, look: Look) -> io::Result<()> {
    let mut empty = true;
    out.write_all(b"[")?;
    for row in rows {
        if !empty {
            comma(out, look)?;
        }
        line(out, 1, look)?;
        value(out, &row, 1, look)?;
        empty = false;
    }
    if !empty {
        line(out, 0, look)?;
    }
    out.write_all(b"]\n")
}

/// The same value on several lines, indented by `indent` spaces per level, without a line feed at the end.
pub(super) fn laid_out(text: &str, indent: usize) -> String {
    in_look(text, Look { indent, ..Look::default() })
}

/// The same value on one line, without white space between tokens.
pub(super) fn compact(text: &str) -> String {
    in_look(text, Look::default())
}

/// The same value in this look, without a line feed at the end.
pub(super) fn in_look(text: &str, look: Look) -> String {
    let mut out = Vec::with_capacity(if look.indent > 0 { 2 } else { 1 } * text.len());
    value(&mut out, text, 0, look).expect("a Vec accepts every write");
    String::from_utf8(out).expect("made of whole tokens of a str")
}

fn value(out: &mut dyn Write, text: &str, level: usize, look: Look) -> io::Result<()> {
    // For each open bracket, whether it is an object's: in an object, a scalar after `{` or `,` is a key.
    let mut objects = Vec::new();
    let mut key_is_next = false;
    let mut tokens = tokens(text).peekable();
    while let Some(token) = tokens.next() {
        match token {
            Token::Open(bracket) => {
                write!(out, "{bracket}")?;
                objects.push(bracket == '{');
                key_is_next = bracket == '{';
                if !matches!(tokens.peek(), Some(Token::Close(_))) {
                    line(out, level + objects.len(), look)?;
                } else if let Some(Token::Close(bracket)) = tokens.next() {
                    objects.pop();
                    write!(out, "{bracket}")?;
                }
            }
            Token::Close(bracket) => {
                objects.pop();
                line(out, level + objects.len(), look)?;
                write!(out, "{bracket}")?;
            }
            Token::Comma => {
                comma(out, look)?;
                line(out, level + objects.len(), look)?;
                key_is_next = objects.last() == Some(&true);
            }
            Token::Colon => out.write_all(if look.indent > 0 || look.spaced { b": " } else { b":" })?,
            Token::Scalar(text) => {
                scalar(out, text, std::mem::take(&mut key_is_next), look)?;
            }
        }
    }
    Ok(())
}

fn comma(out: &mut dyn Write, look: Look) -> io::Result<()> {
    out.write_all(if look.indent == 0 && look.spaced { b", " } else { b"," })
}

fn line(out: &mut dyn Write, level: usize, look: Look) -> io::Result<()> {
    if look.indent == 0 {
        return Ok(());
    }
    out.write_all(b"\n")?;
    // The indentation is limited, or a few kilobytes of brackets would become gigabytes of spaces.
    repeat(out, b' ', level.min(MAX_DEPTH) * look.indent)
}

fn scalar(out: &mut dyn Write, text: &str, is_key: bool, look: Look) -> io::Result<()> {
    let text = if look.escaped { escape_json(text) } else { Cow::Borrowed(text) };
    if !look.color {
        return out.write_all(text.as_bytes());
    }
    let style = match text.as_bytes().first() {
        Some(b'"') if is_key => KEY,
        Some(b'"') => STRING,
        Some(b'n') => NULL,
        Some(b't' | b'f') => WORD,
        _ => NUMBER,
    };
    write!(out, "{style}{text}{style:#}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDENTED: Look = Look { indent: 2, spaced: false, color: false, escaped: false };
    const SPACED: Look = Look { indent: 0, spaced: true, color: false, escaped: false };

    fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_order_nulls_and_escapes_keep_their_spelling() {
        let text = r#"{"z":1.10,"a":123456789012345678901234567890,"n":null,"e":1E+2,"u":"\u00e9\/","e":[]}"#;
        let expected = concat!(
            "{\n  \"z\": 1.10,\n  \"a\": 123456789012345678901234567890,\n  \"n\": null,\n",
            "  \"e\": 1E+2,\n  \"u\": \"\\u00e9\\/\",\n  \"e\": []\n}\n"
        );
        assert_eq!(written(|out| one(out, text, INDENTED)), expected);
        assert_eq!(written(|out| one(out, expected, Look::default())), format!("{text}\n"));
    }

    #[test]
    fn lists_are_formatted_row_by_row() {
        let rows = || ["{ \"a\":[1, {}] }", "2"].into_iter().map(Cow::Borrowed);
        let expected = "[\n  {\n    \"a\": [\n      1,\n      {}\n    ]\n  },\n  2\n]\n";
        assert_eq!(written(|out| list(out, rows(), INDENTED)), expected);
        assert_eq!(written(|out| list(out, rows(), Look::default())), "[{\"a\":[1,{}]},2]\n");
        assert_eq!(written(|out| list(out, std::iter::empty(), INDENTED)), "[]\n");
    }

    #[test]
    fn one_line_can_have_the_spaces_of_python() {
        let rows = || ["{ \"a\":[1,{}, \"b,:\"] }", "2"].into_iter().map(Cow::Borrowed);
        assert_eq!(written(|out| list(out, rows(), SPACED)), "[{\"a\": [1, {}, \"b,:\"]}, 2]\n");
        assert_eq!(written(|out| list(out, std::iter::empty(), SPACED)), "[]\n");
        assert_eq!(written(|out| one(out, "{\"a\":1,\"b\":[]}", SPACED)), "{\"a\": 1, \"b\": []}\n");
    }

    #[test]
    fn layout_agrees_with_serde_json() {
        let text = r#"{"a":{"b":[[],[1,[2,{"c":{}}]],"x,]}"],"d":{}},"e":[{"f":true},{"g":false}]}"#;
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(written(|out| one(out, text, INDENTED)).trim_end(), serde_json::to_string_pretty(&value).unwrap());
        assert_eq!(compact(&serde_json::to_string_pretty(&value).unwrap()), text);
    }

    #[test]
    fn colors_distinguish_keys_from_values() {
        let look = Look { color: true, ..Look::default() };
        let text = written(|out| one(out, r#"{"k":["v",1,true,null]}"#, look));
        let expected = format!(
            "{{{KEY}\"k\"{KEY:#}:[{STRING}\"v\"{STRING:#},{NUMBER}1{NUMBER:#},{WORD}true{WORD:#},{NULL}null{NULL:#}]}}\n"
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn escapes_are_only_for_terminals() {
        let text = "{\"\u{202e}k\":\"\u{9b}31m\u{7f}\"}";
        assert_eq!(written(|out| one(out, text, Look::default())), format!("{text}\n"));
        let look = Look { escaped: true, ..Look::default() };
        assert_eq!(written(|out| one(out, text, look)), "{\"\\u202ek\":\"\\u009b31m\\u007f\"}\n");
    }

    #[test]
    fn depth_needs_no_stack() {
        let text = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(compact(&text), text);
        let text = &text[95_000..105_000];
        let indented = written(|out| one(out, text, INDENTED));
        assert_eq!(compact(&indented), text);
        assert!(indented.len() < 600 * text.len());
    }
}
