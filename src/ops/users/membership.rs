//! Changes the roles of a user, for `users add-role` and `users remove-role`.

use super::find::Named;
use super::role_references;
use super::with_roles_hint;
use crate::api::types::fab::UserPatchBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    user: Named,

    /// Name of the role
    #[arg(short, long)]
    role: String,
}

/// Whether to add or remove the role.
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum Change {
    Add,
    Remove,
}

/// Changes the user's roles. The API replaces all roles at once, so the later of two concurrent changes wins.
///
/// # Errors
/// `Failed` if there is nothing to change, or no such role; `NotFound` if there is no such user.
pub async fn run(context: &Context, args: Args, change: Change) -> Result<()> {
    let user = args.user.find(context).await?;
    let (name, role) = (&user.username, &args.role);
    let mut roles: Vec<&str> = user.roles().collect();
    let place = roles.iter().position(|has| has == role);
    let sentence = match (change, place) {
        (Change::Add, None) => {
            roles.push(role);
            format!("User \"{name}\" added to role \"{role}\"")
        }
        (Change::Remove, Some(place)) => {
            roles.remove(place);
            format!("User \"{name}\" removed from role \"{role}\"")
        }
        (Change::Add, Some(_)) => {
            return Err(Error::failed(format!("User \"{name}\" is already a member of role \"{role}\"")));
        }
        (Change::Remove, None) => {
            return Err(Error::failed(format!("User \"{name}\" is not a member of role \"{role}\"")));
        }
    };
    let client = context.client_to_change().await?.fab();
    let body = Body::of(&UserPatchBody { roles: Some(Some(role_references(roles))), ..UserPatchBody::default() })?;
    let call = client.update_user().username(name).update_mask("roles").body(body).send();
    let changed = api::reply(call).await.map_err(with_roles_hint)?;
    context.printer().text(&sentence, &changed)
}
