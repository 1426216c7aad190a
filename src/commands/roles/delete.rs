//! `airflow roles delete`

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::bulk::summary::Summary;
use crate::ops::roles::get;
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Role names
    #[arg(required = true, value_parser = value_parsers::path_argument)]
    role: Vec<String>,
}

/// Deletes roles. Deletes none if one of them does not exist.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    for name in &args.role {
        get(context, name).await?;
    }
    let client = context.client_to_change().await?.fab();
    let mut summary = Summary::new("role", &["deleted"], args.role.iter().cloned());
    for name in &args.role {
        let result = api::reply(client.delete_role().name(name).send()).await.map(drop);
        if !summary.record(name, "deleted", result) {
            break;
        }
    }
    summary.finish(context)
}
