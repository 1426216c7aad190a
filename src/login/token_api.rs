//! What a server does with a token once somebody has it: tells whose it is, makes another of it, revokes it.

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
struct Minted {
    access_token: Secret,
}

#[derive(Deserialize)]
struct Me {
    username: Option<String>,
}

/// A new token of a command line's lifetime, for the one that the session is signed with (`POST /ui/auth/token`, a
/// route of Airflow's own pages, since 3.2). None where the server does not make them.
///
/// # Errors
/// `NotSignedIn` when the server does not accept the old one; `Unreachable` when it does not answer.
pub async fn mint(session: &Session) -> Result<Option<Token>> {
    let body = Body::of(&Wanted { token_type: "cli" })?;
    let response = session.post("/ui/auth/token").accept(JSON_OR_PAGE).json(&body).send().await?;
    match response.json() {
        Ok(Minted { access_token }) if matches!(response.status().as_u16(), 200 | 201) => {
            Token::read(access_token.expose(), "the server's answer").map(Some)
        }
        // Older servers answer with their web page, or that there is nothing to post to.
        _ if matches!(response.status().as_u16(), 200 | 404 | 405) => Ok(None),
        _ => match response.unexpected() {
            error if error.kind() == Kind::NotPermitted => Ok(None),
            error => Err(error),
        },
    }
}

/// Whether the server accepts the token that the session is signed with, by a call that most roles may do.
///
/// # Errors
/// `NotSignedIn` when it does not, and whatever else keeps it from answering.
pub async fn prove(session: &Session) -> Result<()> {
    match api::reply(session.clone().client().get_dags().limit(1).send()).await {
        Ok(_) => Ok(()),
        Err(error) if is_role_too_low(&error) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Airflow knows the token, and its role may just not list Dags. A proxy's 403 says something else.
fn is_role_too_low(error: &Error) -> bool {
    error.kind() == Kind::NotPermitted && error.to_json()["detail"] == "Forbidden"
}

/// Asks the server to forget a token, and whether it did: 3.2.0 to 3.3.1 look at the cookie alone, newer ones at both,
/// older ones at neither, so the token's own word is what counts.
///
/// # Errors
/// `Unreachable` when the server does not answer.
pub async fn revoke(session: &Session, token: &Token) -> Result<bool> {
    log_out(session, token).await?;
    match prove(session).await {
        Ok(()) => Ok(false),
        Err(error) if error.kind() == Kind::NotSignedIn => Ok(true),
        Err(error) => Err(error),
    }
}

/// Asks the server to forget a token, whether it can or not.
///
/// # Errors
/// `Unreachable` when the server does not answer.
pub async fn log_out(session: &Session, token: &Token) -> Result<()> {
    let mut cookie = HeaderValue::from_str(&format!("_token={}", token.expose()))
        .map_err(|_| Error::failed("the token contains characters that no token has"))?;
    cookie.set_sensitive(true);
    session.get("auth/logout").accept(JSON_OR_PAGE).header(COOKIE, cookie).send().await.map(drop)
}

/// Whose token it is: the server's word (`/ui/auth/me`, since 3.2), else the token's own.
pub async fn user_name(session: &Session, token: &Token) -> Option<String> {
    told_name(session).await.or_else(|| token.claims().subject)
}

/// The name that the server has for the token's owner; none where it does not say (before 3.2).
pub async fn told_name(session: &Session) -> Option<String> {
    let response = session.get("/ui/auth/me").accept(JSON_OR_PAGE).send().await;
    let told = response.ok().filter(|response| response.status() == 200).and_then(|response| response.json().ok());
    told.and_then(|me: Me| me.username)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_airflows_own_forbidden_means_that_the_token_is_good() {
        let refused = |detail: &str| Error::new(Kind::NotPermitted, "no").detail(detail.into());
        assert!(is_role_too_low(&refused("Forbidden")));
        assert!(!is_role_too_low(&refused("Invalid JWT token")));
        assert!(!is_role_too_low(&Error::new(Kind::NotPermitted, "a proxy's page")));
        assert!(!is_role_too_low(&Error::new(Kind::NotSignedIn, "no").detail("Forbidden".into())));
    }
}
