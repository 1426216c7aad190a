//! Environment variables that configure this program.

use std::ffi::OsString;

use crate::error::{Error, Result};

type Lookup = dyn Fn(&str) -> Option<OsString>;

/// A view of environment variables; tests provide their own.
pub struct Variables(Box<Lookup>);

impl Variables {
    /// The variables of this process.
    pub fn of_process() -> Self {
        Self(Box::new(|name| std::env::var_os(name)))
    }

    #[cfg(test)]
    pub fn of(pairs: &[(&'static str, &str)]) -> Self {
        let pairs: Vec<(&str, OsString)> = pairs.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
        Self(Box::new(move |name| pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1.clone())))
    }

    /// The raw value. An empty one counts as not set, since scripts clear variables that way.
    pub fn raw(&self, name: &str) -> Option<OsString> {
        (self.0)(name).filter(|value| !value.is_empty())
    }

    /// The value as text.
    ///
    /// # Errors
    /// Usage: the value is not UTF-8. It is not repeated, since it may be a secret.
    pub fn text(&self, name: &str) -> Result<Option<String>> {
        self.raw(name)
            .map(|value| value.into_string().map_err(|_| Error::usage(format!("{name} is not valid UTF-8 text"))))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_variable_counts_as_unset() {
        let variables = Variables::of(&[("A", ""), ("B", "x")]);
        assert_eq!(variables.text("A").unwrap(), None);
        assert_eq!(variables.text("B").unwrap().as_deref(), Some("x"));
        assert_eq!(variables.text("C").unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_variable_that_is_not_text_is_named_and_not_shown() {
        use std::os::unix::ffi::OsStringExt;
        let variables = Variables(Box::new(|_| Some(OsString::from_vec(b"secret\xff".to_vec()))));
        let error = variables.text("AIRFLOW_CLI_TOKEN").unwrap_err().to_string();
        assert!(error.starts_with("AIRFLOW_CLI_TOKEN is not") && !error.contains("secret"), "{error}");
    }
}
