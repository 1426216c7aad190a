//! Fetches the data of the current view.

use std::cell::Cell;

use progenitor_client::ClientInfo;
use serde::de::DeserializeOwned;

use super::data::{Dag, Latest, Page, Tasks};
use super::level::Query;
use super::reader::{Inbox, LogUpdate, Reader};
use super::view::View;
use crate::api::types::{DagResponse, required};
use crate::api::{self, Pages, Reply, ui_routes};
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ops::reply::{self, to_i64};
use crate::ops::runs::snapshot::{self, Run, Task};

/// Rows per request; servers do not return more.
pub const PAGE: usize = 100;

/// Latest runs that are shown per Dag.
pub const LATEST: usize = 8;

/// Maximum number of instances that are fetched per run: ten requests.
const MAX_INSTANCES: usize = 10 * PAGE;

pub enum Fetched {
    Dags(Page<Dag>),
    Runs(Page<Run>),
    Tasks(Tasks),
    Log(LogUpdate),
}

/// Fetches the data of a view. The lines of a log go into the inbox while they arrive; the reader skips lines that it has
/// already returned.
///
/// # Errors
/// Errors of the requests.
pub async fn fetch(context: &Context, query: &Query, reader: &mut Option<Reader>, inbox: &Inbox) -> Result<Fetched> {
    match &query.view {
        View::Dags => dags(context, query).await.map(Fetched::Dags),
        View::Runs { dag } => runs(context, dag, query.first).await.map(Fetched::Runs),
        View::Tasks { dag, run } => tasks(context, dag, run).await.map(Fetched::Tasks),
        View::Mapped { dag, run, task } => {
            tasks(context, dag, run).await.map(|tasks| Fetched::Tasks(tasks.of_task(task)))
        }
        View::Log { dag, run, task, index } => {
            let reader = reader.get_or_insert_with(|| Reader::new(dag, run, task, *index, query.number));
            reader.poll(context, inbox).await.map(Fetched::Log)
        }
    }
}

/// The Dags with their latest runs, from the route that returns both, or else from two requests.
async fn dags(context: &Context, query: &Query) -> Result<Page<Dag>> {
    let order = if query.by_name { "dag_id" } else { "-last_run_start_date" };
    let mut parameters = vec![
        ("limit".to_owned(), PAGE.to_string()),
        ("offset".to_owned(), query.first.to_string()),
        ("dag_runs_limit".to_owned(), LATEST.to_string()),
        ("order_by".to_owned(), order.to_owned()),
        ("exclude_stale".to_owned(), "true".to_owned()),
    ];
    if !query.filter.is_empty() {
        parameters.push(("dag_id_pattern".to_owned(), query.filter.clone()));
    }
    let session = context.client().await?.inner();
    let found = match ui_routes::find(session, "dags", &parameters).await {
        Err(error) if error.kind() == Kind::NotPermitted => None,
        found => found?,
    };
    match found {
        Some(reply) => page("dags", &reply, query.first, Ok),
        None => dags_without_route(context, query, order).await,
    }
}

/// Uses two requests. The latest runs of all Dags are limited to one page.
async fn dags_without_route(context: &Context, query: &Query, order: &str) -> Result<Page<Dag>> {
    let client = context.client().await?;
    let request = client.get_dags().limit(to_i64(PAGE)).offset(to_i64(query.first)).exclude_stale(true);
    let mut request = request.order_by(vec![order.to_owned()]);
    if !query.filter.is_empty() {
        request = request.dag_id_pattern(&query.filter);
    }
    let found = api::reply(request.send()).await?;
    let mut dags = page("dags", &found, query.first, |dag: DagResponse| Dag::of(dag))?;
    let latest = client.get_dag_runs().dag_id("~").order_by(vec!["-run_after".to_owned()]).limit(to_i64(PAGE));
    let runs = match api::reply(latest.send()).await {
        // Without permission to read runs, the Dags are shown without them.
        Err(error) if error.kind() == Kind::NotPermitted => return Ok(dags),
        runs => runs?.rows()?,
    };
    for run in runs.read() {
        let run = run?;
        let dag_id = required(run.dag_id, "dag_id")?;
        let dag = dags.rows.iter_mut().find(|dag| dag.dag_id == dag_id && dag.latest_dag_runs.len() < LATEST);
        if let Some(dag) = dag {
            dag.latest_dag_runs.push(Latest { state: run.state });
        }
    }
    Ok(dags)
}

async fn runs(context: &Context, dag: &str, first: usize) -> Result<Page<Run>> {
    let request = context.client().await?.get_dag_runs().dag_id(dag).order_by(vec!["-run_after".to_owned()]);
    let found = api::reply(request.limit(to_i64(PAGE)).offset(to_i64(first)).send()).await?;
    page("dag_runs", &found, first, Ok)
}

/// A run with its task instances, up to `MOST_INSTANCES`.
async fn tasks(context: &Context, dag: &str, run: &str) -> Result<Tasks> {
    let client = context.client().await?;
    let found: Run = api::reply(client.get_dag_run().dag_id(dag).dag_run_id(run).send()).await?.view()?;
    let request = client.get_task_instances().dag_id(dag).dag_run_id(run).order_by(vec!["id".to_owned()]);
    let total = Cell::new(0);
    let fetch = async |offset, limit| {
        let found = api::reply(request.clone().offset(to_i64(offset)).limit(to_i64(limit)).send()).await?;
        if offset == 0 {
            total.set(reply::total_entries(&found)?.unwrap_or(0));
        }
        Ok(found)
    };
    let rows = Pages::new("task_instances").limit(Some(MAX_INSTANCES)).read(fetch, &|_, _| {}).await?;
    let mut instances: Vec<Task> = rows.iter().map(reply::view).collect::<Result<_>>()?;
    snapshot::sort(&mut instances);
    let missing = total.get().saturating_sub(instances.len());
    Ok(Tasks::new(found, instances, missing))
}

/// The page of rows that the reply has under `key`, each converted by `convert`.
fn page<R, S: DeserializeOwned, T>(
    key: &str,
    found: &Reply<R>,
    first: usize,
    convert: impl Fn(S) -> Result<T>,
) -> Result<Page<T>> {
    let rows = found.list::<S>(key)?.read().map(|row| convert(row?)).collect::<Result<Vec<_>>>()?;
    let total = reply::total_entries(found)?.unwrap_or(0).max(first + rows.len());
    Ok(Page { rows, first, total })
}
