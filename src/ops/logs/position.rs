//! A reader's position in a log, so that it can continue after a lost connection without losing or repeating entries.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::api::Piece;

/// Start of the first section, in which the server describes the log's source. Its length changes when the task ends.
const HEAD: &[u8] = b"::group::Log message source details";
const HEAD_END: &[u8] = b"::endgroup::";

/// An entry with a time is unique.
const TIME: &[u8] = br#""timestamp":""#;

/// Number of bytes that identify an entry.
const FINGERPRINT_BYTES: usize = 1024;

/// How much of a log the reader has received.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Position {
    head: u64,
    /// The reader has the whole head.
    has_head: bool,
    /// Entries of the task itself.
    pub entries: u64,
    /// The reader has the beginning of an entry, but not its end.
    pub within: bool,
    /// Fingerprint of the task's first entry, if it has a time.
    first: Option<u64>,
}

impl Position {
    /// Whether a response that starts from the beginning can be distinguished from one that continues.
    pub fn can_detect_restart(&self) -> bool {
        self.first.is_some()
    }
}

/// One pass through the log.
#[derive(Default)]
pub struct Pass {
    seen: Position,
    part: Part,
    is_new: bool,
    /// The number of entries that the request asks the server to skip.
    skipped: Option<u64>,
    is_head: bool,
}

#[derive(Clone, Copy, Default, Eq, PartialEq)]
enum Part {
    #[default]
    Start,
    Head,
    Body,
}

impl Pass {
    /// A pass through the log after its first `entries` entries, which a token requests. Airflow 3.0.4 to 3.1 ignores the
    /// token's position and sends the whole log without its head.
    pub fn after(entries: u64) -> Self {
        Self { skipped: Some(entries), ..Self::default() }
    }

    /// Whether the reader does not have the piece yet; marks it as received.
    pub fn is_new(&mut self, position: &mut Position, piece: &Piece<'_>) -> bool {
        if piece.begins {
            let has = |words: &[u8]| memchr::memmem::find(piece.bytes, words).is_some();
            if self.part == Part::Start {
                self.part = if has(HEAD) { Part::Head } else { Part::Body };
                let restarts = position.first.is_some_and(|first| Some(first) == fingerprint(piece.bytes));
                if let (Part::Body, Some(entries), false) = (self.part, self.skipped, restarts) {
                    self.seen.entries = entries;
                }
            }
            self.is_head = self.part == Part::Head;
            let has_head = position.has_head || position.entries > 0;
            let (seen, received) = match self.part {
                Part::Body => (&mut self.seen.entries, &mut position.entries),
                _ => (&mut self.seen.head, &mut position.head),
            };
            *seen += 1;
            if self.part == Part::Body && *seen == 1 {
                position.first = fingerprint(piece.bytes);
            }
            self.is_new = *seen > *received && !(self.part == Part::Head && has_head);
            *received = (*received).max(*seen);
            if self.part == Part::Head && has(HEAD_END) {
                self.part = Part::Body;
                position.has_head = true;
            }
        }
        if self.is_new {
            position.within = !piece.ends;
        }
        self.is_new
    }

    /// Whether the last piece is part of the head.
    pub fn is_head(&self) -> bool {
        self.is_head
    }
}

/// Identifies an entry. `None` for an entry without a time: others may be equal to it.
fn fingerprint(bytes: &[u8]) -> Option<u64> {
    memchr::memmem::find(bytes, TIME)?;
    let mut hasher = DefaultHasher::new();
    bytes[..bytes.len().min(FINGERPRINT_BYTES)].hash(&mut hasher);
    Some(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(position: &mut Position, lines: &[&str]) -> Vec<String> {
        through(Pass::default(), position, lines)
    }

    fn through(mut pass: Pass, position: &mut Position, lines: &[&str]) -> Vec<String> {
        let new = lines.iter().filter(|line| pass.is_new(position, &Piece::whole(line.as_bytes())));
        new.map(|line| (*line).to_owned()).collect()
    }

    const OPEN: &str = r#"{"event":"::group::Log message source details"}"#;
    const CLOSE: &str = r#"{"event":"::endgroup::"}"#;

    #[test]
    fn nothing_is_repeated_after_the_head_has_grown() {
        let mut position = Position::default();
        assert_eq!(received(&mut position, &[OPEN, "a", CLOSE, "1", "2"]), [OPEN, "a", CLOSE, "1", "2"]);
        assert_eq!(received(&mut position, &[OPEN, "a", "b", CLOSE, "1", "2", "3"]), ["3"]);
        assert_eq!(position.entries, 3);
    }

    #[test]
    fn a_continuation_is_distinguished_from_the_whole_log() {
        let [a, b, c] =
            ["a", "b", "c"].map(|event| format!(r#"{{"timestamp":"2026-11-01T00:00:00Z","event":"{event}"}}"#));
        let mut position = Position::default();
        received(&mut position, &[OPEN, CLOSE, &a, &b]);
        assert!(position.can_detect_restart());
        assert_eq!(through(Pass::after(2), &mut position, &[&c]), [c.as_str()]);
        assert_eq!(position.entries, 3);
        assert!(through(Pass::after(2), &mut position, &[&a, &b, &c]).is_empty());
        assert!(through(Pass::after(2), &mut position, &[&c]).is_empty(), "requested again with the same token");
        assert_eq!(through(Pass::after(3), &mut position, &[&a, &b, &c, &b]), [b.as_str()]);
    }

    #[test]
    fn a_restart_cannot_be_detected_without_times() {
        let mut position = Position::default();
        received(&mut position, &[r#"{"event":"tick","timestamp":null}"#, "tick"]);
        assert!(!position.can_detect_restart());
    }

    #[test]
    fn a_head_that_grows_before_the_first_entry_is_received_once() {
        let mut position = Position::default();
        assert_eq!(received(&mut position, &[OPEN, "a", CLOSE]).len(), 3);
        assert_eq!(received(&mut position, &[OPEN, "a", "b", CLOSE, "1"]), ["1"]);
    }

    #[test]
    fn a_truncated_head_is_continued() {
        let mut position = Position::default();
        received(&mut position, &[OPEN]);
        assert_eq!(received(&mut position, &[OPEN, "a", CLOSE, "1"]), ["a", CLOSE, "1"]);
    }

    #[test]
    fn a_log_without_a_head() {
        let mut position = Position::default();
        assert_eq!(received(&mut position, &["1", CLOSE, OPEN]).len(), 3);
        assert_eq!(received(&mut position, &["1", CLOSE, OPEN, "4"]), ["4"]);
    }

    #[test]
    fn all_pieces_of_an_entry_are_new_or_none_is() {
        let mut position = Position::default();
        let piece = |begins, ends| Piece { bytes: b"x", begins, ends };
        let mut pass = Pass::default();
        assert!(pass.is_new(&mut position, &piece(true, false)) && position.within);
        assert!(pass.is_new(&mut position, &piece(false, true)) && !position.within);
        let mut again = Pass::default();
        assert!(!again.is_new(&mut position, &piece(true, false)) && !again.is_new(&mut position, &piece(false, true)));
        assert_eq!(position.entries, 1);
    }
}
