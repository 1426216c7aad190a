//! Encodings in which a text may repeat a secret: percent-encoded, with backslashes, with HTML entities, in base64.

/// A shorter run of letters and digits is a word, not base64.
const SHORTEST_RUN: usize = 12;

/// A decoded text, and for each byte the range of the original that it stands for.
pub struct View {
    pub bytes: Vec<u8>,
    spans: Option<Vec<(usize, usize)>>,
}

/// Decodes a piece of text: the decoded bytes, and the length of the piece.
type Decoder = fn(&[u8]) -> Option<(Vec<u8>, usize)>;

/// The first characters of a piece, and its decoder.
const DECODERS: [(&[u8], Decoder); 3] = [(b"%+", percent), (b"\\", backslash), (b"&", entity)];

impl View {
    pub fn of(text: &str) -> Self {
        Self { bytes: text.as_bytes().to_vec(), spans: None }
    }

    /// The range of the original that `start..end` of the view stands for.
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        match &self.spans {
            None => (start, end),
            Some(spans) => (spans[start].0, spans[end - 1].1),
        }
    }

    /// The views of this one under each decoder that finds something to decode.
    pub fn decoded(&self) -> impl Iterator<Item = Self> + '_ {
        DECODERS.iter().filter_map(|(marks, decoder)| self.under(marks, *decoder)).chain(self.of_base64())
    }

    /// The view with decoded base64: four characters stand for three bytes.
    fn of_base64(&self) -> Option<Self> {
        let is_digit = |byte: &u8| sextet(*byte).is_some();
        let (mut bytes, mut spans) = (Vec::new(), Vec::new());
        let mut changed = false;
        let mut at = 0;
        while at < self.bytes.len() {
            let run = self.bytes[at..].iter().take_while(|byte| is_digit(byte)).count();
            if run < SHORTEST_RUN {
                let end = (at + run + 1).min(self.bytes.len());
                bytes.extend_from_slice(&self.bytes[at..end]);
                spans.extend((at..end).map(|at| self.original(at, at + 1)));
                at = end;
                continue;
            }
            for group in (at..at + run).step_by(4) {
                let end = (group + 4).min(at + run);
                let digits = self.bytes[group..end].iter().filter_map(|byte| sextet(*byte));
                let bits = digits.fold(0_u32, |bits, digit| bits << 6 | u32::from(digit)) << (6 * (4 - (end - group)));
                let decoded = &bits.to_be_bytes()[1..end - group];
                bytes.extend_from_slice(decoded);
                spans.extend(std::iter::repeat_n(self.original(group, end), decoded.len()));
            }
            changed = true;
            at += run;
        }
        changed.then_some(Self { bytes, spans: Some(spans) })
    }

    fn under(&self, marks: &[u8], decoder: Decoder) -> Option<Self> {
        if !self.bytes.iter().any(|byte| marks.contains(byte)) {
            return None;
        }
        let (mut bytes, mut spans) = (Vec::with_capacity(self.bytes.len()), Vec::with_capacity(self.bytes.len()));
        let mut changed = false;
        let mut at = 0;
        while at < self.bytes.len() {
            let rest = &self.bytes[at..];
            let read = if marks.contains(&rest[0]) { decoder(rest) } else { None };
            changed |= read.is_some();
            let (piece, length) = read.unwrap_or_else(|| (vec![rest[0]], 1));
            let span = self.original(at, at + length);
            spans.extend(std::iter::repeat_n(span, piece.len()));
            bytes.extend(piece);
            at += length;
        }
        changed.then_some(Self { bytes, spans: Some(spans) })
    }
}

/// `%2F`, and `+` for a space as in forms.
fn percent(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    match text {
        [b'+', ..] => Some((vec![b' '], 1)),
        [b'%', high, low, ..] => Some((vec![digit(*high)? << 4 | digit(*low)?], 3)),
        _ => None,
    }
}

