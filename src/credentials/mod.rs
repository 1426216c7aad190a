//! Which token signs the requests to an environment, and where tokens rest.

mod claims;
mod command;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod store;
mod token;

use zeroize::Zeroizing;

use self::store::{Key, Stores};
use crate::config::{Environment, Folder, Variables};
use crate::error::Result;

#[cfg(test)]
pub use self::claims::tests::jwt;
pub use self::token::{LONGEST as LONGEST_TOKEN, Token};

/// The variable that carries a token; it applies to whatever environment a command works with.
pub const TOKEN_VARIABLE: &str = "AIRFLOW_CLI_TOKEN";

/// Where a token came from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TokenSource {
    /// `--api-token`, for this command alone.
    Option,
    /// [`TOKEN_VARIABLE`].
    Variable,
    /// The `token_command` of the environment.
    Command,
    /// The store of the environment.
    Store,
}

/// The token for an environment: that of `AIRFLOW_CLI_TOKEN`, for which no file and no keyring is touched, else what
/// its token command prints, else the stored one, if there is one. Says where it came from.
///
/// # Errors
/// Usage: the variable holds something that is no token, or the store's file is broken or open to others.
/// Failed: the token command fails; the keyring that holds the token can not be reached, is locked, or does not answer.
pub fn find(environment: &Environment) -> Result<Option<(Token, TokenSource)>> {
    let variables = Variables::of_process();
    find_with(environment, &variables, || Ok(Stores::new(Folder::find(&variables)?)))
}

/// As [`find`], for an environment that the command does not work with, but only looks at: `AIRFLOW_CLI_TOKEN` is not
/// for it.
///
/// # Errors
/// As [`find`].
pub fn find_own(environment: &Environment) -> Result<Option<(Token, TokenSource)>> {
    own(environment, || Ok(Stores::new(Folder::find(&Variables::of_process())?)))
}

/// The token that is at hand when nobody may be asked anything: nobody unlocks a keyring, and a token command, which
/// may ask for a password, is not run; what it printed before will do.
///
/// # Errors
/// As [`find`].
pub fn find_without_asking(environment: &Environment) -> Result<Option<Token>> {
    let variables = Variables::of_process();
    if let Some(text) = variables.text(TOKEN_VARIABLE)? {
        return Token::read(&Zeroizing::new(text), TOKEN_VARIABLE).map(Some);
    }
    let Some(name) = &environment.name else { return Ok(None) };
    let key = match &environment.token_command {
        Some(command) => Key::of_command(name, &environment.url, command),
        None => Key::new(name, &environment.url),
    };
    Stores::new(Folder::find(&variables)?).without_asking().read(environment.credential_store, &key)
}

/// Another token for one of the environment's token command that the server refuses: what is kept by now, else what
/// the command prints now. The refused one is kept no longer. None: there is no other.
///
/// # Errors
/// As [`find`].
pub fn ask_again(environment: &Environment, refused: &Token) -> Result<Option<Token>> {
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
        return Ok(Some((Token::read(&Zeroizing::new(text), TOKEN_VARIABLE)?, TokenSource::Variable)));
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
    fn the_variable_comes_first_and_touches_no_store() {
        let variables = Variables::of(&[(TOKEN_VARIABLE, "abc\n")]);
        let dev = environment(Some("dev"), "http://a", StoreKind::File);
        let found = find_with(&dev, &variables, || panic!("a store was touched")).unwrap();
        assert_eq!(found, Some((Token::read("abc", "x").unwrap(), TokenSource::Variable)));
    }

    #[test]
    fn a_variable_that_is_no_token_is_an_error_and_not_passed_over() {
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
