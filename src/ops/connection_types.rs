//! The connection types that the server's providers bring, as its web page for connections knows them.

use std::time::Duration;

use indexmap::IndexMap;
use progenitor_client::ClientInfo;
use serde::Deserialize;
use serde_json::Value;

use crate::api::ui_routes;
use crate::context::Context;
use crate::error::Result;
use crate::nearest;

/// A server that has to load all of its providers first may take longer; a warning is not worth that.
const PATIENCE: Duration = Duration::from_secs(5);

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
/// As [`ui_routes::get`].
pub async fn fetch(context: &Context) -> Result<Vec<ConnectionType>> {
    let session = context.client().await?.inner();
    ui_routes::get(session, "connections/hook_meta", &[], "its connection types").await?.view()
}

/// Warns of a type that no provider of the server has, such as `htp`, with the nearest one. Nothing more: a type may be
/// of workers alone. A server that does not list its types, or not to this user, is not asked again.
pub async fn warn_of_unknown(context: &Context, conn_type: &str) {
    let Ok(Ok(types)) = tokio::time::timeout(PATIENCE, fetch(context)).await else { return };
    let names: Vec<_> = types.into_iter().map(|found| found.connection_type).collect();
    if let Some(warning) = warning(conn_type, &names) {
        context.warn(&warning);
    }
}

fn warning(conn_type: &str, names: &[String]) -> Option<String> {
    if names.is_empty() || names.iter().any(|name| name == conn_type) {
        return None;
    }
    let meant = nearest::nearest(conn_type, names.iter().map(String::as_str)).map(nearest::did_you_mean);
    let meant = meant.unwrap_or_else(|| "`airflow providers hooks` lists those that it has".to_owned());
    Some(format!("no provider of this server has the connection type {conn_type}: {meant}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_type_has_the_nearest_one() {
        let names = ["http", "fs", "postgres"].map(str::to_owned);
        assert_eq!(warning("http", &names), None);
        assert_eq!(warning("own", &[]), None);
        let unknown = "no provider of this server has the connection type";
        assert_eq!(warning("htp", &names).unwrap(), format!("{unknown} htp: did you mean http?"));
        let other = warning("our_own", &names).unwrap();
        assert!(other.starts_with(&format!("{unknown} our_own: `airflow providers hooks`")), "{other}");
    }
}
