//! `airflow auth list-envs`

use serde_json::json;
use serde_json::value::to_raw_value;

use crate::config::{Entry, File, Folder, Variables, url_text, with_variables};
use crate::context::Context;
use crate::error::Result;
use crate::output::{Column, Row};

const COLUMNS: &[Column] =
    &[Column::new("environment", "environment"), Column::new("api_url", "api_url"), Column::new("status", "status")];

#[derive(clap::Args)]
pub struct Args {}

/// Lists the environments and the state of their stored tokens.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let file = File::read(&Folder::find(&Variables::of_process())?)?;
    if file.environments.is_empty() {
        context.note("no environments yet: `airflow env set NAME --url URL --select` creates one");
    }
    let rows: Vec<Row> = file.environments.into_iter().map(|(name, entry)| row(context, &name, entry)).collect();
    context.printer().list(&rows, COLUMNS)
}

fn row(context: &Context, name: &str, entry: Entry) -> Row {
    let url = url_text(&entry.url).to_owned();
    let status = match with_variables(name, entry, &Variables::of_process()).and_then(|it| context.token(&it)) {
        Ok(None) => "not authenticated".to_owned(),
        Ok(Some((token, _))) if token.expired_at(jiff::Timestamp::now()).is_some() => "expired".to_owned(),
        Ok(Some(_)) => "authenticated".to_owned(),
        Err(error) => format!("error: {error}"),
    };
    to_raw_value(&json!({ "environment": name, "api_url": url, "status": status })).expect("valid JSON")
}
