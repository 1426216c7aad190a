//! `airflow tasks clear`

use regex::Regex;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::api::client::Client;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::tasks::listing;
use crate::ops::wait::{self, Wait};
use crate::ops::{bulk, reply, runs, value_parsers};
use crate::output::Row;

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
    members: Map<String, Value>,
}

/// Clears task instances, so that they run again. Shows them first.
pub async fn run(context: &Context, mut args: Args) -> Result<()> {
    if let Some(run) = &mut args.run_id {
        *run = runs::id(context, &args.dag_id, run).await?;
    }
    let mut selections = selections(context, &args).await?;
    if args.dry_run || !context.yes() {
        let mut rows = Vec::new();
        let mut matching = Vec::new();
        for selection in selections {
            let found = selection.send(context.client().await?, true).await?;
            if !found.is_empty() {
                rows.extend(found);
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
    clear(context, &selections, &args.wait).await
}

async fn clear(context: &Context, selections: &[Selection], wait: &Wait) -> Result<()> {
    let client = if context.yes() { context.client_to_change().await? } else { context.client().await? };
    let mut cleared = Vec::new();
    let mut failures = Vec::new();
    for selection in selections {
        match selection.send(client, false).await {
            Ok(rows) => cleared.extend(rows),
            Err(error) if selections.len() == 1 => return Err(error),
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
fn runs_of(rows: &[Row]) -> Result<Vec<wait::Run>> {
    #[derive(Deserialize)]
    struct Instance {
        dag_id: String,
        dag_run_id: String,
    }
    let run = |row| reply::view(row).map(|one: Instance| wait::Run::new(one.dag_id, one.dag_run_id));
    rows.iter().map(run).collect()
}

impl Selection {
    async fn send(&self, client: &Client, dry_run: bool) -> Result<Vec<Row>> {
        let mut members = self.members.clone();
        members.insert("dry_run".into(), dry_run.into());
        let call = client.post_clear_task_instances().dag_id(&self.dag_id).body(Body::of(&members)?).send();
        reply::rows("task_instances", call).await
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
        selections.extend(bodies(args, task_ids).map(|members| Selection { dag_id: dag_id.clone(), members }));
    }
    Ok(selections)
}

/// `only_failed` and `reset_dag_runs` are always sent: the server's defaults differ from the official CLI's.
fn bodies(args: &Args, task_ids: Option<Vec<String>>) -> impl Iterator<Item = Map<String, Value>> {
    let mut members = Map::new();
    members.insert("reset_dag_runs".into(), true.into());
    for (key, value) in [("start_date", &args.start_date), ("end_date", &args.end_date), ("dag_run_id", &args.run_id)] {
        if let Some(value) = value {
            members.insert(key.into(), value.as_str().into());
        }
    }
    if let Some(task_ids) = task_ids {
        members.insert("task_ids".into(), task_ids.into());
        members.insert("include_upstream".into(), args.upstream.into());
        members.insert("include_downstream".into(), args.downstream.into());
    }
    let states = match (args.only_failed, args.only_running) {
        (true, true) => vec![(true, false), (false, true)],
        one => vec![one],
    };
    states.into_iter().map(move |(only_failed, only_running)| {
        let mut members = members.clone();
        members.insert("only_failed".into(), only_failed.into());
        members.insert("only_running".into(), only_running.into());
        members
    })
}

async fn dag_ids(context: &Context, args: &Args) -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct Dag {
        dag_id: String,
    }
    if !args.dag_regex {
        return value_parsers::path_argument(&args.dag_id)
            .map(|id| vec![id])
            .map_err(|why| Error::usage(format!("DAG_ID: {why}")));
    }
    let regex = expression(&args.dag_id)?;
    let request = context.client().await?.get_dags().order_by(vec!["dag_id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::read(context, None, "dags", fetch).await?;
    let ids = rows.iter().map(|row| Ok(reply::view::<Dag>(row)?.dag_id)).collect::<Result<Vec<_>>>()?;
    let ids: Vec<_> = ids.into_iter().filter(|id| regex.is_match(id)).collect();
    match ids.is_empty() {
        true => Err(Error::not_found(format!("no Dag matches the regular expression {}", args.dag_id))),
        false => Ok(ids),
    }
}

async fn task_ids(context: &Context, dag_id: &str, regex: &Regex) -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct Task {
        task_id: String,
    }
    let rows = reply::rows_of("tasks", &api::reply(context.client().await?.get_tasks().dag_id(dag_id).send()).await?)?;
    let ids = rows.iter().map(|row| Ok(reply::view::<Task>(row)?.task_id)).collect::<Result<Vec<_>>>()?;
    Ok(ids.into_iter().filter(|id| regex.is_match(id)).collect())
}

fn expression(text: &str) -> Result<Regex> {
    Regex::new(text).map_err(|error| Error::usage(format!("invalid regular expression: {error}")))
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};
    use serde_json::json;

    use super::*;

    fn sent(arguments: &[&str], task_ids: Option<Vec<String>>) -> Vec<Value> {
        let matches =
            Args::augment_args(clap::Command::new("clear")).get_matches_from([&["clear", "dag"], arguments].concat());
        bodies(&Args::from_arg_matches(&matches).unwrap(), task_ids).map(Value::Object).collect()
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
