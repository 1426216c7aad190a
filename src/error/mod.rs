//! Errors as the user sees them: a kind, a sentence, a hint, an exit code. Secrets are masked in all parts.

mod advice;
pub mod command_line;
pub mod missing;

use std::borrow::Cow;
use std::fmt;
use std::process::ExitCode;
use std::time::Duration;

use serde_json::Value;

pub use self::advice::Advice;

use crate::error::missing::{Certainty, Missing, Thing};
use crate::secret::mask;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The kinds of failure that scripts distinguish.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// The operation was refused or failed, or some of its rows did.
    Failed,
    /// The command line, a file or a value is invalid.
    Usage,
    /// There is no token, or the server does not accept it.
    NotSignedIn,
    /// Signed in, but not permitted to do this.
    NotPermitted,
    /// The named thing does not exist.
    NotFound,
    /// The server cannot be reached, or does not respond like an Airflow API server.
    Unreachable,
    /// The time limit was exceeded.
    TimeLimit,
    /// Ctrl-C, if there is something to report about what continues.
    Interrupted,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Failed,
        Self::Usage,
        Self::NotSignedIn,
        Self::NotPermitted,
        Self::NotFound,
        Self::Unreachable,
        Self::TimeLimit,
        Self::Interrupted,
    ];

    /// The name in JSON errors.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Failed => "failed",
            Kind::Usage => "usage",
            Kind::NotSignedIn => "not_signed_in",
            Kind::NotPermitted => "not_permitted",
            Kind::NotFound => "not_found",
            Kind::Unreachable => "unreachable",
            Kind::TimeLimit => "time_limit",
            Kind::Interrupted => "interrupted",
        }
    }

    /// The exit codes are a contract with scripts. Most commands are ended by Ctrl-C itself, which shells also report
    /// as 130.
    pub fn code(self) -> u8 {
        match self {
            Kind::Failed => 1,
            Kind::Usage => 2,
            Kind::NotSignedIn | Kind::NotPermitted => 3,
            Kind::NotFound => 4,
            Kind::Unreachable => 5,
            Kind::TimeLimit => 124,
            Kind::Interrupted => 130,
        }
    }

    /// [`Self::code`] as the exit code of the process.
    pub fn exit_code(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}

/// One failure, reported once, at the end of the command.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    message: String,
    hint: Option<String>,
    advice: Option<Advice>,
    status: Option<u16>,
    detail: Option<Value>,
    request: Option<String>,
    wait: Option<Duration>,
    missing: Vec<Missing>,
    /// The message was replaced by a caller with more context.
    is_worded: bool,
}

