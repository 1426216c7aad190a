//! The token of an environment's token command may be revoked or expire while it is cached or in use. Then the command
//! runs again.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

use crate::api::TokenProvider;
use crate::config::Environment;
use crate::credentials::{self, Token};

/// Provides the token of a token command.
pub struct CommandTokenProvider {
    environment: Environment,
    /// Warns the user.
    warn: Box<dyn Fn(&str) + Send + Sync>,
    state: Mutex<State>,
}

struct State {
    token: Token,
    /// The command was run again. Only an expired token is a reason to do so once more.
    reran: bool,
    /// It failed, or printed the same token again.
    failed: bool,
}

impl fmt::Debug for CommandTokenProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CommandTokenProvider").field("environment", &self.environment.name).finish_non_exhaustive()
    }
}

impl CommandTokenProvider {
    /// `token` comes from the environment's token command, from this run or an earlier one.
    pub fn new(environment: Environment, token: Token, warn: Box<dyn Fn(&str) + Send + Sync>) -> Self {
        Self { environment, warn, state: Mutex::new(State { token, reran: false, failed: false }) }
    }
}

impl TokenProvider for CommandTokenProvider {
    fn current(&self) -> Pin<Box<dyn Future<Output = Option<Token>> + '_>> {
        let token = self.state.lock().unwrap_or_else(PoisonError::into_inner).token.clone();
        Box::pin(std::future::ready(Some(token)))
    }

    fn replacement(&self, refused: &Token, is_certain: bool) -> Option<Token> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.token != *refused {
            // Another request of ours has replaced it already.
            return Some(state.token.clone());
        }
        let is_over = refused.claims().expires.is_some_and(|expires| expires <= Timestamp::now());
        let is_worth_it = is_over || is_certain && !state.reran;
        if state.failed || !is_worth_it {
            return None;
        }
        state.reran = true;
        match credentials::rerun_command(&self.environment, refused) {
            Ok(Some(new)) => {
                state.token = new.clone();
                Some(new)
            }
            outcome => {
                state.failed = true;
                if let Err(error) = outcome {
                    (self.warn)(&format!("the server does not accept the token, and there is no other one: {error}"));
                }
                None
            }
        }
    }
}
