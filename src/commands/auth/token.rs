//! `airflow auth token`

use serde_json::json;

use super::{credentials, signed};
use crate::context::Context;
use crate::error::Result;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    credentials: credentials::Credentials,
}

/// Prints the current token, renewed if it is close to its end: the one command that ever shows it. With a user's name
/// it gets another one from the server, and stores nothing.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let token = match args.credentials.token(context).await? {
        Some(token) => token,
        None => {
            let (environment, token, source) = signed::here(context)?;
            match source {
                crate::auth::TokenSource::Store => {
                    use crate::api::Keeping;
                    context.keeper(environment, token.clone())?.current().await.unwrap_or(token)
                }
                _ => token,
            }
        }
    };
    context.printer().text(token.expose(), json!({ "access_token": token.expose() }))
}
