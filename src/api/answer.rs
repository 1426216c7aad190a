//! Turns calls of the generated client into replies or errors.

use progenitor_client::{ByteStream, Error as ClientError, ResponseValue};

use super::errors;
use super::reply::Reply;
use super::request_log::{Exchange, recorded};
use crate::error::Result;

/// Awaits a call of the generated client (`client.get_pools().limit(5).send()`).
///
/// # Errors
/// Every failure as an error for the user: the server's message, or why there is no response. See `errors`.
pub async fn reply<T, F>(call: F) -> Result<T>
where
    T: Answer,
    F: Future<Output = Result<ResponseValue<T>, ClientError<()>>>,
{
    let (result, exchange) = recorded(call).await;
    let error = match result {
        Ok(value) => return Ok(value.into_inner()),
        Err(error) => error,
    };
    match (error, exchange) {
        // Servers of other versions may send 200 where the document has 201 or 204.
        (ClientError::UnexpectedResponse(response), Some(exchange)) if response.status().is_success() => {
            T::from_unexpected(response, &exchange).await
        }
        (error, exchange) => Err(errors::of_client(error, exchange).await),
    }
}

/// A type that an operation returns.
pub trait Answer: Sized {
    /// Reads a success whose status is not the documented one.
    async fn from_unexpected(response: reqwest::Response, exchange: &Exchange) -> Result<Self>;
}

impl<T> Answer for Reply<T> {
    async fn from_unexpected(response: reqwest::Response, exchange: &Exchange) -> Result<Self> {
        // Deleting a Dag returns nothing, although the document has JSON.
        let is_empty = response.status() == reqwest::StatusCode::NO_CONTENT;
        let body = response.bytes().await.map_err(|error| errors::of_transport(exchange, &error))?;
        let body = if is_empty { "null".into() } else { body };
        serde_json::from_slice(&body).map_err(|error| errors::of_payload(exchange, &body, Some(&error)))
    }
}

impl Answer for () {
    async fn from_unexpected(response: reqwest::Response, exchange: &Exchange) -> Result<Self> {
        if response.content_length() == Some(0) || exchange.is_json() {
            return Ok(());
        }
        // A web page with status 200 does not mean that anything was done.
        Reply::<()>::from_unexpected(response, exchange).await.map(drop)
    }
}

impl Answer for ByteStream {
    async fn from_unexpected(response: reqwest::Response, _: &Exchange) -> Result<Self> {
        Ok(ResponseValue::stream(response).into_inner())
    }
}
