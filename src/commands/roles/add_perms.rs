//! `airflow roles add-perms`

use crate::context::Context;
use crate::error::Result;
use crate::ops::roles::change::{self, Change};
use crate::ops::roles::permissions::Permission;
use crate::ops::roles::{Role, get};
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Role names
    #[arg(required = true, value_parser = value_parsers::path_argument)]
    role: Vec<String>,

    /// Actions, such as `can_read can_edit`
    #[arg(short, long, required = true, num_args = 1..)]
    action: Vec<String>,

    /// Resources, such as `DAGs Pools`; each action is permitted on each
    #[arg(short, long, required = true, num_args = 1..)]
    resource: Vec<String>,
}

/// Adds each action on each resource to each role.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let mut changes = Vec::new();
    for name in &args.role {
        let role = get(context, name).await?;
        let new = new(&role, &args.action, &args.resource);
        changes.push(Change { all: role.actions.iter().chain(&new).cloned().collect(), role: role.name, changed: new });
    }
    change::run(context, "Added", "to", changes).await
}

/// The permissions that the role does not have yet.
fn new(role: &Role, actions: &[String], resources: &[String]) -> Vec<Permission> {
    let mut new: Vec<Permission> = Vec::new();
    for permission in
        resources.iter().flat_map(|resource| actions.iter().map(|action| Permission::new(action, resource)))
    {
        if !role.actions.contains(&permission) && !new.contains(&permission) {
            new.push(permission);
        }
    }
    new
}
