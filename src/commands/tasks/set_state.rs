//! `airflow tasks set-state`

use crate::api::types::{PatchTaskInstanceBody, TaskInstanceResponse};
use crate::api::{Body, Rows};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::tasks::instance::Instance;
use crate::ops::tasks::listing;
use crate::ops::tasks::selection::{self, Filter};
use crate::ops::tasks::set_states::States;
use crate::ops::{reply, runs};

#[derive(clap::Args)]
pub struct Args {
    // Only `tasks set-state` accepts ~ and - as TASK_ID, and ~ as the run.
    #[command(flatten)]
    instance: Instance,

    /// State to set
    #[arg(value_parser = ["success", "failed", "skipped"])]
    state: String,

    /// Treat TASK_ID as a task group, and set the state of all its tasks
    #[arg(long, conflicts_with = "map_index")]
    group: bool,

    /// Also set the state of all upstream tasks
    #[arg(short, long)]
    upstream: bool,

    /// Also set the state of all downstream tasks
    #[arg(short, long)]
    downstream: bool,

    /// Also set the state in earlier runs
    #[arg(long)]
    past: bool,

    /// Also set the state in later runs
    #[arg(long)]
    future: bool,

    /// Note for the task instances
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,

    /// Show the task instances that would change, without changing them
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,
}

/// Sets the state of a task instance; for a mapped task without `--map-index`, of all its instances; with `~` or `-`, of
/// many.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let tasks = std::slice::from_ref(&args.instance.task_id);
    if selection::is_many(tasks, &args.instance.run, &args.filter) {
        let Args { group, upstream, downstream, past, future, .. } = args;
        if group || upstream || downstream || past || future || args.instance.index().is_some() {
            return Err(Error::usage(
                "--group, --upstream, --downstream, --past, --future and --map-index require a single task and a \
                 single run",
            ));
        }
        let states = States { context, state: &args.state, note: args.note.clone(), dry_run: args.dry_run };
        let run_id = runs::id_or_every(context, &args.instance.dag_id, &args.instance.run).await?;
        return states.set(&args.instance.dag_id, tasks, &run_id, &args.filter).await;
    }
    let run_id = args.instance.run_id(context).await?;
    let body = Body::of(&body(&args))?;
    if args.dry_run {
        let rows = preview(context, &args, &run_id, body).await?;
        return context.printer().list(&rows, listing::COLUMNS);
    }
    let rows = match change(context, &args, &run_id, body).await {
        Err(error) if selection::is_already_in_state(&error) => {
            let sentence = format!("{} of run {run_id} is already {}", args.instance.task_id, args.state);
            return listing::print(context, &sentence, &[]);
        }
        changed => changed?,
    };
    let sentence = format!("{} of {} now {}", listing::count(rows.len()), args.instance.task_id, args.state);
    listing::print(context, &sentence, &rows)
}

fn body(args: &Args) -> PatchTaskInstanceBody {
    PatchTaskInstanceBody {
        new_state: Some(Some(args.state.clone())),
        note: args.note.clone().map(Some),
        include_upstream: args.upstream.then_some(true),
        include_downstream: args.downstream.then_some(true),
        include_past: args.past.then_some(true),
        include_future: args.future.then_some(true),
    }
}

async fn preview(context: &Context, args: &Args, run: &str, body: Body) -> Result<Rows<TaskInstanceResponse>> {
    let client = context.client().await?;
    let Instance { dag_id: dag, task_id: task, .. } = &args.instance;
    if args.group {
        let request = client.patch_task_group_instances_dry_run().group_id(task);
        return reply::whole(request.dag_id(dag).dag_run_id(run).body(body).send()).await;
    }
    match args.instance.index() {
        Some(index) => {
            let request = client.patch_task_instance_dry_run_by_map_index().map_index(index).task_id(task);
            reply::whole(request.dag_id(dag).dag_run_id(run).body(body).send()).await
        }
        None => {
            let request = client.patch_task_instance_dry_run().task_id(task);
            reply::whole(request.dag_id(dag).dag_run_id(run).body(body).send()).await
        }
    }
}

async fn change(context: &Context, args: &Args, run: &str, body: Body) -> Result<Rows<TaskInstanceResponse>> {
    let client = context.client_to_change().await?;
    let Instance { dag_id: dag, task_id: task, .. } = &args.instance;
    if args.group {
        let request = client.patch_task_group_instances().group_id(task);
        return reply::whole(request.dag_id(dag).dag_run_id(run).body(body).send()).await;
    }
    match args.instance.index() {
        Some(index) => {
            let request = client.patch_task_instance_by_map_index().map_index(index).task_id(task);
            reply::whole(request.dag_id(dag).dag_run_id(run).body(body).send()).await
        }
        None => {
            let request = client.patch_task_instance().task_id(task);
            reply::whole(request.dag_id(dag).dag_run_id(run).body(body).send()).await
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};
    use serde_json::{Value, json};

    use super::*;

    fn sent(arguments: &[&str]) -> Value {
        let matches = Args::augment_args(clap::Command::new("set-state"))
            .get_matches_from([&["set-state", "dag", "task", "run"], arguments].concat());
        serde_json::to_value(body(&Args::from_arg_matches(&matches).unwrap())).unwrap()
    }

    #[test]
    fn only_given_fields_are_sent() {
        assert_eq!(sent(&["failed"]), json!({ "new_state": "failed" }));
        assert_eq!(
            sent(&["success", "-d", "--past", "--note", "-n"]),
            json!({ "new_state": "success", "note": "-n", "include_downstream": true, "include_past": true })
        );
    }
}
