//! Text from a server is never printed raw on a terminal: characters that could control it are escaped.

use std::borrow::Cow;
use std::fmt::Write;

/// Control characters (C0, DEL, C1) and characters that reorder, break or hide text (Unicode's bidirectional marks,
/// embeddings, overrides and isolates; line and paragraph separators; interlinear annotations; the byte order mark).
pub(super) fn is_unsafe(c: char) -> bool {
    let reorders =
        |c| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}');
    c.is_control() || reorders(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{feff}')
}

/// Escapes control characters, so that the text stays on one line: `
/// `, `\t`, `\r`, `\x1b`, `\u202e`.
///
/// Nothing else changes, backslashes included: the result is for people, not for programs to decode.
pub fn escape(text: &str) -> Cow<'_, str> {
    replace(text, is_unsafe, visible)
}

/// Like [`escape`], for one line whose columns are separated by tabs, which are kept.
pub(super) fn escape_line(text: &str) -> Cow<'_, str> {
    replace(text, |c| is_unsafe(c) && c != '\t', visible)
}

fn visible(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\t' => out.push_str("\\t"),
        '\r' => out.push_str("\\r"),
        c if u32::from(c) < 0x100 => hex(out, "\\x", 2, c),
        c => hex(out, "\\u", 4, c),
    }
}

/// Like [`escape`], for text of several lines: line feeds and tabs are kept.
pub fn escape_lines(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_unsafe(c) && !matches!(c, '\n' | '\t')) {
        return Cow::Borrowed(text);
    }
    let parts = text.split_inclusive(['\n', '\t']).map(|part| match part.strip_suffix(['\n', '\t']) {
        Some(start) => format!("{}{}", escape(start), &part[start.len()..]),
        None => escape(part).into_owned(),
    });
    Cow::Owned(parts.collect())
}

/// Text for XML or HTML, which allow no control characters. Characters that reorder or hide text are escaped.
pub fn markup(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() => escaped.push(' '),
            c if is_unsafe(c) => hex(&mut escaped, "\\u", 4, c),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Escapes JSON or YAML text, in which such characters occur only in strings and `\uXXXX` means the same as the
/// character.
///
/// Line feeds and tabs are kept: in valid text they are layout, never content.
pub(super) fn escape_json(text: &str) -> Cow<'_, str> {
    replace(text, |c| is_unsafe(c) && !matches!(c, '\n' | '\t' | '\r'), |out, c| hex(out, "\\u", 4, c))
}

fn hex(out: &mut String, prefix: &str, digits: usize, c: char) {
    write!(out, "{prefix}{:0digits$x}", u32::from(c)).expect("a String takes all that is written");
}

fn replace(text: &str, unwanted: impl Fn(char) -> bool, write: impl Fn(&mut String, char)) -> Cow<'_, str> {
    if !text.contains(&unwanted) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if unwanted(c) { write(&mut out, c) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(escape("a\nb\tc\rd\x1b[31m\0\x7f\u{9b}"), "a\\nb\\tc\\rd\\x1b[31m\\x00\\x7f\\x9b");
        assert_eq!(escape("\u{202e}evil\u{2066}\u{2028}"), "\\u202eevil\\u2066\\u2028");
    }

    #[test]
    fn markup_has_no_characters_that_reorder_it() {
        assert_eq!(markup("admin\u{202e}<b>\n\u{2066}\u{200f}&é"), "admin\\u202e&lt;b&gt; \\u2066\\u200f&amp;é");
    }

    #[test]
    fn ordinary_text_is_not_copied() {
        assert!(matches!(escape("naïve 日本 \\n"), Cow::Borrowed("naïve 日本 \\n")));
        assert!(matches!(escape_lines("two\n\tlines"), Cow::Borrowed("two\n\tlines")));
        assert!(matches!(escape_json("{\"a\": \"é\"}\n"), Cow::Borrowed("{\"a\": \"é\"}\n")));
    }

    #[test]
    fn lines_keep_their_breaks() {
        assert_eq!(escape_lines("a\n\tb\x1b\nc\r\n"), "a\n\tb\\x1b\nc\\r\n");
    }

    #[test]
    fn json_escapes_mean_the_same_characters() {
        let escaped = escape_json("\"\u{9b}\u{7f}\u{202e}\"");
        assert_eq!(escaped, "\"\\u009b\\u007f\\u202e\"");
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), "\u{9b}\u{7f}\u{202e}");
    }
}
