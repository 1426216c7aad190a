//! Requests of a browser that are forwarded during a sign-in: without our token, and without following redirects.

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, Method};
use reqwest::{Client, ClientBuilder, Url};

use super::connection::Connection;
use super::errors;
use super::fault::Fault;
use super::request_log::Exchange;
use super::response::Response;
use super::session::Session;
use crate::credentials::Token;
use crate::error::{Error, Kind, Result};
use crate::secret;

/// A client that forwards a browser's requests to one server.
pub struct Browser {
    http: Client,
    base: Url,
    connection: Connection,
}

impl Connection {
    /// # Errors
    /// `Usage` for an invalid URL, certificate or key.
    pub fn browser(&self) -> Result<Browser> {
        // The server may close an idle connection just when a form is sent on it, and the form could not be sent again. A
        // sign-in has so few requests that each can have its own connection.
        let (http, base) = self.client(|builder| {
            self.limit().into_iter().fold(builder.pool_max_idle_per_host(0), ClientBuilder::timeout)
        })?;
        Ok(Browser { http, base, connection: self.clone() })
    }
}

impl Browser {
    /// The server's base URL, with one `/` at its end.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// A session with `token` on the same server.
    ///
    /// # Errors
    /// `Usage` for a token that cannot be sent.
    pub fn session(&self, token: Token) -> Result<Session> {
        Session::connect(Connection { token: Some(token), ..self.connection.clone() })
    }

    /// Sends one request to the session's own server, and retries it once if that is safe. Neither the request nor the
    /// response is logged: both contain secrets.
    ///
    /// # Errors
    /// `Unreachable` if there is no response, or one that cannot be read or has more than `largest` bytes.
    pub async fn send(
        &self,
        method: Method,
        url: Url,
        headers: HeaderMap,
        body: Bytes,
        largest: usize,
    ) -> Result<Response> {
        if url.origin() != self.base.origin() {
            return Err(Error::failed("the request is for another server"));
        }
        secret::find_in_query(&url);
        secret::find_in_body(&body);
        let attempt = || self.attempt(method.clone(), url.clone(), headers.clone(), body.clone(), largest);
        match attempt().await {
            Err(Lost { again: true, .. }) => attempt().await.map_err(|lost| lost.error),
            outcome => outcome.map_err(|lost| lost.error),
        }
    }

    async fn attempt(
        &self,
        method: Method,
        url: Url,
        headers: HeaderMap,
        body: Bytes,
        largest: usize,
    ) -> Result<Response, Lost> {
        let is_harmless = method == Method::GET;
        let request = self.http.request(method, url).headers(headers).body(body).build();
        let request = request.map_err(|error| Error::failed(format!("cannot create the request: {error}")))?;
        let mut exchange = Exchange::new(&request, None, self.connection.limit());
        // It may contain secrets, and is not shown.
        exchange.url.set_query(None);
        let lost = |error: reqwest::Error| {
            let fault = Fault::of(&error);
            let again = fault.may_pass() && (is_harmless || fault.never_sent());
            Lost { again, error: errors::of_transport(&exchange, &error) }
        };
        let response = self.http.execute(request).await.map_err(lost)?;
        let (status, headers, url) = (response.status(), response.headers().clone(), response.url().clone());
        // The HTTP library removes this header if it decodes the body. Other encodings cannot be searched for the token.
        if let Some(encoding) = headers.get(CONTENT_ENCODING).filter(|encoding| *encoding != "identity") {
            let encoding = String::from_utf8_lossy(encoding.as_bytes()).into_owned();
            let message = format!("{} sent an encoding that was not requested: {encoding}", exchange.server());
            return Err(Error::new(Kind::Unreachable, message).into());
        }
        let mut body = BytesMut::new();
        let mut chunks = response.bytes_stream();
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk.map_err(lost)?;
            if body.len() + chunk.len() > largest {
                return Err(
                    Error::new(Kind::Unreachable, "the server's response is too large for a sign-in page").into()
                );
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Response::whole(exchange, status, headers, url, body.freeze()))
    }
}

/// Why there is no response, and whether a retry is safe and may help.
struct Lost {
    error: Error,
    again: bool,
}

impl From<Error> for Lost {
    fn from(error: Error) -> Self {
        Self { error, again: false }
    }
}
