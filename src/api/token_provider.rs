//! A token can expire, or be replaced, while a command is running.

use std::fmt;
use std::pin::Pin;

use crate::credentials::Token;

/// Provides the token of a session.
pub trait Keeping: fmt::Debug + Send + Sync {
    /// The token for the next request, refreshed if it is about to expire and that is possible.
    fn current(&self) -> Pin<Box<dyn Future<Output = Option<Token>> + '_>>;

    /// The token that replaces one that the server refuses, if there is one or one can be obtained. `is_certain`: the server
    /// refuses the token itself; otherwise the user's role may lack a permission.
    fn successor(&self, refused: &Token, is_certain: bool) -> Option<Token>;
}
