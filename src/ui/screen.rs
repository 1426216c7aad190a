//! The alternate screen of the terminal; the main one is restored at the end.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::Once;

use anstream::AutoStream;
use crossterm::Command;
use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
};
use unicode_width::UnicodeWidthChar;

use crate::error::{Error, Result};
use crate::output::spans::{self, Span};
use crate::output::terminal::Stream;
use crate::output::{ColorChoice, Look};

/// The size of a terminal that does not report one.
const DEFAULT_SIZE: (usize, usize) = (80, 24);

/// Standard output as one page that is redrawn. The alternate screen is left when this is dropped, and after a panic.
pub struct Screen {
    color: bool,
}

impl Screen {
    /// Whether standard output is a terminal with an alternate screen.
    pub fn is_available() -> bool {
        io::stdout().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
    }

    /// # Errors
    /// Failed: standard output cannot be written to.
    pub fn enter(color: ColorChoice) -> Result<Self> {
        static LEAVE_AT_PANIC: Once = Once::new();
        LEAVE_AT_PANIC.call_once(|| {
            let then = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                let _ = send(&leaving());
                then(panic);
            }));
        });
        let screen = Self { color: Stream::stdout(color).color };
        screen.resume()?;
        Ok(screen)
    }

    /// Leaves the alternate screen until [`Screen::resume`].
    pub fn suspend(&self) {
        // If the terminal is gone, there is nothing to restore.
        let _ = send(&leaving());
    }

    /// # Errors
    /// As [`Screen::enter`].
    pub fn resume(&self) -> Result<()> {
        let mut codes = String::new();
        queue(&mut codes, EnterAlternateScreen);
        queue(&mut codes, Hide);
        send(&codes).map_err(cannot_write)
    }

    /// Draws `head`, whose lines are cut to the width of the terminal, and as many lines of `body` as fit. The last
    /// line reports how many are left.
    ///
    /// # Errors
    /// Failed: standard output cannot be written to.
    pub fn draw(&self, head: &[Vec<Span>], body: &str) -> Result<()> {
        let size = terminal_size::terminal_size_of(io::stdout());
        let size = size.map_or(DEFAULT_SIZE, |(width, height)| (usize::from(width.0), usize::from(height.0)));
        send(&page(head, body, size, self.color)).map_err(cannot_write)
    }

    /// The width in cells.
    pub fn width(&self) -> usize {
        terminal_size::terminal_size_of(io::stdout()).map_or(DEFAULT_SIZE.0, |(width, _)| usize::from(width.0))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.suspend();
    }
}

fn cannot_write(error: io::Error) -> Error {
    Error::failed(format!("could not write to standard output: {error}"))
}

/// Adds the codes of a command.
fn queue(codes: &mut String, command: impl Command) {
    // A string accepts every write.
    let _: fmt::Result = command.write_ansi(codes);
}

/// The screen is cleared first: some terminals would keep a part of it if they were resized.
fn leaving() -> String {
    let mut codes = String::new();
    queue(&mut codes, MoveTo(0, 0));
    queue(&mut codes, Clear(ClearType::All));
    queue(&mut codes, Show);
    queue(&mut codes, LeaveAlternateScreen);
    codes
}

/// Writes all at once, so that no partial page is visible.
fn send(text: &str) -> io::Result<()> {
    let mut stdout = AutoStream::always(io::stdout().lock());
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

/// The text that makes a terminal of this size show the page.
fn page(head: &[Vec<Span>], body: &str, (width, height): (usize, usize), color: bool) -> String {
    let mut page = String::new();
    queue(&mut page, BeginSynchronizedUpdate);
    let mut row = 0;
    for line in head.iter().take(height) {
        put(&mut page, &mut row, &drawn(&cut(line, width), color), 1);
    }
    let lines: Vec<(&str, usize)> = body.lines().map(|line| (line, rows(line, width))).collect();
    let room = height.saturating_sub(row);
    let needed: usize = lines.iter().map(|(_, rows)| rows).sum();
    // If not all lines fit, the last row reports that.
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
        queue(&mut page, start_of(row));
        queue(&mut page, Clear(ClearType::FromCursorDown));
    }
    queue(&mut page, EndSynchronizedUpdate);
    page
}

/// Appends a line that takes `rows` rows. The rows are cleared first, since clearing to the end of a full row would clear
/// its last cell.
fn put(page: &mut String, row: &mut usize, line: &str, rows: usize) {
    for one in (0..rows).rev() {
        queue(page, start_of(*row + one));
        queue(page, Clear(ClearType::CurrentLine));
    }
    page.push_str(line);
    *row += rows;
}

fn start_of(row: usize) -> MoveTo {
    MoveTo(0, u16::try_from(row).unwrap_or(u16::MAX))
}

fn drawn(line: &[Span], color: bool) -> String {
    let mut text = Vec::new();
    // A vector accepts every write.
    let _ = spans::write(&mut text, &[line.to_vec()], color);
    String::from_utf8_lossy(&text).trim_end_matches('\n').to_owned()
}

/// The beginning of a line that fits a row; it ends with `…` if it was cut.
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

/// The number of rows of a line on a terminal of this width.
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

    /// The rows that are written to.
    fn shown(head: &str, body: &str, size: (usize, usize)) -> Vec<String> {
        let head = vec![vec![Span::new(head, Look::Bold)]];
        let page = page(&head, body, size, false);
        assert!(page.starts_with("\x1b[?2026h") && page.ends_with("\x1b[?2026l"));
        let lines = page.split("\x1b[2K").skip(1);
        lines.map(|part| part.split('\x1b').next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn leaving_restores_the_terminal() {
        assert_eq!(leaving(), "\x1b[1;1H\x1b[2J\x1b[?25h\x1b[?1049l");
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
        // The line of two rows does not fit in the one row that is left.
        assert_eq!(shown("h", "a\nbcdefgh\n", (5, 3)), ["h", "a", "… 1 …"]);
        assert_eq!(shown("h", "a\nbcdefgh\n", (5, 4)), ["h", "a", "", "bcdefgh"]);
    }

    #[test]
    fn the_head_is_cut_and_escaped() {
        assert_eq!(shown("a long head", "x", (6, 3)), ["a lon…", "x"]);
        assert_eq!(shown("a\x1b[2J", "x", (40, 3)), ["a\\x1b[2J", "x"]);
    }

    #[test]
    fn a_terminal_can_be_tiny() {
        for size in [(0, 0), (1, 1), (1, 2), (2, 1)] {
            shown("head", "some\nlines\n", size);
        }
    }
}
