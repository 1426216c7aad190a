//! `airflow providers hooks`

use serde_json::json;

use crate::context::Context;
use crate::error::Result;
use crate::ops::connection_types::fetch;
use crate::ops::providers::{package_of, packages, print};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("connection_type", "connection_type"),
    Column::new("class", "class"),
    Column::new("package_name", "package_name"),
    Column::new("hook_name", "hook_name"),
];

#[derive(clap::Args)]
pub struct Args {}

/// Lists the connection types and the hooks that use them.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let (types, packages) = (fetch(context).await?, packages(context).await?);
    let rows: Vec<_> = types
        .iter()
        .map(|found| {
            let package = found.hook_class_name.as_deref().and_then(|class| package_of(class, &packages));
            json!({
                "connection_type": found.connection_type,
                "class": found.hook_class_name,
                "package_name": package,
                "hook_name": found.hook_name,
                "default_conn_name": found.default_conn_name,
            })
        })
        .collect();
    print(context, &rows, COLUMNS)
}
