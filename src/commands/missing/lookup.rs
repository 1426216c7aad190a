//! Which of the things that a request names does not exist.

use futures_util::future::join;

use super::near;
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::missing::Thing;

/// The outermost thing that does not exist; none where all exist. `is_doubtful` says that the innermost one may exist,
/// and something within it may not. What cannot be looked up counts as existing.
pub async fn first_missing(context: &Context, thing: Thing, is_doubtful: bool) -> Option<Thing> {
    let (dag, run) = match &thing {
        Thing::Run { dag, run } | Thing::Instance { dag, run, .. } | Thing::XCom { dag, run, .. } => {
            (dag.clone(), Some(run.clone()))
        }
        Thing::Task { dag, .. } | Thing::Version { dag, .. } => (dag.clone(), None),
        _ => return if is_doubtful { is_gone(context, &thing).await.then_some(thing) } else { Some(thing) },
    };
    let outer = Thing::Dag(dag.clone());
    let looks_for_run = run.is_some() && (is_doubtful || !matches!(thing, Thing::Run { .. }));
    if let (Some(run), true) = (run, looks_for_run) {
        let inner = Thing::Run { dag: dag.clone(), run: run.clone() };
        let (no_dag, no_run) = join(is_gone(context, &outer), is_gone(context, &inner)).await;
        if no_dag || no_run {
            return Some(if no_dag { outer } else { inner });
        }
        if let Thing::XCom { task, .. } = &thing {
            let instance = Thing::Instance { dag, run, task: task.clone() };
            if is_gone(context, &instance).await {
                return Some(instance);
            }
        }
        if matches!(thing, Thing::Run { .. }) {
            return None;
        }
    } else if is_gone(context, &outer).await {
        return Some(outer);
    }
    (!is_doubtful || is_gone(context, &thing).await).then_some(thing)
}

async fn is_gone(context: &Context, thing: &Thing) -> bool {
    let Ok(client) = context.client().await else { return false };
    let found: Result<Reply> = match thing {
        Thing::Dag(dag) => api::reply(client.get_dag().dag_id(dag).send()).await,
        Thing::Run { dag, run } => api::reply(client.get_dag_run().dag_id(dag).dag_run_id(run).send()).await,
        Thing::Task { dag, task } => api::reply(client.get_task().dag_id(dag).task_id(task).send()).await,
        Thing::Instance { dag, run, task } => {
            return match near::instances(context, dag, run).await {
                Some((names, _)) if names.contains(task) => false,
                Some((_, is_complete)) if is_complete => true,
                // A run may have tasks that its Dag no longer has: only a run of few tasks is known by its list.
                _ => is_not_found(api::reply(client.get_task().dag_id(dag).task_id(task).send()).await),
            };
        }
        Thing::Asset(id) => match id.parse::<i64>() {
            Ok(id) => api::reply(client.get_asset().asset_id(id).send()).await,
            Err(_) => return false,
        },
        Thing::Backfill(id) => match id.parse::<i64>() {
            Ok(id) => api::reply(client.get_backfill().backfill_id(id).send()).await,
            Err(_) => return false,
        },
        _ => return false,
    };
    is_not_found(found)
}

fn is_not_found(found: Result<Reply>) -> bool {
    found.is_err_and(|error: Error| error.kind() == Kind::NotFound && error.http_status() == Some(404))
}
