//! Changes the permissions of roles, for `roles add-perms` and `roles del-perms`.

use serde_json::{Value, json};

use super::get;
use super::permissions::Permission;
use crate::api::types::fab::RoleBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};

/// The new permissions of a role.
pub struct Change {
    pub role: String,
    /// All permissions after the change.
    pub all: Vec<Permission>,
    /// The permissions that are added or removed.
    pub changed: Vec<Permission>,
}

/// Makes the changes, and prints them as the official command line does: `Added can read on DAGs to role r`. The API
/// replaces all permissions of a role at once, so the later of two concurrent changes wins.
///
/// # Errors
/// The server's error for an unknown action or resource, with the changes that were made before it.
pub async fn run(context: &Context, verb: &str, preposition: &str, changes: Vec<Change>) -> Result<()> {
    let client = context.client_to_change().await?.fab();
    let mut lines = Vec::new();
    let mut rows = Vec::new();
    for change in changes.iter().filter(|change| !change.changed.is_empty()) {
        let actions = change.all.iter().map(Into::into).collect();
        let body = Body::of(&RoleBody { name: change.role.clone(), actions: Some(actions) })?;
        let call = client.patch_role().name(&change.role).update_mask("actions").body(body).send();
        let done = match api::reply(call).await {
            Ok(_) => check(context, change).await,
            Err(error) if error.http_status() == Some(400) => {
                Err(error.hint("`airflow roles list-perms` lists the actions and resources"))
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

/// Checks the result: older FAB providers report success when permissions are removed, but their PATCH only adds.
async fn check(context: &Context, change: &Change) -> Result<()> {
    let is = get(context, &change.role).await?.actions;
    let remaining: Vec<_> =
        is.iter().filter(|permission| !change.all.contains(permission)).map(ToString::to_string).collect();
    match remaining.as_slice() {
        [] => Ok(()),
        remaining => Err(Error::failed(format!(
            "the server accepted the change, but role {} still has: {}",
            change.role,
            remaining.join(", ")
        ))
        .hint("older versions of apache-airflow-providers-fab can only add permissions through the API")),
    }
}

/// Adds the changes that were made before the failure.
fn after(done: &[String], error: Error) -> Error {
    if done.is_empty() {
        return error;
    }
    let message = format!("{error}; changes made before: {}", done.join("; "));
    error.message(message)
}

fn row(role: &str, permission: &Permission) -> Value {
    json!({ "role": role, "action": permission.action, "resource": permission.resource })
}
