//! A run and its task instances, for several commands.

use indexmap::IndexMap;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::api::types::{DagRunResponse, Missing, TaskInstanceResponse, promised};
use crate::api::{Reply, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::{reply, states};
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

/// A run as far as it is shown.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(try_from = "DagRunResponse")]
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
    /// The numbers of the Dag's versions that it has used.
    pub dag_versions: Vec<i64>,
    pub logical_date: Option<Timestamp>,
    pub run_after: Option<Timestamp>,
    pub queued_at: Option<Timestamp>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
}

/// A task instance as far as it is shown.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(try_from = "TaskInstanceResponse")]
pub struct Task {
    pub task_id: String,
    pub map_index: Option<i64>,
    pub state: Option<String>,
    pub try_number: Option<i64>,
    pub max_tries: Option<i64>,
    pub duration: Option<f64>,
    pub pool: Option<String>,
    pub queued_when: Option<Timestamp>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
}

impl Record {
    /// Fetches the task instances of a run.
    ///
    /// # Errors
    /// The error of a request.
    pub async fn of(context: &Context, run: Reply<DagRunResponse>) -> Result<Self> {
        let (run, run_row) = (Run::try_from(run.read()?)?, run.0);
        let client = context.client().await?;
        let request = client.get_task_instances().dag_id(&run.dag_id).dag_run_id(&run.dag_run_id);
        let request = request.order_by(vec!["id".to_owned()]);
        let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
        let task_rows = reply::list(context, None, fetch).await?;
        let mut tasks = Task::all(&task_rows)?;
        sort(&mut tasks);
        Ok(Self { run_row, task_rows: task_rows.into_texts(), run, tasks })
    }
}

/// Sorts by start; instances that have not started come last.
pub fn sort(tasks: &mut [Task]) {
    tasks.sort_by(|a, b| {
        let key = |task: &Task| (task.start_date.is_none(), task.start_date, task.queued_when.is_none());
        key(a).cmp(&key(b)).then_with(|| a.task_id.cmp(&b.task_id)).then(a.map_index.cmp(&b.map_index))
    });
}

/// A time in a response; `None` if it cannot be read.
fn time(text: Option<String>) -> Option<Timestamp> {
    text.and_then(|text| text.parse().ok())
}

impl TryFrom<DagRunResponse> for Run {
    type Error = Missing;

    fn try_from(run: DagRunResponse) -> Result<Self, Missing> {
        let versions = run.dag_versions.into_iter().flatten();
        Ok(Self {
            dag_id: promised(run.dag_id, "dag_id")?,
            dag_run_id: promised(run.dag_run_id, "dag_run_id")?,
            state: run.state,
            run_type: run.run_type,
            triggered_by: run.triggered_by,
            triggering_user_name: run.triggering_user_name,
            // Null for numbers that no machine type holds.
            conf: run.conf.map(|conf| serde_json::to_value(conf).unwrap_or_default()),
            note: run.note,
            partition_key: run.partition_key,
            dag_versions: versions.filter_map(|version| version.version_number).collect(),
            logical_date: time(run.logical_date),
            run_after: time(run.run_after),
            queued_at: time(run.queued_at),
            start_date: time(run.start_date),
            end_date: time(run.end_date),
        })
    }
}

impl TryFrom<TaskInstanceResponse> for Task {
    type Error = Missing;

    fn try_from(task: TaskInstanceResponse) -> Result<Self, Missing> {
        Ok(Self {
            task_id: promised(task.task_id, "task_id")?,
            map_index: task.map_index,
            state: task.state,
            try_number: task.try_number,
            max_tries: task.max_tries,
            duration: task.duration,
            pool: task.pool,
            queued_when: time(task.queued_when),
            start_date: time(task.start_date),
            end_date: time(task.end_date),
        })
    }
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
    /// The task instances of a list.
    ///
    /// # Errors
    /// `Unreachable` for rows that are not as documented.
    pub fn all(rows: &Rows<TaskInstanceResponse>) -> Result<Vec<Self>> {
        rows.read().map(|task| Ok(task?.try_into()?)).collect()
    }

    /// The state; `none` before the scheduler has set one.
    pub fn state(&self) -> &str {
        self.state.as_deref().unwrap_or("none")
    }

    /// The map index; -1 if it is not mapped.
    pub fn index(&self) -> i64 {
        self.map_index.unwrap_or_else(states::not_mapped)
    }

    /// The latest try; 0 before the first.
    pub fn number(&self) -> i64 {
        self.try_number.unwrap_or(0)
    }

    /// `extract`, or `extract[3]` if it is mapped.
    pub fn short_name(&self) -> String {
        states::instance_name(&self.task_id, self.index())
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
        let (tried, more) = (self.number(), self.max_tries.unwrap_or(0));
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
