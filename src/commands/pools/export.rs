//! `airflow pools export`

use indexmap::IndexMap;
use serde_json::value::{RawValue, to_raw_value};

use super::THINGS;
use super::import::stored;
use crate::commands::files::{self, Masked, Target};
use crate::commands::reply;
use crate::context::Context;
use crate::error::Result;
use crate::output::{self, Row};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    target: Target,

    /// Write a list of pools with all that the server tells of them, as airflowctl does
    #[arg(long)]
    list: bool,
}

type Fields = IndexMap<String, Box<RawValue>>;

/// Writes all pools as JSON, sorted by name.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let rows = stored(context).await?;
    let masked = Masked { names: Vec::new(), allowed: true };
    let text = || if args.list { Ok(list(&rows)) } else { object(&rows) };
    files::export(context, &THINGS, &args.target, rows.len(), &masked, text)
}

fn list(rows: &[Row]) -> String {
    output::json_text(to_raw_value(rows).expect("made of JSON").get(), 4) + "\n"
}

/// The official format: an object by name, of what makes a pool.
fn object(rows: &[Row]) -> Result<String> {
    let mut pools = rows.iter().map(pool).collect::<Result<Vec<_>>>()?;
    pools.sort_by(|(one, _), (other, _)| one.cmp(other));
    let pools: IndexMap<_, _> = pools.into_iter().collect();
    Ok(output::json_text(to_raw_value(&pools).expect("made of JSON").get(), 4) + "\n")
}

fn pool(row: &Row) -> Result<(String, Fields)> {
    #[derive(serde::Deserialize)]
    struct Named {
        name: String,
    }
    let mut fields: Fields = reply::view(row)?;
    fields.retain(|key, value| match key.as_str() {
        "description" | "include_deferred" | "slots" => true,
        "team_name" => value.get() != "null",
        _ => false,
    });
    fields.sort_keys();
    Ok((reply::view::<Named>(row)?.name, fields))
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
    fn the_official_format_holds_what_makes_a_pool() {
        let pool =
            "{\n        \"description\": null,\n        \"include_deferred\": false,\n        \"slots\": 3\n    }";
        assert_eq!(object(&rows()).unwrap(), format!("{{\n    \"a\": {pool},\n    \"b\": {pool}\n}}\n"));
    }

    #[test]
    fn the_list_holds_everything() {
        assert_eq!(list(&rows()).matches("\"open_slots\": 2").count(), 2);
    }
}
