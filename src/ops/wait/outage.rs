//! Waits through an outage of the server.

use std::time::Duration;

use tokio::time::Instant;

use super::pace;
use super::view::{View, duration_text};
use crate::error::{Advice, Error, Kind, Result};

/// When the outage started, and the number of failed requests since.
#[derive(Default)]
pub struct Outage(Option<(Instant, u32)>);

impl Outage {
    pub fn is_ongoing(&self) -> bool {
        self.0.is_some()
    }

    /// Ends the outage after a response.
    pub fn end(&mut self, view: &View<'_>) {
        if self.0.take().is_some() {
            view.note("the server responds again");
        }
    }

    /// The pause after a failed request. `resume_hint` says how to continue later.
    ///
    /// # Errors
    /// The error, with `resume_hint` as its hint, if it is not temporary or the outage is too long.
    pub fn pause_after(&mut self, view: &View<'_>, error: Error, resume_hint: &str) -> Result<Duration> {
        if !error.is_passing() {
            return Err(match error.kind() {
                Kind::NotFound => error,
                // `Context::with_sign_in` replaces the advice.
                Kind::NotSignedIn => error.hint(Advice::SignIn.to_string()).hint_too(resume_hint),
                _ => error.hint(resume_hint),
            });
        }
        let (since, failures) = *self.0.get_or_insert((Instant::now(), 0));
        if since.elapsed() > pace::MAX_OUTAGE {
            let message = format!("the server has not responded for {}: {error}", duration_text(since.elapsed()));
            return Err(error.message(message).hint(resume_hint));
        }
        if failures == 0 {
            let limit = duration_text(pace::MAX_OUTAGE);
            view.note(&format!("{error}; retrying for up to {limit}"));
        }
        self.0 = Some((since, failures + 1));
        Ok(pace::pause_in_outage(failures, error.wait()))
    }
}
