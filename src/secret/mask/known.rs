//! Finding one spelling of a secret in a text.

use memchr::memmem::find_iter;
use zeroize::Zeroizing;

use super::{CUTTABLE, LONG, SHORTEST};

/// What may follow the beginning of a secret in a text that is cut without a mark: the end of a string or an element.
const ENDS: &[u8] = b"\"'`\\<)]}";

/// What may follow the beginning of a secret in a text that is cut with a mark.
const MARKS: [&[u8]; 2] = ["…".as_bytes(), b"..."];

/// One spelling of a secret.
pub(super) struct Known {
    bytes: Zeroizing<Vec<u8>>,
    pub lower: Zeroizing<Vec<u8>>,
}

impl Known {
    pub fn new(bytes: Vec<u8>) -> Self {
        let bytes = Zeroizing::new(bytes);
        Self { lower: Zeroizing::new(bytes.to_ascii_lowercase()), bytes }
    }

    /// Finds it in a text. `lower` is the text in lower case.
    pub fn find(&self, text: &[u8], lower: &[u8], found: &mut Vec<(usize, usize)>) {
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
pub(super) fn is_distinctive(bytes: &[u8]) -> bool {
    bytes.iter().filter(|byte| byte.is_ascii_alphanumeric()).count() >= SHORTEST
}

fn is_word(text: &[u8], start: usize, end: usize) -> bool {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    !is_letter(start.checked_sub(1).and_then(|at| text.get(at))) && !is_letter(text.get(end))
}
