//! `airflow jobs check`

use serde_json::json;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::jobs::{JobFilter, alive};
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Only jobs of this type
    #[arg(long, value_parser = ["SchedulerJob", "TriggererJob", "DagProcessorJob"])]
    job_type: Option<String>,

    /// Only jobs on this host
    #[arg(long, value_name = "NAME", conflicts_with = "local")]
    hostname: Option<String>,

    /// Only jobs on the machine that runs this command
    #[arg(long)]
    local: bool,

    /// Number of jobs to check, latest heartbeat first; 0 for all
    #[arg(long, value_name = "N", allow_negative_numbers = true, default_value_t = 1, value_parser = value_parsers::count)]
    limit: usize,

    /// Also succeed if more than one job is alive
    #[arg(long)]
    allow_multiple: bool,
}

/// Succeeds if exactly one job is alive or, with `--allow-multiple`, at least one.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.allow_multiple && args.limit == 1 {
        return Err(Error::usage("--allow-multiple requires a larger limit: add --limit 0, or a number above 1"));
    }
    let filter = JobFilter {
        job_type: args.job_type,
        hostname: args.hostname,
        here: args.local.then(|| gethostname::gethostname().to_string_lossy().into_owned()),
        limit: if args.limit == 0 { usize::MAX } else { args.limit },
    };
    let count = alive(context, &filter).await?.len();
    let sentence = match count {
        0 => return Err(Error::failed("No alive jobs found.")),
        1 => "Found one alive job.".to_owned(),
        _ if !args.allow_multiple => {
            return Err(Error::failed(format!("Found {count} alive jobs. Expected only one.")));
        }
        _ => format!("Found {count} alive jobs."),
    };
    context.printer().text(&sentence, json!({ "alive": count }))
}
