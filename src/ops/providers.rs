//! Provider packages, for the commands about hooks.

use serde_json::Value;
use serde_json::value::to_raw_value;

use crate::api::types::required;
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply;
use crate::output::{Column, Row};

/// The names of the server's provider packages.
///
/// # Errors
/// The error of the request.
pub async fn packages(context: &Context) -> Result<Vec<String>> {
    let request = context.client().await?.get_providers();
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::list(context, None, fetch).await?;
    rows.read().map(|provider| required(provider?.package_name, "package_name")).collect()
}

/// The package of a class: `apache-airflow-providers-common-sql` has the modules under `airflow.providers.common.sql`.
pub fn package_of<'a>(class: &str, packages: &'a [String]) -> Option<&'a str> {
    let contains = |package: &&String| {
        let module = package.strip_prefix("apache-").unwrap_or(package).replace('-', ".");
        class.strip_prefix(&module).is_some_and(|rest| rest.starts_with('.'))
    };
    packages.iter().filter(contains).max_by_key(|package| package.len()).map(String::as_str)
}

/// Prints rows that this program built.
///
/// # Errors
/// The error of the output.
pub fn print(context: &Context, rows: &[Value], columns: &[Column]) -> Result<()> {
    let rows: Vec<Row> = rows.iter().map(|row| to_raw_value(row).expect("made of JSON")).collect();
    context.printer().list(&rows, columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_matching_package_contains_the_class() {
        let packages = ["common", "common-sql", "common-sql-x"].map(|name| format!("apache-airflow-providers-{name}"));
        let of = |class| package_of(class, &packages);
        assert_eq!(of("airflow.providers.common.sql.hooks.sql.DbApiHook"), Some("apache-airflow-providers-common-sql"));
        assert_eq!(of("airflow.providers.common.sqlite.Hook"), Some("apache-airflow-providers-common"));
        assert_eq!(of("own.hooks.Hook"), None);
    }
}
