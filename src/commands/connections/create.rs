//! `airflow connections create`: airflowctl's `connections add`.

use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::connections::parts::Parts;
use crate::ops::connections::{THINGS, exists, normal_type};
use crate::ops::{connection_types, import_export, names};

#[derive(clap::Args)]
pub struct Args {
    /// Connection id
    #[arg(value_parser = names::new(names::Kind::Connection))]
    conn_id: String,

    #[command(flatten)]
    parts: Parts,
}

/// Creates the connection. Fails if it exists.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = args.conn_id.as_str();
    let Some(conn_type) = &args.parts.conn_type else {
        return Err(Error::usage("missing connection type: add one, such as `--conn-type postgres`"));
    };
    let body = args.parts.body(context, id)?;
    import_export::warn_of_prefix(context, &THINGS, id);
    let call = context.client_to_change().await?.post_connection().body(Body::of(&body)?).send();
    let reply = api::reply(call).await.map_err(|error| match error.http_status() {
        Some(409) => exists(id),
        _ => error,
    })?;
    context.printer().text(&format!("Connection {id} created"), &reply)?;
    connection_types::warn_of_unknown(context, &normal_type(conn_type)).await;
    Ok(())
}
