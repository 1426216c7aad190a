//! `airflow dags clear`

use std::collections::BTreeMap;

use serde_json::json;

use crate::api::types::{
    BulkDagRunBody, BulkDagRunClearBody, ClearTaskInstancesBody, DagRunClearBody, TaskInstanceResponse, required,
};
use crate::api::{self, Body, Rows};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::wait::{self, Wait};
use crate::ops::{bulk, runs, value_parsers};
use crate::output::{Column, Format, Row};

/// Columns of `--dry-run`.
const COLUMNS: &[Column] = &[
    Column::new("dag_id", "dag_id"),
    Column::new("run_id", "dag_run_id"),
    Column::new("task_id", "task_id"),
    Column::new("map_index", "map_index"),
    Column::new("state", "state"),
];

/// Columns of the table above the question.
const RUNS: &[Column] = &[
    Column::new("run_id", "run_id"),
    Column::new("task_instances", "task_instances"),
    Column::new("states", "states"),
];

/// Runs per request. The server clears all of them before it responds.
const BATCH: usize = 50;

#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("runs").args(SELECTORS).required(true).multiple(true))]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Clear this run: run id or a prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(long, conflicts_with_all = &SELECTORS[1..], value_parser = value_parsers::path_argument)]
    run_id: Option<String>,

    /// Clear the runs of this partition
    #[arg(long, value_name = "KEY", conflicts_with_all = ["partition_date_start", "partition_date_end"])]
    partition_key: Option<String>,

    /// Clear the runs of partitions at or after this date, in the time zone of the Dag's timetable
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    partition_date_start: Option<String>,

    /// Clear the runs of partitions at or before this date
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    partition_date_end: Option<String>,

    /// Clear only failed task instances
    #[arg(short = 'f', long)]
    only_failed: bool,

    /// Clear only running task instances
    #[arg(short = 'r', long)]
    only_running: bool,

    /// Show the task instances that would be cleared, without clearing them
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    wait: Wait,
}

const SELECTORS: [&str; 4] = ["run_id", "partition_key", "partition_date_start", "partition_date_end"];

/// The task instances to clear, by run.
type Plan = BTreeMap<String, Vec<TaskInstanceResponse>>;

/// Clears the task instances of whole runs, so that they run again. Shows the runs first.
pub async fn run(context: &Context, mut args: Args) -> Result<()> {
    if let Some(run) = &mut args.run_id {
        *run = runs::id(context, &args.dag_id, run).await?;
    }
    let rows = preview(context, &args).await?;
    if args.dry_run {
        return context.printer().list(&rows, COLUMNS);
    }
    let mut plan = Plan::new();
    for instance in rows.read() {
        let mut instance = instance?;
        let run = required(instance.dag_run_id.take(), "dag_run_id")?;
        plan.entry(run).or_default().push(instance);
    }
    if plan.is_empty() {
        let sentence = if args.run_id.is_some() { "No task instances to clear" } else { "No matching Dag runs found." };
        return report(context, sentence, &rows, 0);
    }
    args.wait.check(context, [args.dag_id.as_str()]).await?;
    let shown: Vec<Row> = plan.iter().map(|(run, instances)| summary(run, instances)).collect();
    bulk::preview(context, &shown, RUNS)?;
    let (runs, instances) = (plan.len(), rows.len());
    let question = format!(
        "You are about to clear {instances} task instance(s) in {runs} Dag run(s) of {}. Are you sure?",
        args.dag_id
    );
    context.client_to_change_after(&question).await?;
    match (args.only_running, &args.run_id) {
        (true, _) => clear_instances(context, &args.dag_id, &plan).await?,
        (false, Some(run)) => clear_run(context, &args, run).await?,
        (false, None) => clear_runs(context, &args, &plan).await?,
    }
    let sentence = format!("Cleared {} task instance(s) across {} Dag run(s).", rows.len(), plan.len());
    report(context, &sentence, &rows, plan.len())?;
    args.wait.until_end(context, plan.into_keys().map(|run| wait::Run::new(&args.dag_id, run))).await
}

