//! The ways to sign in without a browser: username and password, client id and secret, or nothing at all.

use serde::{Deserialize, Serialize};

use super::server_info::Manager;
use crate::api::{Body, JSON_OR_PAGE, Response, Session};
use crate::credentials::Token;
use crate::error::{Error, Kind, Result};
use crate::secret::Secret;

#[derive(Serialize)]
struct UserBody<'a> {
    username: &'a str,
    password: &'a str,
}

#[derive(Serialize)]
struct ClientBody<'a> {
    grant_type: &'static str,
    client_id: &'a str,
    client_secret: &'a str,
}

#[derive(Deserialize)]
struct TokenResponse {
    access_token: Secret,
}

/// A token for a command line, for a username and password (`POST /auth/token/cli`; the Simple, FAB and, if it allows
/// that, the Keycloak auth manager).
///
/// # Errors
/// `NotSignedIn` if they are wrong; `Failed` if the server has no passwords.
pub async fn with_password(session: &Session, manager: &Manager, username: &str, password: &Secret) -> Result<Token> {
    let body = Body::of(&UserBody { username, password: password.expose() })?;
    let response = session.post("/auth/token/cli").accept(JSON_OR_PAGE).json(&body).send().await?;
    token(&response, "the username or password", manager)
}

/// Checks that the auth manager has clients, before the user is asked for a secret.
///
/// # Errors
/// `Failed` for an auth manager without clients.
pub fn check_clients(manager: &Manager) -> Result<()> {
    match manager {
        Manager::Keycloak | Manager::Other(_) => Ok(()),
        Manager::Simple | Manager::Fab { .. } | Manager::Aws => {
            Err(Error::failed(format!("the {manager} has no clients with secrets; only Keycloak's does")))
        }
    }
}

/// Checks that the server has passwords, before the user is asked for one.
///
/// # Errors
/// `Failed` for a server with single sign-on only.
pub fn check_passwords(manager: &Manager) -> Result<()> {
    match manager {
        Manager::Simple | Manager::Fab { form: true } | Manager::Keycloak | Manager::Other(_) => Ok(()),
        Manager::Fab { form: false } | Manager::Aws => Err(Error::failed(format!(
            "this server has no passwords: users sign in through single sign-on ({manager})"
        ))),
    }
}

/// A token for a client of Keycloak (`POST /auth/token`, grant type `client_credentials`).
///
/// # Errors
/// As [`with_password`].
pub async fn with_client(session: &Session, manager: &Manager, id: &str, secret: &Secret) -> Result<Token> {
    let body =
        Body::of(&ClientBody { grant_type: "client_credentials", client_id: id, client_secret: secret.expose() })?;
    let response = session.post("/auth/token").accept(JSON_OR_PAGE).json(&body).send().await?;
    token(&response, "the client id or secret", manager)
}

/// A token from a server where every user is an admin (`[core] simple_auth_manager_all_admins`); `None` if users have
/// to sign in.
///
/// # Errors
/// `Unreachable` if the server does not respond.
pub async fn without_credentials(session: &Session) -> Result<Option<Token>> {
    let response = session.get("/auth/token").accept(JSON_OR_PAGE).send().await?;
    match (response.status().as_u16(), response.json()) {
        (201, Ok(TokenResponse { access_token })) => {
            Token::read(access_token.expose(), "the server's response").map(Some)
        }
        _ => Ok(None),
    }
}

fn token(response: &Response, what: &str, manager: &Manager) -> Result<Token> {
    match response.status().as_u16() {
        200 | 201 => match response.json() {
            Ok(TokenResponse { access_token }) => Token::read(access_token.expose(), "the server's response"),
            Err(_) => Err(not_supported(manager)),
        },
        // Seen: 401 from the Simple and FAB auth managers, 403 from Keycloak's; 400 and 422 for empty values.
        400 | 401 | 403 | 422 => {
            let why = match check_passwords(manager) {
                Err(none) => format!("; {none}"),
                Ok(()) => String::new(),
            };
            let message = format!("the server did not accept {what}{why}");
            Err(Error::new(Kind::NotSignedIn, message).status(response.status().as_u16()))
        }
        404 | 405 => Err(not_supported(manager)),
        _ => Err(response.unexpected()),
    }
}

fn not_supported(manager: &Manager) -> Error {
    Error::failed(format!("this server does not issue tokens this way: it uses the {manager}"))
}
