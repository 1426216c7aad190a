//! How lines of several logs are told apart on standard error: under a header as long as one grows, each with the
//! task's name in front where several do.

use std::cell::RefCell;

use crate::api::Piece;
use crate::context::Context;
use crate::ops::logs;
use crate::ops::wait::view::Screen;
use crate::output::{self, Look, Span};

/// So much text is written before the next is read.
const BLOCK: usize = 64 * 1024;

/// Lines of one log that belong together.
pub struct Block {
    text: String,
    colour: bool,
    /// How much of an entry is left out, since it is too long.
    dropped: usize,
}

impl Block {
    pub fn new(colour: bool) -> Self {
        Self { text: String::new(), colour, dropped: 0 }
    }

    /// The next entry, or a piece of one.
    pub fn take(&mut self, piece: Piece<'_>) {
        if piece.begins && piece.ends {
            self.text.push_str(&logs::lines_of(piece.bytes, self.colour));
            return;
        }
        self.dropped += piece.bytes.len();
        if piece.ends {
            let size = std::mem::take(&mut self.dropped);
            self.text.push_str(&format!("(an entry of {size} bytes is left out: `-o ndjson` prints it)\n"));
        }
    }

    pub fn is_full(&self) -> bool {
        self.text.len() >= BLOCK
    }
}

pub struct Page {
    screen: Screen,
    /// Whose lines would go on without a header, and how many notes there were when it was written.
    current: RefCell<Option<(String, usize)>>,
}

impl Page {
    pub fn new(screen: Screen) -> Self {
        Self { screen, current: RefCell::new(None) }
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Writes a block and empties it. `among` is whether others may come in between.
    pub fn print(&self, name: &str, block: &mut Block, among: bool) {
        let text = std::mem::take(&mut block.text);
        if text.is_empty() {
            return;
        }
        let mut current = self.current.borrow_mut();
        let own = (name.to_owned(), self.screen.notes.get());
        if among {
            *current = None;
            self.screen.write(&prefixed(&self.styled(&format!("{name} | "), Look::Dim), &text));
        } else if current.as_ref() == Some(&own) {
            self.screen.write(&text);
        } else {
            *current = Some(own);
            self.screen.write(&format!("{}\n{text}", self.styled(&format!("==> {name} <=="), Look::Bold)));
        }
    }

    /// A line that is of no log.
    pub fn note(&self, context: &Context, line: &str) {
        *self.current.borrow_mut() = None;
        if !context.globals().quiet {
            self.screen.write(&format!("{}\n", output::escape(&context.globals().completed(line))));
        }
    }

    fn styled(&self, text: &str, look: Look) -> String {
        output::styled(&[Span::new(text, look)], self.screen.colour)
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
    fn an_entry_that_is_too_long_is_told() {
        let mut block = Block::new(false);
        block.take(Piece { bytes: b"{\"event\":\"x", begins: true, ends: false });
        assert_eq!(block.text, "");
        block.take(Piece { bytes: b"x\"}", begins: false, ends: true });
        assert!(block.text.starts_with("(an entry of 14 bytes is left out"), "{}", block.text);
    }
}
