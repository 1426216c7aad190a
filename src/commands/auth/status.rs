//! `airflow auth status`

use futures_util::StreamExt;
use futures_util::stream;
use jiff::Timestamp;
use serde_json::json;
use serde_json::value::to_raw_value;

use crate::api::Session;
use crate::config::{Environment, url_text};
use crate::context::Context;
use crate::credentials::{self, Token, TokenSource};
use crate::error::{Error, Kind, Result};
use crate::login::token_api;
use crate::ops::sign_in::stored;
use crate::output::times::minute;
use crate::output::{Column, Row};

#[derive(clap::Args)]
pub struct Args {
    /// Show only what is known locally; send no request to the server
    #[arg(long)]
    offline: bool,
}

const COLUMNS: [Column; 7] = [
    Column::new("environment", "environment"),
    Column::new("url", "url"),
    Column::new("user", "user"),
    Column::new("state", "state"),
    Column::new("expires", "expires"),
    Column::new("method", "method"),
    Column::new("store", "store"),
];

/// Servers that are checked at a time.
const AT_ONCE: usize = 8;

/// Lists the environments, or the one that `--env` names, and the state of their tokens. Fails if the environment that
/// commands would use is not signed in.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let current = context.environment().ok();
    let environments = match (context.chosen_environment(), current) {
        (Some(_), _) => vec![context.environment()?.clone()],
        // URL and token are both given, so the configuration file is not read.
        (None, Some(current)) if current.name.is_none() && context.given_token().is_some() => vec![current.clone()],
        (None, _) => {
            let mut all = stored::all()?;
            // An environment that only variables describe is not in the file.
            all.extend(current.filter(|environment| environment.name.is_none()).cloned());
            all
        }
    };
    let states: Vec<State> = stream::iter(environments)
        .map(|environment| State::of(context, environment, args.offline))
        .buffered(AT_ONCE)
        .collect()
        .await;
    let rows: Vec<Row> = states.iter().map(|state| state.row(current)).collect();
    context.printer().list(&rows, &COLUMNS)?;
    let relevant = states.iter().find(|state| current.is_some_and(|current| current.name == state.environment.name));
    match relevant.or(if current.is_none() { states.first() } else { None }) {
        Some(state) => state.verdict(context),
        None if states.is_empty() => {
            Err(Error::new(Kind::NotSignedIn, "no environments yet").hint("`airflow auth login --url URL` creates one"))
        }
        None => Ok(()),
    }
}

struct State {
    environment: Environment,
    token: Option<(Token, TokenSource)>,
    /// `signed in`, or the problem.
    state: &'static str,
    user: Option<String>,
    error: Option<Error>,
}

impl State {
    async fn of(context: &Context, environment: Environment, offline: bool) -> Self {
        let mut state = Self { environment, token: None, state: "not signed in", user: None, error: None };
        match context.token(&state.environment) {
            Ok(found) => state.token = found,
            Err(error) => {
                state.state = "unknown";
                state.error = Some(error);
            }
        }
        let Some((token, _)) = &state.token else { return state };
        state.user = token.claims().subject;
        if token.expired_at(Timestamp::now()).is_some() {
            state.state = "expired";
        } else if offline {
            state.state = "not checked";
        } else {
            match user_name(context, &state.environment, token).await {
                Ok(user) => {
                    state.state = "signed in";
                    state.user = user;
                }
                Err(error) => {
                    state.state = if error.kind() == Kind::NotSignedIn { "refused" } else { "unreachable" };
                    state.error = Some(error);
                }
            }
        }
        state
    }

    fn row(&self, current: Option<&Environment>) -> Row {
        let environment = &self.environment;
        let claims = self.token.as_ref().map(|(token, _)| token.claims());
        let expires = claims.as_ref().and_then(|claims| claims.expires);
        let source = self.token.as_ref().map(|(_, source)| match source {
            TokenSource::Option => "--api-token",
            TokenSource::Variable => credentials::TOKEN_VARIABLE,
            TokenSource::Command => "token_command",
            TokenSource::Store => environment.credential_store.name(),
        });
        let method = match self.token {
            None => None,
            Some((_, TokenSource::Store)) => environment.sign_in.as_deref(),
            Some(_) => Some("token"),
        };
        let object = json!({
            "environment": environment.name,
            "url": url_text(&environment.url),
            "user": self.user,
            "state": self.state,
            "expires": expires.map(minute),
            "method": method,
            "store": source,
            "current": current.is_some_and(|current| current.name == environment.name),
            "expires_at": expires.map(|expires| expires.to_string()),
            "trouble": self.error.as_ref().map(ToString::to_string),
        });
        to_raw_value(&object).expect("a value is JSON")
    }

    /// `Ok` only if a command could use the environment now.
    fn verdict(&self, context: &Context) -> Result<()> {
        let kind = match self.state {
            "signed in" | "not checked" => return Ok(()),
            "unreachable" => Kind::Unreachable,
            // Signing in would not help, because the token could not be stored.
            "unknown" if self.error.as_ref().is_some_and(|error| error.kind() == Kind::Usage) => Kind::Usage,
            _ => Kind::NotSignedIn,
        };
        let title = stored::title(&self.environment);
        let reason = self.error.as_ref().map(|error| format!(": {error}")).unwrap_or_default();
        let error = Error::new(kind, format!("{title} is {}{reason}", self.state));
        // The hint of a refused request does not depend on where the token comes from, but the right advice does.
        let own = self.error.as_ref().and_then(Error::hint_text).filter(|_| self.state != "refused");
        Err(match (own, kind) {
            (Some(hint), _) => error.hint(hint),
            (None, Kind::NotSignedIn) => error.hint(context.token_advice(&self.environment)),
            (None, _) => error,
        })
    }
}

/// The user's name, after the server has accepted the token.
async fn user_name(context: &Context, environment: &Environment, token: &Token) -> Result<Option<String>> {
    let session = Session::connect(context.connection(environment, Some(token.clone())))?;
    token_api::check(&session).await?;
    Ok(token_api::user_name(&session, token).await)
}
