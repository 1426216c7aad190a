//! Turns the generated command tree, which is data, into clap commands, one group at a time.
//!
//! If the generated tree were code, a large group would need megabytes of stack in a debug build and start more slowly.

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::positional_aliases::Spelled;
use crate::context::Globals;
use crate::ops::{arguments, names, refresh, value_parsers};

/// A group of commands, or a command without a group.
pub enum Entry {
    /// `verbs` adds the verbs: clap calls it if the group is used, and needs a function pointer for that.
    Group {
        name: &'static str,
        heading: &'static str,
        about: &'static str,
        aliases: &'static [&'static str],
        verbs: fn(Command) -> Command,
        /// Whether the name alone is not a command.
        needs_verb: bool,
    },
    Verb {
        heading: &'static str,
        verb: Verb,
    },
}

/// One command.
pub struct Verb {
    pub name: &'static str,
    pub about: &'static str,
    pub aliases: &'static [&'static str],
    /// The examples, ready to print; empty for none.
    pub after_help: &'static str,
    pub arguments: &'static [Argument],
    /// Adds the arguments of the hand-written part.
    pub augment: Option<fn(Command) -> Command>,
    /// Whether it has `--watch`.
    pub watch: bool,
}

/// One argument of a generated command.
pub struct Argument {
    pub id: &'static str,
    pub form: Form,
    /// The long option, or the name of the positional.
    pub long: &'static str,
    /// A hidden alias of the long option.
    pub alias: Option<&'static str>,
    pub short: Option<char>,
    pub value: Value,
    pub required: Required,
    pub default: Option<&'static str>,
    pub help: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Positional,
    /// A positional with any number of values.
    Positionals,
    Option,
    /// Can be repeated.
    Repeated,
    /// An official flag that cannot be supported: parsed but hidden, and rejected by the dispatch.
    Refused,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Required {
    No,
    Yes,
    /// A field of the body, which `--json` can contain.
    UnlessJson,
}

/// The type of an argument's value.
#[derive(Clone, Copy)]
pub enum Value {
    Text,
    Path,
    /// A part of the path that can contain `/`.
    Slashes,
    /// The key of an entry that will be created.
    NewEntry,
    Integer,
    #[allow(dead_code, reason = "no placed command has a number that is not a duration")]
    Number,
    /// A duration.
    Seconds,
    Boolean,
    Day,
    Moment,
    Choice(&'static [&'static str]),
    /// One of these fields, with a leading `-` for descending order.
    Order(&'static [&'static str]),
    Json,
    /// `--json`: the whole body, or its source.
    Body,
    /// `--limit`: a number of rows.
    Count,
}

impl Entry {
    /// The clap command. A group defers its verbs, so that only the group that is used is built.
    pub fn command(&'static self, short_env: &Arg, spelled: &Spelled) -> Command {
        match self {
            Entry::Verb { verb, .. } => spelled.options(with_short_env(verb.command(), short_env)),
            Entry::Group { name, about, aliases, verbs, needs_verb, .. } => {
                let group = Command::new(*name)
                    .about(*about)
                    .visible_aliases(aliases.iter().copied())
                    .subcommand_required(*needs_verb)
                    .arg_required_else_help(*needs_verb)
                    .help_template(GROUP_HELP);
                match spelled.may_name(name, aliases) {
                    true => verbs(group).mut_subcommands(|verb| spelled.options(verb)),
                    false => group.defer(*verbs),
                }
            }
        }
    }

    /// The name and the heading in the help.
    pub fn place(&self) -> (&'static str, &'static str) {
        match self {
            Entry::Verb { heading, verb } => (verb.name, heading),
            Entry::Group { name, heading, .. } => (name, heading),
        }
    }
}

/// Without the global options, which would fill the screen.
const GROUP_HELP: &str = "{about-with-newline}
{usage-heading} {usage}

Commands:
{subcommands}

Add --help to a command to see its options and examples.";

/// The matches of a group's default verb without arguments.
pub fn without_verb(tree: &'static [Entry], group: &str, verb: &str) -> ArgMatches {
    let is_it = |entry: &&Entry| matches!(entry, Entry::Group { name, .. } if *name == group);
    let entry = tree.iter().find(is_it).expect("codegen took the name from the tree");
    entry.command(&Globals::short_env(), &Spelled::default()).get_matches_from([group, verb])
}

/// Adds the verbs to their group.
pub fn add(group: Command, verbs: &'static [Verb]) -> Command {
    let env = Globals::short_env();
    group.subcommands(verbs.iter().map(|verb| with_short_env(verb.command(), &env)))
}

/// Adds `-e NAME` for `--env NAME`, as in airflowctl, unless the command uses the letter otherwise.
fn with_short_env(command: Command, env: &Arg) -> Command {
    let is_taken = command
        .get_arguments()
        .any(|arg| arg.get_short_and_visible_aliases().is_some_and(|shorts| shorts.contains(&'e')));
    if is_taken { command } else { command.arg(env) }
}

