//! Requests to paths that the user typed: `airflow api`.

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Method, Request};

use super::body::Body;
use super::reply::Reply;
use super::request_log::Exchange;
use super::session::Session;
use super::{errors, operations, path};
use crate::error::{Error, Result};

/// A success, as it came.
#[derive(Debug)]
pub struct RawReply {
    exchange: Exchange,
    body: Bytes,
}

impl RawReply {
    /// The bytes of the body, unpacked.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Whether the server calls it JSON.
    pub fn is_json(&self) -> bool {
        self.exchange.is_json()
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// `Unreachable`, saying what it is instead.
    pub fn json(&self) -> Result<Reply> {
        serde_json::from_slice(&self.body).map_err(|error| errors::of_payload(&self.exchange, &self.body, &error))
    }
}

impl Session {
    /// Sends one request and reads the whole answer. `path` is `dags`, `/api/v2/dags` or a URL of the same server, and
    /// may hold a query, to which `query` is added.
    ///
    /// # Errors
    /// `Usage` for a path that leads elsewhere; otherwise as `reply`.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        query: &[(String, String)],
        body: Option<&Body>,
    ) -> Result<RawReply> {
        let mut url = path::resolve(self.base(), path)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let mut request = self.http().request(method, url).header(ACCEPT, "application/json");
        if let Some(body) = body {
            request = request.header(CONTENT_TYPE, "application/json").body(body.bytes());
        }
        let request = request.build().map_err(|error| Error::usage(format!("the request can not be made: {error}")))?;
        let operation = self.operation(&request);
        if let Some(operation) = operation
            && let Some(why) = self.too_old(operation, request.url()).await
        {
            return Err(errors::of_old_server(why));
        }
        let (exchange, result) = self.exchange(request, operation).await;
        let response = result.map_err(|error| errors::of_transport(&exchange, &error))?;
        let status = response.status();
        let body = response.bytes().await.map_err(|error| errors::of_transport(&exchange, &error))?;
        if status.is_success() {
            Ok(RawReply { exchange, body })
        } else {
            Err(errors::of_status(&exchange, status, &body))
        }
    }

    /// The operation that a request amounts to, if it is one of the document's.
    pub(super) fn operation(&self, request: &Request) -> Option<&'static str> {
        let path = request.url().path().strip_prefix(self.base().path().trim_end_matches('/'))?;
        operations::matching(request.method().as_str(), path).map(|operation| operation.id)
    }
}
