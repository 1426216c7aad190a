//! `airflow assets details`

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::assets;
use crate::ops::reply;

#[derive(clap::Args)]
pub struct Args {
    /// Name of the asset, or of the alias with --alias
    #[arg(long)]
    name: Option<String>,

    /// URI of the asset
    #[arg(long)]
    uri: Option<String>,

    /// Show the asset alias with this --name instead of an asset
    #[arg(long, conflicts_with = "uri")]
    alias: bool,
}

/// Shows all fields of an asset or an asset alias.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if !args.alias {
        let id = assets::asset(context, args.name.as_deref(), args.uri.as_deref()).await?;
        return reply::properties(context, context.client().await?.get_asset().asset_id(id).send()).await;
    }
    let Some(name) = &args.name else { return Err(Error::usage("--alias requires --name")) };
    let id = assets::alias(context, name).await?;
    reply::properties(context, context.client().await?.get_asset_alias().asset_alias_id(id).send()).await
}
