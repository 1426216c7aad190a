//! States of runs and task instances, and names of instances.

/// Whether a run in this state has ended.
pub fn run_has_ended(state: &str) -> bool {
    matches!(state, "success" | "failed")
}

/// Whether a task instance in this state has ended: it runs again only if it is cleared.
pub fn task_has_ended(state: &str) -> bool {
    matches!(state, "success" | "failed" | "skipped" | "upstream_failed" | "removed")
}

/// The map index of an instance of a task that is not mapped.
pub fn not_mapped() -> i64 {
    -1
}

/// `task` or `task[3]`
pub fn instance_name(task: &str, map_index: i64) -> String {
    if map_index < 0 { task.to_owned() } else { format!("{task}[{map_index}]") }
}
