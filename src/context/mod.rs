//! The state of a running command: its options, output, environment and client.

mod globals;
mod hints;
mod tokens;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::sync::Arc;

pub use self::globals::Globals;
use crate::api::{Connection, Session, client::Client, size};
use crate::config::{self, Environment, Folder, INSECURE_VARIABLE, Variables};
use crate::credentials::store::Key;
use crate::credentials::{Token, TokenSource};
use crate::error::{Error, Kind, Result};
use crate::login::{CommandTokenProvider, TokenRefresher};
use crate::output::{self, Printer};
pub use crate::ui::notes::Notes;

const DEFAULT_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(60);

/// The variable for `--max-response-size`.
const MAX_RESPONSE_SIZE: &str = "AIRFLOW_CLI_MAX_RESPONSE_SIZE";

/// Created once per run of a command.
pub struct Context {
    globals: Globals,
    max_response: size::Limit,
    printer: Printer,
    environment: OnceCell<Environment>,
    token: OnceCell<Option<(Token, TokenSource)>>,
    client: OnceCell<Client>,
    notes: Notes,
    warned: RefCell<BTreeSet<String>>,
}

impl Context {
    /// # Errors
    /// Usage: invalid output options, such as a broken `--jq`, or an invalid response limit.
    pub fn new(globals: Globals) -> Result<Self> {
        let printer = Printer::new(globals.output_settings())?;
        let max_response = match globals.max_response_size {
            Some(limit) => limit,
            None => max_response_of(&Variables::of_process())?,
        };
        let (environment, token, client) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let (notes, warned) = (Notes::default(), RefCell::default());
        Ok(Self { globals, max_response, printer, notes, warned, environment, token, client })
    }

    pub fn printer(&self) -> &Printer {
        &self.printer
    }

    /// Captures all further output and notes.
    pub fn capture(&self) {
        self.printer.capture();
        self.notes.hold();
    }

    /// The output and notes since [`Self::capture`].
    pub fn captured(&self) -> (Vec<u8>, Vec<String>) {
        (self.printer.captured(), self.notes.stop_holding())
    }

    pub fn globals(&self) -> &Globals {
        &self.globals
    }

    /// The limit for a response in memory.
    pub fn max_response(&self) -> size::Limit {
        self.max_response
    }

    /// The environment named by `--env`.
    pub fn chosen_environment(&self) -> Option<&str> {
        self.globals.env.as_deref()
    }

    /// The environment of this command, with the options of the command line applied.
    ///
    /// # Errors
    /// Usage: none selected, unknown, or a broken file.
    pub fn environment(&self) -> Result<&Environment> {
        if let Some(environment) = self.environment.get() {
            return Ok(environment);
        }
        let environment = config::resolve(self.chosen_environment())?;
        Ok(self.environment.get_or_init(|| environment))
    }

