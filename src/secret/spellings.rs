//! Spellings of a secret that no [`View`](super::view::View) decodes: with folded white space, in another encoding, and
//! escaped more often than texts are decoded.

use zeroize::Zeroizing;

/// The replacement for an invalid byte.
const REPLACEMENT: char = '\u{fffd}';

pub struct Spelling {
    pub bytes: Zeroizing<Vec<u8>>,
    /// Whether letters are missing.
    pub has_gaps: bool,
}

/// The secret itself, and its other spellings.
pub fn of(secret: &str) -> Vec<Spelling> {
    let mut all = Vec::new();
    for text in [Zeroizing::new(secret.to_owned()), folded(secret)].into_iter().chain(in_other_capitals(secret)) {
        for once in [escaped(&text, false), escaped(&text, true)] {
            for ascii in [false, true] {
                in_encodings(&escaped(&once, ascii), &mut all);
            }
            in_encodings(&once, &mut all);
        }
        in_encodings(&text, &mut all);
    }
    all
}

/// In upper and lower case, if letters change that are not ASCII: ASCII case is ignored when texts are searched.
fn in_other_capitals(text: &str) -> impl Iterator<Item = Zeroizing<String>> {
    let both = [text.to_uppercase(), text.to_lowercase()].map(Zeroizing::new);
    both.into_iter().filter(move |other| !text.is_ascii() && !other.eq_ignore_ascii_case(text))
}

/// With each run of white space as one space, as in a page or a header.
fn folded(text: &str) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(text.len()));
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// Escaped as in a JSON string, optionally in ASCII only.
fn escaped(text: &str, ascii: bool) -> Zeroizing<String> {
    let quoted = Zeroizing::new(serde_json::Value::from(text).to_string());
    let inner = &quoted[1..quoted.len() - 1];
    let mut escaped = Zeroizing::new(String::with_capacity(inner.len()));
    for letter in inner.chars() {
        if ascii && !letter.is_ascii() {
            letter.encode_utf16(&mut [0; 2]).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
        } else {
            escaped.push(letter);
        }
    }
    escaped
}

/// In UTF-8 and in Latin-1, and how each looks if it is read as the other one or as ASCII.
fn in_encodings(text: &str, all: &mut Vec<Spelling>) {
    let mut add = |bytes: Vec<u8>, has_gaps: bool| {
        let bytes = Zeroizing::new(bytes);
        if all.iter().all(|known| known.bytes != bytes) {
            all.push(Spelling { bytes, has_gaps });
        }
    };
    add(text.as_bytes().to_vec(), false);
    if text.is_ascii() {
        return;
    }
    let latin1: Zeroizing<Vec<u8>> =
        Zeroizing::new(text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect());
    let has_gaps = text.chars().any(|letter| u32::from(letter) > 0xff);
    add(text.bytes().map(char::from).collect::<String>().into_bytes(), false);
    add(String::from_utf8_lossy(&latin1).into_owned().into_bytes(), true);
    add(latin1.to_vec(), has_gaps);
    for gap in ['?', REPLACEMENT] {
        let by_letter: String = text.chars().map(|letter| if letter.is_ascii() { letter } else { gap }).collect();
        let by_byte: String = text.bytes().map(|byte| if byte.is_ascii() { byte.into() } else { gap }).collect();
        add(by_letter.into_bytes(), true);
        add(by_byte.into_bytes(), true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_secret_has_one_spelling() {
        let all = of("an-ordinary secret!");
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].bytes.as_slice(), b"an-ordinary secret!");
    }

    #[test]
    fn the_secret_itself_and_others_are_spelled() {
        let all = of("a  \u{1f600}\n");
        for spelling in
            ["a  \u{1f600}\n", "a \u{1f600}", "a  \\ud83d\\ude00\\n", "a  \\\\ud83d\\\\ude00\\\\n", "a  ?\\n"]
        {
            assert!(all.iter().any(|known| known.bytes.as_slice() == spelling.as_bytes()), "{spelling}");
        }
    }
}
