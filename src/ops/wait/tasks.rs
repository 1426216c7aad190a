//! Summary of a run's tasks: the number in each state, and the active ones.

use crate::ops::runs::snapshot::Task;

/// The order of the states in the summary; other states come last.
const ORDER: [&str; 13] = [
    "failed",
    "upstream_failed",
    "running",
    "restarting",
    "up_for_retry",
    "up_for_reschedule",
    "awaiting_input",
    "deferred",
    "queued",
    "scheduled",
    WAITING,
    "success",
    "skipped",
];

/// Instances without a state, which the scheduler has not processed yet.
const WAITING: &str = "waiting";

/// States in which something happens, or is waited for, outside the scheduler.
const ACTIVE: [&str; 6] = ["running", "restarting", "up_for_retry", "up_for_reschedule", "awaiting_input", "deferred"];

/// The summary of the tasks of a run.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Tasks {
    /// Each state and its number of tasks.
    pub counts: Vec<(String, usize)>,
    /// The active tasks, in the server's order.
    pub active: Vec<String>,
}

impl Tasks {
    pub fn of(instances: &[Task]) -> Self {
        let mut tasks = Self::default();
        for instance in instances {
            let state = instance.state.as_deref().unwrap_or(WAITING);
            tasks.count(state);
            if ACTIVE.contains(&state) {
                let more = if state == "running" { String::new() } else { format!(" ({state})") };
                tasks.active.push(instance.short_name() + &more);
            }
        }
        tasks.sorted()
    }

    /// The summary of several runs: their states, and the names of the running ones.
    pub fn of_runs<'a>(runs: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut tasks = Self::default();
        for (name, state) in runs {
            tasks.count(state);
            if state == "running" {
                tasks.active.push(name.to_owned());
            }
        }
        tasks.sorted()
    }

    fn count(&mut self, state: &str) {
        match self.counts.iter_mut().find(|(known, _)| known == state) {
            Some((_, count)) => *count += 1,
            None => self.counts.push((state.to_owned(), 1)),
        }
    }

    fn sorted(mut self) -> Self {
        self.counts.sort_by_key(|(state, _)| ORDER.iter().position(|known| known == state).unwrap_or(ORDER.len()));
        self
    }

    /// The first active tasks: `a, b[3] and 7 more`; `None` if there are none.
    pub fn now(&self, most: usize) -> Option<String> {
        some_of(&self.active, most)
    }
}

/// `a, b and 7 more`; `None` for an empty list.
pub fn some_of(names: &[String], most: usize) -> Option<String> {
    let shown = names.iter().take(most).cloned().collect::<Vec<_>>().join(", ");
    match names.len() {
        0 => None,
        number if number > most => Some(format!("{shown} and {} more", number - most)),
        _ => Some(shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tasks(text: &str) -> Tasks {
        Tasks::of(&serde_json::from_str::<Vec<Task>>(text).unwrap())
    }

    #[test]
    fn important_states_come_first_and_no_state_is_waiting() {
        let tasks = tasks(
            r#"[{"task_id": "a", "state": "success"}, {"task_id": "b", "map_index": 3, "state": "running"},
                {"task_id": "c", "state": null}, {"task_id": "d", "state": "deferred"},
                {"task_id": "e", "state": "success"}, {"task_id": "f", "state": "of a later release"}]"#,
        );
        let counts: Vec<_> = tasks.counts.iter().map(|(state, count)| (state.as_str(), *count)).collect();
        assert_eq!(
            counts,
            [("running", 1), ("deferred", 1), ("waiting", 1), ("success", 2), ("of a later release", 1)]
        );
        assert_eq!(tasks.now(5).as_deref(), Some("b[3], d (deferred)"));
        assert_eq!(tasks.now(1).as_deref(), Some("b[3] and 1 more"));
    }

    #[test]
    fn a_run_without_tasks_has_an_empty_summary() {
        let tasks = tasks("[]");
        assert!(tasks.counts.is_empty() && tasks.now(3).is_none());
    }
}
