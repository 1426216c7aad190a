//! The request body of a generated command: `--json` plus the fields set by options, and nothing else.

use clap::ArgMatches;
use indexmap::IndexMap;
use serde_json::value::{RawValue, to_raw_value};

use super::arguments;
use super::input;
use super::names;
use crate::api::Body;
use crate::error::{Error, Result};

/// A field of the body that the command offers as an option.
pub struct Field {
    /// The id of the option in clap.
    pub id: &'static str,
    /// The key in the body.
    pub name: &'static str,
    pub kind: Kind,
    pub repeated: bool,
}

/// How a field's value is written as JSON.
#[derive(Clone, Copy)]
pub enum Kind {
    Text,
    Integer,
    #[allow(dead_code, reason = "no current command has such a field")]
    Number,
    Boolean,
    /// The option's value is JSON text.
    Json,
}

/// The members of the body's object, as JSON text.
pub struct Collected(IndexMap<String, Box<RawValue>>);

/// Reads `--json`, then the field options, which extend and override it.
///
/// # Errors
/// `Usage`: the file cannot be read, or the JSON is invalid (with the position) or not an object.
pub fn collect(matches: &ArgMatches, fields: &[Field]) -> Result<Collected> {
    let mut members = match arguments::one::<String>(matches, "json") {
        Some(source) => parse_object(&input::text(&source, "--json")?)?,
        None => IndexMap::new(),
    };
    for field in fields {
        if let Some(value) = value(matches, field)? {
            members.insert(field.name.to_owned(), value);
        }
    }
    Ok(Collected(members))
}

impl Collected {
    /// The names of the members, for an `update_mask`.
    pub fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// Maps a conflict (409) to "already exists", with the name from `field` and a hint with the command `change`. Other
    /// errors are unchanged.
    pub fn explain_existing(
        &self,
        field: &str,
        thing: &'static str,
        change: &'static str,
    ) -> impl Fn(Error) -> Error + use<> {
        let name = self.0.get(field).and_then(|name| serde_json::from_str::<String>(name.get()).ok());
        // The hint repeats numbers and booleans, since the command needs something to change. It omits strings, which may be
        // long or secret.
        let is_short = |json: &&RawValue| json.get().starts_with(|c: char| c.is_ascii_digit() || "-tf".contains(c));
        let options = self.0.iter().filter_map(|(key, json)| Some((key, Some(&**json).filter(is_short)?)));
        let options: String =
            options.map(|(key, json)| format!(" --{}={}", key.replace('_', "-"), json.get())).collect();
        let verb = format!("{}{options}", change.trim_start_matches("airflow "));
        let command = move |name: &str| match options.is_empty() {
            true => crate::error::command_line::command(&verb, &[name, "VALUE"]),
            false => crate::error::command_line::command(&verb, &[name]),
        };
        move |error| match (error.http_status(), &name) {
            (Some(409), Some(name)) => Error::failed(format!("{thing} `{name}` already exists"))
                .status(409)
                .hint(format!("change it with {}", command(name))),
            _ => error,
        }
    }

    /// Checks that the name in `field` can later be used in a URL.
    ///
    /// # Errors
    /// `Usage`, with the name and the reason.
    pub fn check_name(&self, field: &str, kind: names::Kind) -> Result<()> {
        let name = self.0.get(field).and_then(|name| serde_json::from_str::<String>(name.get()).ok());
        name.map_or(Ok(()), |name| names::checked(kind, &name))
    }

    pub fn into_body(self) -> Result<Body> {
        Body::of(&self.0)
    }
}

fn parse_object(text: &str) -> Result<IndexMap<String, Box<RawValue>>> {
    serde_json::from_str(text).map_err(|error| Error::usage(format!("--json is not a JSON object: {error}")))
}

fn value(matches: &ArgMatches, field: &Field) -> Result<Option<Box<RawValue>>> {
    match field.kind {
        Kind::Text => json(matches, field, |text: String| to_raw_value(&text)),
        Kind::Integer => json(matches, field, |number: i64| to_raw_value(&number)),
        Kind::Number => json(matches, field, |number: f64| to_raw_value(&number)),
        Kind::Boolean => {
            Ok(arguments::boolean(matches, field.id).map(|flag| to_raw_value(&flag).expect("a boolean is JSON")))
        }
        Kind::Json => json(matches, field, RawValue::from_string),
    }
}

fn json<T: std::any::Any + Clone + Send + Sync>(
    matches: &ArgMatches,
    field: &Field,
    write: impl Fn(T) -> serde_json::Result<Box<RawValue>>,
) -> Result<Option<Box<RawValue>>> {
    let written = if field.repeated {
        arguments::many::<T>(matches, field.id)
            .map(|values| to_raw_value(&values.into_iter().map(write).collect::<Result<Vec<_>, _>>()?))
    } else {
        arguments::one::<T>(matches, field.id).map(write)
    };
    written.transpose().map_err(|error| Error::usage(format!("{}: {error}", field.name)))
}

#[cfg(test)]
mod tests {
    use clap::{Arg, ArgAction, Command};

    use super::*;

    const FIELDS: &[Field] = &[
        Field { id: "name", name: "name", kind: Kind::Text, repeated: false },
        Field { id: "slots", name: "slots", kind: Kind::Integer, repeated: false },
        Field { id: "tags", name: "tags", kind: Kind::Text, repeated: true },
        Field { id: "extra", name: "extra", kind: Kind::Json, repeated: false },
    ];

    fn body(arguments: &[&str]) -> Result<String> {
        let matches = Command::new("test")
            .arg(Arg::new("json").long("json"))
            .arg(Arg::new("name").long("name"))
            .arg(Arg::new("slots").long("slots").value_parser(clap::value_parser!(i64)).allow_hyphen_values(true))
            .arg(Arg::new("tags").long("tags").action(ArgAction::Append))
            .arg(Arg::new("extra").long("extra"))
            .get_matches_from([&["test"], arguments].concat());
        Ok(serde_json::to_string(&collect(&matches, FIELDS)?.into_body()?).unwrap())
    }

    #[test]
    fn only_given_options_are_sent() {
        assert_eq!(body(&[]).unwrap(), "{}");
        assert_eq!(body(&["--slots", "-1", "--name", "a\"b"]).unwrap(), r#"{"name":"a\"b","slots":-1}"#);
    }

    #[test]
    fn repeated_options_become_a_list_and_json_is_unchanged() {
        assert_eq!(
            body(&["--tags", "a", "--tags", "b", "--extra", "{\"n\": 1.10}"]).unwrap(),
            r#"{"tags":["a","b"],"extra":{"n": 1.10}}"#
        );
    }

    #[test]
    fn options_override_the_body_and_nulls_are_preserved() {
        assert_eq!(
            body(&["--json", r#"{"name": "x", "note": null}"#, "--name", "y"]).unwrap(),
            r#"{"name":"y","note":null}"#
        );
    }

    #[test]
    fn invalid_json_is_reported_with_its_position() {
        assert!(body(&["--json", "{\"a\": }"]).unwrap_err().to_string().contains("line 1 column 7"));
        assert!(body(&["--json", "[1]"]).is_err());
    }
}
