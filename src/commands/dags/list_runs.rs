//! `airflow dags list-runs`

use crate::api::Rows;
use crate::api::types::DagRunResponse;
use crate::context::Context;
use crate::error::Result;
use crate::ops::{reply, value_parsers};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("dag_id", "dag_id"),
    Column::new("run_id", "dag_run_id"),
    Column::new("state", "state"),
    Column::new("run_after", "run_after"),
    Column::new("logical_date", "logical_date"),
    Column::new("start_date", "start_date"),
    Column::new("end_date", "end_date"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Only runs in this state
    #[arg(long, value_parser = ["queued", "running", "success", "failed"])]
    state: Option<String>,

    /// Only runs with a logical date at or after this; excludes runs without one
    #[arg(short, long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    start_date: Option<String>,

    /// Only runs with a logical date at or before this; excludes runs without one
    #[arg(short, long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    end_date: Option<String>,

    /// Exclude the runs of backfills
    #[arg(long)]
    no_backfill: bool,

    /// Maximum number of runs, latest first; default: all
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    limit: Option<usize>,
}

/// Lists the runs, latest first.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let order = ["-run_after", "-id"].map(str::to_owned).to_vec();
    let mut request = context.client().await?.get_dag_runs().dag_id(&args.dag_id).order_by(order);
    if let Some(state) = args.state {
        request = request.state(vec![state]);
    }
    if let Some(start) = args.start_date {
        request = request.logical_date_gte(start);
    }
    if let Some(end) = args.end_date {
        request = request.logical_date_lte(end);
    }
    // The server can only include run types, not exclude them, and the set of types depends on its version.
    let server_limit = if args.no_backfill { None } else { args.limit };
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let mut rows = reply::list(context, server_limit, fetch).await?;
    if args.no_backfill {
        rows = without_backfills(rows)?;
        rows.truncate(args.limit.unwrap_or(usize::MAX));
    }
    context.printer().list(&rows, COLUMNS)
}

fn without_backfills(rows: Rows<DagRunResponse>) -> Result<Rows<DagRunResponse>> {
    rows.filter(|run| Ok(run.run_type.as_deref() != Some("backfill")))
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn only_runs_of_backfills_are_excluded() {
        let rows = [r#"{"run_type":"backfill"}"#, r#"{"run_type":"of_the_future"}"#, r#"{"run_type":null}"#, "{}"];
        let rows = Rows::new(rows.map(|row| RawValue::from_string(row.to_owned()).unwrap()).to_vec());
        let kept = without_backfills(rows).unwrap();
        let kept: Vec<_> = kept.iter().map(|row| row.get()).collect();
        assert_eq!(kept, [r#"{"run_type":"of_the_future"}"#, r#"{"run_type":null}"#, "{}"]);
    }
}
