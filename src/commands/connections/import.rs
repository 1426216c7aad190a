//! `airflow connections import`

use std::collections::HashMap;

use crate::api::types::BulkResponse;
use crate::api::{self, Body, Reply, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::connections::{SETTINGS, THINGS, entry, stored, stored_passwords};
use crate::ops::import_export::{
    self, Content, Entry, Existing, Fields, Format, Group, Items, Masks, Options, Server, Source,
};
use crate::output::Row;

const GROUP: Group =
    Group { things: &THINGS, names: &["connection_id", "conn_id"], settings: &SETTINGS, allows_any_value: false };

#[derive(clap::Args)]
pub struct Args {
    /// File to read; - for stdin
    file: String,

    /// Overwrite existing connections; same as `--action-on-existing-key overwrite`
    #[arg(long, conflicts_with = "action_on_existing_key")]
    overwrite: bool,

    /// What to do with an existing connection
    #[arg(short, long, value_name = "ACTION", default_value = "skip")]
    action_on_existing_key: Existing,

    /// File format; default: from the file name, JSON for stdin
    #[arg(long, value_name = "FORMAT")]
    file_format: Option<Format>,

    /// Keep the stored password of a connection that has none in the file, even if its host or port changes
    #[arg(long)]
    keep_passwords: bool,

    #[command(flatten)]
    options: Options,

    #[command(flatten)]
    masks: Masks,
}

/// The connections in the file, and warnings about them.
///
/// # Errors
/// `Usage`, naming the file and the connection.
pub fn entries(source: &Source) -> Result<(Vec<Entry>, Vec<String>)> {
    let items = source.items(&GROUP)?;
    refuse_names_alone(source, &items)?;
    let Items { items, warnings, .. } = items;
    let entries = items.into_iter().map(|item| entry::entry(source, item)).collect::<Result<_>>()?;
    Ok((entries, warnings))
}

/// Creates the connections in the file.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let source = Source::open(&args.file, args.file_format)?;
    let (entries, warnings) = entries(&source)?;
    warnings.iter().for_each(|warning| context.warn(warning));
    let existing = if args.overwrite { Existing::Overwrite } else { args.action_on_existing_key };
    let flags = (&args.options, &args.masks);
    let server = Connections { context, keep_passwords: args.keep_passwords };
    import_export::import(context, &THINGS, &source.name, entries, existing, flags, &server).await
}

/// Refuses the output of `connections list` without `--show-values`: it would create connections without a host, login
/// or extra.
fn refuse_names_alone(source: &Source, items: &Items) -> Result<()> {
    let is_bare = |content: &Content| match content {
        Content::Parts(parts) => {
            parts.iter().any(|(key, _)| key == "description")
                && parts.iter().all(|(key, _)| matches!(key.as_str(), "conn_type" | "description"))
        }
        Content::Value(_) => false,
    };
    if items.are_settings || items.items.is_empty() || !items.items.iter().all(|item| is_bare(&item.content)) {
        return Ok(());
    }
    Err(source
        .fault(
            "it contains only ids, types and descriptions, like the output of `connections list` without --show-values",
        )
        .hint("airflow connections export connections.json --allow-masked"))
}

struct Connections<'a> {
    context: &'a Context,
    keep_passwords: bool,
}

impl Server for Connections<'_> {
    async fn list(&self) -> Result<Vec<Row>> {
        stored(self.context).await.map(Rows::into_texts)
    }

    async fn bulk(&self, body: Body) -> Result<Reply<BulkResponse>> {
        api::reply(self.context.client().await?.bulk_connections().body(body).send()).await
    }

    fn needs_overwrite_check(&self, entries: &[Entry]) -> bool {
        !self.keep_passwords && entries.iter().any(stored_passwords::has_no_password)
    }

    fn check_overwrite(&self, entries: &[Entry], stored: &HashMap<String, Fields>) -> Result<()> {
        if self.keep_passwords {
            return Ok(());
        }
        let kept = stored_passwords::check(entries, stored)?;
        if !kept.is_empty() {
            self.context.warn(&format!("keeping stored passwords, because the file has none for: {}", kept.join(", ")));
        }
        Ok(())
    }
}
