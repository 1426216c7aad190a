//! Checks names of things on the server: which names a command may create, and which fit into a request path.
//!
//! Routes of Airflow that accept a `/` in a name match everything except a line feed; a name with a line feed at its
//! end finds the thing without it. The other routes match everything except a `/`. URL syntax removes `.` and `..`.

use super::bulk::{Accounts, Outcome};
use super::{runs, value_parsers};
use crate::api::types::BulkResponse;
use crate::api::{Body, Reply, path_argument};
use crate::error::{Error, Result};
use crate::output::{Row, escape};

/// A kind of thing that has a name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    Variable,
    Pool,
    Connection,
    Run,
    XCom,
    /// An entry of a state store.
    Entry,
    User,
    Role,
}

impl Kind {
    fn noun(self) -> &'static str {
        match self {
            Kind::Variable => "variable",
            Kind::Pool => "pool",
            Kind::Connection => "connection",
            Kind::Run => "run",
            Kind::XCom => "XCom",
            Kind::Entry => "entry",
            Kind::User => "user",
            Kind::Role => "role",
        }
    }

    /// Whether the server's routes for it match a `/`.
    fn takes_slash(self) -> bool {
        matches!(self, Kind::Variable | Kind::Pool | Kind::XCom | Kind::Entry)
    }

    /// The server's limit, in characters.
    fn longest(self) -> Option<usize> {
        match self {
            Kind::Variable | Kind::Run => Some(250),
            Kind::Pool => Some(256),
            Kind::Connection => Some(200),
            Kind::XCom | Kind::Entry => Some(512),
            Kind::User | Kind::Role => None,
        }
    }
}

/// Checks whether a thing with this name can be created and addressed later.
///
/// # Errors
/// The reason why not.
pub fn check(kind: Kind, name: &str) -> Result<(), String> {
    let why = match name {
        "" => "the name is empty".to_owned(),
        _ if escape(name) != name => "it contains a control character, so no command could address it later".to_owned(),
        _ if name.trim() != name => {
            "it starts or ends with white space, so no command could address it later".to_owned()
        }
        _ if name.contains('\\') => "it contains a backslash, which cannot be part of a URL path".to_owned(),
        _ if has_dots(name) => "a segment `.` or `..` cannot be part of a URL path".to_owned(),
        _ if name.contains('/') && !kind.takes_slash() => {
            format!("it contains a `/`, which the API does not support in the name of a {}", kind.noun())
        }
        "~" if kind == Kind::Run => "`~` means every run".to_owned(),
        "-" if kind == Kind::Run => "`-` means standard input".to_owned(),
        _ if kind == Kind::Run && runs::references().any(|word| word == name) => {
            format!("`{name}` is a reference to a run")
        }
        _ if kind == Kind::Connection && !name.chars().all(is_of_a_connection) => {
            "a connection id can contain only letters, digits, `_`, `.` and `-`".to_owned()
        }
        _ => {
            let length = name.chars().count();
            return match kind.longest().filter(|longest| length > *longest) {
                Some(longest) => Err(format!("it has {length} characters, but the server's limit is {longest}")),
                None => Ok(()),
            };
        }
    };
    Err(why)
}

/// Whether a segment is `.` or `..`, which a proxy may resolve.
fn has_dots(name: &str) -> bool {
    name.split('/').any(|segment| matches!(segment, "." | ".."))
}

/// The server's pattern is `[\w.-]+`.
fn is_of_a_connection(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-')
}

/// As [`check`], but with the command's error type.
///
/// # Errors
/// `Usage`, with the name and the reason.
pub fn checked(kind: Kind, name: &str) -> Result<()> {
    check(kind, name).map_err(|why| Error::usage(format!("{} `{}`: {why}", kind.noun(), escape(name))))
}

/// Value parser for the name of something to create.
pub fn new(kind: Kind) -> impl Fn(&str) -> Result<String, String> + Clone {
    move |name| check(kind, name).map(|()| name.to_owned())
}

/// Value parser for the name of something that exists: any name.
pub fn any(name: &str) -> Result<String, String> {
    if name.is_empty() { Err("the name is empty".to_owned()) } else { Ok(name.to_owned()) }
}

/// Value parser for a name in a path whose route matches a `/`; see the top of this file.
///
/// # Errors
/// As [`value_parsers::path_argument`].
pub fn with_slashes(name: &str) -> Result<String, value_parsers::Unaddressable> {
    if name.contains('\n') {
        let why = "it contains a line break, which the API does not support in names";
        return Err(value_parsers::Unaddressable::new(name, why));
    }
    value_parsers::path_argument(name)
}

