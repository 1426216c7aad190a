//! Reads and changes pools, for several commands.

use super::import_export::Things;
use crate::api::types::{BulkBodyPoolBody, BulkCreateActionPoolBody, BulkResponse, PoolBody, PoolResponse};
use crate::api::{Body, Reply, Rows};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::import_export::Format;
use crate::ops::reply;

pub const THINGS: Things = Things { one: "pool", many: "pools", name: "name", header: "pool" };

/// The format of a file of pools: YAML if it has that extension, else JSON, as in the official command line.
///
/// # Errors
/// `Usage` for an env file.
pub fn format(file: &str) -> Result<Format> {
    match Format::of_name(file) {
        Some(Format::Env) => {
            Err(Error::usage(format!("{file}: an env file cannot contain pools"))
                .hint("use the extension .json or .yaml"))
        }
        format => Ok(format.unwrap_or(Format::Json)),
    }
}

/// All pools on the server.
///
/// # Errors
/// The error of a request.
pub async fn stored(context: &Context) -> Result<Rows<PoolResponse>> {
    let request = context.client().await?.get_pools().order_by(vec!["id".to_owned()]);
    reply::list(context, None, |offset, limit| request.clone().offset(offset).limit(limit).send()).await
}

/// The body of the bulk operation that creates a pool, or overwrites it.
///
/// # Errors
/// As [`Body::of`].
pub fn overwriting(pool: PoolBody) -> Result<Body> {
    let action = BulkCreateActionPoolBody {
        action: "create".to_owned(),
        entities: vec![pool],
        action_on_existence: Some("overwrite".to_owned()),
    };
    Body::of(&BulkBodyPoolBody { actions: vec![Body::of(&action)?] })
}

/// The first error in the reply of a bulk operation: its status is 200 even if nothing was done.
pub fn refused(reply: &Reply<BulkResponse>) -> Option<Error> {
    let first = reply.read().ok()?.create?.errors?.into_iter().next()?;
    let text = first.get("error").and_then(|error| serde_json::from_str::<String>(error.get()).ok());
    let message = text.unwrap_or_else(|| "the server refused the change".to_owned());
    Some(Error::failed(message).detail(serde_json::to_value(first).unwrap_or_default()))
}
