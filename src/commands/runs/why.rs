//! `airflow runs why`

mod causes;
mod evidence;
mod log;
mod told;

use jiff::Timestamp;

use self::evidence::Evidence;
use super::record::{Record, Run};
use crate::api;
use crate::commands::{parse, reply, runs};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Format, Look, Row, Span};

#[derive(clap::Args)]
pub struct Args {
    /// The Dag
    #[arg(value_parser = parse::path_argument)]
    dag_id: String,

    /// The run's id, or its logical date; the latest that failed when not given
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = parse::path_argument)]
    run: Option<String>,

    /// So many last lines of the log of each task that failed
    #[arg(long, value_name = "N", default_value_t = 15)]
    lines: usize,

    /// The logs of all tasks that failed, not of the first three alone
    #[arg(long)]
    all: bool,
}

/// Tells why a run failed, or what keeps it from going on.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.dag_id == "~" {
        return Err(Error::usage("the Dag ~ stands for all, but a run is one of a single Dag").hint("name the Dag"));
    }
    let client = context.client().await?;
    // First, so that a Dag that there is not is told as such.
    let dag = api::reply(client.get_dag_details().dag_id(&args.dag_id).send()).await?;
    let row = match &args.run {
        Some(run) => Some(runs::find(context, &args.dag_id, run).await?),
        None => latest_failed(context, &args.dag_id).await?,
    };
    let Some(row) = row else { return nothing_failed(context, &args.dag_id) };
    let limit = if args.all { usize::MAX } else { 3 };
    let evidence = Evidence::gather(context, dag.view()?, Record::of(context, row).await?, limit, args.lines).await?;
    let now = Timestamp::now();
    let diagnosis = causes::diagnose(&evidence, now);
    let printer = context.printer();
    if for_people(context) {
        return printer.spans(&told::lines(&evidence.record, &diagnosis, now));
    }
    printer.one(&told::object(&evidence.record.run, &diagnosis), &[])
}

fn for_people(context: &Context) -> bool {
    matches!(context.printer().format(), Format::Table | Format::Plain) && context.globals().columns.is_none()
}

async fn latest_failed(context: &Context, dag_id: &str) -> Result<Option<Row>> {
    let order = ["-run_after", "-id"].map(str::to_owned).to_vec();
    let request = context.client().await?.get_dag_runs().dag_id(dag_id).state(vec!["failed".to_owned()]);
    let found = api::reply(request.order_by(order).limit(1).send()).await?;
    Ok(reply::rows_of("dag_runs", &found)?.pop())
}

/// No run to tell of.
fn nothing_failed(context: &Context, dag_id: &str) -> Result<()> {
    let diagnosis = causes::Diagnosis {
        first: format!("Nothing failed: no run of Dag {dag_id} is in the state failed"),
        causes: Vec::new(),
        untold: 0,
        unseen: Vec::new(),
        advice: vec![
            told::advice(&["runs", "list", dag_id], "its runs"),
            told::Advice {
                command: format!("{} RUN", told::command(&["runs", "why", dag_id])),
                purpose: "what keeps a run from going on",
            },
        ],
    };
    if for_people(context) {
        let mut lines = vec![vec![Span::new(&*diagnosis.first, Look::Bold)], Vec::new()];
        lines.extend(told::commands(&diagnosis.advice));
        return context.printer().spans(&lines);
    }
    let run = Run { dag_id: dag_id.to_owned(), ..Run::default() };
    context.printer().one(&told::object(&run, &diagnosis), &[])
}
