//! `airflow config list`: the server's configuration, as an ini file or as structured data.

use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use crate::api::{self, Reply, types};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::server_config::{Config, Section, explain, unknown};
use crate::output::{Column, Format, Row};

/// Airflow's own sections in the order of its documentation and of the official command. Sections of providers follow.
const SECTIONS: [&str; 25] = [
    "core",
    "database",
    "logging",
    "metrics",
    "traces",
    "secrets",
    "api",
    "workers",
    "sdk",
    "api_auth",
    "execution_api",
    "lineage",
    "operators",
    "email",
    "smtp",
    "sentry",
    "scheduler",
    "connection_test",
    "triggerer",
    "kerberos",
    "sensors",
    "dag_processor",
    "state_store",
    "profiling",
    "callbacks",
];

const NOTICE: &str = "Values are hidden by default. Use `--show-values` to display them (may include sensitive data).";

#[derive(clap::Args)]
pub struct Args {
    /// Show only this section
    #[arg(long)]
    section: Option<String>,

    /// Also show the values
    #[arg(long)]
    show_values: bool,

    /// Show the environment variable that sets each option
    #[arg(short = 'V', long)]
    include_env_vars: bool,

    /// Write every option as a comment
    #[arg(short, long)]
    comment_out_everything: bool,

    /// Hide sensitive values; the server always does
    #[arg(long)]
    hide_sensitive: bool,

    #[arg(short = 'a', long, hide = true)]
    defaults: bool,

    #[arg(short = 'd', long, hide = true)]
    include_descriptions: bool,

    #[arg(short = 'e', long, hide = true)]
    include_examples: bool,

    #[arg(short = 's', long, hide = true)]
    include_sources: bool,

    #[arg(short = 'p', long, hide = true)]
    exclude_providers: bool,
}

/// Prints the sections that the server returns.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    refuse_unsupported(&args)?;
    let mut call = context.client().await?.get_config();
    if let Some(section) = &args.section {
        call = call.section(section);
    }
    let reply = match (api::reply(call.send()).await.map_err(explain), &args.section) {
        (Err(error), Some(section)) if error.kind() == Kind::NotFound => {
            return Err(no_section(context, error, section).await);
        }
        (reply, _) => reply?,
    };
    let printer = context.printer();
    match printer.format() {
        Format::Json | Format::Yaml => printer.one(&document(&reply, &args)?, &[]),
        Format::Csv | Format::Ndjson => {
            let config = sorted(reply.view()?);
            printer.list(&rows(&config.sections, &args), columns(&args))
        }
        Format::Table | Format::Plain => {
            let config = sorted(reply.view()?);
            if !args.show_values {
                context.note(NOTICE);
            }
            printer.whole(&ini(&config.sections, &args), Value::Null)
        }
    }
}

/// Adds the nearest section name to the error if the sections can be read.
async fn no_section(context: &Context, error: Error, section: &str) -> Error {
    let Ok(client) = context.client().await else { return error };
    let Ok(reply) = api::reply(client.get_config().send()).await else { return error };
    match reply.view::<Config>() {
        Ok(config) => unknown(error, "section", section, config.sections.iter().map(|section| section.name.as_str())),
        Err(_) => error,
    }
}

/// The position of a section in the output.
fn position(section: &str) -> usize {
    SECTIONS.iter().position(|own| *own == section).unwrap_or(SECTIONS.len())
}

fn sorted(mut config: Config) -> Config {
    config.sections.sort_by_key(|section| position(&section.name));
    config
}

/// Refuses options for details that the API does not return.
fn refuse_unsupported(args: &Args) -> Result<()> {
    let options = [
        (args.defaults, "--defaults", "the defaults of options"),
        (args.include_descriptions, "--include-descriptions", "the descriptions of options"),
        (args.include_examples, "--include-examples", "examples for options"),
        (args.include_sources, "--include-sources", "the sources of options"),
        (args.exclude_providers, "--exclude-providers", "which sections belong to providers"),
    ];
    match options.iter().find(|(is_given, ..)| *is_given) {
        Some((_, flag, what)) => Err(Error::usage(format!(
            "{flag} is not supported: the API does not return {what}; run Airflow's own `airflow config list` on the server's machine"
        ))),
        None => Ok(()),
    }
}

