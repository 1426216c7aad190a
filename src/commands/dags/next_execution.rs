//! `airflow dags next-execution`

use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use crate::api;
use crate::api::types::DagDetailsResponse;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::dags::cron::{self, Cron};
use crate::ops::value_parsers;
use crate::output::{Column, Format, Row};

const COLUMNS: &[Column] = &[
    Column::new("logical_date", "logical_date"),
    Column::new("data_interval.start", "data_interval.start"),
    Column::new("data_interval.end", "data_interval.end"),
    Column::new("run_after", "run_after"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Print this field of the next run instead of its logical date
    #[arg(long, value_enum, conflicts_with = "table")]
    field: Option<Field>,

    /// Print all fields of the next run as a table
    #[arg(long)]
    table: bool,

    /// Number of runs to print; more than 1 requires a plain cron schedule
    #[arg(short, long, value_name = "N", allow_negative_numbers = true, default_value_t = 1, value_parser = value_parsers::at_least::<1>)]
    num_executions: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Field {
    #[value(name = "logical_date")]
    LogicalDate,
    #[value(name = "data_interval.start")]
    Start,
    #[value(name = "data_interval.end")]
    End,
    #[value(name = "partition_key")]
    PartitionKey,
    #[value(name = "partition_date")]
    PartitionDate,
    #[value(name = "run_after")]
    RunAfter,
}

struct Run {
    logical_date: Option<String>,
    start: Option<String>,
    end: Option<String>,
    run_after: Option<String>,
}

/// Prints when the next run is due. Like the official command, prints `None` if there is no next run.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let client = context.client().await?;
    let reply = match args.num_executions {
        1 => api::reply(client.get_dag().dag_id(&args.dag_id).send()).await?.cast(),
        // Only the details contain the time zone.
        _ => api::reply(client.get_dag_details().dag_id(&args.dag_id).send()).await?,
    };
    let dag = reply.read()?;
    if !args.table {
        refuse_partitions(&dag, &args.dag_id, args.field)?;
    }
    if dag.is_paused == Some(true) {
        context.note(&format!("Dag {} is paused: no new runs start until it is unpaused", args.dag_id));
    }
    if dag.next_dagrun_run_after.is_none() {
        context.warn(&format!("Dag {} has no next run: its schedule has ended, or it has no schedule", args.dag_id));
    }
    let runs = runs(&dag, args.num_executions)?;
    let printer = context.printer();
    if args.table || args.field.is_none() && printer.format() == Format::Csv {
        return printer.list(&rows(&runs), COLUMNS);
    }
    let field = args.field.unwrap_or(Field::LogicalDate);
    let values: Vec<_> = runs.iter().map(|run| run.value(field)).collect();
    let lines: Vec<_> = match runs.is_empty() {
        true => vec!["None"],
        false => values.iter().map(|value| value.unwrap_or("None")).collect(),
    };
    let json: Vec<Value> = match args.field {
        Some(_) => values.iter().map(|value| json!(value)).collect(),
        None => runs.iter().map(Run::json).collect(),
    };
    printer.lines(&lines, json)
}

/// For a partitioned Dag, the official command prints the next partition, which the API does not return.
fn refuse_partitions(dag: &DagDetailsResponse, dag_id: &str, field: Option<Field>) -> Result<()> {
    match field {
        Some(Field::PartitionKey | Field::PartitionDate) => {
            Err(Error::usage("the API does not return the next partition: use --field run_after instead"))
        }
        None if is_partitioned(dag) => Err(Error::usage(format!(
            "Dag {dag_id} is partitioned, and the API does not return its next partition: use --field run_after"
        ))),
        _ => Ok(()),
    }
}

/// Servers before Airflow 3.2 have no partitions.
fn is_partitioned(dag: &DagDetailsResponse) -> bool {
    dag.timetable_partitioned.unwrap_or_default()
}

/// The next run from the server, and computed runs up to `count`.
fn runs(dag: &DagDetailsResponse, count: i64) -> Result<Vec<Run>> {
    let Some(first) = next(dag) else { return Ok(Vec::new()) };
    let mut runs = vec![first];
    if count > 1 {
        let more = following(dag, &runs[0], count - 1).ok_or_else(|| {
            Error::usage(
                "the API returns only the next run, and later ones can be computed only for a plain cron schedule: \
                 omit --num-executions, or use Airflow's own `airflow` command on the server's machine",
            )
        })?;
        runs.extend(more);
    }
    Ok(runs)
}

/// `None` if the schedule cannot be computed here.
fn following(dag: &DagDetailsResponse, first: &Run, count: i64) -> Option<Vec<Run>> {
    let cron = Cron::new(dag.timetable_summary.as_deref()?, dag.timezone.as_deref()?)?;
    if is_partitioned(dag) || first.logical_date != first.start || first.run_after != first.end {
        return None;
    }
    let moment = |text: &Option<String>| text.as_deref()?.parse().ok();
    let mut run = cron::Run { start: moment(&first.start)?, end: moment(&first.end)? };
    let kind = cron.kind(run)?;
    let mut runs = Vec::new();
    for _ in 0..count {
        run = cron.next(run, kind)?;
        let (start, end) = (Some(run.start.to_string()), Some(run.end.to_string()));
        runs.push(Run { logical_date: start.clone(), start, end: end.clone(), run_after: end });
    }
    Some(runs)
}

fn rows(runs: &[Run]) -> Vec<Row> {
    runs.iter().map(|run| to_raw_value(&run.json()).expect("valid JSON")).collect()
}

fn next(dag: &DagDetailsResponse) -> Option<Run> {
    dag.next_dagrun_run_after.as_ref()?;
    Some(Run {
        logical_date: dag.next_dagrun_logical_date.clone(),
        start: dag.next_dagrun_data_interval_start.clone(),
        end: dag.next_dagrun_data_interval_end.clone(),
        run_after: dag.next_dagrun_run_after.clone(),
    })
}

impl Run {
    fn value(&self, field: Field) -> Option<&str> {
        match field {
            Field::LogicalDate => self.logical_date.as_deref(),
            Field::Start => self.start.as_deref(),
            Field::End => self.end.as_deref(),
            Field::RunAfter => self.run_after.as_deref(),
            Field::PartitionKey | Field::PartitionDate => None,
        }
    }

    fn json(&self) -> Value {
        json!({
            "logical_date": self.logical_date,
            "data_interval": { "start": self.start, "end": self.end },
            "run_after": self.run_after,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dag_without_a_next_run_has_no_row() {
        assert!(runs(&DagDetailsResponse::default(), 3).unwrap().is_empty());
        let due = Some("2026-11-23T00:00:00Z".into());
        let dag = DagDetailsResponse { next_dagrun_run_after: due, ..DagDetailsResponse::default() };
        let expected =
            r#"{"logical_date":null,"data_interval":{"start":null,"end":null},"run_after":"2026-11-23T00:00:00Z"}"#;
        let rows = rows(&runs(&dag, 1).unwrap());
        assert_eq!(rows.iter().map(|row| row.get()).collect::<Vec<_>>(), [expected]);
        assert_eq!(runs(&dag, 2).err().map(|error| error.kind()), Some(crate::error::Kind::Usage));
    }

    #[test]
    fn later_runs_are_computed_from_a_cron_expression() {
        let date = Some("2026-11-23T00:00:00Z".to_owned());
        let dag = DagDetailsResponse {
            timetable_summary: Some("0 0 * * *".into()),
            timezone: Some("UTC".into()),
            next_dagrun_logical_date: date.clone(),
            next_dagrun_data_interval_start: date.clone(),
            next_dagrun_data_interval_end: date.clone(),
            next_dagrun_run_after: date,
            ..DagDetailsResponse::default()
        };
        let runs = runs(&dag, 3).unwrap();
        let dates: Vec<_> = runs.iter().filter_map(|run| run.value(Field::RunAfter)).collect();
        assert_eq!(dates, ["2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z"]);
    }

    #[test]
    fn fields_of_the_next_partition_are_refused() {
        let plain = DagDetailsResponse::default();
        let partitioned = DagDetailsResponse { timetable_partitioned: Some(true), ..plain.clone() };
        let refused = |dag, field| refuse_partitions(dag, "d", field).err().map(|error| error.kind());
        let usage = Some(crate::error::Kind::Usage);
        assert_eq!(refused(&plain, None), None);
        assert_eq!(refused(&plain, Some(Field::PartitionKey)), usage);
        assert_eq!(refused(&partitioned, None), usage);
        assert_eq!(refused(&partitioned, Some(Field::RunAfter)), None);
    }
}
