//! The ways that need no browser: a user's name and password, a client's id and secret, or nothing at all.

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
struct Answer {
    access_token: Secret,
}

/// A token for a command line, for a user's name and password (`POST /auth/token/cli`; the Simple, FAB and, where it
/// is allowed there, the Keycloak auth manager).
///
/// # Errors
/// `NotSignedIn` when they are wrong; `Failed` when the server knows no passwords.
pub async fn with_password(session: &Session, manager: &Manager, username: &str, password: &Secret) -> Result<Token> {
    let body = Body::of(&UserBody { username, password: password.expose() })?;
    let response = session.post("/auth/token/cli").accept(JSON_OR_PAGE).json(&body).send().await?;
    token(&response, "the name or the password", manager)
}

/// Makes sure that there may be clients, before a secret is asked for.
///
/// # Errors
/// `Failed` for an auth manager that has none.
pub fn check_clients(manager: &Manager) -> Result<()> {
    match manager {
        Manager::Keycloak | Manager::Other(_) => Ok(()),
        Manager::Simple | Manager::Fab { .. } | Manager::Aws => {
            Err(Error::failed(format!("the {manager} has no clients with secrets; Keycloak's has")))
        }
    }
}

/// Makes sure that people have passwords there, before one is asked for.
///
/// # Errors
/// `Failed` for a server that people sign in to through single sign-on alone.
pub fn check_passwords(manager: &Manager) -> Result<()> {
    match manager {
        Manager::Simple | Manager::Fab { form: true } | Manager::Keycloak | Manager::Other(_) => Ok(()),
        Manager::Fab { form: false } | Manager::Aws => Err(Error::failed(format!(
            "this server has no passwords: people sign in to it through single sign-on ({manager})"
        ))),
    }
}

/// A token for a program that Keycloak knows (`POST /auth/token`, grant type `client_credentials`).
///
/// # Errors
/// As [`with_password`].
pub async fn with_client(session: &Session, manager: &Manager, id: &str, secret: &Secret) -> Result<Token> {
    let body =
        Body::of(&ClientBody { grant_type: "client_credentials", client_id: id, client_secret: secret.expose() })?;
    let response = session.post("/auth/token").accept(JSON_OR_PAGE).json(&body).send().await?;
    token(&response, "the client's id or its secret", manager)
}

/// A token where everybody is an admin (`[core] simple_auth_manager_all_admins`); none where somebody has to sign in.
///
/// # Errors
/// `Unreachable` when there is no answer.
pub async fn of_all_admins(session: &Session) -> Result<Option<Token>> {
    let response = session.get("/auth/token").accept(JSON_OR_PAGE).send().await?;
    match (response.status().as_u16(), response.json()) {
        (201, Ok(Answer { access_token })) => Token::read(access_token.expose(), "the server's answer").map(Some),
        _ => Ok(None),
    }
}

fn token(response: &Response, what: &str, manager: &Manager) -> Result<Token> {
    match response.status().as_u16() {
        200 | 201 => match response.json() {
            Ok(Answer { access_token }) => Token::read(access_token.expose(), "the server's answer"),
            Err(_) => Err(unknown_way(manager)),
        },
        // Seen: 401 from the Simple and the FAB auth manager, 403 from Keycloak's; 400 and 422 for empty ones.
        400 | 401 | 403 | 422 => {
            let why = match check_passwords(manager) {
                Err(none) => format!("; {none}"),
                Ok(()) => String::new(),
            };
            let message = format!("the server did not accept {what}{why}");
            Err(Error::new(Kind::NotSignedIn, message).status(response.status().as_u16()))
        }
        404 | 405 => Err(unknown_way(manager)),
        _ => Err(response.unexpected()),
    }
}

fn unknown_way(manager: &Manager) -> Error {
    Error::failed(format!("this server does not give tokens in this way: it has the {manager}"))
}
