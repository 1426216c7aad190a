//! A stored token is refreshed before it expires, as long as it is used. The new one is requested with the old one,
//! tried and stored, and only then is the old one revoked. If anything fails, the old one is kept.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tracing::debug;

use super::token_api;
use crate::api::{Connection, Session, TokenProvider};
use crate::config::{Folder, Lock, StoreKind};
use crate::credentials::Token;
use crate::credentials::store::{Key, Stores};
use crate::error::{Error, Result};

/// A token is refreshed when less than this is left; a short-lived one when a quarter of its lifetime is left.
const EARLY: SignedDuration = SignedDuration::from_mins(15);

/// How long a process waits while another one refreshes.
const PATIENCE: Duration = Duration::from_secs(15);

/// Refreshes the stored token of one environment.
pub struct TokenRefresher {
    /// Without its token.
    connection: Connection,
    folder: Folder,
    kind: StoreKind,
    key: Key,
    /// Warns the user.
    warn: Box<dyn Fn(&str) + Send + Sync>,
    state: Mutex<State>,
}

struct State {
    token: Token,
    /// Of the token: parsed once, and checked for every request.
    life: Life,
    /// This process doesn't try again.
    failed: bool,
}

impl State {
    fn of(token: Token) -> Self {
        Self { life: Life::of(&token), token, failed: false }
    }

    /// Replaces the token.
    fn replace(&mut self, token: &Token) {
        self.life = Life::of(token);
        self.token = token.clone();
    }
}

/// When a token is due to be refreshed: shortly before it expires, and not after that, since an expired token cannot be
/// refreshed.
#[derive(Clone, Copy)]
struct Life {
    due: Option<Timestamp>,
    expires: Option<Timestamp>,
}

impl Life {
    fn of(token: &Token) -> Self {
        let claims = token.claims();
        let quarter =
            claims.issued.zip(claims.expires).map_or(EARLY, |(issued, expires)| expires.duration_since(issued) / 4);
        let due = claims.expires.and_then(|expires| expires.checked_sub(EARLY.min(quarter)).ok());
        Self { due, expires: claims.expires }
    }

    fn is_due(&self, now: Timestamp) -> bool {
        self.due.zip(self.expires).is_some_and(|(due, expires)| due < now && now < expires)
    }
}

impl fmt::Debug for TokenRefresher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRefresher").field("key", &self.key).finish_non_exhaustive()
    }
}

impl TokenRefresher {
    /// `token` was read from the store of `kind` under `key`.
    pub fn new(
        connection: Connection,
        folder: Folder,
        kind: StoreKind,
        key: Key,
        token: Token,
        warn: Box<dyn Fn(&str) + Send + Sync>,
    ) -> Self {
        let connection = Connection { token: None, ..connection };
        Self { connection, folder, kind, key, warn, state: Mutex::new(State::of(token)) }
    }

    /// Requests a new token and stores it, whether or not the old one is about to expire.
    ///
    /// # Errors
    /// `Failed` if the server does not issue such tokens; otherwise why it could not be requested, tried or stored.
    pub async fn refresh(&self) -> Result<Token> {
        let _lock = lock_refresh(&self.folder).await?;
        let held = self.state().token.clone();
        let Some(old) = Stores::new(self.folder.clone()).read(self.kind, &self.key)? else {
            return Err(gone());
        };
        if old != held && !Life::of(&old).is_due(Timestamp::now()) {
            // Another process was faster.
            self.state().replace(&old);
            return Ok(old);
        }
        if old.claims().wraps_another {
            return Err(Error::failed("Airflow cannot refresh tokens of the Keycloak auth manager"));
        }
        let session = self.session(&old)?;
        let Some(new) = token_api::issue(&session).await? else {
            return Err(Error::failed(
                "this server issues no new token for an old one: that needs Airflow 3.2 or newer",
            ));
        };
        let refreshed = self.session(&new)?;
        let adopted = self.adopt(&refreshed, &old, &new).await;
        let stored = adopted.as_ref().unwrap_or(&old);
        self.state().replace(stored);
        let (unused, session) = if *stored == new { (&old, &session) } else { (&new, &refreshed) };
        if let Err(error) = token_api::log_out(session, unused).await {
            debug!(target: "airflow::auth", "an unused token is not revoked: {error}");
        }
        adopted
    }

