//! Reads and changes pools, for several commands.

use serde_json::Value;

use super::import_export::Things;
use crate::api::types::{BulkBodyPoolBody, BulkCreateActionPoolBody, PoolBody};
use crate::api::{Body, Reply};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::import_export::Format;
use crate::ops::reply;
use crate::output::Row;

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
pub async fn stored(context: &Context) -> Result<Vec<Row>> {
    let request = context.client().await?.get_pools().order_by(vec!["id".to_owned()]);
    reply::read(context, None, "pools", |offset, limit| request.clone().offset(offset).limit(limit).send()).await
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
pub fn refused<T>(reply: &Reply<T>) -> Option<Error> {
    let outcome: Value = serde_json::from_str(reply.0.get()).ok()?;
    let first = outcome["create"]["errors"].get(0)?;
    Some(
        Error::failed(first["error"].as_str().unwrap_or("the server refused the change").to_owned())
            .detail(first.clone()),
    )
}
