//! Answers that are read while they come in, and of which memory never holds the whole: logs.

#[cfg(any(test, fuzzing))]
pub mod fuzzing;

use std::pin::Pin;

use bytes::{Buf, Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use reqwest::Method;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderName, HeaderValue};
use serde::de::IgnoredAny;

use super::request_log::Exchange;
use super::session::{STREAM, Session};
use super::{errors, path};
use crate::error::{Error, Result};

/// A longer line is given in pieces, so that none can fill the memory. Inputs of fuzzers are small.
pub const LONGEST_LINE: usize = if cfg!(fuzzing) { 64 } else { 4 << 20 };

/// The body of an answer, as it comes.
pub struct Chunks {
    exchange: Exchange,
    chunks: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
}

/// The lines of an answer, in memory one at a time.
pub struct Lines {
    chunks: Chunks,
    /// What came, and was not given yet.
    rest: BytesMut,
    /// How much of `rest` is known to have no line end.
    searched: usize,
    /// How much of `rest` was given the last time.
    given: usize,
    /// Whether the line that comes next is the rest of one.
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

impl Session {
    /// Asks with GET for lines (newline-delimited JSON). `path` is taken as `airflow api` takes it. The time limit of
    /// the session is for each silence, not for the whole.
    ///
    /// # Errors
    /// As `reply`, until the answer has begun; `Unreachable` for a web page.
    pub async fn lines(&self, path: &str, query: &[(&str, String)]) -> Result<Lines> {
        self.chunks(path, query, STREAM).await.map(Lines::of)
    }

    /// As [`Session::lines`], for lines that come one at a time: compressed, they might be held back until there is
    /// more to compress.
    ///
    /// # Errors
    /// As [`Session::lines`].
    pub async fn events(&self, path: &str, query: &[(&str, String)]) -> Result<Lines> {
        self.ask(path, query, &[(ACCEPT, STREAM), (ACCEPT_ENCODING, "identity")]).await.map(Lines::of)
    }

    /// Asks with GET for an answer of the media type `accept`, which is then read while it comes in.
    ///
    /// # Errors
    /// As [`Session::lines`].
    pub async fn chunks(&self, path: &str, query: &[(&str, String)], accept: &'static str) -> Result<Chunks> {
        self.ask(path, query, &[(ACCEPT, accept)]).await
    }

    async fn ask(
        &self,
        path: &str,
        query: &[(&str, String)],
        headers: &[(HeaderName, &'static str)],
    ) -> Result<Chunks> {
        let mut url = path::resolve(self.base(), path)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let request = headers.iter().fold(self.http().request(Method::GET, url), |request, (name, value)| {
            request.header(name, HeaderValue::from_static(value))
        });
        let request = request.build();
        let request = request.map_err(|error| Error::usage(format!("the request can not be made: {error}")))?;
        let operation = self.operation(&request);
        let (exchange, result) = self.streaming().exchange(request, operation).await;
        let lost = |error| errors::of_transport(&exchange, &error);
        let response = result.map_err(lost)?;
        let status = response.status();
        if status.is_success() && exchange.media_type().as_deref() != Some("text/html") {
            return Ok(Chunks { exchange, chunks: Box::pin(response.bytes_stream()) });
        }
        let (_, body) = self.buffer(response).await.map_err(lost)?;
        match serde_json::from_slice::<IgnoredAny>(b"<") {
            Err(no_json) if status.is_success() => Err(errors::of_payload(&exchange, &body, &no_json)),
            _ => Err(errors::of_status(&exchange, status, &body)),
        }
    }
}

impl Chunks {
    /// The next bytes; none when the answer is whole.
    ///
    /// # Errors
    /// `Unreachable` when the connection is lost before the end, `TimeLimit` when it is silent for too long; what was
    /// given until then is good.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        match self.chunks.next().await {
            Some(Ok(chunk)) => Ok(Some(chunk)),
            Some(Err(error)) => Err(errors::of_transport(&self.exchange, &error)),
            None => Ok(None),
        }
    }

    /// The error for an answer that is not what it should be.
    pub fn not_as_documented(&self, body: &[u8], error: &serde_json::Error) -> Error {
        errors::of_payload(&self.exchange, body, error)
    }
}

impl Lines {
    fn of(chunks: Chunks) -> Self {
        Self { chunks, rest: BytesMut::new(), searched: 0, given: 0, within: false, ended: false }
    }

    /// The next line; none when the answer is whole.
    ///
    /// # Errors
    /// As [`Chunks::next`].
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
            match self.chunks.next().await? {
                Some(chunk) => self.rest.extend_from_slice(&chunk),
                None => self.ended = true,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::stub::{Answer, Stub, answer, with_headers};
    use crate::error::Kind;

    async fn asked(answer: impl Fn() -> Answer + Send + Sync + 'static) -> (Stub, Result<Lines>) {
        let stub = Stub::start(move |_, _| answer()).await;
        let session = Session::connect(stub.connection()).unwrap().hasty();
        let lines = session.lines("dags", &[]).await;
        (stub, lines)
    }

    async fn pieces(body: &'static str) -> Vec<(String, bool, bool)> {
        let (_stub, lines) = asked(move || answer(200, STREAM, body)).await;
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
