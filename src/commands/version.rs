//! `airflow version`

use serde::Deserialize;
use serde_json::json;

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;

const OWN: &str = env!("CARGO_PKG_VERSION");

#[derive(clap::Args)]
pub struct Args {
    /// Show only the version of this command; send no request
    #[arg(long)]
    client: bool,

    /// Accepted for compatibility with airflowctl; the server's version is always shown
    #[arg(long, hide = true, conflicts_with = "client")]
    #[allow(dead_code, reason = "accepted and ignored")]
    remote: bool,
}

#[derive(Deserialize)]
struct Version {
    version: String,
    git_version: Option<String>,
}

/// Always shows the version of this command. Fails if the server's version cannot be fetched.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let printer = context.printer();
    if args.client {
        return printer.text(&format!("airflow-cli {OWN}"), json!({ "client": OWN }));
    }
    match server(context).await {
        Ok(server) => {
            let lines = [format!("airflow-cli {OWN}"), format!("Airflow     {}", server.version)];
            printer.lines(&lines, json!({ "client": OWN, "server": server.version, "git_version": server.git_version }))
        }
        Err(error) => {
            printer.text(&format!("airflow-cli {OWN}"), json!({ "client": OWN, "server": null }))?;
            Err(error)
        }
    }
}

async fn server(context: &Context) -> Result<Version> {
    let reply = api::reply(context.client().await?.get_version().send()).await?;
    reply::view(&reply.0)
}
