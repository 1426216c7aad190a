//! `airflow auth refresh`

use crate::context::Context;
use crate::credentials::{TOKEN_VARIABLE, TokenSource};
use crate::error::{Error, Result};
use crate::ops::sign_in::stored;
use crate::output::times::minute;

#[derive(clap::Args)]
pub struct Args {}

/// Makes a new token with the old one, stores it, and revokes the old one.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let (environment, token, source) = stored::here(context)?;
    let place = match source {
        TokenSource::Store => None,
        TokenSource::Option => Some("--api-token"),
        TokenSource::Variable => Some(TOKEN_VARIABLE),
        TokenSource::Command => Some("the environment's token_command"),
    };
    if let Some(place) = place {
        return Err(Error::usage(format!("the token comes from {place}, and only what is stored can be renewed")));
    }
    let keeper = context.keeper(environment, token)?;
    let command = context.sign_in_command(environment);
    let new = keeper.renew().await.map_err(|error| match error.hint_text() {
        None => error.hint(format!("sign in again with `{command}`")),
        Some(_) => error,
    })?;
    let until = new.claims().expires.map(|expires| format!(" until {}", minute(expires))).unwrap_or_default();
    context.note(&format!("the token of {} is renewed{until}", stored::title(environment)));
    Ok(())
}
