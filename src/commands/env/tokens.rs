//! The stored tokens of environments that change or go.

use crate::auth::store::{Key, Stores, title};
use crate::config::{Entry, Folder, StoreKind};
use crate::context::Context;

/// Removes the stored token of an environment that is no more as it was in `before`. Nothing could read the token any
/// more, so a store that can not be reached is no reason to fail, but one to tell.
pub fn forget(context: &Context, folder: &Folder, name: &str, before: &Entry) {
    let kind = before.credential_store.unwrap_or_default();
    let key = Key::new(name, &before.url);
    match Stores::new(folder.clone()).delete(kind, &key) {
        Ok(true) => context.note(&format!("its token was removed from {}", title(kind))),
        Ok(false) => {}
        Err(error) => context.warn(&format!("its token may still be in {}: {error}", title(kind))),
    }
}

/// Says once, when the file store is chosen, what that means.
pub fn warn_of_file_store(context: &Context, folder: &Folder, before: Option<&Entry>, after: &Entry) {
    let is_file = |entry: &Entry| entry.credential_store == Some(StoreKind::File);
    if is_file(after) && !before.is_some_and(is_file) {
        let path = folder.credentials();
        context.warn(&format!("tokens are kept unencrypted in {}, readable by you alone", path.display()));
    }
}
