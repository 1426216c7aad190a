//! The server's configuration.

pub mod changes;

use serde::Deserialize;
use serde_json::Value;

use crate::api::types::{self, Missing, promised};
use crate::error::Error;
use crate::nearest::{did_you_mean, nearest};

/// The server's replacement for a sensitive value.
pub const HIDDEN: &str = "< hidden >";

/// The options that are set, by section.
#[derive(Deserialize)]
#[serde(try_from = "types::Config")]
pub struct Config {
    pub sections: Vec<Section>,
}

impl Config {
    /// The value of an option, if the server has it.
    pub fn value(&self, section: &str, key: &str) -> Option<&Value> {
        let section = self.sections.iter().find(|found| found.name == section)?;
        Some(&section.options.iter().find(|found| found.key == key)?.value)
    }
}

pub struct Section {
    pub name: String,
    pub options: Vec<ConfigOption>,
}

pub struct ConfigOption {
    pub key: String,
    value: Value,
}

impl TryFrom<types::Config> for Config {
    type Error = Missing;

    fn try_from(config: types::Config) -> Result<Self, Missing> {
        let option = |option: types::ConfigOption| {
            let value = option.value.and_then(|value| serde_json::from_str(value.get()).ok());
            Ok(ConfigOption { key: promised(option.key, "key")?, value: value.unwrap_or_default() })
        };
        let section = |section: types::ConfigSection| {
            let options = promised(section.options, "options")?.into_iter().map(option);
            Ok(Section { name: promised(section.name, "name")?, options: options.collect::<Result<_, _>>()? })
        };
        let sections = promised(config.sections, "sections")?.into_iter().map(section);
        Ok(Self { sections: sections.collect::<Result<_, _>>()? })
    }
}

impl ConfigOption {
    /// The value as text. The server sends a string, or a pair of strings.
    pub fn text(&self) -> String {
        match &self.value {
            Value::String(text) => text.clone(),
            Value::Array(parts) => parts.iter().map(text_of).collect::<Vec<_>>().join(" "),
            other => text_of(other),
        }
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The error for an unknown section or option, with the nearest name.
pub fn unknown<'a>(error: Error, kind: &str, name: &str, names: impl IntoIterator<Item = &'a str>) -> Error {
    let error = error.message(format!("there is no {kind} {name}"));
    match nearest(name, names) {
        Some(near) => error.hint(did_you_mean(near)),
        None => error.hint("`airflow config list` lists them"),
    }
}

/// Adds a hint if the server hides its configuration, which is the default.
pub fn explain(error: Error) -> Error {
    if error.http_status() == Some(403) && error.to_string().contains("expose") {
        return error.hint(
            "an administrator can set `expose_config = True` in the [api] section of the server's configuration",
        );
    }
    error
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::error::Kind;

    #[test]
    fn values_are_strings_or_pairs_of_strings() {
        let text = |value: Value| ConfigOption { key: "k".into(), value }.text();
        assert_eq!(text(json!("a b")), "a b");
        assert_eq!(text(json!(["a", "b"])), "a b");
        assert_eq!(text(json!(5)), "5");
    }

    #[test]
    fn only_a_hidden_configuration_gets_the_hint() {
        let refused = |message: &str| Error::new(Kind::NotPermitted, message).status(403);
        assert!(explain(refused("… chose not to expose the configuration")).hint_text().is_some());
        assert!(explain(refused("Forbidden")).hint_text().is_none());
    }
}
