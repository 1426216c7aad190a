//! `airflow backfill wait`

use super::progress::{self, Backfill};
use super::request;
use crate::commands::waiting::{Limit, Run};
use crate::context::Context;
use crate::error::Result;

#[derive(clap::Args)]
pub struct Args {
    /// The backfill
    backfill_id: i64,

    #[command(flatten)]
    limit: Limit,
}

/// Waits until the runs of a backfill have ended; the exit code tells whether all succeeded.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let (backfill, _) = progress::find(context, args.backfill_id).await?;
    let goes_on = backfill.completed_at.is_none();
    if goes_on && !context.globals().quiet && request::is_paused(context, &backfill.dag_id).await {
        let dag = &backfill.dag_id;
        context.warn(&format!("Dag {dag} is paused: the runs wait until `airflow dags unpause {dag}`"));
    }
    let runs = runs(context, &backfill).await?;
    if runs.is_empty() {
        context.note(&format!("backfill {} has no runs", backfill.id));
    }
    args.limit.until_end(context, runs.into_iter().collect()).await
}

/// Its runs, for waiting.
pub async fn runs(context: &Context, backfill: &Backfill) -> Result<Vec<Run>> {
    let runs = progress::runs_since(context, &[backfill]).await?;
    Ok(backfill.own(&runs).map(|run| Run::new(&backfill.dag_id, &run.dag_run_id)).collect())
}
