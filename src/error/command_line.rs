//! The command line that the user typed, for hints that repeat it with a change.

use std::fmt;

/// The words after the program's name, without secrets.
#[derive(Clone, Debug)]
pub struct Typed(Vec<String>);

/// Options whose values must not be shown.
const SECRETS: [&str; 2] = ["--api-token", "--password"];

/// A shorter prefix of an option can be ambiguous.
const SHORTEST: usize = 4;

impl Typed {
    /// The command line of this process.
    pub fn of_process() -> Self {
        let words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
        Self(words.collect()).without(&SECRETS)
    }

    /// Removes these options, which take values.
    #[must_use]
    pub fn without(self, options: &[&str]) -> Self {
        let mut kept = Vec::new();
        let mut words = self.0.into_iter();
        while let Some(word) = words.next() {
            let (name, has_value) = match word.split_once('=') {
                Some((name, _)) => (name, true),
                None => (word.as_str(), false),
            };
            // clap accepts an option by its prefix, too.
            let is_meant = |option: &&str| *option == name || name.len() >= SHORTEST && option.starts_with(name);
            match name.starts_with("--") && options.iter().any(is_meant) {
                true if !has_value => drop(words.next()),
                true => {}
                false => kept.push(word),
            }
        }
        Self(kept)
    }

    /// Removes these flags, which take no values.
    #[must_use]
    pub fn without_flags(self, flags: &[&str]) -> Self {
        Self(self.0.into_iter().filter(|word| !flags.contains(&word.as_str())).collect())
    }

    /// Replaces the first `word` with another one.
    #[must_use]
    pub fn with_instead(mut self, word: &str, other: &str) -> Self {
        if let Some(at) = self.0.iter().position(|typed| typed == word) {
            other.clone_into(&mut self.0[at]);
        }
        self
    }

    /// Adds these words like options: before a `--`.
    #[must_use]
    pub fn with(mut self, words: &[&str]) -> Self {
        let end = self.0.iter().position(|word| word == "--").unwrap_or(self.0.len());
        self.0.splice(end..end, words.iter().map(|word| (*word).to_owned()));
        self
    }
}

/// In backticks, quoted for a shell: `` `airflow dags list --tags 'a b'` ``
impl fmt::Display for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`airflow")?;
        self.0.iter().try_for_each(|word| write!(f, " {}", quoted(word)))?;
        f.write_str("`")
    }
}

/// A command line for a hint, in backticks: `verb`, then names from the user or the server, quoted for a shell, then
/// the options that `verb` ends with. Names that start with a dash come last, after `--`.
pub fn command(verb: &str, values: &[&str]) -> String {
    let has_dashes = values.iter().any(|value| value.starts_with('-'));
    let (verb, options) = verb.split_at(verb.find(" --").unwrap_or(verb.len()));
    let values: String = values.iter().map(|value| format!(" {}", quoted(value))).collect();
    match has_dashes {
        false => format!("`airflow {verb}{values}{options}`"),
        true => format!("`airflow {verb}{options} --{values}`"),
    }
}

/// A word, quoted for a shell if necessary.
pub fn quoted(word: &str) -> String {
    match shlex::try_quote(word) {
        Ok(quoted) => quoted.into_owned(),
        // Arguments cannot contain NUL.
        Err(_) => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Typed {
        Typed(shlex::split(line).unwrap())
    }

    #[test]
    fn a_command_line_is_quoted_for_a_shell() {
        let line = typed("auth login --url http://a/b --env 'x y'").with(&["--credential-store", "file"]);
        assert_eq!(line.to_string(), "`airflow auth login --url http://a/b --env 'x y' --credential-store file`");
        assert_eq!(typed("api GET -- -x").with(&["--yes"]).to_string(), "`airflow api GET --yes -- -x`");
    }

    #[test]
    fn names_are_quoted() {
        assert_eq!(command("dags unpause", &["my_dag"]), "`airflow dags unpause my_dag`");
        assert_eq!(
            command("runs list --state queued", &["it's; rm"]),
            "`airflow runs list \"it's; rm\" --state queued`"
        );
        assert_eq!(command("runs list --state queued", &["-x"]), "`airflow runs list --state queued -- -x`");
    }

    #[test]
    fn options_are_removed_with_their_values_in_any_spelling() {
        for line in ["a --method paste b", "a --method=paste b", "a --meth paste b", "--meth=paste a b"] {
            assert_eq!(typed(line).without(&["--method"]).to_string(), "`airflow a b`", "{line}");
        }
        let line = typed("a --password-stdin --method x");
        assert_eq!(line.clone().without(&SECRETS).to_string(), "`airflow a --password-stdin --method x`");
        assert_eq!(line.without_flags(&["--password-stdin"]).to_string(), "`airflow a --method x`");
        assert_eq!(typed("a --password s3cret --api-token=s3cret").without(&SECRETS).to_string(), "`airflow a`");
    }
}
