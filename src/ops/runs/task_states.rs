//! Finds the runs that have task instances in certain states.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::selection::Run;
use crate::api::types::{TaskInstancesBatchBody, required};
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;

/// The most runs per request and rows per response; servers may not allow more.
const PAGE: usize = 100;

/// The states that clearing changes; instances of a new or cleared run are in none of them. Airflow 3.0 has all of
/// them and refuses unknown ones.
pub const BEGUN: &[&str] = &[
    "success",
    "failed",
    "skipped",
    "upstream_failed",
    "running",
    "restarting",
    "up_for_retry",
    "up_for_reschedule",
    "deferred",
];

/// The states that `--only-failed` clears.
pub const FAILED: &[&str] = &["failed", "upstream_failed"];

/// The Dag ids and run ids of the runs that have an instance in one of the states.
///
/// # Errors
/// The error of a request.
pub async fn with_tasks(context: &Context, runs: &[Run], states: &[&str]) -> Result<HashSet<(String, String)>> {
    let mut found = HashSet::new();
    let mut dags: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for run in runs {
        dags.entry(&run.dag_id).or_default().push(&run.dag_run_id);
    }
    for (dag, runs) in dags {
        for runs in runs.chunks(PAGE) {
            let mut left: Vec<&str> = runs.to_vec();
            // One run can fill a page. Request the next page without the runs found so far.
            while !left.is_empty() {
                let (named, is_complete) = page(context, dag, &left, states).await?;
                left.retain(|run| !named.contains(*run));
                found.extend(named.into_iter().map(|run| (dag.to_owned(), run)));
                if is_complete {
                    break;
                }
            }
        }
    }
    Ok(found)
}

/// The runs of one page of instances, and whether the page is complete.
async fn page(context: &Context, dag: &str, runs: &[&str], states: &[&str]) -> Result<(HashSet<String>, bool)> {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let body = Body::of(&TaskInstancesBatchBody {
        dag_ids: Some(Some(vec![dag.to_owned()])),
        dag_run_ids: Some(Some(texts(runs))),
        state: Some(Some(states.iter().map(|state| Some((*state).to_owned())).collect())),
        page_limit: Some(reply::to_i64(PAGE)),
        ..TaskInstancesBatchBody::default()
    })?;
    let request = context.client().await?.get_task_instances_batch().dag_id("~").dag_run_id("~");
    let response = api::reply(request.body(body).send()).await?;
    let rows = response.rows()?;
    let is_complete = rows.is_empty() || reply::total_entries(&response)?.is_none_or(|total| total <= rows.len());
    let named = rows.read().map(|instance| required(instance?.dag_run_id, "dag_run_id"));
    Ok((named.collect::<Result<_>>()?, is_complete))
}
