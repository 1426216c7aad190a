//! Runs the parsed command, with what applies to every command: `--watch`, and errors that name the missing object.

use clap::ArgMatches;

use super::generated;
use super::positional_aliases::Spelled;
use super::tree::Entry;
use crate::context::{Context, Globals};
use crate::error::Result;
use crate::ops::missing::{self, map_index};
use crate::ops::refresh;

/// Runs the parsed command, repeatedly with `--watch`. `name` and `matches` are those of the first subcommand.
///
/// # Errors
/// The error of the command.
pub async fn run(context: &Context, name: &str, matches: &ArgMatches) -> Result<()> {
    let command = || generated::dispatch(context, name, matches);
    let outcome = match refresh::interval(matches) {
        Some(interval) => refresh::run(context, interval, command).await,
        None => command().await,
    };
    let error = match outcome {
        Err(error) => map_index::explained(context, name, matches, error).await,
        done => return done,
    };
    Err(Box::pin(missing::explain(context, error)).await)
}

/// Whether the command was parsed with `--watch`.
pub fn is_watched(matches: &ArgMatches) -> bool {
    refresh::interval(matches).is_some()
}

/// The clap commands, groups and single verbs, for a command line with these words.
pub fn tree(spelled: &Spelled) -> impl Iterator<Item = clap::Command> {
    let short_env = Globals::short_env();
    generated::TREE.iter().map(move |entry| entry.command(&short_env, spelled))
}

/// The name of each group and single command, with its heading in the help (one of [`generated::HEADINGS`]).
pub fn places() -> impl Iterator<Item = (&'static str, &'static str)> {
    generated::TREE.iter().map(Entry::place)
}
