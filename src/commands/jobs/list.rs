//! `airflow jobs list`

use std::collections::HashSet;

use crate::api::Rows;
use crate::api::types::{JobResponse, required};
use crate::context::Context;
use crate::error::Result;
use crate::ops::jobs::{JobFilter, alive};
use crate::ops::{reply, value_parsers};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("id", "id"),
    Column::new("job_type", "job_type"),
    Column::new("state", "state"),
    Column::new("hostname", "hostname"),
    Column::new("start_date", "start_date"),
    Column::new("end_date", "end_date"),
    Column::new("latest_heartbeat", "latest_heartbeat"),
];

/// The server's `JobState`.
pub const STATES: [&str; 4] = ["running", "success", "restarting", "failed"];

/// The job types of Airflow 3.
pub const TYPES: [&str; 3] = ["SchedulerJob", "TriggererJob", "DagProcessorJob"];

/// Fields that the server can sort by.
const FIELDS: &[&str] = &[
    "id",
    "dag_id",
    "state",
    "job_type",
    "start_date",
    "end_date",
    "latest_heartbeat",
    "executor_class",
    "hostname",
    "unixname",
];

#[derive(clap::Args)]
pub struct Args {
    /// Only jobs that are alive; with =false, only jobs that are not
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true", overrides_with = "no_is_alive")]
    is_alive: Option<bool>,

    #[arg(long, hide = true, overrides_with = "is_alive")]
    no_is_alive: bool,

    /// Only jobs in this state
    #[arg(long, value_name = "STATE", value_parser = STATES)]
    job_state: Option<String>,

    /// Only jobs of this type
    #[arg(long, value_name = "TYPE", value_parser = TYPES)]
    job_type: Option<String>,

    /// Only jobs on this host
    #[arg(long, value_name = "TEXT")]
    hostname: Option<String>,

    /// Only jobs with this executor
    #[arg(long, value_name = "TEXT")]
    executor_class: Option<String>,

    /// Only jobs with a start date at or after this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    start_date_gte: Option<String>,

    /// Only jobs with a start date after this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    start_date_gt: Option<String>,

    /// Only jobs with a start date at or before this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    start_date_lte: Option<String>,

    /// Only jobs with a start date before this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    start_date_lt: Option<String>,

    /// Only jobs with an end date at or after this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    end_date_gte: Option<String>,

    /// Only jobs with an end date after this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    end_date_gt: Option<String>,

    /// Only jobs with an end date at or before this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    end_date_lte: Option<String>,

    /// Only jobs with an end date before this
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    end_date_lt: Option<String>,

    /// Sort by this field, descending with a leading `-`; may be repeated
    #[arg(long, value_name = "FIELD", allow_hyphen_values = true, default_value = "-id", value_parser = value_parsers::order(FIELDS))]
    order_by: Vec<String>,

    /// Maximum number of rows; default: all
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::count)]
    limit: Option<usize>,
}

/// Lists the jobs.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let is_alive = if args.no_is_alive { Some(false) } else { args.is_alive };
    let mut rows = read(context, &args, is_alive).await?;
    if let Some(is_alive) = is_alive {
        let filter = JobFilter {
            job_type: args.job_type.clone(),
            hostname: args.hostname.clone(),
            here: None,
            limit: usize::MAX,
        };
        let alive = alive(context, &filter).await?.into_iter().collect();
        rows = selected(rows, &alive, is_alive)?;
        rows.truncate(args.limit.unwrap_or(usize::MAX));
    }
    context.printer().list(&rows, COLUMNS)
}

/// Reads the jobs without the server's filter `is_alive`, which returns the jobs that are alive for every value, on pages
/// that are too short.
async fn read(context: &Context, args: &Args, is_alive: Option<bool>) -> Result<Rows<JobResponse>> {
    let mut request = context.client().await?.get_jobs().order_by(args.order_by.clone());
    // Only running jobs can be alive.
    let running = (is_alive == Some(true)).then(|| "running".to_owned());
    if let Some(state) = args.job_state.clone().or(running) {
        request = request.job_state(state);
    }
    if let Some(job_type) = &args.job_type {
        request = request.job_type(job_type);
    }
    if let Some(hostname) = &args.hostname {
        request = request.hostname(hostname);
    }
    if let Some(class) = &args.executor_class {
        request = request.executor_class(class);
    }
    if let Some(date) = &args.start_date_gte {
        request = request.start_date_gte(date);
    }
    if let Some(date) = &args.start_date_gt {
        request = request.start_date_gt(date);
    }
    if let Some(date) = &args.start_date_lte {
        request = request.start_date_lte(date);
    }
    if let Some(date) = &args.start_date_lt {
        request = request.start_date_lt(date);
    }
    if let Some(date) = &args.end_date_gte {
        request = request.end_date_gte(date);
    }
    if let Some(date) = &args.end_date_gt {
        request = request.end_date_gt(date);
    }
    if let Some(date) = &args.end_date_lte {
        request = request.end_date_lte(date);
    }
    if let Some(date) = &args.end_date_lt {
        request = request.end_date_lt(date);
    }
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    reply::list(context, args.limit.filter(|_| is_alive.is_none()), fetch).await
}

fn selected(rows: Rows<JobResponse>, alive: &HashSet<i64>, is_alive: bool) -> Result<Rows<JobResponse>> {
    rows.filter(|job| Ok(alive.contains(&required(job.id, "id")?) == is_alive))
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn jobs_are_filtered_by_liveness() {
        let row = |id| RawValue::from_string(format!("{{\"id\":{id}}}")).unwrap();
        let rows = || Rows::new([1, 2, 3].map(row).to_vec());
        let alive = HashSet::from([2, 9]);
        assert_eq!(selected(rows(), &alive, true).unwrap().len(), 1);
        assert_eq!(selected(rows(), &alive, false).unwrap().len(), 2);
    }
}
