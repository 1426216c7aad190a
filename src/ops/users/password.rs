//! The password of a user: from a prompt, stdin, a random generator, or (as in the official command line) an argument.

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

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Given {
    /// Password; visible to other users of this machine, so prefer --password-stdin or the prompt
    #[arg(short, long, allow_hyphen_values = true, value_parser = StringValueParser::new().map(Secret::new))]
    password: Option<Secret>,

    /// Read the password from stdin
    #[arg(long)]
    password_stdin: bool,

    /// Generate a random password, which is not printed
    #[arg(long)]
    use_random_password: bool,

    /// Print the generated password
    #[arg(long, requires = "use_random_password")]
    show_password: bool,
}

/// A password, and whether to print it.
pub struct Password {
    pub text: Secret,
    shown: bool,
}

impl Password {
    /// Prints the sentence, or `json` for programs, with the password if requested.
    ///
    /// # Errors
    /// The error of the output.
    pub fn print(&self, context: &Context, sentence: &str, json: Value) -> Result<()> {
        if !self.shown {
            return context.printer().text(sentence, json);
        }
        let mut members = if let Value::Object(members) = json { members } else { serde_json::Map::new() };
        members.insert("password".to_owned(), self.text.expose().into());
        context.printer().lines(&[sentence, &format!("Password: {}", self.text.expose())], members)
    }
}

impl Given {
    /// Checks before any request that there is one source for the password.
    ///
    /// # Errors
    /// `Usage` for several sources, an empty password, or no source and no terminal.
    pub fn check(&self) -> Result<()> {
        let sources = [self.password.is_some(), self.password_stdin, self.use_random_password];
        match sources.into_iter().filter(|given| *given).count() {
            0 if !stdin().is_terminal() => Err(Error::usage("cannot ask for the password: there is no terminal")
                .hint("add --password-stdin, or --use-random-password to generate one")),
            2.. => Err(Error::usage("--password, --password-stdin and --use-random-password cannot be combined")),
            _ if self.password.as_ref().is_some_and(Secret::is_empty) => {
                Err(Error::usage("the password in --password is empty"))
            }
            _ => Ok(()),
        }
    }

    /// Reads the password; a prompt asks for it twice and does not show it.
    ///
    /// # Errors
    /// `Usage` if it is empty or was not repeated correctly.
    pub fn read(&self, context: &Context) -> Result<Password> {
        let text = match &self.password {
            _ if self.use_random_password => Secret::new(random()),
            Some(password) => {
                context
                    .warn("other users of this machine can see --password in the process list; use --password-stdin");
                password.clone()
            }
            None if self.password_stdin => input::secret("Password", "--password-stdin")?,
            None => ask_twice()?,
        };
        Ok(Password { text, shown: self.show_password })
    }
}

fn ask_twice() -> Result<Secret> {
    let password = input::ask("Password (not shown): ")?;
    if password.is_empty() {
        return Err(Error::usage("the password is empty"));
    }
    match input::ask("Repeat for confirmation: ")? == password {
        true => Ok(password),
        false => Err(Error::usage("the passwords do not match")),
    }
}

/// 244 random bits in 43 characters, fewer than the 72 bytes that some hash functions use.
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
    fn sources_cannot_be_combined() {
        for one in ["-p=-x", "--password-stdin", "--use-random-password"] {
            checked(&[one]).unwrap();
        }
        for two in [["-px", "--password-stdin"], ["-px", "--use-random-password"]] {
            assert!(checked(&two).unwrap_err().to_string().ends_with("cannot be combined"));
        }
        assert!(checked(&["--password="]).is_err());
    }

    #[test]
    fn generated_passwords_are_long_and_unique() {
        let (one, other) = (random(), random());
        assert_eq!((one.len(), other.len()), (43, 43));
        assert_ne!(one, other);
    }
}
