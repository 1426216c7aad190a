//! The commands: generated from the document as far as commands.toml says so, and the verbs written by hand, a folder
//! for each group, one file for each verb.

mod access_files;
mod again;
mod api;
mod arguments;
mod assets;
mod auth;
mod backfill;
mod body;
mod config;
mod connection_types;
mod connections;
mod dags;
mod dates;
mod db;
mod doctor;
mod env;
mod files;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod generated;
mod health;
mod info;
mod jobs;
mod logs;
mod many;
mod mapped;
mod missing;
mod named;
mod names;
pub mod parse;
mod partitions;
mod paused;
mod plugins;
mod pools;
mod providers;
mod reply;
mod roles;
mod runs;
mod source;
mod spec;
mod states;
mod tally;
mod tasks;
mod teams;
mod users;
mod variables;
mod version;
mod waiting;
mod watch;
mod xcom;

pub use self::generated::{ELSEWHERE, HEADINGS};
pub use self::named::Spelled;
pub use self::runs::references as run_references;

use clap::ArgMatches;

use crate::context::{Context, Globals};
use crate::error::Result;

/// Runs the command that was parsed, with `--watch` again and again: `name` and `matches` are the first subcommand's.
///
/// # Errors
/// Whatever the command fails with.
pub async fn dispatch(context: &Context, name: &str, matches: &ArgMatches) -> Result<()> {
    let command = || generated::dispatch(context, name, matches);
    let outcome = match again::interval(matches) {
        Some(interval) => again::run(context, interval, command).await,
        None => command().await,
    };
    let error = match outcome {
        Err(error) => mapped::explained(context, name, matches, error).await,
        done => return done,
    };
    Err(Box::pin(missing::explain(context, error)).await)
}

/// Whether the command was parsed with `--watch`.
pub fn is_watched(matches: &ArgMatches) -> bool {
    again::interval(matches).is_some()
}

/// The clap commands, groups and single verbs, as they read a line that spells these words.
pub fn tree(spelled: &Spelled) -> impl Iterator<Item = clap::Command> {
    let short_env = Globals::short_env();
    generated::TREE.iter().map(move |entry| entry.command(&short_env, spelled))
}

/// The name of each group and single command, and the one of [`HEADINGS`] under which the help lists it.
pub fn places() -> impl Iterator<Item = (&'static str, &'static str)> {
    generated::TREE.iter().map(spec::Entry::place)
}
