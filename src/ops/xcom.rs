//! What `xcom add` and `xcom edit` take.

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::text::without_mark;
use crate::ops::{input, names, runs, value_parsers};

// No docstring: clap would take it for the help of the whole command.
#[derive(clap::Args)]
pub struct Entry {
    /// The Dag
    #[arg(value_parser = value_parsers::path_argument)]
    pub dag_id: String,

    /// The run's id or the beginning of it, its logical date, @latest, @latest-failed or @running
    #[arg(value_parser = value_parsers::path_argument)]
    run_id: String,

    /// The task
    #[arg(value_parser = value_parsers::path_argument)]
    pub task_id: String,

    /// The key
    #[arg(value_parser = names::any)]
    pub key: String,

    /// The value: JSON, or else text
    #[arg(allow_hyphen_values = true, required_unless_present = "from_file", conflicts_with = "from_file")]
    value: Option<String>,

    /// Take the value from a file, or from stdin with -
    #[arg(long, value_name = "FILE|-")]
    from_file: Option<String>,

    /// Take the value for text even if it is JSON
    #[arg(long)]
    text: bool,

    /// Which instance of a mapped task
    #[arg(long, value_name = "N", default_value_t = -1, allow_negative_numbers = true, hide_default_value = true, value_parser = value_parsers::at_least::<-1>)]
    pub map_index: i64,
}

impl Entry {
    /// The id of the run.
    ///
    /// # Errors
    /// As [`runs::id`].
    pub async fn run_id(&self, context: &Context) -> Result<String> {
        runs::id(context, &self.dag_id, &self.run_id).await
    }

    /// The value as JSON, spelled as it was given.
    ///
    /// # Errors
    /// `Usage` when the file can not be read.
    pub fn value(&self) -> Result<Box<RawValue>> {
        let given = match (&self.value, &self.from_file) {
            (Some(value), _) => without_mark(value).to_owned(),
            (None, Some(path)) => input::file(path, "--from-file")?,
            (None, None) => return Err(Error::usage("there is no value")),
        };
        let json = if self.text { None } else { RawValue::from_string(given.trim().to_owned()).ok() };
        Ok(json.unwrap_or_else(|| to_raw_value(&Value::String(given)).expect("a string is JSON")))
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn value(arguments: &[&str]) -> String {
        let matches = Entry::augment_args(clap::Command::new("add"))
            .get_matches_from([&["add", "dag", "run", "task", "key"], arguments].concat());
        Entry::from_arg_matches(&matches).unwrap().value().unwrap().get().to_owned()
    }

    #[test]
    fn a_value_is_json_or_else_text() {
        for (given, sent) in [
            ("{\"n\": 1.10}", "{\"n\": 1.10}"),
            ("-5", "-5"),
            ("null", "null"),
            ("\"5\"", "\"5\""),
            ("plain text", "\"plain text\""),
            ("{broken", "\"{broken\""),
            ("--odd", "\"--odd\""),
            ("", "\"\""),
        ] {
            assert_eq!(value(&[given]), sent);
        }
        assert_eq!(value(&["5", "--text"]), "\"5\"");
    }

    #[test]
    fn a_file_is_taken_whole() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let arguments = ["--from-file", file.path().to_str().unwrap()];
        std::fs::write(file.path(), "a\nb\n").unwrap();
        assert_eq!(value(&arguments), "\"a\\nb\\n\"");
        std::fs::write(file.path(), "[1]\n").unwrap();
        assert_eq!(value(&arguments), "[1]");
    }
}
