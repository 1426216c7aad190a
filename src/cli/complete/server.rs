//! Gets ids from the cache or the server.

use std::time::Duration;

use serde_json::Value;

use super::cache::{Cache, Found};
use super::request::{IdKind, Request};
use super::typed::Typed;
use crate::api::{Reply, Response, Session};
use crate::config;
use crate::context::Context;
use crate::credentials;
use crate::ops::runs;

/// The ids that start with `start`, some with a description. `None` on any failure: no environment, no token without a
/// prompt, no response within `limit`, an error response.
pub fn find(kind: IdKind, start: &str, limit: Duration) -> Option<Vec<(String, Option<String>)>> {
    if start.starts_with('-') {
        return None;
    }
    if kind == IdKind::Runs && start.starts_with('@') {
        let words = runs::references().filter(|word| word.starts_with(start));
        return Some(words.map(|word| (word.to_owned(), None)).collect());
    }
    let typed = Typed::read()?;
    let mut globals = typed.globals.clone();
    (globals.quiet, globals.verbose, globals.timeout) = (true, 0, Some(limit));
    let context = Context::new(globals).ok()?;
    let environment = context.environment().ok()?;
    let token = credentials::find_without_prompt(environment).ok()??;
    let user = token.claims().subject;
    let cache = user.and_then(|user| Cache::of(config::url_text(&environment.url), &user));
    if let Some(found) = cache.as_ref().and_then(|cache| cache.find(kind, &typed, start)) {
        return Some(matching(found, start));
    }
    let request = kind.request(&typed, start)?;
    let session = Session::connect(context.connection(environment, Some(token))).ok()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
    let reply = runtime.block_on(async {
        for query in request.queries() {
            if let Ok(response) =
                session.get(&request.path).query(query).send().await.and_then(Response::error_for_status)
            {
                return response.json::<Reply>().ok();
            }
        }
        None
    })?;
    let found = read(&reply.value(), &request)?;
    if let Some(cache) = cache {
        cache.save(&request, &found);
    }
    Some(matching(found, start))
}

/// The ids of a response, and whether they are complete.
fn read(reply: &Value, request: &Request) -> Option<Found> {
    let rows = reply[request.rows].as_array()?;
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let ids = rows.iter().filter_map(|row| {
        let id = if row.is_string() { text(row) } else { text(&row[request.id]) }?;
        Some((id, request.about.and_then(|about| text(&row[about]))))
    });
    let total = reply["total_entries"].as_u64().unwrap_or(rows.len() as u64);
    Some(Found { is_all: total <= rows.len() as u64, ids: ids.collect() })
}

fn matching(found: Found, start: &str) -> Vec<(String, Option<String>)> {
    let ids = found.ids.into_iter().filter(|(id, _)| id.starts_with(start) && is_harmless(id));
    ids.map(|(id, about)| (id, about.filter(|about| !about.contains(char::is_control)))).collect()
}

/// Shells insert a candidate unquoted: one that they would interpret is not offered.
fn is_harmless(id: &str) -> bool {
    !id.starts_with(['-', '~']) && id.chars().all(|letter| letter.is_alphanumeric() || "_.-:+@~%/=,".contains(letter))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_that_a_shell_would_interpret_are_not_offered() {
        let ids =
            ["ok", "manual__2026-11-01T00:00:00+00:00", "s3://a/b", "größe", "$(id)", "a b", "-x", "~root", "a;b"];
        let found = Found { is_all: true, ids: ids.map(|id| (id.to_owned(), None)).into() };
        let offered: Vec<_> = matching(found, "").into_iter().map(|(id, _)| id).collect();
        assert_eq!(offered, ids[..4]);
    }

    #[test]
    fn ids_are_read_from_rows_of_any_form() {
        let assets = json!({"assets": [{"id": 1, "name": "a"}], "total_entries": 3});
        let found = read(&assets, &Request::of("assets", "id", Some("name"))).unwrap();
        assert_eq!((found.ids, found.is_all), (vec![("1".to_owned(), Some("a".to_owned()))], false));
        let tags = json!({"tags": ["x", "y"], "total_entries": 2});
        let found = read(&tags, &Request::of("tags", "", None)).unwrap();
        assert!(found.is_all && found.ids.len() == 2);
        assert!(read(&json!({"detail": "no"}), &Request::of("dags", "dag_id", None)).is_none());
    }
}
