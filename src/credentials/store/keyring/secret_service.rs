//! A store of keyring-core for the Secret Service of freedesktop.org, which GNOME, KDE and KeePassXC provide over D-Bus.
//!
//! The session is not encrypted: secrets are sent on the user's own bus as they are. A process that can listen there can
//! also ask the service for them, and the key exchange of an encrypted session takes longer than everything else.

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use dbus_secret_service::{Collection, EncryptionType, Error as ServiceError, Item, SecretService};
use keyring_core::api::{Credential, CredentialApi, CredentialStoreApi};
use keyring_core::error::PlatformError;
use keyring_core::{Entry, Error, Result};

use super::{Key, KeyringError, PATIENCE, Prompt, SERVICE};

const CONTENT_TYPE: &str = "text/plain";

/// The modifiers of an entry, which become attributes of its item. Items of earlier versions have them.
const MODIFIERS: [&str; 2] = ["environment", "url"];

/// A prompt is announced before it appears.
pub const PROMPTS_UNANNOUNCED: bool = false;

/// A locked keyring is unlocked in a window, so a display is required.
pub fn can_prompt() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// The entry of a key.
pub fn entry(key: &Key, prompt: Prompt) -> Result<Entry> {
    let modifiers = HashMap::from([(MODIFIERS[0], key.environment.as_str()), (MODIFIERS[1], key.url.as_str())]);
    Store { prompt: Arc::new(prompt) }.build(SERVICE, &super::user(key), Some(&modifiers))
}

/// Checks that a token can be stored.
pub fn probe(entry: &Entry) -> Result<()> {
    entry.get_credential().map(drop)
}

struct Store {
    prompt: Arc<Prompt>,
}

impl CredentialStoreApi for Store {
    fn vendor(&self) -> String {
        "airflow-cli, Secret Service through libdbus".to_owned()
    }

    fn id(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    fn build(&self, service: &str, user: &str, modifiers: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        let mut attributes = vec![("service", service.to_owned())];
        for name in MODIFIERS {
            let value = modifiers.and_then(|modifiers| modifiers.get(name));
            let value = value.ok_or_else(|| Error::Invalid(name.to_owned(), "it is missing".to_owned()))?;
            attributes.push((name, (*value).to_owned()));
        }
        let (service, user, prompt) = (service.to_owned(), user.to_owned(), Arc::clone(&self.prompt));
        Ok(Entry::new_with_credential(Arc::new(Specifier { attributes, service, user, prompt })))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Identifies the items that have its attributes.
struct Specifier {
    attributes: Vec<(&'static str, String)>,
    service: String,
    user: String,
    prompt: Arc<Prompt>,
}

impl CredentialApi for Specifier {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        let service = self.connect()?;
        if let Some(item) = self.find(&service)?.first() {
            return item.set_secret(secret, CONTENT_TYPE).map_err(platform_error);
        }
        let collection = self.default_collection(&service)?;
        let [.., (_, environment), (_, url)] = self.attributes.as_slice() else { return Err(Error::NoEntry) };
        let label = format!("Airflow CLI: {environment} ({url})");
        let created = collection.create_item(&label, self.attributes(), secret, true, CONTENT_TYPE);
        created.map(drop).map_err(platform_error)
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        let service = self.connect()?;
        let items = self.find(&service)?;
        items.first().ok_or(Error::NoEntry)?.get_secret().map_err(platform_error)
    }

    /// Deletes all items, of which there should be one.
    fn delete_credential(&self) -> Result<()> {
        let service = self.connect()?;
        let items = self.find(&service)?;
        items.iter().try_for_each(|item| item.delete().map_err(platform_error))?;
        if items.is_empty() { Err(Error::NoEntry) } else { Ok(()) }
    }

    /// Also checks that an item can be created if there is none.
    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        let service = self.connect()?;
        if !self.find(&service)?.is_empty() {
            return Ok(None);
        }
        self.default_collection(&service)?;
        Err(Error::NoEntry)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        Some((self.service.clone(), self.user.clone()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Specifier {
    fn attributes(&self) -> HashMap<&str, &str> {
        self.attributes.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    fn connect(&self) -> Result<SecretService> {
        // With a limit of 0, the service opens no window, which no user would see.
        let seconds = if self.prompt.possible { PATIENCE.as_secs() } else { 0 };
        let service = SecretService::connect_with_max_prompt_timeout(EncryptionType::Plain, seconds);
        service.map_err(|error| match error {
            ServiceError::Dbus(reason) => unavailable(match reason.name() {
                // libdbus tries to start a bus through X11, and reports that it was built without that.
                Some("org.freedesktop.DBus.Error.NotSupported") => "there is no D-Bus session bus",
                Some("org.freedesktop.DBus.Error.ServiceUnknown") => "no Secret Service is running",
                // Each call has a limit of 2 s in the library.
                Some("org.freedesktop.DBus.Error.NoReply") => "the Secret Service does not respond",
                _ => reason.message().unwrap_or("D-Bus failed"),
            }),
            other => platform_error(other),
        })
    }

    /// The items with the attributes, unlocked.
    fn find<'a>(&self, service: &'a SecretService) -> Result<Vec<Item<'a>>> {
        let mut found = service.search_items(self.attributes()).map_err(platform_error)?;
        if !found.locked.is_empty() {
            self.prompt.announce();
            service.unlock_all(&found.locked.iter().collect::<Vec<_>>()).map_err(platform_error)?;
            found.unlocked.append(&mut found.locked);
        }
        Ok(found.unlocked)
    }

    fn default_collection<'a>(&self, service: &'a SecretService) -> Result<Collection<'a>> {
        let collection = service.get_default_collection().map_err(|error| match error {
            ServiceError::NoResult => failed("it has no default collection; create one in your password manager"),
            other => platform_error(other),
        })?;
        if collection.is_locked().map_err(platform_error)? {
            self.prompt.announce();
            collection.unlock().map_err(platform_error)?;
        }
        Ok(collection)
    }
}

fn unavailable(reason: &str) -> Error {
    Error::NoStorageAccess(KeyringError::Missing(reason.to_owned()).into())
}

fn failed(reason: &str) -> Error {
    Error::PlatformFailure(KeyringError::Other(reason.to_owned()).into())
}

fn platform_error(error: ServiceError) -> Error {
    let locked = || Error::NoStorageAccess(PlatformError::from(KeyringError::Locked));
    match error {
        ServiceError::Locked | ServiceError::Prompt => locked(),
        ServiceError::Dbus(reason) if reason.name() == Some("org.freedesktop.Secret.Error.IsLocked") => locked(),
        ServiceError::Dbus(reason) => failed(reason.message().unwrap_or("D-Bus failed")),
        other => failed(&other.to_string()),
    }
}
