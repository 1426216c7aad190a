//! `airflow backfill list`: adds the progress of each backfill to the rows.

use clap::ArgMatches;

use crate::api::Rows;
use crate::api::types::BackfillResponse;
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ops::backfill::progress::{self, Backfill, Progress};
use crate::output::{Column, Row};

#[derive(clap::Args)]
pub struct Args {}

/// Prints the rows with their progress. Runs are counted only for active backfills. A Dag has at most one of them, so this
/// takes one more request.
pub async fn present(
    context: &Context,
    _: &ArgMatches,
    rows: Rows<BackfillResponse>,
    columns: &[Column],
) -> Result<()> {
    let backfills: Vec<Backfill> = rows.read().map(|row| Backfill::of(row?)).collect::<Result<_>>()?;
    let active: Vec<&Backfill> = backfills.iter().filter(|backfill| backfill.completed_at.is_none()).collect();
    let runs = match progress::runs_since(context, &active).await {
        // Permission to read backfills does not include permission to read runs.
        Err(error) if error.kind() == Kind::NotPermitted => None,
        runs => Some(runs?),
    };
    let progress_of = |backfill: &Backfill| match (&backfill.completed_at, &runs) {
        (Some(_), _) => "ended".into(),
        (None, Some(runs)) => Progress::of(backfill.own(runs)).short().into(),
        (None, None) => serde_json::Value::Null,
    };
    let rows: Vec<Row> = rows
        .iter()
        .zip(&backfills)
        .map(|(row, backfill)| progress::with_member(row, "progress", progress_of(backfill)))
        .collect();
    context.printer().list(&rows, columns)
}