/// Whether the name fits into a request path.
pub fn fits_path(kind: Kind, name: &str) -> bool {
    let is_routed = if kind.takes_slash() { !name.contains('\n') } else { !name.contains('/') };
    is_routed && path_argument(name).is_ok() && !has_dots(name)
}

/// Finds the row whose `field` is the name: for names that do not fit into a path.
///
/// # Errors
/// `NotFound` if there is none.
pub fn find(kind: Kind, name: &str, field: &str, rows: impl Into<Vec<Row>>) -> Result<Row> {
    let is_it = |row: &Row| {
        let members: serde_json::Map<_, _> = serde_json::from_str(row.get()).unwrap_or_default();
        members.get(field).and_then(serde_json::Value::as_str) == Some(name)
    };
    rows.into().into_iter().find(is_it).ok_or_else(|| missing(kind, name))
}

/// Deletes a thing with the bulk operation, because its name does not fit into a path.
///
/// # Errors
/// `NotFound` if there is no such thing; the error of the request.
pub async fn delete_in_bulk(
    kind: Kind,
    name: &str,
    send: impl AsyncFnOnce(Body) -> Result<Reply<BulkResponse>>,
) -> Result<()> {
    let reply = send(Accounts::body("delete", &[name])?).await?;
    match Accounts::of(&reply)?.outcome(&[name.to_owned()], &[]) {
        Some(Outcome::Done | Outcome::Already) => Ok(()),
        Some(Outcome::Failed(error)) => Err(error),
        Some(Outcome::NotAttempted) | None => Err(missing(kind, name)),
    }
}

fn missing(kind: Kind, name: &str) -> Error {
    Error::not_found(format!("there is no {} `{}`", kind.noun(), escape(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Kind; 8] =
        [Kind::Variable, Kind::Pool, Kind::Connection, Kind::Run, Kind::XCom, Kind::Entry, Kind::User, Kind::Role];

    #[test]
    fn a_name_that_cannot_be_addressed_is_refused() {
        for kind in ALL {
            for name in ["", ".", "..", "x\n", "\tx", "x\u{0}y", " x", "x ", "a\\b", "a/../b", "./a", "x\u{202e}y"] {
                assert!(check(kind, name).is_err(), "{kind:?} {name:?}");
            }
            assert_eq!(check(kind, "a.b-c_1"), Ok(()), "{kind:?}");
            let longest = kind.longest().unwrap_or(100);
            assert_eq!(check(kind, &"x".repeat(longest)), Ok(()), "{kind:?}");
            if kind.longest().is_some() {
                let error = check(kind, &"x".repeat(longest + 1)).unwrap_err();
                assert!(error.ends_with(&format!("the server's limit is {longest}")), "{kind:?}: {error}");
            }
        }
        for name in ["~", "-", "@latest", "@running"] {
            assert!(check(Kind::Run, name).is_err(), "{name}");
            assert_eq!(check(Kind::Variable, name), Ok(()), "{name}");
        }
        assert_eq!(check(Kind::Run, "manual__2026-11-01T00:00:00+00:00"), Ok(()));
        assert!(check(Kind::Connection, "a b").is_err() && check(Kind::Connection, "größe_1").is_ok());
    }

    #[test]
    fn a_slash_is_allowed_if_the_routes_match_it() {
        for kind in ALL {
            assert_eq!(check(kind, "a/b").is_ok(), kind.takes_slash(), "{kind:?}");
            assert_eq!(fits_path(kind, "a/b"), kind.takes_slash(), "{kind:?}");
            assert!(fits_path(kind, "a b ") && !fits_path(kind, "..") && !fits_path(kind, ""), "{kind:?}");
        }
        assert!(
            !fits_path(Kind::Variable, "a/../b") && !fits_path(Kind::Variable, "x\n") && fits_path(Kind::Run, "x\n")
        );
        assert!(with_slashes("a/b").is_ok() && with_slashes("a\n").is_err());
    }

    #[test]
    fn the_error_shows_the_name_escaped() {
        let error = checked(Kind::Variable, "x\n").unwrap_err().to_string();
        assert_eq!(error, "variable `x\\n`: it contains a control character, so no command could address it later");
    }
}
