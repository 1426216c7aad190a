//! `airflow tasks clear`

use regex::Regex;

use crate::api::client::Client;
use crate::api::types::{ClearTaskInstancesBody, TaskInstanceResponse, required};
use crate::api::{Body, Rows};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::tasks::listing;
use crate::ops::wait::{self, Wait};
use crate::ops::{bulk, reply, runs, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Dag id or, with --dag-regex, a regular expression
    dag_id: String,

    /// Treat DAG_ID as a regular expression, and clear in every Dag whose id contains a match
    #[arg(short = 'R', long)]
    dag_regex: bool,

    /// Clear only tasks whose id contains a match of this regular expression
    #[arg(short, long, value_name = "REGEX", allow_hyphen_values = true)]
    task_regex: Option<String>,

    /// With --task-regex: also clear all upstream tasks
    #[arg(short, long)]
    upstream: bool,

    /// With --task-regex: also clear all downstream tasks
    #[arg(short, long)]
    downstream: bool,

    /// Clear only in runs with a logical date at or after this
    #[arg(short, long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    start_date: Option<String>,

    /// Clear only in runs with a logical date at or before this
    #[arg(short, long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    end_date: Option<String>,

    /// Clear only in this run: run id or a prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(long, value_name = "RUN_ID", value_parser = value_parsers::path_argument, conflicts_with_all = ["start_date", "end_date", "dag_regex"])]
    run_id: Option<String>,

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

    /// Accepted for compatibility with the official CLI; the server finds the Dag's bundle itself
    #[arg(short = 'B', long, hide = true)]
    #[allow(dead_code, reason = "accepted and ignored")]
    bundle_name: Vec<String>,
}

/// One request: the Dag, and the body without `dry_run`.
struct Selection {
    dag_id: String,
    body: ClearTaskInstancesBody,
}

/// Clears task instances, so that they run again. Shows them first.
pub async fn run(context: &Context, mut args: Args) -> Result<()> {
    if let Some(run) = &mut args.run_id {
        *run = runs::id(context, &args.dag_id, run).await?;
    }
    let mut selections = selections(context, &args).await?;
    if args.dry_run || !context.yes() {
        let mut rows: Rows<TaskInstanceResponse> = Rows::new(Vec::new());
        let mut matching = Vec::new();
        for mut selection in selections {
            let found = selection.send(context.client().await?, true).await?;
            if !found.is_empty() {
                rows.extend(found.into_texts());
                matching.push(selection);
            }
        }
        if args.dry_run {
            return context.printer().list(&rows, listing::COLUMNS);
        }
        selections = matching;
        args.wait.check(context, selections.iter().map(|selection| selection.dag_id.as_str())).await?;
        if !rows.is_empty() {
            bulk::preview(context, &rows, listing::COLUMNS)?;
            let question = format!("You are about to clear {}. Are you sure?", listing::count(rows.len()));
            context.client_to_change_after(&question).await?;
        }
    } else {
        args.wait.check(context, selections.iter().map(|selection| selection.dag_id.as_str())).await?;
    }
    clear(context, &mut selections, &args.wait).await
}

async fn clear(context: &Context, selections: &mut [Selection], wait: &Wait) -> Result<()> {
    let client = if context.yes() { context.client_to_change().await? } else { context.client().await? };
    let mut cleared: Rows<TaskInstanceResponse> = Rows::new(Vec::new());
    let mut failures = Vec::new();
    let is_single = selections.len() == 1;
    for selection in selections {
        match selection.send(client, false).await {
            Ok(rows) => cleared.extend(rows.into_texts()),
            Err(error) if is_single => return Err(error),
            Err(error) => failures.push(format!("{}: {error}", selection.dag_id)),
        }
    }
    let sentence = match cleared.len() {
        0 => "No task instances to clear".to_owned(),
        number => format!("Cleared {}", listing::count(number)),
    };
    listing::print(context, &sentence, &cleared)?;
    let waited = wait.until_end(context, runs_of(&cleared)?).await;
    match failures.is_empty() {
        true => waited,
        false => Err(Error::failed(format!("cannot clear all Dags: {}", failures.join("; ")))),
    }
}

/// The runs of task instances.
fn runs_of(rows: &Rows<TaskInstanceResponse>) -> Result<Vec<wait::Run>> {
    let run = |instance: Result<TaskInstanceResponse>| {
        let TaskInstanceResponse { dag_id, dag_run_id, .. } = instance?;
        Ok(wait::Run::new(required(dag_id, "dag_id")?, required(dag_run_id, "dag_run_id")?))
    };
    rows.read().map(run).collect()
}

impl Selection {
    async fn send(&mut self, client: &Client, dry_run: bool) -> Result<Rows<TaskInstanceResponse>> {
        self.body.dry_run = Some(dry_run);
        let body = Body::of(&self.body)?;
        reply::whole(client.post_clear_task_instances().dag_id(&self.dag_id).body(body).send()).await
    }
}

