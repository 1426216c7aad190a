//! The keyring of the operating system, with a time limit.
//!
//! All systems are used through keyring-core, which the `keyring` crate recommends to programs that choose their stores.
//! `keyring` itself would add an asynchronous D-Bus stack of 60 crates and an encrypted session on Linux, which took
//! 19 ms to read a token, compared to 7 ms with libdbus and a plain session (measured with gnome-keyring).

#[cfg(any(target_os = "macos", windows))]
mod native;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;

use std::io::IsTerminal;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use keyring_core::{Entry, Error as StoreError};
use secrecy::{ExposeSecret, SecretString};

#[cfg(any(target_os = "macos", windows))]
use self::native as platform;
#[cfg(all(unix, not(target_os = "macos")))]
use self::secret_service as platform;
use super::Key;
use crate::error::{Error, Result};

/// The service that our entries belong to.
const SERVICE: &str = "airflow-cli";

/// A keyring responds within milliseconds; a broken one may hang forever.
const LIMIT: Duration = Duration::from_secs(3);

/// How long the user may take to unlock it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Checks that a token can be written, and lets the user unlock the keyring if necessary.
pub fn probe(key: &Key) -> Result<(), KeyringError> {
    call(key, true, |entry| optional(platform::probe(entry)).map(drop))
}

/// `may_prompt`: whether the user may be asked to unlock a locked keyring.
pub fn read(key: &Key, may_prompt: bool) -> Result<Option<SecretString>> {
    let secret = call(key, may_prompt, |entry| optional(entry.get_secret())).map_err(KeyringError::into_error)?;
    let text = secret.map(String::from_utf8).transpose();
    let text = text.map_err(|_| KeyringError::Other("the stored token is not text".into()).into_error())?;
    Ok(text.map(SecretString::from))
}

pub fn write(key: &Key, token: &str) -> Result<()> {
    let token = SecretString::from(token);
    // As bytes: Windows would store a string in UTF-16, and accepts 2,560 bytes.
    let written = call(key, true, move |entry| entry.set_secret(token.expose_secret().as_bytes()));
    written.map_err(KeyringError::into_error)
}

/// Returns whether there was a token.
pub fn delete(key: &Key) -> Result<bool> {
    let deleted = call(key, true, |entry| optional(entry.delete_credential()));
    deleted.map(|deleted| deleted.is_some()).map_err(KeyringError::into_error)
}

/// The user of an entry, for stores that identify entries by service and user.
fn user(key: &Key) -> String {
    format!("{} {}", key.environment, key.url)
}

/// `None` if there is no entry.
fn optional<T>(found: keyring_core::Result<T>) -> keyring_core::Result<Option<T>> {
    match found {
        Err(StoreError::NoEntry) => Ok(None),
        found => found.map(Some),
    }
}

/// Why the keyring could not be used.
#[derive(Debug, Eq, PartialEq, thiserror::Error)]
pub enum KeyringError {
    #[error("no keyring is available: {0}")]
    Missing(String),
    /// It is locked and was not unlocked.
    #[error("the keyring is locked")]
    Locked,
    /// It did not respond in this time.
    #[error("the keyring did not respond within {} s", .0.as_secs_f64())]
    Silent(Duration),
    #[error("the keyring failed: {0}")]
    Other(String),
}

impl From<StoreError> for KeyringError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoStorageAccess(reason) => reason.downcast().map_or(Self::Locked, |own| *own),
            StoreError::PlatformFailure(reason) => match reason.downcast() {
                Ok(own) => *own,
                Err(reason) => Self::Other(reason.to_string()),
            },
            StoreError::TooLong(..) => Self::Other("the token is too long for it".into()),
            // Only fixed sentences: some errors contain the secret.
            _ => Self::Other("the stored token cannot be used".into()),
        }
    }
}

/// The prompt by which the user unlocks the keyring.
#[cfg_attr(any(target_os = "macos", windows), allow(dead_code, reason = "these systems prompt by themselves"))]
struct Prompt {
    /// Whether a user can respond to it.
    possible: bool,
    /// Called before it appears.
    announce: Box<dyn Fn() + Send + Sync>,
}

#[cfg(all(unix, not(target_os = "macos")))]
impl Prompt {
    fn announce(&self) {
        if self.possible {
            (self.announce)();
        }
    }
}

enum Event<T> {
    Prompt,
    Done(Result<T, KeyringError>),
}

fn call<T: Send + 'static>(
    key: &Key,
    may_prompt: bool,
    work: impl FnOnce(&Entry) -> keyring_core::Result<T> + Send + 'static,
) -> Result<T, KeyringError> {
    let can_prompt = may_prompt && platform::can_prompt() && std::io::stderr().is_terminal();
    let limit = if can_prompt && platform::PROMPTS_UNANNOUNCED { PATIENCE } else { LIMIT };
    let key = key.clone();
    within(limit, PATIENCE, can_prompt, move |prompt| Ok(work(&platform::entry(&key, prompt)?)?))
}

