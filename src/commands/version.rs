//! `airflow version`

use serde_json::json;

use crate::api;
use crate::api::types::{VersionInfo, required};
use crate::context::Context;
use crate::error::Result;

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

/// Always shows the version of this command. Fails if the server's version cannot be fetched.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let printer = context.printer();
    if args.client {
        return printer.text(&format!("airflow-cli {OWN}"), json!({ "client": OWN }));
    }
    match server(context).await {
        Ok((version, git_version)) => {
            let lines = [format!("airflow-cli {OWN}"), format!("Airflow     {version}")];
            printer.lines(&lines, json!({ "client": OWN, "server": version, "git_version": git_version }))
        }
        Err(error) => {
            printer.text(&format!("airflow-cli {OWN}"), json!({ "client": OWN, "server": null }))?;
            Err(error)
        }
    }
}

/// The server's version and, if it was built from git, its commit.
async fn server(context: &Context) -> Result<(String, Option<String>)> {
    let call = context.client().await?.get_version().send();
    let VersionInfo { version, git_version } = api::reply(call).await?.read()?;
    Ok((required(version, "version")?, git_version))
}
