//! `airflow backfill create`

use std::io::IsTerminal;

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::backfill::progress::Backfill;
use crate::ops::backfill::request::{self, Request};
use crate::ops::backfill::wait;
use crate::ops::wait::Wait;
use crate::ops::{bulk, paused};
use crate::output::{Column, Format};

const CREATED: &[Column] = &[
    Column::new("id", "id"),
    Column::new("dag_id", "dag_id"),
    Column::new("from_date", "from_date"),
    Column::new("to_date", "to_date"),
    Column::new("is_paused", "is_paused"),
    Column::new("completed_at", "completed_at"),
];

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    request: Request,

    /// Show the runs that would be attempted, without creating anything
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    wait: Wait,
}

/// Creates a backfill. The request is never retried: the server creates a backfill for each request that it receives.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let request = &args.request;
    if args.dry_run {
        return context.printer().list(&request.preview(context).await?, request::COLUMNS);
    }
    let body = request.body()?;
    args.wait.check(context, [request.dag_id.as_str()]).await?;
    ask(context, request).await?;
    let call = context.client().await?.create_backfill().body(body).send();
    let created = api::reply(call).await.map_err(|error| request.explained(error))?;
    let backfill = Backfill::of(created.read()?)?;
    let id = backfill.id;
    let printer = context.printer();
    match printer.format() {
        Format::Table | Format::Plain if context.globals().columns.is_none() => {
            let Request { dag_id, from_date, to_date, .. } = request;
            let sentence = format!("Backfill {id} of Dag {dag_id} created, from {from_date} to {to_date}");
            printer.text(&sentence, &created)?;
        }
        _ => printer.one(&created.0, CREATED)?,
    }
    if args.wait.is_wanted() {
        return wait::until_end(context, &backfill, &args.wait.limit()).await;
    }
    paused::warn(context, [request.dag_id.as_str()]).await;
    Ok(())
}

/// Shows the runs and asks for confirmation on a terminal. Scripts continue without it, as with the official command.
async fn ask(context: &Context, request: &Request) -> Result<()> {
    if context.yes() || !std::io::stdin().is_terminal() {
        return context.client_to_change().await.map(drop);
    }
    let rows = request.preview(context).await?;
    bulk::preview(context, &rows, request::COLUMNS)?;
    let question = format!("Create a backfill of Dag {} with {}?", request.dag_id, bulk::count(rows.len(), "run"));
    context.client_to_change_after(&question).await.map(drop)
}
