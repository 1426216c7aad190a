//! `airflow watch`

use crate::context::Context;
use crate::error::Result;
use crate::ops::value_parsers;
use crate::tui::{self, Start};

#[derive(clap::Args)]
pub struct Args {
    /// Start with the runs of this Dag; default: all Dags
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: Option<String>,

    /// Start with the tasks of this run: run id or a prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = value_parsers::path_argument)]
    run: Option<String>,

    /// Start with the log of this task
    #[arg(value_parser = value_parsers::path_argument)]
    task_id: Option<String>,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let Args { dag_id, run, task_id } = args;
    tui::run(context, Start { dag_id, run, task_id }).await
}
