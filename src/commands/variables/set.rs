//! `airflow variables set`

use serde::de::IgnoredAny;

use crate::api::types::VariableBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::text::without_mark;
use crate::ops::variables::THINGS;
use crate::ops::variables::{no_mask, without_value};
use crate::ops::{import_export, input, names};

#[derive(clap::Args)]
pub struct Args {
    /// Variable key
    #[arg(value_parser = names::new(names::Kind::Variable))]
    key: String,

    /// Literal value
    #[arg(allow_hyphen_values = true, required_unless_present = "from_file", conflicts_with = "from_file")]
    value: Option<String>,

    /// Read the value from a file, or from stdin with -, including whitespace and line breaks
    #[arg(long, value_name = "FILE|-")]
    from_file: Option<String>,

    /// Description; default: unchanged
    #[arg(long, allow_hyphen_values = true)]
    description: Option<String>,

    /// Fail if the value is not valid JSON
    #[arg(short, long)]
    json: bool,
}

/// Creates the variable, or changes it if it exists.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let value = value(&args)?;
    let client = context.client_to_change().await?;
    let mask = mask(&args);
    import_export::warn_of_prefix(context, &THINGS, &args.key);
    let body = Body::of(&VariableBody {
        key: args.key.clone(),
        value: Body::of(&value)?,
        description: args.description.map(Some),
        team_name: None,
    })?;
    let created = api::reply(client.post_variable().body(body.clone()).send()).await;
    let (reply, done) = match created {
        Err(error) if error.http_status() == Some(409) => {
            let change = client.patch_variable().variable_key(&args.key).update_mask(mask).body(body);
            (api::reply(change.send()).await?, "updated")
        }
        created => (created?, "created"),
    };
    context.printer().text(&format!("Variable {} {done}", args.key), without_value(&reply))
}

fn value(args: &Args) -> Result<String> {
    let value = match (&args.value, &args.from_file) {
        (Some(value), _) => without_mark(value).to_owned(),
        (None, Some(path)) => input::file(path, "--from-file")?,
        (None, None) => return Err(Error::usage("missing value")),
    };
    if args.json {
        serde_json::from_str::<IgnoredAny>(&value)
            .map_err(|error| Error::usage(format!("the value is not valid JSON: {error}")))?;
    }
    no_mask(value)
}

/// Without `--description`, an existing description stays unchanged.
fn mask(args: &Args) -> Vec<String> {
    let description = args.description.is_some().then_some("description");
    ["value"].into_iter().chain(description).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;
    use crate::error::Kind;

    fn args(arguments: &[&str]) -> Result<Args, clap::Error> {
        let command = Args::augment_args(clap::Command::new("set"));
        Args::from_arg_matches(&command.try_get_matches_from([&["set"], arguments].concat())?)
    }

    fn value_of(arguments: &[&str]) -> Result<String> {
        value(&args(arguments).unwrap())
    }

    #[test]
    fn the_value_is_literal() {
        for literal in ["-1", "@file", "--odd", "", " a\n", "-"] {
            assert_eq!(value_of(&["k", literal]).unwrap(), literal);
        }
        let with_options = args(&["k", "-1", "--description", "-d"]).unwrap();
        assert_eq!((with_options.value.as_deref(), with_options.description.as_deref()), (Some("-1"), Some("-d")));
    }

    #[test]
    fn a_file_is_read_with_whitespace() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "a\nb\n").unwrap();
        assert_eq!(value_of(&["k", "--from-file", file.path().to_str().unwrap()]).unwrap(), "a\nb\n");
        std::fs::write(file.path(), "\u{feff}{}\r\n").unwrap();
        assert_eq!(value_of(&["k", "-j", "--from-file", file.path().to_str().unwrap()]).unwrap(), "{}\r\n");
        assert_eq!(value_of(&["k", "-j", "\u{feff}{}"]).unwrap(), "{}");
        std::fs::write(file.path(), b"\xff").unwrap();
        assert_eq!(value_of(&["k", "--from-file", file.path().to_str().unwrap()]).unwrap_err().kind(), Kind::Usage);
    }

    #[test]
    fn exactly_one_value_is_required() {
        assert!(args(&["k"]).is_err());
        assert!(args(&["k", "v", "--from-file", "f"]).is_err());
        assert!(args(&["", "v"]).is_err());
    }

    #[test]
    fn json_is_checked_but_not_changed() {
        assert_eq!(value_of(&["k", "-j", "{\"a\": 1.10}"]).unwrap(), "{\"a\": 1.10}");
        let error = value_of(&["k", "-j", "{\"a\": s3cret}"]).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.to_string().contains("line 1 column 7") && !error.to_string().contains("s3cret"), "{error}");
    }

    #[test]
    fn a_mask_is_not_written_back() {
        assert_eq!(value_of(&["k", "***"]).unwrap_err().kind(), Kind::Usage);
    }

    #[test]
    fn only_given_fields_are_changed() {
        let mask = |arguments: &[&str]| mask(&args(arguments).unwrap());
        assert_eq!(mask(&["k", "v"]), ["value"]);
        assert_eq!(mask(&["k", "v", "--description", ""]), ["value", "description"]);
    }

    #[test]
    fn the_reply_is_shown_without_its_value() {
        let reply: crate::api::Reply = serde_json::from_str(r#"{"key":"k","value":"v","description":null}"#).unwrap();
        assert_eq!(without_value(&reply).to_string(), r#"{"key":"k","description":null}"#);
    }
}
