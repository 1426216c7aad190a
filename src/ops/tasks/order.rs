//! The dependency order of a Dag's tasks.

use std::collections::{HashMap, HashSet};

use crate::api::Rows;
use crate::api::types::{TaskResponse, required};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;

/// The tasks of a Dag, each with its direct downstream tasks.
#[derive(Default)]
pub struct Order {
    downstream: HashMap<String, Vec<String>>,
}

impl Order {
    /// Fetches the Dag's tasks.
    ///
    /// # Errors
    /// `NotFound` for an unknown Dag; the error of the request.
    pub async fn of(context: &Context, dag: &str) -> Result<Self> {
        Self::read(&reply::whole(context.client().await?.get_tasks().dag_id(dag).send()).await?)
    }

    fn read(tasks: &Rows<TaskResponse>) -> Result<Self> {
        let mut order = Self::default();
        for task in tasks.read() {
            let task = task?;
            let downstream = task.downstream_task_ids.unwrap_or_default();
            order.downstream.insert(required(task.task_id, "task_id")?, downstream);
        }
        Ok(order)
    }

    /// All direct and indirect downstream tasks.
    pub fn downstream_of<'a>(&'a self, tasks: impl IntoIterator<Item = &'a str>) -> HashSet<&'a str> {
        let mut found = HashSet::new();
        let mut open: Vec<&str> = tasks.into_iter().collect();
        while let Some(task) = open.pop() {
            open.extend(self.next(task).filter(|next| found.insert(*next)));
        }
        found
    }

    /// The number of tasks on the longest path to each task. Tasks with the same number don't depend on each other.
    pub fn depths(&self) -> HashMap<&str, usize> {
        let mut depths: HashMap<&str, usize> = self.downstream.keys().map(|task| (task.as_str(), 0)).collect();
        // No path is longer than the number of tasks. The limit ends the loop if the reply has a cycle.
        for _ in 0..self.downstream.len() {
            let mut is_done = true;
            for task in self.downstream.keys() {
                let least = depths[task.as_str()] + 1;
                for next in self.next(task) {
                    let depth = depths.entry(next).or_default();
                    is_done &= *depth >= least;
                    *depth = least.max(*depth);
                }
            }
            if is_done {
                break;
            }
        }
        depths
    }

    fn next(&self, task: &str) -> impl Iterator<Item = &str> {
        self.downstream.get(task).into_iter().flatten().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(lines: &[(&str, &[&str])]) -> Order {
        let owned = |tasks: &[&str]| tasks.iter().map(|task| (*task).to_owned()).collect();
        Order { downstream: lines.iter().map(|(task, tasks)| ((*task).to_owned(), owned(tasks))).collect() }
    }

    /// `retry_exponential_backoff` is a boolean before Airflow 3.2, and a number since.
    #[test]
    fn the_tasks_of_every_release_are_read() {
        let tasks = r#"[{"task_id": "a", "downstream_task_ids": ["b"], "retry_exponential_backoff": false},
            {"task_id": "b", "retry_exponential_backoff": 2.0}]"#;
        let order = Order::read(&Rows::new(serde_json::from_str(tasks).unwrap())).unwrap();
        assert_eq!(order.downstream["a"], ["b"]);
        assert!(order.downstream["b"].is_empty());
    }

    #[test]
    fn the_longest_path_counts() {
        let order = order(&[("a", &["b", "d"]), ("b", &["c"]), ("c", &["d"]), ("d", &[]), ("x", &[])]);
        let depths = order.depths();
        assert_eq!(["a", "b", "c", "d", "x"].map(|task| depths[task]), [0, 1, 2, 3, 0]);
        let mut downstream: Vec<_> = order.downstream_of(["b"]).into_iter().collect();
        downstream.sort_unstable();
        assert_eq!(downstream, ["c", "d"]);
    }

    #[test]
    fn a_cycle_does_not_loop_forever() {
        let order = order(&[("a", &["b"]), ("b", &["a"])]);
        assert_eq!(order.depths().len(), 2);
        assert_eq!(order.downstream_of(["a"]).len(), 2);
    }
}
