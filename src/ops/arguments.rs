//! What generated commands ask of the arguments that clap read.

use std::any::Any;

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::error::{Error, Result};

/// The options that a hand-written part of a generated command has beside the generated ones.
///
/// # Errors
/// `Usage`, in clap's words.
pub fn parsed<A: clap::FromArgMatches>(matches: &ArgMatches) -> Result<A> {
    A::from_arg_matches(matches).map_err(super::value_parsers::usage_error)
}

/// Stands for every Dag, run or task.
const EVERY: &str = "~";

/// The id of `--no-X`, which stands beside a boolean option.
pub fn negation(id: &str) -> String {
    format!("no {id}")
}

/// The value of a path parameter, which may have a default; clap saw to it that it is there.
pub fn path<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> T {
    one(matches, id).expect("clap requires it")
}

/// The value of an argument, if there is one.
pub fn one<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> Option<T> {
    matches.get_one::<T>(id).cloned()
}

/// All values of an argument that can be repeated, if there are any.
pub fn many<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> Option<Vec<T>> {
    matches.get_many::<T>(id).map(|values| values.cloned().collect())
}

/// The values that name single things: without `~`, which stands for every one.
pub fn single(values: impl IntoIterator<Item = String>) -> Vec<String> {
    values.into_iter().filter(|value| value != EVERY).collect()
}

/// The value of a boolean option: `--X`, `--X=false` or `--no-X`.
pub fn boolean(matches: &ArgMatches, id: &str) -> Option<bool> {
    let is_negated = matches.try_get_one(&negation(id)).ok().flatten() == Some(&true);
    if is_negated { Some(false) } else { one(matches, id) }
}

/// Whether the user gave it, as opposed to a default.
pub fn is_given(matches: &ArgMatches, id: &str) -> bool {
    matches.value_source(id) == Some(ValueSource::CommandLine)
}

/// Answers an official flag that can not be served.
///
/// # Errors
/// A usage error with the reason, if the flag was given.
pub fn refuse(matches: &ArgMatches, flag: &str, why: &str) -> Result<()> {
    match matches.get_flag(flag) {
        true => Err(Error::usage(why)),
        false => Ok(()),
    }
}
