//! Which of some runs have task instances in given states.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::json;

use super::selection::Run;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;

/// Runs that are asked about at once, and rows of an answer: a server may allow no more.
const PAGE: usize = 100;

/// States of task instances that a clearing changes: those of a run that was just cleared or made have none of them.
/// All are known to Airflow 3.0, which refuses others.
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

/// What `--only-failed` clears.
pub const FAILED: &[&str] = &["failed", "upstream_failed"];

/// The ids of those of the runs that have an instance in one of the states, with their Dags.
///
/// # Errors
/// Whatever a request fails with.
pub async fn with_tasks(context: &Context, runs: &[Run], states: &[&str]) -> Result<HashSet<(String, String)>> {
    let mut found = HashSet::new();
    let mut dags: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for run in runs {
        dags.entry(&run.dag_id).or_default().push(&run.dag_run_id);
    }
    for (dag, runs) in dags {
        for runs in runs.chunks(PAGE) {
            let mut left: Vec<&str> = runs.to_vec();
            // One run can fill more than a page: it is asked about no more.
            while !left.is_empty() {
                let (named, is_whole) = page(context, dag, &left, states).await?;
                left.retain(|run| !named.contains(*run));
                found.extend(named.into_iter().map(|run| (dag.to_owned(), run)));
                if is_whole {
                    break;
                }
            }
        }
    }
    Ok(found)
}

/// The runs of some of these instances, and whether these are all.
async fn page(context: &Context, dag: &str, runs: &[&str], states: &[&str]) -> Result<(HashSet<String>, bool)> {
    #[derive(Deserialize)]
    struct Instance {
        dag_run_id: String,
    }
    let body = Body::of(&json!({ "dag_ids": [dag], "dag_run_ids": runs, "state": states, "page_limit": PAGE }))?;
    let request = context.client().await?.get_task_instances_batch().dag_id("~").dag_run_id("~");
    let answer = api::reply(request.body(body).send()).await?;
    let rows = reply::rows_of("task_instances", &answer)?;
    let is_whole = rows.is_empty() || reply::total_entries(&answer)?.is_none_or(|total| total <= rows.len());
    let named = rows.iter().map(|row| reply::view::<Instance>(row).map(|instance| instance.dag_run_id));
    Ok((named.collect::<Result<_>>()?, is_whole))
}