/// Runs `work` on a thread of its own, which is abandoned if it takes too long: a call to a keyring cannot be canceled.
fn within<T: Send + 'static>(
    limit: Duration,
    patience: Duration,
    possible: bool,
    work: impl FnOnce(Prompt) -> Result<T, KeyringError> + Send + 'static,
) -> Result<T, KeyringError> {
    let (sender, receiver) = channel();
    let announcer = sender.clone();
    let prompt = Prompt { possible, announce: Box::new(move || drop(announcer.send(Event::Prompt))) };
    std::thread::Builder::new()
        .name("keyring".into())
        .spawn(move || {
            let outcome = work(prompt);
            // The receiver is gone after the time limit.
            let _ = sender.send(Event::Done(outcome));
        })
        .map_err(|reason| KeyringError::Other(reason.to_string()))?;
    let mut wait = limit;
    loop {
        match receiver.recv_timeout(wait) {
            Ok(Event::Done(outcome)) => return outcome,
            Ok(Event::Prompt) => {
                eprintln!("the keyring is locked: unlock it in the window that opens");
                wait = patience;
            }
            Err(RecvTimeoutError::Timeout) => return Err(KeyringError::Silent(wait)),
            Err(RecvTimeoutError::Disconnected) => return Err(KeyringError::Other("it ended unexpectedly".into())),
        }
    }
}

impl KeyringError {
    /// The beginning of a question.
    pub fn sentence(&self) -> &'static str {
        match self {
            KeyringError::Missing(_) => "No system keyring.",
            KeyringError::Locked => "The system keyring is locked.",
            KeyringError::Silent(_) => "The system keyring does not respond.",
            KeyringError::Other(_) => "The system keyring failed.",
        }
    }

    /// The error of commands that only read the token.
    pub fn into_error(self) -> Error {
        let command = "sign in with `airflow auth login --credential-store file`";
        self.with_alternative(&format!("to store the token in a file that only you can read, {command}"))
    }

    /// The error with an alternative to the keyring.
    pub fn with_alternative(self, alternative: &str) -> Error {
        let hint = match self {
            KeyringError::Locked => format!("unlock it and try again; {alternative}"),
            _ => alternative.to_owned(),
        };
        Error::failed(self.to_string()).hint(format!("{hint}; or set AIRFLOW_CLI_TOKEN"))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    const SHORT: Duration = Duration::from_millis(500);
    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn a_hanging_keyring_is_abandoned_in_time() {
        let start = Instant::now();
        let outcome = within(SHORT, LONG, false, |_| {
            std::thread::sleep(LONG);
            Ok(())
        });
        assert_eq!(outcome, Err(KeyringError::Silent(SHORT)));
        assert!(start.elapsed() < LONG / 2);
    }

    #[test]
    fn a_prompt_extends_the_time_limit() {
        let outcome = within(SHORT, LONG, true, |prompt| {
            (prompt.announce)();
            std::thread::sleep(SHORT * 4);
            Ok(prompt.possible)
        });
        assert_eq!(outcome, Ok(true));
        let outcome = within(LONG, SHORT, true, |prompt| {
            (prompt.announce)();
            std::thread::sleep(LONG);
            Ok(())
        });
        assert_eq!(outcome, Err(KeyringError::Silent(SHORT)));
    }

    #[test]
    fn every_error_has_an_alternative() {
        for (error, message) in [
            (KeyringError::Missing("no bus".into()), "no keyring is available: no bus"),
            (KeyringError::Locked, "the keyring is locked"),
            (KeyringError::Silent(LIMIT), "the keyring did not respond within 3 s"),
            (KeyringError::Other("x".into()), "the keyring failed: x"),
        ] {
            let error = error.into_error();
            assert_eq!(error.to_string(), message);
            assert!(error.hint_text().unwrap().contains("--credential-store file"));
            assert_eq!(error.hint_text().unwrap().starts_with("unlock it"), message == "the keyring is locked");
        }
    }

    #[test]
    fn errors_of_stores_become_ours_and_contain_no_secret() {
        use StoreError::{BadEncoding, NoStorageAccess, PlatformFailure, TooLong};
        let other = || Box::new(std::io::Error::other("x"));
        for (error, expected) in [
            (NoStorageAccess(KeyringError::Missing("no bus".into()).into()), KeyringError::Missing("no bus".into())),
            (NoStorageAccess(other()), KeyringError::Locked),
            (PlatformFailure(KeyringError::Other("y".into()).into()), KeyringError::Other("y".into())),
            (PlatformFailure(other()), KeyringError::Other("x".into())),
            (TooLong("secret".into(), 5), KeyringError::Other("the token is too long for it".into())),
            (BadEncoding(b"s3cret".to_vec()), KeyringError::Other("the stored token cannot be used".into())),
        ] {
            assert_eq!(KeyringError::from(error), expected);
        }
    }

    #[test]
    fn only_a_missing_entry_is_none() {
        assert_eq!(optional::<()>(Err(StoreError::NoEntry)).unwrap(), None);
        assert_eq!(optional(Ok(5)).unwrap(), Some(5));
        assert!(optional::<()>(Err(StoreError::NoDefaultStore)).is_err());
    }
}
