//! `airflow tasks list`

use clap::ArgMatches;

use crate::api::Rows;
use crate::api::types::{TaskResponse, required};
use crate::context::Context;
use crate::error::Result;
use crate::output::{Column, Format};

const COLUMNS: &[Column] = &[Column::new("task_id", "task_id")];

#[derive(clap::Args)]
pub struct Args {
    /// Accepted for compatibility with the official CLI; the server finds the Dag's bundle itself
    #[arg(short = 'B', long, hide = true)]
    #[allow(dead_code, reason = "accepted and ignored")]
    bundle_name: Vec<String>,
}

/// Like the official CLI, prints only the sorted ids, one per line. The other formats and `--columns` print the whole
/// rows.
pub async fn present(context: &Context, _: &ArgMatches, rows: Rows<TaskResponse>, _: &[Column]) -> Result<()> {
    let printer = context.printer();
    let wants_rows = context.globals().columns.is_some() || !matches!(printer.format(), Format::Table | Format::Plain);
    if wants_rows {
        return printer.list(&rows, COLUMNS);
    }
    let mut ids = rows.read().map(|task| required(task?.task_id, "task_id")).collect::<Result<Vec<_>>>()?;
    ids.sort_unstable();
    match ids.is_empty() {
        true => printer.list(&rows, COLUMNS),
        false => printer.lines(&ids, &ids),
    }
}
