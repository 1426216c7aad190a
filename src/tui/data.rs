//! The data of the views, with only the fields that are shown, so that equal data looks the same.

use jiff::Timestamp;
use serde::Deserialize;

use super::log_buffer::LogBuffer;
use crate::api::types::{DagResponse, required};
use crate::error::Result;
use crate::ops::runs::snapshot::{Run, Task};
use crate::ops::states;
use crate::output::times;

/// A page of a list on the server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page<T> {
    pub rows: Vec<T>,
    /// The number of rows before this page.
    pub first: usize,
    /// The number of rows in the list.
    pub total: usize,
}

/// A Dag with its latest runs, as `/ui/dags` returns it, a route of Airflow's pages that its OpenAPI document does not
/// describe.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Dag {
    pub dag_id: String,
    pub is_paused: Option<bool>,
    pub timetable_summary: Option<String>,
    #[serde(default)]
    pub has_import_errors: Option<bool>,
    #[serde(default, deserialize_with = "times::moment")]
    pub next_dagrun_run_after: Option<Timestamp>,
    /// Newest first.
    #[serde(default)]
    pub latest_dag_runs: Vec<Latest>,
}

/// A run in the response of `/ui/dags`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Latest {
    pub state: Option<String>,
}

/// The tasks of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tasks {
    pub run: Box<Run>,
    pub rows: Vec<Row>,
    /// The number of instances that were not fetched.
    pub missing: usize,
}

/// A task, or one instance of a mapped task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub task: String,
    /// Only for one instance of a mapped task.
    pub index: Option<i64>,
    pub is_mapped: bool,
    /// One instance, or all instances of a mapped task.
    pub instances: Vec<Task>,
}

pub enum Data {
    Dags(Page<Dag>),
    Runs(Page<Run>),
    Tasks(Tasks),
    Log(LogBuffer),
}

/// Whether the state will change without user action.
pub fn is_active(state: &str) -> bool {
    !states::task_has_ended(state)
}

impl Dag {
    /// A Dag without its latest runs.
    ///
    /// # Errors
    /// `Unreachable` if the response lacks the id.
    pub fn of(dag: DagResponse) -> Result<Self> {
        Ok(Self {
            dag_id: required(dag.dag_id, "dag_id")?,
            is_paused: dag.is_paused,
            timetable_summary: dag.timetable_summary,
            has_import_errors: dag.has_import_errors,
            next_dagrun_run_after: dag.next_dagrun_run_after.and_then(|time| time.parse().ok()),
            latest_dag_runs: Vec::new(),
        })
    }
}

impl Row {
    pub fn name(&self) -> String {
        match (self.index, self.is_mapped) {
            (Some(index), _) => format!("{} [{index}]", self.task),
            (None, true) => format!("{} [{}]", self.task, self.instances.len()),
            (None, false) => self.task.clone(),
        }
    }

    /// The number of instances in each state, most important states first.
    pub fn states(&self) -> Vec<(&str, usize)> {
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for task in &self.instances {
            match counts.iter_mut().find(|(state, _)| *state == task.state()) {
                Some((_, count)) => *count += 1,
                None => counts.push((task.state(), 1)),
            }
        }
        counts.sort_by_key(|(state, _)| match *state {
            "failed" => 0,
            "upstream_failed" => 1,
            "running" => 2,
            state if is_active(state) => 3,
            _ => 4,
        });
        counts
    }

    /// The earliest start of the instances.
    pub fn start(&self) -> Option<Timestamp> {
        self.instances.iter().filter_map(|task| task.start_date).min()
    }

    /// The seconds from the earliest start to the latest end, or until now.
    pub fn seconds(&self, now: Timestamp) -> Option<f64> {
        if let [task] = &self.instances[..] {
            return task.seconds(now);
        }
        let is_running = self.instances.iter().any(|task| task.state() == "running");
        let end = if is_running { Some(now) } else { self.instances.iter().filter_map(|task| task.end_date).max() };
        Some(times::between(self.start()?, end?))
    }

    /// The tries of the instance with the most tries.
    pub fn tries(&self) -> String {
        let most = self.instances.iter().max_by_key(|task| task.try_number.unwrap_or(0));
        most.map(Task::tries).unwrap_or_default()
    }
}

impl Tasks {
    /// The tasks in order of their start, with all instances of a mapped task in one row.
    pub fn new(run: Run, instances: Vec<Task>, missing: usize) -> Self {
        let mut rows: Vec<Row> = Vec::new();
        for task in instances {
            match rows.iter_mut().find(|row| row.task == task.task_id) {
                Some(row) => row.instances.push(task),
                None => rows.push(Row {
                    task: task.task_id.clone(),
                    index: None,
                    is_mapped: task.is_mapped(),
                    instances: vec![task],
                }),
            }
        }
        Self { run: Box::new(run), rows, missing }
    }

