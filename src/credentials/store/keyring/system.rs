//! The Secret Service of freedesktop.org, which GNOME, KDE and KeePassXC provide over D-Bus.
//!
//! The session is a plain one: secrets cross the user's own bus as they are. Whoever can listen there can as well ask
//! the service for them, and the key exchange of an encrypted session takes longer than all the rest.

use std::collections::HashMap;

use dbus_secret_service::{Collection, EncryptionType, Error, Item, SecretService};

use super::{Asking, Key, PATIENCE, SERVICE, Trouble};

pub fn probe(key: &Key, asking: &Asking) -> Result<(), Trouble> {
    let service = connect(asking)?;
    if find(&service, key, asking)?.is_empty() {
        default_collection(&service, asking)?;
    }
    Ok(())
}

pub fn read(key: &Key, asking: &Asking) -> Result<Option<String>, Trouble> {
    let service = connect(asking)?;
    let items = find(&service, key, asking)?;
    let Some(item) = items.first() else { return Ok(None) };
    let secret = item.get_secret().map_err(trouble)?;
    let text = String::from_utf8(secret).map_err(|_| Trouble::Other("the stored token is no text".into()))?;
    Ok(Some(text))
}

pub fn write(key: &Key, token: &str, asking: &Asking) -> Result<(), Trouble> {
    let service = connect(asking)?;
    if let Some(item) = find(&service, key, asking)?.first() {
        return item.set_secret(token.as_bytes(), CONTENT_TYPE).map_err(trouble);
    }
    let collection = default_collection(&service, asking)?;
    let label = format!("Airflow CLI: {} ({})", key.environment, key.url);
    collection.create_item(&label, attributes(key), token.as_bytes(), true, CONTENT_TYPE).map(drop).map_err(trouble)
}

pub fn delete(key: &Key, asking: &Asking) -> Result<bool, Trouble> {
    let service = connect(asking)?;
    let items = find(&service, key, asking)?;
    items.iter().try_for_each(|item| item.delete().map_err(trouble))?;
    Ok(!items.is_empty())
}

/// A locked keyring is unlocked in a window, so there has to be a display.
pub fn can_ask() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Here a question is announced before it is asked.
pub fn asks_unannounced() -> bool {
    false
}

const CONTENT_TYPE: &str = "text/plain";

fn attributes(key: &Key) -> HashMap<&str, &str> {
    HashMap::from([("service", SERVICE), ("environment", &key.environment), ("url", &key.url)])
}

fn connect(asking: &Asking) -> Result<SecretService, Trouble> {
    // With a limit of 0 the service does not open a window that nobody would see.
    let seconds = if asking.possible { PATIENCE.as_secs() } else { 0 };
    SecretService::connect_with_max_prompt_timeout(EncryptionType::Plain, seconds).map_err(|error| match error {
        Error::Dbus(reason) => Trouble::Missing(match reason.name() {
            // libdbus tries to start a bus through X11, and complains that it was built without that.
            Some("org.freedesktop.DBus.Error.NotSupported") => "there is no D-Bus session bus".to_owned(),
            Some("org.freedesktop.DBus.Error.ServiceUnknown") => "no Secret Service is running".to_owned(),
            // Each single call has a limit of 2 s in the library.
            Some("org.freedesktop.DBus.Error.NoReply") => "it does not answer".to_owned(),
            _ => reason.message().unwrap_or("D-Bus failed").to_owned(),
        }),
        other => trouble(other),
    })
}

/// The entries for a key, unlocked.
fn find<'a>(service: &'a SecretService, key: &Key, asking: &Asking) -> Result<Vec<Item<'a>>, Trouble> {
    let mut found = service.search_items(attributes(key)).map_err(trouble)?;
    if !found.locked.is_empty() {
        announce(asking);
        service.unlock_all(&found.locked.iter().collect::<Vec<_>>()).map_err(trouble)?;
        found.unlocked.append(&mut found.locked);
    }
    Ok(found.unlocked)
}

fn default_collection<'a>(service: &'a SecretService, asking: &Asking) -> Result<Collection<'a>, Trouble> {
    let collection = service.get_default_collection().map_err(|error| match error {
        Error::NoResult => {
            Trouble::Other("it has no default collection; make one in your desktop's password manager".into())
        }
        other => trouble(other),
    })?;
    if collection.is_locked().map_err(trouble)? {
        announce(asking);
        collection.unlock().map_err(trouble)?;
    }
    Ok(collection)
}

fn announce(asking: &Asking) {
    if asking.possible {
        (asking.announce)();
    }
}

fn trouble(error: Error) -> Trouble {
    match error {
        Error::Locked | Error::Prompt => Trouble::Locked,
        Error::Dbus(reason) if reason.name() == Some("org.freedesktop.Secret.Error.IsLocked") => Trouble::Locked,
        Error::Dbus(reason) => Trouble::Other(reason.message().unwrap_or("D-Bus failed").to_owned()),
        other => Trouble::Other(other.to_string()),
    }
}
