//! The whole terminal for a while: what stood there before comes back at the end.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::sync::Once;

use anstream::AutoStream;
use unicode_width::UnicodeWidthChar;

use crate::error::{Error, Result};
use crate::output::spans::{self, Span};
use crate::output::terminal::Stream;
use crate::output::{ColorChoice, Look};

/// The other screen (ECMA-48 private mode 1049) without a cursor.
const ENTER: &str = "\x1b[?1049h\x1b[?25l";
/// Emptied before: some terminals would keep a part of it when their size has changed meanwhile.
const LEAVE: &str = "\x1b[H\x1b[2J\x1b[?25h\x1b[?1049l";

/// Between these, terminals that know private mode 2026 show nothing half done; the others pass over it.
const BEGIN: &str = "\x1b[?2026h";
const END: &str = "\x1b[?2026l";

/// What a terminal has that does not tell its size.
const USUAL: (usize, usize) = (80, 24);

/// Standard output as one page that is painted again and again. It leaves with this value, and when we panic.
pub struct Screen {
    color: bool,
}

impl Screen {
    /// Whether standard output is a terminal that can be painted on.
    pub fn is_there() -> bool {
        io::stdout().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
    }

    /// # Errors
    /// Failed: standard output that takes nothing.
    pub fn enter(color: ColorChoice) -> Result<Self> {
        static LEAVE_AT_PANIC: Once = Once::new();
        LEAVE_AT_PANIC.call_once(|| {
            let then = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                let _ = send(LEAVE);
                then(panic);
            }));
        });
        let screen = Self { color: Stream::stdout(color).color };
        screen.come()?;
        Ok(screen)
    }

    /// Leaves the terminal to others for a while, until [`Screen::come`].
    pub fn go(&self) {
        // Nothing is left to restore if the terminal is gone.
        let _ = send(LEAVE);
    }

    /// # Errors
    /// As [`Screen::enter`].
    pub fn come(&self) -> Result<()> {
        send(ENTER).map_err(unwritten)
    }

    /// Shows `head`, a line of the terminal each, and of `body` as many lines as there is room for; the last one says
    /// how many there are more.
    ///
    /// # Errors
    /// Failed: standard output that takes no more.
    pub fn paint(&self, head: &[Vec<Span>], body: &str) -> Result<()> {
        let size = terminal_size::terminal_size_of(io::stdout());
        let size = size.map_or(USUAL, |(width, height)| (usize::from(width.0), usize::from(height.0)));
        send(&page(head, body, size, self.color)).map_err(unwritten)
    }

    /// The cells in its lines.
    pub fn width(&self) -> usize {
        terminal_size::terminal_size_of(io::stdout()).map_or(USUAL.0, |(width, _)| usize::from(width.0))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.go();
    }
}

fn unwritten(error: io::Error) -> Error {
    Error::failed(format!("could not write to standard output: {error}"))
}

