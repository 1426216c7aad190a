//! Waiting for a backfill: for its runs, then for the server to complete it.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::progress::{self, Backfill};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::wait::{Interrupts, Limit, Run};

/// How long the server may take to end a backfill whose runs have ended: its scheduler looks every 30 seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// Between two looks for that.
const PAUSE: Duration = Duration::from_secs(2);

/// Waits until the runs of a backfill have ended, and where all succeeded, shortly until the backfill has.
///
/// # Errors
/// As [`Limit::until_end`].
pub async fn until_end(context: &Context, backfill: &Backfill, limit: &Limit) -> Result<()> {
    let began = Instant::now();
    let runs = progress::runs_since(context, &[backfill]).await?;
    let runs: Vec<_> = backfill.own(&runs).map(|run| Run::new(&backfill.dag_id, &run.dag_run_id)).collect();
    if runs.is_empty() {
        context.note(&format!("backfill {} has no runs", backfill.id));
        return Ok(());
    }
    limit.until_end(context, runs.into_iter().collect()).await?;
    let left = limit.left(began, PATIENCE);
    if backfill.completed_at.is_some() || left.is_zero() {
        return Ok(());
    }
    let mut interrupts = Interrupts::new()?;
    tokio::select! {
        () = until_completed(context, backfill, left) => Ok(()),
        () = interrupts.next() => {
            Err(Error::new(Kind::Interrupted, format!("interrupted: the runs of backfill {} had ended", backfill.id)))
        }
    }
}

/// The server ends a backfill a while after its last run, and until then refuses another one of the Dag.
async fn until_completed(context: &Context, backfill: &Backfill, most: Duration) {
    let (id, began) = (backfill.id, Instant::now());
    let mut is_told = false;
    while began.elapsed() < most {
        match progress::find(context, id).await {
            Ok((now, _)) if now.completed_at.is_some() => return,
            Err(error) if !error.is_passing() => break,
            _ => {}
        }
        if !is_told {
            context.note(&format!("the runs of backfill {id} have ended; waiting until the server has ended it too"));
            is_told = true;
        }
        sleep(PAUSE).await;
    }
    let dag = &backfill.dag_id;
    context.note(&format!("backfill {id} has not ended yet, though its runs have: another of Dag {dag} has to wait"));
}
