//! The stored tokens of environments that change or go.

use crate::config::{Entry, Folder, StoreKind};
use crate::context::Context;
use crate::credentials::Token;
use crate::credentials::store::{Key, Stores, title};
use crate::error::Result;
use crate::login;

/// Makes sure that [`forget`] will reach the tokens of an environment as it is in `before`, before it changes. A keyring
/// that does not answer is none of that: it may be gone for good.
///
/// # Errors
/// Usage: the file that holds them cannot be read.
pub fn can_forget(folder: &Folder, name: &str, before: &Entry) -> Result<()> {
    match before.credential_store {
        Some(StoreKind::File) => {
            Stores::new(folder.clone()).probe(StoreKind::File, &Key::new(name, &before.url)).map(drop)
        }
        _ => Ok(()),
    }
}

/// Removes the stored tokens of an environment that is no more as it was in `before`. Nothing could read them any more,
/// so a store that can not be reached is no reason to fail, but one to tell. `fate` sees to the token on the server, and
/// tells of it for the end of the sentence.
pub async fn forget(
    context: &Context,
    folder: &Folder,
    name: &str,
    before: &Entry,
    fate: impl AsyncFnOnce(&Token) -> String,
) {
    forget_asked(context, folder, name, before);
    let kind = before.credential_store.unwrap_or_default();
    let (stores, key) = (Stores::new(folder.clone()), Key::new(name, &before.url));
    // One that is damaged is removed all the same.
    let read = || stores.read(kind, &key).ok().flatten();
    let (_lock, token) = match read() {
        // A renewal at work would leave a token that nobody knows.
        Some(_) => (login::hold_renewals(folder).await.ok(), read()),
        None => (None, None),
    };
    let fate = match &token {
        Some(token) => fate(token).await,
        None => String::new(),
    };
    match stores.delete(kind, &key) {
        Ok(true) => context.note(&format!("its token was removed from {}{fate}", title(kind))),
        Ok(false) => {}
        Err(error) => context.warn(&format!("its token may still be in {}: {error}", title(kind))),
    }
}

/// Removes what the token command printed that an environment had in `before`. It is not revoked: who else has it from
/// the same source is not known.
pub fn forget_asked(context: &Context, folder: &Folder, name: &str, before: &Entry) {
    let Some(command) = &before.token_command else { return };
    let kind = before.credential_store.unwrap_or_default();
    let outcome = Stores::new(folder.clone()).delete(kind, &Key::of_command(name, &before.url, command));
    if let Err(error) = outcome {
        context.warn(&format!("what its token_command printed may still be in {}: {error}", title(kind)));
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
