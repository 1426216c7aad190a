//! Writes the lines of several logs to stderr: with a header while one log grows, with the task's name before each line
//! while several do.

use std::cell::RefCell;

use crate::api::Piece;
use crate::context::Context;
use crate::ops::logs;
use crate::ops::wait::view::Screen;
use crate::output::{self, Look, Span};

/// Number of bytes after which a block is written.
const BLOCK: usize = 64 * 1024;

/// Lines of one log to write together.
pub struct Block {
    text: String,
    color: bool,
    /// Number of bytes omitted so far of an entry that is too long.
    dropped: usize,
}

impl Block {
    pub fn new(color: bool) -> Self {
        Self { text: String::new(), color, dropped: 0 }
    }

    /// Receives the next entry, or a piece of one.
    pub fn take(&mut self, piece: Piece<'_>) {
        if piece.begins && piece.ends {
            self.text.push_str(&logs::lines_of(piece.bytes, self.color));
            return;
        }
        self.dropped += piece.bytes.len();
        if piece.ends {
            let size = std::mem::take(&mut self.dropped);
            self.text.push_str(&format!("(an entry of {size} bytes is omitted; tasks logs -o ndjson prints it)\n"));
        }
    }

    pub fn is_full(&self) -> bool {
        self.text.len() >= BLOCK
    }
}

pub struct LogWriter {
    screen: Screen,
    /// The log under the last header, and the number of notes when the header was written.
    current: RefCell<Option<(String, usize)>>,
}

impl LogWriter {
    pub fn new(screen: Screen) -> Self {
        Self { screen, current: RefCell::new(None) }
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Writes a block and empties it. `has_others` says whether other logs are growing too.
    pub fn print(&self, name: &str, block: &mut Block, has_others: bool) {
        let text = std::mem::take(&mut block.text);
        if text.is_empty() {
            return;
        }
        let mut current = self.current.borrow_mut();
        let own = (name.to_owned(), self.screen.notes.get());
        if has_others {
            *current = None;
            self.screen.write(&prefixed(&self.styled(&format!("{name} | "), Look::Dim), &text));
        } else if current.as_ref() == Some(&own) {
            self.screen.write(&text);
        } else {
            *current = Some(own);
            self.screen.write(&format!("{}\n{text}", self.styled(&format!("==> {name} <=="), Look::Bold)));
        }
    }

    /// Writes a line that is not part of a log.
    pub fn note(&self, context: &Context, line: &str) {
        *self.current.borrow_mut() = None;
        if !context.globals().quiet {
            self.screen.write(&format!("{}\n", output::escape(&context.globals().completed(line))));
        }
    }

    fn styled(&self, text: &str, look: Look) -> String {
        output::styled(&[Span::new(text, look)], self.screen.color)
    }
}

fn prefixed(prefix: &str, text: &str) -> String {
    text.lines().map(|line| format!("{prefix}{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_a_message_has_the_name() {
        assert_eq!(prefixed("a | ", "one\n\ntwo\n"), "a | one\na | \na | two\n");
    }

    #[test]
    fn an_entry_that_is_too_long_is_reported() {
        let mut block = Block::new(false);
        block.take(Piece { bytes: b"{\"event\":\"x", begins: true, ends: false });
        assert_eq!(block.text, "");
        block.take(Piece { bytes: b"x\"}", begins: false, ends: true });
        assert!(block.text.starts_with("(an entry of 14 bytes is omitted"), "{}", block.text);
    }
}
