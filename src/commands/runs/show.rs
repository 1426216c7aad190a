//! `airflow runs show`

use jiff::Timestamp;
use serde_json::json;
use serde_json::value::{RawValue, to_raw_value};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::runs;
use crate::ops::runs::gantt;
use crate::ops::runs::snapshot::{Record, Run, Task, state_counts};
use crate::output::times;
use crate::output::{Column, Format, Look, Row, Span};

/// Columns of tables, with short times and durations.
const SCREEN: &[Column] = &[
    Column::new("task", "task_id"),
    Column::new("map", "map"),
    Column::new("state", "state"),
    Column::new("tries", "tries"),
    Column::new("start", "start"),
    Column::new("duration", "duration"),
];

/// Columns of the other formats, with the server's values.
const COLUMNS: &[Column] = &[
    Column::new("task_id", "task_id"),
    Column::new("map_index", "map_index"),
    Column::new("state", "state"),
    Column::new("try_number", "try_number"),
    Column::new("max_tries", "max_tries"),
    Column::new("start_date", "start_date"),
    Column::new("end_date", "end_date"),
    Column::new("duration", "duration"),
];

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,

    /// Draw a Gantt chart of the task instances
    #[arg(long)]
    gantt: bool,
}

/// Shows the run, then its task instances.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let printer = context.printer();
    let for_people = matches!(printer.format(), Format::Table | Format::Plain);
    if args.gantt && !(for_people && context.globals().columns.is_none()) {
        return Err(Error::usage("--gantt cannot be combined with --columns or -o json, yaml, csv or ndjson"));
    }
    let record = Record::of(context, args.run.find(context).await?).await?;
    match printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => return printer.one(&whole(&record)?, &[]),
        Format::Table | Format::Plain | Format::Csv if !for_people || context.globals().columns.is_some() => {
            return printer.list(&record.task_rows, COLUMNS);
        }
        _ => (),
    }
    let now = Timestamp::now();
    let mut head = facts(&record.run, &record.tasks, now);
    head.push(Vec::new());
    if record.tasks.is_empty() {
        head.push(vec![Span::new("This run has no task instances.", Look::Plain)]);
        return printer.spans(&head);
    }
    if args.gantt {
        let style = gantt::Style { width: printer.width(), colors: printer.colors() };
        let chart = gantt::draw(&record.run, &record.tasks, now, style);
        match chart.is_empty() {
            true => head.push(vec![Span::new("No task instance has started.", Look::Plain)]),
            false => head.extend(chart),
        }
        return printer.spans(&head);
    }
    printer.spans(&head)?;
    let rows: Vec<Row> = record.tasks.iter().map(|task| row(task, &record.run, now)).collect();
    let columns: Vec<Column> = match record.tasks.iter().any(Task::is_mapped) {
        true => SCREEN.to_vec(),
        false => SCREEN.iter().filter(|column| column.header != "map").copied().collect(),
    };
    printer.list(&rows, &columns)
}

