//! `airflow tasks note`

use crate::api::types::{PatchTaskInstanceBody, TaskInstanceResponse};
use crate::api::{Body, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::tasks::instance::Instance;
use crate::ops::tasks::listing;
use crate::ops::{input, reply};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    instance: Instance,

    /// Note; @FILE reads it from a file, - from stdin, '' removes it
    #[arg(value_name = "TEXT|@FILE|-", allow_hyphen_values = true)]
    note: String,
}

/// Sets the note of a task instance or, for a mapped task without `--map-index`, of all its instances.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let note = input::line(&args.note, "the note")?;
    let run_id = args.instance.run_id(context).await?;
    let done = if note.is_empty() { "Note removed from" } else { "Note set on" };
    let body = Body::of(&PatchTaskInstanceBody { note: Some(Some(note)), ..PatchTaskInstanceBody::default() })?;
    let rows = change(context, &args.instance, &run_id, body).await?;
    let sentence = format!("{done} {} of {}", listing::count(rows.len()), args.instance.task_id);
    listing::print(context, &sentence, &rows)
}

async fn change(context: &Context, instance: &Instance, run: &str, body: Body) -> Result<Rows<TaskInstanceResponse>> {
    let client = context.client_to_change().await?;
    let Instance { dag_id: dag, task_id: task, .. } = instance;
    let mask = vec!["note".to_owned()];
    match instance.index() {
        Some(index) => {
            let request = client.patch_task_instance_by_map_index().map_index(index).update_mask(mask);
            reply::whole(request.dag_id(dag).dag_run_id(run).task_id(task).body(body).send()).await
        }
        None => {
            let request = client.patch_task_instance().update_mask(mask);
            reply::whole(request.dag_id(dag).dag_run_id(run).task_id(task).body(body).send()).await
        }
    }
}
