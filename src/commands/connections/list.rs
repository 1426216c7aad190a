//! `airflow connections list`: ids and types; all fields only with `--show-values`.

use clap::ArgMatches;

use crate::api::Rows;
use crate::api::types::ConnectionResponse;
use crate::context::Context;
use crate::error::Result;
use crate::ops::arguments;
use crate::ops::connections::fields;
use crate::output::Column;
use crate::output::Row;

#[derive(clap::Args)]
pub struct Args {
    /// Show all fields; the server masks values that it considers secret
    #[arg(long)]
    show_values: bool,

    /// Show *** for every password and extra
    #[arg(long, requires = "show_values")]
    hide_sensitive: bool,
}

/// Prints the rows. Without `--show-values`, no format shows an address or a login, not even JSON.
pub async fn present(
    context: &Context,
    matches: &ArgMatches,
    rows: Rows<ConnectionResponse>,
    _: &[Column],
) -> Result<()> {
    let args: Args = arguments::parsed(matches)?;
    let (shape, columns): (fn(&Row) -> Result<Row>, _) = match (args.show_values, args.hide_sensitive) {
        (false, _) => (fields::names, fields::NAMES),
        (true, true) => (fields::hidden, fields::ALL),
        (true, false) => (fields::all, fields::ALL),
    };
    let rows = rows.iter().map(shape).collect::<Result<Vec<_>>>()?;
    context.printer().list(&rows, columns)
}
