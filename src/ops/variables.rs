//! Reads and changes variables, for several commands.

use serde_json::Value;

pub use super::import_export::MASK;
use super::import_export::{self, Things};
use crate::api::types::VariableResponse;
use crate::api::{Reply, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;

pub const THINGS: Things = Things { one: "variable", many: "variables", name: "key", header: "key" };

/// All variables on the server.
///
/// # Errors
/// The error of a request.
pub async fn stored(context: &Context) -> Result<Rows<VariableResponse>> {
    let request = context.client().await?.get_variables().order_by(vec!["key".to_owned()]);
    reply::list(context, None, |offset, limit| request.clone().offset(offset).limit(limit).send()).await
}

/// Checks that a value is not the mask.
///
/// # Errors
/// `Usage` if it is the text that servers show instead of a secret.
pub fn no_mask(value: String) -> Result<String> {
    if value == MASK {
        return Err(import_export::masked("the value"));
    }
    Ok(value)
}

/// The reply without the value, which should not appear in the log of a CI job.
pub fn without_value<T>(reply: &Reply<T>) -> Value {
    let mut json = reply.value();
    if let Value::Object(members) = &mut json {
        members.shift_remove("value");
    }
    json
}
