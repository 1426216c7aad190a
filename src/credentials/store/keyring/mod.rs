//! The keyring of the operating system, with a limit on how long it may keep us waiting.
//!
//! The `keyring` crate is not used: on Linux it brings an async D-Bus stack of 60 crates and an encrypted session that
//! together cost 19 ms for each token read, against 7 ms of libdbus and a plain session (measured with gnome-keyring).
//! On macOS and Windows, its own store crates serve us directly.

#[cfg(all(unix, not(target_os = "macos")))]
mod system;

use std::io::IsTerminal;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use zeroize::Zeroizing;

use super::Key;
use crate::error::{Error, Result};

/// What our entries are called in it.
const SERVICE: &str = "airflow-cli";

/// A keyring answers within milliseconds; one that can not may hang for ever.
const LIMIT: Duration = Duration::from_secs(3);

/// How long a person may take to unlock it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes sure that a token can be written, and lets the user unlock the keyring where that is needed.
pub fn probe(key: &Key) -> Result<(), Trouble> {
    let key = key.clone();
    call_asking(true, move |asking| system::probe(&key, asking))
}

/// `may_ask`: whether a locked keyring may be unlocked by the user.
pub fn read(key: &Key, may_ask: bool) -> Result<Option<String>> {
    let key = key.clone();
    call_asking(may_ask, move |asking| system::read(&key, asking)).map_err(Trouble::tell)
}

pub fn write(key: &Key, token: &str) -> Result<()> {
    let (key, token) = (key.clone(), Zeroizing::new(token.to_owned()));
    call(move |asking| system::write(&key, &token, asking))
}

pub fn delete(key: &Key) -> Result<bool> {
    let key = key.clone();
    call(move |asking| system::delete(&key, asking))
}

/// Why the keyring did not do as it was told.
#[derive(Debug, Eq, PartialEq)]
pub enum Trouble {
    /// There is none here.
    Missing(String),
    /// It is locked, and nobody unlocked it.
    Locked,
    /// It did not answer in this time.
    Silent(Duration),
    Other(String),
}

/// Asking the user to unlock the keyring.
struct Asking {
    /// Whether somebody is there to answer.
    possible: bool,
    /// Called before the question appears.
    announce: Box<dyn Fn() + Send>,
}

enum Event<T> {
    Asking,
    Done(Result<T, Trouble>),
}

fn call<T: Send + 'static>(work: impl FnOnce(&Asking) -> Result<T, Trouble> + Send + 'static) -> Result<T> {
    call_asking(true, work).map_err(Trouble::tell)
}

fn call_asking<T: Send + 'static>(
    may_ask: bool,
    work: impl FnOnce(&Asking) -> Result<T, Trouble> + Send + 'static,
) -> Result<T, Trouble> {
    let somebody = may_ask && system::can_ask() && std::io::stderr().is_terminal();
    let first = if system::asks_unannounced() && somebody { PATIENCE } else { LIMIT };
    within(first, PATIENCE, somebody, work)
}

/// Runs `work` on a thread of its own, which is left behind if it takes too long: no call into a keyring can be ended.
fn within<T: Send + 'static>(
    limit: Duration,
    patience: Duration,
    possible: bool,
    work: impl FnOnce(&Asking) -> Result<T, Trouble> + Send + 'static,
) -> Result<T, Trouble> {
    let (sender, receiver) = channel();
    let announcer = sender.clone();
    let asking = Asking { possible, announce: Box::new(move || drop(announcer.send(Event::Asking))) };
    std::thread::Builder::new()
        .name("keyring".into())
        .spawn(move || {
            let outcome = work(&asking);
            // Nobody listens any more when the time was up.
            let _ = sender.send(Event::Done(outcome));
        })
        .map_err(|reason| Trouble::Other(reason.to_string()))?;
    let mut wait = limit;
    loop {
        match receiver.recv_timeout(wait) {
            Ok(Event::Done(outcome)) => return outcome,
            Ok(Event::Asking) => {
                eprintln!("the keyring is locked: unlock it in the window that opens");
                wait = patience;
            }
            Err(RecvTimeoutError::Timeout) => return Err(Trouble::Silent(wait)),
            Err(RecvTimeoutError::Disconnected) => return Err(Trouble::Other("it broke off".into())),
        }
    }
}

impl Trouble {
    /// The beginning of a question.
    pub fn sentence(&self) -> &'static str {
        match self {
            Trouble::Missing(_) => "No system keyring.",
            Trouble::Locked => "The system keyring is locked.",
            Trouble::Silent(_) => "The system keyring does not answer.",
            Trouble::Other(_) => "The system keyring failed.",
        }
    }

    /// For commands that only read the token.
    pub fn tell(self) -> Error {
        let command = "sign in with `airflow auth login --credential-store file`";
        self.error(&format!("to store the token in a file that only you can read, {command}"))
    }

    /// With what to do instead of using the keyring.
    pub fn error(self, instead: &str) -> Error {
        let hint = match self {
            Trouble::Locked => format!("unlock it and try again; {instead}"),
            _ => instead.to_owned(),
        };
        let hint = format!("{hint}; or give it in AIRFLOW_CLI_TOKEN");
        let message = match self {
            Trouble::Missing(reason) => format!("there is no keyring to be reached: {reason}"),
            Trouble::Locked => "the keyring is locked".to_owned(),
            Trouble::Silent(wait) => format!("the keyring did not answer within {} s", wait.as_secs_f64()),
            Trouble::Other(reason) => format!("the keyring failed: {reason}"),
        };
        Error::failed(message).hint(hint)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    const SHORT: Duration = Duration::from_millis(500);
    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn what_hangs_is_given_up_in_time() {
        let start = Instant::now();
        let outcome = within(SHORT, LONG, false, |_| {
            std::thread::sleep(LONG);
            Ok(())
        });
        assert_eq!(outcome, Err(Trouble::Silent(SHORT)));
        assert!(start.elapsed() < LONG / 2);
    }

    #[test]
    fn somebody_who_is_asked_gets_more_time() {
        let outcome = within(SHORT, LONG, true, |asking| {
            (asking.announce)();
            std::thread::sleep(SHORT * 4);
            Ok(asking.possible)
        });
        assert_eq!(outcome, Ok(true));
        let outcome = within(LONG, SHORT, true, |asking| {
            (asking.announce)();
            std::thread::sleep(LONG);
            Ok(())
        });
        assert_eq!(outcome, Err(Trouble::Silent(SHORT)));
    }

    #[test]
    fn every_trouble_says_what_to_do_instead() {
        for (trouble, message) in [
            (Trouble::Missing("no bus".into()), "there is no keyring to be reached: no bus"),
            (Trouble::Locked, "the keyring is locked"),
            (Trouble::Silent(LIMIT), "the keyring did not answer within 3 s"),
            (Trouble::Other("x".into()), "the keyring failed: x"),
        ] {
            let error = trouble.tell();
            assert_eq!(error.to_string(), message);
            assert!(error.hint_text().unwrap().contains("--credential-store file"));
            assert_eq!(error.hint_text().unwrap().starts_with("unlock it"), message == "the keyring is locked");
        }
    }
}
