//! Prints the task instances that `tasks clear` and `tasks set-state` change.

use serde_json::Value;

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

/// Prints the sentence in text formats, and the instances in formats for programs.
///
/// # Errors
/// The error of the output.
pub fn print(context: &Context, sentence: &str, rows: &[Row]) -> Result<()> {
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
