//! The roles of the FAB auth manager and their permissions.

pub mod change;
pub mod permissions;

use serde::Deserialize;

use self::permissions::Permission;
use crate::api::types::{Missing, fab, promised};
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;

/// A role and its permissions.
#[derive(Debug, Deserialize)]
#[serde(try_from = "fab::RoleResponse")]
pub struct Role {
    pub name: String,
    pub actions: Vec<Permission>,
}

impl TryFrom<fab::RoleResponse> for Role {
    type Error = Missing;

    fn try_from(role: fab::RoleResponse) -> Result<Self, Missing> {
        let actions = role.actions.into_iter().flatten().map(Permission::try_from);
        Ok(Self { name: promised(role.name, "name")?, actions: actions.collect::<Result<_, _>>()? })
    }
}

/// All roles as the server sent them, ordered by name.
///
/// # Errors
/// The error of a page.
pub async fn rows(context: &Context) -> Result<Rows<fab::RoleResponse>> {
    let client = context.client().await?.fab();
    let request = client.get_roles().order_by("name");
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    reply::list(context, None, fetch).await
}

/// Fetches one role.
///
/// # Errors
/// `NotFound` if there is no such role.
pub async fn get(context: &Context, name: &str) -> Result<Role> {
    let client = context.client().await?.fab();
    let call = client.get_role().name(name).send();
    Ok(api::reply(call).await?.read()?.try_into()?)
}
