//! `airflow assets details`

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::assets;
use crate::ops::reply;

#[derive(clap::Args)]
pub struct Args {
    /// The asset's name
    #[arg(long)]
    name: Option<String>,

    /// The asset's URI
    #[arg(long)]
    uri: Option<String>,

    /// The name is that of an asset alias
    #[arg(long, conflicts_with = "uri")]
    alias: bool,
}

/// Shows all about one asset, or one alias.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if !args.alias {
        let id = assets::asset(context, args.name.as_deref(), args.uri.as_deref()).await?;
        return reply::properties(context, context.client().await?.get_asset().asset_id(id).send()).await;
    }
    let Some(name) = &args.name else { return Err(Error::usage("--alias requires --name")) };
    let id = assets::alias(context, name).await?;
    reply::properties(context, context.client().await?.get_asset_alias().asset_alias_id(id).send()).await
}
