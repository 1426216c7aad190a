//! The connection types of the server's providers, from the route behind its connections page.

use std::time::Duration;

use indexmap::IndexMap;
use progenitor_client::ClientInfo;
use serde::Deserialize;
use serde_json::Value;

use crate::api::ui_routes;
use crate::context::Context;
use crate::error::Result;
use crate::nearest;

/// A server that first has to load all of its providers may take longer. A warning is not worth that wait.
const TIMEOUT: Duration = Duration::from_secs(5);

/// One type. Types that work without a hook have none.
#[derive(Deserialize)]
pub struct ConnectionType {
    pub connection_type: String,
    pub hook_class_name: Option<String>,
    pub hook_name: Option<String>,
    pub default_conn_name: Option<String>,
    /// The type's changes to the standard fields of the form, if any.
    pub standard_fields: Option<Value>,
    /// The fields that the type adds to the form, each with its JSON schema.
    #[serde(default)]
    pub extra_fields: Option<IndexMap<String, Field>>,
}

#[derive(Deserialize)]
pub struct Field {
    #[serde(default)]
    pub schema: Value,
}

/// All types, in the server's order.
///
/// # Errors
/// As [`ui_routes::get`].
pub async fn fetch(context: &Context) -> Result<Vec<ConnectionType>> {
    let session = context.client().await?.inner();
    ui_routes::get(session, "connections/hook_meta", &[], "its connection types").await?.view()
}

/// Warns about a type that no provider of the server has, such as `htp`, and suggests the nearest one. It is only a
/// warning because a provider may be installed on workers only. If the types cannot be listed, nothing is checked.
pub async fn warn_of_unknown(context: &Context, conn_type: &str) {
    let Ok(Ok(types)) = tokio::time::timeout(TIMEOUT, fetch(context)).await else { return };
    let names: Vec<_> = types.into_iter().map(|found| found.connection_type).collect();
    if let Some(warning) = warning(conn_type, &names) {
        context.warn(&warning);
    }
}

fn warning(conn_type: &str, names: &[String]) -> Option<String> {
    if names.is_empty() || names.iter().any(|name| name == conn_type) {
        return None;
    }
    let suggestion = nearest::nearest(conn_type, names.iter().map(String::as_str)).map(nearest::did_you_mean);
    let suggestion = suggestion.unwrap_or_else(|| "`airflow providers hooks` lists the available types".to_owned());
    Some(format!("no provider of this server has the connection type {conn_type}: {suggestion}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_type_is_suggested_for_an_unknown_one() {
        let names = ["http", "fs", "postgres"].map(str::to_owned);
        assert_eq!(warning("http", &names), None);
        assert_eq!(warning("own", &[]), None);
        let unknown = "no provider of this server has the connection type";
        assert_eq!(warning("htp", &names).unwrap(), format!("{unknown} htp: did you mean http?"));
        let other = warning("our_own", &names).unwrap();
        assert!(other.starts_with(&format!("{unknown} our_own: `airflow providers hooks`")), "{other}");
    }
}
