//! A token may end, or be replaced, while a command is still at work.

use std::fmt;
use std::pin::Pin;

use crate::credentials::Token;

/// Looks after the token of a session.
pub trait Keeping: fmt::Debug + Send + Sync {
    /// The token for the next request; renewed first, if it is close to its end and that can be done.
    fn current(&self) -> Pin<Box<dyn Future<Output = Option<Token>> + '_>>;

    /// The token that took the place of one that the server refuses, if there is one by now, or if another one can be
    /// had. `is_certain`: the server said that it is the token; else the user's role may be too low.
    fn successor(&self, refused: &Token, is_certain: bool) -> Option<Token>;
}
