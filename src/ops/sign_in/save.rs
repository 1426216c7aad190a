//! Saves the result of a sign-in: the token in its store, the environment in the file.

use std::io::IsTerminal;

use url::Url;

use super::method::Method;
use super::revocation::stays_valid;
use super::target::Target;
use crate::config::{Folder, StoreKind, edit, url_text};
use crate::context::Context;
use crate::credentials::Token;
use crate::credentials::store::{Key, KeyringError, Stores, title};
use crate::error::command_line::Typed;
use crate::error::{Kind, Result};
use crate::login;
use crate::ops::environments::{Changes, forget, warn_of_file_store};
use crate::output::times::minute;

/// Where the token will be stored.
pub struct Destination {
    stores: Stores,
    key: Key,
    /// `None`: the token is not stored.
    kind: Option<StoreKind>,
}

impl Destination {
    /// Checks before the sign-in that the store works. Without a keyring, asks whether to use the file.
    ///
    /// # Errors
    /// As [`Stores::probe`]; `Failed` if there is no keyring and the user declines the file.
    pub fn prepare(context: &Context, folder: &Folder, target: &Target, skip: bool) -> Result<Self> {
        let stores = Stores::new(folder.clone());
        let key = Key::new(&target.name, &target.after.url);
        let requested = target.after.credential_store.unwrap_or_default();
        let kind = match skip {
            true => None,
            false => Some(match stores.probe(requested, &key)? {
                Ok(kind) => kind,
                Err(trouble) => {
                    choose_file(context, folder, trouble)?;
                    stores.probe(StoreKind::File, &key)?.unwrap_or(StoreKind::File)
                }
            }),
        };
        Ok(Self { stores, key, kind })
    }

    /// Stores the token. Returns the token it replaced if that is for the same server and was created by this program.
    ///
    /// # Errors
    /// As [`Stores::write`].
    pub async fn store(&self, folder: &Folder, target: &Target, token: &Token) -> Result<Option<Token>> {
        let Some(kind) = self.kind else { return Ok(None) };
        let Some(before) = target.before.as_ref().filter(|_| !target.moves()) else {
            return self.stores.write(kind, &self.key, token).map(|()| None);
        };
        // A concurrent refresh would create a token that nothing refers to.
        let _lock = login::lock_refresh(folder).await.ok();
        // An unreadable old token must not prevent the sign-in.
        let replaced = self.stores.read(before.credential_store.unwrap_or_default(), &self.key).ok().flatten();
        self.stores.write(kind, &self.key, token)?;
        // A token that the user provided may be in use elsewhere.
        let was_created_here = before.sign_in.as_deref() != Some(Method::Token.name());
        Ok(replaced.filter(|replaced| was_created_here && replaced != token))
    }

    /// Prints the user, the server and the expiration of the new token.
    pub fn report(&self, context: &Context, target: &Target, token: &Token, user: Option<&str>) {
        let until = token.claims().expires.map(|expires| format!(" until {}", minute(expires))).unwrap_or_default();
        let place = match self.kind {
            Some(kind) => format!("stored in {}", title(kind)),
            None => "not stored".to_owned(),
        };
        let host = host(&target.after.url);
        let user = user.map(|user| format!(" as {user}")).unwrap_or_default();
        context.note(&format!("Signed in to {host}{user}{until} (environment {}, {place})", target.name));
    }
}

/// Asks whether to store the token in a file instead.
fn choose_file(context: &Context, folder: &Folder, trouble: KeyringError) -> Result<()> {
    let path = folder.credentials();
    let is_interactive = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if is_interactive || context.yes() {
        let question = "readable only by you?";
        let question = format!("{} Store the token in {}, {question}", trouble.sentence(), path.display());
        return context.confirm(&question).map_err(|error| match error.kind() {
            Kind::Failed => error.hint("to use a token without storing it, set AIRFLOW_CLI_TOKEN"),
            _ => error,
        });
    }
    let command = Typed::of_process().without(&["--credential-store"]).with(&["--credential-store", "file"]);
    Err(trouble.with_alternative(&format!("{command} stores the token in {}, which only you can read", path.display())))
}

/// Writes the environment to the file, and deletes the token of its previous URL or store.
///
/// # Errors
/// `Failed` if the file cannot be written.
pub async fn save(
    context: &Context,
    folder: &Folder,
    target: &Target,
    mut changes: Changes,
    destination: &Destination,
    method: &'static str,
) -> Result<()> {
    // Not storing the token once does not change the environment's settings.
    if let Some(kind) = destination.kind {
        changes.credential_store = Some(kind);
        changes.sign_in = Some(method.to_owned());
    }
    let after = changes.applied_to(&target.name, target.before.as_ref())?;
    let is_selected = edit(folder, |editor| {
        changes.write(editor, &target.name);
        if editor.before().environments.is_empty() {
            editor.select(Some(&target.name));
            return Ok(true);
        }
        Ok(editor.before().selected.as_deref() == Some(&target.name))
    })?;
    if let Some(before) = &target.before
        && (target.moves() || before.credential_store != after.credential_store)
    {
        // The caller revokes the old token of the same server.
        let fate = async |token: &Token| if target.moves() { stays_valid(token) } else { String::new() };
        forget(context, folder, &target.name, before, fate).await;
    }
    warn_of_file_store(context, folder, target.before.as_ref(), &after);
    if !is_selected {
        context.note(&format!("use it with --env {0}, or select it with `airflow env use {0}`", target.name));
    }
    Ok(())
}

/// Host, port and path, which identify a server.
pub fn host(url: &Url) -> &str {
    let text = url_text(url);
    text.split_once("://").map_or(text, |(_, rest)| rest)
}
