//! The secrets of this process, masked in texts: servers and proxies repeat requests in their errors.

use std::borrow::Cow;
#[cfg(test)]
use std::cell::RefCell;
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
#[cfg(not(test))]
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::NO_PAD;
use memchr::memmem::find_iter;
use zeroize::Zeroizing;

use super::spellings::{self, Spelling};
use super::view::View;

/// The replacement for a secret.
pub const MASK: &str = "[redacted]";

/// Shorter secrets are not masked: they hide nothing, and masking them would spoil ordinary text.
const SHORTEST: usize = 4;

/// Shorter secrets are masked only as whole words. The beginning of a longer one is masked from this length on if the
/// text is cut there.
const LONG: usize = 8;

/// Parts of secrets of at least this length are masked anywhere: servers cut what they repeat.
const CUTTABLE: usize = 16;

/// The length of the shortest such part.
const PART: usize = 12;

/// What may follow the beginning of a secret in a text that is cut without a mark: the end of a string or an element.
const ENDS: &[u8] = b"\"'`\\<)]}";

/// What may follow the beginning of a secret in a text that is cut with a mark.
const MARKS: [&[u8]; 2] = ["…".as_bytes(), b"..."];

/// Passwords of examples that are ordinary words in many errors: masking them would hide nothing.
const COMMON: [&str; 2] = ["airflow", "admin"];

/// The number of nested encodings: no server escapes more often.
const DEEPEST: usize = 3;

#[cfg(not(test))]
static SECRETS: Mutex<Option<Secrets>> = Mutex::new(None);

// Unit tests share a process: the secrets of one test must not be masked in the errors of another.
#[cfg(test)]
thread_local! {
    static SECRETS: RefCell<Option<Secrets>> = const { RefCell::new(None) };
}

#[derive(Default)]
struct Secrets {
    spellings: Vec<Known>,
    /// Hashes only: there are many, and none is a secret.
    known: HashSet<u64>,
    /// Hashes of parts in lower case.
    parts: HashSet<u64>,
    hasher: RandomState,
}

/// One spelling of a secret.
struct Known {
    bytes: Zeroizing<Vec<u8>>,
    lower: Zeroizing<Vec<u8>>,
}

impl Known {
    fn new(bytes: Vec<u8>) -> Self {
        let bytes = Zeroizing::new(bytes);
        Self { lower: Zeroizing::new(bytes.to_ascii_lowercase()), bytes }
    }

    /// Finds it in a text. `lower` is the text in lower case.
    fn find(&self, text: &[u8], lower: &[u8], found: &mut Vec<(usize, usize)>) {
        let length = self.bytes.len();
        let mut add = |start: usize, anywhere: bool| {
            if anywhere || is_word(text, start, start + length) {
                found.push((start, start + length));
            }
        };
        // In other capitals, a word of plain letters may be an ordinary word.
        let is_plain = length < CUTTABLE && self.bytes.iter().all(u8::is_ascii_alphabetic);
        if is_plain {
            find_iter(text, self.bytes.as_slice()).for_each(|start| add(start, length >= LONG));
        }
        if !is_plain || length >= LONG {
            find_iter(lower, self.lower.as_slice()).for_each(|start| add(start, length >= LONG && !is_plain));
        }
        if length > LONG {
            self.find_beginnings(lower, found);
        }
    }

    /// Finds places at which a text is cut within the secret.
    fn find_beginnings(&self, lower: &[u8], found: &mut Vec<(usize, usize)>) {
        for start in find_iter(lower, &self.lower[..LONG]) {
            let same = self.lower.iter().zip(&lower[start..]).take_while(|(ours, theirs)| ours == theirs).count();
            if same < self.lower.len() && is_cut(&self.lower, same, &lower[start + same..]) {
                found.push((start, start + same));
            }
        }
    }
}

/// Whether a text is likely cut after the first `length` bytes of a secret, which `rest` follows. Without a mark,
/// ordinary words are not masked: the beginning must contain more than letters, or end within a word.
fn is_cut(secret: &[u8], length: usize, rest: &[u8]) -> bool {
    let (beginning, next) = (&secret[..length], secret[length]);
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic();
    if !is_distinctive(beginning) {
        return false;
    }
    if MARKS.iter().any(|mark| rest.starts_with(mark)) {
        return true;
    }
    if rest.first().is_some_and(|byte| !ENDS.contains(byte)) || beginning.iter().all(is_letter) {
        return false;
    }
    let has_only_words = beginning.iter().all(|byte| is_letter(byte) || b"-_. ".contains(byte));
    !has_only_words || (beginning.last().is_some_and(is_letter) && is_letter(&next))
}

