//! Requests that a browser makes through us, while somebody signs in: they carry no token of ours, follow no redirect,
//! and are never repeated.

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::{HeaderMap, Method, StatusCode};
use reqwest::{Client, ClientBuilder, Url};

use super::connection::Connection;
use super::errors;
use super::exchange::Exchange;
use super::session::Session;
use crate::auth::Token;
use crate::error::{Error, Kind, Result};

/// The way to one server for a browser.
pub struct Browser {
    http: Client,
    base: Url,
    connection: Connection,
}

/// What came back, whatever its status.
pub struct BrowserAnswer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Connection {
    /// # Errors
    /// `Usage` for a URL, certificate or key that can not be used.
    pub fn browser(&self) -> Result<Browser> {
        let (http, base) =
            self.client(|builder| self.limit().into_iter().fold(builder.no_gzip(), ClientBuilder::timeout))?;
        Ok(Browser { http, base, connection: self.clone() })
    }
}

impl Browser {
    /// The server's base URL, with one `/` at its end.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// A session of our own on the same server.
    ///
    /// # Errors
    /// `Usage` for a token that can not travel.
    pub fn session(&self, token: Token) -> Result<Session> {
        Session::connect(Connection { token: Some(token), ..self.connection.clone() })
    }

    /// Sends one request to our own server. Neither it nor the answer is traced: both hold secrets.
    ///
    /// # Errors
    /// `Unreachable` when there is no answer, or one of more than `largest` bytes.
    pub async fn send(
        &self,
        method: Method,
        url: Url,
        headers: HeaderMap,
        body: Bytes,
        largest: usize,
    ) -> Result<BrowserAnswer> {
        if url.origin() != self.base.origin() {
            return Err(Error::failed("a page of another server was asked for"));
        }
        let request = self.http.request(method, url).headers(headers).body(body).build();
        let request = request.map_err(|error| Error::failed(format!("the request can not be made: {error}")))?;
        let mut exchange = Exchange::new(&request, None, self.connection.limit());
        // It may hold secrets, and is not told.
        exchange.url.set_query(None);
        let lost = |error: reqwest::Error| errors::of_transport(&exchange, &error);
        let response = self.http.execute(request).await.map_err(lost)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut body = BytesMut::new();
        let mut chunks = response.bytes_stream();
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk.map_err(lost)?;
            if body.len() + chunk.len() > largest {
                return Err(Error::new(Kind::Unreachable, "the server's sign-in page is too large to be one"));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(BrowserAnswer { status, headers, body: body.freeze() })
    }
}
