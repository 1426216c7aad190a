//! `airflow variables export`

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::{RawValue, to_raw_value};

use super::THINGS;
use super::import::stored;
use crate::commands::files::{self, Masked, Target};
use crate::commands::reply;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{self, Row};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    target: Target,

    /// Write the file although the server masks secrets
    #[arg(long)]
    allow_masked: bool,
}

/// Writes all variables as JSON: an object of their values, sorted by key.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let rows = stored(context).await?;
    let mut variables = rows.iter().map(reply::view).collect::<Result<Vec<Variable>>>()?;
    variables.sort_by(|one, other| one.key.cmp(&other.key));
    let broken: Vec<_> = variables.iter().filter(|one| one.value.is_none()).map(|one| one.key.as_str()).collect();
    if !broken.is_empty() {
        return Err(Error::failed(format!(
            "nothing was written, for the server sends no value of: {}",
            broken.join(", ")
        ))
        .hint("it may lack the Fernet key that they are encrypted with"));
    }
    let is_masked = |one: &&Variable| one.value.as_deref().is_some_and(files::is_masked);
    let names = variables.iter().filter(is_masked).map(|one| one.key.clone()).collect();
    let masked = Masked { names, allowed: args.allow_masked };
    files::export(context, &THINGS, &args.target, variables.len(), &masked, || Ok(text(&variables)))
}

#[derive(Deserialize)]
struct Variable {
    key: String,
    value: Option<String>,
    description: Option<String>,
}

fn text(variables: &[Variable]) -> String {
    let entries: IndexMap<_, _> = variables.iter().map(|one| (one.key.as_str(), entry(one))).collect();
    let json = to_raw_value(&entries).expect("made of JSON");
    output::json_text(json.get(), 4) + "\n"
}

/// The value as the JSON that it is, or as a string; in an object where there is a description too, or where the value
/// could be taken for such an object.
fn entry(variable: &Variable) -> Row {
    let text = variable.value.as_deref().unwrap_or_default();
    let is_json = !text.trim_start().starts_with('"') && serde_json::from_str::<IgnoredAny>(text).is_ok();
    let value = if is_json { raw(text) } else { to_raw_value(text).expect("a string is JSON") };
    let is_ambiguous = || {
        let members = serde_json::from_str::<IndexMap<String, IgnoredAny>>(value.get());
        members.is_ok_and(|members| members.contains_key("value"))
    };
    if variable.description.is_none() && !is_ambiguous() {
        return value;
    }
    let description = to_raw_value(&variable.description).expect("a string is JSON");
    to_raw_value(&IndexMap::from([("description", description), ("value", value)])).expect("made of JSON")
}

fn raw(json: &str) -> Row {
    RawValue::from_string(json.trim().to_owned()).expect("it was read as JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exported(value: &str, description: Option<&str>) -> String {
        let (value, description) = (Some(value.to_owned()), description.map(str::to_owned));
        entry(&Variable { key: "k".to_owned(), value, description }).get().to_owned()
    }

    #[test]
    fn values_are_the_json_that_they_are() {
        for json in ["42", "1.10", "true", "null", "[1, {\"b\": 2, \"a\": 1}]", "{\"k\": \"é\"}"] {
            assert_eq!(exported(json, None), json);
        }
        for (text, json) in
            [("plain", "\"plain\""), ("", "\"\""), ("\"q\"", r#""\"q\"""#), ("a\nb", r#""a\nb""#), ("NaN", "\"NaN\"")]
        {
            assert_eq!(exported(text, None), json);
        }
    }

    #[test]
    fn descriptions_and_ambiguous_values_are_wrapped() {
        assert_eq!(exported("1", Some("d")), r#"{"description":"d","value":1}"#);
        assert_eq!(exported("1", Some("")), r#"{"description":"","value":1}"#);
        assert_eq!(exported("{\"value\": 2}", None), r#"{"description":null,"value":{"value": 2}}"#);
    }

    #[test]
    fn the_file_is_laid_out_by_four_spaces() {
        let variable =
            |key: &str, value: &str| Variable { key: key.to_owned(), value: Some(value.to_owned()), description: None };
        let written = text(&[variable("a", "[1]"), variable("b", "x")]);
        assert_eq!(written, "{\n    \"a\": [\n        1\n    ],\n    \"b\": \"x\"\n}\n");
        assert_eq!(text(&[]), "{}\n");
    }
}
