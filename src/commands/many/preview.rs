//! What is shown before many things are changed.

use super::Thing;
use crate::context::Context;
use crate::error::Result;
use crate::output::Row;

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
    if !context.yes() {
        things.iter().take(SHOWN).for_each(|thing| context.note(&format!("  {}", thing.name())));
        if let Some(more) = things.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            context.note(&format!("  … and {more} more; --dry-run lists them all"));
        }
    }
    context.client_to_change_after(question).await.map(drop)
}
