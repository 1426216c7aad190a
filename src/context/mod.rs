//! What a running command has at hand: the options, the output, the environment and its server.

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
use crate::login::{Asker, Keeper};
use crate::output::{self, Printer};
pub use crate::ui::notes::Notes;

const DEFAULT_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(60);

/// The variable for `--max-response-size`.
const MAX_RESPONSE_SIZE: &str = "AIRFLOW_CLI_MAX_RESPONSE_SIZE";

/// Made once for each run of the command.
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
    /// Usage errors in the output options, such as a broken `--jq`, and in the limit for replies.
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

    /// From now on keeps what is printed, and what people are told.
    pub fn capture(&self) {
        self.printer.capture();
        self.notes.hold();
    }

    /// What came since [`Self::keep`].
    pub fn captured(&self) -> (Vec<u8>, Vec<String>) {
        (self.printer.captured(), self.notes.end())
    }

    pub fn globals(&self) -> &Globals {
        &self.globals
    }

    /// The limit for what is held of a reply.
    pub fn max_response(&self) -> size::Limit {
        self.max_response
    }

    /// The environment named by `--env`.
    pub fn chosen_environment(&self) -> Option<&str> {
        self.globals.env.as_deref()
    }

    /// The environment that this command works with, with the options of the command line laid over it.
    ///
    /// # Errors
    /// Usage errors: none chosen, unknown, or a broken file.
    pub fn environment(&self) -> Result<&Environment> {
        if let Some(environment) = self.environment.get() {
            return Ok(environment);
        }
        let environment = config::resolve(self.chosen_environment())?;
        Ok(self.environment.get_or_init(|| environment))
    }

    /// The generated client, signed in as far as there is a token.
    ///
    /// # Errors
    /// As [`Self::environment`]; a store that can not be read; a certificate that can not be used.
    pub async fn client(&self) -> Result<&Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let environment = self.environment()?;
        let found = self.current_token()?;
        let session = Session::connect(self.connection(environment, found.as_ref().map(|(token, _)| token.clone())))?;
        let session = match found {
            Some((token, TokenSource::Store)) => session.kept_by(Arc::new(self.keeper(environment, token)?)),
            Some((token, TokenSource::Command)) => {
                session.kept_by(Arc::new(Asker::new(environment.clone(), token, self.teller(String::new()))))
            }
            Some((token, _)) => {
                self.warn_of_end(&token);
                session
            }
            None => session,
        };
        let client = session.client();
        Ok(self.client.get_or_init(|| client))
    }

    /// Who looks after the stored token of an environment.
    ///
    /// # Errors
    /// Usage: the environment has no name, and so nothing is stored for it.
    pub fn keeper(&self, environment: &Environment, token: Token) -> Result<Keeper> {
        let key = Key::of(environment).ok_or_else(|| Error::usage("no token is stored for an unnamed environment"))?;
        let folder = Folder::find(&Variables::of_process())?;
        let warn = self.teller(format!("; sign in again with `{}`", self.sign_in_command(environment)));
        let connection = self.connection(environment, None);
        Ok(Keeper::new(connection, folder, environment.credential_store, key, token, warn))
    }

    /// For warnings of those who outlive a borrow of this: each ends with `advice`.
    fn teller(&self, advice: String) -> Box<dyn Fn(&str) + Send + Sync> {
        let (quiet, notes) = (self.globals.quiet, self.notes.clone());
        Box::new(move |line| {
            if !quiet {
                notes.say(format!("warning: {}{advice}", output::escape(line)));
            }
        })
    }

    /// The client for a change: on a protected environment it asks first.
    ///
    /// # Errors
    /// As [`Self::client`]; refused when the answer is no, or when there is nobody to ask.
    pub async fn client_to_change(&self) -> Result<&Client> {
        let environment = self.environment()?;
        if environment.protected {
            self.confirm(&format!("{} is protected. Make this change?", self.place()?))?;
        }
        self.client().await
    }

    /// The client for a change that is asked for on every environment.
    ///
    /// # Errors
    /// As [`Self::client_to_change`].
    pub async fn client_to_change_after(&self, question: &str) -> Result<&Client> {
        let protected = if self.environment()?.protected { ", which is protected" } else { "" };
        self.confirm(&format!("{question} This is {}{protected}.", self.place()?))?;
        self.client().await
    }

    /// How a server is reached: the environment, with the options of the command line laid over it.
    pub fn connection(&self, environment: &Environment, token: Option<Token>) -> Connection {
        let globals = &self.globals;
        let over =
            |option: &Option<std::path::PathBuf>, own: &Option<std::path::PathBuf>| option.clone().or(own.clone());
        if token.is_some() && environment.url.scheme() == "http" && !config::is_loopback(&environment.url) {
            self.warn_once(&format!(
                "the token travels to {} without encryption (http)",
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

    /// Whoever stored it may have forgotten; whoever says it now has not.
    fn warn_of_insecure(&self, environment: &Environment) {
        let Some(name) = self.stored_insecure(environment).filter(|_| environment.url.scheme() == "https") else {
            return;
        };
        self.warn_once(&format!(
            "the certificate of {} is not checked, as environment {name} says; `airflow env set {name} --unset \
             insecure` ends that",
            config::url_text(&environment.url)
        ));
    }

    /// The name of an environment whose settings, and nothing said for this command, turn the check of certificates
    /// off.
    fn stored_insecure<'a>(&self, environment: &'a Environment) -> Option<&'a str> {
        let is_said = self.globals.insecure || Variables::of_process().raw(INSECURE_VARIABLE).is_some();
        environment.name.as_deref().filter(|_| environment.insecure && !is_said)
    }

    /// How the server's certificate comes to be checked again, where it is not.
    pub fn check_again(&self, environment: &Environment) -> String {
        match self.stored_insecure(environment) {
            Some(name) => format!("`airflow env set {name} --unset insecure --ca-cert FILE` trusts its authority"),
            None => {
                let option = if self.globals.insecure { "--insecure" } else { INSECURE_VARIABLE };
                format!("give the authority with --ca-cert instead of {option}")
            }
        }
    }

    /// Whether `--yes` answers questions.
    pub fn yes(&self) -> bool {
        self.globals.yes
    }

    /// Asks; goes on only after a yes.
    ///
    /// # Errors
    /// `Failed` when the answer is no; `Usage` when there is no terminal to ask on.
    pub fn confirm(&self, question: &str) -> Result<()> {
        if self.yes() {
            return Ok(());
        }
        if !std::io::stdin().is_terminal() {
            return Err(Error::usage(format!("not confirmed: {question}"))
                .hint("there is no terminal to ask on: add --yes if you are sure"));
        }
        eprint!("{} [y/N] ", output::escape(question));
        let _ = std::io::stderr().flush();
        let mut answer = String::new();
        let length = std::io::stdin()
            .read_line(&mut answer)
            .map_err(|error| Error::failed(format!("can not read the answer: {error}")))?;
        if length == 0 {
            // The end of the input leaves the cursor behind the question.
            eprintln!();
        }
        match answer.trim().to_ascii_lowercase().as_str() {
            "y" | "yes" => Ok(()),
            _ => Err(Error::new(Kind::Failed, "cancelled, nothing was changed")),
        }
    }

    /// A line for people on stderr, unless `--quiet`.
    pub fn note(&self, line: &str) {
        if !self.globals.quiet {
            self.notes.say(output::escape(&self.globals.completed(line)).into_owned());
        }
    }

    /// The lines on stderr, for who draws on the terminal meanwhile.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// A warning on stderr, unless `--quiet`.
    pub fn warn(&self, line: &str) {
        self.note(&format!("warning: {line}"));
    }

    /// A warning that is told once in a command.
    fn warn_once(&self, line: &str) {
        if self.warned.borrow_mut().insert(line.to_owned()) {
            self.warn(line);
        }
    }

    /// Whether progress may be drawn: somebody looks at stderr.
    pub fn shows_progress(&self) -> bool {
        let is_gathered = self.notes.are_held();
        !is_gathered && !self.globals.quiet && self.globals.verbose == 0 && std::io::stderr().is_terminal()
    }

    /// The environment as questions name it.
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
    fn the_variable_for_replies_is_read_and_checked() {
        let limit = |value| max_response_of(&Variables::of(&[(MAX_RESPONSE_SIZE, value)]));
        assert_eq!(limit("1M").unwrap(), size::Limit(Some(1 << 20)));
        assert_eq!(limit("").unwrap(), size::Limit::default());
        let error = limit("much").unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.to_string().starts_with("AIRFLOW_CLI_MAX_RESPONSE_SIZE: expected a size"), "{error}");
    }
}
