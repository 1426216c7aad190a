//! Value parsers for clap: from what was typed to what is sent, or a sentence on what was expected.

use std::fmt;

use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::error::Error;
use crate::files::text::without_mark;
use crate::output;

pub use super::dates::{day, moment};

/// Why a name cannot stand in the path of a request.
#[derive(Debug)]
pub struct Unaddressable {
    why: String,
    is_name: bool,
}

impl Unaddressable {
    pub fn new(name: &str, why: impl Into<String>) -> Self {
        Self { why: why.into(), is_name: !name.is_empty() }
    }

    /// Whether it is a name, of which no request can find anything: there is no such thing, as far as anyone can tell.
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

/// The name of something that exists, which becomes a segment of the request's path.
///
/// # Errors
/// For what cannot be one: of a command's own argument, exit code 4 (see `cli`).
pub fn path_argument(text: &str) -> Result<String, Unaddressable> {
    crate::api::path_argument(text).map(str::to_owned).map_err(|error| Unaddressable::new(text, error.to_string()))
}

/// As [`path_argument`], but an empty one is none: scripts of the official command write `--username "$NAME"` so.
pub fn path_argument_or_none(text: &str) -> Result<String, Unaddressable> {
    if text.is_empty() { Ok(String::new()) } else { path_argument(text) }
}

/// A whole number.
pub fn integer(text: &str) -> Result<i64, String> {
    text.parse().map_err(|_| "expected a whole number".into())
}

/// A whole number that is not less than `LEAST`.
pub fn at_least<const LEAST: i64>(text: &str) -> Result<i64, String> {
    let number = text.parse().ok().filter(|number| *number >= LEAST);
    number.ok_or_else(|| format!("expected a whole number, {LEAST} or more"))
}

/// How many.
pub fn count(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| "expected a whole number, 0 or more".into())
}

/// A port of TCP.
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

/// A length of time, in seconds.
pub fn seconds(text: &str) -> Result<f64, String> {
    crate::duration::parse(text).map(|time| time.as_secs_f64())
}

/// JSON text, kept as it was typed.
pub fn json(text: &str) -> Result<String, String> {
    let text = without_mark(text);
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(error) if text.starts_with(char::is_alphabetic) => {
            Err(format!("not valid JSON: {error}; text stands in quotes: '\"{text}\"'"))
        }
        Err(error) => Err(format!("not valid JSON: {error}")),
    }
}

/// Turns a clap error of a second look at the arguments into ours.
#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
pub fn usage_error(error: clap::Error) -> Error {
    Error::usage(first_line(&error))
}

/// What clap found wrong, in one line.
pub fn first_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let mut lines = text.lines().map(str::trim).take_while(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    lines.fold(first, |whole, line| format!("{whole} {line}"))
}

/// Takes the fields of an order in both directions; help and completion show each once.
pub fn order(fields: &'static [&'static str]) -> PossibleValuesParser {
    let descending = fields.iter().map(|field| PossibleValue::new(format!("-{field}")).hide(true));
    PossibleValuesParser::new(fields.iter().map(|field| PossibleValue::new(*field)).chain(descending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_is_told_what_is_expected() {
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
    fn a_length_of_time_is_seconds() {
        assert_eq!((seconds("60"), seconds("1m30s")), (Ok(60.0), Ok(90.0)));
    }

    #[test]
    fn json_keeps_its_spelling_and_faults_name_their_place() {
        assert_eq!(json("{\"a\": 1.10}").as_deref(), Ok("{\"a\": 1.10}"));
        assert_eq!(json("\u{feff}5").as_deref(), Ok("5"));
        assert!(json("{\"a\": }").unwrap_err().contains("line 1 column 7"));
        assert!(json("text").unwrap_err().ends_with("text stands in quotes: '\"text\"'"));
    }
}
