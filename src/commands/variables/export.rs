//! `airflow variables export`

use indexmap::IndexMap;
use serde::de::IgnoredAny;
use serde_json::value::{RawValue, to_raw_value};

use crate::api::types::{VariableResponse, required};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::import_export::{self, Format, Masked, Target};
use crate::ops::reply;
use crate::ops::variables::{THINGS, stored};
use crate::output::{self, Row};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    target: Target,

    /// Write the file even if the server masks secrets
    #[arg(long)]
    allow_masked: bool,
}

/// Writes all variables, sorted by key: an object of their values, or one line per variable.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let named = Format::of_name(&args.target.file).unwrap_or(Format::Json);
    let format = args.target.stdout_format(context, None)?.unwrap_or(named);
    let rows = stored(context).await?;
    let mut variables = rows.iter().map(keyed).collect::<Result<Vec<_>>>()?;
    variables.sort_by(|(one, _), (other, _)| one.cmp(other));
    let broken: Vec<_> = variables.iter().filter(|(_, one)| one.value.is_none()).map(|(key, _)| key.as_str()).collect();
    if !broken.is_empty() {
        return Err(Error::failed(format!(
            "nothing was written: the server returns no value for {}",
            broken.join(", ")
        ))
        .hint("the Fernet key that they are encrypted with may be missing on the server"));
    }
    let is_masked = |(_, one): &&Keyed| one.value.as_deref().is_some_and(import_export::is_masked);
    let names = variables.iter().filter(is_masked).map(|(key, _)| key.clone()).collect();
    let masked = Masked { names, allowed: args.allow_masked };
    import_export::export(context, &THINGS, &args.target, variables.len(), &masked, || text(&variables, format))
}

/// A variable with its key.
type Keyed = (String, VariableResponse);

fn keyed(row: &Row) -> Result<Keyed> {
    let mut variable: VariableResponse = reply::view(row)?;
    Ok((required(variable.key.take(), "key")?, variable))
}

fn text(variables: &[Keyed], format: Format) -> Result<String> {
    if format == Format::Env {
        return lines(variables);
    }
    let entries: IndexMap<_, _> = variables.iter().map(|(key, one)| (key.as_str(), entry(one, format))).collect();
    let json = to_raw_value(&entries).expect("valid JSON");
    match format {
        Format::Yaml => output::yaml_text(json.get()),
        _ => Ok(output::json_text(json.get(), 4) + "\n"),
    }
}

/// Literal `KEY=VALUE` lines.
///
/// # Errors
/// `Usage` if some variables do not fit this format.
fn lines(variables: &[Keyed]) -> Result<String> {
    let unfit: Vec<_> = variables.iter().filter(|one| !fits_line(one)).map(|(key, _)| key.as_str()).collect();
    if !unfit.is_empty() {
        let why = "an env file supports only single-line values without descriptions";
        return Err(Error::usage(format!("nothing was written: {why}; it cannot contain {}", unfit.join(", ")))
            .hint("name the file .json or .yaml"));
    }
    let line = |(key, one): &Keyed| format!("{key}={}\n", one.value.as_deref().unwrap_or_default());
    Ok(variables.iter().map(line).collect())
}

/// Whether a line can be read back, here and by Airflow, which ends lines at more characters than a line feed.
fn fits_line((key, variable): &Keyed) -> bool {
    let ends_line = |c: char| (c.is_control() && c != '\t') || matches!(c, '\u{2028}' | '\u{2029}');
    let VariableResponse { value, description, .. } = variable;
    let is_key = !key.contains('=') && !key.contains(ends_line) && !key.trim_start().starts_with('#');
    is_key
        && description.is_none()
        && value.as_ref().is_some_and(|value| !value.is_empty() && !value.contains(ends_line))
}

/// The value as JSON if it is JSON, or else as a string. It is wrapped in an object if there is a description, or if the
/// value could be mistaken for such an object. Numbers that YAML would change are also strings, which import as the same
/// variable.
fn entry(variable: &VariableResponse, format: Format) -> Row {
    let text = variable.value.as_deref().unwrap_or_default();
    let is_json = !text.trim_start().starts_with('"')
        && serde_json::from_str::<IgnoredAny>(text).is_ok()
        && (format != Format::Yaml || import_export::yaml_round_trips(text.trim()));
    let value = if is_json { raw(text) } else { to_raw_value(text).expect("a string is JSON") };
    let is_ambiguous = || {
        let members = serde_json::from_str::<IndexMap<String, IgnoredAny>>(value.get());
        members.is_ok_and(|members| members.contains_key("value"))
    };
    if variable.description.is_none() && !is_ambiguous() {
        return value;
    }
    let description = to_raw_value(&variable.description).expect("a string is JSON");
    to_raw_value(&IndexMap::from([("description", description), ("value", value)])).expect("valid JSON")
}

fn raw(json: &str) -> Row {
    RawValue::from_string(json.trim().to_owned()).expect("it was read as JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(key: &str, value: &str, description: Option<&str>) -> Keyed {
        let (value, description) = (Some(value.to_owned()), description.map(str::to_owned));
        (key.to_owned(), VariableResponse { value, description, ..VariableResponse::default() })
    }

    fn exported(value: &str, description: Option<&str>) -> String {
        entry(&variable("k", value, description).1, Format::Json).get().to_owned()
    }

    #[test]
    fn json_values_are_exported_as_json() {
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
    fn the_file_is_indented_by_four_spaces() {
        let written = |variables: &[Keyed]| text(variables, Format::Json).unwrap();
        let two = [variable("a", "[1]", None), variable("b", "x", None)];
        assert_eq!(written(&two), "{\n    \"a\": [\n        1\n    ],\n    \"b\": \"x\"\n}\n");
        assert_eq!(written(&[]), "{}\n");
    }

    #[test]
    fn yaml_preserves_values_and_numbers() {
        let large = "123456789012345678901234567890";
        let all = [
            variable("a", "[1, \"yes\", \"012\"]", None),
            variable("b", "1.5", Some("d")),
            variable("c", large, None),
            variable("d", "1.10", None),
            variable("e", "1e400", None),
        ];
        let written = text(&all, Format::Yaml).unwrap();
        let a = "a:\n- 1\n- \"yes\"\n- \"012\"\n";
        let b = "b:\n  description: d\n  value: 1.5\n";
        assert_eq!(written.replace('\'', "\""), format!("{a}{b}c: {large}\nd: \"1.10\"\ne: \"1e400\"\n"));
    }

    #[test]
    fn env_files_refuse_variables_that_do_not_fit() {
        let fits = [variable("a", "x=y ", None), variable("b", "[1, \"é\"]", None)];
        assert_eq!(text(&fits, Format::Env).unwrap(), "a=x=y \nb=[1, \"é\"]\n");
        let unfit = [
            variable("ok", "x", None),
            variable("lines", "a\nb", None),
            variable("empty", "", None),
            variable("described", "x", Some("")),
            variable("a=b", "x", None),
            variable(" #c", "x", None),
            variable("next", "a\u{85}b", None),
        ];
        let error = text(&unfit, Format::Env).unwrap_err().to_string();
        assert!(error.ends_with("contain lines, empty, described, a=b,  #c, next"), "{error}");
    }
}
