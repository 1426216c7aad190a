//! The colors of states, as on Airflow's own pages.

use anstyle::{AnsiColor, Style};

/// The style of a cell with this name and value.
pub(super) fn style(name: &str, value: &str) -> Style {
    let name = name.rsplit('.').next().unwrap_or(name);
    if !(name.ends_with("state") || name.ends_with("status")) {
        return Style::new();
    }
    match value {
        "success" | "healthy" => AnsiColor::Green.on_default(),
        "failed" | "upstream_failed" | "error" | "unhealthy" => AnsiColor::Red.on_default(),
        "running" => AnsiColor::Cyan.on_default(),
        "queued" | "scheduled" | "deferred" | "restarting" | "up_for_retry" | "up_for_reschedule" => {
            AnsiColor::Yellow.on_default()
        }
        "skipped" | "removed" => Style::new().dimmed(),
        _ => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_states_are_colored() {
        assert_eq!(style("state", "success"), AnsiColor::Green.on_default());
        assert_eq!(style("last_run.dag_run_state", "failed"), AnsiColor::Red.on_default());
        assert_eq!(style("dag_id", "failed"), Style::new());
        assert_eq!(style("state", "anything"), Style::new());
    }
}
