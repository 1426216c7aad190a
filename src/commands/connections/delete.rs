//! `airflow connections delete`

use serde_json::json;

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::names::{self, Kind};
use crate::output::escape;

#[derive(clap::Args)]
pub struct Args {
    /// Connection id
    #[arg(value_name = "CONN_ID", value_parser = names::any)]
    connection_id: String,
}

/// Deletes a connection, including one whose id does not fit into a URL path.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = args.connection_id.as_str();
    let client = context.client_to_change().await?;
    if names::fits_path(Kind::Connection, id) {
        api::reply(client.delete_connection().connection_id(id).send()).await?;
    } else {
        let send = async |body| api::reply(client.bulk_connections().body(body).send()).await;
        names::delete_in_bulk(Kind::Connection, id, send).await?;
    }
    let sentence = format!("Successfully deleted connection with `conn_id`={}", escape(id));
    context.printer().text(&sentence, json!({ "message": sentence }))
}
