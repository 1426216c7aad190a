//! Responses that are read line by line while they arrive, so that memory never holds the whole: logs.

#[cfg(any(test, fuzzing))]
pub mod fuzzing;

use bytes::{Buf, BytesMut};

use super::response::Response;
use crate::error::Result;

/// A longer line is returned in pieces, to limit the memory that it takes. Inputs of fuzzers are small.
pub const LONGEST_LINE: usize = if cfg!(fuzzing) { 64 } else { 4 << 20 };

/// The lines of a response, in memory one at a time.
pub struct Lines {
    response: Response,
    /// The bytes that have arrived, and are not yet returned.
    rest: BytesMut,
    /// The length of the part of `rest` that has no line end.
    searched: usize,
    /// The length of the part of `rest` that was returned last.
    given: usize,
    /// Whether the next piece continues a line.
    within: bool,
    ended: bool,
}

/// A line without its end, or one of the pieces of a line that is longer than [`LONGEST_LINE`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Piece<'a> {
    pub bytes: &'a [u8],
    pub begins: bool,
    pub ends: bool,
}

impl<'a> Piece<'a> {
    /// A whole line.
    #[cfg(test)]
    pub fn whole(bytes: &'a [u8]) -> Self {
        Self { bytes, begins: true, ends: true }
    }
}

impl Lines {
    pub(super) fn of(response: Response) -> Self {
        Self { response, rest: BytesMut::new(), searched: 0, given: 0, within: false, ended: false }
    }

    /// The next line; `None` after the last.
    ///
    /// # Errors
    /// As [`Response::chunk`].
    pub async fn next(&mut self) -> Result<Option<Piece<'_>>> {
        self.rest.advance(std::mem::take(&mut self.given));
        loop {
            if let Some(end) = memchr::memchr(b'\n', &self.rest[self.searched..]) {
                let end = std::mem::take(&mut self.searched) + end;
                self.given = end + 1;
                let begins = !std::mem::take(&mut self.within);
                let line = &self.rest[..end];
                return Ok(Some(Piece { bytes: line.strip_suffix(b"\r").unwrap_or(line), begins, ends: true }));
            }
            self.searched = self.rest.len();
            if self.ended {
                if self.rest.is_empty() && !self.within {
                    return Ok(None);
                }
                self.given = std::mem::take(&mut self.searched);
                let begins = !std::mem::take(&mut self.within);
                return Ok(Some(Piece { bytes: &self.rest, begins, ends: true }));
            }
            if self.rest.len() >= LONGEST_LINE {
                self.given = std::mem::take(&mut self.searched);
                let begins = !std::mem::replace(&mut self.within, true);
                return Ok(Some(Piece { bytes: &self.rest, begins, ends: false }));
            }
            match self.response.chunk().await? {
                Some(chunk) => self.rest.extend_from_slice(&chunk),
                None => self.ended = true,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::request::NDJSON;
    use crate::api::session::Session;
    use crate::api::stub::{Answer, Stub, answer, with_headers};
    use crate::error::Kind;

    async fn asked(answer: impl Fn() -> Answer + Send + Sync + 'static) -> (Stub, Result<Lines>) {
        let stub = Stub::start(move |_, _| answer()).await;
        let session = Session::connect(stub.connection()).unwrap().hasty();
        let response = session.get("dags").accept(NDJSON).stream().send().await;
        (stub, response.and_then(Response::lines))
    }

    async fn pieces(body: &'static str) -> Vec<(String, bool, bool)> {
        let (_stub, lines) = asked(move || answer(200, NDJSON, body)).await;
        let mut lines = lines.unwrap();
        let mut all = Vec::new();
        while let Some(piece) = lines.next().await.unwrap() {
            all.push((String::from_utf8(piece.bytes.to_vec()).unwrap(), piece.begins, piece.ends));
        }
        all
    }

    #[tokio::test]
    async fn lines_come_without_their_ends() {
        let whole = |text: &str| (text.to_owned(), true, true);
        assert_eq!(pieces("a\n\nb\r\nlast").await, [whole("a"), whole(""), whole("b"), whole("last")]);
        assert_eq!(pieces("a\n").await, [whole("a")]);
        assert_eq!(pieces("").await, []);
    }

    #[tokio::test]
    async fn a_line_that_is_too_long_comes_in_pieces() {
        let body: &'static str = String::leak(format!("a\n{}\nb\n", "x".repeat(3 * LONGEST_LINE)));
        let all = pieces(body).await;
        let text: String =
            all.iter().map(|(text, _, ends)| if *ends { format!("{text}\n") } else { text.clone() }).collect();
        assert!(text == body, "the bytes are the same");
        assert!(all.len() > 3 && all.iter().all(|(text, ..)| text.len() < 2 * LONGEST_LINE));
        assert_eq!(all.iter().filter(|(_, begins, _)| *begins).count(), 3);
    }

    #[tokio::test]
    async fn what_came_before_the_connection_was_lost_is_good() {
        let cut = || {
            let Answer::Bytes(mut bytes) =
                with_headers(200, "content-type: application/x-ndjson\r\n", b"one\ntwo\nthr")
            else {
                unreachable!()
            };
            bytes.truncate(bytes.len() - 2);
            Answer::Bytes(bytes)
        };
        let (_stub, lines) = asked(cut).await;
        let mut lines = lines.unwrap();
        for line in ["one", "two"] {
            assert_eq!(lines.next().await.unwrap(), Some(Piece::whole(line.as_bytes())));
        }
        assert_eq!(lines.next().await.unwrap_err().kind(), Kind::Unreachable);
    }

    #[tokio::test]
    async fn a_web_page_is_no_stream() {
        let page = "<!doctype html><html><head><title>Sign in</title></head></html>";
        let (_stub, lines) = asked(move || answer(200, "text/html", page)).await;
        let error = lines.err().unwrap();
        assert_eq!(error.kind(), Kind::Unreachable);
        assert!(error.to_string().contains("web page"), "{error}");
    }
}