/// In one piece, so that nobody sees the half of it.
fn send(text: &str) -> io::Result<()> {
    let mut stdout = AutoStream::always(io::stdout().lock());
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

/// Everything that makes a terminal of this size show the page.
fn page(head: &[Vec<Span>], body: &str, (width, height): (usize, usize), color: bool) -> String {
    let mut page = BEGIN.to_owned();
    let mut row = 0;
    for line in head.iter().take(height) {
        put(&mut page, &mut row, &drawn(&cut(line, width), color), 1);
    }
    let lines: Vec<(&str, usize)> = body.lines().map(|line| (line, rows(line, width))).collect();
    let room = height.saturating_sub(row);
    let needed: usize = lines.iter().map(|(_, rows)| rows).sum();
    // Where not all fit, the last row is for saying so.
    let mut left = if needed <= room { room } else { room.saturating_sub(1) };
    let mut shown = 0;
    for (line, rows) in &lines {
        if *rows > left {
            break;
        }
        put(&mut page, &mut row, line, *rows);
        left -= rows;
        shown += 1;
    }
    if shown < lines.len() && row < height {
        let more = lines.len() - shown;
        let text = format!("… {more} more line{}", if more == 1 { "" } else { "s" });
        put(&mut page, &mut row, &drawn(&cut(&[Span::new(text, Look::Dim)], width), color), 1);
    }
    if row < height {
        let _ = write!(page, "\x1b[{};1H\x1b[J", row + 1);
    }
    page.push_str(END);
    page
}

/// Puts a line that takes so many rows where the last one ended. Rows are emptied before, since what is emptied behind
/// the last cell of a row takes that cell along.
fn put(page: &mut String, row: &mut usize, line: &str, rows: usize) {
    for one in (0..rows).rev() {
        let _ = write!(page, "\x1b[{};1H\x1b[2K", *row + one + 1);
    }
    page.push_str(line);
    *row += rows;
}

fn drawn(line: &[Span], color: bool) -> String {
    let mut text = Vec::new();
    // A vector takes all.
    let _ = spans::write(&mut text, &[line.to_vec()], color);
    String::from_utf8_lossy(&text).trim_end_matches('\n').to_owned()
}

/// The beginning of a line that fits a row; `…` at its end says that it was cut.
fn cut(line: &[Span], width: usize) -> Vec<Span> {
    let escaped = |span: &Span| Span { text: crate::output::escape(&span.text).into_owned(), look: span.look.clone() };
    let line: Vec<Span> = line.iter().map(escaped).collect();
    let whole: usize = line.iter().flat_map(|span| span.text.chars()).filter_map(char::width).sum();
    if whole <= width {
        return line;
    }
    let mut left = width.saturating_sub(1);
    let mut kept = Vec::new();
    for span in line {
        let mut text = String::new();
        for letter in span.text.chars() {
            match left.checked_sub(letter.width().unwrap_or(0)) {
                Some(rest) => left = rest,
                None => {
                    text.push('…');
                    kept.push(Span::new(text, span.look));
                    return kept;
                }
            }
            text.push(letter);
        }
        kept.push(Span::new(text, span.look));
    }
    kept
}

/// The rows that a terminal of this width needs for a line.
fn rows(line: &str, width: usize) -> usize {
    let mut rows = 1;
    let mut used = 0;
    for letter in anstream::adapter::strip_str(line).to_string().chars() {
        let cells = letter.width().unwrap_or(0);
        if used + cells > width && used > 0 {
            rows += 1;
            used = 0;
        }
        used += cells;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a terminal shows of it, the rows that were written to.
    fn shown(head: &str, body: &str, size: (usize, usize)) -> Vec<String> {
        let head = vec![vec![Span::new(head, Look::Bold)]];
        let page = page(&head, body, size, false);
        assert!(page.starts_with(BEGIN) && page.ends_with(END));
        let lines = page.split("\x1b[2K").skip(1);
        lines.map(|part| part.split('\x1b').next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn a_page_that_fits_is_whole() {
        assert_eq!(shown("head", "a\nb\n", (80, 3)), ["head", "a", "b"]);
        assert_eq!(shown("head", "", (80, 3)), ["head"]);
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        assert_eq!(shown("head", "a\nb\nc\n", (80, 3)), ["head", "a", "… 2 more lines"]);
        let last = shown("head", &"x\n".repeat(100), (80, 24)).pop();
        assert_eq!(last.as_deref(), Some("… 78 more lines"));
    }

    #[test]
    fn a_line_that_wraps_takes_its_rows() {
        assert_eq!((rows("", 4), rows("abcd", 4), rows("abcde", 4), rows("\x1b[31mabcd\x1b[0m", 4)), (1, 1, 2, 1));
        assert_eq!(rows("日本語", 5), 2);
        // The line of two rows does not fit into the one that is left.
        assert_eq!(shown("h", "a\nbcdefgh\n", (5, 3)), ["h", "a", "… 1 …"]);
        assert_eq!(shown("h", "a\nbcdefgh\n", (5, 4)), ["h", "a", "", "bcdefgh"]);
    }

    #[test]
    fn the_head_is_cut_and_harmless() {
        assert_eq!(shown("a long head", "x", (6, 3)), ["a lon…", "x"]);
        assert_eq!(shown("a\x1b[2J", "x", (40, 3)), ["a\\x1b[2J", "x"]);
    }

    #[test]
    fn a_terminal_may_be_tiny() {
        for size in [(0, 0), (1, 1), (1, 2), (2, 1)] {
            shown("head", "some\nlines\n", size);
        }
    }
}