/// Whether it has enough letters and digits to be distinguished from ordinary text.
fn is_distinctive(bytes: &[u8]) -> bool {
    bytes.iter().filter(|byte| byte.is_ascii_alphanumeric()).count() >= SHORTEST
}

/// Masks a secret in all errors and traces from now on.
pub fn protect(secret: &str) {
    let secret = secret.trim();
    if secret.len() >= SHORTEST && !COMMON.contains(&secret) {
        with_secrets(|secrets| secrets.get_or_insert_default().add(secret));
    }
}

/// Zeroizes all known secrets, at the end of the process.
pub fn forget() {
    with_secrets(Option::take);
}

/// The text without the secrets in it, in any spelling.
pub fn mask(text: &str) -> Cow<'_, str> {
    with_secrets(|secrets| secrets.as_ref().map_or(Cow::Borrowed(text), |secrets| secrets.mask(text)))
}

#[cfg(not(test))]
fn with_secrets<T>(work: impl FnOnce(&mut Option<Secrets>) -> T) -> T {
    work(&mut SECRETS.lock().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
fn with_secrets<T>(work: impl FnOnce(&mut Option<Secrets>) -> T) -> T {
    SECRETS.with_borrow_mut(work)
}

impl Secrets {
    fn add(&mut self, secret: &str) {
        let bytes = secret.as_bytes();
        if !self.known.insert(self.hasher.hash_one(bytes)) {
            return;
        }
        for spelling in spellings::of(secret) {
            self.add_spelling(&spelling);
        }
        let encoded = in_base64(bytes).filter(|encoded| encoded.len() >= LONG);
        self.spellings.extend(encoded.map(Known::new));
    }

    fn add_spelling(&mut self, spelling: &Spelling) {
        let is_distinctive = |bytes: &[u8]| !spelling.has_gaps || is_distinctive(bytes);
        if !is_distinctive(&spelling.bytes) {
            return;
        }
        let known = Known::new(spelling.bytes.to_vec());
        if known.lower.len() >= CUTTABLE {
            let parts = known.lower.windows(PART).filter(|part| is_distinctive(part));
            self.parts.extend(parts.map(|part| self.hasher.hash_one(part)));
        }
        self.spellings.push(known);
    }

    fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut found = Vec::new();
        self.search(&View::of(text), DEEPEST, &mut found);
        if found.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for (start, end) in merged(found) {
            masked.push_str(&text[from..floor(text, start).max(from)]);
            masked.push_str(MASK);
            from = ceil(text, end);
        }
        masked.push_str(&text[from..]);
        Cow::Owned(masked)
    }

    fn search(&self, view: &View, depth: usize, found: &mut Vec<(usize, usize)>) {
        let lower = view.bytes.to_ascii_lowercase();
        let mut places = Vec::new();
        self.spellings.iter().for_each(|secret| secret.find(&view.bytes, &lower, &mut places));
        found.extend(places.into_iter().map(|(start, end)| view.original(start, end)));
        if !self.parts.is_empty() {
            for (start, part) in lower.windows(PART).enumerate() {
                if self.parts.contains(&self.hasher.hash_one(part)) {
                    found.push(view.original(start, start + PART));
                }
            }
        }
        if depth > 1 {
            view.decoded().for_each(|view| self.search(&view, depth - 1, found));
        }
    }
}

/// The places in order; overlapping and adjacent ones are merged.
fn merged(mut places: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    places.sort_unstable();
    let mut merged: Vec<(usize, usize)> = Vec::new();
    for (start, end) in places {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

/// The base64 of the secret at any offset in a longer text, such as after the name in `Basic` credentials: the
/// characters that depend only on the secret.
fn in_base64(secret: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    [STANDARD, URL_SAFE].into_iter().flat_map(move |alphabet| {
        let engine = GeneralPurpose::new(&alphabet, NO_PAD);
        (0..3).map(move |before| {
            let padded = Zeroizing::new([&vec![0; before], secret].concat());
            let encoded = engine.encode(&*padded);
            let (first, last) = ((before * 8).div_ceil(6), padded.len() * 8 / 6);
            encoded.as_bytes().get(first..last).unwrap_or_default().to_vec()
        })
    })
}

fn is_word(text: &[u8], start: usize, end: usize) -> bool {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    !is_letter(start.checked_sub(1).and_then(|at| text.get(at))) && !is_letter(text.get(end))
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

    use super::*;

    fn masked(secrets: &[&str], text: &str) -> String {
        let mut known = Secrets::default();
        secrets.iter().for_each(|secret| known.add(secret));
        known.mask(text).into_owned()
    }

    #[test]
    fn a_secret_is_masked_wherever_it_stands() {
        for (text, expected) in [
            ("pa55word!", "[redacted]"),
            ("pa55word! and pa55word!", "[redacted] and [redacted]"),
            ("pa55word!pa55word!", "[redacted]"),
            ("xpa55word!y", "x[redacted]y"),
            ("\u{e9}pa55word!\u{e9}", "\u{e9}[redacted]\u{e9}"),
            ("pa55word alone", "pa55word alone"),
            ("", ""),
        ] {
            assert_eq!(masked(&["pa55word!"], text), expected);
        }
    }

    #[test]
    fn all_spellings_are_masked() {
        let secret = "p\"a/5 5&wörd\\";
        let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
        let quoted = |text: &str| serde_json::to_string(text).unwrap()[1..].strip_suffix('"').unwrap().to_owned();
        let python = "p\\\"a/5 5&w\\u00f6rd\\\\";
        for text in [
            secret.to_owned(),
            percent.clone(),
            percent.to_lowercase(),
            percent.replace("%20", "+"),
            percent.replace('%', "%25"),
            quoted(secret),
            python.to_owned(),
            quoted(&quoted(secret)),
            "p&quot;a/5 5&amp;w&#246;rd\\".to_owned(),
            STANDARD.encode(secret),
            URL_SAFE_NO_PAD.encode(secret),
            utf8_percent_encode(&STANDARD.encode(secret), NON_ALPHANUMERIC).to_string(),
        ] {
            let shown = masked(&[secret], &format!("<{text}>"));
            let rest = shown.replace("[redacted]", "");
            assert!(shown.contains("[redacted]") && rest.len() <= 8, "{text}: {shown}");
        }
    }

    #[test]
    fn the_credentials_of_a_proxy_are_masked_in_base64_too() {
        for name in ["u", "us", "use", "user"] {
            let basic = STANDARD.encode(format!("{name}:correct-horse"));
            let shown = masked(&["correct-horse"], &format!("Basic {basic}"));
            assert!(shown.contains("[redacted]") && shown.len() < "Basic [redacted]".len() + 12, "{shown}");
        }
    }

    #[test]
    fn a_secret_is_masked_in_base64_of_a_whole_request() {
        for secret in ["tiny", "hunter2", "a \"quoted\" one", "correct-horse-battery"] {
            for before in ["", "u", "us"] {
                let body = serde_json::json!({ "user": before, "password": secret, "more": "of it" }).to_string();
                for encoded in [STANDARD.encode(&body), URL_SAFE_NO_PAD.encode(&body)] {
                    let shown = masked(&[secret], &format!("sent: {encoded}"));
                    let (start, end) = shown.split_once(MASK).expect(&shown);
                    let start = STANDARD.decode(start.strip_prefix("sent: ").unwrap()).unwrap();
                    assert!(body.starts_with(&*String::from_utf8(start).unwrap()), "{shown}");
                    assert!(!end.contains(MASK) && end.len() < 40, "{shown}");
                }
            }
        }
    }

    #[test]
    fn parts_of_a_long_secret_are_masked() {
        let token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLW9mLWFkYQ";
        for text in [&token[..30], &token[25..], &token[10..40], &format!("Bearer {}…", &token[..20])] {
            let shown = masked(&[token], text);
            assert!(shown.ends_with("[redacted]") || shown == "Bearer [redacted]…", "{shown}");
        }
        assert_eq!(masked(&[token], &format!("{} and more", &token[..11])), format!("{} and more", &token[..11]));
    }

    #[test]
    fn the_beginning_of_a_secret_is_masked_where_a_text_is_cut() {
        for (secret, text, expected) in [
            ("hunter2-hunter3", "wrong: hunter2-h", "wrong: [redacted]"),
            ("hunter2-hunter3", "wrong: HUNTER2-H", "wrong: [redacted]"),
            ("hunter2-hunter3", "wrong: 'hunter2-hu'", "wrong: '[redacted]'"),
            ("hunter2-hunter3", "wrong: hunter2-hunt…", "wrong: [redacted]…"),
            ("hunter2-hunter3", "wrong: hunter2-hunt... (cut)", "wrong: [redacted]... (cut)"),
            ("hunter2-hunter3", "wrong: hunter2%2Dhu", "wrong: [redacted]"),
            ("correct-horse-battery", "wrong: correct-hor", "wrong: [redacted]"),
            ("correcthorse", "wrong: correcthor…", "wrong: [redacted]…"),
            ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIi", "Bearer eyJhbGci...", "Bearer [redacted]..."),
        ] {
            assert_eq!(masked(&[secret], text), expected);
        }
    }

    #[test]
    fn ordinary_words_at_the_end_of_a_text_are_shown() {
        for (secret, text) in [
            ("password123!", "this is not the password"),
            ("password123!", "the field \"password\""),
            ("passwords-are-secrets", "wrong password"),
            ("production-db-7", "the environment is production"),
            ("api-token-x9-y7", "unknown field 'api-token'"),
            ("hunter2-hunter3", "hunter2"),
            ("hunter2-hunter3", "hunter2-hut"),
            ("hunter2-hunter3", "hunter2-h and more"),
            ("????????-secret-7", "really????????"),
        ] {
            assert_eq!(masked(&[secret], text), text);
        }
    }

    #[test]
    fn folded_white_space_is_masked() {
        for text in ["two  blanks", "two blanks", "two\\u0020 blanks", "two%20blanks"] {
            assert_eq!(masked(&["two  blanks"], text), "[redacted]", "{text}");
        }
        assert_eq!(masked(&["a\nlong\r\n\tkey of lines"], "<a long key of lines>"), "<[redacted]>");
    }

    #[test]
    fn secrets_escaped_twice_and_percent_encoded_are_masked() {
        let quoted = |text: &str| serde_json::to_string(text).unwrap()[1..].strip_suffix('"').unwrap().to_owned();
        for secret in ["-----BEGIN\nIMPKEYLINE\n-----END", "a\n\"b\\c", "\u{e9}\ns\u{e9}same"] {
            let ascii = quoted(secret).replace('\u{e9}', "\\u00e9");
            for text in [quoted(&quoted(secret)), quoted(&ascii)] {
                let percent = utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string();
                let twice = utf8_percent_encode(&percent, NON_ALPHANUMERIC).to_string();
                for text in [text, percent, twice] {
                    assert_eq!(masked(&[secret], &format!("<{text}>")), "<[redacted]>", "{text}");
                }
            }
        }
    }

    #[test]
    fn letters_in_another_encoding_are_masked() {
        let secret = "VARimp \u{e9}88";
        for text in [
            "VARimp \u{fffd}88",
            "VARimp \u{fffd}\u{fffd}88",
            "VARimp \u{c3}\u{a9}88",
            "VARimp ?88",
            "VARimp ??88",
            "VARimp%20%E988",
            "VARimp \\xe988",
            "VARimp \\xc3\\xa988",
        ] {
            assert_eq!(masked(&[secret], &format!("<{text}>")), "<[redacted]>", "{text}");
        }
        let long = "\u{fc}ber \u{2014} a long one, and \u{2014} longer";
        assert_eq!(masked(&[long], "\u{fffd}ber ? a long one, and ? lo"), "[redacted]");
        assert_eq!(masked(&["\u{e9}".repeat(20).as_str()], "????????????????????"), "????????????????????");
    }

    #[test]
    fn secrets_are_masked_in_upper_and_lower_case() {
        let token = "eyJhbGciOiJIUzI1NiJ9";
        for text in [token.to_uppercase(), token.to_lowercase(), token[..14].to_uppercase()] {
            assert_eq!(masked(&[token], &format!("<{text}>")), "<[redacted]>");
        }
        for (secret, text, expected) in [
            ("pa55word!", "xPA55Word!x", "x[redacted]x"),
            ("hunter2", "HUNTER2 is wrong", "[redacted] is wrong"),
            ("sesameopen", "SesameOpen is wrong", "[redacted] is wrong"),
            ("pässwörd1", "PÄSSWÖRD1 is wrong", "[redacted] is wrong"),
            ("Pässwörd1", "pässwörd1 is wrong", "[redacted] is wrong"),
            ("p%sswörd1", "P%25SSW%C3%96RD1 is wrong", "[redacted] is wrong"),
        ] {
            assert_eq!(masked(&[secret], text), expected);
        }
    }

    #[test]
    fn ordinary_words_in_other_capitals_are_shown() {
        for (secret, text) in [
            ("pool", "Pool: pool_a"),
            ("Variable", "variables"),
            ("hunter2", "HUNTER21"),
            ("Username", "usernames_of_all"),
        ] {
            assert_eq!(masked(&[secret], text), text);
        }
    }

    #[test]
    fn short_secrets_are_masked_as_whole_words_only() {
        assert_eq!(
            masked(&["pool"], "the pool `pool` in pools: pool_a"),
            "the [redacted] `[redacted]` in pools: pool_a"
        );
    }

    #[test]
    fn common_passwords_and_tiny_secrets_are_not_masked() {
        for secret in ["airflow", "admin", "abc", " x \n", ""] {
            protect(secret);
        }
        assert_eq!(mask("airflow: abc x admin"), "airflow: abc x admin");
    }
}
