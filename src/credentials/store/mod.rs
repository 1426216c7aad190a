//! Where tokens rest between commands: the keyring of the operating system, or a file that the user chose.
//! None of the two ever stands in for the other.

mod file;
mod keyring;

use zeroize::Zeroizing;

#[cfg(any(test, fuzzing))]
pub use self::file::fuzzing;
pub use self::keyring::Trouble;
use super::token::Token;
use crate::config::{Environment, Folder, StoreKind, url_text};
use crate::error::command_line::Typed;
use crate::error::{Error, Result};

/// What a stored token is bound to. When an environment gets another URL, the token of the old one is not found under
/// the new one, and so can not be sent there. The path counts too: it may tell one tenant of a host from another.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Key {
    environment: String,
    url: String,
}

impl Key {
    pub fn new(environment: &str, url: &url::Url) -> Self {
        Self { environment: environment.to_owned(), url: url_text(url).to_owned() }
    }

    /// For what the token command of an environment printed: another command line has another place, so that it is
    /// asked anew.
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

/// The stores of this user.
pub struct Stores {
    folder: Folder,
    may_ask: bool,
}

impl Stores {
    /// `folder` is where the file store is.
    pub fn new(folder: Folder) -> Self {
        Self { folder, may_ask: true }
    }

    /// The same, which do not ask the user to unlock a keyring when they are read.
    #[must_use]
    pub fn without_asking(self) -> Self {
        Self { may_ask: false, ..self }
    }

    /// The stored token, if there is one. [`StoreKind::Auto`] stands for nothing having been stored.
    ///
    /// # Errors
    /// Usage: the store's file is broken or open to others. Failed: the keyring can not be reached, is locked, or does
    /// not answer in time.
    pub fn read(&self, kind: StoreKind, key: &Key) -> Result<Option<Token>> {
        let text = match kind {
            StoreKind::Keyring => keyring::read(key, self.may_ask)?,
            StoreKind::File => file::read(&self.folder, key)?,
            StoreKind::Auto | StoreKind::None => None,
        };
        text.map(|text| Token::read(&Zeroizing::new(text), "the stored token")).transpose()
    }

    /// The store that a token would go to, after making sure that it can be used; or why the keyring cannot.
    ///
    /// # Errors
    /// As [`Stores::read`] for a file; Usage for [`StoreKind::None`].
    pub fn probe(&self, kind: StoreKind, key: &Key) -> Result<Result<StoreKind, Trouble>> {
        let kind = match kind {
            StoreKind::Auto => StoreKind::Keyring,
            StoreKind::None => {
                return Err(Error::usage(format!("environment {} is not to store tokens", key.environment)).hint(
                    format!(
                        "{} stores them; or give the token in AIRFLOW_CLI_TOKEN",
                        Typed::of_process().without(&["--credential-store"]).with(&["--credential-store", "auto"])
                    ),
                ));
            }
            chosen => chosen,
        };
        match kind {
            StoreKind::Keyring => return Ok(keyring::probe(key).map(|()| kind)),
            // An old token that is damaged does not keep a new one from being stored.
            _ => drop(file::read(&self.folder, key)?),
        }
        Ok(Ok(kind))
    }

    /// Stores a token in the store that [`Stores::probe`] found, in the place of an older one, and makes sure that it is
    /// there.
    ///
    /// # Errors
    /// As [`Stores::read`]; Failed when the store takes no more, or loses it.
    pub fn write(&self, kind: StoreKind, key: &Key, token: &Token) -> Result<()> {
        match kind {
            StoreKind::Keyring => keyring::write(key, token.expose())?,
            StoreKind::File => file::write(&self.folder, key, token.expose())?,
            StoreKind::Auto | StoreKind::None => {}
        }
        match self.read(kind, key)? {
            Some(kept) if kept == *token => Ok(()),
            _ => Err(Error::failed(format!("{} did not keep the token", title(kind)))),
        }
    }

    /// Removes a token, and says whether there was one.
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

/// How a store is called in sentences.
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
    fn nothing_is_kept_where_nothing_is_to_be_kept() {
        let root = tempfile::tempdir().unwrap();
        let stores = Stores::new(Folder::at(root.path()));
        let key = Key::new("dev", &url::Url::parse("http://a").unwrap());
        let token = Token::read("abc", "x").unwrap();
        assert!(stores.write(StoreKind::None, &key, &token).unwrap_err().to_string().contains("did not keep"));
        let error = stores.probe(StoreKind::None, &key).unwrap_err();
        assert!(
            error.to_string().contains("dev is not to store")
                && error.hint_text().unwrap().contains("AIRFLOW_CLI_TOKEN")
        );
        assert_eq!(stores.read(StoreKind::None, &key).unwrap(), None);
        assert!(!stores.delete(StoreKind::None, &key).unwrap());
        assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 0);
    }

    #[test]
    fn auto_reads_nothing_since_nothing_was_stored() {
        let stores = Stores::new(Folder::at(std::path::Path::new("/nonexistent")));
        let key = Key::new("dev", &url::Url::parse("http://a").unwrap());
        assert_eq!(stores.read(StoreKind::Auto, &key).unwrap(), None);
    }
}
