//! Where in a log a reader is, so that one who lost the connection goes on without losing or repeating an entry.

use crate::api::Piece;

/// The section that the server puts in front: where it found the log. Its length changes when the task ends.
const HEAD: &[u8] = b"::group::Log message source details";
const HEAD_END: &[u8] = b"::endgroup::";

/// How much of a log was given to the reader.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Position {
    head: u64,
    /// Entries of the task's own.
    pub entries: u64,
    /// A piece of an entry was given, but not its end.
    pub within: bool,
}

/// One more passage through the log from its beginning.
#[derive(Default)]
pub struct Passage {
    seen: Position,
    part: Part,
    is_new: bool,
}

#[derive(Clone, Copy, Default, Eq, PartialEq)]
enum Part {
    #[default]
    Start,
    Head,
    Body,
}

impl Passage {
    /// Whether the piece was not given before; if so, it counts as given.
    pub fn is_new(&mut self, position: &mut Position, piece: &Piece<'_>) -> bool {
        if piece.begins {
            let has = |words: &[u8]| memchr::memmem::find(piece.bytes, words).is_some();
            if self.part == Part::Start {
                self.part = if has(HEAD) { Part::Head } else { Part::Body };
            }
            let head_was_given = position.entries > 0;
            let (seen, given) = match self.part {
                Part::Body => (&mut self.seen.entries, &mut position.entries),
                _ => (&mut self.seen.head, &mut position.head),
            };
            *seen += 1;
            self.is_new = *seen > *given && !(self.part == Part::Head && head_was_given);
            *given = (*given).max(*seen);
            if self.part == Part::Head && has(HEAD_END) {
                self.part = Part::Body;
            }
        }
        if self.is_new {
            position.within = !piece.ends;
        }
        self.is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(position: &mut Position, lines: &[&str]) -> Vec<String> {
        let mut passage = Passage::default();
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
