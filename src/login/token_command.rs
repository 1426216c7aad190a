//! The token of an environment's token command may be revoked, or end, while it is kept or in use: then the command is
//! asked for another one.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

use crate::api::Keeping;
use crate::config::Environment;
use crate::credentials::{self, Token};

/// Keeps the token that a token command gave.
pub struct Asker {
    environment: Environment,
    /// Tells the user.
    warn: Box<dyn Fn(&str) + Send + Sync>,
    state: Mutex<State>,
}

struct State {
    token: Token,
    /// The command was run again: only the end of a token is a reason to do so once more.
    asked: bool,
    /// It failed, or printed the same again.
    hopeless: bool,
}

impl fmt::Debug for Asker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asker").field("environment", &self.environment.name).finish_non_exhaustive()
    }
}

impl Asker {
    /// For `token`, which the environment's token command gave, now or before.
    pub fn new(environment: Environment, token: Token, warn: Box<dyn Fn(&str) + Send + Sync>) -> Self {
        Self { environment, warn, state: Mutex::new(State { token, asked: false, hopeless: false }) }
    }
}

impl Keeping for Asker {
    fn current(&self) -> Pin<Box<dyn Future<Output = Option<Token>> + '_>> {
        let token = self.state.lock().unwrap_or_else(PoisonError::into_inner).token.clone();
        Box::pin(std::future::ready(Some(token)))
    }

    fn successor(&self, refused: &Token, is_certain: bool) -> Option<Token> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.token != *refused {
            // Another request of ours was faster.
            return Some(state.token.clone());
        }
        let is_over = refused.claims().expires.is_some_and(|expires| expires <= Timestamp::now());
        let is_worth_it = is_over || is_certain && !state.asked;
        if state.hopeless || !is_worth_it {
            return None;
        }
        state.asked = true;
        match credentials::ask_again(&self.environment, refused) {
            Ok(Some(new)) => {
                state.token = new.clone();
                Some(new)
            }
            outcome => {
                state.hopeless = true;
                if let Err(error) = outcome {
                    (self.warn)(&format!("the server does not accept the token, and there is no other: {error}"));
                }
                None
            }
        }
    }
}
