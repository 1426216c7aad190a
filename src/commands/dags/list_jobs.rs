//! `airflow dags list-jobs`

use crate::api::types::JobResponse;
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::{reply, value_parsers};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("dag_id", "dag_id"),
    Column::new("state", "state"),
    Column::new("job_type", "job_type"),
    Column::new("start_date", "start_date"),
    Column::new("end_date", "end_date"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Only jobs of this Dag; the scheduler jobs of Airflow 3 have none
    #[arg(short, long, value_parser = value_parsers::path_argument_or_none)]
    dag_id: Option<String>,

    /// Only jobs in this state
    #[arg(long, value_parser = ["running", "success", "restarting", "failed"])]
    state: Option<String>,

    /// Maximum number of jobs, latest first; default: all
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    limit: Option<usize>,
}

/// Lists the jobs, latest first.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let client = context.client().await?;
    let dag_id = args.dag_id.filter(|dag_id| !dag_id.is_empty());
    if let Some(dag_id) = &dag_id {
        api::reply(client.get_dag().dag_id(dag_id).send()).await?;
    }
    let mut request = client.get_jobs().order_by(["-start_date", "-id"].map(str::to_owned).to_vec());
    if let Some(state) = args.state {
        request = request.job_state(state);
    }
    // The server cannot filter jobs by Dag.
    let server_limit = if dag_id.is_some() { None } else { args.limit };
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let mut rows = reply::list(context, server_limit, fetch).await?;
    if let Some(dag_id) = &dag_id {
        rows = of_dag(rows, dag_id)?;
        rows.truncate(args.limit.unwrap_or(usize::MAX));
    }
    context.printer().list(&rows, COLUMNS)
}

fn of_dag(rows: Rows<JobResponse>, dag_id: &str) -> Result<Rows<JobResponse>> {
    rows.filter(|job| Ok(job.dag_id.as_deref() == Some(dag_id)))
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn only_jobs_of_the_dag_are_kept() {
        let rows = [r#"{"dag_id":"a"}"#, r#"{"dag_id":"ab"}"#, r#"{"dag_id":null}"#];
        let rows = Rows::new(rows.map(|row| RawValue::from_string(row.to_owned()).unwrap()).to_vec());
        let kept = of_dag(rows, "a").unwrap();
        assert_eq!(kept.iter().map(|row| row.get()).collect::<Vec<_>>(), [r#"{"dag_id":"a"}"#]);
    }
}
