//! `airflow backfill show`

use crate::context::Context;
use crate::error::Result;
use crate::ops::backfill::progress::{self, Progress};
use crate::ops::value_parsers;
use crate::output::{Format, Row};

#[derive(clap::Args)]
pub struct Args {
    /// Backfill id
    #[arg(value_parser = value_parsers::integer)]
    backfill_id: i64,
}

/// Shows a backfill and how its runs ended.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let (backfill, row) = progress::find(context, args.backfill_id).await?;
    let runs = progress::runs_since(context, &[&backfill]).await?;
    let progress = Progress::of(backfill.own(&runs));
    let printer = context.printer();
    let for_people = matches!(printer.format(), Format::Table | Format::Plain);
    let progress = match for_people && context.globals().jq.is_none() {
        true => progress.sentence(printer.width().is_some()).into(),
        false => progress.value(),
    };
    let row: Row = progress::with_member(&row, "progress", progress);
    printer.properties(&row)
}