/// One request per Dag, or two with both `--only-failed` and `--only-running`, which the server does not accept together.
async fn selections(context: &Context, args: &Args) -> Result<Vec<Selection>> {
    if args.task_regex.is_none() && (args.upstream || args.downstream) {
        context.warn("--upstream and --downstream have no effect without --task-regex");
    }
    let tasks = args.task_regex.as_deref().map(expression).transpose()?;
    let mut selections = Vec::new();
    for dag_id in dag_ids(context, args).await? {
        let task_ids = match &tasks {
            Some(tasks) => Some(task_ids(context, &dag_id, tasks).await?),
            None => None,
        };
        if task_ids.as_ref().is_some_and(Vec::is_empty) {
            continue;
        }
        let bodies = bodies(args, task_ids)?;
        selections.extend(bodies.into_iter().map(|body| Selection { dag_id: dag_id.clone(), body }));
    }
    Ok(selections)
}

/// `only_failed` and `reset_dag_runs` are always sent: the server's defaults differ from the official CLI's.
fn bodies(args: &Args, task_ids: Option<Vec<String>>) -> Result<Vec<ClearTaskInstancesBody>> {
    let task_ids = match &task_ids {
        Some(ids) => Some(ids.iter().map(Body::of).collect::<Result<Vec<_>>>()?),
        None => None,
    };
    let body = |(only_failed, only_running)| ClearTaskInstancesBody {
        reset_dag_runs: Some(true),
        start_date: args.start_date.clone().map(Some),
        end_date: args.end_date.clone().map(Some),
        dag_run_id: args.run_id.clone().map(Some),
        include_upstream: task_ids.is_some().then_some(args.upstream),
        include_downstream: task_ids.is_some().then_some(args.downstream),
        task_ids: task_ids.clone().map(Some),
        only_failed: Some(only_failed),
        only_running: Some(only_running),
        ..ClearTaskInstancesBody::default()
    };
    Ok(match (args.only_failed, args.only_running) {
        (true, true) => vec![body((true, false)), body((false, true))],
        one => vec![body(one)],
    })
}

async fn dag_ids(context: &Context, args: &Args) -> Result<Vec<String>> {
    if !args.dag_regex {
        return value_parsers::path_argument(&args.dag_id)
            .map(|id| vec![id])
            .map_err(|why| Error::usage(format!("DAG_ID: {why}")));
    }
    let regex = expression(&args.dag_id)?;
    let request = context.client().await?.get_dags().order_by(vec!["dag_id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let dags = reply::list(context, None, fetch).await?;
    let ids = dags.read().map(|dag| required(dag?.dag_id, "dag_id")).collect::<Result<Vec<_>>>()?;
    let ids: Vec<_> = ids.into_iter().filter(|id| regex.is_match(id)).collect();
    match ids.is_empty() {
        true => Err(Error::not_found(format!("no Dag matches the regular expression {}", args.dag_id))),
        false => Ok(ids),
    }
}

async fn task_ids(context: &Context, dag_id: &str, regex: &Regex) -> Result<Vec<String>> {
    let tasks = reply::whole(context.client().await?.get_tasks().dag_id(dag_id).send()).await?;
    let ids = tasks.read().map(|task| required(task?.task_id, "task_id")).collect::<Result<Vec<_>>>()?;
    Ok(ids.into_iter().filter(|id| regex.is_match(id)).collect())
}

fn expression(text: &str) -> Result<Regex> {
    Regex::new(text).map_err(|error| Error::usage(format!("invalid regular expression: {error}")))
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};
    use serde_json::{Value, json};

    use super::*;

    fn sent(arguments: &[&str], task_ids: Option<Vec<String>>) -> Vec<Value> {
        let matches =
            Args::augment_args(clap::Command::new("clear")).get_matches_from([&["clear", "dag"], arguments].concat());
        let bodies = bodies(&Args::from_arg_matches(&matches).unwrap(), task_ids).unwrap();
        bodies.iter().map(|body| serde_json::to_value(body).unwrap()).collect()
    }

    #[test]
    fn values_with_other_server_defaults_are_always_sent() {
        assert_eq!(sent(&[], None), [json!({ "reset_dag_runs": true, "only_failed": false, "only_running": false })]);
        assert_eq!(
            sent(&["-s", "2026-11-01", "-e", "2026-11-02", "-f"], None),
            [json!({ "reset_dag_runs": true, "start_date": "2026-11-01T00:00:00Z", "end_date": "2026-11-02T00:00:00Z",
                "only_failed": true, "only_running": false })]
        );
    }

    #[test]
    fn upstream_and_downstream_are_sent_with_task_ids() {
        let body = &sent(&["-t", "a", "-d", "--run-id", "r"], Some(vec!["a".to_owned()]))[0];
        assert_eq!((&body["task_ids"], &body["dag_run_id"]), (&json!(["a"]), &json!("r")));
        assert_eq!((&body["include_upstream"], &body["include_downstream"]), (&json!(false), &json!(true)));
    }

    #[test]
    fn failed_and_running_are_two_requests() {
        let bodies = sent(&["-f", "-r"], None);
        let states: Vec<_> = bodies.iter().map(|body| (&body["only_failed"], &body["only_running"])).collect();
        assert_eq!(states, [(&json!(true), &json!(false)), (&json!(false), &json!(true))]);
    }
}
