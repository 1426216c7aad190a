//! The help: all keys and marks, for 80x24 in one piece.

use ratatui::text::{Line, Span};

use super::look::BOLD;

const KEYS: [(&str, &str); 15] = [
    ("Enter l →", "open: a Dag's runs, a run's tasks, a task's log"),
    ("Esc h ←", "back; with a filter, show all again"),
    ("j k ↓ ↑", "down and up; PgDn PgUp by pages, g G to the ends"),
    ("/", "filter by name, state or (in a log) text"),
    ("r", "refresh now; by itself it looks often while things change"),
    ("s", "sort the Dags by their names, or by their latest starts"),
    ("p", "pause or unpause the Dag"),
    ("t", "trigger: start a run of the Dag"),
    ("c", "clear: let a run, or a task and what comes after it, run again"),
    ("[ ]", "in a log: the try before, the next one"),
    ("q Ctrl-C", "quit"),
    ("", ""),
    ("marks", "✓ success  ✗ failed  ◐ running  ◌ waits  ○ skipped  · no state"),
    ("last runs", "the newest stands on the left"),
    ("times", "are UTC"),
];

pub fn lines(height: u16) -> Vec<Line<'static>> {
    let line = |(key, words): (&'static str, &'static str)| {
        Line::from(vec![Span::styled(format!(" {key:<10} "), BOLD), Span::raw(words)])
    };
    KEYS.into_iter().map(line).take(usize::from(height)).collect()
}
