//! Finds an asset or an alias by its exact name or URI.

use crate::api::Rows;
use crate::api::types::{AssetAliasResponse, AssetResponse, required};
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Result};
use crate::ops::reply;

/// The id of the asset with this name, this URI, or both.
///
/// # Errors
/// `Usage` if neither is given; `NotFound`; `Failed` if several match.
pub async fn asset(context: &Context, name: Option<&str>, uri: Option<&str>) -> Result<i64> {
    let what = described(name, uri)?;
    let mut request = context.client().await?.get_assets().only_active(false).order_by(vec!["id".to_owned()]);
    if let Some(name) = name {
        request = request.name_pattern(pattern(name));
    }
    if let Some(uri) = uri {
        request = request.uri_pattern(pattern(uri));
    }
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let found = matches(&reply::list(context, None, fetch).await?, name, uri)?;
    only(&found, &what, Thing::Asset(name.or(uri).unwrap_or_default().to_owned()))
}

/// The id of the alias with this name.
///
/// # Errors
/// As [`asset`].
pub async fn alias(context: &Context, name: &str) -> Result<i64> {
    let request =
        context.client().await?.get_asset_aliases().name_pattern(pattern(name)).order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let mut found = Vec::new();
    for alias in reply::list(context, None, fetch).await?.read() {
        let AssetAliasResponse { id, name: own, .. } = alias?;
        if required(own, "name")? == name {
            found.push(required(id, "id")?);
        }
    }
    only(&found, &format!("asset alias with name {name}"), Thing::Alias(name.to_owned()))
}

/// The ids of the assets with this name and this URI.
fn matches(assets: &Rows<AssetResponse>, name: Option<&str>, uri: Option<&str>) -> Result<Vec<i64>> {
    let mut ids = Vec::new();
    for asset in assets.read() {
        let asset = asset?;
        let (own_name, own_uri) = (required(asset.name, "name")?, asset.uri.unwrap_or_default());
        if name.is_none_or(|name| own_name == name) && uri.is_none_or(|uri| own_uri == uri) {
            ids.push(required(asset.id, "id")?);
        }
    }
    Ok(ids)
}

fn described(name: Option<&str>, uri: Option<&str>) -> Result<String> {
    match (name, uri) {
        (Some(name), Some(uri)) => Ok(format!("asset with name {name} and URI {uri}")),
        (Some(name), None) => Ok(format!("asset with name {name}")),
        (None, Some(uri)) => Ok(format!("asset with URI {uri}")),
        (None, None) => Err(Error::usage("either --name or --uri is required")),
    }
}

/// The server searches with SQL's LIKE, where a backslash escapes the next character. `_` matches any character instead;
/// the exact match is then selected here.
fn pattern(text: &str) -> String {
    text.replace('\\', "_")
}

fn only(ids: &[i64], what: &str, missing: Thing) -> Result<i64> {
    match ids {
        [] => Err(Error::missing(missing)),
        [id] => Ok(*id),
        several => {
            let ids: Vec<_> = several.iter().map(ToString::to_string).collect();
            Err(Error::failed(format!("more than one {what} exists, with the ids {}", ids.join(", ")))
                .hint("pass both --name and --uri"))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;
    use crate::error::Kind;

    #[test]
    fn only_an_exact_match_counts() {
        let rows =
            [r#"{"id":1,"name":"a_b","uri":"u"}"#, r#"{"id":2,"name":"axb","uri":"u"}"#, r#"{"id":3,"name":"c"}"#]
                .map(|row| RawValue::from_string(row.to_owned()).unwrap());
        let rows = Rows::new(rows.to_vec());
        let only = |name, uri| only(&matches(&rows, name, uri).unwrap(), "asset", Thing::Asset("none".into()));
        assert_eq!(only(Some("a_b"), None).ok(), Some(1));
        assert_eq!(only(Some("axb"), Some("u")).ok(), Some(2));
        let kind = |name, uri| only(name, uri).unwrap_err().kind();
        assert_eq!(kind(Some("none"), None), Kind::NotFound);
        assert_eq!(kind(Some("c"), Some("u")), Kind::NotFound);
        assert_eq!(kind(None, Some("u")), Kind::Failed);
    }

    #[test]
    fn a_name_or_a_uri_is_required() {
        assert_eq!(described(None, None).unwrap_err().kind(), Kind::Usage);
        assert_eq!(described(Some("n"), Some("u")).unwrap(), "asset with name n and URI u");
    }
}
