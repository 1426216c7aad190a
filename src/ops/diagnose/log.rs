//! Reads the end of a task instance's log.

use std::collections::VecDeque;

use crate::context::Context;
use crate::error::Result;
use crate::ops::logs::traceback::{self, Raised};
use crate::ops::logs::{self, Entry, Try};
use crate::ops::runs::snapshot::{Run, Task};

/// Longer lines are cut, in characters: the user sets only the number of lines.
const MAX_LINE_LENGTH: usize = 16_000;

/// The last lines of a log.
#[derive(Clone, Debug, Default)]
pub struct Tail {
    pub lines: Vec<String>,
    /// The error according to the log: the last exception, or else the first line of the last error entry.
    pub error: Option<String>,
}

/// The last lines of the log of the latest try. Exceptions are shown with their name and message but without the stack
/// frames, which would fill all lines.
///
/// # Errors
/// Those of the requests.
pub async fn last_lines(context: &Context, run: &Run, task: &Task, most: usize) -> Result<Tail> {
    let (index, number) = (task.map_index.unwrap_or(-1), task.try_number.unwrap_or(1).max(1));
    let of = Try::named(&run.dag_id, &run.dag_run_id, &task.task_id, index, number);
    let mut end = LastLines::new(most);
    logs::entries(context, &of, |entry| end.take(entry)).await?;
    Ok(end.tail())
}

/// Collects the last lines of a log.
struct LastLines {
    most: usize,
    lines: VecDeque<String>,
    /// Whether the current lines name the files of the log.
    in_sources: bool,
    exception: Option<String>,
    error: Option<String>,
}

impl LastLines {
    fn new(most: usize) -> Self {
        Self { most, lines: VecDeque::new(), in_sources: false, exception: None, error: None }
    }

    fn take(&mut self, entry: &Entry<'_>) {
        let event = &*entry.event;
        // The server adds these markers around groups of lines.
        let (opens, closes) = (event.starts_with("::group::"), event.starts_with("::endgroup::"));
        if opens || closes {
            self.in_sources = opens && event.contains("Log message source details");
            return;
        }
        if self.in_sources {
            return;
        }
        let level = entry.level.as_deref().unwrap_or_default().to_ascii_lowercase();
        if matches!(&*level, "error" | "critical") {
            self.error = event.lines().next().map(str::to_owned);
        }
        let time = entry.timestamp.as_deref().and_then(|time| time.get(11..19));
        let head = time.map(|time| format!("{time} ")).unwrap_or_default();
        let level = if matches!(&*level, "" | "info") { String::new() } else { format!("{} ", level.to_uppercase()) };
        let mut lines = event.lines();
        self.push(format!("{head}{level}{}", lines.next().unwrap_or_default()));
        lines.for_each(|line| self.push(line.to_owned()));
        // The outermost exception comes first, followed by its causes.
        let exceptions: Vec<Raised> =
            entry.error_detail.and_then(|detail| traceback::exceptions(detail.get())).unwrap_or_default();
        for (index, exception) in exceptions.into_iter().enumerate() {
            let name = exception.exc_type.as_deref().unwrap_or("an exception");
            let text = match exception.value() {
                value if value.is_empty() => name.to_owned(),
                value => format!("{name}: {value}"),
            };
            if index == 0 {
                self.exception = Some(text.lines().next().unwrap_or_default().to_owned());
            }
            let because = if index == 0 { "" } else { "because of " };
            text.lines().enumerate().for_each(|(index, line)| {
                self.push(format!("  {}{line}", if index == 0 { because } else { "" }));
            });
        }
    }

    fn push(&mut self, mut line: String) {
        if let Some((at, _)) = line.char_indices().nth(MAX_LINE_LENGTH) {
            line.truncate(at);
            line.push('…');
        }
        self.lines.push_back(line);
        if self.lines.len() > self.most {
            self.lines.pop_front();
        }
    }

    fn tail(self) -> Tail {
        Tail { lines: self.lines.into(), error: self.exception.or(self.error) }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn tail(most: usize, log: &Value) -> Tail {
        let mut end = LastLines::new(most);
        for line in log.as_array().unwrap() {
            end.take(&Entry::read(&line.to_string()));
        }
        end.tail()
    }

    #[test]
    fn the_tail_has_the_last_lines_and_the_exception() {
        let log = json!([
            { "event": "::group::Log message source details" },
            { "event": "/logs/attempt=1.log" },
            { "event": "::endgroup::" },
            { "timestamp": "2026-11-22T05:00:41.7Z", "event": "first", "level": "info" },
            { "timestamp": "2026-11-22T05:00:42.7Z", "event": "Task failed with exception", "level": "error",
              "error_detail": [{ "exc_type": "ConnectError", "exc_value": "no such name", "frames": [] },
                               { "exc_type": "OSError", "exc_value": "" }] },
            { "event": "::endgroup::", "level": "info" },
        ]);
        let all = tail(15, &log);
        assert_eq!(
            all.lines,
            [
                "05:00:41 first",
                "05:00:42 ERROR Task failed with exception",
                "  ConnectError: no such name",
                "  because of OSError"
            ]
        );
        assert_eq!(all.error.as_deref(), Some("ConnectError: no such name"));
        let two = tail(2, &log);
        assert_eq!(two.lines, ["  ConnectError: no such name", "  because of OSError"]);
    }

    #[test]
    fn plain_text_logs_and_logs_without_an_exception() {
        assert_eq!(tail(2, &json!(["a", "b\nc"])).lines, ["b", "c"]);
        let killed = tail(9, &json!([{ "event": "process killed\nby 9", "level": "critical" }]));
        assert_eq!(killed.error.as_deref(), Some("process killed"));
        assert_eq!(tail(1, &json!(["x".repeat(2 * MAX_LINE_LENGTH)])).lines[0].chars().count(), MAX_LINE_LENGTH + 1);
        assert!(tail(9, &json!([])).lines.is_empty() && tail(0, &json!(["a"])).lines.is_empty());
    }
}
