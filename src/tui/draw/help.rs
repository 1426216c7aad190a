//! The help: all keys and marks. Fits on a screen of 80x24.

use ratatui::text::{Line, Span};

use super::theme::BOLD;

const KEYS: [(&str, &str); 15] = [
    ("Enter l →", "open: a Dag's runs, a run's tasks, a task's log"),
    ("Esc h ←", "go back; with a filter, show all"),
    ("j k ↓ ↑", "down, up; PgDn PgUp: by page; g G: to the start, to the end"),
    ("/", "filter by name, state or (in a log) text"),
    ("r", "refresh now; automatic refreshes are faster while data changes"),
    ("s", "sort Dags by name or by latest start"),
    ("p", "pause or unpause the Dag"),
    ("t", "trigger a run of the Dag"),
    ("c", "clear a run, or a task and its downstream tasks, to run again"),
    ("[ ]", "previous, next try of a log"),
    ("q Ctrl-C", "quit"),
    ("", ""),
    ("marks", "✓ success  ✗ failed  ◐ running  ◌ waiting  ○ skipped  · no state"),
    ("last runs", "newest on the left"),
    ("times", "in UTC"),
];

pub fn lines(height: u16) -> Vec<Line<'static>> {
    let line = |(key, words): (&'static str, &'static str)| {
        Line::from(vec![Span::styled(format!(" {key:<10} "), BOLD), Span::raw(words)])
    };
    KEYS.into_iter().map(line).take(usize::from(height)).collect()
}