/// The server's JSON, without the values unless `--show-values` is given.
fn document(reply: &Reply<types::Config>, args: &Args) -> Result<Row> {
    let mut config: Value = reply.view()?;
    if let Some(sections) = config.get_mut("sections").and_then(Value::as_array_mut) {
        sections.sort_by_key(|section| position(section["name"].as_str().unwrap_or_default()));
    }
    for section in config.get_mut("sections").and_then(Value::as_array_mut).into_iter().flatten() {
        let name = section.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        for option in section.get_mut("options").and_then(Value::as_array_mut).into_iter().flatten() {
            let Value::Object(option) = option else { continue };
            if !args.show_values {
                option.shift_remove("value");
            }
            if args.include_env_vars {
                let key = option.get("key").and_then(Value::as_str).unwrap_or_default();
                let variable = variable(&name, key);
                option.insert("variable".into(), variable.into());
            }
        }
    }
    Ok(to_raw_value(&config).expect("valid JSON"))
}

fn columns(args: &Args) -> &'static [Column] {
    const SECTION: Column = Column::new("section", "section");
    const KEY: Column = Column::new("key", "key");
    const VALUE: Column = Column::new("value", "value");
    const VARIABLE: Column = Column::new("variable", "variable");
    match (args.show_values, args.include_env_vars) {
        (false, false) => &[SECTION, KEY],
        (true, false) => &[SECTION, KEY, VALUE],
        (false, true) => &[SECTION, KEY, VARIABLE],
        (true, true) => &[SECTION, KEY, VALUE, VARIABLE],
    }
}

/// One row for each option.
fn rows(sections: &[Section], args: &Args) -> Vec<Row> {
    let options = sections.iter().flat_map(|section| section.options.iter().map(move |option| (section, option)));
    options
        .map(|(section, option)| {
            let mut row = json!({ "section": section.name, "key": option.key });
            if args.show_values {
                row["value"] = option.text().into();
            }
            if args.include_env_vars {
                row["variable"] = variable(&section.name, &option.key).into();
            }
            to_raw_value(&row).expect("valid JSON")
        })
        .collect()
}

/// The format of the official CLI: an empty line ends each section and each option that has comments above it.
fn ini(sections: &[Section], args: &Args) -> String {
    let mut text = String::new();
    for section in sections {
        text.push_str(&format!("[{}]\n", section.name));
        for option in &section.options {
            if args.include_env_vars {
                text.push_str(&format!("#\n# Variable: {}\n#\n", variable(&section.name, &option.key)));
            }
            text.push_str(&assignment(&option.key, &option.text(), args));
            if args.include_env_vars {
                text.push('\n');
            }
        }
        text.push('\n');
    }
    text
}

/// `key = value`. The lines of a multiline value are indented or commented out, so that an ini parser reads them as one
/// value.
fn assignment(key: &str, value: &str, args: &Args) -> String {
    if !args.show_values {
        return format!("# {key} = \n");
    }
    let (start, next) = if args.comment_out_everything { ("# ", "\n# ") } else { ("", "\n    ") };
    format!("{start}{key} = {}\n", value.replace('\n', next))
}

