//! `airflow runs why`

use jiff::Timestamp;

use crate::api::types::DagRunResponse;
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::diagnose::causes;
use crate::ops::diagnose::evidence::Evidence;
use crate::ops::diagnose::render;
use crate::ops::runs::snapshot::Record;
use crate::ops::{runs, value_parsers};
use crate::output::{Format, escape};

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Run id or a prefix of it, logical date, @latest, @latest-failed or @running; default: the latest run or, if it
    /// succeeded, the latest failed run
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = value_parsers::path_argument)]
    run: Option<String>,

    /// Number of log lines to show per failed task
    #[arg(long, value_name = "N", allow_negative_numbers = true, default_value_t = 15)]
    lines: usize,

    /// Show the logs of all failed tasks, not only of the first three
    #[arg(long)]
    all: bool,
}

/// Explains why a run failed, or what it is waiting for.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.dag_id == "~" {
        return Err(Error::usage("cannot explain runs of all Dags (~): give one Dag id"));
    }
    args.run.iter().try_for_each(|run| runs::single(run))?;
    let client = context.client().await?;
    // The first request, so that a missing Dag is reported instead of a missing run.
    let dag = api::reply(client.get_dag_details().dag_id(&args.dag_id).send()).await?;
    let row = match &args.run {
        Some(run) => Some(runs::find(context, &args.dag_id, run).await?),
        None => latest(context, &args.dag_id).await?,
    };
    let now = Timestamp::now();
    let (evidence, diagnosis) = match row {
        Some(row) => {
            let limit = if args.all { usize::MAX } else { 3 };
            let record = Record::of(context, row).await?;
            let evidence = Evidence::gather(context, dag.read()?, record, limit, args.lines).await?;
            let diagnosis = causes::diagnose(&evidence, now);
            (evidence, diagnosis)
        }
        None => {
            let evidence = Evidence::without_run(context, dag.read()?, &args.dag_id).await?;
            let diagnosis = causes::of_no_run(&evidence, now);
            (evidence, diagnosis)
        }
    };
    let printer = context.printer();
    if for_people(context) {
        return printer.spans(&render::lines(&evidence.record, &diagnosis, now));
    }
    printer.one(&render::object(&evidence.record.run, &diagnosis), &[])
}

fn for_people(context: &Context) -> bool {
    matches!(context.printer().format(), Format::Table | Format::Plain) && context.globals().columns.is_none()
}

/// The latest run or, if it succeeded, the latest failed run.
async fn latest(context: &Context, dag_id: &str) -> Result<Option<Reply<DagRunResponse>>> {
    let Some(row) = newest(context, dag_id, None).await? else { return Ok(None) };
    if row.read()?.state.as_deref() != Some("success") {
        return Ok(Some(row));
    }
    let failed = newest(context, dag_id, Some("failed")).await?;
    if failed.is_some() {
        let id = runs::id_of(&row)?;
        let id = escape(&id);
        context.note(&format!("the latest run, {id}, succeeded; showing the latest failed run"));
    }
    Ok(failed)
}

async fn newest(context: &Context, dag_id: &str, state: Option<&str>) -> Result<Option<Reply<DagRunResponse>>> {
    let order = ["-run_after", "-id"].map(str::to_owned).to_vec();
    let mut request = context.client().await?.get_dag_runs().dag_id(dag_id).order_by(order).limit(1);
    if let Some(state) = state {
        request = request.state(vec![state.to_owned()]);
    }
    Ok(api::reply(request.send()).await?.rows()?.into_iter().next())
}
