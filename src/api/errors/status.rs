//! Responses with an error status.

use std::time::SystemTime;

use reqwest::header::LOCATION;
use reqwest::{Method, StatusCode, Url};

use super::error_body::ErrorBody;
use super::{manager, payload, tried};
use crate::api::operations;
use crate::api::request_log::{Exchange, without_secrets};
use crate::api::retry::retry_after;
use crate::error::missing::{Certainty, Missing, Thing};
use crate::error::{Advice, Error, Kind};
use crate::output::times;

/// The error for a status that is not a success, or not one of the operation.
pub(in crate::api) fn of_status(exchange: &Exchange, status: StatusCode, body: &[u8]) -> Error {
    let body = ErrorBody::read(body);
    let refusal = Refusal { exchange, status, body: &body };
    let error = match status.as_u16() {
        401 => refusal.not_signed_in(),
        403 if is_invalid(&body) => refusal.token_refused(),
        403 => refusal.not_permitted(),
        404 | 405 if refusal.names_a_slash() => refusal.unroutable(),
        404 | 405 if body.page.is_some() => {
            payload::page(&exchange.server(), body.page.as_ref().and_then(Option::as_deref))
        }
        404 | 405 if body.is_route_missing() => refusal.route_missing(),
        404 if body.ours => refusal.not_found(),
        404 => refusal.error(Kind::Unreachable, "there is no Airflow there").hint(payload::URL_HINT),
        407 => refusal
            .error(Kind::Unreachable, "the proxy requires authentication")
            .hint("set user name and password in HTTPS_PROXY or HTTP_PROXY: http://USER:PASSWORD@HOST:PORT"),
        422 if refusal.is_of_another_route() => refusal.route_missing(),
        422 => refusal.invalid_values(),
        429 => refusal.busy(),
        300..400 => refusal.redirect(),
        400..500 => refusal.error(Kind::Failed, "the server refuses the request"),
        503 => refusal.overloaded(),
        500.. => refusal.error(Kind::Unreachable, "the server failed"),
        _ => refusal.error(Kind::Unreachable, "the server sent a status that this operation does not have"),
    };
    let error = error.status(status.as_u16()).request(exchange.request());
    match body.detail {
        Some(detail) => error.detail(detail),
        None => error,
    }
}

/// Whether a 403 is about the token itself rather than its owner's permissions.
pub(in crate::api) fn is_invalid_token(body: &[u8]) -> bool {
    is_invalid(&ErrorBody::read(body))
}

fn is_invalid(body: &ErrorBody) -> bool {
    body.sentence.as_deref() == Some("Invalid JWT token")
}

/// One response, from which the message of the error is made.
struct Refusal<'a> {
    exchange: &'a Exchange,
    status: StatusCode,
    body: &'a ErrorBody,
}