/// `\"`, `\n`, `\u00e9`, `\u{e9}`, `\xe9`: JSON, Python, Rust.
fn backslash(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let plain = |byte: u8| Some((vec![byte], 2));
    match text.get(1)? {
        b'n' => plain(b'\n'),
        b't' => plain(b'\t'),
        b'r' => plain(b'\r'),
        b'b' => plain(8),
        b'f' => plain(12),
        b'x' => Some((vec![u8::try_from(hex(text.get(2..4)?)?).ok()?], 4)),
        b'u' if text.get(2) == Some(&b'{') => {
            let end = text.iter().take(10).position(|byte| *byte == b'}')?;
            Some((utf8(hex(text.get(3..end)?)?)?, end + 1))
        }
        b'u' => {
            let first = hex(text.get(2..6)?)?;
            let second = text.get(6..12).filter(|next| next.starts_with(b"\\u")).and_then(|next| hex(&next[2..]));
            match second {
                Some(second) if (0xD800..0xDC00).contains(&first) && (0xDC00..0xE000).contains(&second) => {
                    Some((utf8(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))?, 12))
                }
                _ => Some((utf8(first)?, 6)),
            }
        }
        other if other.is_ascii_punctuation() => plain(*other),
        _ => None,
    }
}

/// `&amp;`, `&#39;`, `&#x27;`.
fn entity(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let end = text.iter().take(10).position(|byte| *byte == b';')?;
    let code = match &text[1..end] {
        b"amp" => '&' as u32,
        b"lt" => '<' as u32,
        b"gt" => '>' as u32,
        b"quot" => '"' as u32,
        b"apos" => '\'' as u32,
        [b'#', b'x' | b'X', digits @ ..] => hex(digits)?,
        [b'#', digits @ ..] => std::str::from_utf8(digits).ok()?.parse().ok()?,
        _ => return None,
    };
    Some((utf8(code)?, end + 1))
}

/// The value of a digit of base64, in either alphabet.
fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

fn utf8(code: u32) -> Option<Vec<u8>> {
    char::from_u32(code).map(|letter| letter.to_string().into_bytes())
}

fn hex(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 6 {
        return None;
    }
    digits.iter().try_fold(0, |number, byte| Some(number << 4 | u32::from(digit(*byte)?)))
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str) -> Vec<String> {
        View::of(text).decoded().map(|view| String::from_utf8_lossy(&view.bytes).into_owned()).collect()
    }

    #[test]
    fn each_encoding_is_decoded() {
        for (text, expected) in [
            ("a%2Fb%2fc+d%zz%2", "a/b/c d%zz%2"),
            (r#"a\"b\\c\/d\n\u00e9\ud83d\ude00\u{e9}\x41\q\u12"#, "a\"b\\c/d\né😀éA\\q\\u12"),
            ("&amp;&lt;&gt;&quot;&apos;&#39;&#x27;&nope;&", "&<>\"'''&nope;&"),
        ] {
            assert_eq!(decoded(text), [expected], "{text}");
        }
        assert!(decoded("plain").is_empty());
    }

    #[test]
    fn base64_is_decoded_in_groups() {
        for (text, expected) in [
            ("<YSBzZWNyZXQgb2YgbWluZQ==>", "<a secret of mine==>"),
            ("<YSBzZWNyZXQgb2YgbWluZXM>", "<a secret of mines>"),
            ("two words, Pz8_Pj4-Pz8_Pj4+Pz8/", "two words, ???>>>???>>>???"),
        ] {
            assert_eq!(decoded(text).pop().unwrap(), expected, "{text}");
        }
        let view = View::of("<YSBzZWNyZXQgb2YgbWluZXM>").of_base64().unwrap();
        assert_eq!((view.original(1, 2), view.original(3, 5), view.original(17, 18)), ((1, 5), (1, 9), (21, 24)));
    }

    #[test]
    fn a_range_of_a_view_is_one_of_the_original() {
        let view = View::of("x%2Fy").decoded().next().unwrap();
        assert_eq!(view.bytes, b"x/y");
        assert_eq!((view.original(0, 2), view.original(1, 3)), ((0, 4), (1, 5)));
        let twice = View::of("a%255Cb").decoded().next().unwrap().decoded().next().unwrap();
        assert_eq!((twice.bytes.as_slice(), twice.original(1, 2)), (b"a\\b".as_slice(), (1, 6)));
    }
}