/// The environment variable that sets an option; Airflow writes `_` for a dot in the section.
fn variable(section: &str, key: &str) -> String {
    format!("AIRFLOW__{}__{}", section.replace('.', "_").to_uppercase(), key.to_uppercase())
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    const REPLY: &str = r#"{"sections":[{"name":"core","options":[{"key":"executor","value":"Local"},
        {"key":"users","value":"a:b\nc:d"}]},{"name":"a.b","options":[{"key":"pair","value":["x","y"]}]}]}"#;

    fn args(arguments: &[&str]) -> Args {
        let command = Args::augment_args(clap::Command::new("list"));
        Args::from_arg_matches(&command.get_matches_from([&["list"], arguments].concat())).unwrap()
    }

    fn config() -> Config {
        serde_json::from_str(REPLY).unwrap()
    }

    fn ini_with(arguments: &[&str]) -> String {
        ini(&config().sections, &args(arguments))
    }

    #[test]
    fn an_ini_file_with_and_without_values() {
        assert_eq!(ini_with(&[]), "[core]\n# executor = \n# users = \n\n[a.b]\n# pair = \n\n");
        assert_eq!(
            ini_with(&["--show-values"]),
            "[core]\nexecutor = Local\nusers = a:b\n    c:d\n\n[a.b]\npair = x y\n\n"
        );
        assert_eq!(
            ini_with(&["--show-values", "-c"]),
            "[core]\n# executor = Local\n# users = a:b\n# c:d\n\n[a.b]\n# pair = x y\n\n"
        );
    }

    #[test]
    fn airflows_own_sections_come_first() {
        let names = ["atlas", "api", "celery", "core", "usage"];
        let sections: Vec<_> = names.iter().map(|name| json!({ "name": name, "options": [] })).collect();
        let reply = json!({ "sections": sections });
        let config = sorted(serde_json::from_value(reply.clone()).unwrap());
        assert_eq!(ini(&config.sections, &args(&[])), "[core]\n\n[api]\n\n[atlas]\n\n[celery]\n\n[usage]\n\n");
        let document = document(&serde_json::from_value(reply).unwrap(), &args(&[])).unwrap();
        assert!(document.get().starts_with(r#"{"sections":[{"name":"core""#), "{}", document.get());
    }

    #[test]
    fn environment_variables_are_printed_above_options() {
        assert!(
            ini_with(&["-V"]).starts_with("[core]\n#\n# Variable: AIRFLOW__CORE__EXECUTOR\n#\n# executor = \n\n#\n")
        );
        assert_eq!(variable("a.b", "pair"), "AIRFLOW__A_B__PAIR");
    }

    #[test]
    fn json_contains_values_only_with_show_values() {
        let document = |arguments: &[&str]| {
            let reply: Reply<types::Config> = serde_json::from_str(REPLY).unwrap();
            document(&reply, &args(arguments)).unwrap().get().to_owned()
        };
        let shown: Value = serde_json::from_str(&document(&["--show-values"])).unwrap();
        assert_eq!(shown, serde_json::from_str::<Value>(REPLY).unwrap());
        assert_eq!(
            document(&["-V"]),
            concat!(
                r#"{"sections":[{"name":"core","options":[{"key":"executor","variable":"AIRFLOW__CORE__EXECUTOR"},"#,
                r#"{"key":"users","variable":"AIRFLOW__CORE__USERS"}]},"#,
                r#"{"name":"a.b","options":[{"key":"pair","variable":"AIRFLOW__A_B__PAIR"}]}]}"#
            )
        );
    }

    #[test]
    fn rows_have_the_fields_that_the_columns_name() {
        for arguments in [&[][..], &["-V"], &["--show-values"], &["--show-values", "-V"]] {
            let args = args(arguments);
            let rows = rows(&config().sections, &args);
            let first: serde_json::Map<String, Value> = serde_json::from_str(rows[0].get()).unwrap();
            assert_eq!(rows.len(), 3);
            assert!(first.keys().eq(columns(&args).iter().map(|column| column.header)), "{first:?}");
        }
    }

    #[test]
    fn options_for_details_outside_the_api_are_refused() {
        for flag in ["-a", "-d", "-e", "-s", "-p"] {
            assert_eq!(refuse_unsupported(&args(&[flag])).unwrap_err().kind(), Kind::Usage);
        }
        assert!(refuse_unsupported(&args(&["-V", "-c", "--hide-sensitive"])).is_ok());
    }
}
