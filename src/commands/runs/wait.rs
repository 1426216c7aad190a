//! `airflow runs wait`

use crate::api::types::{DagRunResponse, required};
use crate::context::Context;
use crate::error::Result;
use crate::ops::{paused, runs, wait};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,

    #[command(flatten)]
    waiting: wait::Options,
}

/// Waits until a run ends; the exit code is 0 only if it succeeded.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.waiting.may_change() {
        context.client_to_change().await?;
    }
    let row = args.run.find(context).await?;
    args.waiting.check(context, &args.run.dag_id).await?;
    let DagRunResponse { dag_run_id, state, .. } = row.read()?;
    let run_id = required(dag_run_id, "dag_run_id")?;
    let dag_id = args.run.dag_id;
    let is_active = matches!(state.as_deref(), Some("queued" | "running"));
    if is_active {
        paused::warn(context, [dag_id.as_str()]).await;
    }
    wait::follow(context, &wait::Run { dag_id, run_id }, &args.waiting, row).await
}