impl Refusal<'_> {
    /// `intro (409): the server's message`
    fn error(&self, kind: Kind, intro: &str) -> Error {
        let status = match self.status.canonical_reason() {
            Some(reason) => format!("{} {reason}", self.status.as_u16()),
            None => self.status.as_u16().to_string(),
        };
        let tried = tried(self.exchange);
        let page = self.body.page.as_ref().map(|title| match title {
            Some(title) => format!("a web page, \"{title}\""),
            None => "a web page".to_owned(),
        });
        let reason = self.status.canonical_reason();
        match self.body.sentence.clone().or(page).filter(|message| Some(message.as_str()) != reason) {
            Some(message) if message.contains('\n') => {
                Error::new(kind, format!("{intro} ({status}){tried}:\n{message}"))
            }
            Some(message) => Error::new(kind, format!("{intro} ({status}){tried}: {message}")),
            None => Error::new(kind, format!("{intro} ({status}){tried}")),
        }
    }

    fn sentence(&self) -> Option<&str> {
        self.body.sentence.as_deref()
    }

    fn not_signed_in(&self) -> Error {
        let error = match self.sentence() {
            _ if self.exchange.expired.is_some() => return self.token_refused(),
            Some("Token Expired") => Error::new(Kind::NotSignedIn, "the token has expired"),
            _ if !self.exchange.signed => {
                Error::new(Kind::NotSignedIn, format!("no token for {}, which requires one", self.exchange.server()))
            }
            _ => self.error(Kind::NotSignedIn, "the server does not accept the token"),
        };
        error.advise(Advice::SignIn)
    }

    fn token_refused(&self) -> Error {
        let message = match self.exchange.expired {
            Some(expired) => format!("the token expired at {}", times::full(expired)),
            None => "the server does not accept the token: it is revoked, damaged, or of another server".to_owned(),
        };
        Error::new(Kind::NotSignedIn, message).advise(Advice::SignIn)
    }

    fn not_permitted(&self) -> Error {
        match self.sentence() {
            Some("Forbidden") | None if self.body.page.is_none() => {
                Error::new(Kind::NotPermitted, "you are not permitted to do this (403 Forbidden)")
            }
            _ => self.error(Kind::NotPermitted, "you are not permitted to do this"),
        }
    }

    /// A path that ends with a name says what does not exist, in the same words everywhere. For anything inside of it, the
    /// server's message is better until a lookup.
    fn not_found(&self) -> Error {
        let missing = self.missing();
        let error = match (&missing, self.sentence()) {
            (Some(Missing { thing, certainty: Certainty::Leaf | Certainty::Sure }), _) => {
                Error::not_found(thing.to_string())
            }
            (_, Some(sentence)) => Error::not_found(sentence),
            (_, None) => self.error(Kind::NotFound, "no such thing"),
        };
        if self.exchange.method == Method::DELETE && self.exchange.doubtful {
            return error.hint("an earlier attempt, whose response was lost, may have deleted it");
        }
        match missing {
            Some(missing) => error.about(missing),
            None => error,
        }
    }

    /// The thing that the path names.
    fn missing(&self) -> Option<Missing> {
        // The instances of a mapped task exist, and the request named none of them.
        if self.sentence().is_some_and(|sentence| sentence.contains("is mapped")) {
            return None;
        }
        let template = operations::find(self.exchange.operation?)?.path;
        let url = &self.exchange.url;
        let query =
            |wanted: &str| url.query_pairs().find_map(|(name, value)| (name == wanted).then(|| value.into_owned()));
        let missing = Missing::of_request(template, url.path(), query).map(|missing| in_version(missing, query));
        self.sentence().and_then(Missing::of_sentence).or(missing)
    }

    /// Whether the path has a name with a `/`, and the server's response is not about something of that name.
    fn names_a_slash(&self) -> bool {
        let has_slash = self.exchange.url.path().to_ascii_lowercase().contains("%2f");
        has_slash && (self.body.page.is_some() || self.body.is_route_missing() || !self.body.ours)
    }

    fn unroutable(&self) -> Error {
        Error::not_found("no such thing: the server's API cannot address a name with a `/` here")
    }

    /// The route itself is missing: an id that cannot be routed, a server that is too old, or no Airflow at all.
    fn route_missing(&self) -> Error {
        let server = self.exchange.server();
        if let Some(error) = manager::other_than_fab(self.exchange, self.body) {
            return error;
        }
        let Some(operation) = self.exchange.operation else {
            return self.error(Kind::NotFound, &format!("{server} has no such path"));
        };
        match operations::find(operation).and_then(|operation| operation.since) {
            Some(version) => self
                .error(Kind::Failed, &format!("the server is too old: this requires Airflow {version} or newer"))
                .advise(Advice::CheckVersion),
            None => {
                self.error(Kind::Unreachable, &format!("{server} does not have this operation")).hint(payload::URL_HINT)
            }
        }
    }

    /// Whether the server took the values for those of another route: an older one reads the `state-store` of
    /// `/taskInstances/{task_id}/state-store` as a `{map_index}`, which is not a number.
    fn is_of_another_route(&self) -> bool {
        let Some(operation) = self.exchange.operation.and_then(operations::find) else { return false };
        let places = self.body.detail.as_ref().and_then(serde_json::Value::as_array).into_iter().flatten();
        let mut foreign = places.filter(|place| place["loc"][0] == "path").filter_map(|place| place["loc"][1].as_str());
        foreign.any(|name| operation.placeholders().all(|known| known != name))
    }

    fn invalid_values(&self) -> Error {
        match self.sentence() {
            Some(sentence) if self.body.detail.as_ref().is_some_and(serde_json::Value::is_array) => {
                let gap = if sentence.contains('\n') { '\n' } else { ' ' };
                Error::failed(format!("the server refuses the values:{gap}{sentence}"))
            }
            _ => self.error(Kind::Failed, "the server refuses the values"),
        }
    }

    fn busy(&self) -> Error {
        self.with_wait(self.error(Kind::Failed, "too many requests"))
    }

    fn overloaded(&self) -> Error {
        self.with_wait(self.error(Kind::Unreachable, "the server is not available"))
    }

    fn with_wait(&self, error: Error) -> Error {
        match retry_after(&self.exchange.headers, SystemTime::now()) {
            Some(wait) if !wait.is_zero() => {
                error.hint(format!("the server requests a wait of {} s", wait.as_secs())).wait_for(wait)
            }
            _ => error,
        }
    }

    /// A redirect that is not followed, see `connection::redirect`.
    fn redirect(&self) -> Error {
        let target = self
            .exchange
            .headers
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| self.exchange.url.join(location).ok());
        let Some(target) = target else {
            return self.error(Kind::Unreachable, "the server redirects without a target");
        };
        let shown = address(&target);
        // The same path elsewhere means that the server has moved, anything else is most likely a sign-in page.
        match base_of(&target, &self.exchange.url) {
            Some(base) => Error::new(Kind::Unreachable, format!("the server redirects to {shown}; use that URL"))
                .advise(Advice::NewUrl(base.into())),
            None => Error::new(Kind::Unreachable, format!("the server redirects to {shown}, which is not followed"))
                .hint(payload::URL_HINT),
        }
    }
}

/// For a request for one version of a Dag, the version may be what does not exist.
fn in_version(missing: Missing, query: impl Fn(&str) -> Option<String>) -> Missing {
    match (missing, query("version_number")) {
        (Missing { thing: Thing::Dag(dag), certainty }, Some(number)) => {
            Missing { thing: Thing::Version { dag, number }, certainty }
        }
        (missing, _) => missing,
    }
}

/// The URL without user name, password and query, which may contain secrets of a sign-in.
fn address(url: &Url) -> Url {
    let mut url = without_secrets(url);
    url.set_query(None);
    url.set_fragment(None);
    url
}

/// The server's new base URL, if a redirect leads to the same path below another one.
fn base_of(target: &Url, asked: &Url) -> Option<Url> {
    let at = asked.path().find("/api/v2/")?;
    let base = target.path().strip_suffix(&asked.path()[at..])?.to_owned();
    let mut url = address(target);
    url.set_path(&base);
    (url.origin() != asked.origin() || base != asked.path()[..at]).then_some(url)
}
