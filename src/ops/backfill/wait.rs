//! Waits for a backfill: first for its runs, then for the server to complete it.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::progress::{self, Backfill};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::wait::{Interrupts, Limit, Run};

/// How long to wait for the server to complete a backfill whose runs have ended. Its scheduler checks every 30 seconds.
const COMPLETION_TIMEOUT: Duration = Duration::from_secs(60);

/// Time between two checks for the completion.
const POLL_INTERVAL: Duration = Duration::from_secs(2);

/// Waits until the runs of a backfill have ended; if all succeeded, also briefly until the backfill is completed.
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
    let left = limit.remaining(began, COMPLETION_TIMEOUT);
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

/// The server completes a backfill some time after its last run, and until then rejects another one of the same Dag.
async fn until_completed(context: &Context, backfill: &Backfill, most: Duration) {
    let (id, began) = (backfill.id, Instant::now());
    let mut has_noted = false;
    while began.elapsed() < most {
        match progress::find(context, id).await {
            Ok((now, _)) if now.completed_at.is_some() => return,
            Err(error) if !error.is_passing() => break,
            _ => {}
        }
        if !has_noted {
            context.note(&format!("the runs of backfill {id} have ended; waiting for the server to complete it"));
            has_noted = true;
        }
        sleep(POLL_INTERVAL).await;
    }
    let dag = &backfill.dag_id;
    context.note(&format!(
        "the runs of backfill {id} have ended, but the server has not completed it yet; until then, Dag {dag} cannot have \
         another one"
    ));
}
