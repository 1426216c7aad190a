//! `airflow runs set-state`

use serde_json::json;

use crate::api::{self, Body};
use crate::commands::runs;
use crate::context::Context;
use crate::error::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,

    /// The state to set; task instances that have not ended get it too, but for queued
    #[arg(value_parser = ["success", "failed", "queued"])]
    state: String,

    /// A note to keep with the run
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
}

/// Sets the state of a run. The server has no dry run for this.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let run_id = args.run.id(context).await?;
    let mut body = json!({ "state": args.state });
    let mut mask = vec!["state".to_owned()];
    if let Some(note) = args.note {
        body["note"] = note.into();
        mask.push("note".to_owned());
    }
    let request = context.client_to_change().await?.patch_dag_run().dag_id(&args.run.dag_id).dag_run_id(&run_id);
    let reply = api::reply(request.update_mask(mask).body(Body::of(&body)?).send()).await?;
    let sentence = format!("Run {run_id} of Dag {} is now {}", args.run.dag_id, args.state);
    context.printer().text(&sentence, reply.value())
}
