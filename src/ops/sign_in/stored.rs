//! Finds environments and their stored tokens, for the commands that manage tokens.

use crate::config::{self, Environment, File, Folder, Variables};
use crate::context::Context;
use crate::credentials::store::{Key, Stores};
use crate::credentials::{Token, TokenSource};
use crate::error::{Error, Kind, Result};

/// The current environment and its token.
///
/// # Errors
/// `NotSignedIn` without a token, with the command that gets one.
pub fn here(context: &Context) -> Result<(&Environment, Token, TokenSource)> {
    let environment = context.environment()?;
    match context.current_token()? {
        Some((token, source)) => Ok((environment, token, source)),
        None => Err(Error::new(Kind::NotSignedIn, format!("not signed in to {}", title(environment)))
            .hint(context.token_advice(environment))),
    }
}

/// The name of an environment in messages.
pub fn title(environment: &Environment) -> String {
    match &environment.name {
        Some(name) => format!("environment {name}"),
        None => config::url_text(&environment.url).to_owned(),
    }
}

/// All environments of the file.
///
/// # Errors
/// `Usage` if the file or a variable is invalid.
pub fn all() -> Result<Vec<Environment>> {
    let variables = Variables::of_process();
    let file = File::read(&Folder::find(&variables)?)?;
    file.environments.into_iter().map(|(name, entry)| config::with_variables(&name, entry, &variables)).collect()
}

/// The token in an environment's store; ignores variables.
///
/// # Errors
/// As [`Stores::read`].
pub fn stored(stores: &Stores, environment: &Environment) -> Result<Option<(Key, Token)>> {
    let Some(key) = Key::of(environment) else { return Ok(None) };
    Ok(stores.read(environment.credential_store, &key)?.map(|token| (key, token)))
}
