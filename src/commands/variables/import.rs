//! `airflow variables import`

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::api::types::BulkResponse;
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::Result;
use crate::ops::import_export::{
    self, Content, Entry, Existing, Format, Group, Item, Items, Masks, Member, Options, Pairs, Server, Source, decoded,
};
use crate::ops::names::{self, Kind};
use crate::ops::variables::{THINGS, stored};
use crate::output::{self, Row};

const GROUP: Group = Group {
    things: &THINGS,
    names: &["key"],
    settings: &[("variable_name", "key"), ("variable_value", "value"), ("variable_description", "description")],
    allows_any_value: true,
};

#[derive(clap::Args)]
pub struct Args {
    /// File to read; - for stdin
    file: String,

    /// What to do with an existing variable
    #[arg(short, long, value_name = "ACTION", default_value = "overwrite")]
    action_on_existing_key: Existing,

    /// File format; default: from the file name, JSON for stdin
    #[arg(long, value_name = "FORMAT")]
    file_format: Option<Format>,

    #[command(flatten)]
    options: Options,

    #[command(flatten)]
    masks: Masks,
}

/// Creates the variables in the file, and overwrites existing ones.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let source = Source::open(&args.file, args.file_format)?;
    let (entries, warnings) = entries(&source)?;
    warnings.iter().for_each(|warning| context.warn(warning));
    let flags = (&args.options, &args.masks);
    import_export::import(
        context,
        &THINGS,
        &source.name,
        entries,
        args.action_on_existing_key,
        flags,
        &Variables(context),
    )
    .await
}

struct Variables<'a>(&'a Context);

impl Server for Variables<'_> {
    async fn list(&self) -> Result<Vec<Row>> {
        Ok(stored(self.0).await?.into_texts())
    }

    async fn bulk(&self, body: Body) -> Result<Reply<BulkResponse>> {
        api::reply(self.0.client().await?.bulk_variables().body(body).send()).await
    }
}

/// The variables in the file, and warnings about them.
///
/// # Errors
/// `Usage`, naming the file and the variable.
pub fn entries(source: &Source) -> Result<(Vec<Entry>, Vec<String>)> {
    let Items { items, warnings, .. } = source.items(&GROUP)?;
    let entries = items.into_iter().map(|item| entry(source, item)).collect::<Result<_>>()?;
    Ok((entries, warnings))
}

fn entry(source: &Source, Item { name: key, content }: Item) -> Result<Entry> {
    names::check(Kind::Variable, &key).map_err(|why| source.entry_fault(&key, why))?;
    let (value, description) = match content {
        Content::Value(json) => parts(&json).map_err(|why| source.entry_fault(&key, why))?,
        Content::Parts(mut members) => {
            // Printed lists contain the value as `val`, the official name, and some of them also as `value`.
            let has_value = members.iter().any(|(key, _)| key == "value");
            members.retain(|(key, _)| key != "val" || !has_value);
            members.iter_mut().filter(|(key, _)| key == "val").for_each(|(key, _)| *key = "value".to_owned());
            if !members.iter().any(|(key, json)| key == "value" && json.get() != "null") {
                let hint = "airflow variables list --show-values -o json";
                return Err(import_export::missing_field(source, &key, "value", hint));
            }
            row(&members).map_err(|why| source.entry_fault(&key, why))?
        }
    };
    let masked = import_export::is_masked(&value);
    let mut body = Map::new();
    body.insert("key".into(), key.as_str().into());
    body.insert("value".into(), value.into());
    body.insert("description".into(), description.map_or(Value::Null, Value::String));
    Ok(Entry { name: key, body, masked })
}

/// The value and the description. An object with a `value` contains both; anything else is the value.
fn parts(json: &RawValue) -> Result<(String, Option<String>), String> {
    if !json.get().starts_with('{') {
        return Ok((value(json)?, None));
    }
    let Pairs(members) = Pairs::of(json)?;
    if !members.iter().any(|(key, _)| key == "value") {
        return Ok((value(json)?, None));
    }
    let (mut found, mut description) = (String::new(), None);
    for (key, json) in &members {
        match key.as_str() {
            "value" => found = value(json)?,
            "description" if json.get() == "null" => {}
            "description" => description = Some(decoded(json)?.ok_or("its `description` must be a string")?),
            other => {
                return Err(format!(
                    "`{other}` is not allowed next to `value`, only `description` is; to import the whole object as \
                     the value, put it under another `value`"
                ));
            }
        }
    }
    Ok((found, description))
}

/// The value and the description in a row of the API.
fn row(members: &[Member]) -> Result<(String, Option<String>), String> {
    let (mut found, mut description) = (String::new(), None);
    for (key, json) in members {
        match key.as_str() {
            "value" => found = value(json)?,
            "description" if json.get() == "null" => {}
            "description" => description = Some(import_export::string(key, json)?),
            // Fields that the server sets.
            "is_encrypted" | "id" => {}
            "team_name" if json.get() == "null" => {}
            "team_name" => return Err("cannot import variables of teams: omit `team_name`".to_owned()),
            other => return Err(format!("a variable has no `{other}`")),
        }
    }
    Ok((found, description))
}

/// The content of a string, or the JSON text of any other value, formatted like Airflow does.
fn value(json: &RawValue) -> Result<String, String> {
    Ok(decoded(json)?.unwrap_or_else(|| output::json_text(json.get(), 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts_of(json: &str) -> Result<(String, Option<String>), String> {
        parts(&RawValue::from_string(json.to_owned()).unwrap())
    }

    fn text(value: &str, description: Option<&str>) -> Result<(String, Option<String>), String> {
        Ok((value.to_owned(), description.map(str::to_owned)))
    }

    #[test]
    fn strings_and_the_spelling_of_json_are_preserved() {
        assert_eq!(parts_of(r#""a\n\u00e9""#), text("a\né", None));
        for json in ["42", "1.10", "null", "true", "123456789012345678901234567890"] {
            assert_eq!(parts_of(json), text(json, None));
        }
        assert_eq!(parts_of(r#"{"b":[1,{}]}"#), text("{\n  \"b\": [\n    1,\n    {}\n  ]\n}", None));
    }

    #[test]
    fn an_object_with_a_value_can_have_a_description() {
        assert_eq!(parts_of(r#"{"description": "d", "value": "x"}"#), text("x", Some("d")));
        assert_eq!(parts_of(r#"{"description": null, "value": 1}"#), text("1", None));
        assert_eq!(parts_of(r#"{"value": {"value": 1}}"#), text("{\n  \"value\": 1\n}", None));
        assert!(
            parts_of(r#"{"value": 1, "unit": "kg"}"#).unwrap_err().contains("`unit` is not allowed next to `value`")
        );
        assert!(parts_of(r#"{"value": 1, "description": 2}"#).unwrap_err().contains("`description` must be a string"));
        assert!(parts_of(r#"{"value": 1, "value": 2}"#).unwrap_err().contains("duplicate key `value`"));
    }
}
