//! Definitions in jq and functions of ours, some in place of the library's: they don't expose the token, print no
//! control character to stderr and have limited recursion.

use std::io::Write;

use jaq_core::data::HasLut;
use jaq_core::load::{self, parse::Def};
use jaq_core::native::{Fun, bome, run, v};
use jaq_core::{DataT, Error, Exn, Lut, ValXs};
use jaq_json::{Map, Val, read};
use serde::de::IgnoredAny;

use super::stack::Guard;
use crate::output::MAX_DEPTH;
use crate::output::escape::escape;
use crate::output::scan::deeper_than;

/// The data of a running filter: its terms. Each lookup of a term checks the stack.
pub(super) struct Data;

#[derive(Clone, Copy)]
pub(super) struct Guarded<'a> {
    pub lut: &'a Lut<Data>,
    pub guard: &'a Guard,
}

impl DataT for Data {
    type V<'a> = Val;
    type Data<'a> = Guarded<'a>;
}

impl<'a> HasLut<'a, Data> for Guarded<'a> {
    fn lut(&self) -> &'a Lut<Data> {
        self.guard.check();
        self.lut
    }
}

/// All definitions for filters.
pub(super) fn definitions() -> impl Iterator<Item = Def<&'static str>> {
    let own = load::parse(include_str!("definitions.jq"), |parser| parser.defs()).unwrap_or_default();
    jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(own)
}

/// All functions for filters.
pub(super) fn functions() -> impl Iterator<Item = Fun<Data>> {
    let own: [Fun<Data>; 4] = [
        run(("env", v(0), |_| bome(Ok(environment())))),
        run(("debug_empty", v(0), |cv| note(&format!("[\"DEBUG:\",{}]", cv.1)))),
        run(("stderr_empty", v(0), |cv| note(&cv.1.to_string()))),
        run(("fromjson", v(0), |cv| from_json(cv.1))),
    ];
    let replaced = own.each_ref().map(|fun| fun.0);
    let theirs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    theirs.filter(move |fun| !replaced.contains(&fun.0)).chain(own)
}

/// The environment for `env` and `$ENV`: without our own variables, one of which contains the token.
pub(super) fn environment() -> Val {
    let variables =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let variables = variables.filter(|(name, _)| !name.starts_with("AIRFLOW_CLI_"));
    Val::obj(variables.map(|(name, value)| (Val::from(name), Val::from(value))).collect::<Map>())
}

/// Prints to stderr and has no result; errors are ignored.
fn note<'a>(text: &str) -> ValXs<'a, Val> {
    let _ = writeln!(std::io::stderr(), "{}", escape(text));
    Box::new(std::iter::empty())
}

/// The values in a text. The library's parser recurses, and variables, XComs and extras contain JSON of any depth.
fn from_json<'a>(value: Val) -> ValXs<'a, Val> {
    let text = match value.try_as_utf8_bytes_owned() {
        Ok(text) => text,
        Err(error) => return bome(Err(error)),
    };
    let fail = |why: &dyn std::fmt::Display| Error::str(format_args!("cannot parse as JSON ({why}): {value}"));
    if let Err(why) = is_shallow(&text) {
        return bome(Err(fail(&why)));
    }
    let values: Vec<_> = read::parse_many(&text).map(|value| value.map_err(|why| Exn::from(fail(&why)))).collect();
    Box::new(values.into_iter())
}

/// A few brackets cannot be nested deeply. More are counted in valid JSON only: the library also accepts comments,
/// which can contain any brackets.
fn is_shallow(text: &[u8]) -> Result<(), String> {
    if text.iter().filter(|byte| matches!(byte, b'[' | b'{')).count() <= MAX_DEPTH {
        return Ok(());
    }
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
    values.try_for_each(|value| value.map(drop)).map_err(|error| error.to_string())?;
    match deeper_than(&String::from_utf8_lossy(text), MAX_DEPTH) {
        true => Err(format!("it is nested more than {MAX_DEPTH} deep")),
        false => Ok(()),
    }
}
