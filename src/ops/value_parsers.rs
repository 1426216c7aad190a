//! Value parsers for clap. Their errors say what was expected.

use std::fmt;

use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::error::Error;
use crate::files::text::without_mark;
use crate::output;

pub use super::dates::{day, moment};

/// Why a name cannot be part of a request path.
#[derive(Debug)]
pub struct Unaddressable {
    why: String,
    is_name: bool,
}

impl Unaddressable {
    pub fn new(name: &str, why: impl Into<String>) -> Self {
        Self { why: why.into(), is_name: !name.is_empty() }
    }

    /// Whether the argument is a name. No request can find it, so the thing counts as not existing.
    pub fn is_name(&self) -> bool {
        self.is_name
    }
}

impl fmt::Display for Unaddressable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for Unaddressable {}

impl From<Unaddressable> for Error {
    fn from(unaddressable: Unaddressable) -> Self {
        Self::from(&unaddressable)
    }
}

impl From<&Unaddressable> for Error {
    fn from(unaddressable: &Unaddressable) -> Self {
        match unaddressable.is_name {
            true => Self::not_found(format!("no such thing: {}", output::escape(&unaddressable.why))).worded(),
            false => Self::usage(&*unaddressable.why),
        }
    }
}

impl From<Unaddressable> for String {
    fn from(unaddressable: Unaddressable) -> Self {
        unaddressable.why
    }
}

/// The name of something that exists, which becomes a segment of the request path.
///
/// # Errors
/// If the name cannot be one; for a positional, the exit code is 4 (see `cli`).
pub fn path_argument(text: &str) -> Result<String, Unaddressable> {
    crate::api::path_argument(text).map(str::to_owned).map_err(|error| Unaddressable::new(text, error.to_string()))
}

/// As [`path_argument`], but allows an empty string, which means no value: scripts write `--username "$NAME"`.
pub fn path_argument_or_none(text: &str) -> Result<String, Unaddressable> {
    if text.is_empty() { Ok(String::new()) } else { path_argument(text) }
}

/// A whole number.
pub fn integer(text: &str) -> Result<i64, String> {
    text.parse().map_err(|_| "expected a whole number".into())
}

/// A whole number that is at least `LEAST`.
pub fn at_least<const LEAST: i64>(text: &str) -> Result<i64, String> {
    let number = text.parse().ok().filter(|number| *number >= LEAST);
    number.ok_or_else(|| format!("expected a whole number, {LEAST} or more"))
}

/// A number of things.
pub fn count(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| "expected a whole number, 0 or more".into())
}

/// A TCP port.
pub fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| "expected a port, 0 to 65535".into())
}

/// A finite number.
pub fn number(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ => Err("expected a number".into()),
    }
}

/// A duration, in seconds.
pub fn seconds(text: &str) -> Result<f64, String> {
    crate::duration::parse(text).map(|time| time.as_secs_f64())
}

/// JSON text, unchanged.
pub fn json(text: &str) -> Result<String, String> {
    let text = without_mark(text);
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(error) if text.starts_with(char::is_alphabetic) => {
            Err(format!("not valid JSON: {error}; put text in quotes: '\"{text}\"'"))
        }
        Err(error) => Err(format!("not valid JSON: {error}")),
    }
}

/// Converts a clap error from parsing arguments a second time.
#[allow(clippy::needless_pass_by_value, reason = "the signature that map_err needs")]
pub fn usage_error(error: clap::Error) -> Error {
    Error::usage(first_line(&error))
}

/// The first paragraph of a clap error, in one line.
pub fn first_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let mut lines = text.lines().map(str::trim).take_while(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    lines.fold(first, |whole, line| format!("{whole} {line}"))
}

/// Accepts fields to order by, in both directions; help and completion list each field once.
pub fn order(fields: &'static [&'static str]) -> PossibleValuesParser {
    let descending = fields.iter().map(|field| PossibleValue::new(format!("-{field}")).hide(true));
    PossibleValuesParser::new(fields.iter().map(|field| PossibleValue::new(*field)).chain(descending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_for_numbers_say_what_is_expected() {
        assert_eq!(
            (integer("-5"), at_least::<-1>("-1"), count("0"), port("65535")),
            (Ok(-5), Ok(-1), Ok(0), Ok(65535))
        );
        for wrong in ["", "abc", "1.5", "99999999999999999999"] {
            assert_eq!(integer(wrong).unwrap_err(), "expected a whole number", "{wrong}");
        }
        assert_eq!(at_least::<1>("0").unwrap_err(), "expected a whole number, 1 or more");
        assert_eq!(count("-1").unwrap_err(), "expected a whole number, 0 or more");
        assert_eq!(port("65536").unwrap_err(), "expected a port, 0 to 65535");
    }

    #[test]
    fn numbers_are_finite() {
        assert_eq!(number("1.5"), Ok(1.5));
        assert!(number("NaN").is_err() && number("1e999").is_err() && number("one").is_err());
    }

    #[test]
    fn a_duration_is_converted_to_seconds() {
        assert_eq!((seconds("60"), seconds("1m30s")), (Ok(60.0), Ok(90.0)));
    }

    #[test]
    fn json_is_unchanged_and_errors_have_the_position() {
        assert_eq!(json("{\"a\": 1.10}").as_deref(), Ok("{\"a\": 1.10}"));
        assert_eq!(json("\u{feff}5").as_deref(), Ok("5"));
        assert!(json("{\"a\": }").unwrap_err().contains("line 1 column 7"));
        assert!(json("text").unwrap_err().ends_with("put text in quotes: '\"text\"'"));
    }
}
