//! `airflow runs note`

use crate::api::types::DagRunPatchBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::Result;
use crate::ops::{input, runs};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,

    /// Note; @FILE reads it from a file, - from stdin, '' removes it
    #[arg(value_name = "TEXT|@FILE|-", allow_hyphen_values = true)]
    note: String,
}

/// Sets the note of a run.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let note = input::line(&args.note, "the note")?;
    let run_id = args.run.id(context).await?;
    let request = context.client_to_change().await?.patch_dag_run().dag_id(&args.run.dag_id).dag_run_id(&run_id);
    let done = if note.is_empty() { "Note removed from" } else { "Note set on" };
    let body = Body::of(&DagRunPatchBody { note: Some(Some(note)), ..DagRunPatchBody::default() })?;
    let reply = api::reply(request.update_mask(vec!["note".to_owned()]).body(body).send()).await?;
    context.printer().text(&format!("{done} run {run_id} of Dag {}", args.run.dag_id), &reply)
}