    /// The generated client, signed in if there is a token.
    ///
    /// # Errors
    /// As [`Self::environment`]; a store that cannot be read; an invalid certificate.
    pub async fn client(&self) -> Result<&Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let environment = self.environment()?;
        let found = self.current_token()?;
        let session = Session::connect(self.connection(environment, found.as_ref().map(|(token, _)| token.clone())))?;
        let session =
            match found {
                Some((token, TokenSource::Store)) => {
                    session.with_token_provider(Arc::new(self.token_refresher(environment, token)?))
                }
                Some((token, TokenSource::Command)) => session.with_token_provider(Arc::new(
                    CommandTokenProvider::new(environment.clone(), token, self.warner(String::new())),
                )),
                Some((token, _)) => {
                    self.warn_of_end(&token);
                    session
                }
                None => session,
            };
        let client = session.client();
        Ok(self.client.get_or_init(|| client))
    }

    /// Refreshes the stored token of an environment.
    ///
    /// # Errors
    /// Usage: the environment has no name, so nothing is stored for it.
    pub fn token_refresher(&self, environment: &Environment, token: Token) -> Result<TokenRefresher> {
        let key =
            Key::of(environment).ok_or_else(|| Error::usage("no token is stored for an environment without a name"))?;
        let folder = Folder::find(&Variables::of_process())?;
        let warn = self.warner(format!("; sign in again with `{}`", self.sign_in_command(environment)));
        let connection = self.connection(environment, None);
        Ok(TokenRefresher::new(connection, folder, environment.credential_store, key, token, warn))
    }

    /// A function for warnings that outlives a borrow of this; each warning ends with `advice`.
    fn warner(&self, advice: String) -> Box<dyn Fn(&str) + Send + Sync> {
        let (quiet, notes) = (self.globals.quiet, self.notes.clone());
        Box::new(move |line| {
            if !quiet {
                notes.print(format!("warning: {}{advice}", output::escape(line)));
            }
        })
    }

    /// The client for a change. On a protected environment, it asks first.
    ///
    /// # Errors
    /// As [`Self::client`]; refused if the answer is no, or if there is no terminal to ask on.
    pub async fn client_to_change(&self) -> Result<&Client> {
        let environment = self.environment()?;
        if environment.protected {
            self.confirm(&format!("{} is protected. Make this change?", self.place()?))?;
        }
        self.client().await
    }

    /// The client for a change that needs a confirmation in every environment.
    ///
    /// # Errors
    /// As [`Self::client_to_change`].
    pub async fn client_to_change_after(&self, question: &str) -> Result<&Client> {
        let protected = if self.environment()?.protected { ", which is protected" } else { "" };
        self.confirm(&format!("{question} This is {}{protected}.", self.place()?))?;
        self.client().await
    }

    /// How to connect to a server: the environment, with the options of the command line applied.
    pub fn connection(&self, environment: &Environment, token: Option<Token>) -> Connection {
        let globals = &self.globals;
        let over =
            |option: &Option<std::path::PathBuf>, own: &Option<std::path::PathBuf>| option.clone().or(own.clone());
        if token.is_some() && environment.url.scheme() == "http" && !config::is_loopback(&environment.url) {
            self.warn_once(&format!(
                "the token is sent to {} without encryption (http)",
                config::url_text(&environment.url)
            ));
        }
        self.warn_of_insecure(environment);
        Connection {
            url: environment.url.clone(),
            token,
            timeout: globals.timeout.or(environment.timeout).unwrap_or(DEFAULT_TIMEOUT),
            max_response: self.max_response.0,
            ca_cert: over(&globals.ca_cert, &environment.ca_cert),
            client_cert: over(&globals.client_cert, &environment.client_cert),
            client_key: over(&globals.client_key, &environment.client_key),
            insecure: globals.insecure || environment.insecure,
        }
    }

    /// A stored setting may be forgotten, so it is repeated; an option of this command is not.
    fn warn_of_insecure(&self, environment: &Environment) {
        let Some(name) = self.stored_insecure(environment).filter(|_| environment.url.scheme() == "https") else {
            return;
        };
        self.warn_once(&format!(
            "the certificate of {} is not verified because of the settings of environment {name}; `airflow env set {name} --unset \
             insecure` changes that",
            config::url_text(&environment.url)
        ));
    }

    /// The name of the environment if only its stored settings, and nothing in this command, turn off the verification
    /// of certificates.
    fn stored_insecure<'a>(&self, environment: &'a Environment) -> Option<&'a str> {
        let is_said = self.globals.insecure || Variables::of_process().raw(INSECURE_VARIABLE).is_some();
        environment.name.as_deref().filter(|_| environment.insecure && !is_said)
    }

    /// How to turn on the verification of the server's certificate.
    pub fn how_to_verify(&self, environment: &Environment) -> String {
        match self.stored_insecure(environment) {
            Some(name) => format!("`airflow env set {name} --unset insecure --ca-cert FILE` trusts its authority"),
            None => {
                let option = if self.globals.insecure { "--insecure" } else { INSECURE_VARIABLE };
                format!("pass its authority with --ca-cert instead of {option}")
            }
        }
    }

    /// Whether `--yes` answers questions.
    pub fn yes(&self) -> bool {
        self.globals.yes
    }

    /// Asks a question, and returns only after a yes.
    ///
    /// # Errors
    /// `Failed` if the answer is no; `Usage` if there is no terminal to ask on.
    pub fn confirm(&self, question: &str) -> Result<()> {
        if self.yes() {
            return Ok(());
        }
        if !std::io::stdin().is_terminal() {
            return Err(Error::usage(format!("not confirmed: {question}"))
                .hint("there is no terminal to ask on: add --yes to confirm"));
        }
        eprint!("{} [y/N] ", output::escape(question));
        let _ = std::io::stderr().flush();
        let mut answer = String::new();
        let length = std::io::stdin()
            .read_line(&mut answer)
            .map_err(|error| Error::failed(format!("cannot read the answer: {error}")))?;
        if length == 0 {
            // After the end of the input, the cursor is still behind the question.
            eprintln!();
        }
        match answer.trim().to_ascii_lowercase().as_str() {
            "y" | "yes" => Ok(()),
            _ => Err(Error::new(Kind::Failed, "canceled, nothing was changed")),
        }
    }

    /// Prints a line for people on stderr, unless `--quiet`.
    pub fn note(&self, line: &str) {
        if !self.globals.quiet {
            self.notes.print(output::escape(&self.globals.completed(line)).into_owned());
        }
    }

    /// The lines on stderr, for code that draws on the terminal.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// Prints a warning on stderr, unless `--quiet`.
    pub fn warn(&self, line: &str) {
        self.note(&format!("warning: {line}"));
    }

    /// Prints a warning once per command.
    fn warn_once(&self, line: &str) {
        if self.warned.borrow_mut().insert(line.to_owned()) {
            self.warn(line);
        }
    }

    /// Whether to draw progress: only on a terminal.
    pub fn shows_progress(&self) -> bool {
        let is_held = self.notes.is_holding();
        !is_held && !self.globals.quiet && self.globals.verbose == 0 && std::io::stderr().is_terminal()
    }

    /// The environment's name in questions.
    ///
    /// # Errors
    /// As [`Self::environment`].
    pub fn place(&self) -> Result<String> {
        let environment = self.environment()?;
        let url = config::url_text(&environment.url);
        Ok(match &environment.name {
            Some(name) => format!("environment {name} ({url})"),
            None => url.to_owned(),
        })
    }
}

fn max_response_of(variables: &Variables) -> Result<size::Limit> {
    match variables.text(MAX_RESPONSE_SIZE)? {
        Some(text) => size::parse(&text).map_err(|why| Error::usage(format!("{MAX_RESPONSE_SIZE}: {why}"))),
        None => Ok(size::Limit::default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_for_the_response_limit_is_validated() {
        let limit = |value| max_response_of(&Variables::of(&[(MAX_RESPONSE_SIZE, value)]));
        assert_eq!(limit("1M").unwrap(), size::Limit(Some(1 << 20)));
        assert_eq!(limit("").unwrap(), size::Limit::default());
        let error = limit("much").unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.to_string().starts_with("AIRFLOW_CLI_MAX_RESPONSE_SIZE: expected a size"), "{error}");
    }
}
