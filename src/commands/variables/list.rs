//! `airflow variables list`: keys; values only with `--show-values`.

use clap::ArgMatches;
use indexmap::IndexMap;
use serde_json::value::{RawValue, to_raw_value};

use crate::api::Rows;
use crate::api::types::VariableResponse;
use crate::context::Context;
use crate::error::Result;
use crate::ops::arguments;
use crate::ops::reply;
use crate::ops::variables::MASK;
use crate::output::{Column, Row};

const KEYS: &[Column] = &[Column::new("key", "key")];
const VALUES: &[Column] = &[Column::new("key", "key"), Column::new("val", "value")];

#[derive(clap::Args)]
pub struct Args {
    /// Also show the values
    #[arg(long)]
    show_values: bool,

    /// Show *** for every value
    #[arg(long, requires = "show_values")]
    hide_sensitive: bool,
}

#[derive(Clone, Copy)]
enum Values {
    Absent,
    Masked,
    Shown,
}

/// Prints the rows. Without `--show-values`, no format shows a value, not even JSON.
pub async fn present(
    context: &Context,
    matches: &ArgMatches,
    rows: Rows<VariableResponse>,
    _: &[Column],
) -> Result<()> {
    let args: Args = arguments::parsed(matches)?;
    let values = match (args.show_values, args.hide_sensitive) {
        (false, _) => Values::Absent,
        (true, true) => Values::Masked,
        (true, false) => Values::Shown,
    };
    let columns = if args.show_values { VALUES } else { KEYS };
    let rows = rows.into_texts().into_iter().map(|row| shown(row, values)).collect::<Result<Vec<_>>>()?;
    context.printer().list(&rows, columns)
}

fn shown(row: Row, values: Values) -> Result<Row> {
    if let Values::Shown = values {
        return Ok(row);
    }
    let mut members: IndexMap<String, Box<RawValue>> = reply::view(&row)?;
    match values {
        Values::Absent => drop(members.shift_remove("value")),
        _ => drop(members.insert("value".into(), to_raw_value(MASK).expect("a string is JSON"))),
    }
    Ok(to_raw_value(&members).expect("valid JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = r#"{"key":"k","value":"v1","description":null,"new_field":1.10}"#;

    fn with(values: Values) -> String {
        shown(RawValue::from_string(ROW.to_owned()).unwrap(), values).unwrap().get().to_owned()
    }

    #[test]
    fn values_are_shown_only_on_request() {
        assert_eq!(with(Values::Absent), r#"{"key":"k","description":null,"new_field":1.10}"#);
        assert_eq!(with(Values::Masked), r#"{"key":"k","value":"***","description":null,"new_field":1.10}"#);
        assert_eq!(with(Values::Shown), ROW);
    }
}
