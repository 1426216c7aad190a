//! `airflow auth logout`

use super::keep::clock;
use super::signed::{self, title};
use crate::api::Session;
use crate::auth::store::{self, Stores};
use crate::auth::{TOKEN_VARIABLE, Token};
use crate::config::{Environment, Folder, Variables};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::signin::life;

#[derive(clap::Args)]
pub struct Args {
    /// Sign out of every environment
    #[arg(long)]
    all: bool,
}

/// Revokes the stored token where the server can, and removes it in any case.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let stores = Stores::new(Folder::find(&Variables::of_process())?);
    if !args.all {
        let environment = context.environment()?;
        if !sign_out(context, &stores, environment).await? {
            context.note(&format!("no token is stored for {}", title(environment)));
        }
        return warn_of_others(context, environment);
    }
    let environments = signed::all()?;
    let mut failed = Vec::new();
    let mut count = 0;
    for environment in &environments {
        match sign_out(context, &stores, environment).await {
            Ok(found) => count += usize::from(found),
            Err(error) => {
                context.warn(&format!("{}: {error}", title(environment)));
                failed.push(title(environment));
            }
        }
    }
    if !failed.is_empty() {
        return Err(Error::failed(format!("tokens may be left for {}", failed.join(", "))));
    }
    if count == 0 {
        context.note("no token is stored for any environment");
    }
    Ok(())
}

/// Whether there was a token.
async fn sign_out(context: &Context, stores: &Stores, environment: &Environment) -> Result<bool> {
    let Some((key, token)) = signed::stored(stores, environment)? else { return Ok(false) };
    let revoked = revoke(context, environment, &token).await;
    stores.delete(environment.credential_store, &key)?;
    let place = store::title(environment.credential_store);
    context.note(&format!("signed out of {}: its token is removed from {place}{}", title(environment), revoked));
    Ok(true)
}

/// What the server did about the token, for the end of the sentence. That it can not be reached keeps nobody from
/// signing out here.
async fn revoke(context: &Context, environment: &Environment, token: &Token) -> String {
    let claims = token.claims();
    if token.expired_at(jiff::Timestamp::now()).is_some() {
        return ", and was over already".to_owned();
    }
    let until = claims.expires.map_or_else(|| "until its end".to_owned(), |at| format!("until {}", clock(at)));
    let connection = context.connection(environment, Some(token.clone()));
    let outcome = match Session::connect(connection) {
        Ok(session) => life::revoke(&session, token).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(true) => " and revoked on the server".to_owned(),
        Ok(false) => format!("; the server can not revoke it, and whoever has a copy can use it {until}"),
        Err(error) if error.kind() == Kind::NotSignedIn => " (the server did not accept it any more)".to_owned(),
        Err(error) => format!("; it is not revoked, and stays valid {until} ({error})"),
    }
}

fn warn_of_others(context: &Context, environment: &Environment) -> Result<()> {
    if Variables::of_process().raw(TOKEN_VARIABLE).is_some() {
        context.warn(&format!("{TOKEN_VARIABLE} is set, and still signs requests"));
    }
    if environment.token_command.is_some() {
        context.warn(&format!("{} has a token_command, which still gives tokens", title(environment)));
    }
    Ok(())
}
