//! `airflow connections update`

use serde::Deserialize;

use super::normal_type;
use super::parts::Parts;
use crate::api::{self, Body};
use crate::commands::{connection_types, parse, reply};
use crate::context::Context;
use crate::error::{Error, Result};

#[derive(clap::Args)]
pub struct Args {
    /// The connection
    #[arg(value_parser = parse::path_argument)]
    conn_id: String,

    #[command(flatten)]
    parts: Parts,
}

/// Changes what is given of a connection; its secrets stay as they are.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = args.conn_id.as_str();
    let mut members = args.parts.members(context)?;
    if members.is_empty() {
        return Err(Error::usage("nothing to change: give what is new, such as `--host db.example.com`"));
    }
    if members.get("password").is_some_and(|password| password == "") {
        return Err(Error::usage("Airflow's API can not remove a password: it keeps the stored one").hint(format!(
            "delete the connection with {} and create it without one",
            crate::typed::command("connections delete", &[id])
        )));
    }
    let mask: Vec<_> = members.keys().cloned().collect();
    let conn_type = match &args.parts.conn_type {
        Some(given) => normal_type(given),
        None => type_of(context, id).await?,
    };
    // The server wants both in the body, but changes only what the mask names.
    members.insert("connection_id".into(), id.into());
    members.insert("conn_type".into(), conn_type.into());
    let request = context.client_to_change().await?.patch_connection().connection_id(id);
    let reply = api::reply(request.update_mask(mask).body(Body::of(&members)?).send()).await?;
    context.printer().text(&format!("Connection {id} updated"), &reply)?;
    if let Some(given) = &args.parts.conn_type {
        connection_types::warn_of_unknown(context, &normal_type(given)).await;
    }
    Ok(())
}

/// The type that the connection has.
///
/// # Errors
/// `NotFound` when there is no such connection.
pub async fn type_of(context: &Context, id: &str) -> Result<String> {
    #[derive(Deserialize)]
    struct Stored {
        conn_type: String,
    }
    let call = context.client().await?.get_connection().connection_id(id).send();
    Ok(reply::view::<Stored>(&api::reply(call).await?.0)?.conn_type)
}
