//! `airflow tasks states-for-dag-run`

use crate::api::Rows;
use crate::api::types::TaskInstanceResponse;
use crate::context::Context;
use crate::error::Result;
use crate::ops::{reply, runs};
use crate::output::Column;

/// The official columns. The last one is shown only if a task is mapped.
const COLUMNS: &[Column] = &[
    Column::new("dag_id", "dag_id"),
    Column::new("logical_date", "logical_date"),
    Column::new("task_id", "task_id"),
    Column::new("state", "state"),
    Column::new("start_date", "start_date"),
    Column::new("end_date", "end_date"),
    Column::new("map_index", "map_index"),
];

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,
}

/// Lists the task instances of the run in order of creation.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let run_id = args.run.id(context).await?;
    let request = context.client().await?.get_task_instances().dag_id(&args.run.dag_id).dag_run_id(run_id);
    let request = request.order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::list(context, None, fetch).await?;
    context.printer().list(&rows, columns(&rows)?)
}

fn columns(rows: &Rows<TaskInstanceResponse>) -> Result<&'static [Column]> {
    for instance in rows.read() {
        if instance?.map_index.is_some_and(|index| index >= 0) {
            return Ok(COLUMNS);
        }
    }
    Ok(&COLUMNS[..COLUMNS.len() - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(rows: &[&str]) -> Vec<&'static str> {
        let rows = Rows::new(rows.iter().map(|row| serde_json::from_str(row).unwrap()).collect());
        columns(&rows).unwrap().iter().map(|column| column.header).collect()
    }

    #[test]
    fn the_map_index_is_shown_if_a_task_is_mapped() {
        let plain = ["dag_id", "logical_date", "task_id", "state", "start_date", "end_date"];
        assert_eq!(headers(&[]), plain);
        assert_eq!(headers(&[r#"{"map_index":-1}"#, r#"{"new_field":1}"#]), plain);
        assert_eq!(headers(&[r#"{"map_index":-1}"#, r#"{"map_index":0}"#]).last(), Some(&"map_index"));
    }
}
