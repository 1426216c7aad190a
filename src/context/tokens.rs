//! The token of a command, and advice if it is missing or invalid.

use jiff::{SignedDuration, Timestamp};

use super::Context;
use crate::config::{self, Environment, URL_VARIABLE, Variables};
use crate::credentials::{self, Token, TokenSource};
use crate::error::command_line::{command, quoted};
use crate::error::{Advice, Error, Result};
use crate::login;

/// A token that expires sooner than this causes a warning.
const WARN_BEFORE: SignedDuration = SignedDuration::from_mins(10);

impl Context {
    /// The token of the environment that this command uses, and its source; looked up once.
    ///
    /// # Errors
    /// As [`Self::environment`] and [`credentials::find`].
    pub fn current_token(&self) -> Result<Option<(Token, TokenSource)>> {
        if let Some(found) = self.token.get() {
            return Ok(found.clone());
        }
        let environment = self.environment()?;
        let found = match &self.globals.api_token {
            Some(given) => {
                self.warn(&format!(
                    "other users of this machine can read the value of --api-token; {} and `airflow auth login` keep a \
                     token secret",
                    credentials::TOKEN_VARIABLE
                ));
                Some((Token::read(given.expose(), "--api-token")?, TokenSource::Option))
            }
            None => credentials::find(environment)?,
        };
        Ok(self.token.get_or_init(|| found).clone())
    }

    /// The token of any environment, and its source. A token from outside applies only to the environment that this
    /// command uses: no other server ever gets it.
    ///
    /// # Errors
    /// As [`Self::current_token`].
    pub fn token(&self, environment: &Environment) -> Result<Option<(Token, TokenSource)>> {
        if self.is_current(environment) { self.current_token() } else { credentials::find_own(environment) }
    }

    /// The source of a token from outside, for the environment that this command uses.
    pub fn given_token(&self) -> Option<TokenSource> {
        if self.globals.api_token.is_some() {
            return Some(TokenSource::Option);
        }
        Variables::of_process().raw(credentials::TOKEN_VARIABLE).map(|_| TokenSource::Variable)
    }

    fn is_current(&self, environment: &Environment) -> bool {
        self.environment().is_ok_and(|current| (&current.name, &current.url) == (&environment.name, &environment.url))
    }

    /// The command that gets a new token.
    pub fn sign_in_command(&self, environment: &Environment) -> String {
        match &environment.name {
            Some(name) => format!("airflow auth login --env {name}"),
            None => format!("airflow auth login --url {}", quoted(config::url_text(&environment.url))),
        }
    }

    /// How to get a valid token for an environment that has none or an invalid one: from the source of the current
    /// token.
    pub fn token_advice(&self, environment: &Environment) -> String {
        let command = self.sign_in_command(environment);
        let replace_there = |place: &str| format!("the token comes from {place}; replace it there");
        let given = self.given_token().filter(|_| self.is_current(environment));
        match (given, &environment.token_command) {
            (Some(TokenSource::Variable), _) if environment.name.is_some() => format!(
                "the token comes from {}: replace it there, or unset the variable and sign in with `{command}`",
                credentials::TOKEN_VARIABLE
            ),
            (Some(TokenSource::Variable), _) => replace_there(credentials::TOKEN_VARIABLE),
            (Some(_), _) => replace_there("--api-token"),
            (None, Some(line)) => {
                // Its arguments may be private.
                let program = shlex::split(line).and_then(|words| words.into_iter().next()).unwrap_or_default();
                replace_there(&format!("the environment's token_command (`{program}`)"))
            }
            (None, None) if environment.name.is_some() => format!("sign in with `{command}`"),
            (None, None) => format!(
                "set {} to a token; or sign in with `{command}`, and unset {URL_VARIABLE}",
                credentials::TOKEN_VARIABLE
            ),
        }
    }

    /// An error about the token or the server's address, with the command that helps here instead of the general hint.
    pub fn with_sign_in(&self, error: Error) -> Error {
        let moved = match error.advice() {
            Some(Advice::NewUrl(url)) => Some(quoted(url)),
            _ => None,
        };
        let name = self.environment.get().and_then(|environment| environment.name.as_deref());
        if let (Some(url), Some(name)) = (moved, name) {
            let set = command(&format!("env set {name} --url {url}"), &[]);
            return error.hint(format!("{set} if you trust the new address"));
        }
        let general = Advice::SignIn.to_string();
        let rest = error.hint_text().and_then(|hint| hint.strip_prefix(&general)).map(str::to_owned);
        match (self.environment.get(), rest) {
            (Some(environment), Some(rest)) => error.hint(self.token_advice(environment) + &rest),
            _ => error,
        }
    }

    /// Warns of a token that is about to expire and is not refreshed.
    pub(super) fn warn_of_end(&self, token: &Token) {
        let now = Timestamp::now();
        let soon = |expires: &Timestamp| (SignedDuration::ZERO..WARN_BEFORE).contains(&expires.duration_since(now));
        if let Some(expires) = token.claims().expires.filter(soon) {
            self.warn(&login::expiry_notice(expires, now));
        }
    }
}
