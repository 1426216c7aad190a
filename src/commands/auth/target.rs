//! Which environment a sign-in is for.

use url::Url;

use crate::commands::env::Changes;
use crate::config::{Entry, File, check_name, url_text};
use crate::error::{Error, Result};

/// The name of an environment that nobody has named.
const UNNAMED: &str = "default";

/// An environment as it is, if it is there, and as it will be.
pub struct Target {
    pub name: String,
    pub before: Option<Entry>,
    pub after: Entry,
}

impl Target {
    /// For `--url`: the environment that was named, else the one that has this URL, else a new one.
    ///
    /// # Errors
    /// Usage: there is more than one candidate, or the name is taken or can not be one.
    pub fn at(url: &Url, named: Option<&str>, file: &File, changes: &Changes) -> Result<Self> {
        let name = match named {
            Some(name) => name.to_owned(),
            None => name_for(url, file)?,
        };
        check_name(&name)?;
        Self::of(name, file, changes)
    }

    /// For an environment that has a name.
    ///
    /// # Errors
    /// Usage: it would have no URL.
    pub fn of(name: String, file: &File, changes: &Changes) -> Result<Self> {
        let before = file.environments.get(&name).cloned();
        let after = changes.applied_to(&name, before.as_ref())?;
        Ok(Self { name, before, after })
    }

    /// The environment had another URL until now.
    pub fn moves(&self) -> bool {
        self.before.as_ref().is_some_and(|before| before.url != self.after.url)
    }
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
            "which environment is {}? The name {UNNAMED:?} is taken by {}",
            url_text(url),
            url_text(&taken.url)
        ))
        .hint("name it with --env NAME")),
        ([first, ..], _) => {
            let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
            Err(Error::usage(format!("several environments have this URL: {}", names.join(", ")))
                .hint(format!("name one: --env {first}")))
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
    fn a_name_that_was_given_is_the_name() {
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
    fn what_can_not_be_told_is_not_guessed() {
        let two = file(None, &[("a", "http://a"), ("b", "http://a")]);
        assert!(name("http://a", None, &two).unwrap_err().to_string().contains("a, b"));
        let taken = file(None, &[("default", "http://a")]);
        assert!(name("http://b", None, &taken).unwrap_err().to_string().contains("taken by http://a"));
    }

    #[test]
    fn a_move_is_noticed() {
        let file = file(None, &[("dev", "http://a")]);
        let target = |at: &str| {
            let changes = Changes { url: Some(url(at)), ..Changes::default() };
            Target::at(&url(at), Some("dev"), &file, &changes).unwrap()
        };
        assert!(target("http://b").moves() && !target("http://a").moves());
    }
}
