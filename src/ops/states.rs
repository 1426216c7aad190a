//! What the states of runs and task instances mean, and what instances are called.

/// Whether a run of this state goes on no more.
pub fn run_has_ended(state: &str) -> bool {
    matches!(state, "success" | "failed")
}

/// Whether a task instance of this state will not run any more, unless it is cleared.
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
