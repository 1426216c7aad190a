//! `airflow tasks set-state` for several task instances.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::order::Order;
use super::selection::{self, Filter, Listed};
use crate::api::types::{BulkTaskInstanceBody, PatchTaskInstanceBody};
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::{self, Change, Outcome, Words};

/// The change to make.
pub struct States<'a> {
    pub context: &'a Context,
    pub state: &'a str,
    pub note: Option<String>,
    pub dry_run: bool,
}

impl States<'_> {
    /// Shows the selected task instances, and sets their states after confirmation.
    ///
    /// # Errors
    /// As [`selection::find`] and [`bulk::report`].
    pub async fn set(self, dag: &str, tasks: &[String], run: &str, filter: &Filter) -> Result<()> {
        let (context, state) = (self.context, self.state);
        let found = selection::find(context, dag, tasks, run, filter).await?;
        let is_in_state = |instance: &Listed| instance.state.as_deref() == Some(state);
        // A note is also set on instances that are already in the state.
        let with_note = self.note.is_some();
        let (already, to_change): (Vec<_>, Vec<_>) =
            found.instances.into_iter().partition(|instance| is_in_state(instance) && !with_note);
        if self.dry_run {
            return bulk::show(context, &to_change);
        }
        let unknown = || Outcome::Failed(Error::not_found("the task instance does not exist"));
        let mut outcomes: Vec<_> = found.missing.into_iter().map(|instance| (instance, unknown())).collect();
        if to_change.is_empty() {
            outcomes.extend(already.into_iter().map(|instance| (instance, Outcome::Already)));
        } else {
            let question = format!("Set {} to {state}?", bulk::count(to_change.len(), "task instance"));
            bulk::ask(context, &to_change, &question).await?;
            outcomes.extend(self.change(dag, to_change, already).await?);
        }
        let (done, already, undone) =
            (format!("now {state}"), format!("already {state}"), format!("not set to {state}"));
        bulk::report(context, &Words { noun: "task instance", done, already, undone }, outcomes)
    }
}

impl States<'_> {
    /// The state and the note in the format of requests.
    fn wanted(&self) -> (Option<Option<String>>, Option<Option<String>>) {
        (Some(Some(self.state.to_owned())), self.note.clone().map(Some))
    }

    /// With each change the server clears failed downstream tasks (`set_task_instance_state` in Airflow). Therefore
    /// `failed` is set in dependency order, and set again on instances that were failed before and got cleared.
    async fn change(&self, dag: &str, to_change: Vec<Listed>, already: Vec<Listed>) -> Result<Vec<(Listed, Outcome)>> {
        if self.state != "failed" {
            let mut outcomes = bulk::in_bulk(self.context, to_change, self).await;
            outcomes.extend(already.into_iter().map(|instance| (instance, Outcome::Already)));
            return Ok(outcomes);
        }
        let order = Order::of(self.context, dag).await?;
        let depths = order.depths();
        let mut changed: HashMap<String, HashSet<String>> = HashMap::new();
        for instance in &to_change {
            changed.entry(instance.dag_run_id.clone()).or_default().insert(instance.task_id.clone());
        }
        let cleared: HashMap<&str, HashSet<&str>> = changed
            .iter()
            .map(|(run, tasks)| (run.as_str(), order.downstream_of(tasks.iter().map(String::as_str))))
            .collect();
        let is_cleared = |instance: &Listed| {
            cleared.get(instance.dag_run_id.as_str()).is_some_and(|tasks| tasks.contains(instance.task_id.as_str()))
        };
        let (again, already): (Vec<_>, Vec<_>) = already.into_iter().partition(is_cleared);
        let was_failed: HashSet<Key> = again.iter().map(key).collect();
        let mut levels: BTreeMap<usize, Vec<Listed>> = BTreeMap::new();
        for instance in to_change.into_iter().chain(again) {
            levels
                .entry(depths.get(instance.task_id.as_str()).copied().unwrap_or_default())
                .or_default()
                .push(instance);
        }
        let mut outcomes: Vec<_> = already.into_iter().map(|instance| (instance, Outcome::Already)).collect();
        for level in levels.into_values() {
            if outcomes.iter().any(|(_, outcome)| bulk::ends_all(outcome)) {
                outcomes.extend(level.into_iter().map(|instance| (instance, Outcome::NotAttempted)));
                continue;
            }
            let results = bulk::in_bulk(self.context, level, self).await.into_iter();
            outcomes.extend(results.map(|(instance, outcome)| match outcome {
                Outcome::Done if was_failed.contains(&key(&instance)) => (instance, Outcome::Already),
                outcome => (instance, outcome),
            }));
        }
        Ok(outcomes)
    }
}

type Key = (String, String, i64);

fn key(instance: &Listed) -> Key {
    (instance.dag_run_id.clone(), instance.task_id.clone(), instance.map_index)
}

impl Change<Listed> for States<'_> {
    fn group(&self, instance: &Listed) -> String {
        instance.dag_id.clone()
    }

    /// Airflow stops the batch at the first instance that is already in the state; the rest is then changed one by one.
    async fn bulk(&self, batch: &[Listed]) -> Result<Vec<Option<Outcome>>> {
        selection::bulk(self.context, batch, "update", |entity| {
            let (new_state, note) = self.wanted();
            BulkTaskInstanceBody { new_state, note, ..entity }
        })
        .await
    }

    async fn one(&self, instance: &Listed) -> Result<Outcome> {
        let client = self.context.client().await?;
        let Listed { dag_id: dag, dag_run_id: run, task_id: task, .. } = instance;
        let (new_state, note) = self.wanted();
        let body = Body::of(&PatchTaskInstanceBody { new_state, note, ..PatchTaskInstanceBody::default() })?;
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
        selection::or_already(result.map(drop))
    }
}