    /// The instances of one mapped task, one row each, sorted by map index.
    #[must_use]
    pub fn of_task(mut self, task: &str) -> Self {
        let rows = self.rows.into_iter().filter(|row| row.task == task).flat_map(|row| row.instances);
        self.rows = rows
            .map(|one| Row { task: task.to_owned(), index: one.map_index, is_mapped: true, instances: vec![one] })
            .collect();
        self.rows.sort_by_key(|row| row.index);
        self
    }

    /// All instances in one row, for the number of instances in each state.
    pub fn instances(&self) -> Row {
        let instances = self.rows.iter().flat_map(|row| row.instances.clone()).collect();
        Row { instances, ..Row::default() }
    }
}

impl Data {
    pub fn len(&self) -> usize {
        match self {
            Self::Dags(page) => page.rows.len(),
            Self::Runs(page) => page.rows.len(),
            Self::Tasks(tasks) => tasks.rows.len(),
            Self::Log(_) => 0,
        }
    }

    /// The key that identifies the row across refreshes.
    pub fn key(&self, row: usize) -> Option<String> {
        match self {
            Self::Dags(page) => page.rows.get(row).map(|dag| dag.dag_id.clone()),
            Self::Runs(page) => page.rows.get(row).map(|run| run.dag_run_id.clone()),
            Self::Tasks(tasks) => tasks.rows.get(row).map(|row| match row.index {
                Some(index) => format!("{}[{index}]", row.task),
                None => row.task.clone(),
            }),
            Self::Log(_) => None,
        }
    }

    /// Whether the name or the state of a row contains `filter`, which is in lower case.
    pub fn matches(&self, row: usize, filter: &str) -> bool {
        let has = |text: &str| text.to_lowercase().contains(filter);
        match self {
            Self::Dags(page) => has(&page.rows[row].dag_id),
            Self::Runs(page) => {
                let run = &page.rows[row];
                has(&run.dag_run_id) || has(run.state()) || run.run_type.as_deref().is_some_and(has)
            }
            Self::Tasks(tasks) => {
                let row = &tasks.rows[row];
                has(&row.name()) || row.states().iter().any(|(state, _)| has(state))
            }
            Self::Log(_) => true,
        }
    }

    /// The number of rows before these in the server's list, and the total number of rows.
    pub fn position(&self) -> (usize, usize) {
        match self {
            Self::Dags(page) => (page.first, page.total),
            Self::Runs(page) => (page.first, page.total),
            Self::Tasks(tasks) => (0, tasks.rows.len()),
            Self::Log(_) => (0, 0),
        }
    }

    /// Whether something in the data is running or queued.
    pub fn is_active(&self) -> bool {
        match self {
            Self::Dags(page) => page.rows.iter().any(|dag| {
                dag.latest_dag_runs.iter().any(|run| matches!(run.state.as_deref(), Some("running" | "queued")))
            }),
            Self::Runs(page) => page.rows.iter().any(|run| is_active(run.state())),
            Self::Tasks(tasks) => is_active(tasks.run.state()),
            Self::Log(log) => !log.is_ended,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn task(name: &str, index: i64, state: &str) -> Task {
        serde_json::from_value(json!({ "task_id": name, "map_index": index, "state": state, "try_number": index + 2,
            "start_date": "2026-11-22T10:00:00Z", "end_date": "2026-11-22T10:00:05Z" }))
        .unwrap()
    }

    #[test]
    fn instances_of_a_mapped_task_share_a_row() {
        let instances = vec![task("a", -1, "success"), task("b", 1, "success"), task("b", 0, "failed")];
        let tasks = Tasks::new(Run::default(), instances, 0);
        let names: Vec<_> = tasks.rows.iter().map(Row::name).collect();
        assert_eq!(names, ["a", "b [2]"]);
        let now = "2026-11-22T10:01:00Z".parse().unwrap();
        let row = &tasks.rows[1];
        assert_eq!((row.states(), row.tries()), (vec![("failed", 1), ("success", 1)], "3".to_owned()));
        assert_eq!(row.seconds(now), Some(5.0));
        let each: Vec<_> = tasks.of_task("b").rows.iter().map(Row::name).collect();
        assert_eq!(each, ["b [0]", "b [1]"]);
    }

    #[test]
    fn a_dag_without_optional_fields_is_read() {
        let dag: Dag = serde_json::from_value(json!({ "dag_id": "d", "next_dagrun_run_after": null })).unwrap();
        assert_eq!((dag.is_paused, dag.latest_dag_runs), (None, vec![]));
    }
}
