//! `airflow dags next-execution`

use serde::Deserialize;
use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use crate::api;
use crate::cli::Context;
use crate::commands::{parse, reply};
use crate::error::{Error, Result};
use crate::output::{Column, Row};

const COLUMNS: &[Column] = &[
    Column::new("logical_date", "logical_date"),
    Column::new("data_interval.start", "data_interval.start"),
    Column::new("data_interval.end", "data_interval.end"),
    Column::new("run_after", "run_after"),
];

#[derive(clap::Args)]
pub struct Args {
    /// The Dag
    #[arg(value_parser = parse::path_argument)]
    dag_id: String,

    /// Print this of the next run, instead of its logical date
    #[arg(long, value_enum, conflicts_with = "table")]
    field: Option<Field>,

    /// Print all that is known of the next run, as a table
    #[arg(long)]
    table: bool,

    /// How many runs to tell of: the API knows only the next one
    #[arg(short, long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    num_executions: u32,
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

#[derive(Default, Deserialize)]
struct Dag {
    #[serde(default)]
    is_paused: bool,
    /// Missing before Airflow 3.2.
    #[serde(default)]
    timetable_partitioned: bool,
    next_dagrun_logical_date: Option<String>,
    next_dagrun_data_interval_start: Option<String>,
    next_dagrun_data_interval_end: Option<String>,
    next_dagrun_run_after: Option<String>,
}

/// Prints when the next run is due, or `None` as the official command does.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.num_executions > 1 {
        return Err(Error::usage(
            "the API tells the next run alone: leave out --num-executions, or run the command where Airflow is installed",
        ));
    }
    let reply = api::reply(context.client().await?.get_dag().dag_id(&args.dag_id).send()).await?;
    let dag: Dag = reply::view(&reply.0)?;
    if !args.table {
        refuse_partitions(&dag, &args.dag_id, args.field)?;
    }
    if dag.is_paused {
        context.note(&format!("Dag {} is paused: it has no new runs until it is unpaused", args.dag_id));
    }
    if dag.next_dagrun_run_after.is_none() {
        context.warn(&format!("Dag {} has no next run: its schedule is over, or it has none", args.dag_id));
    }
    let printer = context.printer();
    if args.table {
        return printer.list(&rows(&dag), COLUMNS);
    }
    match args.field {
        Some(field) => {
            let value = dag.value(field);
            printer.text(value.unwrap_or("None"), json!(value))
        }
        None => printer.text(dag.value(Field::LogicalDate).unwrap_or("None"), dag.all().unwrap_or(Value::Null)),
    }
}

/// The official command answers a partitioned Dag with its next partition, which the API does not tell.
fn refuse_partitions(dag: &Dag, dag_id: &str, field: Option<Field>) -> Result<()> {
    match field {
        Some(Field::PartitionKey | Field::PartitionDate) => {
            Err(Error::usage("the API does not tell the next partition: ask for --field run_after instead"))
        }
        None if dag.timetable_partitioned => Err(Error::usage(format!(
            "Dag {dag_id} is partitioned, and the API does not tell its next partition: ask for --field run_after"
        ))),
        _ => Ok(()),
    }
}

fn rows(dag: &Dag) -> Vec<Row> {
    dag.all().iter().map(|row| to_raw_value(row).expect("made of plain JSON")).collect()
}

impl Dag {
    fn value(&self, field: Field) -> Option<&str> {
        match field {
            Field::LogicalDate => self.next_dagrun_logical_date.as_deref(),
            Field::Start => self.next_dagrun_data_interval_start.as_deref(),
            Field::End => self.next_dagrun_data_interval_end.as_deref(),
            Field::RunAfter => self.next_dagrun_run_after.as_deref(),
            Field::PartitionKey | Field::PartitionDate => None,
        }
    }

    /// The next run, if there is one.
    fn all(&self) -> Option<Value> {
        self.next_dagrun_run_after.as_ref()?;
        Some(json!({
            "logical_date": self.next_dagrun_logical_date,
            "data_interval": {
                "start": self.next_dagrun_data_interval_start,
                "end": self.next_dagrun_data_interval_end,
            },
            "run_after": self.next_dagrun_run_after,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dag_without_a_next_run_has_no_row() {
        assert!(rows(&Dag::default()).is_empty());
        let dag = Dag { next_dagrun_run_after: Some("2026-11-23T00:00:00Z".into()), ..Dag::default() };
        let expected =
            r#"{"logical_date":null,"data_interval":{"start":null,"end":null},"run_after":"2026-11-23T00:00:00Z"}"#;
        assert_eq!(rows(&dag).iter().map(|row| row.get()).collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn partitions_are_not_guessed() {
        let plain = Dag::default();
        let partitioned = Dag { timetable_partitioned: true, ..Dag::default() };
        let refused = |dag, field| refuse_partitions(dag, "d", field).err().map(|error| error.kind());
        let usage = Some(crate::error::Kind::Usage);
        assert_eq!(refused(&plain, None), None);
        assert_eq!(refused(&plain, Some(Field::PartitionKey)), usage);
        assert_eq!(refused(&partitioned, None), usage);
        assert_eq!(refused(&partitioned, Some(Field::RunAfter)), None);
    }
}
