//! A server that does not answer for a while.

use std::time::Duration;

use tokio::time::Instant;

use super::pace;
use super::view::{View, words};
use crate::error::{Advice, Error, Kind, Result};

/// Since when the server does not answer, and how often it was asked since.
#[derive(Default)]
pub struct Outage(Option<(Instant, u32)>);

impl Outage {
    pub fn goes_on(&self) -> bool {
        self.0.is_some()
    }

    /// The server has answered.
    pub fn is_over(&mut self, view: &View<'_>) {
        if self.0.take().is_some() {
            view.note("the server answers again");
        }
    }

    /// How long to wait after a look that failed. `look_again` says how to go on later.
    ///
    /// # Errors
    /// What will not pass, or has not passed for too long, with `look_again` as its hint.
    pub fn pause_after(&mut self, view: &View<'_>, error: Error, look_again: &str) -> Result<Duration> {
        if !error.is_passing() {
            return Err(match error.kind() {
                Kind::NotFound => error,
                // `Context::with_sign_in` replaces the advice.
                Kind::NotSignedIn => error.hint(Advice::SignIn.to_string()).hint_too(look_again),
                _ => error.hint(look_again),
            });
        }
        let (since, looks) = *self.0.get_or_insert((Instant::now(), 0));
        if since.elapsed() > pace::PATIENCE {
            let message = format!("the server has not answered for {}: {error}", words(since.elapsed()));
            return Err(error.message(message).hint(look_again));
        }
        if looks == 0 {
            let patience = words(pace::PATIENCE);
            view.note(&format!("{error}; trying again for up to {patience}"));
        }
        self.0 = Some((since, looks + 1));
        Ok(pace::pause_in_outage(looks, error.wait()))
    }
}
