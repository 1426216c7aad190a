//! One environment: an Airflow server and how to connect to it.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use url::Url;

use crate::error::{Error, Result};

/// An environment, resolved from the file and the variables; paths are absolute.
#[derive(Clone, Debug, PartialEq)]
pub struct Environment {
    /// `None` if it comes only from `AIRFLOW_CLI_URL`.
    pub name: Option<String>,
    /// The base URL, without credentials, query and fragment.
    pub url: Url,
    pub ca_cert: Option<PathBuf>,
    pub client_cert: Option<PathBuf>,
    pub client_key: Option<PathBuf>,
    /// The time limit per request; zero for none.
    pub timeout: Option<Duration>,
    /// Don't verify the server's certificate.
    pub insecure: bool,
    /// Ask before every change.
    pub protected: bool,
    pub credential_store: StoreKind,
    /// A program with its arguments, split like in a shell, that prints a token.
    pub token_command: Option<String>,
    /// How the stored token was obtained; for people to read.
    pub sign_in: Option<String>,
}

impl Environment {
    /// An environment that has a URL and nothing else.
    pub fn at(url: Url) -> Self {
        Self {
            name: None,
            url,
            ca_cert: None,
            client_cert: None,
            client_key: None,
            timeout: None,
            insecure: false,
            protected: false,
            credential_store: StoreKind::Auto,
            token_command: None,
            sign_in: None,
        }
    }
}

/// Where the tokens of an environment are stored.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum StoreKind {
    /// The keyring, unless the user decides otherwise. A sign-in replaces this with the store that it used, so with
    /// this value nothing is stored.
    #[default]
    Auto,
    /// The keyring of the operating system.
    Keyring,
    /// `credentials.json` in our folder, unencrypted.
    File,
    /// Nowhere.
    None,
}

impl StoreKind {
    pub const NAMES: [&str; 4] = ["auto", "keyring", "file", "none"];

    pub fn name(self) -> &'static str {
        match self {
            StoreKind::Auto => "auto",
            StoreKind::Keyring => "keyring",
            StoreKind::File => "file",
            StoreKind::None => "none",
        }
    }
}

impl FromStr for StoreKind {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let kinds = [StoreKind::Auto, StoreKind::Keyring, StoreKind::File, StoreKind::None];
        let found = kinds.into_iter().find(|kind| kind.name() == name);
        found.ok_or_else(|| format!("expected one of {}", Self::NAMES.join(", ")))
    }
}

impl fmt::Display for StoreKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

const LONGEST_NAME: usize = 64;

/// Checks the name of an environment.
///
/// # Errors
/// Usage: the name is not 1 to 64 letters, digits, `.`, `_`, `-`, starting with a letter or digit.
pub fn check_name(name: &str) -> Result<()> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let starts_well = name.starts_with(|c: char| c.is_ascii_alphanumeric());
    if starts_well && name.chars().all(is_plain) && name.len() <= LONGEST_NAME {
        return Ok(());
    }
    Err(Error::usage(format!("{name:?} cannot be the name of an environment")).hint(format!(
        "use letters, digits, `.`, `_` and `-`, at most {LONGEST_NAME}, starting with a letter or digit"
    )))
}

/// Checks that a command line can be split into a program and arguments.
///
/// # Errors
/// What is wrong with it.
pub fn check_command(command: &str) -> Result<(), &'static str> {
    match shlex::split(command).as_deref() {
        None => Err("a quote is missing"),
        Some([]) => Err("it names no program"),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_plain() {
        for name in ["dev", "0", "prod.eu-1_b", &"x".repeat(64)] {
            assert!(check_name(name).is_ok(), "{name}");
        }
        for name in ["", "-dev", ".dev", "a b", "a/b", "ä", "a\n", &"x".repeat(65)] {
            assert!(check_name(name).is_err(), "{name}");
        }
        assert!(check_name("a\n").unwrap_err().to_string().starts_with(r#""a\n" cannot"#));
    }

    #[test]
    fn a_command_has_a_program_and_matching_quotes() {
        assert_eq!(check_command("vault read -field=token 'secret/a b'"), Ok(()));
        assert!(check_command("").is_err() && check_command("vault 'a").is_err());
    }

    #[test]
    fn every_kind_of_store_has_a_name() {
        for name in StoreKind::NAMES {
            assert_eq!(name.parse::<StoreKind>().unwrap().name(), name);
        }
        assert!("Keyring".parse::<StoreKind>().unwrap_err().contains("auto, keyring, file, none"));
    }
}
