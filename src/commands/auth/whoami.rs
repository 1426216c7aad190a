//! `airflow auth whoami`

use progenitor_client::ClientInfo;
use serde_json::json;
use serde_json::value::to_raw_value;

use crate::config::url_text;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::login::token_api;
use crate::ops::sign_in::stored;
use crate::output::Format;

#[derive(clap::Args)]
pub struct Args {}

/// Prints the user that the token belongs to, after the server has accepted the token.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let (environment, token, _) = stored::here(context)?;
    let session = context.client().await?.inner();
    token_api::check(session).await?;
    let user = token_api::user_name(session, &token).await.ok_or_else(|| {
        Error::failed(
            "cannot find out the user: the server accepts the token, but neither of them contains the user's name",
        )
    })?;
    match context.printer().format() {
        Format::Table | Format::Plain => context.printer().text(&user, json!(user)),
        _ => {
            let whole = json!({
                "user": user,
                "environment": environment.name,
                "url": url_text(&environment.url),
                "expires": token.claims().expires.map(|expires| expires.to_string()),
            });
            context.printer().one(&to_raw_value(&whole).expect("a value is JSON"), &[])
        }
    }
}
