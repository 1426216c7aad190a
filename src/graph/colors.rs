//! The colors of states in files. They are Airflow's own, as names that DOT, SVG and CSS have in common.

use super::model::States;

/// The colors of a box and its text.
pub fn of_state(state: Option<&str>) -> (&'static str, &'static str) {
    let fill = match state {
        Some("queued") => "gray",
        Some("running") => "lime",
        Some("success") => "green",
        Some("restarting") => "violet",
        Some("failed") => "red",
        Some("up_for_retry") => "gold",
        Some("up_for_reschedule") => "turquoise",
        Some("upstream_failed") => "orange",
        Some("skipped") => "hotpink",
        Some("removed") => "lightgrey",
        Some("scheduled") => "tan",
        Some("deferred") => "mediumpurple",
        Some("awaiting_input") => "darkorange",
        Some(States::NO_STATUS) | None => "lightblue",
        Some(_) => "white",
    };
    (fill, if matches!(fill, "green" | "red") { "white" } else { "black" })
}

/// The colors of a box and its border, for a kind of node.
pub fn of_kind(kind: &str) -> (&'static str, &'static str) {
    match kind {
        "dag" => ("#d6e4ff", "#2f54a0"),
        kind if kind.starts_with("asset") => ("#e6f4ea", "#2e7d32"),
        "sensor" => ("#fff4d6", "#b7791f"),
        "trigger" => ("#fbe4ee", "#a83268"),
        _ => ("#f2f2f2", "#555555"),
    }
}
