//! `airflow tasks delete-instance`

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::{self, Change, Outcome, Thing, Words};
use crate::ops::tasks::selection::{self, Filter, Listed};
use crate::ops::{runs, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Run id or a prefix of it, logical date, @latest, @latest-failed or @running; ~ for all runs
    #[arg(value_parser = value_parsers::path_argument)]
    run_id: String,

    /// Task ids; ~ for all tasks; - reads lines of `TASK [MAP_INDEX]` from stdin or, if the run is ~, of `RUN TASK
    /// [MAP_INDEX]`
    #[arg(value_parser = value_parsers::path_argument, required = true)]
    task_id: Vec<String>,

    /// Map index of the instance of a mapped task
    #[arg(long, alias = "with-map-index", value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::integer)]
    map_index: Option<i64>,

    /// Show the task instances that would be deleted, without deleting them
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,
}

/// Deletes task instances: one, or many selected by lines from stdin or by a filter.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let (dag, run, tasks) = (args.dag_id, args.run_id, args.task_id);
    let is_many = selection::is_many(&tasks, &run, &args.filter);
    if is_many && args.map_index.is_some() {
        return Err(Error::usage("--map-index requires a single task and a single run"));
    }
    let run = match is_many {
        true => runs::id_or_every(context, &dag, &run).await?,
        false => runs::id(context, &dag, &run).await?,
    };
    if let ([task], false, false) = (tasks.as_slice(), is_many, args.dry_run) {
        return single(context, &dag, &run, task, args.map_index).await;
    }
    let selection::Found { mut instances, missing } =
        selection::find(context, &dag, &tasks, &run, &args.filter).await?;
    instances.retain(|instance| args.map_index.is_none_or(|index| index == instance.map_index));
    if args.dry_run {
        return bulk::show(context, &instances);
    }
    // Task instances that do not exist count as deleted, so that a second call continues where the first one stopped.
    let mut outcomes: Vec<_> = missing.into_iter().map(|instance| (instance, Outcome::Already)).collect();
    outcomes
        .iter()
        .for_each(|(instance, _)| context.note(&format!("task instance does not exist: {}", instance.name())));
    if !instances.is_empty() {
        let question = format!("Delete {}?", bulk::count(instances.len(), "task instance"));
        bulk::ask(context, &instances, &question).await?;
        outcomes.extend(bulk::in_bulk(context, instances, &Delete { context }).await);
    }
    let (already, undone) = ("did not exist".into(), "not deleted".into());
    bulk::report(context, &Words { noun: "task instance", done: "deleted".into(), already, undone }, outcomes)
}

async fn single(context: &Context, dag: &str, run: &str, task: &str, index: Option<i64>) -> Result<()> {
    let client = context.client_to_change_after(&format!("Delete task instance {task} of run {run}?")).await?;
    let mut request = client.delete_task_instance().dag_id(dag).dag_run_id(run).task_id(task);
    if let Some(index) = index {
        request = request.map_index(index);
    }
    let reply = api::reply(request.send()).await?;
    context.printer().text(&format!("Task instance {task} of run {run} deleted"), &reply)
}

struct Delete<'a> {
    context: &'a Context,
}

impl Change<Listed> for Delete<'_> {
    fn group(&self, instance: &Listed) -> String {
        instance.dag_id.clone()
    }

    async fn bulk(&self, batch: &[Listed]) -> Result<Vec<Option<Outcome>>> {
        selection::bulk(self.context, batch, "delete", |entity| entity).await
    }

    async fn one(&self, instance: &Listed) -> Result<Outcome> {
        let Listed { dag_id, dag_run_id, task_id, map_index, .. } = instance;
        let request = self.context.client().await?.delete_task_instance().dag_id(dag_id).dag_run_id(dag_run_id);
        selection::or_already_deleted(api::reply(request.task_id(task_id).map_index(*map_index).send()).await.map(drop))
    }
}
