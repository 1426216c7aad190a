//! `airflow pools import`

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

use crate::api::types::BulkResponse;
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::Result;
use crate::ops::import_export::{
    self, Content, Entry, Existing, Group, Item, Items, Masks, Member, Options, Server, Source,
};
use crate::ops::names::{self, Kind};
use crate::ops::pools::{THINGS, format, stored};
use crate::output::Row;

const GROUP: Group = Group {
    things: &THINGS,
    names: &["name", "pool"],
    settings: &[
        ("pool_name", "name"),
        ("pool_slot", "slots"),
        ("pool_description", "description"),
        ("pool_include_deferred", "include_deferred"),
    ],
    allows_any_value: false,
};

/// Fields in a list of airflowctl that do not define a pool.
const STATISTICS: [&str; 6] =
    ["occupied_slots", "running_slots", "queued_slots", "scheduled_slots", "open_slots", "deferred_slots"];

#[derive(clap::Args)]
pub struct Args {
    /// File to read, .json or .yaml; - reads JSON from stdin
    file: String,

    /// What to do with an existing pool
    #[arg(short, long, value_name = "ACTION", default_value = "overwrite")]
    action_on_existing_key: Existing,

    #[command(flatten)]
    options: Options,
}

/// Creates the pools in the file, and overwrites existing ones.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let source = Source::open(&args.file, Some(format(&args.file)?))?;
    let (entries, warnings) = entries(&source)?;
    warnings.iter().for_each(|warning| context.warn(warning));
    let flags = (&args.options, &Masks { skip_masked: false });
    import_export::import(context, &THINGS, &source.name, entries, args.action_on_existing_key, flags, &Pools(context))
        .await
}

struct Pools<'a>(&'a Context);

impl Server for Pools<'_> {
    async fn list(&self) -> Result<Vec<Row>> {
        Ok(stored(self.0).await?.into_texts())
    }

    async fn bulk(&self, body: Body) -> Result<Reply<BulkResponse>> {
        api::reply(self.0.client().await?.bulk_pools().body(body).send()).await
    }
}

/// The pools in the file, and warnings about them.
///
/// # Errors
/// `Usage`, naming the file and the pool.
pub fn entries(source: &Source) -> Result<(Vec<Entry>, Vec<String>)> {
    let Items { items, warnings, .. } = source.items(&GROUP)?;
    let entries = items.into_iter().map(|item| of_item(source, item)).collect::<Result<_>>()?;
    Ok((entries, warnings))
}

fn of_item(source: &Source, Item { name, content }: Item) -> Result<Entry> {
    let is_row = matches!(content, Content::Parts(_));
    let members = content.members().map_err(|why| source.entry_fault(&name, why))?;
    entry(source, name, &if is_row { row(members) } else { members })
}

/// Converts the row of a list to the official object. Its description is optional, and the official command line prints
/// numbers and booleans as strings.
fn row(mut members: Vec<Member>) -> Vec<Member> {
    members.retain(|(key, _)| !STATISTICS.contains(&key.as_str()));
    if !members.iter().any(|(key, _)| key == "description") {
        members.push(("description".to_owned(), to_raw_value("").expect("a string is JSON")));
    }
    for (key, json) in &mut members {
        let text: String = serde_json::from_str(json.get()).unwrap_or_default();
        let plain = match (key.as_str(), text.as_str()) {
            // `010` is refused: some parsers read it as 8, others as 10.
            ("slots", text) => text.parse::<i64>().ok().map(|slots| slots.to_string()).filter(|slots| slots == text),
            ("include_deferred", "True" | "False") => Some(text.to_lowercase()),
            _ => None,
        };
        if let Some(plain) = plain {
            *json = RawValue::from_string(plain).expect("a number or a boolean is JSON");
        }
    }
    members
}

