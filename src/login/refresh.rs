//! A stored token is renewed before it ends, as long as it is used: a new one is made with the old one, tried, stored,
//! and only then the old one is revoked. Whatever goes wrong on the way, the old one stays.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tracing::debug;

use super::token_api;
use crate::api::{Connection, Keeping, Session};
use crate::config::{Folder, Lock, StoreKind};
use crate::credentials::Token;
use crate::credentials::store::{Key, Stores};
use crate::error::{Error, Result};

/// A token that has less than this left is renewed; one of a short life when a quarter of it is left.
const EARLY: SignedDuration = SignedDuration::from_mins(15);

/// How long one process waits while another one renews.
const PATIENCE: Duration = Duration::from_secs(15);

/// Keeps the stored token of one environment.
pub struct Keeper {
    /// Without its token.
    connection: Connection,
    folder: Folder,
    kind: StoreKind,
    key: Key,
    /// Tells the user.
    warn: Box<dyn Fn(&str) + Send + Sync>,
    state: Mutex<State>,
}

struct State {
    token: Token,
    /// Of the token: read once, and asked for with every request.
    life: Life,
    /// Not to be tried again by this process.
    hopeless: bool,
}

impl State {
    fn of(token: Token) -> Self {
        Self { life: Life::of(&token), token, hopeless: false }
    }

    /// Another token in the place of this one.
    fn hold(&mut self, token: &Token) {
        self.life = Life::of(token);
        self.token = token.clone();
    }
}

/// When a token is to be renewed: it is close to its end, and not over, for what is over can renew nothing.
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

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper").field("key", &self.key).finish_non_exhaustive()
    }
}

impl Keeper {
    /// For `token`, which was read from the store of `kind` under `key`.
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

    /// Makes a new token and puts it into the store, whether the old one is close to its end or not.
    ///
    /// # Errors
    /// `Failed` when the server makes no such tokens; otherwise why it could not be had, tried or stored.
    pub async fn renew(&self) -> Result<Token> {
        let _lock = hold_renewals(&self.folder).await?;
        let held = self.state().token.clone();
        let Some(old) = Stores::new(self.folder.clone()).read(self.kind, &self.key)? else {
            return Err(gone());
        };
        if old != held && !Life::of(&old).is_due(Timestamp::now()) {
            // Another process was faster.
            self.state().hold(&old);
            return Ok(old);
        }
        if old.claims().wraps_another {
            return Err(Error::failed("Airflow can not renew tokens of the Keycloak auth manager"));
        }
        let session = self.session(&old)?;
        let Some(new) = token_api::mint(&session).await? else {
            return Err(Error::failed("this server makes no new token for an old one; Airflow has that since 3.2"));
        };
        let renewed = self.session(&new)?;
        let adopted = self.adopt(&renewed, &old, &new).await;
        let kept = adopted.as_ref().unwrap_or(&old);
        self.state().hold(kept);
        let (unused, session) = if *kept == new { (&old, &session) } else { (&new, &renewed) };
        if let Err(error) = token_api::log_out(session, unused).await {
            debug!(target: "airflow::auth", "a token that nobody uses any more is not revoked: {error}");
        }
        adopted
    }

    /// Tries the new token and puts it in the place of the old one; gives the one that is stored then.
    async fn adopt(&self, session: &Session, old: &Token, new: &Token) -> Result<Token> {
        token_api::prove(session).await?;
        let stores = Stores::new(self.folder.clone());
        match stores.read(self.kind, &self.key)? {
            Some(kept) if kept == *old => stores.write(self.kind, &self.key, new).map(|()| new.clone()),
            // Somebody has signed in again meanwhile, without waiting for us.
            Some(other) => Ok(other),
            None => Err(gone()),
        }
    }

    async fn renewed_if_due(&self) -> Token {
        let (token, life) = {
            let state = self.state();
            if state.hopeless || !state.life.is_due(Timestamp::now()) {
                return state.token.clone();
            }
            (state.token.clone(), state.life)
        };
        match self.renew().await {
            Ok(new) => new,
            Err(error) => {
                self.state().hopeless = true;
                debug!(target: "airflow::auth", "the token is not renewed: {error}");
                if let Some(expires) = life.expires {
                    (self.warn)(&format!("{}; it can not be renewed: {error}", end(expires, Timestamp::now())));
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

impl Keeping for Keeper {
    fn current(&self) -> Pin<Box<dyn Future<Output = Option<Token>> + '_>> {
        Box::pin(async { Some(self.renewed_if_due().await) })
    }

    fn successor(&self, refused: &Token, _: bool) -> Option<Token> {
        let newer = self.stored().filter(|stored| stored != refused)?;
        self.state().hold(&newer);
        Some(newer)
    }
}

/// What another process has signed out of is not to come back.
fn gone() -> Error {
    Error::failed("it is not stored any more")
}

/// Waits for whoever is renewing a token just now, and keeps others from it until the guard is dropped.
///
/// # Errors
/// Failed: somebody renews for too long, or the folder can not be written to, or has no locks.
pub async fn hold_renewals(folder: &Folder) -> Result<Lock> {
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

/// `the token ends in 4 min`
pub fn end(expires: Timestamp, now: Timestamp) -> String {
    let left = expires.duration_since(now).as_secs().max(0);
    match left {
        0..120 => format!("the token ends in {left} s"),
        _ => format!("the token ends in {} min", left / 60),
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
    fn a_token_is_due_close_to_its_end_and_not_after_it() {
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
    fn the_end_is_told_in_words() {
        let end = |left: i64| end(Timestamp::from_second(left).unwrap(), Timestamp::UNIX_EPOCH);
        assert_eq!(end(30), "the token ends in 30 s");
        assert_eq!(end(601), "the token ends in 10 min");
        assert_eq!(end(-5), "the token ends in 0 s");
    }
}
