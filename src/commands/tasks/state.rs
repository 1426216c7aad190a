//! `airflow tasks state`

use serde_json::json;

use crate::context::Context;
use crate::error::Result;
use crate::ops::tasks::instance::Instance;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    instance: Instance,
}

/// Prints only the state. Like the official CLI, prints `None` if the task has not been scheduled.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let run_id = args.instance.run_id(context).await?;
    let state = args.instance.fetch(context, &run_id).await?.read()?.state;
    context.printer().text(state.as_deref().unwrap_or("None"), json!({ "state": state }))
}
