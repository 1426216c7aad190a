//! The sections about the server.

use std::collections::BTreeSet;

use futures_util::future::try_join5;
use indexmap::IndexMap;
use serde_json::json;

use super::{Report, Section};
use crate::api::types::required;
use crate::api::{self, Reply, types};
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ops::health::Health;
use crate::ops::reply;
use crate::ops::server_config::Config;

/// The configuration options that the official command shows, under its names.
const OPTIONS: [(&str, &str, &str); 6] = [
    ("executor", "core", "executor"),
    ("auth_manager", "core", "auth_manager"),
    ("sql_alchemy_conn", "database", "sql_alchemy_conn"),
    ("plugins_folder", "core", "plugins_folder"),
    ("base_log_folder", "logging", "base_log_folder"),
    ("remote_base_log_folder", "logging", "remote_base_log_folder"),
];

/// The sections `apache_airflow`, `health` and `providers_info`; values that the user may not read are null.
pub async fn sections(context: &Context) -> Result<Report> {
    let client = context.client().await?;
    let version = async { api::reply(client.get_version().send()).await };
    let health = async { api::reply(client.get_health().send()).await };
    let config = async { if_permitted(context, "its configuration", api::reply(client.get_config().send()).await) };
    let bundles = async { if_permitted(context, "its Dags", bundles(context).await) };
    let providers = async { if_permitted(context, "its providers", providers(context).await) };
    let (version, health, config, bundles, providers) = try_join5(version, health, config, bundles, providers).await?;
    let mut airflow: Section = reply::view(&version.0)?;
    airflow.extend(options(config.as_ref())?);
    airflow.insert("dag_bundle_names".into(), json!(bundles));
    let health = reply::view::<Health>(&health.0)?.into_iter();
    let health = health.map(|(name, mut fields)| (name, fields.remove("status").unwrap_or_default())).collect();
    Ok(IndexMap::from([
        ("apache_airflow", airflow),
        ("health", health),
        ("providers_info", providers.unwrap_or_default()),
    ]))
}

/// Without permission, prints a note and returns `None`, so that the other values are still shown.
fn if_permitted<T>(context: &Context, what: &str, read: Result<T>) -> Result<Option<T>> {
    match read {
        Err(error) if error.kind() == Kind::NotPermitted => {
            context.note(&format!("the server does not show {what}: {error}"));
            Ok(None)
        }
        read => read.map(Some),
    }
}

fn options(config: Option<&Reply<types::Config>>) -> Result<Section> {
    let config: Option<Config> = config.map(|reply| reply::view(&reply.0)).transpose()?;
    let value = |section: &str, key: &str| config.as_ref()?.value(section, key);
    Ok(OPTIONS.iter().map(|(name, section, key)| ((*name).to_owned(), json!(value(section, key)))).collect())
}

/// The API has no list of bundles, but Dags have a bundle name.
async fn bundles(context: &Context) -> Result<BTreeSet<String>> {
    let request = context.client().await?.get_dags().exclude_stale(false).order_by(vec!["dag_id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let dags = reply::list(context, None, fetch).await?;
    dags.read().filter_map(|dag| dag.map(|dag| dag.bundle_name).transpose()).collect()
}

async fn providers(context: &Context) -> Result<Section> {
    let request = context.client().await?.get_providers();
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let entry = |provider: types::ProviderResponse| {
        Ok((required(provider.package_name, "package_name")?, required(provider.version, "version")?.into()))
    };
    reply::list(context, None, fetch).await?.read().map(|provider| entry(provider?)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn unknown_options_are_null() {
        let reply = r#"{"sections":[{"name":"core","options":[{"key":"executor","value":"LocalExecutor"}]}]}"#;
        let shown = options(Some(&serde_json::from_str(reply).unwrap())).unwrap();
        assert_eq!((&shown["executor"], &shown["base_log_folder"]), (&json!("LocalExecutor"), &Value::Null));
        assert_eq!(options(None).unwrap().len(), OPTIONS.len());
    }
}
