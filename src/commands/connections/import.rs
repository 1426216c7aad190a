//! `airflow connections import`

use super::{THINGS, entry};
use crate::api::{self, Body, Reply};
use crate::commands::files::{self, Existing, Format, Masks, Options, Server, Source};
use crate::commands::reply;
use crate::context::Context;
use crate::error::Result;
use crate::output::Row;

#[derive(clap::Args)]
pub struct Args {
    /// The file to read, or - for stdin
    file: String,

    /// Write connections anew that exist; the same as `--action-on-existing-key overwrite`
    #[arg(long, conflicts_with = "action_on_existing_key")]
    overwrite: bool,

    /// What to do with a connection that exists
    #[arg(short, long, value_name = "ACTION", default_value = "skip")]
    action_on_existing_key: Existing,

    /// The format, where the name of the file does not tell it; stdin is JSON
    #[arg(long, value_name = "FORMAT")]
    file_format: Option<Format>,

    #[command(flatten)]
    options: Options,

    #[command(flatten)]
    masks: Masks,
}

/// Creates the connections of the file.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let source = Source::open(&args.file, args.file_format)?;
    let connections = source.entries()?.into_iter();
    let entries = connections.map(|(id, json)| entry::entry(&source, id, &json)).collect::<Result<Vec<_>>>()?;
    let existing = if args.overwrite { Existing::Overwrite } else { args.action_on_existing_key };
    let flags = (&args.options, &args.masks);
    files::import(context, &THINGS, &source.name, entries, existing, flags, &Connections(context)).await
}

/// All connections, as the server has them.
///
/// # Errors
/// Whatever a request fails with.
pub(super) async fn stored(context: &Context) -> Result<Vec<Row>> {
    let request = context.client().await?.get_connections().order_by(vec!["conn_id".to_owned()]);
    reply::read(context, None, "connections", |offset, limit| request.clone().offset(offset).limit(limit).send()).await
}

struct Connections<'a>(&'a Context);

impl Server for Connections<'_> {
    async fn list(&self) -> Result<Vec<Row>> {
        stored(self.0).await
    }

    async fn bulk(&self, body: Body) -> Result<Reply> {
        api::reply(self.0.client().await?.bulk_connections().body(body).send()).await
    }
}