/// A run with the number of its task instances in each state.
fn summary(run: &str, instances: &[TaskInstanceResponse]) -> Row {
    let mut states = BTreeMap::<&str, usize>::new();
    for instance in instances {
        *states.entry(instance.state.as_deref().unwrap_or("no state")).or_default() += 1;
    }
    let states: Vec<_> = states.iter().map(|(state, number)| format!("{number} {state}")).collect();
    let row = json!({ "run_id": run, "task_instances": instances.len(), "states": states.join(", ") });
    serde_json::value::to_raw_value(&row).expect("valid JSON")
}

fn report(context: &Context, sentence: &str, rows: &[Row], runs: usize) -> Result<()> {
    let printer = context.printer();
    match printer.format() {
        Format::Csv => printer.list(rows, COLUMNS),
        _ => {
            let json = json!({ "message": sentence, "task_instances_cleared": rows.len(), "dag_runs_cleared": runs });
            printer.text(sentence, json)
        }
    }
}

/// The task instances that would be cleared. The server has no `--only-running` here, so running ones are selected from
/// all of them.
async fn preview(context: &Context, args: &Args) -> Result<Rows<TaskInstanceResponse>> {
    let client = context.client().await?;
    let reply = match &args.run_id {
        Some(run) => {
            let request = client.clear_dag_run().dag_id(&args.dag_id).dag_run_id(run);
            api::reply(request.body(Body::of(&body_of_run(args, true))?).send()).await?
        }
        None => {
            let request = client.clear_dag_runs().dag_id(&args.dag_id);
            api::reply(request.body(Body::of(&body_of_preview(args))?).send()).await?
        }
    };
    let rows: Rows<TaskInstanceResponse> = reply.list("task_instances")?;
    match args.only_running {
        true => rows.filter(|instance| Ok(is_selected(instance.state.as_deref(), args.only_failed))),
        false => Ok(rows),
    }
}

/// With both `--only-failed` and `--only-running`, the official CLI clears both kinds.
fn is_selected(state: Option<&str>, failed_too: bool) -> bool {
    match state {
        Some("running") => true,
        Some("failed" | "upstream_failed") => failed_too,
        _ => false,
    }
}

/// The body for the run of `--run-id`.
fn body_of_run(args: &Args, dry_run: bool) -> DagRunClearBody {
    DagRunClearBody {
        dry_run: Some(dry_run),
        only_failed: Some(args.only_failed && !args.only_running),
        ..DagRunClearBody::default()
    }
}

/// The body of the dry run for the runs of partitions.
fn body_of_preview(args: &Args) -> BulkDagRunClearBody {
    BulkDagRunClearBody {
        partition_key: args.partition_key.clone().map(Some),
        partition_date_start: args.partition_date_start.clone().map(Some),
        partition_date_end: args.partition_date_end.clone().map(Some),
        dry_run: Some(true),
        only_failed: Some(args.only_failed && !args.only_running),
        ..BulkDagRunClearBody::default()
    }
}

async fn clear_run(context: &Context, args: &Args, run: &str) -> Result<()> {
    let request = context.client().await?.clear_dag_run().dag_id(&args.dag_id).dag_run_id(run);
    api::reply(request.body(Body::of(&body_of_run(args, false))?).send()).await.map(drop)
}

/// Clears the runs that were shown, by their ids. Runs that joined the partition in the meantime are not cleared.
async fn clear_runs(context: &Context, args: &Args, plan: &Plan) -> Result<()> {
    let runs: Vec<_> = plan.keys().collect();
    let mut done = 0;
    for batch in runs.chunks(BATCH) {
        let run = |run: &&String| BulkDagRunBody { dag_run_id: (*run).clone(), ..BulkDagRunBody::default() };
        let body = Body::of(&BulkDagRunClearBody {
            dag_runs: Some(batch.iter().map(run).collect()),
            dry_run: Some(false),
            only_failed: Some(args.only_failed),
            ..BulkDagRunClearBody::default()
        })?;
        let call = context.client().await?.clear_dag_runs().dag_id(&args.dag_id).body(body).send();
        api::reply(call).await.map_err(|error| partly(error, done, plan.len()))?;
        done += batch.len();
    }
    Ok(())
}

