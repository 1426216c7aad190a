//! What `export` and `import` of variables, connections and pools have in common: files in the official formats, the
//! server's bulk operations, and masks where a secret was.

pub mod access;
pub mod batches;
pub mod changes;
pub mod export;
pub mod import;
pub mod listed;
pub mod prefixes;
pub mod read;
pub mod report;
pub mod yaml;

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

use crate::error::Error;

pub use self::changes::{Fields, is_blank};
pub use self::export::{Masked, Target, export, not_as};
pub use self::import::{Masks, Options, Server, import};
pub use self::listed::{Content, Group, Item, Items, lacks, string};
pub use self::prefixes::{meant, warn as warn_of_prefix};
pub use self::read::{Member, Pairs, Source, decoded};
pub use self::yaml::keeps as yaml_keeps;
#[cfg(any(test, fuzzing))]
pub use self::yaml::to_json as yaml_to_json;

/// What servers show in the place of a secret.
pub const MASK: &str = "***";

/// That `what` is the mask: stored, it would only look like a secret.
pub fn masked(what: &str) -> Error {
    Error::usage(format!("{what} is {MASK}, what servers show in the place of a secret"))
        .hint("give the secret itself: it cannot be read back from a server")
}

/// The format of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Format {
    Json,
    Yaml,
    Env,
}

impl Format {
    /// The format that the name of a file tells by its end: `.json`, `.yaml`, `.yml`, `.env`, in any case.
    pub fn of_name(path: &str) -> Option<Self> {
        let name = path.to_ascii_lowercase();
        let ends = [(".json", Self::Json), (".yaml", Self::Yaml), (".yml", Self::Yaml), (".env", Self::Env)];
        ends.into_iter().find(|(end, _)| name.ends_with(end)).map(|(_, format)| format)
    }
}

/// What to do with an entry that the server has already.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Existing {
    /// Write it anew
    Overwrite,
    /// Import nothing at all
    Fail,
    /// Leave it as it is
    Skip,
}

impl Existing {
    /// The server's word for it.
    fn word(self) -> &'static str {
        match self {
            Self::Overwrite => "overwrite",
            Self::Fail => "fail",
            Self::Skip => "skip",
        }
    }
}

/// A kind of thing that is exported and imported.
pub struct Things {
    /// `variable`
    pub one: &'static str,
    /// `variables`
    pub many: &'static str,
    /// The field of the API that names one.
    pub name: &'static str,
    /// How the official command line calls that field.
    pub header: &'static str,
}

/// One entry of a file, ready to be sent.
pub struct Entry {
    pub name: String,
    /// What the server is told, the name among it.
    pub body: Map<String, Value>,
    /// It holds `***` where a secret should be.
    pub masked: bool,
}

impl Entry {
    /// The body as it is sent.
    fn json(&self) -> Box<RawValue> {
        to_raw_value(&self.body).expect("made of JSON")
    }
}

/// Whether a text is a mask or holds one.
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
    fn names_of_files_tell_their_format() {
        let of = Format::of_name;
        assert_eq!(
            [of("a.JSON"), of("b.yml"), of("/c/.env")],
            [Some(Format::Json), Some(Format::Yaml), Some(Format::Env)]
        );
        assert_eq!([of("-"), of("json"), of("a.json.gz")], [None; 3]);
    }
}
