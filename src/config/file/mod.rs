//! Reading `config.toml`. Every fault is reported with its position, and nothing in the file is ignored.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Duration;

use toml_edit::{Document, Item, TableLike};
use url::Url;

use super::environment::{StoreKind, check_command, check_name};
use super::folder::Folder;
use super::parse_url;
use super::position::line_and_column;
use crate::duration;
use crate::error::{Error, Kind, Result};
use crate::files::private::{self, Content};

/// The keys of an environment.
pub const KEYS: [&str; 10] = [
    "url",
    "ca_cert",
    "client_cert",
    "client_key",
    "timeout",
    "insecure",
    "protected",
    "credential_store",
    "token_command",
    "sign_in",
];

const TOP_KEYS: [&str; 2] = ["environment", "environments"];

/// The contents of the file.
#[derive(Debug, Default)]
pub struct File {
    /// The selected environment, which may not exist.
    pub selected: Option<String>,
    pub environments: BTreeMap<String, Entry>,
}

/// One environment in the file; paths are absolute.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub url: Url,
    pub ca_cert: Option<PathBuf>,
    pub client_cert: Option<PathBuf>,
    pub client_key: Option<PathBuf>,
    pub timeout: Option<Duration>,
    pub insecure: Option<bool>,
    pub protected: Option<bool>,
    pub credential_store: Option<StoreKind>,
    /// A program with its arguments, split like in a shell, that prints a token.
    pub token_command: Option<String>,
    /// How the stored token was obtained; for people to read.
    pub sign_in: Option<String>,
}

impl Entry {
    /// An environment that has only a URL.
    pub fn of(url: Url) -> Self {
        Self {
            url,
            ca_cert: None,
            client_cert: None,
            client_key: None,
            timeout: None,
            insecure: None,
            protected: None,
            credential_store: None,
            token_command: None,
            sign_in: None,
        }
    }
}

impl File {
    /// Reads the file of a folder. No file means no environments.
    ///
    /// # Errors
    /// Usage: the file cannot be read, is not valid TOML, or contains something unknown; with line and column.
    pub fn read(folder: &Folder) -> Result<Self> {
        Self::parse(&text(&folder.config())?.unwrap_or_default(), folder)
    }

    /// Reads the text of a configuration.
    ///
    /// # Errors
    /// As [`File::read`].
    pub fn parse(text: &str, folder: &Folder) -> Result<Self> {
        let reader = Reader { text, folder };
        let document = Document::parse(text)
            .map_err(|error| reader.fault(error.span(), error.message().lines().collect::<Vec<_>>().join(", ")))?;
        reader.file(document.as_table())
    }
}

/// The text of a configuration file, if it exists.
///
/// # Errors
/// Usage: it cannot be read, or others can write to it, since its `token_command` is run.
pub fn text(path: &Path) -> Result<Option<String>> {
    private::read(path, Content::Settings)
}

struct Reader<'a> {
    text: &'a str,
    folder: &'a Folder,
}

