//! What becomes of a token on the server when it is removed here, in words.

use std::time::Duration;

use crate::api::{Connection, Session};
use crate::config::Environment;
use crate::context::Context;
use crate::credentials::Token;
use crate::error::{Error, Kind, Result};
use crate::login::token_api;
use crate::output::times::minute;

/// Nobody who leaves waits longer for a server that does not answer, unless they say so.
const PATIENCE: Duration = Duration::from_secs(10);

/// Revokes a token, and tells what the server did about it, for the end of the sentence. That it can not be reached
/// keeps nobody from signing out here.
pub async fn revoke(context: &Context, environment: &Environment, token: &Token) -> String {
    if is_over(token) {
        return OVER.to_owned();
    }
    let until = until(token);
    let mut connection = context.connection(environment, Some(token.clone()));
    if context.globals().timeout.is_none() {
        connection.timeout = connection.timeout.min(PATIENCE);
    }
    match at(connection, token).await {
        Ok(true) => " and revoked on the server".to_owned(),
        Ok(false) => format!("; the server can not revoke it, and whoever has a copy can use it {until}"),
        Err(error) if error.kind() == Kind::NotSignedIn => " (the server did not accept it any more)".to_owned(),
        Err(error) => format!("; it is not revoked, and stays valid {until} ({error})"),
    }
}

/// Of a token that is removed here alone, for the end of the sentence.
pub fn stays_valid(token: &Token) -> String {
    match is_over(token) {
        true => OVER.to_owned(),
        false => format!("; on the server it stays valid {}", until(token)),
    }
}

/// Revokes the token that another one has taken the place of. What keeps it from being revoked is told, and no more.
/// Keycloak's are left: its auth manager may end more with them than the command line's own session.
pub async fn revoke_replaced(context: &Context, connection: &Connection, token: &Token) {
    if is_over(token) || token.claims().wraps_another {
        return;
    }
    let connection = Connection { token: Some(token.clone()), ..connection.clone() };
    let reason = match tokio::time::timeout(PATIENCE, at(connection, token)).await {
        Ok(Ok(true)) => return,
        Ok(Err(error)) if error.kind() == Kind::NotSignedIn => return,
        Ok(Ok(false)) => "the server can not revoke it".to_owned(),
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!("the server did not revoke it within {} s", PATIENCE.as_secs()),
    };
    context.note(&format!("the token that was stored before stays valid {} ({reason})", until(token)));
}

async fn at(connection: Connection, token: &Token) -> Result<bool, Error> {
    token_api::revoke(&Session::connect(connection)?, token).await
}

const OVER: &str = ", and was over already";

fn is_over(token: &Token) -> bool {
    token.expired_at(jiff::Timestamp::now()).is_some()
}

fn until(token: &Token) -> String {
    token.claims().expires.map_or_else(|| "until its end".to_owned(), |at| format!("until {}", minute(at)))
}
