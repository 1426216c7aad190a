//! What can go wrong, as the user meets it: a kind, a sentence, a hint, an exit code. Secrets are masked in all of it.

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

/// The kinds of failure that a script may want to tell apart.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// The work was refused or did not succeed, or some of its rows failed.
    Failed,
    /// The command line, a file or a value given to us is wrong.
    Usage,
    /// No token, or one that the server does not accept (any more).
    NotSignedIn,
    /// Signed in, but not permitted to do this.
    NotPermitted,
    /// The thing named does not exist.
    NotFound,
    /// The server can not be reached, or does not answer as an Airflow API server does.
    Unreachable,
    /// The time limit ran out.
    TimeLimit,
    /// Ctrl-C, where there is something to say about what goes on without us.
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

    /// The word for it in JSON errors.
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

    /// The exit codes are a contract with scripts. Most commands are ended by Ctrl-C itself, which shells report as 130
    /// too.
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

    /// [`Self::code`] for the end of the process.
    pub fn exit_code(self) -> ExitCode {
        ExitCode::from(self.code())
    }
}

/// One failure, told once, at the end of the command.
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
    /// The message was replaced by a caller who knows more.
    is_worded: bool,
}

impl Error {
    /// `message` is one line without a final period, starting in lower case unless it opens with a name.
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

    /// The thing was looked for and does not exist; what it is in does.
    pub fn missing(thing: Thing) -> Self {
        Self::not_found(String::new()).with_missing(thing)
    }

    /// The same failure, now known to be about a thing that does not exist.
    #[must_use]
    pub fn with_missing(mut self, thing: Thing) -> Self {
        self.0.kind = Kind::NotFound;
        self.0.message = thing.to_string();
        self.about(Missing { thing, certainty: Certainty::Sure })
    }

    /// Names the thing that does not exist, or may not: where the command ends, it is looked up for the hint.
    #[must_use]
    pub fn about(mut self, missing: Missing) -> Self {
        self.0.missing = vec![missing];
        self
    }

    /// As [`Self::about`], for several things of which none exists.
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

    /// The HTTP status of the reply that told of the failure.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// The server's own `detail`, as it sent it.
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

    /// How long the server asks to stay away.
    #[must_use]
    pub fn wait_for(mut self, wait: Duration) -> Self {
        self.0.wait = Some(wait);
        self
    }

    /// The same failure under another sentence, for a caller who knows what the user asked for.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self.0.is_worded = true;
        self
    }

    /// The same, with a message that stays as it is.
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

    /// Whether a restart of the server, or a server under load, may answer so for a while.
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

    /// How long the server asks to stay away, where it says so.
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

    /// The error as one JSON object: `kind`, `message`, and what is known of `hint`, `status`, `detail`, `request`.
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

/// The same without secrets, which may stand in names too. Its depth has a limit: it was read from JSON.
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
    fn only_what_a_restart_answers_passes() {
        let of = |kind, status| Error::new(kind, "x").status(status);
        assert!(of(Kind::Failed, 429).is_passing() && of(Kind::Unreachable, 503).is_passing());
        assert!(Error::new(Kind::Unreachable, "refused").is_passing() && Error::new(Kind::TimeLimit, "").is_passing());
        assert!(!of(Kind::NotFound, 404).is_passing() && !of(Kind::NotSignedIn, 401).is_passing());
        assert!(!Error::failed("x").is_passing());
    }
}
