//! `airflow tasks list`

use clap::ArgMatches;
use serde::Deserialize;

use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::{Column, Format, Row};

const COLUMNS: &[Column] = &[Column::new("task_id", "task_id")];

#[derive(clap::Args)]
pub struct Args {
    /// Accepted for compatibility with the official CLI; the server finds the Dag's bundle itself
    #[arg(short = 'B', long, hide = true)]
    #[allow(dead_code, reason = "accepted and ignored")]
    bundle_name: Vec<String>,
}

#[derive(Deserialize)]
struct Task {
    task_id: String,
}

/// Like the official CLI, prints only the sorted ids, one per line. The other formats and `--columns` print the whole
/// rows.
pub async fn present(context: &Context, _: &ArgMatches, rows: Vec<Row>, _: &[Column]) -> Result<()> {
    let printer = context.printer();
    let wants_rows = context.globals().columns.is_some() || !matches!(printer.format(), Format::Table | Format::Plain);
    if wants_rows {
        return printer.list(&rows, COLUMNS);
    }
    let mut ids: Vec<String> = rows.iter().map(|row| Ok(reply::view::<Task>(row)?.task_id)).collect::<Result<_>>()?;
    ids.sort_unstable();
    match ids.is_empty() {
        true => printer.list(&rows, COLUMNS),
        false => printer.lines(&ids, &ids),
    }
}
