//! What `tasks clear` and `tasks set-state` show of the task instances that they change.

use serde::Deserialize;
use serde_json::Value;

use crate::commands::reply;
use crate::context::Context;
use crate::error::Result;
use crate::output::{Column, Format, Row};

pub const COLUMNS: &[Column] = &[
    Column::new("dag_id", "dag_id"),
    Column::new("run_id", "dag_run_id"),
    Column::new("task_id", "task_id"),
    Column::new("map_index", "map_index"),
    Column::new("state", "state"),
];

/// A longer list does not help who is asked.
const SHOWN: usize = 40;

#[derive(Deserialize)]
struct Instance {
    dag_id: Option<String>,
    dag_run_id: Option<String>,
    task_id: String,
    map_index: Option<i64>,
    state: Option<String>,
}

/// Shows on stderr what a question is about; nothing where `--yes` has answered it.
///
/// # Errors
/// `Unreachable` when the rows are not as documented.
pub fn preview(context: &Context, rows: &[Row]) -> Result<()> {
    if context.yes() {
        return Ok(());
    }
    for row in rows.iter().take(SHOWN) {
        context.note(&line(&reply::view(row)?));
    }
    match rows.len().saturating_sub(SHOWN) {
        0 => Ok(()),
        more => {
            context.note(&format!("  … and {more} more; --dry-run lists them all"));
            Ok(())
        }
    }
}

/// Tells people how many were changed, and programs which.
///
/// # Errors
/// Whatever the output fails with.
pub fn told(context: &Context, sentence: &str, rows: &[Row]) -> Result<()> {
    let printer = context.printer();
    match printer.format() {
        Format::Table | Format::Plain if context.globals().columns.is_none() => printer.text(sentence, Value::Null),
        _ => printer.list(rows, COLUMNS),
    }
}

/// `1 task instance`, `2 task instances`.
pub fn count(number: usize) -> String {
    format!("{number} task instance{}", if number == 1 { "" } else { "s" })
}

fn line(instance: &Instance) -> String {
    let Instance { dag_id, dag_run_id, task_id, map_index, state } = instance;
    let index = map_index.filter(|index| *index >= 0).map(|index| format!("[{index}]")).unwrap_or_default();
    let or_new = |text: &Option<String>| text.clone().unwrap_or_else(|| "(new)".to_owned());
    let state = state.as_deref().unwrap_or("no state");
    format!("  {}  {}  {task_id}{index}  ({state})", or_new(dag_id), or_new(dag_run_id))
}
