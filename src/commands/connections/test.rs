//! `airflow connections test`

use serde_json::Value;

use crate::api::types::required;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::connections::parts::Parts;
use crate::ops::connections::type_of;
use crate::ops::connections::worker_test;
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Connection id
    #[arg(value_parser = value_parsers::path_argument)]
    conn_id: String,

    #[command(flatten)]
    parts: Parts,

    /// Test on a worker instead of the API server, and wait for the result
    #[arg(long)]
    on_worker: bool,
}

/// Lets the API server or a worker test the stored connection, with given values in place of stored ones. Stores nothing.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = args.conn_id.as_str();
    // Other stored fields are not sent: the server treats a null host or port as a change, and refuses it.
    let mut body = args.parts.body(context, id)?;
    if args.parts.conn_type.is_none() {
        body.conn_type = type_of(context, id).await?;
    }
    let body = Body::of(&body)?;
    if args.on_worker {
        return worker_test::run(context, id, body).await.map_err(explained);
    }
    let call = context.client().await?.test_connection().body(body).send();
    let reply = api::reply(call).await.map_err(explained)?;
    let outcome = reply.read()?;
    let json: Value = reply.value();
    if required(outcome.status, "status")? {
        return context.printer().text("Connection success!", json);
    }
    let why = outcome.message.unwrap_or_else(|| "the server gives no reason".to_owned());
    Err(Error::failed(format!("connection {id} failed its test: {}", why.trim())).detail(json))
}

/// Servers do not test connections by default.
fn explained(error: Error) -> Error {
    match error.http_status() == Some(403) && error.to_string().contains("disabled") {
        true => error.hint("set `test_connection = Enabled` in the `[core]` section of the server's configuration"),
        false => error,
    }
}
