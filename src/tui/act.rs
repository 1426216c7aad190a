//! Requests that change something on the server, and checks before them.

use super::action::{Action, Done, Target};
use crate::api::types::{ClearTaskInstancesBody, DagPatchBody, TaskInstanceResponse};
use crate::api::{self, Body, Rows};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply;
use crate::ops::tasks::listing;
use crate::ops::trigger::request::{self, Ready};

/// Runs an action. The user has confirmed it if confirmation is required.
///
/// # Errors
/// Errors of the requests; `Usage` for a Dag that requires params.
pub async fn act(context: &Context, action: Action) -> Result<Done> {
    match action {
        Action::CheckPause { dag } => {
            let is_paused = is_paused(context, &dag).await?;
            Ok(Done::IsPaused { dag, is_paused })
        }
        Action::Pause { dag, pause } => {
            let body = Body::of(&DagPatchBody { is_paused: pause })?;
            let request = context.client().await?.patch_dag().dag_id(&dag).update_mask(vec!["is_paused".to_owned()]);
            api::reply(request.body(body).send()).await?;
            let verb = if pause { "paused" } else { "unpaused" };
            Ok(Done::Message(format!("Dag {dag} is {verb}")))
        }
        Action::CheckTrigger { dag } => match request::ready(context, &dag).await? {
            Ready::Yes => Ok(Done::CanStart { dag, is_paused: false }),
            Ready::Paused => Ok(Done::CanStart { dag, is_paused: true }),
            Ready::Needs(what) => {
                let command = format!(
                    "{} triggers it",
                    crate::error::command_line::command("dags trigger --param NAME=VALUE", &[&dag])
                );
                Err(Error::usage(what).hint(command))
            }
        },
        Action::Trigger { dag } => {
            let run = request::start(context, &dag).await?;
            Ok(Done::Message(format!("triggered run {run} of Dag {dag}")))
        }
        Action::CheckClear(target) => {
            let number = clear(context, &target, true).await?.len();
            Ok(Done::Count { target, number })
        }
        Action::Clear(target) => {
            let number = clear(context, &target, false).await?.len();
            Ok(Done::Message(format!("cleared {}", listing::count(number))))
        }
    }
}

async fn is_paused(context: &Context, dag: &str) -> Result<bool> {
    let dag = api::reply(context.client().await?.get_dag().dag_id(dag).send()).await?.read()?;
    Ok(dag.is_paused.unwrap_or(false))
}

/// Clears task instances; with `dry_run`, only returns those that would be cleared.
async fn clear(context: &Context, target: &Target, dry_run: bool) -> Result<Rows<TaskInstanceResponse>> {
    let body = Body::of(&body(target, dry_run)?)?;
    let request = context.client().await?.post_clear_task_instances().dag_id(&target.dag).body(body);
    reply::whole(request.send()).await
}

/// Sends every option, so that the server's defaults do not matter. Downstream tasks are included, because they would
/// stay failed otherwise.
fn body(target: &Target, dry_run: bool) -> Result<ClearTaskInstancesBody> {
    let task = match &target.task {
        Some((task, Some(index))) => Some(Body::of(&(task, index))?),
        Some((task, None)) => Some(Body::of(task)?),
        None => None,
    };
    Ok(ClearTaskInstancesBody {
        dry_run: Some(dry_run),
        dag_run_id: Some(Some(target.run.clone())),
        only_failed: Some(target.only_failed),
        only_running: Some(false),
        reset_dag_runs: Some(true),
        include_downstream: task.is_some().then_some(true),
        task_ids: task.map(|task| Some(vec![task])),
        ..ClearTaskInstancesBody::default()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_task_is_cleared_with_its_downstream_tasks() {
        let mut target = Target { dag: "d".into(), run: "r".into(), task: None, only_failed: true };
        let run = json!({ "dry_run": true, "dag_run_id": "r", "only_failed": true, "only_running": false,
            "reset_dag_runs": true });
        let sent = |target: &Target, dry_run| serde_json::to_value(body(target, dry_run).unwrap()).unwrap();
        assert_eq!(sent(&target, true), run);
        target.task = Some(("t".into(), Some(3)));
        let task = sent(&target, false);
        assert_eq!((&task["task_ids"], &task["include_downstream"]), (&json!([["t", 3]]), &json!(true)));
        target.task = Some(("t".into(), None));
        assert_eq!(sent(&target, false)["task_ids"], json!(["t"]));
    }
}
