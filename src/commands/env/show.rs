//! `airflow env show`

use std::path::Path;

use serde_json::value::to_raw_value;
use serde_json::{Map, Value, json};

use crate::config::{Environment, Source, StoreKind, explain, url_text};
use crate::context::{Context, Globals};
use crate::credentials::{self, TOKEN_VARIABLE, TokenSource};
use crate::error::Result;
use crate::ops::environments::only_name;
use crate::ops::environments::seconds;
use crate::output::{Column, Format, Row};

#[derive(clap::Args)]
pub struct Args {
    /// Name of the environment; default: the one that commands use
    name: Option<String>,
}

const COLUMNS: [Column; 3] =
    [Column::new("key", "key"), Column::new("value", "value"), Column::new("source", "source")];

/// Shows the settings that a command would use and the source of each. Never shows the token.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if let Some(name) = &args.name {
        only_name(context, name)?;
    }
    let resolved = explain(args.name.as_deref().or(context.chosen_environment()))?;
    let mut lines = lines(&resolved.environment, &resolved.sources, context.globals());
    lines.extend(token_lines(context, &resolved.environment));
    match context.printer().format() {
        Format::Table | Format::Plain | Format::Csv => {
            let rows: Vec<Row> = lines.iter().map(Line::row).collect();
            context.printer().list(&rows, &COLUMNS)
        }
        Format::Json | Format::Yaml | Format::Ndjson => context.printer().one(&object(&lines), &[]),
    }
}

/// One setting and its source.
struct Line {
    key: &'static str,
    value: Value,
    source: &'static str,
}

impl Line {
    fn row(&self) -> Row {
        let row = json!({ "key": self.key, "value": self.value, "source": self.source });
        to_raw_value(&row).expect("a value is JSON")
    }
}

fn object(lines: &[Line]) -> Row {
    let members = lines.iter().map(|line| (line.key.to_owned(), json!({ "value": line.value, "source": line.source })));
    to_raw_value(&members.collect::<Map<_, _>>()).expect("a value is JSON")
}

fn lines(environment: &Environment, sources: &[(&'static str, Source)], globals: &Globals) -> Vec<Line> {
    let line = |(key, source): &(&'static str, Source)| match option(key, globals) {
        Some(value) => Line { key, value, source: "command line" },
        None => Line { key, value: value(key, environment), source: title(*source) },
    };
    sources.iter().map(line).collect()
}

fn title(source: Source) -> &'static str {
    match source {
        Source::Option(_) => "command line",
        Source::Variable(name) => name,
        Source::File => "config.toml",
        Source::Default => "default",
    }
}

/// A setting that a global option overrides for this command.
fn option(key: &str, globals: &Globals) -> Option<Value> {
    match key {
        "ca_cert" => globals.ca_cert.as_deref().map(path),
        "client_cert" => globals.client_cert.as_deref().map(path),
        "client_key" => globals.client_key.as_deref().map(path),
        "timeout" => globals.timeout.map(seconds),
        "insecure" => globals.insecure.then_some(true.into()),
        _ => None,
    }
}

fn value(key: &str, environment: &Environment) -> Value {
    match key {
        "name" => json!(environment.name),
        "url" => url_text(&environment.url).into(),
        "ca_cert" => json!(environment.ca_cert.as_deref().map(path)),
        "client_cert" => json!(environment.client_cert.as_deref().map(path)),
        "client_key" => json!(environment.client_key.as_deref().map(path)),
        "timeout" => json!(environment.timeout.map(seconds)),
        "insecure" => environment.insecure.into(),
        "protected" => environment.protected.into(),
        "token_command" => json!(environment.token_command),
        "sign_in" => json!(environment.sign_in),
        _ => environment.credential_store.name().into(),
    }
}

/// A path from a variable may contain invalid UTF-8, which is replaced.
fn path(path: &Path) -> Value {
    path.to_string_lossy().into()
}

fn token_lines(context: &Context, environment: &Environment) -> Vec<Line> {
    let store = match environment.credential_store {
        StoreKind::Keyring => "keyring",
        StoreKind::File => "credentials.json",
        StoreKind::Auto | StoreKind::None => "default",
    };
    let token = |value: &str, source| vec![Line { key: "token", value: value.into(), source }];
    match credentials::find(environment) {
        Ok(None) => token("none", store),
        // The other settings are still useful.
        Err(error) => {
            let hint = error.hint_text().map(|hint| format!(" ({hint})")).unwrap_or_default();
            context.warn(&format!("{error}{hint}"));
            token("unknown", store)
        }
        Ok(Some((found, source))) => {
            let source = match source {
                TokenSource::Option => "--api-token",
                TokenSource::Variable => TOKEN_VARIABLE,
                TokenSource::Command => "token_command",
                TokenSource::Store => store,
            };
            let claims = found.claims();
            let expired = found.expired_at(jiff::Timestamp::now()).is_some();
            let mut lines = token(if expired { "expired" } else { "present" }, source);
            lines.push(Line { key: "token_user", value: json!(claims.subject), source });
            lines.push(Line {
                key: "token_expires",
                value: json!(claims.expires.map(|time| time.to_string())),
                source,
            });
            lines
        }
    }
}
