//! The routes behind Airflow's own web pages (`/ui/…`), for what the public API does not tell. They may change with any
//! release, so each use of them says what it wants in words, for the day when they are gone.

use super::reply::Reply;
use super::response::Response;
use super::session::Session;
use crate::error::{Error, Kind, Result};

/// Asks `/ui/{route}` for `what`, such as "the graph of a Dag".
///
/// # Errors
/// `Failed` when the server has no such route (any longer, or not yet); otherwise as `reply`.
pub async fn get(session: &Session, route: &str, query: &[(String, String)], what: &str) -> Result<Reply> {
    find(session, route, query).await?.ok_or_else(|| gone(what))
}

/// As [`get`], for a caller who can do without: `None` when the server has no such route.
///
/// # Errors
/// As `reply`.
pub async fn find(session: &Session, route: &str, query: &[(String, String)]) -> Result<Option<Reply>> {
    let path = format!("{}ui/{route}", session.base().path());
    match session.get(&path).query(query.to_vec()).send().await.and_then(Response::error_for_status) {
        Ok(response) if response.is_json() => response.json().map(Some),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == Kind::NotFound && is_unknown_route(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// FastAPI's own word for a path that no route has; a route that knows the path names the thing it did not find.
fn is_unknown_route(error: &Error) -> bool {
    matches!(error.to_json()["detail"].as_str(), Some("Not Found" | "Method Not Allowed") | None)
}

fn gone(what: &str) -> Error {
    Error::failed(format!("this server does not tell {what}"))
        .hint("only a route behind Airflow's web pages tells it, and that route is not the same in every release")
}
