//! What generated commands ask of the arguments that clap read.

use std::any::Any;

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::error::{Error, Result};

/// The id of the positional that stands beside an option.
pub fn positional(id: &str) -> String {
    format!("<{id}>")
}

/// The id of `--no-X`, which stands beside a boolean option.
pub fn negation(id: &str) -> String {
    format!("no {id}")
}

/// A path parameter, given as the long option `option` or as a positional, which may have a default; clap saw to it that
/// one of them is there.
pub fn path<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str, option: &str) -> T {
    matches.get_one::<T>(option).or_else(|| matches.get_one::<T>(id)).cloned().expect("clap requires it")
}

/// The value of an option, or of the positional beside it, if there is one.
pub fn one<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> Option<T> {
    matches.get_one::<T>(id).or_else(|| matches.try_get_one(&positional(id)).ok().flatten()).cloned()
}

/// All values of an option that can be repeated, or of the positional beside it, if there are any.
pub fn many<T: Any + Clone + Send + Sync>(matches: &ArgMatches, id: &str) -> Option<Vec<T>> {
    let values = matches.get_many::<T>(id).or_else(|| matches.try_get_many(&positional(id)).ok().flatten());
    values.map(|values| values.cloned().collect())
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
