//! Requests that the generated clients do not make: to paths that the user typed, to sign-in routes, and for streams.

use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Request};

use super::body::Body;
use super::response::Response;
use super::session::Session;
use super::{errors, operations, path};
use crate::error::{Error, Result};

/// The media type of newline-delimited JSON.
pub const NDJSON: &str = "application/x-ndjson";

/// For routes that answer with JSON or with a web page.
pub const JSON_OR_PAGE: &str = "application/json, text/html";

/// One request to the session's server, not yet sent.
#[must_use = "a request is sent by `send`"]
pub struct RequestBuilder<'a> {
    session: &'a Session,
    method: Method,
    path: &'a str,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Option<Body>,
    is_streamed: bool,
}

impl Session {
    /// A request for JSON. `path` is `dags`, `/api/v2/dags` or a URL of the same server, and may have a query.
    pub fn request<'a>(&'a self, method: Method, path: &'a str) -> RequestBuilder<'a> {
        let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
        RequestBuilder { session: self, method, path, query: Vec::new(), headers, body: None, is_streamed: false }
    }

    /// As [`Self::request`], with the method GET.
    pub fn get<'a>(&'a self, path: &'a str) -> RequestBuilder<'a> {
        self.request(Method::GET, path)
    }

    /// As [`Self::request`], with the method POST.
    pub fn post<'a>(&'a self, path: &'a str) -> RequestBuilder<'a> {
        self.request(Method::POST, path)
    }

    /// The operation that a request amounts to, if it is one of the document's.
    fn operation(&self, request: &Request) -> Option<&'static str> {
        let path = request.url().path().strip_prefix(self.base().path().trim_end_matches('/'))?;
        operations::matching(request.method().as_str(), path).map(|operation| operation.id)
    }
}

impl RequestBuilder<'_> {
    /// Adds parameters to the query.
    pub fn query<K: Into<String>, V: Into<String>>(mut self, parameters: impl IntoIterator<Item = (K, V)>) -> Self {
        self.query.extend(parameters.into_iter().map(|(name, value)| (name.into(), value.into())));
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Asks for a media type other than `application/json`.
    pub fn accept(self, media_type: &'static str) -> Self {
        self.header(ACCEPT, HeaderValue::from_static(media_type))
    }

    /// Sends a JSON body.
    pub fn json(mut self, body: &Body) -> Self {
        self.body = Some(body.clone());
        self.header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
    }

    /// Leaves the body of a success on the connection, to be read as it arrives. The session's time limit then applies
    /// to each silence instead of the whole, and the request is not repeated once the response has begun.
    pub fn stream(mut self) -> Self {
        self.is_streamed = true;
        self
    }

    /// Asks for an uncompressed body: compressed, single lines might be held back until there is more to compress.
    pub fn uncompressed(self) -> Self {
        self.header(ACCEPT_ENCODING, HeaderValue::from_static("identity"))
    }

    /// Sends the request and returns the response, whatever its status.
    ///
    /// # Errors
    /// `Usage` for a path on another server; `Failed` if the server is too old for one of the parameters; otherwise as
    /// [`super::reply`] if there is no response.
    pub async fn send(self) -> Result<Response> {
        let session = self.session;
        let mut url = path::resolve(session.base(), self.path)?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut request = session.http().request(self.method, url).headers(self.headers);
        if let Some(body) = &self.body {
            request = request.body(body.bytes());
        }
        let request = request.build().map_err(|error| Error::usage(format!("cannot create the request: {error}")))?;
        let operation = session.operation(&request);
        if let Some(operation) = operation
            && let Some(why) = session.too_old(operation, request.url()).await
        {
            return Err(errors::of_old_server(why));
        }
        let (exchange, result) = if self.is_streamed {
            session.streaming().exchange(request, operation).await
        } else {
            session.exchange(request, operation).await
        };
        match result {
            Ok(response) => Response::receive(session, exchange, response, self.is_streamed).await,
            Err(error) => Err(errors::of_transport(&exchange, &error)),
        }
    }
}
