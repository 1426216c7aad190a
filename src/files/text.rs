//! Bytes from outside as text: UTF-8, with or without a byte order mark.

/// Some Windows programs write it at the start of a text.
const BOM: char = '\u{feff}';

/// Why bytes are not text.
#[derive(Debug, Eq, PartialEq)]
pub enum NotText {
    /// Another encoding, by its name in `iconv`.
    Encoding(&'static str),
    /// A byte that is not valid UTF-8; counted from 1.
    Byte { byte: usize, line: usize, column: usize },
}

/// The text of these bytes, without its byte order mark.
///
/// # Errors
/// It is UTF-16 or UTF-32, or not UTF-8.
pub fn of_bytes(bytes: Vec<u8>) -> Result<String, NotText> {
    if let Some(encoding) = wide_encoding(&bytes) {
        return Err(NotText::Encoding(encoding));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
        let last = before.rsplit('\n').next().unwrap_or_default();
        NotText::Byte { byte: valid + 1, line: before.matches('\n').count() + 1, column: last.chars().count() + 1 }
    })?;
    Ok(match text.starts_with(BOM) {
        true => without_mark(&text).to_owned(),
        false => text,
    })
}

/// A text without the byte order mark at its start, which `"$(cat FILE)"` preserves.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix(BOM).unwrap_or(text)
}

/// A text of one line without the line break at its end, which editors and `echo` add: one line break, and no blanks.
pub fn line(text: &str) -> &str {
    text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text))
}

/// UTF-16 or UTF-32, recognized by the byte order mark, or by the zero in every second byte of Latin letters, digits,
/// quotes or blanks.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Some("UTF-16"),
        _ => {}
    }
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    match (zeros(0), zeros(1)) {
        (0, zeros) if zeros > 0 && zeros * 10 >= start.len() => Some("UTF-16LE"),
        (zeros, 0) if zeros > 0 && zeros * 10 >= start.len() => Some("UTF-16BE"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_byte_order_mark_is_removed() {
        assert_eq!(of_bytes(b"\xef\xbb\xbf{}".to_vec()).unwrap(), "{}");
        assert_eq!(of_bytes("a\u{feff}b".as_bytes().to_vec()).unwrap(), "a\u{feff}b");
        assert_eq!(of_bytes(Vec::new()).unwrap(), "");
        assert_eq!(without_mark("\u{feff}x"), "x");
    }

    #[test]
    fn one_line_break_at_the_end_is_removed() {
        for (text, expected) in [("a\n", "a"), ("a\r\n", "a"), ("a \n\n", "a \n"), ("a\r", "a\r"), ("\n", ""), ("", "")]
        {
            assert_eq!(line(text), expected, "{text:?}");
        }
    }

    #[test]
    fn utf_16_is_recognized_with_and_without_its_mark() {
        for text in ["{\"a\": 1}", "a=1\r\n", "{\"ключ\": \"значение\"}", "x"] {
            let marked = format!("\u{feff}{text}");
            assert_eq!(of_bytes(utf16(&marked, u16::to_le_bytes)), Err(NotText::Encoding("UTF-16")), "{text}");
            assert_eq!(of_bytes(utf16(&marked, u16::to_be_bytes)), Err(NotText::Encoding("UTF-16")), "{text}");
            assert_eq!(of_bytes(utf16(text, u16::to_le_bytes)), Err(NotText::Encoding("UTF-16LE")), "{text}");
            assert_eq!(of_bytes(utf16(text, u16::to_be_bytes)), Err(NotText::Encoding("UTF-16BE")), "{text}");
        }
        assert_eq!(of_bytes(b"\xff\xfe\0\0x\0\0\0".to_vec()), Err(NotText::Encoding("UTF-32")));
        assert_eq!(of_bytes("größe ☃ 🦀".as_bytes().to_vec()).unwrap(), "größe ☃ 🦀");
    }

    #[test]
    fn an_invalid_byte_is_reported_with_its_position() {
        let found = of_bytes("ä: 1\nö: \u{0}x".bytes().chain(*b"\xe9y").collect());
        assert_eq!(found, Err(NotText::Byte { byte: 13, line: 2, column: 6 }));
        assert_eq!(of_bytes(vec![0xe9]), Err(NotText::Byte { byte: 1, line: 1, column: 1 }));
    }
}
