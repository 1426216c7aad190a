//! `airflow runs wait`

use serde::Deserialize;

use crate::context::Context;
use crate::error::Result;
use crate::ops::{paused, reply, runs, wait};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,

    #[command(flatten)]
    waiting: wait::Options,
}

/// Waits until a run ends; the exit code is 0 only if it succeeded.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    #[derive(Deserialize)]
    struct Run {
        dag_run_id: String,
        state: Option<String>,
    }
    if args.waiting.may_change() {
        context.client_to_change().await?;
    }
    let row = args.run.find(context).await?;
    args.waiting.check(context, &args.run.dag_id).await?;
    let Run { dag_run_id: run_id, state } = reply::view(&row)?;
    let dag_id = args.run.dag_id;
    let is_active = matches!(state.as_deref(), Some("queued" | "running"));
    if is_active {
        paused::warn(context, [dag_id.as_str()]).await;
    }
    wait::follow(context, &wait::Run { dag_id, run_id }, &args.waiting, row).await
}
