//! `airflow providers behaviours`

use serde_json::json;

use crate::context::Context;
use crate::error::Result;
use crate::ops::connection_types::fetch;
use crate::ops::providers::print;
use crate::output::Column;

const COLUMNS: &[Column] = &[Column::new("field_behaviours", "field_behaviours")];

#[derive(clap::Args)]
pub struct Args {}

/// Lists the connection types that change the standard fields of the form. JSON includes the changes.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let types = fetch(context).await?;
    let changing = types.iter().filter(|found| found.standard_fields.is_some());
    let rows: Vec<_> = changing
        .map(|found| json!({ "field_behaviours": found.connection_type, "standard_fields": found.standard_fields }))
        .collect();
    print(context, &rows, COLUMNS)
}
