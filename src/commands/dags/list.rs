//! `airflow dags list`: prints the rows and warns of import errors.

use clap::ArgMatches;

use crate::api::types::DagResponse;
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::arguments;
use crate::ops::dags::bundles;
use crate::output::Column;

#[derive(clap::Args)]
pub struct Args {}

pub async fn present(
    context: &Context,
    matches: &ArgMatches,
    rows: Rows<DagResponse>,
    columns: &[Column],
) -> Result<()> {
    if rows.is_empty() {
        let bundles: Vec<String> = arguments::many(matches, "bundle_name").unwrap_or_default();
        bundles::must_exist(context, &bundles).await?;
    }
    context.printer().list(&rows, columns)?;
    if !context.globals().quiet && has_import_errors(context).await? {
        context.warn("some Dag files could not be loaded: see `airflow import-errors list`");
    }
    Ok(())
}

/// Without permission to read import errors, there is no warning: permission to list Dags does not include it.
async fn has_import_errors(context: &Context) -> Result<bool> {
    let call = context.client().await?.get_import_errors().limit(1).send();
    let errors = api::reply(call).await.and_then(|reply| reply.rows());
    Ok(errors.is_ok_and(|errors| !errors.is_empty()))
}
