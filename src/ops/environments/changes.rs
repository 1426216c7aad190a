//! The changes that a command line makes to an environment.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use toml_edit::Value;
use url::Url;

use crate::config::{Editor, Entry, StoreKind};
use crate::context::Globals;
use crate::error::{Error, Result};

/// The values to set and the keys to unset. Other values are unchanged.
#[derive(Default)]
pub struct Changes {
    pub url: Option<Url>,
    pub timeout: Option<Duration>,
    pub insecure: Option<bool>,
    pub protected: Option<bool>,
    pub credential_store: Option<StoreKind>,
    pub ca_cert: Option<PathBuf>,
    pub client_cert: Option<PathBuf>,
    pub client_key: Option<PathBuf>,
    pub token_command: Option<String>,
    pub sign_in: Option<String>,
    pub unset: Vec<String>,
}

impl Changes {
    /// The global options of the connection, which otherwise apply to a single command. Relative paths are relative to the
    /// working directory, so they are stored as absolute paths.
    ///
    /// # Errors
    /// Usage: a file cannot be read.
    pub fn of_connection(globals: &Globals) -> Result<Self> {
        let file =
            |option: &str, path: &Option<PathBuf>| path.as_deref().map(|path| readable(option, path)).transpose();
        Ok(Self {
            ca_cert: file("--ca-cert", &globals.ca_cert)?,
            client_cert: file("--client-cert", &globals.client_cert)?,
            client_key: file("--client-key", &globals.client_key)?,
            insecure: globals.insecure.then_some(true),
            ..Self::default()
        })
    }

    /// Unsets keys, spelled as in the file or as options.
    ///
    /// # Errors
    /// Usage: a key is both set and unset.
    pub fn unset(&mut self, keys: &[String]) -> Result<()> {
        self.unset = keys.iter().map(|key| key.replace('-', "_")).collect();
        match self.values().into_iter().find(|(key, _)| self.unset.iter().any(|unset| unset == key)) {
            Some((key, _)) => {
                Err(Error::usage(format!("--{0} and --unset {0} contradict each other", key.replace('_', "-"))))
            }
            None => Ok(()),
        }
    }

    pub fn are_none(&self) -> bool {
        self.values().is_empty() && self.unset.is_empty()
    }

    /// The environment after the changes.
    ///
    /// # Errors
    /// Usage: it would have no URL, or a client key without a certificate.
    pub fn applied_to(&self, name: &str, before: Option<&Entry>) -> Result<Entry> {
        let url = self.url.clone().or_else(|| before.map(|entry| entry.url.clone()));
        let url = url.ok_or_else(|| {
            Error::usage(format!("environment {name} does not exist; a new one needs a URL"))
                .hint(format!("`airflow env set {} --url URL`", crate::error::command_line::quoted(name)))
        })?;
        let mut entry = before.cloned().unwrap_or_else(|| Entry::of(url.clone()));
        entry.url = url;
        for key in &self.unset {
            match key.as_str() {
                "ca_cert" => entry.ca_cert = None,
                "client_cert" => entry.client_cert = None,
                "client_key" => entry.client_key = None,
                "timeout" => entry.timeout = None,
                "insecure" => entry.insecure = None,
                "protected" => entry.protected = None,
                "token_command" => entry.token_command = None,
                "sign_in" => entry.sign_in = None,
                _ => entry.credential_store = None,
            }
        }
        replace(&mut entry.ca_cert, self.ca_cert.as_ref());
        replace(&mut entry.client_cert, self.client_cert.as_ref());
        replace(&mut entry.client_key, self.client_key.as_ref());
        replace(&mut entry.timeout, self.timeout.as_ref());
        replace(&mut entry.insecure, self.insecure.as_ref());
        replace(&mut entry.protected, self.protected.as_ref());
        replace(&mut entry.credential_store, self.credential_store.as_ref());
        replace(&mut entry.token_command, self.token_command.as_ref());
        replace(&mut entry.sign_in, self.sign_in.as_ref());
        if entry.client_key.is_some() && entry.client_cert.is_none() {
            return Err(Error::usage("a client key requires its certificate; add --client-cert FILE"));
        }
        Ok(entry)
    }

    /// Writes the changes to the configuration file.
    pub fn write(&self, editor: &mut Editor, name: &str) {
        for (key, value) in self.values() {
            editor.set(name, key, value);
        }
        for key in &self.unset {
            editor.unset(name, key);
        }
    }

