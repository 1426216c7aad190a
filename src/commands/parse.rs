//! Value parsers for clap: from what was typed to what is sent, or a sentence on what was expected.

use crate::error::Error;

pub use super::dates::{day, moment};

/// An id that becomes a segment of the request's path.
pub fn path_argument(text: &str) -> Result<String, String> {
    crate::api::path_argument(text).map(str::to_owned).map_err(|error| error.to_string())
}

/// A finite number.
pub fn number(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ => Err("expected a number".into()),
    }
}

/// JSON text, kept as it was typed.
pub fn json(text: &str) -> Result<String, String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_finite() {
        assert_eq!(number("1.5"), Ok(1.5));
        assert!(number("NaN").is_err() && number("1e999").is_err() && number("one").is_err());
    }

    #[test]
    fn json_keeps_its_spelling_and_faults_name_their_place() {
        assert_eq!(json("{\"a\": 1.10}").as_deref(), Ok("{\"a\": 1.10}"));
        assert!(json("{\"a\": }").unwrap_err().contains("line 1 column 7"));
        assert!(json("text").unwrap_err().ends_with("text stands in quotes: '\"text\"'"));
    }
}
