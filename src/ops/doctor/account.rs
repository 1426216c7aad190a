//! Checks the token, its store, the signed-in user, and the clocks.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::finding::Finding;
use crate::api::Session;
use crate::config::{Environment, Folder, StoreKind, Variables};
use crate::context::Context;
use crate::credentials::store::{Key, Stores, title};
use crate::credentials::{TOKEN_VARIABLE, Token, TokenSource};
use crate::error::{Error, Kind};
use crate::login::{Server, expiry_notice, token_api};
use crate::output::times::minute;

/// The clock difference that Airflow tolerates.
const LEEWAY: SignedDuration = SignedDuration::from_secs(10);

/// A token that expires sooner causes a warning.
const SOON: SignedDuration = SignedDuration::from_mins(10);

/// Checks whether tokens can be stored, without writing anything.
pub fn store(environment: &Environment) -> Finding {
    const CHECK: &str = "store";
    let kind = environment.credential_store;
    let Some(key) = Key::of(environment) else {
        return Finding::ok(CHECK, "none: the environment has no name, so its token is not stored");
    };
    if kind == StoreKind::None {
        return Finding::ok(CHECK, "none, as set in the environment");
    }
    let folder = match Folder::find(&Variables::of_process()) {
        Ok(folder) => folder,
        Err(error) => return Finding::failed(CHECK, &error),
    };
    match Stores::new(folder).probe(kind, &key) {
        Ok(Ok(kind)) => Finding::ok(CHECK, format!("{} is available", title(kind))),
        // Only a warning: the token may come from a variable or a command.
        Ok(Err(trouble)) if kind == StoreKind::Auto => {
            let error = trouble.into_error();
            Finding::warning(CHECK, error.to_string(), error.hint_text().unwrap_or_default())
        }
        Ok(Err(trouble)) => Finding::failed(CHECK, &trouble.into_error()),
        Err(error) => Finding::failed(CHECK, &error),
    }
}

/// Checks the token itself, without a request.
pub fn token(context: &Context, environment: &Environment) -> (Finding, Option<Token>) {
    const CHECK: &str = "token";
    let advice = context.token_advice(environment);
    let (token, source) = match context.token(environment) {
        Ok(Some(found)) => found,
        Ok(None) => {
            let error = Error::new(Kind::NotSignedIn, "no token").hint(advice);
            return (Finding::failed(CHECK, &error), None);
        }
        Err(error) => return (Finding::failed(CHECK, &error).advise(advice), None),
    };
    let place = match source {
        TokenSource::Option => "--api-token",
        TokenSource::Variable => TOKEN_VARIABLE,
        TokenSource::Command => "the token command",
        TokenSource::Store => title(environment.credential_store),
    };
    let now = Timestamp::now();
    let finding = match token.claims().expires {
        None => Finding::ok(CHECK, format!("from {place}; it has no expiration time")),
        Some(expires) if expires < now => {
            let error = Error::new(Kind::NotSignedIn, format!("from {place}; it expired on {}", minute(expires)));
            Finding::failed(CHECK, &error.hint(advice))
        }
        Some(expires) if expires.duration_since(now) < SOON && source != TokenSource::Store => {
            Finding::warning(CHECK, format!("from {place}; {}", expiry_notice(expires, now)), advice)
        }
        Some(expires) => Finding::ok(CHECK, format!("from {place}, valid until {}", minute(expires))),
    };
    (finding, Some(token))
}

/// Checks whether the server accepts the token.
pub async fn sign_in(context: &Context, session: &Session, token: &Token) -> Finding {
    match token_api::check(session).await {
        Ok(()) => match token_api::user_name(session, token).await {
            Some(user) => Finding::ok("sign-in", format!("as {user}")),
            None => Finding::ok("sign-in", "the token is accepted"),
        },
        Err(error) => Finding::failed("sign-in", &context.with_sign_in(error)),
    }
}

#[derive(Deserialize)]
struct Menus {
    authorized_menu_items: Vec<String>,
}

/// Checks which menu items the user may open (`/ui/auth/menus`, since 3.1), or else whether the user may list Dags.
pub async fn permissions(session: &Session) -> Finding {
    const CHECK: &str = "permissions";
    let response = session.get("/ui/auth/menus").send().await;
    if let Some(Menus { authorized_menu_items }) = response.ok().and_then(|response| response.json().ok()) {
        return match authorized_menu_items.is_empty() {
            true => Finding::warning(CHECK, "none", "ask an administrator for a role"),
            false => Finding::ok(CHECK, authorized_menu_items.join(", ")),
        };
    }
    match crate::api::reply(session.clone().client().get_dags().limit(1).send()).await {
        Ok(_) => Finding::ok(CHECK, "may list Dags"),
        Err(error) => Finding::failed(CHECK, &error),
    }
}

/// Compares the clocks. If they differ, the server may consider a valid token not yet valid, or expired.
pub async fn clock_skew(session: &Session) -> Finding {
    const CHECK: &str = "clock";
    let response = session.get("version").send().await;
    let Some(theirs) = response.ok().and_then(|response| response.date()) else {
        return Finding::skipped(CHECK, "the server does not send its time");
    };
    let skew = Timestamp::now().duration_since(theirs);
    match skew.abs() > LEEWAY {
        true => Finding::warning(
            CHECK,
            format!("the clocks of this machine and the server differ by {} s", skew.abs().as_secs()),
            "correct the clock; Airflow tolerates a difference of 10 s",
        ),
        false => Finding::ok(CHECK, "matches the server's clock"),
    }
}

/// The server's version, path and auth manager.
pub fn server(server: &Server) -> Vec<Finding> {
    let path = if server.base_path.is_empty() { "/" } else { &server.base_path };
    vec![
        Finding::ok("server", format!("Airflow {} at path {path}", server.version)),
        Finding::ok("auth manager", server.manager.to_string()),
    ]
}
