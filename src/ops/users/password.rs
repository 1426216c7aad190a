//! The password of a user: typed, from stdin, made up, or, as the official command line has it, an argument.

use std::io::{IsTerminal, stdin};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::builder::{StringValueParser, TypedValueParser};
use serde_json::Value;
use uuid::Uuid;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::input;
use crate::secret::Secret;

// No docstring: clap would take it for the help of the whole command.
#[derive(clap::Args)]
pub struct Given {
    /// The password; other users of this machine can see it here, better use --password-stdin, or type it when asked
    #[arg(short, long, allow_hyphen_values = true, value_parser = StringValueParser::new().map(Secret::new))]
    password: Option<Secret>,

    /// Read the password from stdin
    #[arg(long)]
    password_stdin: bool,

    /// Make up a password, which nobody is told
    #[arg(long)]
    use_random_password: bool,

    /// With --use-random-password: print the password, this once
    #[arg(long, requires = "use_random_password")]
    show_password: bool,
}

/// A password, and whether it is to be printed.
pub struct Password {
    pub text: Secret,
    shown: bool,
}

impl Password {
    /// Prints the sentence, or `json` for programs; the password with it, if that was asked for.
    ///
    /// # Errors
    /// Whatever the output fails with.
    pub fn tell(&self, context: &Context, sentence: &str, json: Value) -> Result<()> {
        if !self.shown {
            return context.printer().text(sentence, json);
        }
        let mut members = if let Value::Object(members) = json { members } else { serde_json::Map::new() };
        members.insert("password".to_owned(), self.text.expose().into());
        context.printer().lines(&[sentence, &format!("Password: {}", self.text.expose())], members)
    }
}

impl Given {
    /// Sees to it that there is one source for the password, before anything is asked of the server.
    ///
    /// # Errors
    /// `Usage`: several sources, an empty password, or none given and no terminal to ask on.
    pub fn check(&self) -> Result<()> {
        let ways = [self.password.is_some(), self.password_stdin, self.use_random_password];
        match ways.into_iter().filter(|given| *given).count() {
            0 if !stdin().is_terminal() => Err(Error::usage("there is no password, and no terminal to ask for it on")
                .hint("give it with --password-stdin, or let --use-random-password make one up")),
            2.. => Err(Error::usage("give one of --password, --password-stdin and --use-random-password")),
            _ if self.password.as_ref().is_some_and(Secret::is_empty) => Err(Error::usage("--password: it is empty")),
            _ => Ok(()),
        }
    }

    /// The password; on a terminal it is asked for twice and not shown.
    ///
    /// # Errors
    /// `Usage`: nothing was given, or not the same twice.
    pub fn read(&self, context: &Context) -> Result<Password> {
        let text = match &self.password {
            _ if self.use_random_password => Secret::new(random()),
            Some(password) => {
                context.warn(
                    "the process list shows the password in --password to every user of this machine; \
                     use --password-stdin",
                );
                password.clone()
            }
            None if self.password_stdin => input::secret("Password", "--password-stdin")?,
            None => twice()?,
        };
        Ok(Password { text, shown: self.show_password })
    }
}

fn twice() -> Result<Secret> {
    let password = input::ask("Password (not shown): ")?;
    if password.is_empty() {
        return Err(Error::usage("the password is empty"));
    }
    match input::ask("Repeat for confirmation: ")? == password {
        true => Ok(password),
        false => Err(Error::usage("the passwords do not match")),
    }
}

/// 244 random bits in 43 characters: fewer than the 72 bytes that some ways of hashing look at.
pub fn random() -> String {
    URL_SAFE_NO_PAD.encode([*Uuid::new_v4().as_bytes(), *Uuid::new_v4().as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn checked(arguments: &[&str]) -> Result<()> {
        let command = Given::augment_args(clap::Command::new("create"));
        let matches = command.try_get_matches_from([&["create"], arguments].concat()).unwrap();
        Given::from_arg_matches(&matches).unwrap().check()
    }

    #[test]
    fn there_is_one_source() {
        for one in ["-p=-x", "--password-stdin", "--use-random-password"] {
            checked(&[one]).unwrap();
        }
        for two in [["-px", "--password-stdin"], ["-px", "--use-random-password"]] {
            assert!(checked(&two).unwrap_err().to_string().starts_with("give one of"));
        }
        assert!(checked(&["--password="]).is_err());
    }

    #[test]
    fn made_up_passwords_are_long_and_never_the_same() {
        let (one, other) = (random(), random());
        assert_eq!((one.len(), other.len()), (43, 43));
        assert_ne!(one, other);
    }
}
