//! Values that may come from a file (`@FILE`) or from stdin (`-`) instead of the command line.

use std::io::{IsTerminal, Read};

use serde_json::value::RawValue;

use crate::error::{Error, Result};

/// The text that `given` stands for; `option` names it in errors.
///
/// # Errors
/// A usage error when the file or stdin can not be read, or is not UTF-8.
pub fn text(given: &str, option: &str) -> Result<String> {
    let (name, read) = match (given, given.strip_prefix('@')) {
        ("-", _) => ("standard input", stdin()),
        (_, Some(path)) => (path, std::fs::read_to_string(path)),
        _ => return Ok(given.to_owned()),
    };
    read.map_err(|error| Error::usage(format!("{option}: can not read {name}: {error}")))
}

/// The text of a file, or of stdin for `-`; `option` names it in errors.
///
/// # Errors
/// As [`text`].
pub fn file(path: &str, option: &str) -> Result<String> {
    match path {
        "-" => text(path, option),
        _ => text(&format!("@{path}"), option),
    }
}

/// The JSON object that `given` stands for, spelled as it came; `option` names it in errors.
///
/// # Errors
/// As [`text`]; a usage error for JSON that is broken, with the place, or no object.
pub fn object(given: &str, option: &str) -> Result<Box<RawValue>> {
    let json: Box<RawValue> = serde_json::from_str(&text(given, option)?)
        .map_err(|error| Error::usage(format!("{option} is not valid JSON: {error}")))?;
    match json.get().starts_with('{') {
        true => Ok(json),
        false => Err(Error::usage(format!("{option} must be a JSON object, such as '{{\"key\": \"value\"}}'"))),
    }
}

/// A password from stdin, without the line break at its end; on a terminal it is asked for and not shown. `option`
/// names it in errors.
///
/// # Errors
/// As [`text`]; a usage error too when nothing was given.
pub fn secret(option: &str) -> Result<String> {
    let given = if std::io::stdin().is_terminal() { ask("Password: ", option)? } else { text("-", option)? };
    let password = given.strip_suffix('\n').unwrap_or(&given);
    match password.strip_suffix('\r').unwrap_or(password) {
        "" => Err(Error::usage(format!("{option}: there is no password on stdin"))),
        password => Ok(password.to_owned()),
    }
}

/// What is typed on the terminal after `prompt`, not shown.
///
/// # Errors
/// A usage error when there is no terminal; `option` names what can be given instead.
pub fn ask(prompt: &str, option: &str) -> Result<String> {
    rpassword::prompt_password(prompt)
        .map_err(|error| Error::usage(format!("{option}: can not read the password: {error}")))
}

fn stdin() -> std::io::Result<String> {
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_itself_and_a_missing_file_is_named() {
        assert_eq!(text("{}", "--json").unwrap(), "{}");
        let error = text("@/no/such/file", "--conf").unwrap_err().to_string();
        assert!(error.starts_with("--conf: can not read /no/such/file"), "{error}");
    }
}
