//! `airflow auth logout`

use crate::config::{Environment, Folder, Variables};
use crate::context::Context;
use crate::credentials::TOKEN_VARIABLE;
use crate::credentials::store::{self, Key, Stores};
use crate::error::{Error, Result};
use crate::login;
use crate::ops::sign_in::revocation::revoke;
use crate::ops::sign_in::stored::{self, title};

#[derive(clap::Args)]
pub struct Args {
    /// Sign out of every environment
    #[arg(long)]
    all: bool,
}

/// Revokes the stored token if the server supports it, and always removes it from the store.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let folder = Folder::find(&Variables::of_process())?;
    if !args.all {
        let environment = context.environment()?;
        if !sign_out(context, &folder, environment).await? {
            context.note(&format!("no token is stored for {}", title(environment)));
        }
        return warn_of_others(context, environment);
    }
    let environments = stored::all()?;
    let mut failed = Vec::new();
    let mut count = 0;
    for environment in &environments {
        match sign_out(context, &folder, environment).await {
            Ok(found) => count += usize::from(found),
            Err(error) => {
                context.warn(&format!("{}: {error}", title(environment)));
                failed.push(title(environment));
            }
        }
    }
    if !failed.is_empty() {
        return Err(Error::failed(format!("cannot sign out of {}: tokens may still be stored", failed.join(", "))));
    }
    if count == 0 {
        context.note("no token is stored for any environment");
    }
    Ok(())
}

/// Returns whether a token was stored.
async fn sign_out(context: &Context, folder: &Folder, environment: &Environment) -> Result<bool> {
    let (stores, kind) = (Stores::new(folder.clone()), environment.credential_store);
    let place = store::title(kind);
    let mut found = false;
    if let (Some(name), Some(command)) = (&environment.name, &environment.token_command)
        && stores.delete(kind, &Key::of_command(name, &environment.url, command))?
    {
        // Others may have the same token from the same source, so it is not revoked.
        context.note(&format!("removed the cached output of the token_command of {} from {place}", title(environment)));
        found = true;
    }
    if stored::stored(&stores, environment)?.is_none() {
        return Ok(found);
    }
    // A refresh in another process could otherwise get a new token that is neither stored nor revoked. Without the lock
    // it still stores nothing, because it finds the old token gone.
    let _lock = login::lock_refresh(folder).await.ok();
    let Some((key, token)) = stored::stored(&stores, environment)? else { return Ok(found) };
    let revoked = revoke(context, environment, &token).await;
    stores.delete(kind, &key)?;
    context.note(&format!("signed out of {}: its token was removed from {place}{revoked}", title(environment)));
    Ok(true)
}

fn warn_of_others(context: &Context, environment: &Environment) -> Result<()> {
    if Variables::of_process().raw(TOKEN_VARIABLE).is_some() {
        context.warn(&format!("{TOKEN_VARIABLE} is set and still used for requests"));
    }
    if environment.token_command.is_some() {
        context.warn(&format!("{} has a token_command, which still provides tokens", title(environment)));
    }
    Ok(())
}
