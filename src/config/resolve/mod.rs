//! Which environment a command uses, and where each of its values comes from.

#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::time::Duration;

use super::environment::Environment;
use super::file::{Entry, File};
use super::folder::{Folder, with_home};
use super::variables::Variables;
use super::{parse_url, url_text};
use crate::duration;
use crate::error::command_line::quoted;
use crate::error::{Error, Result};
use crate::nearest::{did_you_mean, nearest};

/// The variable that names an environment.
pub const ENVIRONMENT: &str = "AIRFLOW_CLI_ENVIRONMENT";
/// The variable for a server without a name and without a file.
pub const URL: &str = "AIRFLOW_CLI_URL";

/// Where a value comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Source {
    /// An option of the command line, with its dashes.
    Option(&'static str),
    /// An environment variable.
    Variable(&'static str),
    /// The configuration file.
    File,
    /// Not set.
    Default,
}

/// An environment and the source of each of its values, by the keys of the file and `name`.
#[derive(Debug)]
pub struct Resolved {
    pub environment: Environment,
    pub sources: Vec<(&'static str, Source)>,
}

/// The environment that a command uses. `chosen`, the value of `--env`, comes first; then `AIRFLOW_CLI_URL`, which
/// needs no file; then `AIRFLOW_CLI_ENVIRONMENT`; then the selected one. The variables for single values
/// (`AIRFLOW_CLI_CA_CERT` and others) override its values.
///
/// # Errors
/// Usage: no environment is selected or none has this name, the variables contradict each other or have invalid values,
/// or the file is broken.
pub fn resolve(chosen: Option<&str>) -> Result<Environment> {
    Ok(explain(chosen)?.environment)
}

/// Like [`resolve`], with the source of each value.
///
/// # Errors
/// As [`resolve`].
pub fn explain(chosen: Option<&str>) -> Result<Resolved> {
    let variables = Variables::of_process();
    explain_from(chosen, &variables, || Folder::find(&variables).and_then(|folder| File::read(&folder)))
}

/// An environment of the file, or a new one, with the variables for single values applied.
///
/// # Errors
/// Usage: a variable has an invalid value.
pub fn with_variables(name: &str, entry: Entry, variables: &Variables) -> Result<Environment> {
    let picked = Picked { name: Some(name.to_owned()), entry, by: Source::Default };
    Ok(overlaid(picked, variables)?.environment)
}

fn explain_from(chosen: Option<&str>, variables: &Variables, file: impl FnOnce() -> Result<File>) -> Result<Resolved> {
    overlaid(pick(chosen, variables, file)?, variables)
}

fn overlaid(picked: Picked, variables: &Variables) -> Result<Resolved> {
    let from_file = picked.name.is_some();
    let mut sources = vec![("name", picked.by), ("url", if from_file { Source::File } else { Source::Variable(URL) })];
    let entry = picked.entry;
    let mut note = |key, variable, is_in_file: bool| {
        sources.push((
            key,
            match (variable, is_in_file) {
                (Some(name), _) => Source::Variable(name),
                (None, true) => Source::File,
                (None, false) => Source::Default,
            },
        ));
    };
    let overlay = Overlay::read(variables)?;
    note("ca_cert", overlay.ca_cert.as_ref().map(|_| CA_CERT), entry.ca_cert.is_some());
    note("client_cert", overlay.client_cert.as_ref().map(|_| CLIENT_CERT), entry.client_cert.is_some());
    note("client_key", overlay.client_key.as_ref().map(|_| CLIENT_KEY), entry.client_key.is_some());
    note("timeout", overlay.timeout.map(|_| TIMEOUT), entry.timeout.is_some());
    note("insecure", overlay.insecure.map(|_| INSECURE), entry.insecure.is_some());
    note("protected", None, entry.protected.is_some());
    note("credential_store", None, entry.credential_store.is_some());
    note("token_command", None, entry.token_command.is_some());
    note("sign_in", None, entry.sign_in.is_some());
    let environment = Environment {
        name: picked.name,
        url: entry.url,
        ca_cert: overlay.ca_cert.or(entry.ca_cert),
        client_cert: overlay.client_cert.or(entry.client_cert),
        client_key: overlay.client_key.or(entry.client_key),
        timeout: overlay.timeout.or(entry.timeout),
        insecure: overlay.insecure.or(entry.insecure).unwrap_or_default(),
        protected: entry.protected.unwrap_or_default(),
        credential_store: entry.credential_store.unwrap_or_default(),
        token_command: entry.token_command,
        sign_in: entry.sign_in,
    };
    Ok(Resolved { environment, sources })
}

struct Picked {
    name: Option<String>,
    entry: Entry,
    by: Source,
}

fn pick(chosen: Option<&str>, variables: &Variables, file: impl FnOnce() -> Result<File>) -> Result<Picked> {
    if let Some(name) = chosen {
        return named(&file()?, name, Source::Option("--env"));
    }
    let url = variables.text(URL)?;
    let url = url.map(|url| parse_url(&url).map_err(|error| in_variable(URL, error))).transpose()?;
    let name = variables.text(ENVIRONMENT)?;
    match (name, url) {
        (None, Some(url)) => Ok(Picked { name: None, entry: Entry::of(url), by: Source::Variable(URL) }),
        (Some(name), url) => {
            let picked = named(&file()?, &name, Source::Variable(ENVIRONMENT))?;
            match url {
                // Either one could be the wrong cluster.
                Some(url) if url != picked.entry.url => Err(Error::usage(format!(
                    "{URL} is {}, but {ENVIRONMENT} is {name}, whose URL is {}",
                    url_text(&url),
                    url_text(&picked.entry.url)
                ))
                .hint("unset one of them, or use --env")),
                _ => Ok(picked),
            }
        }
        (None, None) => {
            let file = file()?;
            match &file.selected {
                Some(name) => named(&file, name, Source::File),
                None => Err(none_selected(&file)),
            }
        }
    }
}

fn named(file: &File, name: &str, by: Source) -> Result<Picked> {
    match file.environments.get(name) {
        Some(entry) => Ok(Picked { name: Some(name.to_owned()), entry: entry.clone(), by }),
        None => Err(unknown(file, name, by)),
    }
}

/// The error for an environment that does not exist.
fn unknown(file: &File, name: &str, by: Source) -> Error {
    let message = match by {
        Source::Variable(variable) => format!("there is no environment {name:?}, which is set in {variable}"),
        Source::File => format!("the selected environment {name:?} does not exist"),
        Source::Option(_) | Source::Default => format!("there is no environment {name:?}"),
    };
    Error::usage(message).hint(file.hint_for(name))
}

impl File {
    /// The hint for a name that no environment has.
    fn hint_for(&self, name: &str) -> String {
        let names: Vec<&str> = self.environments.keys().map(String::as_str).collect();
        match nearest(name, names.iter().copied()) {
            None if names.is_empty() => {
                format!("create it with `airflow auth login --url URL --env {}`", quoted(name))
            }
            Some(near) => format!("{} Existing environments: {}", did_you_mean(near), names.join(", ")),
            None => format!("existing environments: {}", names.join(", ")),
        }
    }

    /// The environment of this name.
    ///
    /// # Errors
    /// Usage: it does not exist; the hint lists the existing ones.
    pub fn named(&self, name: &str) -> Result<&Entry> {
        self.environments.get(name).ok_or_else(|| unknown(self, name, Source::Default))
    }
}

fn none_selected(file: &File) -> Error {
    let error = Error::usage("no environment is selected");
    let names: Vec<&str> = file.environments.keys().map(String::as_str).collect();
    match names.first() {
        None => error.hint("create one with `airflow auth login --url URL`, or set AIRFLOW_CLI_URL"),
        Some(first) => error.hint(format!(
            "select one with `airflow env use {first}`, or use --env or {ENVIRONMENT}; existing environments: {}",
            names.join(", ")
        )),
    }
}

const CA_CERT: &str = "AIRFLOW_CLI_CA_CERT";
const CLIENT_CERT: &str = "AIRFLOW_CLI_CLIENT_CERT";
const CLIENT_KEY: &str = "AIRFLOW_CLI_CLIENT_KEY";
const TIMEOUT: &str = "AIRFLOW_CLI_TIMEOUT";
/// The variable that turns the verification of certificates off, or on if the file turns it off.
pub const INSECURE: &str = "AIRFLOW_CLI_INSECURE";

/// The variables for single values.
struct Overlay {
    ca_cert: Option<PathBuf>,
    client_cert: Option<PathBuf>,
    client_key: Option<PathBuf>,
    timeout: Option<Duration>,
    insecure: Option<bool>,
}

impl Overlay {
    fn read(variables: &Variables) -> Result<Self> {
        let path = |name| variables.raw(name).map(|path| path.to_str().map_or_else(|| PathBuf::from(&path), with_home));
        Ok(Self {
            ca_cert: path(CA_CERT),
            client_cert: path(CLIENT_CERT),
            client_key: path(CLIENT_KEY),
            timeout: variables.text(TIMEOUT)?.map(|text| seconds(&text)).transpose()?,
            insecure: variables.text(INSECURE)?.map(|text| flag(&text)).transpose()?,
        })
    }
}

fn seconds(text: &str) -> Result<Duration> {
    duration::parse(text).map_err(|expected| Error::usage(format!("{TIMEOUT} is {text:?}: {expected}")))
}

fn flag(text: &str) -> Result<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        _ => Err(Error::usage(format!("{INSECURE} must be true or false, not {text:?}"))),
    }
}

fn in_variable(name: &str, error: Error) -> Error {
    let message = format!("{name}: {error}");
    error.message(message)
}
