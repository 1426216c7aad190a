//! `airflow dags list-import-errors`

use crate::api::Rows;
use crate::api::types::ImportErrorResponse;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply;
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("bundle_name", "bundle_name"),
    Column::new("filepath", "filename"),
    Column::new("error", "stack_trace"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Only files of this bundle; may be repeated
    #[arg(short = 'B', long, value_name = "NAME")]
    bundle_name: Vec<String>,

    #[arg(short, long, hide = true)]
    local: bool,
}

/// Lists the errors. Like the official command, fails if there are any.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.local {
        return Err(Error::usage(
            "--local is not supported: use Airflow's own `airflow` command to parse Dag files on this machine",
        ));
    }
    let request = context.client().await?.get_import_errors().order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::list(context, None, fetch).await?;
    let rows = of_bundles(rows, &args.bundle_name)?;
    context.printer().list(&rows, COLUMNS)?;
    match rows.len() {
        0 => Ok(()),
        1 => Err(Error::failed("1 Dag file could not be loaded")),
        count => Err(Error::failed(format!("{count} Dag files could not be loaded"))),
    }
}

/// Filters here, because the server accepts only one bundle, and older servers none.
fn of_bundles(rows: Rows<ImportErrorResponse>, bundles: &[String]) -> Result<Rows<ImportErrorResponse>> {
    if bundles.is_empty() {
        return Ok(rows);
    }
    rows.filter(|error| Ok(error.bundle_name.is_some_and(|name| bundles.contains(&name))))
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn errors_are_filtered_by_bundle() {
        let rows = || {
            let rows = [r#"{"bundle_name":"a"}"#, r#"{"bundle_name":"b"}"#, r#"{"bundle_name":null}"#];
            Rows::new(rows.map(|row| RawValue::from_string(row.to_owned()).unwrap()).to_vec())
        };
        let count = |bundles: &[&str]| {
            let bundles: Vec<_> = bundles.iter().map(|name| (*name).to_owned()).collect();
            of_bundles(rows(), &bundles).unwrap().len()
        };
        assert_eq!([count(&[]), count(&["a"]), count(&["b", "a"]), count(&["none"])], [3, 1, 2, 0]);
    }
}
