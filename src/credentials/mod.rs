//! Which token signs the requests to an environment, and where tokens are stored.

mod claims;
mod command;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod store;
mod token;

use secrecy::{ExposeSecret, SecretString};

use self::store::{Key, Stores};
use crate::config::{Environment, Folder, Variables};
use crate::error::Result;

#[cfg(test)]
pub use self::claims::tests::jwt;
pub use self::token::{LONGEST as LONGEST_TOKEN, Token};

/// The variable with a token; it applies to the environment that a command uses.
pub const TOKEN_VARIABLE: &str = "AIRFLOW_CLI_TOKEN";

/// Where a token comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TokenSource {
    /// `--api-token`, for this command only.
    Option,
    /// [`TOKEN_VARIABLE`].
    Variable,
    /// The `token_command` of the environment.
    Command,
    /// The store of the environment.
    Store,
}

/// The token for an environment and its source: `AIRFLOW_CLI_TOKEN`, for which no file and no keyring is read;
/// otherwise the output of the token command; otherwise the stored token, if any.
///
/// # Errors
/// Usage: the variable contains no valid token, or the store's file is broken or accessible to others. Failed: the
/// token command fails; the keyring with the token is unavailable or locked, or does not respond.
pub fn find(environment: &Environment) -> Result<Option<(Token, TokenSource)>> {
    let variables = Variables::of_process();
    find_with(environment, &variables, || Ok(Stores::new(Folder::find(&variables)?)))
}

/// Like [`find`], for an environment that the command only inspects: `AIRFLOW_CLI_TOKEN` does not apply to it.
///
/// # Errors
/// As [`find`].
pub fn find_own(environment: &Environment) -> Result<Option<(Token, TokenSource)>> {
    own(environment, || Ok(Stores::new(Folder::find(&Variables::of_process())?)))
}

/// The token that is available without any prompt: the keyring is not unlocked, and a token command, which may ask for
/// a password, is not run. Its cached output is used.
///
/// # Errors
/// As [`find`].
pub fn find_without_prompt(environment: &Environment) -> Result<Option<Token>> {
    let variables = Variables::of_process();
    if let Some(text) = variables.text(TOKEN_VARIABLE)? {
        return Token::read(SecretString::from(text).expose_secret(), TOKEN_VARIABLE).map(Some);
    }
    let Some(name) = &environment.name else { return Ok(None) };
    let key = match &environment.token_command {
        Some(command) => Key::of_command(name, &environment.url, command),
        None => Key::new(name, &environment.url),
    };
    Stores::new(Folder::find(&variables)?).without_prompts().read(environment.credential_store, &key)
}

/// A replacement for a token of the environment's token command that the server refuses: the cached token, otherwise
/// the output of another run. The refused one is removed from the cache. `None` if there is no other token.
///
/// # Errors
/// As [`find`].
pub fn rerun_command(environment: &Environment, refused: &Token) -> Result<Option<Token>> {
    let Some(command) = &environment.token_command else { return Ok(None) };
    let variables = Variables::of_process();
    command::another(environment, command, refused, || Ok(Stores::new(Folder::find(&variables)?)))
}

fn find_with(
    environment: &Environment,
    variables: &Variables,
    stores: impl FnOnce() -> Result<Stores>,
) -> Result<Option<(Token, TokenSource)>> {
    if let Some(text) = variables.text(TOKEN_VARIABLE)? {
        let token = Token::read(SecretString::from(text).expose_secret(), TOKEN_VARIABLE)?;
        return Ok(Some((token, TokenSource::Variable)));
    }
    own(environment, stores)
}

fn own(environment: &Environment, stores: impl FnOnce() -> Result<Stores>) -> Result<Option<(Token, TokenSource)>> {
    if let Some(command) = &environment.token_command {
        return command::token(environment, command, stores).map(|token| Some((token, TokenSource::Command)));
    }
    let Some(key) = Key::of(environment) else { return Ok(None) };
    let stored = stores()?.read(environment.credential_store, &key)?;
    Ok(stored.map(|token| (token, TokenSource::Store)))
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;
    use crate::config::StoreKind;

    fn environment(name: Option<&str>, url: &str, credential_store: StoreKind) -> Environment {
        let name = name.map(str::to_owned);
        Environment { name, credential_store, ..Environment::at(Url::parse(url).unwrap()) }
    }

    #[test]
    fn the_variable_comes_first_and_no_store_is_read() {
        let variables = Variables::of(&[(TOKEN_VARIABLE, "abc\n")]);
        let dev = environment(Some("dev"), "http://a", StoreKind::File);
        let found = find_with(&dev, &variables, || panic!("a store was read")).unwrap();
        assert_eq!(found, Some((Token::read("abc", "x").unwrap(), TokenSource::Variable)));
    }

    #[test]
    fn an_invalid_token_in_the_variable_is_an_error_and_not_ignored() {
        let variables = Variables::of(&[(TOKEN_VARIABLE, "a b")]);
        let dev = environment(Some("dev"), "http://a", StoreKind::None);
        let error = find_with(&dev, &variables, || panic!()).unwrap_err().to_string();
        assert!(error.starts_with("AIRFLOW_CLI_TOKEN: "), "{error}");
    }

    #[test]
    fn a_stored_token_is_for_the_environment_and_url_it_was_stored_for() {
        let root = tempfile::tempdir().unwrap();
        let stores = || Ok(Stores::new(Folder::at(root.path())));
        let none = Variables::of(&[(TOKEN_VARIABLE, "")]);
        let dev = environment(Some("dev"), "http://a/team", StoreKind::File);
        let token = Token::read("abc", "x").unwrap();
        stores().unwrap().write(StoreKind::File, &Key::of(&dev).unwrap(), &token).unwrap();

        assert_eq!(find_with(&dev, &none, stores).unwrap(), Some((token, TokenSource::Store)));
        for other in [
            environment(Some("dev"), "http://b/team", StoreKind::File),
            environment(Some("dev"), "https://a/team", StoreKind::File),
            environment(Some("dev"), "http://a:81/team", StoreKind::File),
            environment(Some("dev"), "http://a/other", StoreKind::File),
            environment(Some("test"), "http://a/team", StoreKind::File),
            environment(Some("dev"), "http://a/team", StoreKind::None),
            environment(Some("dev"), "http://a/team", StoreKind::Auto),
            environment(None, "http://a/team", StoreKind::File),
        ] {
            assert_eq!(find_with(&other, &none, stores).unwrap(), None, "{other:?}");
        }
    }
}
