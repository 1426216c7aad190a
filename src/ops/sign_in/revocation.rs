//! Revokes tokens on the server, and describes the result.

use std::time::Duration;

use crate::api::{Connection, Session};
use crate::config::Environment;
use crate::context::Context;
use crate::credentials::Token;
use crate::error::{Error, Kind, Result};
use crate::login::token_api;
use crate::output::times::minute;

/// Time limit for signing out if `--timeout` is not given.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// Revokes a token, and returns the result as the end of a sentence. Never fails: the user can sign out locally even if
/// the server is unreachable.
pub async fn revoke(context: &Context, environment: &Environment, token: &Token) -> String {
    if has_expired(token) {
        return EXPIRED.to_owned();
    }
    let until = until(token);
    let mut connection = context.connection(environment, Some(token.clone()));
    if context.globals().timeout.is_none() {
        connection.timeout = connection.timeout.min(TIME_LIMIT);
    }
    match revoke_at(connection, token).await {
        Ok(true) => " and revoked on the server".to_owned(),
        Ok(false) => format!("; the server cannot revoke tokens, so copies of it stay valid {until}"),
        Err(error) if error.kind() == Kind::NotSignedIn => " (the server no longer accepted it)".to_owned(),
        Err(error) => format!("; it was not revoked and stays valid {until} ({error})"),
    }
}

/// The end of a sentence about a token that is only removed locally.
pub fn stays_valid(token: &Token) -> String {
    match has_expired(token) {
        true => EXPIRED.to_owned(),
        false => format!("; it stays valid on the server {}", until(token)),
    }
}

/// Revokes a token that was replaced. Prints a note if that fails. Skips tokens of Keycloak, whose auth manager may end
/// other sessions of the user too.
pub async fn revoke_replaced(context: &Context, connection: &Connection, token: &Token) {
    if has_expired(token) || token.claims().wraps_another {
        return;
    }
    let connection = Connection { token: Some(token.clone()), ..connection.clone() };
    let reason = match tokio::time::timeout(TIME_LIMIT, revoke_at(connection, token)).await {
        Ok(Ok(true)) => return,
        Ok(Err(error)) if error.kind() == Kind::NotSignedIn => return,
        Ok(Ok(false)) => "the server cannot revoke tokens".to_owned(),
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!("the server did not revoke it within {} s", TIME_LIMIT.as_secs()),
    };
    context.note(&format!("the previous token was not revoked and stays valid {} ({reason})", until(token)));
}

async fn revoke_at(connection: Connection, token: &Token) -> Result<bool, Error> {
    token_api::revoke(&Session::connect(connection)?, token).await
}

const EXPIRED: &str = "; it had already expired";

fn has_expired(token: &Token) -> bool {
    token.expired_at(jiff::Timestamp::now()).is_some()
}

fn until(token: &Token) -> String {
    token.claims().expires.map_or_else(|| "until it expires".to_owned(), |at| format!("until {}", minute(at)))
}
