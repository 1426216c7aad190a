//! Requests whose answer counts whatever its status: signing in, where a refusal is news and a redirect is an answer.

use bytes::Bytes;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use reqwest::header::{ACCEPT, CONTENT_TYPE, DATE, HeaderMap, LOCATION};
use reqwest::{Method, StatusCode, Url};
use serde::de::DeserializeOwned;

use super::body::Body;
use super::request_log::Exchange;
use super::session::Session;
use super::{errors, path};
use crate::error::{Error, Result};

/// An answer as it came.
#[derive(Debug)]
pub struct BareAnswer {
    exchange: Exchange,
    status: StatusCode,
    headers: HeaderMap,
    url: Url,
    body: Bytes,
}

impl BareAnswer {
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Where the answer came from, which redirects within the server may have changed, and where it sends the reader.
    pub fn trail(&self) -> impl Iterator<Item = Url> {
        let location = self.headers.get(LOCATION).and_then(|location| self.url.join(location.to_str().ok()?).ok());
        std::iter::once(self.url.clone()).chain(location)
    }

    /// The server's clock, as its answer tells it (RFC 9110, 6.6.1).
    pub fn date(&self) -> Option<Timestamp> {
        rfc2822::DateTimeParser::new().parse_timestamp(self.headers.get(DATE)?.to_str().ok()?).ok()
    }

    /// The body as text; what is not UTF-8 is replaced.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The body, if the server says that it is JSON and it is of this shape. Airflow answers unknown paths with its
    /// web page and status 200.
    pub fn json<T: DeserializeOwned>(&self) -> Option<T> {
        if !self.exchange.is_json() {
            return None;
        }
        serde_json::from_slice(&self.body).ok()
    }

    /// What `reply` would have made of it, for an answer that no caller has a better word for.
    pub fn error(&self) -> Error {
        if self.status.is_success() {
            let reason = serde_json::from_slice::<serde::de::IgnoredAny>(&self.body).err();
            return match reason {
                Some(reason) => errors::of_payload(&self.exchange, &self.body, &reason),
                None => Error::failed(format!("the answer to {} is not what was asked for", self.exchange.request())),
            };
        }
        errors::of_status(&self.exchange, self.status, &self.body)
    }
}

impl Session {
    /// Sends one request and gives the answer, whatever its status. `path` is taken as `airflow api` takes it. The
    /// body is never traced.
    ///
    /// # Errors
    /// `Unreachable` when there is no answer; `Usage` for a path that leads elsewhere.
    pub async fn bare(
        &self,
        method: Method,
        path: &str,
        headers: HeaderMap,
        body: Option<&Body>,
    ) -> Result<BareAnswer> {
        let url = path::resolve(self.base(), path)?;
        let mut request =
            self.http().request(method, url).header(ACCEPT, "application/json, text/html").headers(headers);
        if let Some(body) = body {
            request = request.header(CONTENT_TYPE, "application/json").body(body.bytes());
        }
        let request = request.build().map_err(|error| Error::usage(format!("the request can not be made: {error}")))?;
        let (exchange, result) = self.exchange(request, None).await;
        let response = result.map_err(|error| errors::of_transport(&exchange, &error))?;
        let (status, headers, url) = (response.status(), response.headers().clone(), response.url().clone());
        let body = response.bytes().await.map_err(|error| errors::of_transport(&exchange, &error))?;
        Ok(BareAnswer { exchange, status, headers, url, body })
    }
}