impl Error {
    /// `message` is one line without a period at the end, in lower case unless it starts with a name.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            hint: None,
            advice: None,
            status: None,
            detail: None,
            request: None,
            wait: None,
            missing: Vec::new(),
            is_worded: false,
        }))
    }

    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Kind::Failed, message)
    }

    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Kind::NotFound, message)
    }

    /// The thing was searched for and does not exist; the thing that contains it does.
    pub fn missing(thing: Thing) -> Self {
        Self::not_found(String::new()).with_missing(thing)
    }

    /// The same failure, now about a thing that does not exist.
    #[must_use]
    pub fn with_missing(mut self, thing: Thing) -> Self {
        self.0.kind = Kind::NotFound;
        self.0.message = thing.to_string();
        self.about(Missing { thing, certainty: Certainty::Sure })
    }

    /// Names the thing that does not exist, or may not: at the end of the command it is looked up for the hint.
    #[must_use]
    pub fn about(mut self, missing: Missing) -> Self {
        self.0.missing = vec![missing];
        self
    }

    /// Like [`Self::about`], for several things, none of which exists.
    #[must_use]
    pub fn about_each(mut self, missing: impl IntoIterator<Item = Missing>) -> Self {
        self.0.missing = missing.into_iter().collect();
        self
    }

    /// What the user can do about it, in one sentence.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(mask(&hint.into()).into_owned());
        self.0.advice = None;
        self
    }

    /// Adds to the hint what the user can do; callers that know better words recognize it by [`Self::advice`].
    #[must_use]
    pub fn advise(mut self, advice: Advice) -> Self {
        self = self.hint_too(&advice.to_string());
        self.0.advice = Some(advice);
        self
    }

    /// Adds a sentence to the hint.
    #[must_use]
    pub fn hint_too(mut self, hint: &str) -> Self {
        let hint = mask(hint);
        self.0.hint = Some(match self.0.hint.take() {
            Some(first) => format!("{first}; {hint}"),
            None => hint.into_owned(),
        });
        self
    }

    /// The HTTP status of the response that reported the failure.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// The server's own `detail`, as sent.
    #[must_use]
    pub fn detail(mut self, detail: Value) -> Self {
        self.0.detail = Some(detail);
        self
    }

    /// The request that failed: method and URL, without secrets.
    #[must_use]
    pub fn request(mut self, request: impl Into<String>) -> Self {
        self.0.request = Some(request.into());
        self
    }

    /// How long the server asks clients to wait.
    #[must_use]
    pub fn wait_for(mut self, wait: Duration) -> Self {
        self.0.wait = Some(wait);
        self
    }

    /// The same failure with another message, for a caller that has more context.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self.0.is_worded = true;
        self
    }

    /// The same, with a message that must not be replaced.
    #[must_use]
    pub fn worded(mut self) -> Self {
        self.0.is_worded = true;
        self
    }

    /// The thing that does not exist, or may not.
    pub fn missing_thing(&self) -> Option<&Missing> {
        self.0.missing.first()
    }

    /// The things of [`Self::about_each`].
    pub fn missing_things(&self) -> &[Missing] {
        &self.0.missing
    }

    /// Whether the message was replaced by [`Self::message`].
    pub fn is_worded(&self) -> bool {
        self.0.is_worded
    }

    /// Whether the failure may be temporary: a restart of the server, or a server under load.
    pub fn is_passing(&self) -> bool {
        match self.http_status() {
            Some(status) => status == 429 || status >= 500 || self.kind() == Kind::Unreachable,
            None => matches!(self.kind(), Kind::Unreachable | Kind::TimeLimit),
        }
    }

    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// How long the server asks clients to wait, if it does.
    pub fn wait(&self) -> Option<Duration> {
        self.0.wait
    }

    /// The advice in the hint.
    pub fn advice(&self) -> Option<&Advice> {
        self.0.advice.as_ref()
    }

    pub fn hint_text(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The error as one JSON object: `kind`, `message`, and `hint`, `status`, `detail`, `request` if known.
    pub fn to_json(&self) -> Value {
        let inner = &self.0;
        let mut object = serde_json::Map::new();
        object.insert("kind".into(), inner.kind.name().into());
        object.insert("message".into(), mask(&inner.message).into());
        if let Some(hint) = &inner.hint {
            object.insert("hint".into(), mask(hint).into());
        }
        if let Some(status) = inner.status {
            object.insert("status".into(), status.into());
        }
        if let Some(detail) = &inner.detail {
            object.insert("detail".into(), masked(detail));
        }
        if let Some(request) = &inner.request {
            object.insert("request".into(), mask(request).into());
        }
        Value::Object(object)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mask(&self.0.message))
    }
}

impl std::error::Error for Error {}

/// The same without secrets, which names can contain, too. The depth is limited: it was parsed from JSON.
fn masked(detail: &Value) -> Value {
    match detail {
        Value::String(text) => mask(text).into(),
        Value::Array(items) => items.iter().map(masked).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (mask(name).into_owned(), masked(value))).collect()
        }
        Value::Number(number) => match mask(&number.to_string()) {
            Cow::Owned(text) => text.into(),
            Cow::Borrowed(_) => detail.clone(),
        },
        Value::Null | Value::Bool(_) => detail.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_masked_in_every_part() {
        crate::secret::protect("secret-of-the-error-tests");
        let secret = "secret-of-the-error-tests";
        let error = Error::failed(format!("no {secret}"))
            .hint(format!("not {secret}"))
            .detail(serde_json::json!({ secret: [secret, {"a": format!("x{secret}y")}], "b": [1, null, true] }))
            .request(format!("GET http://host/?q={secret}"));
        assert_eq!(error.to_string(), "no [redacted]");
        assert_eq!(error.hint_text().unwrap(), "not [redacted]");
        assert_eq!(
            error.to_json(),
            serde_json::json!({
                "kind": "failed", "message": "no [redacted]", "hint": "not [redacted]",
                "detail": {"[redacted]": ["[redacted]", {"a": "x[redacted]y"}], "b": [1, null, true]},
                "request": "GET http://host/?q=[redacted]",
            })
        );
    }

    #[test]
    fn only_errors_of_a_restart_are_temporary() {
        let of = |kind, status| Error::new(kind, "x").status(status);
        assert!(of(Kind::Failed, 429).is_passing() && of(Kind::Unreachable, 503).is_passing());
        assert!(Error::new(Kind::Unreachable, "refused").is_passing() && Error::new(Kind::TimeLimit, "").is_passing());
        assert!(!of(Kind::NotFound, 404).is_passing() && !of(Kind::NotSignedIn, 401).is_passing());
        assert!(!Error::failed("x").is_passing());
    }
}
