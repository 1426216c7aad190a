//! Standard output and standard error: their properties, and writing to them.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::str::FromStr;

use anstream::AutoStream;

use crate::error::{Error, Result};

const BUFFER: usize = 64 * 1024;

/// Whether to use colors; `auto` checks the terminal, `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum ColorChoice {
    #[default]
    Auto,
    Always,
    Never,
}

impl ColorChoice {
    /// The values; the official command line's `on` and `off` are accepted, too.
    pub const NAMES: [&'static str; 3] = ["auto", "always", "never"];
}

impl FromStr for ColorChoice {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "auto" => Ok(Self::Auto),
            "always" | "on" => Ok(Self::Always),
            "never" | "off" => Ok(Self::Never),
            _ => Err(Error::usage(format!("`{text}` is not one of {}", Self::NAMES.join(", ")))),
        }
    }
}

/// One of the two streams.
#[derive(Clone, Copy, Debug)]
pub struct Stream {
    pub is_terminal: bool,
    pub color: bool,
    /// In cells; `None` if the stream is not a terminal.
    pub width: Option<usize>,
}

impl Stream {
    pub fn stdout(color: ColorChoice) -> Self {
        let stream = io::stdout();
        let is_terminal = stream.is_terminal();
        let color = colors(color, || AutoStream::choice(&stream));
        Self { is_terminal, color, width: is_terminal.then(|| width(terminal_size::terminal_size_of(&stream))) }
    }

    /// The same with the current width of the terminal.
    pub fn measured(self) -> Self {
        let width = self.is_terminal.then(|| width(terminal_size::terminal_size_of(io::stdout())));
        Self { width, ..self }
    }

    pub fn stderr(color: ColorChoice) -> Self {
        let stream = io::stderr();
        let is_terminal = stream.is_terminal();
        let color = colors(color, || AutoStream::choice(&stream));
        Self { is_terminal, color, width: is_terminal.then(|| width(terminal_size::terminal_size_of(&stream))) }
    }
}

fn colors(color: ColorChoice, of_stream: impl FnOnce() -> anstream::ColorChoice) -> bool {
    match color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => of_stream() != anstream::ColorChoice::Never,
    }
}

/// `COLUMNS` if it is a number, as in the official command line; otherwise the width of the terminal, or 80.
fn width(size: Option<(terminal_size::Width, terminal_size::Height)>) -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    columns.or(size.map(|(width, _)| usize::from(width.0))).filter(|width| *width > 0).unwrap_or(80)
}

/// Writes to standard output through a buffer.
///
/// Without colors, bytes are unchanged. A closed pipe is not a failure; any other fault (a full disk) is.
pub(super) fn to_stdout(color: bool, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let stdout = io::stdout().lock();
    // An `AutoStream` without colors would remove what looks like one from the data.
    if color { deliver(AutoStream::always(stdout), write) } else { deliver(stdout, write) }
}

/// Whether text for standard error may contain colors.
pub fn colors_on_stderr(color: ColorChoice) -> bool {
    Stream::stderr(color).color
}

/// Writes text for people to standard error, unchanged if there are no colors. Errors are ignored: there is no place to
/// report them.
pub fn to_stderr(color: bool, text: &str) {
    let stderr = io::stderr().lock();
    let write = |mut out: Box<dyn Write + '_>| out.write_all(text.as_bytes()).and_then(|()| out.flush());
    _ = write(if color { Box::new(AutoStream::always(stderr)) } else { Box::new(stderr) });
}

pub(super) fn deliver(out: impl Write, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let mut out = BufWriter::with_capacity(BUFFER, out);
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::failed(format!("could not write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes `character` `count` times. (`{:width$}` accepts at most 65,535.)
pub(super) fn repeat(out: &mut dyn Write, character: u8, mut count: usize) -> io::Result<()> {
    let some = [character; 64];
    while count > 0 {
        let part = count.min(some.len());
        out.write_all(&some[..part])?;
        count -= part;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    /// Accepts some bytes, then fails.
    struct Failing(usize, io::ErrorKind);

    impl Write for Failing {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let taken = bytes.len().min(self.0);
            self.0 -= taken;
            if taken == 0 { Err(self.1.into()) } else { Ok(taken) }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let long = vec![b'x'; 10 * BUFFER];
        assert!(deliver(Failing(5, io::ErrorKind::BrokenPipe), |out| out.write_all(&long)).is_ok());
        assert!(deliver(Failing(5, io::ErrorKind::BrokenPipe), |out| out.write_all(b"few bytes")).is_ok());
    }

    #[test]
    fn a_full_disk_is_reported_even_if_only_the_last_bytes_fail() {
        let error = deliver(Failing(5, io::ErrorKind::StorageFull), |out| out.write_all(b"few bytes")).unwrap_err();
        assert_eq!(error.kind(), Kind::Failed);
        assert!(error.to_string().starts_with("could not write to standard output: "), "{error}");
    }

    #[test]
    fn repeat_has_no_limit() {
        let mut out = Vec::new();
        repeat(&mut out, b'=', 70_001).unwrap();
        assert_eq!(out, vec![b'='; 70_001]);
    }

    #[test]
    fn the_choice_of_colors_precedes_the_stream() {
        let stream = || anstream::ColorChoice::Always;
        assert!(colors(ColorChoice::Always, || anstream::ColorChoice::Never));
        assert!(!colors(ColorChoice::Never, stream));
        assert!(colors(ColorChoice::Auto, stream));
        assert!(!colors(ColorChoice::Auto, || anstream::ColorChoice::Never));
    }

    #[test]
    fn color_choices_accept_the_official_spellings() {
        let parsed = ["always", "on", "never", "off", "auto"].map(|text| text.parse::<ColorChoice>().unwrap());
        use ColorChoice::{Always, Auto, Never};
        assert_eq!(parsed, [Always, Always, Never, Never, Auto]);
        assert_eq!(
            "maybe".parse::<ColorChoice>().unwrap_err().to_string(),
            "`maybe` is not one of auto, always, never"
        );
    }
}
