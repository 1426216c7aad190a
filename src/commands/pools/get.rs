//! `airflow pools get`

use crate::context::Context;
use crate::error::Result;
use crate::ops::names::{self, Kind};
use crate::ops::reply;
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("pool", "name"),
    Column::new("slots", "slots"),
    Column::new("description", "description"),
    Column::new("include_deferred", "include_deferred"),
    Column::new("team_name", "team_name"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Pool name
    #[arg(value_name = "POOL", value_parser = names::any)]
    pool_name: String,
}

/// Shows a pool, including one whose name does not fit into a URL path.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let name = args.pool_name.as_str();
    if names::fits_path(Kind::Pool, name) {
        let call = context.client().await?.get_pool().pool_name(name).send();
        return reply::row(context, COLUMNS, call).await;
    }
    let row = names::find(Kind::Pool, name, "name", crate::ops::pools::stored(context).await?)?;
    context.printer().one(&row, COLUMNS)
}
