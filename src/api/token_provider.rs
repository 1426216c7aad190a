//! A token may expire or be replaced while a command is running.

use std::fmt;
use std::pin::Pin;

use crate::credentials::Token;

/// Provides the token of a session.
pub trait TokenProvider: fmt::Debug + Send + Sync {
    /// The token for the next request; refreshed first if it is about to expire and can be refreshed.
    fn current(&self) -> Pin<Box<dyn Future<Output = Option<Token>> + '_>>;

    /// A replacement for a token that the server refuses, if one exists or can be obtained. `is_certain`: the server
    /// reported that the token is invalid; otherwise, the user's role may lack a permission.
    fn replacement(&self, refused: &Token, is_certain: bool) -> Option<Token>;
}
