//! Finds out why task instances do not start or continue.

use std::collections::HashSet;

use jiff::Timestamp;

use super::causes::{Cause, last_heartbeat};
use super::evidence::{Dependency, Evidence, Question};
use super::render::command;
use crate::api::types::PoolResponse;
use crate::ops::runs::snapshot::Task;
use crate::ops::states;

/// Maximum number of names in a sentence.
const MAX_NAMES: usize = 5;

/// The causes; those that require an action come first.
pub fn of(evidence: &Evidence, now: Timestamp) -> Vec<Cause> {
    let mut causes = questions(evidence);
    causes.extend(pools(evidence));
    causes.extend(dependencies(evidence, &causes));
    causes.extend(triggers(evidence, now));
    causes.extend(several(
        evidence,
        "up_for_reschedule",
        |_| true,
        "waits for its next check",
        "wait for their next checks",
    ));
    causes
}

impl Question {
    /// The command that responds to it.
    pub fn command(&self, dag: &str, run: &str) -> String {
        let index = self.task_instance.map_index.unwrap_or(-1);
        let mut words = vec!["hitl", "answer", dag, run, &*self.task_instance.task_id];
        let index = index.to_string();
        if self.task_instance.is_mapped() {
            words.push(&index);
        }
        words.extend(self.options.first().into_iter().flat_map(|option| ["--chosen-options", &**option]));
        command(&words)
    }
}

/// Required actions without a response.
fn questions(evidence: &Evidence) -> Vec<Cause> {
    let causes = evidence.questions.iter().map(|question| {
        let name = question.task_instance.name();
        let subject = question.subject.as_deref().unwrap_or_default();
        let mut cause = Cause::new("awaits_answer", format!("Task {name} waits for a response: {subject}"));
        let body = question.body.as_deref().unwrap_or_default();
        cause.lines = body.lines().map(str::to_owned).collect();
        cause.lines.push(format!("Options: {}", question.options.join(", ")));
        Cause { task: Some(question.task_instance.clone()), ..cause }
    });
    causes.collect()
}

/// Pools that are full or missing, each once.
fn pools(evidence: &Evidence) -> Vec<Cause> {
    let mut causes = Vec::new();
    let mut seen: HashSet<&str> = HashSet::new();
    let waits = |task: &&Task| matches!(task.state(), "queued" | "scheduled");
    for task in evidence.record.tasks.iter().filter(waits) {
        let (Some(pools), Some(name)) = (&evidence.pools, &task.pool) else { continue };
        if !seen.insert(name) {
            continue;
        }
        let problem = match pools.get(name) {
            None => Some(("pool_missing", format!("pool {name}, which does not exist"))),
            Some(pool) if is_full(pool) => Some(("pool_full", format!("pool {name}, which is full{}", slots(pool)))),
            Some(_) => None,
        };
        if let Some((kind, what)) = problem {
            let message = format!("Task {} waits for {what}", task.name());
            causes.push(Cause { task: Some(task.clone()), ..Cause::new(kind, message) });
        }
    }
    causes
}

/// For a pool without a limit, which has -1 slots, the server sends -1 open slots as well.
fn is_full(pool: &PoolResponse) -> bool {
    pool.slots.is_none_or(|slots| slots >= 0) && pool.open_slots.is_some_and(|open| open <= 0)
}

fn slots(pool: &PoolResponse) -> String {
    let text = |slots| format!(" ({slots} {})", if slots == 1 { "slot" } else { "slots" });
    pool.slots.map(text).unwrap_or_default()
}

/// Unmet dependencies according to the server. Waiting for an upstream task is normal while a task is active.
fn dependencies(evidence: &Evidence, found: &[Cause]) -> Vec<Cause> {
    let has_active_task = evidence.record.tasks.iter().any(|task| is_active(task.state()));
    let mut causes = Vec::new();
    for (task, unmet) in &evidence.unmet {
        let is_in_pool_cause = found.iter().any(|cause| cause.kind.starts_with("pool_") && cause.is_of(task));
        // A paused Dag is already reported, once for all tasks.
        let mut unmet: Vec<&Dependency> = unmet.iter().filter(|unmet| unmet.name != "Dag Not Paused").collect();
        unmet.retain(|unmet| !(is_in_pool_cause && unmet.name == "Pool Slots Available"));
        // "Not started yet" does not explain why it has not started.
        if unmet.len() > 1 {
            unmet.retain(|unmet| unmet.name != "Task Instance State");
        }
        let is_upstream = |unmet: &&Dependency| matches!(&*unmet.name, "Trigger Rule" | "Task Instance State");
        if unmet.is_empty() || (has_active_task && unmet.iter().all(is_upstream)) {
            continue;
        }
        let message = format!("Task {} waits: {}", task.name(), unmet[0].reason.trim_end_matches('.'));
        let mut cause = Cause { task: Some(task.clone()), ..Cause::new("dependencies", message) };
        cause.lines = unmet.iter().map(|unmet| format!("{}: {}", unmet.name, unmet.reason)).collect();
        causes.push(cause);
    }
    causes
}

fn is_active(state: &str) -> bool {
    state != "none" && !states::task_has_ended(state)
}

/// Deferred task instances, and whether a triggerer is running.
fn triggers(evidence: &Evidence, now: Timestamp) -> Vec<Cause> {
    let has_question = |task: &Task| evidence.questions.iter().any(|question| question.is_of(task));
    let deferred =
        several(evidence, "deferred", |task| !has_question(task), "waits for its trigger", "wait for their triggers");
    let mut causes = Vec::new();
    let triggerer = evidence.triggerer.as_ref().filter(|component| component.status.as_deref() != Some("healthy"));
    if let (Some(triggerer), true) = (triggerer, deferred.is_some()) {
        let heartbeat = last_heartbeat(triggerer.latest_triggerer_heartbeat.as_deref(), now);
        causes.push(Cause::new("triggerer", format!("No triggerer is running{heartbeat}")));
    }
    causes.extend(deferred);
    causes
}

/// All task instances in this state as one cause.
fn several(
    evidence: &Evidence,
    state: &'static str,
    counts: impl Fn(&Task) -> bool,
    one: &str,
    many: &str,
) -> Option<Cause> {
    let tasks: Vec<&Task> = evidence.record.tasks.iter().filter(|task| task.state() == state && counts(task)).collect();
    let names = tasks.iter().take(MAX_NAMES).map(|task| task.name()).collect::<Vec<_>>().join(", ");
    match tasks.as_slice() {
        [] => None,
        [task] => {
            let message = format!("Task {names} {one} ({state})");
            Some(Cause { task: Some((*task).clone()), ..Cause::new(state, message) })
        }
        tasks => {
            let more = tasks.len().saturating_sub(MAX_NAMES);
            let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
            Some(Cause::new(state, format!("{} tasks {many} ({state}): {names}{rest}", tasks.len())))
        }
    }
}
