//! What `roles add-perms` and `roles del-perms` have in common: roles are read, and written with other permissions.

use serde_json::{Value, json};

use super::get;
use super::permissions::Permission;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};

/// A role as it is to become.
pub struct Change {
    pub role: String,
    /// All permissions that it will have.
    pub all: Vec<Permission>,
    /// Those that come or go.
    pub changed: Vec<Permission>,
}

/// Makes the changes, and prints them in the official words: `Added can read on DAGs to role r`. The API takes the
/// permissions of a role all at once: of two changes at the same time, the later one wins.
///
/// # Errors
/// What the server says to an unknown action or resource; `Failed`, naming what was done before.
pub async fn run(context: &Context, verb: &str, preposition: &str, changes: Vec<Change>) -> Result<()> {
    let client = context.client_to_change().await?.fab();
    let mut lines = Vec::new();
    let mut rows = Vec::new();
    for change in changes.iter().filter(|change| !change.changed.is_empty()) {
        let body = Body::of(&json!({ "name": change.role, "actions": change.all }))?;
        let call = client.patch_role().name(&change.role).update_mask("actions").body(body).send();
        let done = match api::reply(call).await {
            Ok(_) => check(context, change).await,
            Err(error) if error.http_status() == Some(400) => {
                Err(error.hint("`airflow roles list-perms` tells which actions and resources there are"))
            }
            Err(error) => Err(error),
        };
        done.map_err(|error| after(&lines, error))?;
        for permission in &change.changed {
            lines.push(format!("{verb} {permission} {preposition} role {}", change.role));
            rows.push(row(&change.role, permission));
        }
    }
    lines.push(format!("{verb} {} permission(s)", rows.len()));
    context.printer().lines(&lines, rows)
}

/// Older FAB providers answer as if they had taken permissions away, and have not: their PATCH only adds.
async fn check(context: &Context, change: &Change) -> Result<()> {
    let is = get(context, &change.role).await?.actions;
    let kept: Vec<_> =
        is.iter().filter(|permission| !change.all.contains(permission)).map(ToString::to_string).collect();
    match kept.as_slice() {
        [] => Ok(()),
        kept => Err(Error::failed(format!(
            "the server accepted the change, but role {} still has: {}",
            change.role,
            kept.join(", ")
        ))
        .hint("older versions of apache-airflow-providers-fab can only add permissions over the API")),
    }
}

/// The failure, with what was done before it.
fn after(done: &[String], error: Error) -> Error {
    if done.is_empty() {
        return error;
    }
    let message = format!("{error}; done before: {}", done.join("; "));
    error.message(message)
}

fn row(role: &str, permission: &Permission) -> Value {
    json!({ "role": role, "action": permission.action.name, "resource": permission.resource.name })
}
