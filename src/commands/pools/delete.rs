//! `airflow pools delete`

use serde_json::json;

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::names::{self, Kind};
use crate::output::escape;

#[derive(clap::Args)]
pub struct Args {
    /// Pool name
    #[arg(value_name = "POOL", value_parser = names::any)]
    pool_name: String,
}

/// Deletes a pool, including one whose name does not fit into a URL path.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let name = args.pool_name.as_str();
    let client = context.client_to_change().await?;
    if names::fits_path(Kind::Pool, name) {
        api::reply(client.delete_pool().pool_name(name).send()).await?;
    } else {
        let send = async |body| api::reply(client.bulk_pools().body(body).send()).await;
        names::delete_in_bulk(Kind::Pool, name, send).await?;
    }
    let sentence = format!("Pool {} deleted", escape(name));
    context.printer().text(&sentence, json!({ "message": sentence }))
}
