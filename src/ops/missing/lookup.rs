//! Finds out which of the things that a request names does not exist.

use futures_util::future::join_all;

use super::nearest;
use crate::api::types::TaskInstanceResponse;
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::missing::{Indexes, OfTask, Thing};
use crate::error::{Error, Kind, Result};

/// The outermost thing that does not exist, with details; `None` if all exist. `is_doubtful` means that the innermost
/// one may exist, and the missing thing may be inside it. If a check fails, the thing counts as existing.
pub async fn first_missing(context: &Context, thing: Thing, is_doubtful: bool) -> Option<Thing> {
    let mut chain: Vec<Thing> = std::iter::successors(Some(thing), Thing::outer).collect();
    let innermost = if is_doubtful { None } else { Some(chain.remove(0)) };
    chain.reverse();
    // Check the Dag and the run concurrently, and things inside them only if they exist.
    let mut things = chain.into_iter().peekable();
    while things.peek().is_some() {
        let pair: Vec<Thing> = things.by_ref().take(2).collect();
        let missing = join_all(pair.iter().map(|thing| is_missing(context, thing))).await;
        if let Some((thing, _)) = pair.into_iter().zip(missing).find(|(_, is_missing)| *is_missing) {
            return with_details(context, thing).await;
        }
    }
    with_details(context, innermost?).await
}

/// Adds what exists instead: the map indexes of a task, the number of tries. `None` if the thing exists after all.
async fn with_details(context: &Context, thing: Thing) -> Option<Thing> {
    match thing {
        Thing::Index { of, index, .. } => {
            let known = indexes(context, &of).await;
            Some(Thing::Index { of, index, known })
        }
        Thing::Try { of, number, .. } => {
            let made = tries(context, &of).await;
            let is_made = number.parse().is_ok_and(|number: i64| made.is_some_and(|made| (1..=made).contains(&number)));
            (!is_made).then_some(Thing::Try { of, number, made })
        }
        thing => Some(thing),
    }
}

/// The map indexes that a task has in the run, read from the last one.
async fn indexes(context: &Context, of: &OfTask) -> Indexes {
    let Ok(client) = context.client().await else { return Indexes::Unknown };
    let OfTask { dag, run, task, .. } = of;
    let request = client.get_mapped_task_instances().dag_id(dag).dag_run_id(run).task_id(task);
    match api::reply(request.order_by(vec!["-map_index".to_owned()]).limit(1).send()).await {
        Ok(found) => match found.rows().map(|rows| rows.read().next()) {
            Ok(None) => Indexes::None,
            Ok(Some(Ok(last))) => last.map_index.map_or(Indexes::Unknown, Indexes::To),
            Ok(Some(Err(_))) | Err(_) => Indexes::Unknown,
        },
        Err(error) if is_not_found(&error) => Indexes::Never,
        Err(_) => Indexes::Unknown,
    }
}

/// The number of tries so far.
async fn tries(context: &Context, of: &OfTask) -> Option<i64> {
    instance(context, of).await.and_then(|found| found.read()).ok()?.try_number
}

async fn instance(context: &Context, of: &OfTask) -> Result<Reply<TaskInstanceResponse>> {
    let client = context.client().await?;
    let OfTask { dag, run, task, index } = of;
    match index {
        Some(index) => {
            let request = client.get_mapped_task_instance().dag_id(dag).dag_run_id(run).task_id(task);
            api::reply(request.map_index(*index).send()).await
        }
        None => api::reply(client.get_task_instance().dag_id(dag).dag_run_id(run).task_id(task).send()).await,
    }
}

async fn is_missing(context: &Context, thing: &Thing) -> bool {
    let Ok(client) = context.client().await else { return false };
    let found: Result<Reply> = match thing {
        Thing::Dag(dag) => api::reply(client.get_dag().dag_id(dag).send()).await.map(Reply::cast),
        Thing::Run { dag, run } => {
            api::reply(client.get_dag_run().dag_id(dag).dag_run_id(run).send()).await.map(Reply::cast)
        }
        Thing::Task { dag, task } => {
            api::reply(client.get_task().dag_id(dag).task_id(task).send()).await.map(Reply::cast)
        }
        Thing::Instance { dag, run, task } => {
            return match nearest::instances(context, dag, run).await {
                Some((names, _)) if names.contains(task) => false,
                Some((_, is_complete)) if is_complete => true,
                // The list is incomplete. Ask for the task of the Dag, although the run may have tasks that the Dag no
                // longer has.
                _ => {
                    let found = api::reply(client.get_task().dag_id(dag).task_id(task).send()).await;
                    found.is_err_and(|error| is_not_found(&error))
                }
            };
        }
        Thing::Index { of, index, .. } => {
            instance(context, &OfTask { index: Some(*index), ..of.clone() }).await.map(Reply::cast)
        }
        Thing::Asset(id) => match id.parse::<i64>() {
            Ok(id) => api::reply(client.get_asset().asset_id(id).send()).await.map(Reply::cast),
            Err(_) => return false,
        },
        Thing::Backfill(id) => match id.parse::<i64>() {
            Ok(id) => api::reply(client.get_backfill().backfill_id(id).send()).await.map(Reply::cast),
            Err(_) => return false,
        },
        _ => return false,
    };
    found.is_err_and(|error| is_not_found(&error))
}

fn is_not_found(error: &Error) -> bool {
    error.kind() == Kind::NotFound && error.http_status() == Some(404)
}
