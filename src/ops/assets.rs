//! Finds an asset or an alias by its exact name or URI.

use serde::Deserialize;

use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Result};
use crate::ops::reply;
use crate::output::Row;

#[derive(Deserialize)]
struct Asset {
    id: i64,
    name: String,
    #[serde(default)]
    uri: String,
}

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
    let rows = reply::read(context, None, "assets", fetch).await?;
    let missing = Thing::Asset(name.or(uri).unwrap_or_default().to_owned());
    let is_match = |asset: &Asset| name.is_none_or(|name| asset.name == name) && uri.is_none_or(|uri| asset.uri == uri);
    only(&rows, &what, missing, is_match)
}

/// The id of the alias with this name.
///
/// # Errors
/// As [`asset`].
pub async fn alias(context: &Context, name: &str) -> Result<i64> {
    let request =
        context.client().await?.get_asset_aliases().name_pattern(pattern(name)).order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::read(context, None, "asset_aliases", fetch).await?;
    only(&rows, &format!("asset alias with name {name}"), Thing::Alias(name.to_owned()), |alias| alias.name == name)
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
/// [`only`] then selects the exact match.
fn pattern(text: &str) -> String {
    text.replace('\\', "_")
}

fn only(rows: &[Row], what: &str, missing: Thing, is_match: impl Fn(&Asset) -> bool) -> Result<i64> {
    let assets: Vec<Asset> = rows.iter().map(reply::view).collect::<Result<_>>()?;
    let ids: Vec<i64> = assets.iter().filter(|asset| is_match(asset)).map(|asset| asset.id).collect();
    match ids.as_slice() {
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
        let none = || Thing::Asset("none".into());
        assert_eq!(only(&rows, "asset", none(), |asset| asset.name == "a_b").ok(), Some(1));
        let kind =
            |is_match: fn(&Asset) -> bool| only(&rows, "asset", none(), is_match).err().map(|error| error.kind());
        assert_eq!(kind(|asset| asset.name == "none"), Some(Kind::NotFound));
        assert_eq!(kind(|asset| asset.uri == "u"), Some(Kind::Failed));
    }

    #[test]
    fn a_name_or_a_uri_is_required() {
        assert_eq!(described(None, None).unwrap_err().kind(), Kind::Usage);
        assert_eq!(described(Some("n"), Some("u")).unwrap(), "asset with name n and URI u");
    }
}
