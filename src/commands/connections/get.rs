//! `airflow connections get`

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::connections::{self, fields};
use crate::ops::names::{self, Kind};

#[derive(clap::Args)]
pub struct Args {
    /// Connection id
    #[arg(value_parser = names::any)]
    conn_id: String,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = args.conn_id.as_str();
    let row = if names::fits_path(Kind::Connection, id) {
        api::reply(context.client().await?.get_connection().connection_id(id).send()).await?.0
    } else {
        names::find(Kind::Connection, id, "connection_id", connections::stored(context).await?.into_texts())?
    };
    context.printer().one(&fields::all(&row)?, fields::ALL)
}
