//! `airflow auth refresh`

use crate::context::Context;
use crate::credentials::{TOKEN_VARIABLE, TokenSource};
use crate::error::{Error, Result};
use crate::ops::sign_in::stored;
use crate::output::times::minute;

#[derive(clap::Args)]
pub struct Args {}

/// Gets a new token with the old one, stores it, and revokes the old one.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let (environment, token, source) = stored::here(context)?;
    let place = match source {
        TokenSource::Store => None,
        TokenSource::Option => Some("--api-token"),
        TokenSource::Variable => Some(TOKEN_VARIABLE),
        TokenSource::Command => Some("the environment's token_command"),
    };
    if let Some(place) = place {
        return Err(Error::usage(format!(
            "cannot refresh the token: it comes from {place}, and only stored tokens can be refreshed"
        )));
    }
    let refresher = context.token_refresher(environment, token)?;
    let command = context.sign_in_command(environment);
    let new = refresher.refresh().await.map_err(|error| match error.hint_text() {
        None => error.hint(format!("sign in again with `{command}`")),
        Some(_) => error,
    })?;
    let expiry = new.claims().expires.map(|expires| format!("; it expires at {}", minute(expires))).unwrap_or_default();
    context.note(&format!("refreshed the token of {}{expiry}", stored::title(environment)));
    Ok(())
}
