//! Which tasks of a Dag come after which.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;

/// The tasks of a Dag, each with those that come right after it.
#[derive(Default)]
pub struct Order {
    after: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Task {
    task_id: String,
    #[serde(default)]
    downstream_task_ids: Vec<String>,
}

impl Order {
    /// Asks the server for the Dag's tasks.
    ///
    /// # Errors
    /// `NotFound` for an unknown Dag; whatever the request fails with.
    pub async fn of(context: &Context, dag: &str) -> Result<Self> {
        let rows = reply::rows("tasks", context.client().await?.get_tasks().dag_id(dag).send()).await?;
        let mut order = Self::default();
        for row in &rows {
            let Task { task_id, downstream_task_ids } = reply::view(row)?;
            order.after.insert(task_id, downstream_task_ids);
        }
        Ok(order)
    }

    /// All that comes after one of these tasks, however far.
    pub fn behind<'a>(&'a self, tasks: impl IntoIterator<Item = &'a str>) -> HashSet<&'a str> {
        let mut found = HashSet::new();
        let mut open: Vec<&str> = tasks.into_iter().collect();
        while let Some(task) = open.pop() {
            open.extend(self.after(task).filter(|next| found.insert(*next)));
        }
        found
    }

    /// How many tasks stand before each on the longest way to it: what has the same number does not depend on each
    /// other.
    pub fn depths(&self) -> HashMap<&str, usize> {
        let mut depths: HashMap<&str, usize> = self.after.keys().map(|task| (task.as_str(), 0)).collect();
        // A Dag has no way longer than its tasks; a reply that is none must not keep us here.
        for _ in 0..self.after.len() {
            let mut is_settled = true;
            for task in self.after.keys() {
                let next = depths[task.as_str()] + 1;
                for after in self.after(task) {
                    let depth = depths.entry(after).or_default();
                    is_settled &= *depth >= next;
                    *depth = next.max(*depth);
                }
            }
            if is_settled {
                break;
            }
        }
        depths
    }

    fn after(&self, task: &str) -> impl Iterator<Item = &str> {
        self.after.get(task).into_iter().flatten().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(lines: &[(&str, &[&str])]) -> Order {
        let after = |tasks: &[&str]| tasks.iter().map(|task| (*task).to_owned()).collect();
        Order { after: lines.iter().map(|(task, tasks)| ((*task).to_owned(), after(tasks))).collect() }
    }

    #[test]
    fn the_longest_way_counts() {
        let order = order(&[("a", &["b", "d"]), ("b", &["c"]), ("c", &["d"]), ("d", &[]), ("x", &[])]);
        let depths = order.depths();
        assert_eq!(["a", "b", "c", "d", "x"].map(|task| depths[task]), [0, 1, 2, 3, 0]);
        let mut behind: Vec<_> = order.behind(["b"]).into_iter().collect();
        behind.sort_unstable();
        assert_eq!(behind, ["c", "d"]);
    }

    #[test]
    fn a_circle_is_no_trap() {
        let order = order(&[("a", &["b"]), ("b", &["a"])]);
        assert_eq!(order.depths().len(), 2);
        assert_eq!(order.behind(["a"]).len(), 2);
    }
}
