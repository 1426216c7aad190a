//! Values that may come from a file (`@FILE`) or from stdin (`-`) instead of the command line.
//!
//! A text is kept as it is, with all of its blanks and line breaks. Only what is one line by its nature (a note, a
//! password) loses the one line break that ends a file: see [`line`] and [`secret`].

pub mod reader;

use std::io::IsTerminal;

use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::files::text::{self, without_mark};
use crate::secret::Secret;

/// The text that `given` stands for (`@-` is stdin too, as in `gh`), without a byte order mark; `option` names it in errors.
///
/// # Errors
/// A usage error when the file or stdin can not be read, or is not UTF-8.
pub fn text(given: &str, option: &str) -> Result<String> {
    match (given, given.strip_prefix('@')) {
        ("-", _) => file(given, option),
        (_, Some(path)) => file(path, option),
        _ => Ok(without_mark(given).to_owned()),
    }
}

/// As [`text`], for what is one line by its nature: without the line break at the end of a file or of stdin.
///
/// # Errors
/// As [`text`].
pub fn line(given: &str, option: &str) -> Result<String> {
    let text = text(given, option)?;
    let is_read = given == "-" || given.starts_with('@');
    Ok(if is_read { text::line(&text).to_owned() } else { text })
}

/// The text of the file that a command is about, or of stdin for `-`.
///
/// # Errors
/// As [`text`].
pub fn whole(path: &str) -> Result<String> {
    file(path, "")
}

/// The text of a file, or of stdin for `-`; `option` names it in errors.
///
/// # Errors
/// As [`text`].
pub fn file(path: &str, option: &str) -> Result<String> {
    match path {
        "-" => reader::stdin(reader::LARGEST, option),
        _ => reader::file(path, option),
    }
}

/// The JSON object that `given` stands for, spelled as it came; `option` names it in errors. Nothing for `null` and for
/// an empty text, as the official command has it.
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

/// A text that is a JSON object, spelled as it came; `what` names it in errors, which do not repeat it.
///
/// # Errors
/// A usage error for JSON that is broken, with the place, or no object.
pub fn as_object(text: &str, what: &str) -> Result<Box<RawValue>> {
    if !text.trim_start().starts_with('{') {
        return Err(Error::usage(format!("{what} must be a JSON object, such as '{{\"key\": \"value\"}}'")));
    }
    serde_json::from_str(text).map_err(|error| Error::usage(format!("{what} is not valid JSON: {error}")))
}

/// In bytes: passwords are lines.
const LONGEST_SECRET: u64 = 64 << 10;

/// A secret from stdin, without the line break at its end; on a terminal it is asked for and not shown. `what` it is,
/// as `Password`; `option` names it in errors.
///
/// # Errors
/// As [`text`]; a usage error too when nothing was given.
pub fn secret(what: &str, option: &str) -> Result<Secret> {
    let secret = match std::io::stdin().is_terminal() {
        true => ask(&format!("{what} (not shown): "))?,
        false => Secret::of_line(&Zeroizing::new(reader::stdin(LONGEST_SECRET, option)?)),
    };
    match secret.is_empty() {
        true => Err(Error::usage(format!("the {} is empty", what.to_lowercase()))),
        false => Ok(secret),
    }
}

/// What is typed on the terminal after `prompt`, not shown.
///
/// # Errors
/// Failed: it can not be read.
pub fn ask(prompt: &str) -> Result<Secret> {
    let typed = rpassword::prompt_password(prompt);
    let typed = typed.map_err(|reason| match reason.kind() {
        std::io::ErrorKind::UnexpectedEof => {
            eprintln!();
            Error::failed("nothing was typed: the input has ended")
        }
        _ => Error::failed(format!("can not read it: {reason}")),
    })?;
    Ok(Secret::of_line(&Zeroizing::new(typed)))
}

/// The first `most` bytes of stdin: enough to notice that it is no such thing as is wanted, and no endless stream.
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
    fn plain_text_is_itself_and_a_missing_file_is_named() {
        assert_eq!(text("{}", "--json").unwrap(), "{}");
        assert_eq!(text("\u{feff}{}", "--json").unwrap(), "{}");
        let error = text("@/no/such/file", "--conf").unwrap_err().to_string();
        assert!(error.starts_with("--conf: cannot read /no/such/file: there is no such file"), "{error}");
        let error = whole("/no/such/file").unwrap_err().to_string();
        assert!(error.starts_with("cannot read /no/such/file"), "{error}");
    }
}
