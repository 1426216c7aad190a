//! `airflow env list`

use serde_json::json;
use serde_json::value::to_raw_value;

use crate::config::{Entry, File, Folder, Variables, url_text};
use crate::context::Context;
use crate::error::Result;
use crate::output::{Column, Row};

#[derive(clap::Args)]
pub struct Args {}

const COLUMNS: [Column; 5] = [
    Column::new("name", "name"),
    Column::new("url", "url"),
    Column::new("selected", "selected"),
    Column::new("protected", "protected"),
    Column::new("credential_store", "credential_store"),
];

/// Lists the environments of the configuration file.
pub async fn run(context: &Context, _args: Args) -> Result<()> {
    let file = File::read(&Folder::find(&Variables::of_process())?)?;
    let selected = file.selected.as_deref();
    let rows: Vec<Row> =
        file.environments.iter().map(|(name, entry)| row(name, entry, selected == Some(name))).collect();
    if rows.is_empty() {
        context.note("no environments yet: `airflow env set NAME --url URL --select` creates one");
    }
    context.printer().list(&rows, &COLUMNS)
}

fn row(name: &str, entry: &Entry, selected: bool) -> Row {
    let object = json!({
        "name": name,
        "url": url_text(&entry.url),
        "selected": selected,
        "ca_cert": entry.ca_cert,
        "client_cert": entry.client_cert,
        "client_key": entry.client_key,
        "timeout": entry.timeout.map(crate::ops::environments::seconds),
        "insecure": entry.insecure.unwrap_or_default(),
        "protected": entry.protected.unwrap_or_default(),
        "credential_store": entry.credential_store.unwrap_or_default().name(),
        "token_command": entry.token_command,
    });
    to_raw_value(&object).expect("the file is UTF-8, and so are its paths")
}