    fn values(&self) -> Vec<(&'static str, Value)> {
        let path = |path: &Option<PathBuf>| path.as_ref().and_then(|path| path.to_str()).map(Value::from);
        let values = [
            ("url", self.url.as_ref().map(|url| crate::config::url_text(url).into())),
            ("ca_cert", path(&self.ca_cert)),
            ("client_cert", path(&self.client_cert)),
            ("client_key", path(&self.client_key)),
            ("timeout", self.timeout.map(seconds)),
            ("insecure", self.insecure.map(Value::from)),
            ("protected", self.protected.map(Value::from)),
            ("credential_store", self.credential_store.map(|kind| kind.name().into())),
            ("token_command", self.token_command.as_deref().map(Value::from)),
            ("sign_in", self.sign_in.as_deref().map(Value::from)),
        ];
        values.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }
}

fn replace<T: Clone>(old: &mut Option<T>, new: Option<&T>) {
    if let Some(new) = new {
        *old = Some(new.clone());
    }
}

/// Seconds as TOML, as an integer if possible.
fn seconds(time: Duration) -> Value {
    match i64::try_from(time.as_secs()) {
        Ok(seconds) if time.subsec_nanos() == 0 => seconds.into(),
        _ => time.as_secs_f64().into(),
    }
}

fn readable(option: &str, path: &Path) -> Result<PathBuf> {
    let fail =
        |reason: &dyn std::fmt::Display| Error::usage(format!("{option}: cannot read {}: {reason}", path.display()));
    std::fs::read(path).map_err(|reason| fail(&reason))?;
    let absolute = std::path::absolute(path).map_err(|reason| fail(&reason))?;
    if absolute.to_str().is_none() {
        return Err(fail(&"its name is not UTF-8, so it cannot be stored in the configuration"));
    }
    Ok(absolute)
}

/// Parses the name of a credential store, for clap.
pub fn store_kind() -> impl TypedValueParser<Value = StoreKind> {
    PossibleValuesParser::new(StoreKind::NAMES).try_map(|name| name.parse::<StoreKind>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            timeout: Some(Duration::from_secs(5)),
            protected: Some(true),
            client_cert: Some("/c".into()),
            client_key: Some("/k".into()),
            ..Entry::of(Url::parse("http://a").unwrap())
        }
    }

    #[test]
    fn only_named_values_change() {
        let mut changes = Changes { insecure: Some(true), protected: Some(false), ..Changes::default() };
        changes.unset(&["timeout".into(), "credential-store".into()]).unwrap();
        let after = changes.applied_to("dev", Some(&entry())).unwrap();
        let expected = Entry { insecure: Some(true), protected: Some(false), timeout: None, ..entry() };
        assert_eq!(after, expected);
        assert_eq!(Changes::default().applied_to("dev", Some(&entry())).unwrap(), entry());
        assert!(Changes::default().are_none() && !changes.are_none());
    }

    #[test]
    fn a_new_environment_needs_a_url() {
        let error = Changes::default().applied_to("dev", None).err().unwrap();
        assert!(
            error.to_string().contains("environment dev does not exist")
                && error.hint_text().unwrap().contains("env set dev --url")
        );
        let changes = Changes { url: Some(Url::parse("http://a").unwrap()), ..Changes::default() };
        assert_eq!(changes.applied_to("dev", None).unwrap(), Entry::of(Url::parse("http://a").unwrap()));
    }

    #[test]
    fn contradictions_are_rejected() {
        let mut changes = Changes { timeout: Some(Duration::ZERO), ..Changes::default() };
        let error = changes.unset(&["timeout".into()]).unwrap_err().to_string();
        assert_eq!(error, "--timeout and --unset timeout contradict each other");
        let mut changes = Changes::default();
        changes.unset(&["client-cert".into()]).unwrap();
        assert!(changes.applied_to("dev", Some(&entry())).err().unwrap().to_string().contains("--client-cert"));
    }

    #[test]
    fn whole_seconds_are_whole_numbers() {
        assert_eq!(seconds(Duration::from_secs(30)).to_string(), "30");
        assert_eq!(seconds(Duration::from_millis(1500)).to_string(), "1.5");
        assert_eq!(seconds(Duration::MAX).to_string(), "18446744073709552000.0");
    }

    #[test]
    fn a_file_must_exist_and_is_stored_with_its_absolute_path() {
        let error = readable("--ca-cert", Path::new("/no/such.pem")).unwrap_err().to_string();
        assert!(error.starts_with("--ca-cert: cannot read /no/such.pem: "), "{error}");
        assert!(readable("--ca-cert", Path::new("Cargo.toml")).unwrap().is_absolute());
    }
}
