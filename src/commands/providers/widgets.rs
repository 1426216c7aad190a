//! `airflow providers widgets`

use serde_json::{Value, json};

use crate::context::Context;
use crate::error::Result;
use crate::ops::connection_types::{ConnectionType, fetch};
use crate::ops::providers::{package_of, packages, print};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("connection_parameter_name", "connection_parameter_name"),
    Column::new("class", "class"),
    Column::new("package_name", "package_name"),
    Column::new("field_type", "field_type"),
];

#[derive(clap::Args)]
pub struct Args {}

/// Lists the fields that providers add to the connection form.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let (types, packages) = (fetch(context).await?, packages(context).await?);
    print(context, &rows(&types, &packages), COLUMNS)
}

fn rows(types: &[ConnectionType], packages: &[String]) -> Vec<Value> {
    let mut rows = Vec::new();
    for found in types {
        let class = found.hook_class_name.as_deref();
        for (name, field) in found.extra_fields.iter().flatten() {
            rows.push(json!({
                "connection_parameter_name": format!("extra__{}__{name}", found.connection_type),
                "class": class,
                "package_name": class.and_then(|class| package_of(class, packages)),
                "field_type": field.schema.get("type"),
            }));
        }
    }
    rows.sort_by(|one, other| {
        one["connection_parameter_name"].as_str().cmp(&other["connection_parameter_name"].as_str())
    });
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_has_a_row_with_its_full_name() {
        let types: Vec<ConnectionType> = serde_json::from_str(
            r#"[{"connection_type":"smtp","hook_class_name":"own.Smtp","extra_fields":{"timeout":{"schema":{"type":["integer","null"]}},"from":{}}},
                {"connection_type":"fs","extra_fields":{"path":{"schema":{"type":"string"}}}},
                {"connection_type":"generic","extra_fields":null}]"#,
        )
        .unwrap();
        let rows = rows(&types, &[]);
        let names: Vec<_> = rows.iter().map(|row| row["connection_parameter_name"].as_str().unwrap()).collect();
        assert_eq!(names, ["extra__fs__path", "extra__smtp__from", "extra__smtp__timeout"]);
        assert_eq!((&rows[0]["field_type"], &rows[1]["field_type"]), (&json!("string"), &json!(null)));
    }
}
