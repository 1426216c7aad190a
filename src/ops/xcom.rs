//! The arguments of `xcom add` and `xcom edit`.

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::text::without_mark;
use crate::ops::{input, names, runs, value_parsers};

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Entry {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    pub dag_id: String,

    /// Run id or a unique prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(value_parser = value_parsers::path_argument)]
    run_id: String,

    /// Task id
    #[arg(value_parser = value_parsers::path_argument)]
    pub task_id: String,

    /// Key of the XCom
    #[arg(value_parser = names::any)]
    pub key: String,

    /// Value: JSON if it is valid JSON, else text
    #[arg(allow_hyphen_values = true, required_unless_present = "from_file", conflicts_with = "from_file")]
    value: Option<String>,

    /// Read the value from a file, or from stdin with -
    #[arg(long, value_name = "FILE|-")]
    from_file: Option<String>,

    /// Treat the value as text even if it is valid JSON
    #[arg(long)]
    text: bool,

    /// Map index of a mapped task's instance
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

    /// The value as JSON, in its original spelling.
    ///
    /// # Errors
    /// `Usage` if the file cannot be read.
    pub fn value(&self) -> Result<Box<RawValue>> {
        let given = match (&self.value, &self.from_file) {
            (Some(value), _) => without_mark(value).to_owned(),
            (None, Some(path)) => input::file(path, "--from-file")?,
            (None, None) => return Err(Error::usage("the value is missing")),
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
    fn a_value_is_json_if_valid_else_text() {
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
    fn a_file_is_read_completely() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let arguments = ["--from-file", file.path().to_str().unwrap()];
        std::fs::write(file.path(), "a\nb\n").unwrap();
        assert_eq!(value(&arguments), "\"a\\nb\\n\"");
        std::fs::write(file.path(), "[1]\n").unwrap();
        assert_eq!(value(&arguments), "[1]");
    }
}
