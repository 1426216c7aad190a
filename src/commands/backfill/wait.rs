//! `airflow backfill wait`

use crate::context::Context;
use crate::error::Result;
use crate::ops::backfill::progress::{self, Backfill};
use crate::ops::backfill::wait::until_end;
use crate::ops::wait::Limit;
use crate::ops::{paused, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Backfill id
    #[arg(value_parser = value_parsers::integer)]
    backfill_id: i64,

    #[command(flatten)]
    limit: Limit,
}

/// Waits until the runs of a backfill have ended; the exit code is 0 only if all succeeded.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let (backfill, _) = progress::find(context, args.backfill_id).await?;
    let Backfill { id, dag_id: dag, .. } = &backfill;
    let is_active = backfill.completed_at.is_none();
    if is_active && backfill.is_paused == Some(true) {
        context.warn(&format!(
            "backfill {id} is paused: its queued runs start only after `airflow backfill unpause {id}`"
        ));
    }
    if is_active {
        paused::warn(context, [dag.as_str()]).await;
    }
    until_end(context, &backfill, &args.limit).await
}
