//! Renders a diagnosis as text and as JSON.

use jiff::Timestamp;
use serde_json::json;
use serde_json::value::to_raw_value;

use super::causes::{Cause, Diagnosis};
use crate::ops::bulk;
use crate::ops::runs::snapshot::{Record, Run, Task, state_counts};
use crate::output::times;
use crate::output::{Look, Row, Span};

/// A command and its purpose.
pub struct Advice {
    pub command: String,
    pub purpose: &'static str,
}

/// An `airflow` command, quoted for a shell.
pub fn command(words: &[&str]) -> String {
    let words = words.iter().map(|word| shlex::try_quote(word).unwrap_or_else(|_| (*word).into()));
    format!("airflow {}", words.collect::<Vec<_>>().join(" "))
}

pub fn advice(words: &[&str], purpose: &'static str) -> Advice {
    Advice { command: command(words), purpose }
}

/// The text: the first cause, the run if there is one, each cause with its details, and the next steps.
pub fn lines(record: &Record, diagnosis: &Diagnosis, now: Timestamp) -> Vec<Vec<Span>> {
    let mut lines = vec![vec![Span::new(&*diagnosis.first, Look::Bold)]];
    if !record.run.dag_run_id.is_empty() {
        lines.extend([Vec::new(), head(&record.run, now)]);
    }
    if !record.tasks.is_empty() {
        lines.push(labeled("tasks", state_counts(&record.tasks)));
    }
    for (index, cause) in diagnosis.causes.iter().enumerate() {
        // The first line already shows the message of the first cause; repeat it only to add details.
        if index > 0 || !cause.lines.is_empty() || !cause.stopped.is_empty() || cause.task.is_some() {
            lines.push(Vec::new());
            lines.extend(of_cause(cause));
        }
    }
    if diagnosis.logs_omitted > 0 {
        lines.push(Vec::new());
        let tasks = bulk::count(diagnosis.logs_omitted, "more failed task");
        let text = format!("The logs of {tasks} are not shown; use --all to show them.");
        lines.push(vec![Span::new(text, Look::Dim)]);
    }
    for what in &diagnosis.not_permitted {
        lines.push(vec![Span::new(format!("No permission to read {what}; they were not checked."), Look::Dim)]);
    }
    if !diagnosis.advice.is_empty() {
        lines.push(Vec::new());
        lines.extend(commands(&diagnosis.advice));
    }
    lines
}

fn head(run: &Run, now: Timestamp) -> Vec<Span> {
    let begun = run.start_date.map(|start| format!(", started {}", times::full(start))).unwrap_or_default();
    let took = run.seconds(now).map(|seconds| format!(", {}", times::length(seconds))).unwrap_or_default();
    vec![
        Span::new("run    ", Look::Dim),
        Span::new(format!("{} of {}: ", run.dag_run_id, run.dag_id), Look::Plain),
        Span::new(run.state(), Look::State(run.state().to_owned())),
        Span::new(format!("{begun}{took}"), Look::Plain),
    ]
}

fn labeled(name: &str, value: String) -> Vec<Span> {
    vec![Span::new(format!("{name:<7}"), Look::Dim), Span::new(value, Look::Plain)]
}

fn of_cause(cause: &Cause) -> Vec<Vec<Span>> {
    let failed = cause.task.as_ref().filter(|_| cause.kind.starts_with("task_"));
    let mut lines = vec![match failed {
        Some(task) => title(task),
        None => vec![Span::new(&*cause.message, Look::Plain)],
    }];
    lines.extend(cause.lines.iter().map(|line| vec![Span::new("  ", Look::Plain), Span::new(&**line, Look::Plain)]));
    if !cause.stopped.is_empty() {
        let stopped = format!("  stopped {} (upstream_failed)", listed(&cause.stopped));
        lines.push(vec![Span::new(stopped, Look::State("upstream_failed".into()))]);
    }
    lines
}

/// `get_ip failed at 05:00:44 after 3.5s, try 1`
fn title(task: &Task) -> Vec<Span> {
    let at = task.end_date.map(|end| format!(" at {}", times::short(end, end))).unwrap_or_default();
    let took = task.duration.map(|seconds| format!(" after {}", times::length(seconds))).unwrap_or_default();
    vec![
        Span::new(task.name(), Look::Bold),
        Span::new(" ", Look::Plain),
        Span::new(task.state(), Look::State(task.state().to_owned())),
        Span::new(format!("{at}{took}, try {}", task.tries()), Look::Plain),
    ]
}

/// The first names, and the number of others.
fn listed(names: &[String]) -> String {
    const MOST: usize = 8;
    match names.len() {
        ..=MOST => names.join(", "),
        more => format!("{} and {} more", names[..MOST].join(", "), more - MOST),
    }
}

/// The commands with their purposes.
fn commands(advice: &[Advice]) -> Vec<Vec<Span>> {
    let mut lines = vec![vec![Span::new("Next steps:", Look::Dim)]];
    for Advice { command, purpose } in advice {
        lines
            .push(vec![Span::new(format!("  {command}"), Look::Plain), Span::new(format!("  # {purpose}"), Look::Dim)]);
    }
    lines
}

/// The diagnosis as JSON.
pub fn object(run: &Run, diagnosis: &Diagnosis) -> Row {
    let causes = diagnosis.causes.iter().map(|cause| {
        let task = cause.task.as_ref();
        json!({
            "kind": cause.kind,
            "message": cause.message,
            "task_id": task.map(|task| &task.task_id),
            "map_index": task.and_then(|task| task.map_index),
            "state": task.and_then(|task| task.state.as_ref()),
            "try_number": task.and_then(|task| task.try_number),
            "max_tries": task.and_then(|task| task.max_tries),
            "lines": cause.lines,
            "stopped": cause.stopped,
        })
    });
    let object = json!({
        "dag_id": run.dag_id,
        "dag_run_id": Some(&run.dag_run_id).filter(|id| !id.is_empty()),
        "state": run.state,
        "first_cause": diagnosis.first,
        "causes": causes.collect::<Vec<_>>(),
        "logs_left_out": diagnosis.logs_omitted,
        "not_permitted": diagnosis.not_permitted,
        "commands": diagnosis.advice.iter().map(|advice| &advice.command).collect::<Vec<_>>(),
    });
    to_raw_value(&object).expect("made of plain JSON")
}
