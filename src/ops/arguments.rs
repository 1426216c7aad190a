//! Reads the arguments of generated commands from clap's matches.

use std::any::Any;

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::error::{Error, Result};

/// The options that the hand-written part of a generated command adds to the generated ones.
///
/// # Errors
/// `Usage`, with clap's message.
pub fn parsed<A: clap::FromArgMatches>(matches: &ArgMatches) -> Result<A> {
    A::from_arg_matches(matches).map_err(super::value_parsers::usage_error)
}

/// The API's wildcard for all Dags, runs or tasks.
const EVERY: &str = "~";

/// The id of `--no-X`, the negation of the boolean option `--X`.
pub fn negation(id: &str) -> String {
    format!("no {id}")
}

/// The value of a path parameter. Clap has already rejected a command line without one.
pub fn path<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> T {
    one(matches, id).expect("clap requires it")
}

/// The value of an argument, if it has one.
pub fn one<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> Option<T> {
    matches.get_one::<T>(id).cloned()
}

/// All values of a repeatable argument, if it has any.
pub fn many<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> Option<Vec<T>> {
    matches.get_many::<T>(id).map(|values| values.cloned().collect())
}

/// The values without the wildcard `~`.
pub fn single(values: impl IntoIterator<Item = String>) -> Vec<String> {
    values.into_iter().filter(|value| value != EVERY).collect()
}

/// The value of a boolean option: `--X`, `--X=false` or `--no-X`.
pub fn boolean(matches: &ArgMatches, id: &str) -> Option<bool> {
    let is_negated = matches.try_get_one(&negation(id)).ok().flatten() == Some(&true);
    if is_negated { Some(false) } else { one(matches, id) }
}

/// Whether the value is from the command line and not a default.
pub fn is_given(matches: &ArgMatches, id: &str) -> bool {
    matches.value_source(id) == Some(ValueSource::CommandLine)
}

/// Rejects a flag of the official command that cannot work over the API.
///
/// # Errors
/// `Usage` with the reason `why`, if the flag is set.
pub fn refuse(matches: &ArgMatches, flag: &str, why: &str) -> Result<()> {
    match matches.get_flag(flag) {
        true => Err(Error::usage(why)),
        false => Ok(()),
    }
}
