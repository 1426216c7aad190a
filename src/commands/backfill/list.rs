//! `airflow backfill list`: the rows, each with how far it has come.

use clap::ArgMatches;

use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ops::backfill::progress::{self, Backfill, Progress};
use crate::ops::reply;
use crate::output::{Column, Row};

#[derive(clap::Args)]
pub struct Args {}

/// Only a backfill that goes on is counted, and of these a Dag has one: the request for its runs is one more.
pub async fn present(context: &Context, _: &ArgMatches, rows: Vec<Row>, columns: &[Column]) -> Result<()> {
    let backfills: Vec<Backfill> = rows.iter().map(reply::view).collect::<Result<_>>()?;
    let going_on: Vec<&Backfill> = backfills.iter().filter(|backfill| backfill.completed_at.is_none()).collect();
    let runs = match progress::runs_since(context, &going_on).await {
        // Who may see backfills may perhaps not see runs.
        Err(error) if error.kind() == Kind::NotPermitted => None,
        runs => Some(runs?),
    };
    let told = |backfill: &Backfill| match (&backfill.completed_at, &runs) {
        (Some(_), _) => "ended".into(),
        (None, Some(runs)) => Progress::of(backfill.own(runs)).short().into(),
        (None, None) => serde_json::Value::Null,
    };
    let rows: Vec<Row> = rows
        .iter()
        .zip(&backfills)
        .map(|(row, backfill)| progress::with_member(row, "progress", told(backfill)))
        .collect();
    context.printer().list(&rows, columns)
}
