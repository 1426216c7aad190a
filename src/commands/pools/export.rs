//! `airflow pools export`

use indexmap::IndexMap;
use serde_json::value::{RawValue, to_raw_value};

use crate::api::types::{PoolResponse, required};
use crate::context::Context;
use crate::error::Result;
use crate::ops::import_export::{self, Format, Masked, Target};
use crate::ops::pools::{THINGS, format, stored};
use crate::ops::reply;
use crate::output::{self, Row};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    target: Target,

    /// Write a list of pools with all fields that the server returns, like airflowctl
    #[arg(long)]
    list: bool,
}

type Fields = IndexMap<String, Box<RawValue>>;

/// Writes all pools, sorted by name.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let named = format(&args.target.file)?;
    let format = args.target.stdout_format(context, None)?.unwrap_or(named);
    let rows = stored(context).await?;
    let masked = Masked { names: Vec::new(), allowed: true };
    import_export::export(context, &THINGS, &args.target, rows.len(), &masked, || text(&rows, args.list, format))
}

fn text(rows: &[Row], is_list: bool, format: Format) -> Result<String> {
    let json = if is_list { to_raw_value(rows).expect("valid JSON") } else { object(rows)? };
    match format {
        Format::Yaml => output::yaml_text(json.get()),
        _ => Ok(output::json_text(json.get(), 4) + "\n"),
    }
}

/// The official format: an object by name, with only the fields that define a pool.
fn object(rows: &[Row]) -> Result<Row> {
    let mut pools = rows.iter().map(pool).collect::<Result<Vec<_>>>()?;
    pools.sort_by(|(one, _), (other, _)| one.cmp(other));
    let pools: IndexMap<_, _> = pools.into_iter().collect();
    Ok(to_raw_value(&pools).expect("valid JSON"))
}

fn pool(row: &Row) -> Result<(String, Fields)> {
    let mut fields: Fields = reply::view(row)?;
    fields.retain(|key, value| match key.as_str() {
        "description" | "include_deferred" | "slots" => true,
        "team_name" => value.get() != "null",
        _ => false,
    });
    fields.sort_keys();
    Ok((required(reply::view::<PoolResponse>(row)?.name, "name")?, fields))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        ["b", "a"]
            .map(|name| {
                let json = format!(
                    r#"{{"name":"{name}","slots":3,"description":null,"include_deferred":false,"open_slots":2,"team_name":null}}"#
                );
                RawValue::from_string(json).unwrap()
            })
            .into()
    }

    #[test]
    fn the_official_format_contains_the_fields_that_define_a_pool() {
        let pool =
            "{\n        \"description\": null,\n        \"include_deferred\": false,\n        \"slots\": 3\n    }";
        let written = |format| text(&rows(), false, format).unwrap();
        assert_eq!(written(Format::Json), format!("{{\n    \"a\": {pool},\n    \"b\": {pool}\n}}\n"));
        let pool = "  description: null\n  include_deferred: false\n  slots: 3\n";
        assert_eq!(written(Format::Yaml), format!("a:\n{pool}b:\n{pool}"));
    }

    #[test]
    fn the_list_contains_every_field() {
        assert_eq!(text(&rows(), true, Format::Json).unwrap().matches("\"open_slots\": 2").count(), 2);
    }
}
