//! Finds or creates the environment of a sign-in.

use url::Url;

use super::options::Options;
use super::save::host;
use crate::config::{
    self, ENVIRONMENT_VARIABLE, Entry, File, URL_VARIABLE, Variables, check_name, is_loopback, parse_url, url_text,
};
use crate::context::Context;
use crate::credentials::TOKEN_VARIABLE;
use crate::error::command_line::Typed;
use crate::error::{Error, Result};
use crate::ops::environments::Changes;

/// The name of a new environment if none is given.
const UNNAMED: &str = "default";

/// An environment before, if it exists, and after the sign-in.
pub struct Target {
    pub name: String,
    pub before: Option<Entry>,
    pub after: Entry,
}

impl Target {
    /// The environment from the command line, the variables and the file, and the changes to the file.
    ///
    /// # Errors
    /// `Usage` if there is none, or if it has no name, so that no token can be stored for it.
    pub fn find(context: &Context, options: &Options, variables: &Variables, file: &File) -> Result<(Changes, Self)> {
        let chosen = context.chosen_environment();
        let Some(url) = &options.url else {
            let changes = Changes { credential_store: options.credential_store, ..Changes::default() };
            let Some(name) = config::resolve(chosen)?.name else {
                let message = format!("cannot store a token: the environment of {URL_VARIABLE} has no name");
                let url = url_text(&config::resolve(chosen)?.url).to_owned();
                let named = Typed::of_process().with(&["--url", &url, "--env", "NAME"]);
                return Err(Error::usage(message)
                    .hint(format!("{named} creates one with a name; or set the token in {TOKEN_VARIABLE}")));
            };
            let target = Self::of(name, file, &changes)?;
            return Ok((changes, target));
        };
        // A new environment is saved with all connection settings.
        let mut changes = Changes::of_connection(context.globals())?;
        let url = parse_url(url)?;
        changes.url = Some(url.clone());
        changes.credential_store = options.credential_store;
        let variable = variables.text(ENVIRONMENT_VARIABLE)?;
        let target = Self::at(&url, chosen.or(variable.as_deref()), file, &changes)?;
        Ok((changes, target))
    }

    /// For `--url`: the named environment, else the one with this URL, else a new one.
    ///
    /// # Errors
    /// `Usage` if there are several candidates, or if the name is taken or invalid.
    pub fn at(url: &Url, named: Option<&str>, file: &File, changes: &Changes) -> Result<Self> {
        let name = match named {
            Some(name) => name.to_owned(),
            None => name_for(url, file)?,
        };
        check_name(&name)?;
        Self::of(name, file, changes)
    }

    /// For an environment with a name.
    ///
    /// # Errors
    /// `Usage` if it would have no URL.
    pub fn of(name: String, file: &File, changes: &Changes) -> Result<Self> {
        let before = file.environments.get(&name).cloned();
        let after = changes.applied_to(&name, before.as_ref())?;
        Ok(Self { name, before, after })
    }

    /// Whether the URL of the environment changes.
    pub fn moves(&self) -> bool {
        self.before.as_ref().is_some_and(|before| before.url != self.after.url)
    }
}

/// # Errors
/// `Usage` if secrets would be sent to another machine without encryption.
pub fn check_encryption(url: &Url, allowed: bool) -> Result<()> {
    if url.scheme() == "https" || allowed || is_loopback(url) {
        return Ok(());
    }
    Err(Error::usage(format!("refusing to send secrets to {} without encryption: the URL is http://", host(url)))
        .hint(format!("use https://, or {} if you trust the network", Typed::of_process().with(&["--allow-http"]))))
}

fn name_for(url: &Url, file: &File) -> Result<String> {
    let has_url = |name: &str| file.environments.get(name).is_some_and(|entry| entry.url == *url);
    if let Some(selected) = file.selected.as_deref().filter(|name| has_url(name)) {
        return Ok(selected.to_owned());
    }
    let names: Vec<&String> = file.environments.keys().filter(|name| has_url(name)).collect();
    match (names.as_slice(), file.environments.get(UNNAMED)) {
        ([name], _) => Ok((*name).clone()),
        ([], None) => Ok(UNNAMED.to_owned()),
        ([], Some(taken)) => Err(Error::usage(format!(
            "the environment of {} needs a name: {UNNAMED} is taken by {}",
            url_text(url),
            url_text(&taken.url)
        ))
        .hint(Typed::of_process().with(&["--env", "NAME"]).to_string())),
        ([first, ..], _) => {
            let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
            Err(Error::usage(format!("several environments have this URL: {}", names.join(", ")))
                .hint(format!("choose one: {}", Typed::of_process().with(&["--env", first]))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn file(selected: Option<&str>, environments: &[(&str, &str)]) -> File {
        File {
            selected: selected.map(str::to_owned),
            environments: environments.iter().map(|(name, at)| ((*name).to_owned(), Entry::of(url(at)))).collect(),
        }
    }

    fn name(at: &str, named: Option<&str>, file: &File) -> Result<String> {
        let changes = Changes { url: Some(url(at)), ..Changes::default() };
        Target::at(&url(at), named, file, &changes).map(|target| target.name)
    }

    #[test]
    fn a_given_name_is_used() {
        let file = file(None, &[("dev", "http://a"), ("default", "http://b")]);
        assert_eq!(name("http://a", Some("new"), &file).unwrap(), "new");
        assert!(name("http://a", Some("a b"), &file).is_err());
    }

    #[test]
    fn without_a_name_the_url_finds_its_environment() {
        let file = file(Some("b"), &[("a", "http://a"), ("b", "http://a"), ("c", "http://c")]);
        assert_eq!(name("http://a/", None, &file).unwrap(), "b");
        assert_eq!(name("http://c", None, &file).unwrap(), "c");
        assert_eq!(name("http://new", None, &file).unwrap(), "default");
    }

    #[test]
    fn an_ambiguous_environment_is_an_error() {
        let two = file(None, &[("a", "http://a"), ("b", "http://a")]);
        assert!(name("http://a", None, &two).unwrap_err().to_string().contains("a, b"));
        let taken = file(None, &[("default", "http://a")]);
        assert!(name("http://b", None, &taken).unwrap_err().to_string().contains("taken by http://a"));
    }

    #[test]
    fn http_is_for_this_machine_unless_allowed() {
        let check = |at, allowed| check_encryption(&url(at), allowed);
        assert!(check("http://127.0.0.1:8080", false).is_ok() && check("https://a.example.com", false).is_ok());
        assert!(check("http://a.example.com", true).is_ok());
        let error = check("http://a.example.com/team", false).unwrap_err();
        assert!(
            error.to_string().contains("a.example.com/team") && error.hint_text().unwrap().contains("--allow-http")
        );
    }

    #[test]
    fn a_changed_url_is_noticed() {
        let file = file(None, &[("dev", "http://a")]);
        let target = |at: &str| {
            let changes = Changes { url: Some(url(at)), ..Changes::default() };
            Target::at(&url(at), Some("dev"), &file, &changes).unwrap()
        };
        assert!(target("http://b").moves() && !target("http://a").moves());
    }
}
