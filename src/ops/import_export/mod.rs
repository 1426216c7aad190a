//! What `export` and `import` of variables, connections and pools share: files in the official formats, the server's bulk
//! operations, and masked secrets.

pub mod access;
pub mod batches;
pub mod changes;
pub mod export;
pub mod import;
pub mod layouts;
pub mod prefixes;
pub mod read;
pub mod report;
pub mod yaml;

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

use crate::error::Error;

pub use self::changes::{Fields, fields, is_blank};
pub use self::export::{Masked, Target, export, not_as};
pub use self::import::{Masks, Options, Server, import};
pub use self::layouts::{Content, Group, Item, Items, missing_field, string};
pub use self::prefixes::{suggestion, warn as warn_of_prefix};
pub use self::read::{Member, Pairs, Source, decoded};
pub use self::yaml::round_trips as yaml_round_trips;
#[cfg(any(test, fuzzing))]
pub use self::yaml::to_json as yaml_to_json;

/// What servers return instead of a secret.
pub const MASK: &str = "***";

/// The error for a value `what` that is the mask and would overwrite the real secret.
pub fn masked(what: &str) -> Error {
    Error::usage(format!("{what} is {MASK}, which servers return instead of the secret"))
        .hint("pass the secret itself; it cannot be read from a server")
}

/// The format of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Format {
    Json,
    Yaml,
    Env,
}

impl Format {
    /// The format for the suffix of a file name, ignoring case: `.json`, `.yaml`, `.yml` or `.env`.
    pub fn of_name(path: &str) -> Option<Self> {
        let name = path.to_ascii_lowercase();
        let ends = [(".json", Self::Json), (".yaml", Self::Yaml), (".yml", Self::Yaml), (".env", Self::Env)];
        ends.into_iter().find(|(end, _)| name.ends_with(end)).map(|(_, format)| format)
    }
}

/// What to do with an entry that already exists.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Existing {
    /// Overwrite it
    Overwrite,
    /// Import nothing
    Fail,
    /// Leave it unchanged
    Skip,
}

impl Existing {
    /// The API's name for it.
    fn word(self) -> &'static str {
        match self {
            Self::Overwrite => "overwrite",
            Self::Fail => "fail",
            Self::Skip => "skip",
        }
    }
}

/// A kind of thing that can be exported and imported.
pub struct Things {
    /// `variable`
    pub one: &'static str,
    /// `variables`
    pub many: &'static str,
    /// The API's field with the name.
    pub name: &'static str,
    /// The official command line's name for that field.
    pub header: &'static str,
}

/// One entry of a file, ready to send.
pub struct Entry {
    pub name: String,
    /// The fields to send, including the name.
    pub body: Map<String, Value>,
    /// Whether it has `***` instead of a secret.
    pub masked: bool,
}

impl Entry {
    /// The fields as JSON text.
    fn json(&self) -> Box<RawValue> {
        to_raw_value(&self.body).expect("made of JSON")
    }
}

/// Whether a text contains a mask.
pub fn is_masked(text: &str) -> bool {
    text.contains(MASK)
}

/// `1 variable`, `2 variables`
fn count(number: usize, things: &Things) -> String {
    format!("{number} {}", if number == 1 { things.one } else { things.many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suffix_sets_the_format() {
        let of = Format::of_name;
        assert_eq!(
            [of("a.JSON"), of("b.yml"), of("/c/.env")],
            [Some(Format::Json), Some(Format::Yaml), Some(Format::Env)]
        );
        assert_eq!([of("-"), of("json"), of("a.json.gz")], [None; 3]);
    }
}
