//! `airflow connections update`

use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::connections::parts::Parts;
use crate::ops::connections::{normal_type, type_of};
use crate::ops::{connection_types, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Connection id
    #[arg(value_parser = value_parsers::path_argument)]
    conn_id: String,

    #[command(flatten)]
    parts: Parts,
}

/// Changes the given fields of a connection. Its other fields, including secrets, stay unchanged.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let id = args.conn_id.as_str();
    // The server requires the id and the type in the body, but changes only the fields in the mask.
    let mut body = args.parts.body(context, id)?;
    let mask = args.parts.mask();
    if mask.is_empty() {
        return Err(Error::usage("nothing to change: add an option, such as `--host db.example.com`"));
    }
    if body.password.as_ref().and_then(Option::as_deref) == Some("") {
        return Err(Error::usage("cannot remove the password: Airflow's API keeps the stored one").hint(format!(
            "delete the connection with {} and create it without one",
            crate::error::command_line::command("connections delete", &[id])
        )));
    }
    if args.parts.conn_type.is_none() {
        body.conn_type = type_of(context, id).await?;
    }
    let request = context.client_to_change().await?.patch_connection().connection_id(id);
    let reply = api::reply(request.update_mask(mask).body(Body::of(&body)?).send()).await?;
    context.printer().text(&format!("Connection {id} updated"), &reply)?;
    if let Some(given) = &args.parts.conn_type {
        connection_types::warn_of_unknown(context, &normal_type(given)).await;
    }
    Ok(())
}
