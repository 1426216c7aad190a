//! Variables, as several commands read and change them.

use super::import_export::Things;
use crate::api::Reply;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply;
use crate::output::Row;
use serde_json::Value;

/// What the server shows in the place of a value that it takes for a secret.
pub const MASK: &str = "***";

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
        return Err(Error::usage(format!("the value is {MASK}, what servers show in the place of a secret"))
            .hint("give the secret itself: it can not be read back from a server"));
    }
    Ok(value)
}

/// The reply repeats the value, which does not belong into the log of a job.
pub fn without_value(reply: &Reply) -> Value {
    let mut json = reply.value();
    if let Value::Object(members) = &mut json {
        members.shift_remove("value");
    }
    json
}
