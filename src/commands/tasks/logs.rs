//! `airflow tasks logs`

use crate::context::Context;
use crate::error::Result;
use crate::ops::logs::{self, Options};
use crate::ops::value_parsers;

// No docstring: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Run id or a prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = value_parsers::path_argument)]
    run: String,

    /// Task id; default: all tasks that ran
    #[arg(value_parser = value_parsers::path_argument)]
    task_id: Option<String>,

    #[command(flatten)]
    options: Options,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let Args { dag_id, run, task_id, options } = args;
    logs::show(context, &dag_id, Some(&run), task_id.as_deref(), &options).await
}
