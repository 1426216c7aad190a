//! The Keychain of macOS and the Credential Manager of Windows.

use std::sync::Arc;

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error, Result};
#[cfg(windows)]
use windows_native_keyring_store::Store;

use super::{Key, KeyringError, Prompt, SERVICE};

/// macOS asks for the Keychain's password in any call, without notice.
pub const PROMPTS_UNANNOUNCED: bool = cfg!(target_os = "macos");

pub fn can_prompt() -> bool {
    true
}

/// The entry of a key.
pub fn entry(key: &Key, _: Prompt) -> Result<Entry> {
    let store: Result<Arc<Store>> = Store::new();
    let store = store.map_err(|error| Error::NoStorageAccess(KeyringError::Missing(error.to_string()).into()))?;
    store.build(SERVICE, &super::user(key), None)
}

/// Checks that the store is accessible.
pub fn probe(entry: &Entry) -> Result<()> {
    entry.get_secret().map(drop)
}
