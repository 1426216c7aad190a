//! A log that is read while it grows, and where its reader is.
//!
//! Asking is for JSON again and again with the token of the last answer; an ndjson answer ends with what there is and
//! tells no position. No token comes with the end of a try, but also while the task waits for something.

use progenitor_client::ClientInfo;

use super::content::Content;
use super::position::{Passage, Position};
use super::which::Try;
use crate::api::Piece;
use crate::context::Context;
use crate::error::Result;

/// The log of one try, from its beginning on.
pub struct Growing {
    of: Try,
    token: Option<Token>,
    position: Position,
    /// Whether what the server tells of the log itself is given too.
    with_head: bool,
}

/// What goes on behind so many entries of the task's own.
struct Token {
    text: String,
    entries: u64,
}

/// What an answer brought.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Brought {
    /// Whether there was any entry of the task's own.
    pub news: bool,
    /// Whether the server says that more will come.
    pub more: bool,
}

impl Growing {
    pub fn new(of: Try) -> Self {
        Self { of, token: None, position: Position::default(), with_head: true }
    }

    /// Without what the server puts in front: where it found the log.
    #[must_use]
    pub fn without_head(self) -> Self {
        Self { with_head: false, ..self }
    }

    /// Whether the last answer ended within an entry, so that it can not be taken up again.
    pub fn is_torn(&self) -> bool {
        self.position.within
    }

    /// Asks once, and gives what was not given before to `take`. After a failure, what was given is good, and the next
    /// time goes on behind it, unless it [is torn](Self::is_torn).
    ///
    /// # Errors
    /// Whatever the request fails with; `Unreachable` for an answer that is not as documented; what `take` fails with.
    pub async fn poll(&mut self, context: &Context, take: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<Brought> {
        let before = self.position.entries;
        let session = context.client().await?.inner();
        let path = self.of.path();
        let request = || session.get(&path).query(self.of.query()).stream();
        let with_token = request().query(self.token.as_ref().map(|token| ("token", token.text.clone())));
        let mut response = match with_token.send().await?.error_for_status() {
            // The token is signed by a server that is no more: without `[api] secret_key`, each start of one has a key of
            // its own. From the beginning again, then; the position knows what was given.
            Err(error) if error.http_status() == Some(400) && self.token.take().is_some() => {
                request().send().await?.error_for_status()?
            }
            response => response?,
        }
        .streamed()?;
        let mut content = Content::default();
        let behind = self.token.as_ref().map(|token| token.entries);
        let mut passage = behind.map_or_else(Passage::default, Passage::behind);
        let (position, with_head) = (&mut self.position, self.with_head);
        let mut take = |piece: Piece<'_>| match passage.is_new(position, &piece) {
            true if with_head || !passage.is_head() => take(piece),
            _ => Ok(()),
        };
        while let Some(chunk) = response.chunk().await? {
            content.push(&chunk, &mut take)?;
        }
        let token = content.token().map_err(|(error, rest)| response.not_json(&rest, &error))?;
        let (entries, more) = (self.position.entries, token.is_some());
        if let Some(text) = token.filter(|_| self.position.knows_its_start()) {
            self.token = Some(Token { text, entries });
        }
        Ok(Brought { news: entries > before, more })
    }
}
