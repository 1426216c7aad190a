//! Bundles. The API has no list of them, but Dags and import errors have a bundle name.

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply;

/// Checks that these bundles exist, after a list filtered by them was empty. If the check is not permitted or not supported,
/// it passes.
///
/// # Errors
/// `NotFound`: a bundle has neither a Dag nor an import error.
pub async fn must_exist(context: &Context, names: &[String]) -> Result<()> {
    for name in names {
        if is_unknown(context, name).await.unwrap_or_default() {
            return Err(Error::not_found(format!("no Dag is in a bundle `{name}`"))
                .hint("`airflow dags list --columns dag_id,bundle_name` shows the bundles"));
        }
    }
    Ok(())
}

async fn is_unknown(context: &Context, name: &str) -> Result<bool> {
    let client = context.client().await?;
    let dags = api::reply(client.get_dags().bundle_name(name).exclude_stale(false).limit(1).send()).await?;
    if !dags.rows()?.is_empty() {
        return Ok(false);
    }
    let request = client.get_import_errors();
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    for broken in reply::list(context, None, fetch).await?.read() {
        if broken?.bundle_name.as_deref() == Some(name) {
            return Ok(false);
        }
    }
    Ok(true)
}
