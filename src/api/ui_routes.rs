//! The routes behind Airflow's own web pages (`/ui/…`), for data that the public API does not have. They may change with
//! any release, so callers pass a description of the data, for the error if a route no longer exists.

use super::reply::Reply;
use super::response::Response;
use super::session::Session;
use crate::error::{Error, Kind, Result};

/// Requests `what`, such as "the graph of a Dag", from `/ui/{route}`.
///
/// # Errors
/// `Failed` if the server does not have the route; otherwise as `reply`.
pub async fn get(session: &Session, route: &str, query: &[(String, String)], what: &str) -> Result<Reply> {
    find(session, route, query).await?.ok_or_else(|| gone(what))
}

/// As [`get`], but `None` if the server does not have the route.
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

/// FastAPI's message for a path without a route; a route's own 404 names what it did not find.
fn is_unknown_route(error: &Error) -> bool {
    matches!(error.to_json()["detail"].as_str(), Some("Not Found" | "Method Not Allowed") | None)
}

fn gone(what: &str) -> Error {
    Error::failed(format!("this server does not provide {what}"))
        .hint("only a route behind Airflow's web pages does, and that route differs between releases")
}
