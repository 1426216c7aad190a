//! `airflow watch`

use crate::context::Context;
use crate::error::Result;
use crate::ops::value_parsers;
use crate::tui::{self, Start};

#[derive(clap::Args)]
pub struct Args {
    /// The Dag whose runs to begin with; all Dags when not given
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: Option<String>,

    /// The run whose tasks to begin with: its id or logical date, @latest, @latest-failed or @running
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = value_parsers::path_argument)]
    run: Option<String>,

    /// The task whose log to begin with
    #[arg(value_parser = value_parsers::path_argument)]
    task_id: Option<String>,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let Args { dag_id, run, task_id } = args;
    tui::run(context, Start { dag_id, run, task_id }).await
}
