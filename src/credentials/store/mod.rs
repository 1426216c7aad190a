//! Where tokens are stored between commands: the keyring of the operating system, or a file if the user chose that.
//! Neither is ever used instead of the other.

mod file;
mod keyring;

use secrecy::ExposeSecret;

#[cfg(any(test, fuzzing))]
pub use self::file::fuzzing;
pub use self::keyring::KeyringError;
use super::token::Token;
use crate::config::{Environment, Folder, StoreKind, url_text};
use crate::error::command_line::Typed;
use crate::error::{Error, Result};

/// What a stored token is bound to. If an environment gets another URL, the token of the old one is not found under the
/// new one, and so cannot be sent there. The path is included: it may distinguish tenants of a host.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Key {
    environment: String,
    url: String,
}

impl Key {
    pub fn new(environment: &str, url: &url::Url) -> Self {
        Self { environment: environment.to_owned(), url: url_text(url).to_owned() }
    }

    /// For the output of an environment's token command. Another command line has another key, so that it is run.
    pub fn of_command(environment: &str, url: &url::Url, command: &str) -> Self {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        command.hash(&mut hasher);
        Self::new(&format!("{environment} token_command {:016x}", hasher.finish()), url)
    }

    /// `None` for an environment without a name: nothing is stored for those.
    pub fn of(environment: &Environment) -> Option<Self> {
        Some(Self::new(environment.name.as_deref()?, &environment.url))
    }
}

/// The token stores of this user.
pub struct Stores {
    folder: Folder,
    may_prompt: bool,
}

impl Stores {
    /// `folder` contains the file store.
    pub fn new(folder: Folder) -> Self {
        Self { folder, may_prompt: true }
    }

    /// The same, but reading them does not prompt the user to unlock a keyring.
    #[must_use]
    pub fn without_prompts(self) -> Self {
        Self { may_prompt: false, ..self }
    }

    /// The stored token, if any. With [`StoreKind::Auto`], nothing has been stored.
    ///
    /// # Errors
    /// Usage: the store's file is broken or accessible to others. Failed: the keyring is unavailable or locked, or does
    /// not respond in time.
    pub fn read(&self, kind: StoreKind, key: &Key) -> Result<Option<Token>> {
        let text = match kind {
            StoreKind::Keyring => keyring::read(key, self.may_prompt)?,
            StoreKind::File => file::read(&self.folder, key)?,
            StoreKind::Auto | StoreKind::None => None,
        };
        text.map(|text| Token::read(text.expose_secret(), "the stored token")).transpose()
    }

    /// The store for a token, after checking that it is usable; or why the keyring is not.
    ///
    /// # Errors
    /// As [`Stores::read`] for a file; Usage for [`StoreKind::None`].
    pub fn probe(&self, kind: StoreKind, key: &Key) -> Result<Result<StoreKind, KeyringError>> {
        let kind = match kind {
            StoreKind::Auto => StoreKind::Keyring,
            StoreKind::None => {
                return Err(Error::usage(format!("environment {} does not store tokens", key.environment)).hint(
                    format!(
                        "{} stores them; or set AIRFLOW_CLI_TOKEN",
                        Typed::of_process().without(&["--credential-store"]).with(&["--credential-store", "auto"])
                    ),
                ));
            }
            chosen => chosen,
        };
        match kind {
            StoreKind::Keyring => return Ok(keyring::probe(key).map(|()| kind)),
            // An old token that is damaged does not prevent storing a new one.
            _ => drop(file::read(&self.folder, key)?),
        }
        Ok(Ok(kind))
    }

    /// Stores a token in the store that [`Stores::probe`] returned, replaces an older one, and verifies the result.
    ///
    /// # Errors
    /// As [`Stores::read`]; Failed if the store is full or loses the token.
    pub fn write(&self, kind: StoreKind, key: &Key, token: &Token) -> Result<()> {
        match kind {
            StoreKind::Keyring => keyring::write(key, token.expose())?,
            StoreKind::File => file::write(&self.folder, key, token.expose())?,
            StoreKind::Auto | StoreKind::None => {}
        }
        match self.read(kind, key)? {
            Some(kept) if kept == *token => Ok(()),
            _ => Err(Error::failed(format!("{} did not store the token", title(kind)))),
        }
    }

    /// Removes a token. Returns whether there was one.
    ///
    /// # Errors
    /// As [`Stores::read`].
    pub fn delete(&self, kind: StoreKind, key: &Key) -> Result<bool> {
        match kind {
            StoreKind::Keyring => keyring::delete(key),
            StoreKind::File => file::delete(&self.folder, key),
            StoreKind::Auto | StoreKind::None => Ok(false),
        }
    }
}

/// The name of a store in sentences.
pub fn title(kind: StoreKind) -> &'static str {
    match kind {
        StoreKind::Auto | StoreKind::Keyring => "the keyring",
        StoreKind::File => "credentials.json",
        StoreKind::None => "no store",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_store_nothing_is_stored() {
        let root = tempfile::tempdir().unwrap();
        let stores = Stores::new(Folder::at(root.path()));
        let key = Key::new("dev", &url::Url::parse("http://a").unwrap());
        let token = Token::read("abc", "x").unwrap();
        assert!(stores.write(StoreKind::None, &key, &token).unwrap_err().to_string().contains("did not store"));
        let error = stores.probe(StoreKind::None, &key).unwrap_err();
        assert!(
            error.to_string().contains("dev does not store")
                && error.hint_text().unwrap().contains("AIRFLOW_CLI_TOKEN")
        );
        assert_eq!(stores.read(StoreKind::None, &key).unwrap(), None);
        assert!(!stores.delete(StoreKind::None, &key).unwrap());
        assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 0);
    }

    #[test]
    fn auto_reads_nothing() {
        let stores = Stores::new(Folder::at(std::path::Path::new("/nonexistent")));
        let key = Key::new("dev", &url::Url::parse("http://a").unwrap());
        assert_eq!(stores.read(StoreKind::Auto, &key).unwrap(), None);
    }
}
