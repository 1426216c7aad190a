//! Reads a log incrementally while it grows.
//!
//! Each request is for JSON, with the token of the last response: an ndjson response has no token. A response without
//! a token means that the try has ended, or that the task is waiting for something.

use progenitor_client::ClientInfo;

use super::content::Content;
use super::instance::Try;
use super::position::{Pass, Position};
use crate::api::Piece;
use crate::context::Context;
use crate::error::Result;

/// The log of one try, read from its beginning.
pub struct IncrementalLog {
    of: Try,
    token: Option<Token>,
    position: Position,
    /// Whether to include the section in which the server describes the log's source.
    with_head: bool,
}

/// The continuation token for the log after the first `entries` entries of the task.
struct Token {
    text: String,
    entries: u64,
}

/// The result of one request.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Polled {
    /// Whether there were new entries of the task.
    pub has_new: bool,
    /// Whether the server expects more entries.
    pub more: bool,
}

impl IncrementalLog {
    pub fn new(of: Try) -> Self {
        Self { of, token: None, position: Position::default(), with_head: true }
    }

    /// Omits the first section, in which the server describes the log's source.
    #[must_use]
    pub fn without_head(self) -> Self {
        Self { with_head: false, ..self }
    }

    /// Whether the last response ended within an entry, which makes it impossible to continue.
    pub fn is_torn(&self) -> bool {
        self.position.within
    }

    /// Sends one request, and passes new entries to `take`. After a failure, the entries passed so far are valid, and the
    /// next call continues after them, unless the log [is torn](Self::is_torn).
    ///
    /// # Errors
    /// The request's error; `Unreachable` if the response is not as documented; the error of `take`.
    pub async fn poll(&mut self, context: &Context, take: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<Polled> {
        let previous = self.position.entries;
        let session = context.client().await?.inner();
        let path = self.of.path();
        let request = || session.get(&path).query(self.of.query()).stream();
        let with_token = request().query(self.token.as_ref().map(|token| ("token", token.text.clone())));
        let mut response = match with_token.send().await?.error_for_status() {
            // The server has restarted with another signing key, as it does without `[api] secret_key`. Start from the
            // beginning; the position skips the entries that were passed before.
            Err(error) if error.http_status() == Some(400) && self.token.take().is_some() => {
                request().send().await?.error_for_status()?
            }
            response => response?,
        }
        .streamed()?;
        let mut content = Content::default();
        let skipped = self.token.as_ref().map(|token| token.entries);
        let mut pass = skipped.map_or_else(Pass::default, Pass::after);
        let (position, with_head) = (&mut self.position, self.with_head);
        let mut take = |piece: Piece<'_>| match pass.is_new(position, &piece) {
            true if with_head || !pass.is_head() => take(piece),
            _ => Ok(()),
        };
        while let Some(chunk) = response.chunk().await? {
            content.push(&chunk, &mut take)?;
        }
        let token = content.token().map_err(|(error, outside)| response.not_json(&outside, &error))?;
        let (entries, more) = (self.position.entries, token.is_some());
        if let Some(text) = token.filter(|_| self.position.can_detect_restart()) {
            self.token = Some(Token { text, entries });
        }
        Ok(Polled { has_new: entries > previous, more })
    }
}
