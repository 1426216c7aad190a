//! Shows the things to change, before the change.

use super::Thing;
use crate::context::Context;
use crate::error::Result;
use crate::output::{self, Column, Row};

/// A longer list would not help with the decision.
const SHOWN: usize = 40;

/// Prints the things that a dry run would change on stdout.
///
/// # Errors
/// Those of the output.
pub fn show<T: Thing>(context: &Context, things: &[T]) -> Result<()> {
    let rows: Vec<Row> = things.iter().map(Thing::row).collect();
    context.printer().list(&rows, T::COLUMNS)
}

/// Shows the things on stderr and asks for confirmation; with `--yes`, does neither.
///
/// # Errors
/// As [`Context::client_to_change_after`].
pub async fn ask<T: Thing>(context: &Context, things: &[T], question: &str) -> Result<()> {
    let rows: Vec<Row> = things.iter().map(Thing::row).collect();
    preview(context, &rows, T::COLUMNS)?;
    context.client_to_change_after(question).await.map(drop)
}

/// Shows the rows on stderr before a confirmation prompt; with `--yes`, shows nothing.
///
/// # Errors
/// A row cannot be displayed.
pub fn preview(context: &Context, rows: &[Row], columns: &[Column]) -> Result<()> {
    let globals = context.globals();
    if context.yes() || globals.quiet || rows.is_empty() {
        return Ok(());
    }
    let shown = &rows[..rows.len().min(SHOWN)];
    output::to_stderr(
        output::colors_on_stderr(globals.color),
        &output::table_for_stderr(shown, columns, globals.color)?,
    );
    match rows.len() - shown.len() {
        0 => {}
        more => context.note(&format!("… and {more} more; --dry-run lists them all")),
    }
    Ok(())
}
