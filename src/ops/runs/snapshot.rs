//! A run and its task instances, for several commands.

use indexmap::IndexMap;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::Row;
use crate::output::times;

/// The rows as the server sent them, and their fields that commands use.
#[derive(Default)]
pub struct Record {
    pub run_row: Row,
    pub task_rows: Vec<Row>,
    pub run: Run,
    /// Ordered by start; instances that have not started come last.
    pub tasks: Vec<Task>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Run {
    pub dag_id: String,
    pub dag_run_id: String,
    pub state: Option<String>,
    pub run_type: Option<String>,
    pub triggered_by: Option<String>,
    pub triggering_user_name: Option<String>,
    pub conf: Option<Value>,
    pub note: Option<String>,
    pub partition_key: Option<String>,
    pub dag_versions: Option<Vec<Version>>,
    #[serde(default, deserialize_with = "times::moment")]
    pub logical_date: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub run_after: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub queued_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub start_date: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub end_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Version {
    pub version_number: Option<i64>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Task {
    pub task_id: String,
    pub map_index: Option<i64>,
    pub state: Option<String>,
    pub try_number: Option<i64>,
    pub max_tries: Option<i64>,
    pub duration: Option<f64>,
    pub pool: Option<String>,
    #[serde(default, deserialize_with = "times::moment")]
    pub queued_when: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub start_date: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub end_date: Option<Timestamp>,
}

impl Record {
    /// Fetches the task instances of a run.
    ///
    /// # Errors
    /// The error of a request.
    pub async fn of(context: &Context, run_row: Row) -> Result<Self> {
        let run: Run = reply::view(&run_row)?;
        let client = context.client().await?;
        let request = client.get_task_instances().dag_id(&run.dag_id).dag_run_id(&run.dag_run_id);
        let request = request.order_by(vec!["id".to_owned()]);
        let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
        let task_rows = reply::read(context, None, "task_instances", fetch).await?;
        let mut tasks: Vec<Task> = task_rows.iter().map(reply::view).collect::<Result<_>>()?;
        sort(&mut tasks);
        Ok(Self { run_row, task_rows, run, tasks })
    }
}

/// Sorts by start; instances that have not started come last.
pub fn sort(tasks: &mut [Task]) {
    tasks.sort_by(|a, b| {
        let key = |task: &Task| (task.start_date.is_none(), task.start_date, task.queued_when.is_none());
        key(a).cmp(&key(b)).then_with(|| a.task_id.cmp(&b.task_id)).then(a.map_index.cmp(&b.map_index))
    });
}

impl Run {
    pub fn state(&self) -> &str {
        self.state.as_deref().unwrap_or("none")
    }

    /// The seconds from the start to the end, or until now.
    pub fn seconds(&self, now: Timestamp) -> Option<f64> {
        let end = if matches!(self.state(), "queued" | "running") { now } else { self.end_date? };
        self.start_date.map(|start| times::between(start, end))
    }
}

impl Task {
    /// The state; `none` before the scheduler has set one.
    pub fn state(&self) -> &str {
        self.state.as_deref().unwrap_or("none")
    }

    pub fn is_mapped(&self) -> bool {
        self.map_index.is_some_and(|index| index >= 0)
    }

    /// `extract`, or `extract [3]` if it is mapped.
    pub fn name(&self) -> String {
        match self.map_index {
            Some(index) if index >= 0 => format!("{} [{index}]", self.task_id),
            _ => self.task_id.clone(),
        }
    }

    /// The duration of the last try in seconds, or the time it has been running.
    pub fn seconds(&self, now: Timestamp) -> Option<f64> {
        match (self.state(), self.start_date) {
            ("running", Some(start)) => Some(times::between(start, now)),
            _ => self.duration,
        }
    }

    /// The current try and the maximum number: `2 of 3`, or `1` without retries.
    pub fn tries(&self) -> String {
        let (tried, more) = (self.try_number.unwrap_or(0), self.max_tries.unwrap_or(0));
        if more > 0 { format!("{tried} of {}", more + 1) } else { tried.to_string() }
    }
}

/// The number of task instances in each state, most frequent first: `7 success, 2 skipped`.
pub fn state_counts(tasks: &[Task]) -> String {
    let mut counts: IndexMap<&str, usize> = IndexMap::new();
    for task in tasks {
        *counts.entry(task.state()).or_default() += 1;
    }
    counts.sort_by(|state, count, other_state, other| other.cmp(count).then(state.cmp(other_state)));
    let counts: Vec<_> = counts.iter().map(|(state, count)| format!("{count} {state}")).collect();
    counts.join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn task(value: Value) -> Task {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn states_are_counted() {
        let tasks = ["success", "failed", "success"].map(|state| task(json!({ "task_id": "a", "state": state })));
        assert_eq!(state_counts(&tasks), "2 success, 1 failed");
        assert_eq!(state_counts(&[task(json!({ "task_id": "a", "state": null }))]), "1 none");
        assert_eq!(state_counts(&[]), "");
    }

    #[test]
    fn names_tries_and_durations() {
        let now: Timestamp = "2026-11-22T10:00:10Z".parse().unwrap();
        let running =
            task(json!({ "task_id": "a", "map_index": 3, "state": "running", "try_number": 2, "max_tries": 2,
            "start_date": "2026-11-22T10:00:00Z", "duration": null }));
        assert_eq!(
            (running.name(), running.tries(), running.seconds(now)),
            ("a [3]".into(), "2 of 3".into(), Some(10.0))
        );
        let waiting = task(json!({ "task_id": "a", "map_index": -1, "start_date": "no time" }));
        assert_eq!((waiting.name(), waiting.tries(), waiting.seconds(now)), ("a".into(), "0".into(), None));
    }

    #[test]
    fn a_run_lasts_until_it_ends_or_until_now() {
        let now: Timestamp = "2026-11-22T10:01:00Z".parse().unwrap();
        let run = |state: &str, end: Option<&str>| -> Run {
            serde_json::from_value(json!({ "dag_id": "d", "dag_run_id": "r", "state": state,
                "start_date": "2026-11-22T10:00:00Z", "end_date": end }))
            .unwrap()
        };
        assert_eq!(run("running", None).seconds(now), Some(60.0));
        assert_eq!(run("failed", Some("2026-11-22T10:00:05.5Z")).seconds(now), Some(5.5));
        assert_eq!(run("failed", None).seconds(now), None);
    }
}
