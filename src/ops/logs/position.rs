//! Where in a log a reader is, so that one who lost the connection goes on without losing or repeating an entry.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::api::Piece;

/// The section that the server puts in front: where it found the log. Its length changes when the task ends.
const HEAD: &[u8] = b"::group::Log message source details";
const HEAD_END: &[u8] = b"::endgroup::";

/// By its time an entry is told apart from every other one.
const TIME: &[u8] = br#""timestamp":""#;

/// So much of an entry is enough to know it again.
const MARK: usize = 1024;

/// How much of a log was given to the reader.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Position {
    head: u64,
    /// The whole head was given.
    has_head: bool,
    /// Entries of the task's own.
    pub entries: u64,
    /// A piece of an entry was given, but not its end.
    pub within: bool,
    /// The first of the task's own entries, if it can be known again.
    first: Option<u64>,
}

impl Position {
    /// Whether an answer that begins anew is told from one that goes on.
    pub fn knows_its_start(&self) -> bool {
        self.first.is_some()
    }
}

/// One more passage through the log.
#[derive(Default)]
pub struct Passage {
    seen: Position,
    part: Part,
    is_new: bool,
    /// How many entries the server was told to pass over.
    passed_over: Option<u64>,
    is_head: bool,
}

#[derive(Clone, Copy, Default, Eq, PartialEq)]
enum Part {
    #[default]
    Start,
    Head,
    Body,
}

impl Passage {
    /// The rest of the log behind so many entries, as a token asks for it. Airflow 3.0.4 to 3.1 takes no notice of the
    /// token's position, and sends the whole log without its head.
    pub fn behind(entries: u64) -> Self {
        Self { passed_over: Some(entries), ..Self::default() }
    }

    /// Whether the piece was not given before; if so, it counts as given.
    pub fn is_new(&mut self, position: &mut Position, piece: &Piece<'_>) -> bool {
        if piece.begins {
            let has = |words: &[u8]| memchr::memmem::find(piece.bytes, words).is_some();
            if self.part == Part::Start {
                self.part = if has(HEAD) { Part::Head } else { Part::Body };
                let begins_anew = position.first.is_some_and(|first| Some(first) == mark(piece.bytes));
                if let (Part::Body, Some(entries), false) = (self.part, self.passed_over, begins_anew) {
                    self.seen.entries = entries;
                }
            }
            self.is_head = self.part == Part::Head;
            let head_was_given = position.has_head || position.entries > 0;
            let (seen, given) = match self.part {
                Part::Body => (&mut self.seen.entries, &mut position.entries),
                _ => (&mut self.seen.head, &mut position.head),
            };
            *seen += 1;
            if self.part == Part::Body && *seen == 1 {
                position.first = mark(piece.bytes);
            }
            self.is_new = *seen > *given && !(self.part == Part::Head && head_was_given);
            *given = (*given).max(*seen);
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

    /// Whether the last piece is of the section that the server puts in front.
    pub fn is_head(&self) -> bool {
        self.is_head
    }
}

/// By what an entry is known again; none for one without a time, such as other ones may be equal to.
fn mark(bytes: &[u8]) -> Option<u64> {
    memchr::memmem::find(bytes, TIME)?;
    let mut hasher = DefaultHasher::new();
    bytes[..bytes.len().min(MARK)].hash(&mut hasher);
    Some(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(position: &mut Position, lines: &[&str]) -> Vec<String> {
        through(Passage::default(), position, lines)
    }

    fn through(mut passage: Passage, position: &mut Position, lines: &[&str]) -> Vec<String> {
        let new = lines.iter().filter(|line| passage.is_new(position, &Piece::whole(line.as_bytes())));
        new.map(|line| (*line).to_owned()).collect()
    }

    const OPEN: &str = r#"{"event":"::group::Log message source details"}"#;
    const CLOSE: &str = r#"{"event":"::endgroup::"}"#;

    #[test]
    fn nothing_is_given_twice_even_where_the_head_grew() {
        let mut position = Position::default();
        assert_eq!(given(&mut position, &[OPEN, "a", CLOSE, "1", "2"]), [OPEN, "a", CLOSE, "1", "2"]);
        assert_eq!(given(&mut position, &[OPEN, "a", "b", CLOSE, "1", "2", "3"]), ["3"]);
        assert_eq!(position.entries, 3);
    }

    #[test]
    fn a_rest_is_told_from_a_log_that_is_sent_whole_again() {
        let [a, b, c] =
            ["a", "b", "c"].map(|event| format!(r#"{{"timestamp":"2026-11-01T00:00:00Z","event":"{event}"}}"#));
        let mut position = Position::default();
        given(&mut position, &[OPEN, CLOSE, &a, &b]);
        assert!(position.knows_its_start());
        assert_eq!(through(Passage::behind(2), &mut position, &[&c]), [c.as_str()]);
        assert_eq!(position.entries, 3);
        assert!(through(Passage::behind(2), &mut position, &[&a, &b, &c]).is_empty());
        assert!(through(Passage::behind(2), &mut position, &[&c]).is_empty(), "asked again with the same token");
        assert_eq!(through(Passage::behind(3), &mut position, &[&a, &b, &c, &b]), [b.as_str()]);
    }

    #[test]
    fn entries_without_a_time_can_not_be_known_again() {
        let mut position = Position::default();
        given(&mut position, &[r#"{"event":"tick","timestamp":null}"#, "tick"]);
        assert!(!position.knows_its_start());
    }

    #[test]
    fn a_head_that_grows_before_the_first_entry_is_given_once() {
        let mut position = Position::default();
        assert_eq!(given(&mut position, &[OPEN, "a", CLOSE]).len(), 3);
        assert_eq!(given(&mut position, &[OPEN, "a", "b", CLOSE, "1"]), ["1"]);
    }

    #[test]
    fn a_head_that_was_cut_off_goes_on() {
        let mut position = Position::default();
        given(&mut position, &[OPEN]);
        assert_eq!(given(&mut position, &[OPEN, "a", CLOSE, "1"]), ["a", CLOSE, "1"]);
    }

    #[test]
    fn a_log_without_a_head() {
        let mut position = Position::default();
        assert_eq!(given(&mut position, &["1", CLOSE, OPEN]).len(), 3);
        assert_eq!(given(&mut position, &["1", CLOSE, OPEN, "4"]), ["4"]);
    }

    #[test]
    fn the_pieces_of_an_entry_go_together() {
        let mut position = Position::default();
        let piece = |begins, ends| Piece { bytes: b"x", begins, ends };
        let mut passage = Passage::default();
        assert!(passage.is_new(&mut position, &piece(true, false)) && position.within);
        assert!(passage.is_new(&mut position, &piece(false, true)) && !position.within);
        let mut again = Passage::default();
        assert!(!again.is_new(&mut position, &piece(true, false)) && !again.is_new(&mut position, &piece(false, true)));
        assert_eq!(position.entries, 1);
    }
}
