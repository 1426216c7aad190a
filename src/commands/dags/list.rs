//! `airflow dags list`: the rows, and a word on files that could not be loaded.

use clap::{ArgMatches, Command, FromArgMatches};

use super::bundles;
use crate::api;
use crate::commands::generated::columns;
use crate::commands::{arguments, reply};
use crate::context::Context;
use crate::error::Result;
use crate::output::Row;

/// What is generated of the command, as far as the rows need it.
pub struct Args {
    bundles: Vec<String>,
}

impl FromArgMatches for Args {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { bundles: arguments::many(matches, "bundle_name").unwrap_or_default() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl clap::Args for Args {
    fn augment_args(command: Command) -> Command {
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        command
    }
}

pub async fn present(context: &Context, args: Args, rows: Vec<Row>) -> Result<()> {
    if rows.is_empty() {
        bundles::must_exist(context, &args.bundles).await?;
    }
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
