//! Keeping what a sign-in gave: the token in its store, the environment in the file.

use std::io::IsTerminal;

use url::Url;

use super::method::Way;
use super::revocation::stays_valid;
use super::target::Target;
use crate::config::{Folder, StoreKind, edit, url_text};
use crate::context::Context;
use crate::credentials::Token;
use crate::credentials::store::{Key, Stores, Trouble, title};
use crate::error::command_line::Typed;
use crate::error::{Kind, Result};
use crate::login;
use crate::ops::environments::{Changes, forget, warn_of_file_store};
use crate::output::times::minute;

/// Where the token will be.
pub struct Kept {
    stores: Stores,
    key: Key,
    /// None: nowhere.
    kind: Option<StoreKind>,
}

impl Kept {
    /// Makes sure that the store can be used, before anybody signs in. Without a keyring, a person may choose the file.
    ///
    /// # Errors
    /// As [`Stores::probe`]; `Failed` where there is no keyring and the file is not wanted.
    pub fn prepare(context: &Context, folder: &Folder, target: &Target, skip: bool) -> Result<Self> {
        let stores = Stores::new(folder.clone());
        let key = Key::new(&target.name, &target.after.url);
        let wanted = target.after.credential_store.unwrap_or_default();
        let kind = match skip {
            true => None,
            false => Some(match stores.probe(wanted, &key)? {
                Ok(kind) => kind,
                Err(trouble) => {
                    choose_file(context, folder, trouble)?;
                    stores.probe(StoreKind::File, &key)?.unwrap_or(StoreKind::File)
                }
            }),
        };
        Ok(Self { stores, key, kind })
    }

    /// Stores the token, and gives the one of the same server in whose place it is, if it was made for this.
    ///
    /// # Errors
    /// As [`Stores::write`].
    pub async fn store(&self, folder: &Folder, target: &Target, token: &Token) -> Result<Option<Token>> {
        let Some(kind) = self.kind else { return Ok(None) };
        let Some(before) = target.before.as_ref().filter(|_| !target.moves()) else {
            return self.stores.write(kind, &self.key, token).map(|()| None);
        };
        // A renewal at work would leave a token that nobody knows.
        let _lock = login::hold_renewals(folder).await.ok();
        // Whatever keeps it from being read keeps nobody from signing in.
        let replaced = self.stores.read(before.credential_store.unwrap_or_default(), &self.key).ok().flatten();
        self.stores.write(kind, &self.key, token)?;
        // One that was brought may be in use elsewhere.
        let is_ours = before.sign_in.as_deref() != Some(Way::Token.name());
        Ok(replaced.filter(|replaced| is_ours && replaced != token))
    }

    /// Says who is signed in where, and for how long.
    pub fn tell(&self, context: &Context, target: &Target, token: &Token, user: Option<&str>) {
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

/// Whether the token may be stored in a file instead: never without a yes.
fn choose_file(context: &Context, folder: &Folder, trouble: Trouble) -> Result<()> {
    let path = folder.credentials();
    let somebody = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if somebody || context.yes() {
        let question = "readable only by you?";
        let question = format!("{} Store the token in {}, {question}", trouble.sentence(), path.display());
        return context.confirm(&question).map_err(|error| match error.kind() {
            Kind::Failed => error.hint("without a store, give a token in AIRFLOW_CLI_TOKEN"),
            _ => error,
        });
    }
    let command = Typed::of_process().without(&["--credential-store"]).with(&["--credential-store", "file"]);
    Err(trouble.error(&format!("{command} stores the token in {}, readable only by you", path.display())))
}

/// Writes the environment into the file, and forgets the token of what it was before.
///
/// # Errors
/// `Failed` when the file can not be written.
pub async fn remember(
    context: &Context,
    folder: &Folder,
    target: &Target,
    mut changes: Changes,
    kept: &Kept,
    way: &'static str,
) -> Result<()> {
    // Who keeps nothing this time says nothing of the next.
    if let Some(kind) = kept.kind {
        changes.credential_store = Some(kind);
        changes.sign_in = Some(way.to_owned());
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
        // What stays behind on the same server is revoked by whoever stored the new token.
        let fate = async |token: &Token| if target.moves() { stays_valid(token) } else { String::new() };
        forget(context, folder, &target.name, before, fate).await;
    }
    warn_of_file_store(context, folder, target.before.as_ref(), &after);
    if !is_selected {
        context.note(&format!("use it with --env {0}, or select it: `airflow env use {0}`", target.name));
    }
    Ok(())
}

/// Host, port and path: what tells servers apart.
pub fn host(url: &Url) -> &str {
    let text = url_text(url);
    text.split_once("://").map_or(text, |(_, rest)| rest)
}
