//! Filters that an older server would pass over in silence, to answer with everything.

use reqwest::{Method, Request, Url};
use serde::Deserialize;

use super::operations;
use super::session::Session;

/// A release of Airflow as numbers, `[3, 2, 0]` for `3.2.0rc1` too.
pub(super) type Release = [u32; 3];

impl Session {
    /// Why a request is not to be sent: the server is older than one of its query parameters. The server is asked for
    /// its version only for parameters that not every Airflow 3 has, and once. An unknown version counts as new.
    pub(super) async fn too_old(&self, operation: &str, url: &Url) -> Option<String> {
        let later = operations::find(operation)?.later;
        let given = url.query_pairs().filter_map(|(name, _)| later.iter().find(|(later, _)| *later == name));
        let (name, needed) = given.max_by_key(|(_, needed)| release(needed))?;
        let [major, minor, patch] = self.server_release().await?;
        ([major, minor, patch] < release(needed)?).then(|| {
            format!(
                "the server is too old for `{name}`: that needs Airflow {needed} or newer, and this is \
                 {major}.{minor}.{patch}, which would pass over it"
            )
        })
    }

    async fn server_release(&self) -> Option<Release> {
        if let Some(known) = self.version.get() {
            return *known;
        }
        let asked = self.ask_release().await;
        *self.version.get_or_init(|| asked)
    }

    async fn ask_release(&self) -> Option<Release> {
        #[derive(Deserialize)]
        struct Version {
            version: String,
        }
        let url = self.base().join("api/v2/version").ok()?;
        let (_, result) = self.exchange(Request::new(Method::GET, url), Some("get_version")).await;
        let body = result.ok()?.error_for_status().ok()?.bytes().await.ok()?;
        release(&serde_json::from_slice::<Version>(&body).ok()?.version)
    }
}

/// The three numbers at the beginning of a version; a missing one is zero.
fn release(version: &str) -> Option<Release> {
    let mut numbers = version.split('.').map(|part| {
        let end = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
        part[..end].parse().ok()
    });
    let major = numbers.next()??;
    let mut next = || numbers.next().flatten().unwrap_or(0);
    Some([major, next(), next()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(release("3.10.2"), Some([3, 10, 2]));
        assert_eq!(release("3.1"), Some([3, 1, 0]));
        assert_eq!(release("3.2.0rc1"), Some([3, 2, 0]));
        assert_eq!(release("3.1.5+astro.2"), Some([3, 1, 5]));
        assert_eq!(release("main"), None);
        assert!(release("3.10") > release("3.9.1"));
    }
}