    /// Tries the new token and replaces the old one with it. Returns the token that is stored then.
    async fn adopt(&self, session: &Session, old: &Token, new: &Token) -> Result<Token> {
        token_api::check(session).await?;
        let stores = Stores::new(self.folder.clone());
        match stores.read(self.kind, &self.key)? {
            Some(stored) if stored == *old => stores.write(self.kind, &self.key, new).map(|()| new.clone()),
            // Another process has signed in again in the meantime, without waiting.
            Some(other) => Ok(other),
            None => Err(gone()),
        }
    }

    async fn refreshed_if_due(&self) -> Token {
        let (token, life) = {
            let state = self.state();
            if state.failed || !state.life.is_due(Timestamp::now()) {
                return state.token.clone();
            }
            (state.token.clone(), state.life)
        };
        match self.refresh().await {
            Ok(new) => new,
            Err(error) => {
                self.state().failed = true;
                debug!(target: "airflow::auth", "the token is not refreshed: {error}");
                if let Some(expires) = life.expires {
                    (self.warn)(&format!(
                        "{}; it cannot be refreshed: {error}",
                        expiry_notice(expires, Timestamp::now())
                    ));
                }
                token
            }
        }
    }

    fn stored(&self) -> Option<Token> {
        Stores::new(self.folder.clone()).read(self.kind, &self.key).ok().flatten()
    }

    fn session(&self, token: &Token) -> Result<Session> {
        Session::connect(Connection { token: Some(token.clone()), ..self.connection.clone() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenProvider for TokenRefresher {
    fn current(&self) -> Pin<Box<dyn Future<Output = Option<Token>> + '_>> {
        Box::pin(async { Some(self.refreshed_if_due().await) })
    }

    fn replacement(&self, refused: &Token, _: bool) -> Option<Token> {
        let newer = self.stored().filter(|stored| stored != refused)?;
        self.state().replace(&newer);
        Some(newer)
    }
}

/// A token that another process has deleted must not be stored again.
fn gone() -> Error {
    Error::failed("it is no longer stored")
}

/// Waits until no other process refreshes a token, and keeps others from it until the guard is dropped.
///
/// # Errors
/// Failed: another process takes too long, or the folder cannot be written to, or has no locks.
pub async fn lock_refresh(folder: &Folder) -> Result<Lock> {
    const NAME: &str = "renewal";
    let deadline = tokio::time::Instant::now() + PATIENCE;
    loop {
        if let Some(lock) = folder.try_lock(NAME)? {
            return Ok(lock);
        }
        if tokio::time::Instant::now() > deadline {
            return Err(folder.taken(NAME, PATIENCE));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// `the token expires in 4 min`
pub fn expiry_notice(expires: Timestamp, now: Timestamp) -> String {
    let left = expires.duration_since(now).as_secs().max(0);
    match left {
        0..120 => format!("the token expires in {left} s"),
        _ => format!("the token expires in {} min", left / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::jwt;

    fn token(issued: i64, expires: i64) -> Token {
        Token::read(&jwt(&format!(r#"{{"iat":{issued},"exp":{expires}}}"#)), "x").unwrap()
    }

    #[test]
    fn a_token_is_due_shortly_before_it_expires_and_not_after() {
        let at = |second: i64, token: &Token| Life::of(token).is_due(Timestamp::from_second(second).unwrap());
        let hour = token(0, 3600);
        assert!(!at(2600, &hour) && at(2701, &hour) && at(3599, &hour) && !at(3600, &hour));
        let day = token(0, 86400);
        assert!(!at(86400 - 901, &day) && at(86400 - 899, &day));
        let minute = token(0, 60);
        assert!(!at(44, &minute) && at(46, &minute));
        assert!(!at(0, &Token::read("opaque", "x").unwrap()));
    }

    #[test]
    fn the_notice_has_seconds_or_minutes() {
        let notice = |left: i64| expiry_notice(Timestamp::from_second(left).unwrap(), Timestamp::UNIX_EPOCH);
        assert_eq!(notice(30), "the token expires in 30 s");
        assert_eq!(notice(601), "the token expires in 10 min");
        assert_eq!(notice(-5), "the token expires in 0 s");
    }
}
