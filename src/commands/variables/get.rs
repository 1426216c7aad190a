//! `airflow variables get`

use serde_json::Value;
use serde_json::value::RawValue;

use crate::api;
use crate::api::types::VariableResponse;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::names::{self, Kind};
use crate::ops::reply;
use crate::ops::variables;
use crate::ops::variables::MASK;
use crate::output::{Format, Row};

#[derive(clap::Args)]
pub struct Args {
    /// Variable key
    #[arg(value_parser = names::any)]
    key: String,

    /// Print this value if the variable does not exist
    #[arg(short, long, value_name = "VALUE", allow_hyphen_values = true)]
    default: Option<String>,

    /// Parse the value as JSON
    #[arg(short, long)]
    json: bool,
}

/// Prints only the value.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let found = find(context, &args.key).await;
    if let Some(default) = &args.default {
        return match reply::if_found(found)? {
            Some(row) => show(context, &args, &row),
            None => show_default(context, &args, default),
        };
    }
    show(context, &args, &found?)
}

/// Finds a variable, including one whose key does not fit into a URL path.
async fn find(context: &Context, key: &str) -> Result<Row> {
    if names::fits_path(Kind::Variable, key) {
        return Ok(api::reply(context.client().await?.get_variable().variable_key(key).send()).await?.0);
    }
    names::find(Kind::Variable, key, "key", variables::stored(context).await?)
}

fn show(context: &Context, args: &Args, row: &Row) -> Result<()> {
    let key = &args.key;
    let Some(value) = reply::view::<VariableResponse>(row)?.value else {
        return Err(Error::failed(format!("the server returns no value for `{key}`"))
            .hint("the Fernet key that the value is encrypted with may be missing on the server"));
    };
    if is_mask(&value) {
        context.warn(&format!("the server masks the value of `{key}`"));
    } else if value.contains(MASK) {
        context.warn(&format!("the value of `{key}` contains {MASK}: the server may have masked a part of it"));
    }
    if !args.json {
        return context.printer().whole(&value, Value::String(value.clone()));
    }
    let parsed = RawValue::from_string(value)
        .map_err(|error| Error::failed(format!("the value of `{key}` is not valid JSON: {error}")))?;
    show_json(context, &parsed)
}

/// The default does not have to be JSON, even with `--json`: scripts use `-d none`.
fn show_default(context: &Context, args: &Args, default: &str) -> Result<()> {
    match RawValue::from_string(default.to_owned()) {
        Ok(parsed) if args.json && is_for_programs(context.printer().format()) => show_json(context, &parsed),
        _ => context.printer().whole(default, default),
    }
}

/// Prints the JSON text, so that the spelling of numbers is preserved.
fn show_json(context: &Context, value: &Row) -> Result<()> {
    if is_for_programs(context.printer().format()) {
        return context.printer().one(value, &[]);
    }
    context.printer().text(&compact(value.get()), Value::Null)
}

fn is_for_programs(format: Format) -> bool {
    matches!(format, Format::Json | Format::Ndjson | Format::Yaml)
}

/// The server masks a JSON value as a JSON string.
fn is_mask(value: &str) -> bool {
    value.trim_matches('"') == MASK
}

/// Removes the whitespace between the tokens of valid JSON.
fn compact(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|&c| {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_string = !in_string,
                _ => {}
            }
            in_string || !c.is_ascii_whitespace()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compact_preserves_strings_and_numbers() {
        let json = "{ \"a b\" : [ 1.10,\n\t100000000000000000001 ], \"q\\\" \\\\\" : \" \\\" \" }\n";
        assert_eq!(compact(json), "{\"a b\":[1.10,100000000000000000001],\"q\\\" \\\\\":\" \\\" \"}");
    }

    #[test]
    fn masks_are_recognized() {
        assert!(is_mask("***") && is_mask("\"***\""));
        assert!(!is_mask("a ***") && !is_mask(""));
    }
}
