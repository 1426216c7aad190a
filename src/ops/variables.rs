//! Variables, as several commands read and change them.

use serde_json::Value;

pub use super::import_export::MASK;
use super::import_export::{self, Things};
use crate::api::Reply;
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::Row;

pub const THINGS: Things = Things { one: "variable", many: "variables", name: "key", header: "key" };

/// All variables, as the server has them.
///
/// # Errors
/// Whatever a request fails with.
pub async fn stored(context: &Context) -> Result<Vec<Row>> {
    let request = context.client().await?.get_variables().order_by(vec!["key".to_owned()]);
    reply::read(context, None, "variables", |offset, limit| request.clone().offset(offset).limit(limit).send()).await
}

/// A value that may be written.
///
/// # Errors
/// Usage: it is what servers show in the place of a secret.
pub fn no_mask(value: String) -> Result<String> {
    if value == MASK {
        return Err(import_export::masked("the value"));
    }
    Ok(value)
}

/// The reply repeats the value, which does not belong into the log of a job.
pub fn without_value<T>(reply: &Reply<T>) -> Value {
    let mut json = reply.value();
    if let Value::Object(members) = &mut json {
        members.shift_remove("value");
    }
    json
}
