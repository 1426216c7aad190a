//! `airflow connections export`

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::value::to_raw_value;

use crate::api::types::{ConnectionResponse, required};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::connections::{Connection, THINGS, entry, stored, uri};
use crate::ops::import_export::{self, Format, Masked, Target};
use crate::output;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    target: Target,

    /// File format; default: from the file name, JSON for stdout
    #[arg(long, value_name = "FORMAT")]
    file_format: Option<Format>,

    /// Old name of --file-format
    #[arg(long, value_name = "FORMAT", hide = true, conflicts_with = "file_format")]
    format: Option<Format>,

    /// Format of each connection in an env file
    #[arg(long, value_name = "FORMAT", ignore_case = true)]
    serialization_format: Option<Serialization>,

    /// Write the file even if the server masks secrets
    #[arg(long)]
    allow_masked: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Serialization {
    Json,
    Uri,
}

struct Stored {
    connection_id: String,
    connection: Connection,
}

impl Stored {
    fn of(mut stored: ConnectionResponse) -> Result<Self> {
        let connection_id = required(stored.connection_id.take(), "connection_id")?;
        Ok(Self { connection_id, connection: stored.into() })
    }
}

/// Writes all connections, sorted by id.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let named = format(&args)?;
    let format = args.target.stdout_format(context, args.file_format.or(args.format))?.unwrap_or(named);
    let rows = stored(context).await?;
    let mut connections = rows.read().map(|row| Stored::of(row?)).collect::<Result<Vec<_>>>()?;
    connections.sort_by(|one, other| one.connection_id.cmp(&other.connection_id));
    let masked = connections.iter().filter(|one| entry::contains_mask(&one.connection));
    let masked = Masked { names: masked.map(|one| one.connection_id.clone()).collect(), allowed: args.allow_masked };
    let text = || text(&connections, format, args.serialization_format.unwrap_or(Serialization::Uri));
    import_export::export(context, &THINGS, &args.target, connections.len(), &masked, text)
}

fn format(args: &Args) -> Result<Format> {
    let file = &args.target.file;
    let named = if file == "-" { Some(Format::Json) } else { Format::of_name(file) };
    let Some(format) = args.file_format.or(args.format).or(named) else {
        return Err(Error::usage(format!("cannot export to {file}: unknown file format"))
            .hint("name the file .json, .yaml or .env, or add --file-format"));
    };
    if args.serialization_format.is_some() && format != Format::Env {
        return Err(Error::usage("--serialization-format works only with env files: add `--file-format env`"));
    }
    Ok(format)
}

/// The fields of the official format, in its order.
#[derive(Serialize)]
struct Written<'a> {
    conn_type: &'a str,
    description: &'a Option<String>,
    login: &'a Option<String>,
    password: &'a Option<String>,
    host: &'a Option<String>,
    port: Option<i64>,
    schema: &'a Option<String>,
    extra: &'a Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    team_name: &'a Option<String>,
}

impl<'a> Written<'a> {
    fn of(connection: &'a Connection) -> Self {
        let Connection { conn_type, description, host, login, password, port, schema, team_name, extra } = connection;
        Self { conn_type, description, login, password, host, port: *port, schema, extra, team_name }
    }
}

fn text(connections: &[Stored], format: Format, serialization: Serialization) -> Result<String> {
    if format == Format::Env {
        return Ok(connections.iter().map(|one| line(one, serialization)).collect());
    }
    let all: IndexMap<_, _> =
        connections.iter().map(|one| (&one.connection_id, Written::of(&one.connection))).collect();
    let json = to_raw_value(&all).expect("valid JSON");
    match format {
        Format::Yaml => output::yaml_text(json.get()),
        _ => Ok(output::json_text(json.get(), 2) + "\n"),
    }
}

fn line(stored: &Stored, serialization: Serialization) -> String {
    let Stored { connection_id, connection } = stored;
    let value = match serialization {
        Serialization::Uri => uri::compose(connection),
        Serialization::Json => serde_json::to_string(&Written::of(connection)).expect("valid JSON"),
    };
    format!("{connection_id}={value}\n")
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn stored() -> Vec<Stored> {
        let json = r#"[{"connection_id": "a", "conn_type": "http", "host": "h", "password": "p w", "port": 80, "is_new": 1,
            "extra": "{\"n\": 1.10}", "description": null, "login": "", "schema": null, "team_name": null}]"#;
        let rows: Vec<ConnectionResponse> = serde_json::from_str(json).unwrap();
        rows.into_iter().map(|row| Stored::of(row).unwrap()).collect()
    }

    #[test]
    fn every_format_contains_the_connection() {
        let written = |format, serialization| text(&stored(), format, serialization).unwrap();
        assert_eq!(
            written(Format::Json, Serialization::Uri),
            "{\n  \"a\": {\n    \"conn_type\": \"http\",\n    \"description\": null,\n    \"login\": \"\",\n    \
             \"password\": \"p w\",\n    \"host\": \"h\",\n    \"port\": 80,\n    \"schema\": null,\n    \
             \"extra\": \"{\\\"n\\\": 1.10}\"\n  }\n}\n"
        );
        let yaml = written(Format::Yaml, Serialization::Uri);
        assert!(yaml.starts_with("a:\n  conn_type: http\n  description: null\n"), "{yaml}");
        assert_eq!(written(Format::Env, Serialization::Uri), "a=http://:p%20w@h:80/?__extra__=%7B%22n%22%3A+1.10%7D\n");
        let line = written(Format::Env, Serialization::Json);
        assert!(line.starts_with("a={\"conn_type\":\"http\"") && line.lines().count() == 1, "{line}");
    }

    #[test]
    fn the_format_comes_from_the_option_or_the_file_name() {
        let of = |arguments: &[&str]| {
            let command = Args::augment_args(clap::Command::new("export"));
            let matches = command.try_get_matches_from([&["export"], arguments].concat()).ok()?;
            format(&Args::from_arg_matches(&matches).unwrap()).ok()
        };
        assert_eq!([of(&["a.YML"]), of(&["-"]), of(&["a"])], [Some(Format::Yaml), Some(Format::Json), None]);
        assert_eq!(of(&["a", "--file-format", "env", "--serialization-format", "JSON"]), Some(Format::Env));
        assert_eq!(of(&["-", "--format", "yaml"]), Some(Format::Yaml));
        assert_eq!(of(&["a.json", "--serialization-format", "uri"]), None);
        assert_eq!(of(&["a.json", "--format", "env", "--file-format", "env"]), None);
    }
}
