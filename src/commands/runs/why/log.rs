//! The end of a task instance's log.

use std::collections::VecDeque;

use serde::Deserialize;

use super::super::record::{Run, Task};
use crate::api;
use crate::context::Context;
use crate::error::Result;

/// A server hands out a log in pieces; no log of a task that ended has more than these.
const MOST_PIECES: usize = 1000;

/// The last lines of a log.
#[derive(Clone, Debug, Default)]
pub struct Tail {
    pub lines: Vec<String>,
    /// What went wrong, as far as the log says so: the last exception, or else the last line of an error.
    pub error: Option<String>,
}

#[derive(Deserialize)]
struct Piece {
    content: Option<Content>,
    continuation_token: Option<String>,
}

/// Servers before 3.0.3 sent some logs as text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Content {
    Records(Vec<Entry>),
    Text(String),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Record(Record),
    Text(String),
}

#[derive(Deserialize)]
struct Record {
    event: Option<String>,
    timestamp: Option<String>,
    level: Option<String>,
    error_detail: Option<Vec<Exception>>,
}

#[derive(Deserialize)]
struct Exception {
    exc_type: Option<String>,
    exc_value: Option<String>,
}

/// The last lines of the log of the last try.
///
/// # Errors
/// Whatever a request fails with.
pub async fn last_lines(context: &Context, run: &Run, task: &Task, most: usize) -> Result<Tail> {
    let request = context.client().await?.get_log().dag_id(&run.dag_id).dag_run_id(&run.dag_run_id);
    let request = request.task_id(&task.task_id).try_number(task.try_number.unwrap_or(1).max(1));
    let request = request.map_index(task.map_index.unwrap_or(-1));
    let (mut end, mut token) = (End::new(most), None);
    for _ in 0..MOST_PIECES {
        let piece = match token {
            Some(token) => request.clone().token::<String>(token).send(),
            None => request.clone().send(),
        };
        let piece: Piece = api::reply(piece).await?.view()?;
        let is_empty = end.take(piece.content);
        token = piece.continuation_token;
        if token.is_none() || is_empty {
            break;
        }
    }
    Ok(end.tail())
}

/// Keeps the last lines of what passes by.
struct End {
    most: usize,
    lines: VecDeque<String>,
    /// Within the lines that name the files the log comes from.
    among_sources: bool,
    exception: Option<String>,
    complaint: Option<String>,
}

impl End {
    fn new(most: usize) -> Self {
        Self { most, lines: VecDeque::new(), among_sources: false, exception: None, complaint: None }
    }

    /// Whether there was nothing in it.
    fn take(&mut self, content: Option<Content>) -> bool {
        match content {
            None => return true,
            Some(Content::Text(text)) if text.is_empty() => return true,
            Some(Content::Text(text)) => text.lines().for_each(|line| self.push(line.to_owned())),
            Some(Content::Records(entries)) if entries.is_empty() => return true,
            Some(Content::Records(entries)) => entries.into_iter().for_each(|entry| match entry {
                Entry::Text(text) => text.lines().for_each(|line| self.push(line.to_owned())),
                Entry::Record(record) => self.take_record(record),
            }),
        }
        false
    }

    fn take_record(&mut self, record: Record) {
        let event = record.event.unwrap_or_default();
        // The server's own frame around the lines of the task.
        let (opens, closes) = (event.starts_with("::group::"), event.starts_with("::endgroup::"));
        if opens || closes {
            self.among_sources = opens && event.contains("Log message source details");
            return;
        }
        if self.among_sources {
            return;
        }
        let level = record.level.as_deref().unwrap_or_default();
        if matches!(level, "error" | "critical") {
            self.complaint = event.lines().next().map(str::to_owned);
        }
        let time = record.timestamp.as_deref().and_then(|time| time.get(11..19));
        let head = time.map(|time| format!("{time} ")).unwrap_or_default();
        let level = if matches!(level, "" | "info") { String::new() } else { format!("{} ", level.to_uppercase()) };
        let mut lines = event.lines();
        self.push(format!("{head}{level}{}", lines.next().unwrap_or_default()));
        lines.for_each(|line| self.push(line.to_owned()));
        // The outermost comes first, its causes follow.
        for (index, exception) in record.error_detail.unwrap_or_default().into_iter().enumerate() {
            let name = exception.exc_type.unwrap_or_else(|| "an exception".to_owned());
            let told = match exception.exc_value.filter(|value| !value.is_empty()) {
                Some(value) => format!("{name}: {value}"),
                None => name,
            };
            if index == 0 {
                self.exception = Some(told.lines().next().unwrap_or_default().to_owned());
            }
            let because = if index == 0 { "" } else { "because of " };
            told.lines().enumerate().for_each(|(line, text)| {
                self.push(format!("  {}{text}", if line == 0 { because } else { "" }));
            });
        }
    }

    fn push(&mut self, line: String) {
        self.lines.push_back(line);
        if self.lines.len() > self.most {
            self.lines.pop_front();
        }
    }

    fn tail(self) -> Tail {
        Tail { lines: self.lines.into(), error: self.exception.or(self.complaint) }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn tail(most: usize, content: Value) -> Tail {
        let mut end = End::new(most);
        let piece: Piece = serde_json::from_value(json!({ "content": content, "continuation_token": null })).unwrap();
        end.take(piece.content);
        end.tail()
    }

    #[test]
    fn the_last_lines_and_what_went_wrong() {
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
        let all = tail(15, log.clone());
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
        let two = tail(2, log);
        assert_eq!(two.lines, ["  ConnectError: no such name", "  because of OSError"]);
    }

    #[test]
    fn logs_of_text_and_logs_without_an_exception() {
        assert_eq!(tail(2, json!("a\nb\nc")).lines, ["b", "c"]);
        assert_eq!(tail(9, json!(["a", "b\nc"])).lines, ["a", "b", "c"]);
        let complaint = tail(9, json!([{ "event": "process killed\nby 9", "level": "critical" }]));
        assert_eq!(complaint.error.as_deref(), Some("process killed"));
        assert!(tail(9, json!(null)).lines.is_empty() && tail(0, json!(["a"])).lines.is_empty());
    }
}
