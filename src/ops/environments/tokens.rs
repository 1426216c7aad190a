//! Removes the stored tokens of environments that are changed or removed.

use crate::config::{Entry, Folder, StoreKind};
use crate::context::Context;
use crate::credentials::Token;
use crate::credentials::store::{Key, Stores, title};
use crate::error::Result;
use crate::login;

/// Checks that [`forget`] can access the tokens of the environment `before`, before the environment changes. A keyring
/// that does not respond is not an error: it may no longer exist.
///
/// # Errors
/// Usage: the credentials file cannot be read.
pub fn can_forget(folder: &Folder, name: &str, before: &Entry) -> Result<()> {
    match before.credential_store {
        Some(StoreKind::File) => {
            Stores::new(folder.clone()).probe(StoreKind::File, &Key::new(name, &before.url)).map(drop)
        }
        _ => Ok(()),
    }
}

/// Removes the stored tokens of the environment `before`, which was changed or removed. Commands can no longer use them,
/// so a store that cannot be accessed causes only a warning. `revoke` revokes the token on the server, if possible, and
/// returns the end of the sentence about it.
pub async fn forget(
    context: &Context,
    folder: &Folder,
    name: &str,
    before: &Entry,
    revoke: impl AsyncFnOnce(&Token) -> String,
) {
    forget_command_token(context, folder, name, before);
    let kind = before.credential_store.unwrap_or_default();
    let (stores, key) = (Stores::new(folder.clone()), Key::new(name, &before.url));
    // A damaged token is also removed.
    let read = || stores.read(kind, &key).ok().flatten();
    let (_lock, token) = match read() {
        // A concurrent refresh would leave a token behind that is neither stored nor revoked.
        Some(_) => (login::lock_refresh(folder).await.ok(), read()),
        None => (None, None),
    };
    let result = match &token {
        Some(token) => revoke(token).await,
        None => String::new(),
    };
    match stores.delete(kind, &key) {
        Ok(true) => context.note(&format!("its token was removed from {}{result}", title(kind))),
        Ok(false) => {}
        Err(error) => context.warn(&format!("its token may still be in {}: {error}", title(kind))),
    }
}

/// Removes the stored output of the token command of the environment `before`. The token is not revoked, because other
/// programs may use it too.
pub fn forget_command_token(context: &Context, folder: &Folder, name: &str, before: &Entry) {
    let Some(command) = &before.token_command else { return };
    let kind = before.credential_store.unwrap_or_default();
    let outcome = Stores::new(folder.clone()).delete(kind, &Key::of_command(name, &before.url, command));
    if let Err(error) = outcome {
        context.warn(&format!("the output of its token_command may still be in {}: {error}", title(kind)));
    }
}

/// Warns when the file store is selected.
pub fn warn_of_file_store(context: &Context, folder: &Folder, before: Option<&Entry>, after: &Entry) {
    let is_file = |entry: &Entry| entry.credential_store == Some(StoreKind::File);
    if is_file(after) && !before.is_some_and(is_file) {
        let path = folder.credentials();
        context.warn(&format!("tokens are stored unencrypted in {}, readable only by you", path.display()));
    }
}
