//! `airflow health`

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::health::{Health, rows, unhealthy};
use crate::output::{Column, Format};

const COLUMNS: &[Column] = &[
    Column::new("component", "component"),
    Column::new("status", "status"),
    Column::new("latest_heartbeat", "latest_heartbeat"),
];

#[derive(clap::Args)]
pub struct Args {}

/// Shows the health of the server's components, and fails if one is unhealthy. Needs no token.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let reply = api::reply(context.client().await?.get_health().send()).await?;
    // Later releases may have further components.
    let health: Health = reply.view()?;
    let printer = context.printer();
    match printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => printer.one(&reply.0, &[])?,
        Format::Table | Format::Plain | Format::Csv => printer.list(&rows(&health), COLUMNS)?,
    }
    match unhealthy(&health).as_slice() {
        [] => Ok(()),
        names => Err(Error::failed(format!(
            "{} of {} components unhealthy: {}",
            names.len(),
            health.len(),
            names.join(", ")
        ))),
    }
}
