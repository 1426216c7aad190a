//! Imports entries: checks all of them, then compares them (dry run) or sends them in batches.

use std::collections::HashMap;

use super::changes::Fields;
use super::{Entry, Existing, MASK, Things, batches, changes, count, prefixes, report};
use crate::api::types::BulkResponse;
use crate::api::{Body, Reply};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Row;

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Options {
    /// Show what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Masks {
    /// Skip entries that have *** instead of a secret
    #[arg(long)]
    pub skip_masked: bool,
}

/// The server's operations for a kind of thing.
pub trait Server {
    /// All stored things, as rows of the API.
    async fn list(&self) -> Result<Vec<Row>>;

    /// The bulk operation.
    async fn bulk(&self, body: Body) -> Result<Reply<BulkResponse>>;

    /// Whether [`Self::check_overwrite`] must be called for these entries.
    fn needs_overwrite_check(&self, _entries: &[Entry]) -> bool {
        false
    }

    /// Checks, before anything is changed, whether these entries may overwrite the stored things.
    ///
    /// # Errors
    /// They may not.
    fn check_overwrite(&self, _entries: &[Entry], _stored: &HashMap<String, Fields>) -> Result<()> {
        Ok(())
    }
}

/// Imports the entries of `file`, in their order.
///
/// # Errors
/// `Usage`: entries with masks, unless they are skipped. `Failed`: an entry already exists and must not, which is checked
/// before anything is changed; or the server rejected an entry, after the report of what was imported. Those of the
/// requests.
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
        if existing == Existing::Fail || (existing == Existing::Overwrite && server.needs_overwrite_check(&entries)) {
            let stored = changes::by_name(things, server.list().await?)?;
            check_stored(things, existing, &entries, server, &stored)?;
        }
        batches::send(context, &entries, existing, server, &mut report).await;
    }
    report.finish(context)
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
        Existing::Overwrite => server.check_overwrite(entries, stored),
        Existing::Fail => refuse_existing(things, entries, |name| stored.contains_key(name)),
    }
}

fn refused_masks(things: &Things, file: &str, masked: &[String]) -> Error {
    let what = count(masked.len(), things);
    Error::usage(format!("{file} has {MASK} instead of secrets of {what}: {}", masked.join(", ")))
        .hint("add the secrets to the file, or skip these entries with --skip-masked")
}

fn refuse_existing(things: &Things, entries: &[Entry], is_stored: impl Fn(&str) -> bool) -> Result<()> {
    let names: Vec<_> = entries.iter().map(|entry| entry.name.as_str()).filter(|name| is_stored(name)).collect();
    if names.is_empty() {
        return Ok(());
    }
    let what = count(names.len(), things);
    Err(Error::failed(format!("nothing was imported: {what} already on the server: {}", names.join(", "))))
}