impl Verb {
    fn command(&self) -> Command {
        let command = Command::new(self.name).args(self.arguments.iter().flat_map(Argument::clap));
        let command = match self.augment {
            Some(augment) => augment(command),
            None => command,
        };
        let command = if self.watch { command.arg(refresh::option()) } else { command };
        // Set last: the doc comment of a flattened struct would replace it.
        let command = command.about(self.about).visible_aliases(self.aliases.iter().copied());
        match self.after_help {
            "" => command,
            text => command.after_help(text),
        }
    }
}

impl Argument {
    /// The `clap::Arg`, and also `--no-X` for a boolean option.
    fn clap(&self) -> impl Iterator<Item = Arg> + use<> {
        let arg = Arg::new(self.id).help(self.help);
        let arg = match self.form {
            Form::Positional | Form::Positionals => self.positional(arg),
            Form::Refused => arg.long(self.long).action(ArgAction::SetTrue).hide(true),
            Form::Option | Form::Repeated => self.option(arg),
        };
        let arg = match self.short {
            Some(short) => arg.short(short),
            None => arg,
        };
        let negation = matches!((self.form, self.value), (Form::Option, Value::Boolean)).then(|| {
            let negation = Arg::new(arguments::negation(self.id)).long(format!("no-{}", self.long));
            negation.action(ArgAction::SetTrue).overrides_with(self.id).hide(true)
        });
        std::iter::once(arg).chain(negation)
    }

    fn positional(&self, arg: Arg) -> Arg {
        let arg = arg.value_name(self.long.to_uppercase().replace('-', "_")).value_parser(self.value.parser());
        // The map index of a task that is not mapped is -1.
        let arg = arg.allow_negative_numbers(matches!(self.value, Value::Integer));
        let arg = arg.allow_hyphen_values(matches!(self.value, Value::Text) && self.required == Required::UnlessJson);
        let arg = match self.form {
            Form::Positionals => arg.action(ArgAction::Append).num_args(1..),
            _ => arg,
        };
        match self.default {
            Some(default) => arg.default_value(default),
            None if self.required == Required::UnlessJson => {
                arg.help(self.help_unless_json()).required_unless_present("json")
            }
            None => arg.required(self.required == Required::Yes),
        }
    }

    /// The value's name in help and errors. Choices are named after the last word of the option: `--run-type <TYPE>`.
    fn value_name(&self) -> String {
        match self.value {
            Value::Choice(_) => self.long.rsplit('-').next().unwrap_or_default().to_uppercase(),
            value => value.name().to_owned(),
        }
    }

    fn help_unless_json(&self) -> String {
        format!("{} [required without --json]", self.help)
    }

    fn option(&self, arg: Arg) -> Arg {
        let arg = arg.long(self.long).value_name(self.value_name()).value_parser(self.value.parser());
        let arg = match (self.value, self.form) {
            (Value::Boolean, _) => arg
                .action(ArgAction::Set)
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true")
                .overrides_with(arguments::negation(self.id)),
            (_, Form::Repeated) => arg.action(ArgAction::Append).allow_hyphen_values(true),
            _ => arg.allow_hyphen_values(true),
        };
        let arg = match self.required {
            Required::No => arg,
            Required::Yes => arg.required(true),
            Required::UnlessJson => {
                let arg = arg.help(self.help_unless_json());
                match self.value {
                    Value::Boolean => {
                        arg.required_unless_present_any(["json".to_owned(), arguments::negation(self.id)])
                    }
                    _ => arg.required_unless_present("json"),
                }
            }
        };
        let arg = match self.alias {
            Some(alias) => arg.alias(alias),
            None => arg,
        };
        match self.default {
            Some(default) => arg.default_value(default),
            None => arg,
        }
    }
}

impl Value {
    fn parser(self) -> ValueParser {
        match self {
            Value::Text | Value::Body => value_parser!(String),
            Value::Path => ValueParser::new(value_parsers::path_argument),
            Value::Slashes => ValueParser::new(names::with_slashes),
            Value::NewEntry => ValueParser::new(names::new(names::Kind::Entry)),
            Value::Integer => ValueParser::new(value_parsers::integer),
            Value::Count => ValueParser::new(value_parsers::count),
            Value::Number => ValueParser::new(value_parsers::number),
            Value::Seconds => ValueParser::new(value_parsers::seconds),
            Value::Boolean => value_parser!(bool),
            Value::Day => ValueParser::new(value_parsers::day),
            Value::Moment => ValueParser::new(value_parsers::moment),
            Value::Choice(choices) => PossibleValuesParser::new(choices).into(),
            Value::Order(fields) => value_parsers::order(fields).into(),
            Value::Json => ValueParser::new(value_parsers::json),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Value::Text | Value::Path | Value::Slashes | Value::NewEntry => "TEXT",
            Value::Integer | Value::Number | Value::Count => "N",
            Value::Seconds => "DURATION",
            Value::Boolean => "true|false",
            Value::Day => "DATE",
            Value::Moment => "TIME",
            Value::Choice(_) => "VALUE",
            Value::Order(_) => "FIELD",
            Value::Json => "JSON",
            Value::Body => "BODY|@FILE|-",
        }
    }
}
