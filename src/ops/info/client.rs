//! The client section: version, platform, environment and token state.

use serde_json::json;

use super::Section;
use crate::config::{Folder, Variables, url_text};
use crate::context::Context;
use crate::credentials;
use crate::error::Result;

/// The values of the section. The token itself is never shown.
pub fn section(context: &Context) -> Result<Section> {
    let environment = context.environment()?;
    let folder = Folder::find(&Variables::of_process()).ok();
    let token = credentials::find(environment)?.map(|(token, _)| token);
    let is_expired = token.as_ref().is_some_and(|token| token.expired_at(jiff::Timestamp::now()).is_some());
    let claims = token.map(|token| token.claims());
    let state = match (&claims, is_expired) {
        (None, _) => "none",
        (Some(_), true) => "expired",
        (Some(_), false) => "present",
    };
    let (subject, expires) = claims.map_or((None, None), |claims| (claims.subject, claims.expires));
    let pairs = [
        ("version", json!(env!("CARGO_PKG_VERSION"))),
        ("OS", json!(std::env::consts::OS)),
        ("architecture", json!(std::env::consts::ARCH)),
        ("config", json!(folder.map(|folder| folder.config().to_string_lossy().into_owned()))),
        ("environment", json!(environment.name)),
        ("url", json!(url_text(&environment.url))),
        ("protected", json!(environment.protected)),
        ("token", json!(state)),
        ("token_user", json!(subject)),
        ("token_expires", json!(expires.map(|time| time.to_string()))),
    ];
    Ok(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
