//! `airflow assets materialize`

use crate::api::types::MaterializeAssetBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::assets;
use crate::ops::{paused, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Id of the asset; --name or --uri select it instead
    #[arg(conflicts_with_all = ["name", "uri"], value_parser = value_parsers::integer)]
    asset_id: Option<i64>,

    /// Name of the asset
    #[arg(long)]
    name: Option<String>,

    /// URI of the asset
    #[arg(long)]
    uri: Option<String>,
}

/// Starts a run of the Dag that produces the asset, and shows the run.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = match args.asset_id {
        Some(id) => id,
        None if args.name.is_none() && args.uri.is_none() => {
            return Err(Error::usage("missing asset: give its id, --name or --uri"));
        }
        None => assets::asset(context, args.name.as_deref(), args.uri.as_deref()).await?,
    };
    let client = context.client_to_change().await?;
    let call = client.materialize_asset().asset_id(id).body(Body::of(&MaterializeAssetBody::default())?).send();
    let run = api::reply(call).await.map_err(|error| match error.kind() {
        Kind::TimeLimit | Kind::Unreachable => {
            error.hint("the run may have started: check the latest runs of the Dag that produces the asset")
        }
        _ => error,
    })?;
    context.printer().properties(&run.0)?;
    if let Some(dag) = run.read()?.dag_id {
        paused::warn(context, [dag.as_str()]).await;
    }
    Ok(())
}