/// Clears exactly the instances that were shown.
async fn clear_instances(context: &Context, dag_id: &str, plan: &Plan) -> Result<()> {
    let bodies = plan.iter().map(|(run, instances)| body_of_instances(run, instances)).collect::<Result<Vec<_>>>()?;
    for (done, body) in bodies.into_iter().enumerate() {
        let call = context.client().await?.post_clear_task_instances().dag_id(dag_id).body(body).send();
        api::reply(call).await.map_err(|error| partly(error, done, plan.len()))?;
    }
    Ok(())
}

fn body_of_instances(run: &str, instances: &[TaskInstanceResponse]) -> Result<Body> {
    Body::of(&ClearTaskInstancesBody {
        dag_run_id: Some(Some(run.to_owned())),
        task_ids: Some(Some(instances.iter().map(marker).collect::<Result<_>>()?)),
        dry_run: Some(false),
        only_failed: Some(false),
        only_running: Some(false),
        reset_dag_runs: Some(true),
        ..ClearTaskInstancesBody::default()
    })
}

fn marker(instance: &TaskInstanceResponse) -> Result<Body> {
    let task = required(instance.task_id.as_ref(), "task_id")?;
    match required(instance.map_index, "map_index")? {
        index if index >= 0 => Body::of(&(task, index)),
        _ => Body::of(task),
    }
}

fn partly(error: Error, done: usize, of: usize) -> Error {
    match done {
        0 => error,
        done => {
            let message = format!("{done} of {of} runs were cleared, then: {error}");
            error.message(message)
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn args(arguments: &[&str]) -> Result<Args, clap::Error> {
        let command = Args::augment_args(clap::Command::new("clear"));
        Args::from_arg_matches(&command.try_get_matches_from([&["clear", "dag"], arguments].concat())?)
    }

    #[test]
    fn exactly_one_selector_is_required() {
        for wrong in [
            &[][..],
            &["--run-id", "r", "--partition-key", "k"],
            &["--partition-key", "k", "--partition-date-end", "2026-11-01"],
            &["--run-id", "r", "--partition-date-start", "2026-11-01"],
        ] {
            assert!(args(wrong).is_err(), "{wrong:?}");
        }
        let window = args(&["--partition-date-start", "2026-11-01", "--partition-date-end", "2026-11-02"]).unwrap();
        assert_eq!(
            serde_json::to_value(body_of_preview(&window)).unwrap(),
            json!({ "partition_date_start": "2026-11-01T00:00:00Z", "partition_date_end": "2026-11-02T00:00:00Z",
                "dry_run": true, "only_failed": false })
        );
    }

    #[test]
    fn only_failed_is_always_sent_and_is_false_with_only_running() {
        let sent = |arguments: &[&str]| body_of_run(&args(arguments).unwrap(), false).only_failed;
        assert_eq!(sent(&["--run-id", "r", "-f"]), Some(true));
        assert_eq!(sent(&["--run-id", "r", "-f", "-r"]), Some(false));
        assert_eq!(sent(&["--run-id", "r"]), Some(false));
        let selected = |failed_too| {
            let states = [Some("running"), Some("failed"), Some("upstream_failed"), Some("success"), None];
            states.map(|state| is_selected(state, failed_too))
        };
        assert_eq!(selected(false), [true, false, false, false, false]);
        assert_eq!(selected(true), [true, true, true, false, false]);
    }

    #[test]
    fn mapped_instances_are_sent_with_their_index() {
        let instance = |map_index| TaskInstanceResponse {
            task_id: Some("t".into()),
            map_index: Some(map_index),
            ..TaskInstanceResponse::default()
        };
        let body = body_of_instances("r", &[instance(-1), instance(0)]).unwrap();
        let expected = json!({ "dag_run_id": "r", "task_ids": ["t", ["t", 0]], "dry_run": false, "only_failed": false,
            "only_running": false, "reset_dag_runs": true });
        assert_eq!(serde_json::to_value(body).unwrap(), expected);
        assert!(marker(&TaskInstanceResponse::default()).is_err());
    }
}
