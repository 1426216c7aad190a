//! The whole transport against servers that behave in one odd way each.

mod faults;
mod managers;
mod redirects;
mod refusals;
mod retries;
mod tls;
mod verbosity;
mod wire;

use super::request::RequestBuilder;
use super::stub::{Answer, Asked, Stub};
use super::types::PoolCollectionResponse;
use super::{Body, Reply, Response, reply};
use crate::error::{Error, Kind, Result};

/// `GET /api/v2/pools` against a server that answers so.
async fn pools(
    script: impl Fn(usize, &Asked) -> Answer + Send + Sync + 'static,
) -> (Result<Reply<PoolCollectionResponse>>, Stub) {
    let stub = Stub::start(script).await;
    let client = stub.session().client();
    (reply(client.get_pools().limit(100).send()).await, stub)
}

/// The error of the same.
async fn pools_error(script: impl Fn(usize, &Asked) -> Answer + Send + Sync + 'static) -> Error {
    pools(script).await.0.unwrap_err()
}

/// The error as the user sees it: kind, message, hint.
fn parts(error: &Error) -> (Kind, String, &str) {
    (error.kind(), error.to_string(), error.hint_text().unwrap_or_default())
}

fn body_of_pool() -> Body {
    Body::from_json(r#"{"name": "p", "slots": 1}"#).unwrap()
}

/// The error that a request ends with, of its own or for the status of the response.
async fn refusal(request: RequestBuilder<'_>) -> Error {
    match request.send().await.and_then(Response::error_for_status) {
        Ok(response) => panic!("{}", response.status()),
        Err(error) => error,
    }
}
