//! The response to a request, with any status.

use std::borrow::Cow;
use std::pin::Pin;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use reqwest::header::{DATE, HeaderMap, LOCATION};
use reqwest::{StatusCode, Url};
use serde::de::DeserializeOwned;

use super::errors;
use super::lines::Lines;
use super::request_log::Exchange;
use super::session::Session;
use crate::error::{Error, Result};

/// A response.
pub struct Response {
    exchange: Exchange,
    status: StatusCode,
    headers: HeaderMap,
    url: Url,
    body: Payload,
}

enum Payload {
    Whole(Bytes),
    /// Only of a success that the request asked to stream.
    Stream(Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>),
}

impl Response {
    /// Takes the head of a response, and its body unless it is to be streamed. The body of an error, and of a web page,
    /// is always read: no stream is HTML.
    pub(super) async fn receive(
        session: &Session,
        exchange: Exchange,
        response: reqwest::Response,
        is_streamed: bool,
    ) -> Result<Self> {
        let (status, headers, url) = (response.status(), response.headers().clone(), response.url().clone());
        let is_page = exchange.media_type().as_deref() == Some("text/html");
        let body = if is_streamed && status.is_success() && !is_page {
            Payload::Stream(Box::pin(response.bytes_stream()))
        } else {
            let read = session.buffer(response).await;
            Payload::Whole(read.map_err(|error| errors::of_transport(&exchange, &error))?.1)
        };
        Ok(Self { exchange, status, headers, url, body })
    }

    /// A response whose body was read elsewhere.
    pub(super) fn whole(exchange: Exchange, status: StatusCode, headers: HeaderMap, url: Url, body: Bytes) -> Self {
        Self { exchange, status, headers, url, body: Payload::Whole(body) }
    }

    /// A response whose body arrives in these chunks.
    #[cfg(any(test, fuzzing))]
    pub(super) fn of_chunks(exchange: Exchange, chunks: Vec<Bytes>) -> Self {
        let url = exchange.url.clone();
        let chunks = futures_util::stream::iter(chunks.into_iter().map(Ok));
        let body = Payload::Stream(Box::pin(chunks));
        Self { exchange, status: StatusCode::OK, headers: HeaderMap::new(), url, body }
    }

    pub fn status(&self) -> StatusCode {
        self.status
    }

    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Where the response came from, after redirects within the server; then where it redirects to, if it does.
    pub fn trail(&self) -> impl Iterator<Item = Url> {
        let location = self.headers.get(LOCATION).and_then(|location| self.url.join(location.to_str().ok()?).ok());
        std::iter::once(self.url.clone()).chain(location)
    }

    /// The server's clock, from the `Date` header (RFC 9110, 6.6.1).
    pub fn date(&self) -> Option<Timestamp> {
        rfc2822::DateTimeParser::new().parse_timestamp(self.headers.get(DATE)?.to_str().ok()?).ok()
    }

    /// The body, decompressed; empty for a stream.
    pub fn body(&self) -> &Bytes {
        static NOTHING: Bytes = Bytes::new();
        match &self.body {
            Payload::Whole(body) => body,
            Payload::Stream(_) => &NOTHING,
        }
    }

    /// The body as text; replaces what is not UTF-8.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.body())
    }

    /// Whether the server declares it as JSON.
    pub fn is_json(&self) -> bool {
        self.exchange.is_json()
    }

    /// Parses the body as JSON, whatever its declared type and status.
    ///
    /// # Errors
    /// `Unreachable`, with what the body is instead.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(self.body()).map_err(|error| self.not_json(self.body(), &error))
    }

    /// The response, if it is a success.
    ///
    /// # Errors
    /// As [`super::reply`] for the status.
    pub fn error_for_status(self) -> Result<Self> {
        match self.status.is_success() {
            true => Ok(self),
            false => Err(errors::of_status(&self.exchange, self.status, self.body())),
        }
    }

    /// The error for a response that the caller has no better words for.
    pub fn unexpected(&self) -> Error {
        if !self.status.is_success() {
            return errors::of_status(&self.exchange, self.status, self.body());
        }
        match serde_json::from_slice::<serde::de::IgnoredAny>(self.body()) {
            Err(error) => self.not_json(self.body(), &error),
            Ok(_) => Error::failed(format!("the response to {} is not as expected", self.exchange.request())),
        }
    }

    /// The error for a body, or a part of it, that is not JSON or not the documented JSON.
    pub fn not_json(&self, body: &[u8], error: &serde_json::Error) -> Error {
        errors::of_payload(&self.exchange, body, Some(error))
    }

    /// The body line by line.
    ///
    /// # Errors
    /// `Unreachable` for a web page.
    pub fn lines(self) -> Result<Lines> {
        self.streamed().map(Lines::of)
    }

    /// The same response, if its body is a stream.
    ///
    /// # Errors
    /// `Unreachable` for a web page.
    pub fn streamed(self) -> Result<Self> {
        match self.body {
            Payload::Stream(_) => Ok(self),
            Payload::Whole(body) => Err(errors::of_payload(&self.exchange, &body, None)),
        }
    }

    /// The next bytes of a stream; `None` after its end.
    ///
    /// # Errors
    /// `Unreachable` if the connection is lost before the end, `TimeLimit` if it is silent for too long. The bytes that
    /// came before are good.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        let Payload::Stream(chunks) = &mut self.body else { return Ok(None) };
        match chunks.next().await {
            Some(Ok(chunk)) => Ok(Some(chunk)),
            Some(Err(error)) => Err(errors::of_transport(&self.exchange, &error)),
            None => Ok(None),
        }
    }
}
