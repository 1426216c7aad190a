//! Pools, as several commands read and change them.

use serde_json::Value;

use super::import_export::Things;
use crate::api::Reply;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::import_export::Format;
use crate::ops::reply;
use crate::output::Row;

pub const THINGS: Things = Things { one: "pool", many: "pools", name: "name", header: "pool" };

/// The format of a file of pools: YAML if its name says so, else JSON, as the official command line has it.
///
/// # Errors
/// `Usage`: a format that can not hold pools.
pub fn format(file: &str) -> Result<Format> {
    match Format::of_name(file) {
        Some(Format::Env) => {
            Err(Error::usage(format!("{file}: an env file can not hold pools")).hint("name it .json or .yaml"))
        }
        format => Ok(format.unwrap_or(Format::Json)),
    }
}

/// All pools, as the server has them.
///
/// # Errors
/// Whatever a request fails with.
pub async fn stored(context: &Context) -> Result<Vec<Row>> {
    let request = context.client().await?.get_pools().order_by(vec!["id".to_owned()]);
    reply::read(context, None, "pools", |offset, limit| request.clone().offset(offset).limit(limit).send()).await
}

/// The bulk operation answers 200 even when it did nothing: its errors stand in the reply.
pub fn refused<T>(reply: &Reply<T>) -> Option<Error> {
    let outcome: Value = serde_json::from_str(reply.0.get()).ok()?;
    let first = outcome["create"]["errors"].get(0)?;
    Some(
        Error::failed(first["error"].as_str().unwrap_or("the server refused the change").to_owned())
            .detail(first.clone()),
    )
}
