//! `airflow auth token`

use serde_json::json;

use crate::context::Context;
use crate::error::Result;
use crate::ops::sign_in::{stored, username_password};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    credentials: username_password::Credentials,
}

/// Prints the current token, refreshed if it is about to expire. No other command shows a token. With a username, gets a
/// new token from the server and stores nothing.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let token = match args.credentials.token(context).await? {
        Some(token) => token,
        None => {
            let (environment, token, source) = stored::here(context)?;
            match source {
                crate::credentials::TokenSource::Store => {
                    use crate::api::TokenProvider;
                    context.token_refresher(environment, token.clone())?.current().await.unwrap_or(token)
                }
                _ => token,
            }
        }
    };
    context.printer().text(token.expose(), json!({ "access_token": token.expose() }))
}
