//! `airflow db check`

use std::time::Duration;

use serde_json::json;

use crate::api;
use crate::context::Context;
use crate::duration;
use crate::error::{Error, Kind, Result};

#[derive(clap::Args)]
pub struct Args {
    /// Number of retries
    #[arg(long, value_name = "N", allow_negative_numbers = true, default_value_t = 0)]
    retry: u32,

    /// Delay before each retry, in seconds or with a unit such as 50s or 2m
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, default_value = "1", value_parser = duration::parse)]
    retry_delay: Duration,
}

/// Checks the server's connection to its database; needs no token.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let mut tries_left = args.retry;
    loop {
        match check(context).await {
            Ok(()) => return context.printer().text("Connection successful.", json!({ "status": "healthy" })),
            Err(error) if tries_left == 0 || error.kind() == Kind::Usage => return Err(error),
            Err(error) => context.note(&format!("{error}; retrying in {} s", args.retry_delay.as_secs_f64())),
        }
        tries_left -= 1;
        tokio::time::sleep(args.retry_delay).await;
    }
}

async fn check(context: &Context) -> Result<()> {
    let health = api::reply(context.client().await?.get_health().send()).await?.read()?;
    match health.metadatabase.and_then(|database| database.status).as_deref() {
        Some("healthy") => Ok(()),
        status => Err(Error::failed(format!(
            "the database check failed: the server reports status {}",
            status.unwrap_or("unknown")
        ))),
    }
}
