//! `airflow roles del-perms`

use crate::context::Context;
use crate::error::Result;
use crate::ops::roles::change::{self, Change};
use crate::ops::roles::get;
use crate::ops::roles::permissions::Permission;
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Role names
    #[arg(required = true, value_parser = value_parsers::path_argument)]
    role: Vec<String>,

    /// Actions, such as `can_read can_edit`; default: all
    #[arg(short, long, num_args = 1..)]
    action: Vec<String>,

    /// Resources, such as `DAGs Pools`
    #[arg(short, long, required = true, num_args = 1..)]
    resource: Vec<String>,
}

/// Removes the actions on the resources from each role.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let is_removed = |permission: &Permission| {
        args.resource.contains(&permission.resource)
            && (args.action.is_empty() || args.action.contains(&permission.action))
    };
    let mut changes = Vec::new();
    for name in &args.role {
        let role = get(context, name).await?;
        let (changed, all) = role.actions.into_iter().partition(is_removed);
        changes.push(Change { role: role.name, all, changed });
    }
    change::run(context, "Deleted", "from", changes).await
}
