//! Reads the values of options from the command line, a file (`@FILE`) or stdin (`-`).
//!
//! Text is unchanged, with all spaces and line breaks. Only for values that are a single line (a note, a password), the
//! final line break of a file is removed: see [`line`] and [`secret`].

pub mod reader;

use std::io::IsTerminal;

use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::files::text::{self, without_mark};
use crate::secret::Secret;

/// The text of the value `given` (`@-` is also stdin, as in `gh`), without a byte order mark. Errors name `option`.
///
/// # Errors
/// `Usage`: the file or stdin cannot be read, or is not UTF-8.
pub fn text(given: &str, option: &str) -> Result<String> {
    match (given, given.strip_prefix('@')) {
        ("-", _) => file(given, option),
        (_, Some(path)) => file(path, option),
        _ => Ok(without_mark(given).to_owned()),
    }
}

/// As [`text`], for a single line: without the line break at the end of a file or stdin.
///
/// # Errors
/// As [`text`].
pub fn line(given: &str, option: &str) -> Result<String> {
    let text = text(given, option)?;
    let is_read = given == "-" || given.starts_with('@');
    Ok(if is_read { text::line(&text).to_owned() } else { text })
}

/// The text of a file that is an argument of the command, or of stdin for `-`.
///
/// # Errors
/// As [`text`].
pub fn whole(path: &str) -> Result<String> {
    file(path, "")
}

/// The text of a file, or of stdin for `-`. Errors name `option`.
///
/// # Errors
/// As [`text`].
pub fn file(path: &str, option: &str) -> Result<String> {
    match path {
        "-" => reader::stdin(reader::MAX_SIZE, option),
        _ => reader::file(path, option),
    }
}

/// The JSON object in the value `given`, with its spelling preserved. Errors name `option`. `None` for `null` and empty
/// text, as in the official command.
///
/// # Errors
/// As [`text`] and [`as_object`].
pub fn object_or_null(given: &str, option: &str) -> Result<Option<Box<RawValue>>> {
    let text = text(given, option)?;
    match text.trim() {
        "" | "null" => Ok(None),
        _ => as_object(&text, option).map(Some),
    }
}

/// Reads a text as a JSON object, with its spelling preserved. Errors name `what`, but do not contain the text.
///
/// # Errors
/// `Usage`: invalid JSON (with the position), or not an object.
pub fn as_object(text: &str, what: &str) -> Result<Box<RawValue>> {
    if !text.trim_start().starts_with('{') {
        return Err(Error::usage(format!("{what} must be a JSON object, such as '{{\"key\": \"value\"}}'")));
    }
    serde_json::from_str(text).map_err(|error| Error::usage(format!("{what} is not valid JSON: {error}")))
}

/// Maximum length of a secret from stdin, in bytes.
const MAX_SECRET_LENGTH: u64 = 64 << 10;

/// Reads a secret from stdin, without its final line break; on a terminal, prompts for it without echo. `what` describes the
/// secret, such as `Password`. Errors name `option`.
///
/// # Errors
/// As [`text`]; also `Usage` for an empty secret.
pub fn secret(what: &str, option: &str) -> Result<Secret> {
    let secret = match std::io::stdin().is_terminal() {
        true => ask(&format!("{what} (not shown): "))?,
        false => Secret::of_line(&Zeroizing::new(reader::stdin(MAX_SECRET_LENGTH, option)?)),
    };
    match secret.is_empty() {
        true => Err(Error::usage(format!("the {} is empty", what.to_lowercase()))),
        false => Ok(secret),
    }
}

/// Prompts for a secret on the terminal, without echo.
///
/// # Errors
/// Failed: it cannot be read.
pub fn ask(prompt: &str) -> Result<Secret> {
    let typed = rpassword::prompt_password(prompt);
    let typed = typed.map_err(|reason| match reason.kind() {
        std::io::ErrorKind::UnexpectedEof => {
            eprintln!();
            Error::failed("nothing was entered: end of input")
        }
        _ => Error::failed(format!("cannot read from the terminal: {reason}")),
    })?;
    Ok(Secret::of_line(&Zeroizing::new(typed)))
}

/// The first `most` bytes of stdin, to detect the wrong kind of input without reading an endless stream.
///
/// # Errors
/// As [`text`].
pub fn beginning(most: u64) -> Result<String> {
    reader::beginning(most, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_unchanged_and_a_missing_file_is_named() {
        assert_eq!(text("{}", "--json").unwrap(), "{}");
        assert_eq!(text("\u{feff}{}", "--json").unwrap(), "{}");
        let error = text("@/no/such/file", "--conf").unwrap_err().to_string();
        assert!(error.starts_with("--conf: cannot read /no/such/file: no such file"), "{error}");
        let error = whole("/no/such/file").unwrap_err().to_string();
        assert!(error.starts_with("cannot read /no/such/file"), "{error}");
    }
}
