//! Output that goes on for as long as something comes: logs.

use std::io::{self, Write};

use anstream::AutoStream;

use super::terminal::Stream;
use crate::error::{Error, Result};

const BUFFER: usize = 64 * 1024;

/// Writes to standard output bit by bit.
pub struct Flowing {
    buffer: Vec<u8>,
    stream: Stream,
    closed: bool,
}

impl Flowing {
    pub(super) fn new(stream: Stream) -> Self {
        Self { buffer: Vec::with_capacity(2 * BUFFER), stream, closed: false }
    }

    /// Whether it may hold colours.
    pub fn colour(&self) -> bool {
        self.stream.colour
    }

    /// Whether people read it, for whom control characters must be made visible.
    pub fn is_terminal(&self) -> bool {
        self.stream.is_terminal
    }

    /// Whether nobody reads any more: the pipe is closed.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Where to put the next bytes. [`Flowing::pass_on`] belongs behind each.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Writes when enough has come together.
    ///
    /// # Errors
    /// Failed: standard output that takes no more; a closed pipe is no error, see [`Flowing::is_closed`].
    pub fn pass_on(&mut self) -> Result<()> {
        if self.buffer.len() < BUFFER { Ok(()) } else { self.flush() }
    }

    /// Writes all that has come.
    ///
    /// # Errors
    /// As [`Flowing::pass_on`].
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
        // An `AutoStream` without colours would strip what looks like one from the data.
        if self.stream.colour {
            let mut stdout = AutoStream::always(stdout);
            stdout.write_all(&self.buffer)?;
            stdout.flush()
        } else {
            stdout.write_all(&self.buffer)?;
            stdout.flush()
        }
    }
}

/// Whether it arrived; a reader who closed the pipe has had enough.
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
    fn a_closed_pipe_is_known_and_no_failure() {
        assert_eq!(delivered(Ok(())).ok(), Some(true));
        assert_eq!(delivered(Err(io::ErrorKind::BrokenPipe.into())).ok(), Some(false));
        let error = delivered(Err(io::ErrorKind::StorageFull.into())).unwrap_err();
        assert!(error.to_string().starts_with("could not write to standard output: "), "{error}");
    }
}
