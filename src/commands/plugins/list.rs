//! `airflow plugins`, `airflow plugins list`

use clap::ArgMatches;
use indexmap::IndexMap;
use serde_json::Value;

use crate::api::Rows;
use crate::api::types::PluginResponse;
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::{Column, Row};

/// Parts that a plugin can have. The first two columns identify the plugin.
const COLUMNS: &[Column] = &[
    Column::new("name", "name"),
    Column::new("source", "source"),
    Column::new("macros", "macros"),
    Column::new("timetables", "timetables"),
    Column::new("listeners", "listeners"),
    Column::new("operator_extra_links", "operator_extra_links"),
    Column::new("global_operator_extra_links", "global_operator_extra_links"),
    Column::new("fastapi_apps", "fastapi_apps"),
    Column::new("fastapi_root_middlewares", "fastapi_root_middlewares"),
    Column::new("external_views", "external_views"),
    Column::new("react_apps", "react_apps"),
    Column::new("flask_blueprints", "flask_blueprints"),
    Column::new("appbuilder_views", "appbuilder_views"),
    Column::new("appbuilder_menu_items", "appbuilder_menu_items"),
];

#[derive(clap::Args)]
pub struct Args {}

/// Like the official command, shows only the columns that are not empty for all plugins.
pub async fn present(context: &Context, _: &ArgMatches, rows: Rows<PluginResponse>, _: &[Column]) -> Result<()> {
    context.printer().list_or("No plugins loaded", &rows, &columns(&rows)?)
}

fn columns(rows: &[Row]) -> Result<Vec<Column>> {
    let plugins = rows.iter().map(reply::view::<IndexMap<String, Value>>).collect::<Result<Vec<_>>>()?;
    let is_used =
        |column: &Column| plugins.iter().any(|plugin| plugin.get(column.path).is_some_and(|value| !is_empty(value)));
    Ok(COLUMNS
        .iter()
        .enumerate()
        .filter(|(index, column)| *index < 2 || is_used(column))
        .map(|(_, column)| *column)
        .collect())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn columns_without_values_are_omitted() {
        let rows =
            [r#"{"name":"a","macros":[],"timetables":["x.T"],"react_apps":null}"#, r#"{"name":"b","macros":[]}"#]
                .map(|row| RawValue::from_string(row.to_owned()).unwrap());
        let names: Vec<_> = columns(&rows).unwrap().iter().map(|column| column.header).collect();
        assert_eq!(names, ["name", "source", "timetables"]);
        assert_eq!(columns(&[]).unwrap().len(), 2);
    }
}
