//! What is shown before many things are changed.

use super::Thing;
use crate::context::Context;
use crate::error::Result;
use crate::output::{self, Column, Row};

/// A longer list does not help who is asked.
const SHOWN: usize = 40;

/// Shows what would be changed; this is data.
///
/// # Errors
/// Whatever the output fails with.
pub fn show<T: Thing>(context: &Context, things: &[T]) -> Result<()> {
    let rows: Vec<Row> = things.iter().map(Thing::row).collect();
    context.printer().list(&rows, T::COLUMNS)
}

/// Shows what the question is about, on stderr, and asks it; nothing is shown where `--yes` has answered.
///
/// # Errors
/// As [`Context::client_to_change_after`].
pub async fn ask<T: Thing>(context: &Context, things: &[T], question: &str) -> Result<()> {
    let rows: Vec<Row> = things.iter().map(Thing::row).collect();
    preview(context, &rows, T::COLUMNS)?;
    context.client_to_change_after(question).await.map(drop)
}

/// Shows on stderr what a question is about; nothing where `--yes` has answered it.
///
/// # Errors
/// Whatever is wrong with the rows.
pub fn preview(context: &Context, rows: &[Row], columns: &[Column]) -> Result<()> {
    let globals = context.globals();
    if context.yes() || globals.quiet || rows.is_empty() {
        return Ok(());
    }
    let shown = &rows[..rows.len().min(SHOWN)];
    output::to_stderr(
        output::colours_on_stderr(globals.color),
        &output::table_for_stderr(shown, columns, globals.color)?,
    );
    match rows.len() - shown.len() {
        0 => {}
        more => context.note(&format!("… and {more} more; --dry-run lists them all")),
    }
    Ok(())
}
