//! `airflow variables delete`

use serde_json::json;

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::names::{self, Kind};
use crate::output::escape;

#[derive(clap::Args)]
pub struct Args {
    /// Variable key
    #[arg(value_name = "KEY", value_parser = names::any)]
    variable_key: String,
}

/// Deletes a variable, including one whose key does not fit into a URL path.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let key = args.variable_key.as_str();
    let client = context.client_to_change().await?;
    if names::fits_path(Kind::Variable, key) {
        api::reply(client.delete_variable().variable_key(key).send()).await?;
    } else {
        let send = async |body| api::reply(client.bulk_variables().body(body).send()).await;
        names::delete_in_bulk(Kind::Variable, key, send).await?;
    }
    let sentence = format!("Variable {} deleted", escape(key));
    context.printer().text(&sentence, json!({ "message": sentence }))
}
