//! The connection types that the server's providers bring, as its web page for connections knows them.

use indexmap::IndexMap;
use progenitor_client::ClientInfo;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::to_raw_value;

use crate::api::private;
use crate::commands::reply;
use crate::context::Context;
use crate::error::Result;
use crate::output::{Column, Row};

/// One type. The hook is missing where the type works without one.
#[derive(Deserialize)]
pub struct ConnectionType {
    pub connection_type: String,
    pub hook_class_name: Option<String>,
    pub hook_name: Option<String>,
    pub default_conn_name: Option<String>,
    /// How the standard fields of the form look, if the type changes them.
    pub standard_fields: Option<Value>,
    /// The fields of the form that the type adds, each with its JSON schema.
    #[serde(default)]
    pub extra_fields: Option<IndexMap<String, Field>>,
}

#[derive(Deserialize)]
pub struct Field {
    #[serde(default)]
    pub schema: Value,
}

/// All of them, in the server's order.
///
/// # Errors
/// As [`private::get`].
pub async fn fetch(context: &Context) -> Result<Vec<ConnectionType>> {
    let session = context.client().await?.inner();
    private::get(session, "connections/hook_meta", &[], "its connection types").await?.view()
}

/// The names of the server's provider packages.
///
/// # Errors
/// Whatever the request fails with.
pub async fn packages(context: &Context) -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct Provider {
        package_name: String,
    }
    let request = context.client().await?.get_providers();
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::read(context, None, "providers", fetch).await?;
    rows.iter().map(|row| Ok(reply::view::<Provider>(row)?.package_name)).collect()
}

/// The package of a class: `apache-airflow-providers-common-sql` holds the modules under `airflow.providers.common.sql`.
pub fn package_of<'a>(class: &str, packages: &'a [String]) -> Option<&'a str> {
    let holds = |package: &&String| {
        let module = package.strip_prefix("apache-").unwrap_or(package).replace('-', ".");
        class.strip_prefix(&module).is_some_and(|rest| rest.starts_with('.'))
    };
    packages.iter().filter(holds).max_by_key(|package| package.len()).map(String::as_str)
}

/// Prints rows that were made here.
///
/// # Errors
/// As the printer.
pub fn print(context: &Context, rows: &[Value], columns: &[Column]) -> Result<()> {
    let rows: Vec<Row> = rows.iter().map(|row| to_raw_value(row).expect("made of JSON")).collect();
    context.printer().list(&rows, columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_of_the_package_whose_modules_hold_it() {
        let packages = ["common", "common-sql", "common-sql-x"].map(|name| format!("apache-airflow-providers-{name}"));
        let of = |class| package_of(class, &packages);
        assert_eq!(of("airflow.providers.common.sql.hooks.sql.DbApiHook"), Some("apache-airflow-providers-common-sql"));
        assert_eq!(of("airflow.providers.common.sqlite.Hook"), Some("apache-airflow-providers-common"));
        assert_eq!(of("own.hooks.Hook"), None);
    }
}
