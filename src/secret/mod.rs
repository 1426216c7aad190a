//! Secrets: their memory is zeroized, and errors and traces mask them.

mod arguments;
mod core_file;
mod mask;
mod sent;
mod spellings;
mod view;

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer};

pub use self::arguments::{find_in_unread_words, find_in_words};
pub use self::core_file::disable as disable_core_files;
pub use self::mask::{MASK, forget, mask, protect};
pub use self::sent::{find_in_body, find_in_query, find_in_text};

/// A secret. Only [`Secret::expose`] shows it, errors and traces mask it, and its memory is zeroized.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    pub fn new(text: String) -> Self {
        protect(&text);
        Self(text.into())
    }

    /// The text of a line, without its line break.
    pub fn of_line(text: &str) -> Self {
        Self::new(crate::files::text::line(text).to_owned())
    }

    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }

    /// The text itself, for the request and the store.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_break_is_removed() {
        for (text, expected) in [("a b ", "a b "), ("x\n", "x"), ("x\r\n", "x"), ("x\n\n", "x\n"), ("", "")] {
            assert_eq!(Secret::of_line(text).expose(), expected, "{text:?}");
        }
        assert_eq!(format!("{:?}", Secret::of_line("x")), "Secret");
    }

    #[test]
    fn every_secret_is_masked_once_it_exists() {
        let secret = Secret::of_line("made-in-a-test-of-secrets\n");
        assert_eq!(mask(&format!("wrong: {}", secret.expose())), "wrong: [redacted]");
    }
}
