//! What every sign-in ends with: a token that lives long is swapped for a command line's, and revoked.

use jiff::SignedDuration;

use super::server_info::Server;
use super::token_api;
use crate::api::{Connection, Session};
use crate::credentials::Token;

/// How long a token of a command line lives, unless the server is configured otherwise.
const SHORT: SignedDuration = SignedDuration::from_hours(1);

/// A token of a command line's lifetime in the place of `long`, where the server makes such tokens; otherwise `long`
/// itself. Whatever goes wrong on the way, one of the two is good, and it is the one that is returned.
pub async fn shorter(server: &Server, connection: &Connection, long: Token) -> Token {
    if !server.mints_tokens() || is_short(&long) {
        return long;
    }
    swapped(connection, &long).await.unwrap_or(long)
}

async fn swapped(connection: &Connection, long: &Token) -> Option<Token> {
    let session = |token: &Token| Session::connect(Connection { token: Some(token.clone()), ..connection.clone() });
    let old = session(long).ok()?;
    let new = token_api::mint(&old).await.ok()??;
    token_api::prove(&session(&new).ok()?).await.ok()?;
    // That the old one stays valid until it expires is no reason to refuse the new one.
    let _ = token_api::log_out(&old, long).await;
    Some(new)
}

/// What does not say how long it lives is taken for long.
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
