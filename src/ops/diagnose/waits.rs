//! What keeps single task instances from going on.

use std::collections::HashSet;

use jiff::Timestamp;

use super::causes::Cause;
use super::evidence::{Dependency, Evidence, Pool, Question};
use super::render::command;
use crate::ops::runs::snapshot::Task;
use crate::ops::states;
use crate::output::times;

/// Names in a sentence.
const MOST_NAMES: usize = 5;

/// The causes, those that somebody has to do something about first.
pub fn of(evidence: &Evidence, now: Timestamp) -> Vec<Cause> {
    let mut causes = questions(evidence);
    causes.extend(pools(evidence));
    causes.extend(dependencies(evidence, &causes));
    causes.extend(triggers(evidence, now));
    causes.extend(several(evidence, "up_for_reschedule", |_| true, "looks again from time to time", "look again"));
    causes
}

impl Question {
    /// What to type to answer it.
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

/// People who are asked.
fn questions(evidence: &Evidence) -> Vec<Cause> {
    let causes = evidence.questions.iter().map(|question| {
        let name = question.task_instance.name();
        let subject = question.subject.as_deref().unwrap_or_default();
        let mut cause = Cause::new("awaits_answer", format!("Task {name} waits for an answer: {subject}"));
        let body = question.body.as_deref().unwrap_or_default();
        cause.lines = body.lines().map(str::to_owned).collect();
        cause.lines.push(format!("Possible: {}", question.options.join(", ")));
        Cause { task: Some(question.task_instance.clone()), ..cause }
    });
    causes.collect()
}

/// Pools that are full, or are not there: each once.
fn pools(evidence: &Evidence) -> Vec<Cause> {
    let mut causes = Vec::new();
    let mut told: HashSet<&str> = HashSet::new();
    let waits = |task: &&Task| matches!(task.state(), "queued" | "scheduled");
    for task in evidence.record.tasks.iter().filter(waits) {
        let (Some(pools), Some(name)) = (&evidence.pools, &task.pool) else { continue };
        if !told.insert(name) {
            continue;
        }
        let problem = match pools.get(name) {
            None => Some(("pool_missing", format!("the pool {name}, which there is not"))),
            Some(pool) if pool.open_slots.is_some_and(|open| open <= 0.0) => {
                Some(("pool_full", format!("the pool {name}{}, which is full", slots(pool))))
            }
            Some(_) => None,
        };
        if let Some((kind, what)) = problem {
            let message = format!("Task {} waits for {what}", task.name());
            causes.push(Cause { task: Some(task.clone()), ..Cause::new(kind, message) });
        }
    }
    causes
}

fn slots(pool: &Pool) -> String {
    let told = |slots| format!(" of {slots} {}", if slots == 1 { "slot" } else { "slots" });
    pool.slots.map(told).unwrap_or_default()
}

/// What the server says that task instances lack. That another task comes first is no trouble while one is at work.
fn dependencies(evidence: &Evidence, told: &[Cause]) -> Vec<Cause> {
    let is_at_work = evidence.record.tasks.iter().any(|task| is_active(task.state()));
    let mut causes = Vec::new();
    for (task, unmet) in &evidence.unmet {
        let of_pool = told.iter().any(|cause| cause.kind.starts_with("pool_") && cause.is_of(task));
        // That the Dag is paused is told already, and for all of its tasks.
        let mut unmet: Vec<&Dependency> = unmet.iter().filter(|unmet| unmet.name != "Dag Not Paused").collect();
        unmet.retain(|unmet| !(of_pool && unmet.name == "Pool Slots Available"));
        // That it has not begun is no reason for not having begun.
        if unmet.len() > 1 {
            unmet.retain(|unmet| unmet.name != "Task Instance State");
        }
        let comes_later = |unmet: &&Dependency| matches!(&*unmet.name, "Trigger Rule" | "Task Instance State");
        if unmet.is_empty() || (is_at_work && unmet.iter().all(comes_later)) {
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

/// What the triggerer has, and whether there is one.
fn triggers(evidence: &Evidence, now: Timestamp) -> Vec<Cause> {
    let is_asked = |task: &Task| evidence.questions.iter().any(|question| question.is_of(task));
    let deferred =
        several(evidence, "deferred", |task| !is_asked(task), "waits for its trigger", "wait for their triggers");
    let mut causes = Vec::new();
    let triggerer = evidence.triggerer.as_ref().filter(|part| part.status.as_deref() != Some("healthy"));
    if let (Some(triggerer), true) = (triggerer, deferred.is_some()) {
        let heard = triggerer.latest_triggerer_heartbeat;
        let heard =
            heard.map(|heard| format!(": it was last heard of {} ago", times::length(times::between(heard, now))));
        causes.push(Cause::new("triggerer", format!("No triggerer is alive{}", heard.unwrap_or_default())));
    }
    causes.extend(deferred);
    causes
}

/// All task instances that are in this state, as one.
fn several(
    evidence: &Evidence,
    state: &'static str,
    counts: impl Fn(&Task) -> bool,
    one: &str,
    many: &str,
) -> Option<Cause> {
    let tasks: Vec<&Task> = evidence.record.tasks.iter().filter(|task| task.state() == state && counts(task)).collect();
    let names = tasks.iter().take(MOST_NAMES).map(|task| task.name()).collect::<Vec<_>>().join(", ");
    match tasks.as_slice() {
        [] => None,
        [task] => {
            let message = format!("Task {names} {one} ({state})");
            Some(Cause { task: Some((*task).clone()), ..Cause::new(state, message) })
        }
        tasks => {
            let more = tasks.len().saturating_sub(MOST_NAMES);
            let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
            Some(Cause::new(state, format!("{} tasks {many} ({state}): {names}{rest}", tasks.len())))
        }
    }
}
