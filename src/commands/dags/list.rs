//! `airflow dags list`: the rows, and a word on files that could not be loaded.

use crate::api;
use crate::commands::generated::columns;
use crate::commands::reply;
use crate::context::Context;
use crate::error::Result;
use crate::output::Row;

#[derive(clap::Args)]
pub struct Args {}

pub async fn present(context: &Context, _: Args, rows: Vec<Row>) -> Result<()> {
    context.printer().list(&rows, columns::DAGS_LIST)?;
    if !context.globals().quiet && has_import_errors(context).await? {
        context.warn("some Dag files could not be loaded: see `airflow import-errors list`");
    }
    Ok(())
}

/// Whoever may list Dags need not be allowed to see import errors: then there is nothing to warn of.
async fn has_import_errors(context: &Context) -> Result<bool> {
    let call = context.client().await?.get_import_errors().limit(1).send();
    let errors = api::reply(call).await.and_then(|reply| reply::rows_of("import_errors", &reply));
    Ok(errors.is_ok_and(|errors| !errors.is_empty()))
}