impl Reader<'_> {
    fn file(&self, root: &dyn TableLike) -> Result<File> {
        self.known_keys(root, &TOP_KEYS, "the file")?;
        let selected = root.get("environment").map(|item| self.text(item, "environment")).transpose()?;
        let mut environments = BTreeMap::new();
        if let Some(item) = root.get("environments") {
            let table = self.table(item, "environments")?;
            for (name, item) in table.iter() {
                let key_span = table.key(name).and_then(toml_edit::Key::span);
                check_name(name).map_err(|error| self.fault(key_span.clone().or_else(|| item.span()), error))?;
                let span = key_span.or_else(|| item.span());
                environments.insert(name.to_owned(), self.entry(self.table(item, name)?, name, span)?);
            }
        }
        let selected = selected.filter(|name| !name.is_empty()).map(str::to_owned);
        Ok(File { selected, environments })
    }

    fn entry(&self, table: &dyn TableLike, name: &str, span: Option<Range<usize>>) -> Result<Entry> {
        self.known_keys(table, &KEYS, "an environment")?;
        let Some(item) = table.get("url") else {
            return Err(self.fault(span, format!("environment {name} has no `url`")));
        };
        let url = parse_url(self.text(item, "url")?).map_err(|error| {
            let fault = self.fault(item.span(), format!("`url`: {error}"));
            match error.hint_text() {
                Some(hint) => fault.hint(hint),
                None => fault,
            }
        })?;
        let entry = Entry {
            url,
            ca_cert: self.path(table, "ca_cert")?,
            client_cert: self.path(table, "client_cert")?,
            client_key: self.path(table, "client_key")?,
            timeout: self.seconds(table, "timeout")?,
            insecure: self.flag(table, "insecure")?,
            protected: self.flag(table, "protected")?,
            credential_store: self.store(table, "credential_store")?,
            token_command: self.command(table, "token_command")?,
            sign_in: table.get("sign_in").map(|item| self.text(item, "sign_in").map(str::to_owned)).transpose()?,
        };
        if entry.client_key.is_some() && entry.client_cert.is_none() {
            return Err(self.fault(span, format!("environment {name} has a `client_key` but no `client_cert`")));
        }
        Ok(entry)
    }

    /// A misspelled `protected` that is ignored would leave a cluster unprotected.
    fn known_keys(&self, table: &dyn TableLike, known: &[&str], what: &str) -> Result<()> {
        match table.iter().find(|(key, _)| !known.contains(key)) {
            None => Ok(()),
            Some((key, item)) => {
                let span = table.key(key).and_then(toml_edit::Key::span).or_else(|| item.span());
                let fault = self.fault(span, format!("unknown key `{key}`"));
                Err(fault.hint(format!("the keys of {what} are {}", known.join(", "))))
            }
        }
    }

    fn table<'i>(&self, item: &'i Item, key: &str) -> Result<&'i dyn TableLike> {
        item.as_table_like().ok_or_else(|| self.wrong(item, key, "a table"))
    }

    fn text<'i>(&self, item: &'i Item, key: &str) -> Result<&'i str> {
        item.as_str().ok_or_else(|| self.wrong(item, key, "a string in quotes"))
    }

    fn path(&self, table: &dyn TableLike, key: &str) -> Result<Option<PathBuf>> {
        let Some(item) = table.get(key) else { return Ok(None) };
        match self.text(item, key)? {
            "" => Err(self.wrong(item, key, "the path of a file")),
            path => Ok(Some(self.folder.expand(path))),
        }
    }

    fn flag(&self, table: &dyn TableLike, key: &str) -> Result<Option<bool>> {
        let Some(item) = table.get(key) else { return Ok(None) };
        item.as_bool().map(Some).ok_or_else(|| self.wrong(item, key, "true or false"))
    }

    fn seconds(&self, table: &dyn TableLike, key: &str) -> Result<Option<Duration>> {
        let Some(item) = table.get(key) else { return Ok(None) };
        let whole = item.as_integer().and_then(|seconds| u64::try_from(seconds).ok()).map(Duration::from_secs);
        let seconds = whole.or_else(|| Duration::try_from_secs_f64(item.as_float()?).ok());
        let spelled = || duration::parse(item.as_str()?).ok();
        let expected = "a number of seconds, 0 or more, or a duration such as \"50s\" or \"2m\"";
        seconds.or_else(spelled).map(Some).ok_or_else(|| self.wrong(item, key, expected))
    }

    fn store(&self, table: &dyn TableLike, key: &str) -> Result<Option<StoreKind>> {
        let Some(item) = table.get(key) else { return Ok(None) };
        let kind = self.text(item, key)?.parse();
        kind.map(Some).map_err(|reason: String| self.fault(item.span(), format!("`{key}`: {reason}")))
    }

    fn command(&self, table: &dyn TableLike, key: &str) -> Result<Option<String>> {
        let Some(item) = table.get(key) else { return Ok(None) };
        let command = self.text(item, key)?;
        check_command(command).map_err(|reason| self.fault(item.span(), format!("`{key}`: {reason}")))?;
        Ok(Some(command.to_owned()))
    }

    fn wrong(&self, item: &Item, key: &str, expected: &str) -> Error {
        self.fault(item.span(), format!("`{key}` must be {expected}"))
    }

    fn fault(&self, span: Option<Range<usize>>, reason: impl std::fmt::Display) -> Error {
        let path = self.folder.config();
        let place = span.map(|span| line_and_column(self.text, span.start));
        let place = place.map(|(line, column)| format!(", line {line}, column {column}")).unwrap_or_default();
        Error::new(Kind::Usage, format!("{}{place}: {reason}", path.display()))
    }
}
