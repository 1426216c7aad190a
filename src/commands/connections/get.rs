//! `airflow connections get`

use super::fields;
use crate::api;
use crate::commands::parse;
use crate::context::Context;
use crate::error::Result;

#[derive(clap::Args)]
pub struct Args {
    /// The connection
    #[arg(value_parser = parse::path_argument)]
    conn_id: String,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let call = context.client().await?.get_connection().connection_id(&args.conn_id).send();
    let reply = api::reply(call).await?;
    context.printer().one(&fields::all(&reply.0)?, fields::ALL)
}
