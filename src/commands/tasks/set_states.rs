//! `airflow tasks set-state` over many task instances.

use serde_json::{Map, Value};

use super::chosen::{self, Filter, Listed};
use crate::api::{self, Body};
use crate::commands::many::{self, Change, Outcome, Words};
use crate::context::Context;
use crate::error::{Error, Result};

/// What is asked for.
pub struct States<'a> {
    pub context: &'a Context,
    pub state: &'a str,
    /// `new_state`, and perhaps `note`.
    pub members: Map<String, Value>,
    pub dry_run: bool,
}

impl States<'_> {
    /// Sets the states of all that the arguments stand for, after showing them.
    ///
    /// # Errors
    /// As [`chosen::find`] and [`many::tell`].
    pub async fn set(self, dag: &str, tasks: &[String], run: &str, filter: &Filter) -> Result<()> {
        let (context, state) = (self.context, self.state);
        let found = chosen::find(context, dag, tasks, run, filter).await?;
        let is_so = |instance: &Listed| instance.state.as_deref() == Some(state);
        // A note is set on what is in the state too.
        let with_note = self.members.contains_key("note");
        let (already, to_change): (Vec<_>, Vec<_>) =
            found.instances.into_iter().partition(|instance| is_so(instance) && !with_note);
        if self.dry_run {
            return many::show(context, &to_change);
        }
        let unknown = || Outcome::Failed(Error::not_found("there is no such task instance"));
        let mut outcomes: Vec<_> = found.missing.into_iter().map(|instance| (instance, unknown())).collect();
        outcomes.extend(already.into_iter().map(|instance| (instance, Outcome::Already)));
        if !to_change.is_empty() {
            let question = format!("Set {} to {state}?", many::count(to_change.len(), "task instance"));
            many::ask(context, &to_change, &question).await?;
            outcomes.extend(many::in_bulk(context, to_change, &self).await);
        }
        let (done, already, undone) =
            (format!("now {state}"), format!("already {state}"), format!("not set to {state}"));
        many::tell(context, &Words { noun: "task instance", done, already, undone }, outcomes)
    }
}

impl Change<Listed> for States<'_> {
    fn group(&self, instance: &Listed) -> String {
        instance.dag_id.clone()
    }

    /// Airflow ends the batch at the first that is in the state already; what comes after is tried by itself.
    async fn bulk(&self, batch: &[Listed]) -> Result<Vec<Option<Outcome>>> {
        chosen::bulk(self.context, batch, "update", &self.members).await
    }

    async fn one(&self, instance: &Listed) -> Result<Outcome> {
        let client = self.context.client().await?;
        let Listed { dag_id: dag, dag_run_id: run, task_id: task, .. } = instance;
        let body = Body::of(&self.members)?;
        let result = match instance.index() {
            Some(index) => {
                let request = client.patch_task_instance_by_map_index().map_index(index).task_id(task);
                api::reply(request.dag_id(dag).dag_run_id(run).body(body).send()).await
            }
            None => {
                let request = client.patch_task_instance().task_id(task);
                api::reply(request.dag_id(dag).dag_run_id(run).body(body).send()).await
            }
        };
        chosen::or_already(result.map(drop))
    }
}
