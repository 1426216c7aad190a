//! Output that is written while it arrives: logs.

use std::io::{self, Write};

use anstream::AutoStream;

use super::terminal::Stream;
use crate::error::{Error, Result};

const BUFFER: usize = 64 * 1024;

/// Writes to standard output in pieces.
pub struct Flowing {
    buffer: Vec<u8>,
    stream: Stream,
    closed: bool,
}

impl Flowing {
    pub(super) fn new(stream: Stream) -> Self {
        Self { buffer: Vec::with_capacity(2 * BUFFER), stream, closed: false }
    }

    /// Whether the output may contain colors.
    pub fn color(&self) -> bool {
        self.stream.color
    }

    /// Whether standard output is a terminal, for which control characters must be escaped.
    pub fn is_terminal(&self) -> bool {
        self.stream.is_terminal
    }

    /// Whether the pipe is closed.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// The buffer for the next bytes. Call [`Flowing::flush_if_full`] after each write to it.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Writes the buffer if it is full enough.
    ///
    /// # Errors
    /// Failed: standard output cannot be written to. A closed pipe is not an error, see [`Flowing::is_closed`].
    pub fn flush_if_full(&mut self) -> Result<()> {
        if self.buffer.len() < BUFFER { Ok(()) } else { self.flush() }
    }

    /// Writes the buffer.
    ///
    /// # Errors
    /// As [`Flowing::flush_if_full`].
    pub fn flush(&mut self) -> Result<()> {
        if !self.buffer.is_empty() && !self.closed {
            self.closed = !delivered(self.write())?;
        }
        self.buffer.clear();
        self.buffer.shrink_to(2 * BUFFER);
        Ok(())
    }

    fn write(&self) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        // An `AutoStream` without colors would remove what looks like one from the data.
        if self.stream.color {
            let mut stdout = AutoStream::always(stdout);
            stdout.write_all(&self.buffer)?;
            stdout.flush()
        } else {
            stdout.write_all(&self.buffer)?;
            stdout.flush()
        }
    }
}

/// Whether the data was written; `false` if the pipe is closed.
fn delivered(result: io::Result<()>) -> Result<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Error::failed(format!("could not write to standard output: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_pipe_is_recognized_and_not_a_failure() {
        assert_eq!(delivered(Ok(())).ok(), Some(true));
        assert_eq!(delivered(Err(io::ErrorKind::BrokenPipe.into())).ok(), Some(false));
        let error = delivered(Err(io::ErrorKind::StorageFull.into())).unwrap_err();
        assert!(error.to_string().starts_with("could not write to standard output: "), "{error}");
    }
}
