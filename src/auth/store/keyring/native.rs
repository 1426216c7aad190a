//! The Keychain of macOS and the Credential Manager of Windows.

use std::sync::Arc;

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};

use super::{Asking, Key, SERVICE, Trouble};

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
#[cfg(windows)]
use windows_native_keyring_store::Store;

pub fn probe(key: &Key, asking: &Asking) -> Result<(), Trouble> {
    read(key, asking).map(drop)
}

pub fn read(key: &Key, _asking: &Asking) -> Result<Option<String>, Trouble> {
    match entry(key)?.get_secret() {
        Ok(secret) => match String::from_utf8(secret) {
            Ok(text) => Ok(Some(text)),
            Err(_) => Err(Trouble::Other("the stored token is no text".into())),
        },
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(trouble(&error)),
    }
}

pub fn write(key: &Key, token: &str, _asking: &Asking) -> Result<(), Trouble> {
    // As bytes: Windows would store a text in UTF-16, and takes 2,560 bytes.
    entry(key)?.set_secret(token.as_bytes()).map_err(|error| trouble(&error))
}

pub fn delete(key: &Key, _asking: &Asking) -> Result<bool, Trouble> {
    match entry(key)?.delete_credential() {
        Ok(()) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(error) => Err(trouble(&error)),
    }
}

pub fn can_ask() -> bool {
    true
}

/// macOS asks for the Keychain's password within any call, without a word to us.
pub fn asks_unannounced() -> bool {
    cfg!(target_os = "macos")
}

fn entry(key: &Key) -> Result<Entry, Trouble> {
    let store: Arc<Store> = Store::new().map_err(|error| Trouble::Missing(error.to_string()))?;
    store.build(SERVICE, &format!("{} {}", key.environment, key.url), None).map_err(|error| trouble(&error))
}

/// Only fixed sentences: the `Debug` and `Display` of some errors hold the secret.
fn trouble(error: &Error) -> Trouble {
    match error {
        Error::TooLong(..) => Trouble::Other("the token is longer than it takes".into()),
        Error::NoStorageAccess(_) => Trouble::Locked,
        Error::PlatformFailure(reason) => Trouble::Other(reason.to_string()),
        _ => Trouble::Other("the stored token can not be used".into()),
    }
}