/// The run and its task instances as the server sent them.
fn whole(record: &Record) -> Result<Row> {
    let tasks: Vec<&str> = record.task_rows.iter().map(|row| row.get()).collect();
    let text = format!(r#"{{"run":{},"task_instances":[{}]}}"#, record.run_row.get(), tasks.join(","));
    RawValue::from_string(text)
        .map_err(|error| Error::failed(format!("cannot combine the server's responses: {error}")))
}

fn row(task: &Task, run: &Run, now: Timestamp) -> Row {
    let day = run.start_date.unwrap_or(now);
    let cells = json!({
        "task_id": task.task_id,
        "map": task.map_index.filter(|index| *index >= 0).map_or_else(String::new, |index| index.to_string()),
        "state": task.state(),
        "tries": task.tries(),
        "start": task.start_date.map_or_else(String::new, |start| times::short(start, day)),
        "duration": task.seconds(now).map_or_else(String::new, times::length),
    });
    to_raw_value(&cells).expect("valid JSON")
}

/// The fields of the run, one per line. Empty fields are omitted.
pub fn facts(run: &Run, tasks: &[Task], now: Timestamp) -> Vec<Vec<Span>> {
    let mut facts = Facts(Vec::new());
    facts.add("run", vec![Span::new(&*run.dag_run_id, Look::Bold)]);
    let version = run.dag_versions.last();
    let version = version.map(|version| format!(", version {version}")).unwrap_or_default();
    facts.add_text("Dag", format!("{}{version}", run.dag_id));
    facts.add("state", vec![Span::new(run.state(), Look::State(run.state().to_owned()))]);
    facts.add_text("type", kind(run));
    if let Some(due) = run.run_after {
        let date = run.logical_date.filter(|date| *date != due);
        let date = date.map(|date| format!(", logical date {}", times::full(date))).unwrap_or_default();
        facts.add_text("due", format!("{}{date}", times::full(due)));
    }
    if let Some(key) = &run.partition_key {
        facts.add_text("partition", key.clone());
    }
    if let Some(start) = run.start_date {
        let waited = run.queued_at.map(|queued| times::between(queued, start)).filter(|seconds| *seconds >= 0.0);
        let waited = waited.map(|seconds| format!(", after {} in the queue", times::length(seconds)));
        facts.add_text("started", format!("{}{}", times::full(start), waited.unwrap_or_default()));
    } else if let Some(queued) = run.queued_at {
        facts
            .add_text("queued", format!("{}, {} ago", times::full(queued), times::length(times::between(queued, now))));
    }
    match (run.end_date, run.seconds(now)) {
        (Some(end), Some(seconds)) => {
            facts.add_text("ended", format!("{}, after {}", times::full(end), times::length(seconds)));
        }
        (Some(end), None) => facts.add_text("ended", times::full(end)),
        (None, Some(seconds)) => facts.add_text("runs for", times::length(seconds)),
        (None, None) => (),
    }
    if let Some(conf) = run.conf.as_ref().filter(|conf| conf.as_object().is_none_or(|conf| !conf.is_empty())) {
        facts.add_text("conf", conf.to_string());
    }
    if let Some(note) = run.note.as_ref().filter(|note| !note.trim().is_empty()) {
        for (index, line) in note.lines().enumerate() {
            facts.add_text(if index == 0 { "note" } else { "" }, line.to_owned());
        }
    }
    if !tasks.is_empty() {
        facts.add_text("tasks", state_counts(tasks));
    }
    facts.0
}

struct Facts(Vec<Vec<Span>>);

impl Facts {
    fn add(&mut self, name: &str, mut value: Vec<Span>) {
        value.insert(0, Span::new(format!("{name:<11}"), Look::Dim));
        self.0.push(value);
    }

    fn add_text(&mut self, name: &str, value: String) {
        self.add(name, vec![Span::new(value, Look::Plain)]);
    }
}

/// `manual, by ada (rest_api)`
fn kind(run: &Run) -> String {
    let kind = run.run_type.as_deref().unwrap_or("unknown");
    match (&run.triggering_user_name, &run.triggered_by) {
        (Some(user), Some(way)) => format!("{kind}, by {user} ({way})"),
        (Some(user), None) => format!("{kind}, by {user}"),
        (None, Some(way)) => format!("{kind}, by {way}"),
        (None, None) => kind.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(run: serde_json::Value) -> Vec<String> {
        let now: Timestamp = "2026-11-22T10:01:00Z".parse().unwrap();
        let run: Run = serde_json::from_value(run).unwrap();
        let facts = facts(&run, &[], now);
        facts.iter().map(|line| line.iter().map(|span| &*span.text).collect::<String>()).collect()
    }

    #[test]
    fn a_finished_run_shows_its_times_duration_and_user() {
        let lines = lines(json!({ "dag_id": "etl", "dag_run_id": "manual__1", "state": "failed", "run_type": "manual",
            "triggered_by": "rest_api", "triggering_user_name": "ada", "conf": {"day": 1}, "note": "by hand\nagain",
            "run_after": "2026-11-22T10:00:00Z", "logical_date": "2026-11-01T00:00:00Z",
            "queued_at": "2026-11-22T10:00:00Z", "start_date": "2026-11-22T10:00:01.5Z",
            "end_date": "2026-11-22T10:00:15Z", "dag_versions": [{"version_number": 1}, {"version_number": 2}] }));
        assert_eq!(
            lines,
            [
                "run        manual__1",
                "Dag        etl, version 2",
                "state      failed",
                "type       manual, by ada (rest_api)",
                "due        2026-11-22 10:00:00 UTC, logical date 2026-11-01 00:00:00 UTC",
                "started    2026-11-22 10:00:01 UTC, after 1.5s in the queue",
                "ended      2026-11-22 10:00:15 UTC, after 13.5s",
                "conf       {\"day\":1}",
                "note       by hand",
                "           again",
            ]
        );
    }

    #[test]
    fn a_run_that_has_not_ended_shows_its_duration_so_far() {
        let running = lines(json!({ "dag_id": "d", "dag_run_id": "r", "state": "running", "conf": {},
            "start_date": "2026-11-22T10:00:00Z" }));
        assert_eq!(running[4..], ["started    2026-11-22 10:00:00 UTC", "runs for   1m 00s"]);
        let queued =
            lines(json!({ "dag_id": "d", "dag_run_id": "r", "state": "queued", "queued_at": "2026-11-22T10:00:30Z" }));
        assert_eq!(queued[4..], ["queued     2026-11-22 10:00:30 UTC, 30.0s ago"]);
        assert_eq!(lines(json!({ "dag_id": "d", "dag_run_id": "r" })).len(), 4);
    }
}
