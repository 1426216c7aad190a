//! `airflow connections get`

use super::{fields, import};
use crate::api;
use crate::commands::names::{self, Kind};
use crate::context::Context;
use crate::error::Result;

#[derive(clap::Args)]
pub struct Args {
    /// The connection
    #[arg(value_parser = names::any)]
    conn_id: String,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = args.conn_id.as_str();
    let row = if names::fits_path(Kind::Connection, id) {
        api::reply(context.client().await?.get_connection().connection_id(id).send()).await?.0
    } else {
        names::find(Kind::Connection, id, "connection_id", import::stored(context).await?)?
    };
    context.printer().one(&fields::all(&row)?, fields::ALL)
}
