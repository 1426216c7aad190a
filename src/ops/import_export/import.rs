//! Importing entries: checked as a whole, compared, or sent batch by batch.

use std::collections::HashMap;

use super::changes::Fields;
use super::{Entry, Existing, MASK, Things, batches, changes, count, prefixes, report};
use crate::api::types::BulkResponse;
use crate::api::{Body, Reply};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Row;

// No docstring: clap would take it for the help of the whole command.
#[derive(clap::Args)]
pub struct Options {
    /// Show what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

// No docstring: clap would take it for the help of the whole command.
#[derive(clap::Args)]
pub struct Masks {
    /// Leave out the entries with *** in the place of a secret
    #[arg(long)]
    pub skip_masked: bool,
}

/// What the server can do with the things.
pub trait Server {
    /// All that are there, as rows of the API.
    async fn list(&self) -> Result<Vec<Row>>;

    /// The bulk operation.
    async fn bulk(&self, body: Body) -> Result<Reply<BulkResponse>>;

    /// Whether what is stored decides on overwriting it with these entries.
    fn minds_stored(&self, _entries: &[Entry]) -> bool {
        false
    }

    /// Whether these entries may overwrite what is stored, by name: asked before anything is changed.
    ///
    /// # Errors
    /// They may not.
    fn may_overwrite(&self, _entries: &[Entry], _stored: &HashMap<String, Fields>) -> Result<()> {
        Ok(())
    }
}

/// Imports the entries of `file`, in their order.
///
/// # Errors
/// `Usage`: entries with masks, unless they are left out. `Failed`: an entry is there already and must not be, which
/// is found before anything is changed, or an entry was refused, which is told with all that was done. Whatever a
/// request fails with.
pub async fn import(
    context: &Context,
    things: &Things,
    file: &str,
    entries: Vec<Entry>,
    existing: Existing,
    (options, masks): (&Options, &Masks),
    server: &impl Server,
) -> Result<()> {
    if let Some(warning) = prefixes::warning(things, entries.iter().map(|entry| entry.name.as_str())) {
        context.warn(&warning);
    }
    let (masked, entries): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.masked);
    let masked: Vec<_> = masked.into_iter().map(|entry| entry.name).collect();
    if !masked.is_empty() && !masks.skip_masked {
        return Err(refused_masks(things, file, &masked));
    }
    if options.dry_run {
        let stored = changes::by_name(things, server.list().await?)?;
        check_stored(things, existing, &entries, server, &stored)?;
        changes::show(context, things, &entries, existing, &masked, &stored)?;
        context.note("dry run: nothing was changed");
        return Ok(());
    }
    let mut report = report::Report::new(things, masked, entries.len());
    if !entries.is_empty() {
        context.client_to_change().await?;
        if existing == Existing::Fail || (existing == Existing::Overwrite && server.minds_stored(&entries)) {
            let stored = changes::by_name(things, server.list().await?)?;
            check_stored(things, existing, &entries, server, &stored)?;
        }
        batches::send(context, &entries, existing, server, &mut report).await;
    }
    report.tell(context)
}

fn check_stored(
    things: &Things,
    existing: Existing,
    entries: &[Entry],
    server: &impl Server,
    stored: &HashMap<String, Fields>,
) -> Result<()> {
    match existing {
        Existing::Skip => Ok(()),
        Existing::Overwrite => server.may_overwrite(entries, stored),
        Existing::Fail => refuse_existing(things, entries, |name| stored.contains_key(name)),
    }
}

fn refused_masks(things: &Things, file: &str, masked: &[String]) -> Error {
    let what = count(masked.len(), things);
    Error::usage(format!("{file} has {MASK} in the place of secrets of {what}: {}", masked.join(", ")))
        .hint("put the secrets in, or leave these entries out with --skip-masked")
}

fn refuse_existing(things: &Things, entries: &[Entry], is_stored: impl Fn(&str) -> bool) -> Result<()> {
    let names: Vec<_> = entries.iter().map(|entry| entry.name.as_str()).filter(|name| is_stored(name)).collect();
    if names.is_empty() {
        return Ok(());
    }
    let what = count(names.len(), things);
    Err(Error::failed(format!("nothing was imported; {what} there already: {}", names.join(", "))))
}
