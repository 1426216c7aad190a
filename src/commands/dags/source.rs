//! `airflow dags source`

use crate::api;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::value_parsers;
use crate::output::Format;

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Version number of the Dag; default: the latest version
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    version_number: Option<i64>,
}

/// Prints the file unchanged. The other formats and `--columns` print the whole response.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let mut request = context.client().await?.get_dag_source().dag_id(&args.dag_id);
    if let Some(number) = args.version_number {
        request = request.version_number(number);
    }
    let reply = api::reply(request.send()).await.map_err(|error| explained(error, &args))?;
    let printer = context.printer();
    if !matches!(printer.format(), Format::Table | Format::Plain) || context.globals().columns.is_some() {
        return printer.properties(&reply.0);
    }
    let content = reply.read()?.content.unwrap_or_default();
    printer.text(content.strip_suffix('\n').unwrap_or(&content), &reply)
}

/// Without `--version-number`, the server's message names the version `None`.
fn explained(error: Error, args: &Args) -> Error {
    match (error.kind(), args.version_number) {
        // If the Dag itself does not exist, that is reported instead.
        (Kind::NotFound, None) => {
            let missing = error.missing_thing().cloned();
            let error = Error::not_found(format!("the server has no source for Dag {}", args.dag_id));
            missing.into_iter().fold(error, Error::about)
        }
        _ => error,
    }
}
