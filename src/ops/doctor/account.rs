//! Who the server takes us for, and where the token is.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::finding::Finding;
use crate::api::Session;
use crate::config::{Environment, Folder, StoreKind, Variables};
use crate::context::Context;
use crate::credentials::store::{Key, Stores, title};
use crate::credentials::{TOKEN_VARIABLE, Token, TokenSource};
use crate::error::{Error, Kind};
use crate::login::{Server, end_of_token, token_api};
use crate::output::times::minute;

/// How much Airflow lets two clocks differ.
const LEEWAY: SignedDuration = SignedDuration::from_secs(10);

/// A token that ends sooner than this is worth a warning.
const SOON: SignedDuration = SignedDuration::from_mins(10);

/// Whether tokens can be kept. Nothing is written.
pub fn store(environment: &Environment) -> Finding {
    const CHECK: &str = "store";
    let kind = environment.credential_store;
    let Some(key) = Key::of(environment) else {
        return Finding::ok(CHECK, "none: the environment has no name, and its token comes from elsewhere");
    };
    if kind == StoreKind::None {
        return Finding::ok(CHECK, "none, as the environment says");
    }
    let folder = match Folder::find(&Variables::of_process()) {
        Ok(folder) => folder,
        Err(error) => return Finding::failed(CHECK, &error),
    };
    match Stores::new(folder).probe(kind, &key) {
        Ok(Ok(kind)) => Finding::ok(CHECK, format!("{} can be used", title(kind))),
        // As long as the token comes from elsewhere, nothing fails.
        Ok(Err(trouble)) if kind == StoreKind::Auto => {
            let error = trouble.tell();
            Finding::warning(CHECK, error.to_string(), error.hint_text().unwrap_or_default())
        }
        Ok(Err(trouble)) => Finding::failed(CHECK, &trouble.tell()),
        Err(error) => Finding::failed(CHECK, &error),
    }
}

/// The token itself, without asking the server.
pub fn token(context: &Context, environment: &Environment) -> (Finding, Option<Token>) {
    const CHECK: &str = "token";
    let advice = context.token_advice(environment);
    let (token, source) = match context.token(environment) {
        Ok(Some(found)) => found,
        Ok(None) => {
            let error = Error::new(Kind::NotSignedIn, "there is none").hint(advice);
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
        None => Finding::ok(CHECK, format!("from {place}; it does not say when it ends")),
        Some(expires) if expires < now => {
            let error = Error::new(Kind::NotSignedIn, format!("from {place}; it expired on {}", minute(expires)));
            Finding::failed(CHECK, &error.hint(advice))
        }
        Some(expires) if expires.duration_since(now) < SOON && source != TokenSource::Store => {
            Finding::warning(CHECK, format!("from {place}; {}", end_of_token(expires, now)), advice)
        }
        Some(expires) => Finding::ok(CHECK, format!("from {place}, until {}", minute(expires))),
    };
    (finding, Some(token))
}

/// Whether the server accepts it.
pub async fn sign_in(context: &Context, session: &Session, token: &Token) -> Finding {
    match token_api::prove(session).await {
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

/// What the user may look at (`/ui/auth/menus`, since 3.1), else whether the user may list Dags.
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

/// The two clocks. Tokens are good from one time to another, so clocks that differ make good tokens fail.
pub async fn clock_skew(session: &Session) -> Finding {
    const CHECK: &str = "clock";
    let response = session.get("version").send().await;
    let Some(theirs) = response.ok().and_then(|response| response.date()) else {
        return Finding::skipped(CHECK, "the server does not tell its time");
    };
    let skew = Timestamp::now().duration_since(theirs);
    match skew.abs() > LEEWAY {
        true => Finding::warning(
            CHECK,
            format!("this machine and the server differ by {} s", skew.abs().as_secs()),
            "set the clock; Airflow tolerates 10 s in tokens",
        ),
        false => Finding::ok(CHECK, "agrees with the server's"),
    }
}

/// The version and the auth manager.
pub fn server(server: &Server) -> Vec<Finding> {
    let path = if server.base_path.is_empty() { "/" } else { &server.base_path };
    vec![
        Finding::ok("server", format!("Airflow {}, its pages below {path}", server.version)),
        Finding::ok("auth manager", server.manager.to_string()),
    ]
}
