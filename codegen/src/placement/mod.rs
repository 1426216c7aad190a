//! `commands.toml`: where each operation of the document stands in the command line.
//!
//! Every operation is a command of its own, part of a hand-written verb, left out with a reason, or (while the CLI is
//! being built) on the list of those not placed yet. Anything else breaks the build with a sentence on what to add.

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
    /// The headings under which `airflow --help` lists groups and single commands, in its order.
    pub headings: Vec<String>,
    /// Groups of commands by name, in the order of the help.
    pub group: IndexMap<String, Group>,
    /// Commands by their path, `pools list`, in the order of the help.
    pub command: IndexMap<String, Command>,
    /// Operations that no command needs, each with the reason.
    #[serde(default)]
    pub left_out: IndexMap<String, String>,
    /// Official commands that can not work over the API.
    #[serde(default)]
    pub elsewhere: Vec<Elsewhere>,
    /// Sets of values that several arguments take, by name.
    #[serde(default)]
    pub choices: IndexMap<String, Vec<String>>,
    /// Operations that wait for their place. This list may only shrink.
    #[serde(default)]
    pub not_yet: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub about: String,
    /// One of `headings`.
    pub heading: Option<String>,
    /// The verb that the group's name alone stands for.
    pub default: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// One command: either generated from `operation`, or written by hand and then naming its `operations`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// The operation from which the whole command is generated.
    pub operation: Option<String>,
    /// The operations that the hand-written verb uses; an empty list for one that needs no server.
    pub operations: Option<Vec<String>>,
    /// One line of help; the document's own sentence when absent.
    pub about: Option<String>,
    /// For a command outside of all groups: one of `headings`.
    pub heading: Option<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub examples: Vec<String>,
    /// Default columns, `field` or `header=field` where the official CLI calls it otherwise.
    #[serde(default)]
    pub columns: Vec<String>,
    /// How one thing is shown in a table.
    #[serde(default)]
    pub show: Show,
    /// What differs from the document in single arguments, by the parameter's name there.
    #[serde(default)]
    pub arg: IndexMap<String, Tweak>,
    /// Official flags that can not be served, by name: accepted, and answered with a sentence.
    #[serde(default)]
    pub refuse: IndexMap<String, Refusal>,
    /// The rows of a list go to a hand-written `present`, which may have arguments of its own.
    #[serde(default)]
    pub presented: bool,
    /// The sentence that tells of success, with `{parameter}` for path parameters.
    pub done: Option<String>,
    /// The sentence for a conflict (409), likewise: it is so already, which is no failure.
    pub already: Option<String>,
    /// The question asked before, likewise; `--yes` answers it.
    pub confirm: Option<String>,
    /// What it means that the server has such a thing already (409).
    pub exists: Option<Exists>,
    /// Does not change anything although its method is not GET.
    #[serde(default)]
    pub reads: bool,
    /// Whether it can be looked at again and again with `--watch`; lists can unless this says no.
    pub watch: Option<bool>,
    /// The order in which a list is read when the user gives none: by a unique key, so that pages fit together.
    pub order_by: Option<String>,
    /// Operations that tell whether something exists: of an empty list what it was asked of, of a change without a
    /// reply what it changes. One operation, or a list of them.
    #[serde(default, deserialize_with = "one_or_many")]
    pub must_exist: Vec<String>,
    /// How it differs from the official command of the same name, for docs/compatibility.md.
    #[serde(default, deserialize_with = "one_or_many")]
    pub differs: Vec<String>,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// A table of its own: `property_name`, `property_value`.
    #[default]
    Properties,
    /// One row under the columns.
    Row,
}

/// The answer to a name that is taken.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exists {
    /// The field of the body that names the thing.
    pub field: String,
    /// What it is: `pool`.
    pub thing: String,
    /// The command that changes it, which takes its name.
    pub change: String,
}

/// How an argument differs from what the document says of it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tweak {
    /// The option's or positional's name.
    pub name: Option<String>,
    pub short: Option<char>,
    /// A positional after the others, and no option.
    #[serde(default)]
    pub positional: bool,
    /// Can be given several times although the operation takes one: the rows of each, one after the other.
    #[serde(default)]
    pub several: bool,
    pub help: Option<String>,
    /// Plain text, where the document allows any JSON.
    #[serde(default)]
    pub text: bool,
    /// Sent when the user gives nothing: only where the official CLI differs from the server's default, or for a path
    /// parameter that has a value for all.
    pub default: Option<String>,
    /// Another long option for it, hidden: what airflowctl calls it.
    pub alias: Option<String>,
    /// The values that the server takes, where the document calls it plain text.
    #[serde(default)]
    pub choices: Choices,
}

/// The values of an argument: a list of them, or the name of one under `[choices]`.
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
    /// Paths of commands; one word for a whole group.
    pub commands: Vec<String>,
    /// What follows on the command's name in the answer: why not, and where to run it instead.
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub short: Option<char>,
    /// The whole answer: why not, and what to do instead.
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
    /// Reads the file and holds it against the document.
    pub fn read(text: &str, document: &Document) -> Result<Self> {
        let mut placement: Self = toml::from_str(text).context("cannot be read")?;
        placement.resolve_choices()?;
        check::complete(&placement, document)?;
        Ok(placement)
    }
}

impl Placement {
    /// Puts the values of `[choices]` where their names stand.
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
    /// The values of `choices`.
    pub fn choices(&self) -> &[String] {
        match &self.choices {
            Choices::These(values) => values,
            Choices::Named(_) => &[],
        }
    }
}

impl Command {
    /// What the operations of this command are, generated or not.
    pub fn uses(&self) -> impl Iterator<Item = &str> {
        self.operation.iter().chain(self.operations.iter().flatten()).map(String::as_str)
    }
}
