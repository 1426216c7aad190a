//! The last step of every sign-in: a long-lived token is exchanged for one of a command line, and revoked.

use jiff::SignedDuration;

use super::server_info::Server;
use super::token_api;
use crate::api::{Connection, Session};
use crate::credentials::Token;

/// The lifetime of a command line's token, unless the server is configured otherwise.
const SHORT: SignedDuration = SignedDuration::from_hours(1);

/// A token with a command line's lifetime instead of `long` if the server issues such tokens; otherwise `long`. If a
/// step fails, one of the two is valid, and that one is returned.
pub async fn shorter(server: &Server, connection: &Connection, long: Token) -> Token {
    if !server.issues_tokens() || is_short(&long) {
        return long;
    }
    exchanged(connection, &long).await.unwrap_or(long)
}

async fn exchanged(connection: &Connection, long: &Token) -> Option<Token> {
    let session = |token: &Token| Session::connect(Connection { token: Some(token.clone()), ..connection.clone() });
    let old = session(long).ok()?;
    let new = token_api::issue(&old).await.ok()??;
    token_api::check(&session(&new).ok()?).await.ok()?;
    // The new token is used even if the old one stays valid until it expires.
    let _ = token_api::log_out(&old, long).await;
    Some(new)
}

/// A token without a lifetime counts as long-lived.
fn is_short(token: &Token) -> bool {
    let claims = token.claims();
    let life = claims.issued.zip(claims.expires).map(|(issued, expires)| expires.duration_since(issued));
    life.is_some_and(|life| life <= SHORT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::jwt;

    #[test]
    fn an_hour_is_short_and_a_day_is_not() {
        let token = |claims: &str| Token::read(&jwt(claims), "x").unwrap();
        assert!(is_short(&token(r#"{"iat":0,"exp":3600}"#)) && is_short(&token(r#"{"iat":0,"exp":60}"#)));
        assert!(!is_short(&token(r#"{"iat":0,"exp":86400}"#)) && !is_short(&token(r#"{"exp":60}"#)));
        assert!(!is_short(&Token::read("opaque", "x").unwrap()));
    }
}
