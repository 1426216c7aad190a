//! `airflow dags get-stats`

use clap::ArgMatches;
use indexmap::IndexMap;
use serde_json::Value;
use serde_json::value::to_raw_value;

use crate::api::types::{DagStatsResponse, required};
use crate::api::{Reply, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::output::{Column, Format, Row};

const COLUMNS: &[Column] = &[
    Column::new("dag_id", "dag_id"),
    Column::new("queued", "queued"),
    Column::new("running", "running"),
    Column::new("success", "success"),
    Column::new("failed", "failed"),
];

#[derive(clap::Args)]
pub struct Args {}

/// Tables and CSV have a column for each state; the other formats contain the rows as the server sent them.
pub async fn present(context: &Context, _: &ArgMatches, rows: Rows<DagStatsResponse>, _: &[Column]) -> Result<()> {
    let printer = context.printer();
    match printer.format() {
        Format::Json | Format::Yaml | Format::Ndjson => printer.list(&rows, &[]),
        Format::Table | Format::Plain | Format::Csv => {
            let rows = rows.into_iter().map(|row| with_states(&row)).collect::<Result<Vec<_>>>()?;
            printer.list(&rows, COLUMNS)
        }
    }
}

/// Adds a field for each state to the row.
fn with_states(row: &Reply<DagStatsResponse>) -> Result<Row> {
    let mut fields: IndexMap<String, Value> = row.view()?;
    for stat in row.read()?.stats.into_iter().flatten() {
        fields.insert(required(stat.state, "state")?, required(stat.count, "count")?.into());
    }
    Ok(to_raw_value(&fields).expect("valid JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_is_a_field() {
        let row = r#"{"dag_id":"a","stats":[{"state":"queued","count":2},{"state":"failed","count":0}]}"#;
        let row = with_states(&serde_json::from_str(row).unwrap()).unwrap();
        assert!(row.get().ends_with(r#","queued":2,"failed":0}"#), "{}", row.get());
    }
}