fn entry(source: &Source, name: String, members: &[Member]) -> Result<Entry> {
    let mut body = Map::new();
    body.insert("name".into(), name.as_str().into());
    for (key, json) in members {
        let value: Value = serde_json::from_str(json.get())
            .map_err(|_| source.entry_fault(&name, format!("`{key}` cannot be read")))?;
        let expected = match (key.as_str(), &value) {
            ("slots", value) if value.as_i64().is_some_and(|slots| slots >= -1) => None,
            ("slots", _) => Some("a whole number, -1 or more"),
            ("description", Value::String(_) | Value::Null) => None,
            ("description", _) => Some("a string"),
            ("include_deferred", Value::Bool(_)) => None,
            ("include_deferred", _) => Some("true or false"),
            // Servers without teams do not know the field.
            ("team_name", Value::Null) => continue,
            ("team_name", Value::String(_)) => None,
            ("team_name", _) => Some("a string"),
            _ => return Err(source.entry_fault(&name, format!("a pool has no `{key}`"))),
        };
        if let Some(expected) = expected {
            return Err(source.entry_fault(&name, format!("`{key}` must be {expected}")));
        }
        body.insert(key.clone(), value);
    }
    for required in ["slots", "description"] {
        if !body.contains_key(required) {
            return Err(source.entry_fault(&name, format!("`{required}` is missing")));
        }
    }
    names::check(Kind::Pool, &name).map_err(|why| source.entry_fault(&name, why))?;
    body.entry("include_deferred").or_insert(false.into());
    Ok(Entry { name, body, masked: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::import_export::Format;

    fn read(text: &str) -> Result<Vec<String>> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let source = Source::open(file.path().to_str().unwrap(), Some(Format::Json))?;
        Ok(super::entries(&source)?.0.into_iter().map(|entry| Value::Object(entry.body).to_string()).collect())
    }

    #[test]
    fn objects_and_lists_are_read() {
        let expected = [
            r#"{"name":"b","slots":-1,"description":"","include_deferred":true}"#,
            r#"{"name":"a","slots":3,"description":null,"include_deferred":false}"#,
        ];
        let object = r#"{"b": {"slots": -1, "description": "", "include_deferred": true},
            "a": {"slots": 3, "description": null, "team_name": null}}"#;
        assert_eq!(read(object).unwrap(), expected);
        let list = r#"[{"name": "b", "slots": -1, "description": "", "include_deferred": true, "occupied_slots": 0},
            {"slots": 3, "description": null, "name": "a", "team_name": null, "open_slots": 3}]"#;
        assert_eq!(read(list).unwrap(), expected);
        let texts = r#"[{"pool": "s", "slots": "2", "description": "", "include_deferred": "False"}]"#;
        assert_eq!(read(texts).unwrap(), [r#"{"name":"s","slots":2,"description":"","include_deferred":false}"#]);
        let short = r#"{"name":"s","slots":2,"description":"","include_deferred":false}"#;
        assert_eq!(read(r#"[{"name": "s", "slots": 2}]"#).unwrap(), [short]);
    }

    #[test]
    fn faults_name_the_pool_and_the_field() {
        for (text, why) in [
            ("5", "must contain an object"),
            (r#"{"a": 5}"#, "`a`: not an object"),
            (r#"{"a": {"slots": 1}}"#, "`a`: `description` is missing"),
            (r#"{"a": {"description": ""}}"#, "`a`: `slots` is missing"),
            (r#"{"a": {"slots": -2, "description": ""}}"#, "`a`: `slots` must be a whole number"),
            (r#"{"a": {"slots": "1", "description": ""}}"#, "`a`: `slots` must be a whole number"),
            (r#"{"a": {"slots": 1, "description": 5}}"#, "`description` must be a string"),
            (r#"{"a": {"slots": 1, "description": "", "include_deferred": 1}}"#, "must be true or false"),
            (r#"{"a": {"slots": 1, "description": "", "size": 1}}"#, "`a`: a pool has no `size`"),
            (r#"{"a": {"slots": 1, "slots": 2}}"#, "`a`: duplicate key `slots`"),
            (r#"{"": {"slots": 1, "description": ""}}"#, "the name is empty"),
            (r#"[{"slots": 1}]"#, "pool 1 of the list has no `name`"),
            ("[5]", "pool 1 of the list: not an object"),
            (
                r#"[{"name": "a", "slots": 1, "description": ""}, {"name": "a", "slots": 1, "description": ""}]"#,
                "pool 2 of the list: duplicate name `a`",
            ),
        ] {
            let error = read(text).err().unwrap_or_else(|| panic!("{text}"));
            assert!(error.to_string().contains(why), "{text}: {error}");
        }
    }
}
