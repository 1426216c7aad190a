//! `commands.toml`: how the command line presents each operation.
//!
//! Every operation is a command of its own, part of a hand-written verb, left out with a reason, or listed as not placed
//! yet. Anything else breaks the build with a message that says what to add.

mod check;

pub use check::placeholders;

use anyhow::{Context, Result};
use indexmap::IndexMap;
use serde::{Deserialize, Deserializer};

use crate::document::Document;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// The headings of `airflow --help`, in order.
    pub headings: Vec<String>,
    /// Groups of commands by name, in the order of the help.
    pub group: IndexMap<String, Group>,
    /// Commands by their path, `pools list`, in the order of the help.
    pub command: IndexMap<String, Command>,
    /// Operations that no command needs, each with the reason.
    #[serde(default)]
    pub left_out: IndexMap<String, String>,
    /// Official commands that cannot work over the API.
    #[serde(default)]
    pub elsewhere: Vec<Elsewhere>,
    /// Named sets of values for arguments.
    #[serde(default)]
    pub choices: IndexMap<String, Vec<String>>,
    /// Operations that are not placed yet. The list may only shrink.
    #[serde(default)]
    pub not_yet: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub about: String,
    /// One of `headings`.
    pub heading: Option<String>,
    /// The verb that runs if the group is used without one.
    pub default: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// One command: generated from `operation`, or written by hand with its `operations`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// The operation from which the whole command is generated.
    pub operation: Option<String>,
    /// The operations that the hand-written verb uses; empty if it needs no server.
    pub operations: Option<Vec<String>>,
    /// The summary in the help; by default the document's description.
    pub about: Option<String>,
    /// For a command outside any group: one of `headings`.
    pub heading: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub examples: Vec<String>,
    /// Default columns: `field`, or `header=field` if the official command uses another name.
    #[serde(default)]
    pub columns: Vec<String>,
    /// How a table shows a single object.
    #[serde(default)]
    pub show: Show,
    /// Overrides of the document for single arguments, by parameter name.
    #[serde(default)]
    pub arg: IndexMap<String, Tweak>,
    /// Official flags that cannot be supported, by name: they are parsed, and rejected with the reason.
    #[serde(default)]
    pub refuse: IndexMap<String, Refusal>,
    /// Whether a hand-written `present` prints the rows. It can have arguments of its own.
    #[serde(default)]
    pub presented: bool,
    /// The message after success, with `{parameter}` for path parameters.
    pub done: Option<String>,
    /// The message for a conflict (409) that is not a failure, likewise: nothing had to be changed.
    pub already: Option<String>,
    /// The question before the change, likewise; `--yes` skips it.
    pub confirm: Option<String>,
    /// How to explain a conflict (409) with an object that exists.
    pub exists: Option<Exists>,
    /// Whether it changes nothing although its method is not GET.
    #[serde(default)]
    pub reads: bool,
    /// Whether it has `--watch`; by default only lists do.
    pub watch: Option<bool>,
    /// The default order of a list: a unique key, so that pages don't overlap.
    pub order_by: Option<String>,
    /// Operations that check whether an object exists: for an empty list the object that it belongs to, for a change
    /// without a response body the changed object. One operation, or a list of them.
    #[serde(default, deserialize_with = "one_or_many")]
    pub must_exist: Vec<String>,
    /// Differences from the official command of the same name, for docs/compatibility.md.
    #[serde(default, deserialize_with = "one_or_many")]
    pub differs: Vec<String>,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// A table with the columns `property_name` and `property_value`.
    #[default]
    Properties,
    /// One row under the columns.
    Row,
}

/// The error for a name that already exists.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exists {
    /// The field of the body that contains the name.
    pub field: String,
    /// The kind of object: `pool`.
    pub thing: String,
    /// The command that changes it, whose argument is the name.
    pub change: String,
}

/// Overrides of the document for one argument.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tweak {
    /// The option's or positional's name.
    pub name: Option<String>,
    pub short: Option<char>,
    /// Whether it is a positional, after the others, instead of an option.
    #[serde(default)]
    pub positional: bool,
    /// Whether it can be repeated although the operation takes one value: the lists of all values are concatenated.
    #[serde(default)]
    pub several: bool,
    pub help: Option<String>,
    /// Whether it is plain text although the document allows any JSON.
    #[serde(default)]
    pub text: bool,
    /// The default value. Only if the official command differs from the server's default, or for a path parameter that has
    /// a value for all objects.
    pub default: Option<String>,
    /// A hidden alias: the name of the option in airflowctl.
    pub alias: Option<String>,
    /// The values that the server accepts, if the document has plain text.
    #[serde(default)]
    pub choices: Choices,
}

/// The values of an argument: a list, or the name of a set under `[choices]`.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Choices {
    These(Vec<String>),
    Named(String),
}

impl Default for Choices {
    fn default() -> Self {
        Self::These(Vec::new())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// Paths of commands; a single word is a whole group.
    pub commands: Vec<String>,
    /// The rest of the error after the command's name: the reason, and where to run it instead.
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub short: Option<char>,
    /// The whole error: the reason, and what to do instead.
    pub why: String,
}

/// One text, or a list of them.
fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Texts {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Texts::deserialize(deserializer)? {
        Texts::One(text) => vec![text],
        Texts::Many(texts) => texts,
    })
}

impl Placement {
    /// Reads the file and checks it against the document.
    pub fn read(text: &str, document: &Document) -> Result<Self> {
        let mut placement: Self = toml::from_str(text).context("cannot be read")?;
        placement.resolve_choices()?;
        check::complete(&placement, document)?;
        Ok(placement)
    }
}

impl Placement {
    /// Replaces the names of sets with the values from `[choices]`.
    fn resolve_choices(&mut self) -> Result<()> {
        let tweaks = self
            .command
            .iter_mut()
            .flat_map(|(path, command)| command.arg.iter_mut().map(move |(name, tweak)| (path, name, tweak)));
        for (path, name, tweak) in tweaks {
            if let Choices::Named(set) = &tweak.choices {
                let values = self.choices.get(set);
                let values = values.with_context(|| {
                    format!("[command.\"{path}\"]: `arg.{name}` names `{set}`, which is not under [choices]")
                })?;
                tweak.choices = Choices::These(values.clone());
            }
        }
        Ok(())
    }
}

impl Tweak {
    /// The values, after names have been resolved.
    pub fn choices(&self) -> &[String] {
        match &self.choices {
            Choices::These(values) => values,
            Choices::Named(_) => &[],
        }
    }
}

impl Command {
    /// The operations of this command, generated or written by hand.
    pub fn uses(&self) -> impl Iterator<Item = &str> {
        self.operation.iter().chain(self.operations.iter().flatten()).map(String::as_str)
    }
}
