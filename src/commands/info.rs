//! `airflow info`: facts about the server and the client, for an overview or a bug report.

use serde_json::json;
use serde_json::value::to_raw_value;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::info::anonymous::Anonymizer;
use crate::ops::info::{Report, client, server};
use crate::output::{Column, Format, Row};

const COLUMNS: &[Column] =
    &[Column::new("section", "section"), Column::new("key", "key"), Column::new("value", "value")];

#[derive(clap::Args)]
pub struct Args {
    /// Remove personal data: user names, home folders, host names
    #[arg(long)]
    anonymize: bool,

    #[arg(long, hide = true)]
    file_io: bool,
}

/// Shows facts about the server and this client.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.file_io {
        return Err(Error::usage(
            "--file-io is not supported: it would upload the report to file.io, a third-party service",
        )
        .hint("`airflow info --anonymize` prints a report that you can share"));
    }
    let mut report = server::sections(context).await?;
    report.insert("client", client::section(context)?);
    if args.anonymize {
        Anonymizer::of_process(context)?.apply(&mut report);
    }
    // The longest and least important section comes last.
    if let Some(providers) = report.shift_remove("providers_info") {
        report.insert("providers_info", providers);
    }
    let printer = context.printer();
    match printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => printer.one(&to_raw_value(&report).expect("valid JSON"), &[]),
        Format::Table | Format::Plain | Format::Csv => printer.list(&rows(&report), COLUMNS),
    }
}

fn rows(report: &Report) -> Vec<Row> {
    let lines = report.iter().flat_map(|(section, lines)| lines.iter().map(move |(key, value)| (section, key, value)));
    lines
        .map(|(section, key, value)| {
            to_raw_value(&json!({ "section": section, "key": key, "value": value })).expect("valid JSON")
        })
        .collect()
}
