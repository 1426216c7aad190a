//! Requests about a token: whose it is, a new one for it, its revocation.

use http::header::{COOKIE, HeaderValue};
use serde::{Deserialize, Serialize};

use crate::api::{self, Body, JSON_OR_PAGE, Session};
use crate::credentials::Token;
use crate::error::{Error, Kind, Result};
use crate::secret::Secret;

#[derive(Serialize)]
struct Wanted {
    token_type: &'static str,
}

#[derive(Deserialize)]
struct Issued {
    access_token: Secret,
}

#[derive(Deserialize)]
struct Me {
    username: Option<String>,
}

/// A new token with a command line's lifetime, for the one that signs the session (`POST /ui/auth/token`, a route of
/// Airflow's own pages, since 3.2). `None` if the server does not issue them.
///
/// # Errors
/// `NotSignedIn` if the server does not accept the old one; `Unreachable` if it does not respond.
pub async fn issue(session: &Session) -> Result<Option<Token>> {
    let body = Body::of(&Wanted { token_type: "cli" })?;
    let response = session.post("/ui/auth/token").accept(JSON_OR_PAGE).json(&body).send().await?;
    match response.json() {
        Ok(Issued { access_token }) if matches!(response.status().as_u16(), 200 | 201) => {
            Token::read(access_token.expose(), "the server's response").map(Some)
        }
        // Older servers respond with their web page, or with 404 or 405.
        _ if matches!(response.status().as_u16(), 200 | 404 | 405) => Ok(None),
        _ => match response.unexpected() {
            error if error.kind() == Kind::NotPermitted => Ok(None),
            error => Err(error),
        },
    }
}

/// Checks that the server accepts the token that signs the session, with a request that most roles permit.
///
/// # Errors
/// `NotSignedIn` if it does not, and any other failure of the request.
pub async fn check(session: &Session) -> Result<()> {
    match api::reply(session.clone().client().get_dags().limit(1).send()).await {
        Ok(_) => Ok(()),
        Err(error) if is_role_too_low(&error) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Airflow accepts the token, but its role does not permit listing Dags. A proxy's 403 means something else.
fn is_role_too_low(error: &Error) -> bool {
    error.kind() == Kind::NotPermitted && error.to_json()["detail"] == "Forbidden"
}

/// Revokes a token. Returns whether the server did: 3.2.0 to 3.3.1 revoke only the one in the cookie, newer ones both,
/// older ones neither, so the token is tried afterward.
///
/// # Errors
/// `Unreachable` if the server does not respond.
pub async fn revoke(session: &Session, token: &Token) -> Result<bool> {
    log_out(session, token).await?;
    match check(session).await {
        Ok(()) => Ok(false),
        Err(error) if error.kind() == Kind::NotSignedIn => Ok(true),
        Err(error) => Err(error),
    }
}

/// Asks the server to revoke a token, whether or not it can.
///
/// # Errors
/// `Unreachable` if the server does not respond.
pub async fn log_out(session: &Session, token: &Token) -> Result<()> {
    let mut cookie = HeaderValue::from_str(&format!("_token={}", token.expose()))
        .map_err(|_| Error::failed("the token contains invalid characters"))?;
    cookie.set_sensitive(true);
    session.get("auth/logout").accept(JSON_OR_PAGE).header(COOKIE, cookie).send().await.map(drop)
}

/// The token's user: from the server (`/ui/auth/me`, since 3.2), otherwise from the token's claims.
pub async fn user_name(session: &Session, token: &Token) -> Option<String> {
    server_user_name(session).await.or_else(|| token.claims().subject)
}

/// The user's name on the server; `None` if it does not report it (before 3.2).
pub async fn server_user_name(session: &Session) -> Option<String> {
    let response = session.get("/ui/auth/me").accept(JSON_OR_PAGE).send().await;
    let me = response.ok().filter(|response| response.status() == 200).and_then(|response| response.json().ok());
    me.and_then(|me: Me| me.username)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_airflows_own_forbidden_means_that_the_token_is_valid() {
        let refused = |detail: &str| Error::new(Kind::NotPermitted, "no").detail(detail.into());
        assert!(is_role_too_low(&refused("Forbidden")));
        assert!(!is_role_too_low(&refused("Invalid JWT token")));
        assert!(!is_role_too_low(&Error::new(Kind::NotPermitted, "a proxy's page")));
        assert!(!is_role_too_low(&Error::new(Kind::NotSignedIn, "no").detail("Forbidden".into())));
    }
}
