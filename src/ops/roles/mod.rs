//! The roles of the FAB auth manager and their permissions.

pub mod change;
pub mod permissions;

use serde::Deserialize;

use self::permissions::Permission;
use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::Row;

/// The API's `RoleResponse`.
#[derive(Debug, Deserialize)]
pub struct Role {
    pub name: String,
    #[serde(default)]
    pub actions: Vec<Permission>,
}

/// All roles as the server sent them, ordered by name.
///
/// # Errors
/// The error of a page.
pub async fn rows(context: &Context) -> Result<Vec<Row>> {
    let client = context.client().await?.fab();
    let request = client.get_roles().order_by("name");
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    reply::read(context, None, "roles", fetch).await
}

/// Fetches one role.
///
/// # Errors
/// `NotFound` if there is no such role.
pub async fn get(context: &Context, name: &str) -> Result<Role> {
    let client = context.client().await?.fab();
    let call = client.get_role().name(name).send();
    reply::view(&api::reply(call).await?.0)
}
