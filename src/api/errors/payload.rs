//! Successes whose body is not JSON.

use super::error_body::ErrorBody;
use super::{cut, manager, tried};
use crate::api::request_log::Exchange;
use crate::error::{Error, Kind};

/// For failures that a wrong URL can cause.
pub(super) const URL_HINT: &str = "is the URL right? It is the address of Airflow's web page, without /api/v2. A proxy that \
                                   requires a sign-in also responds like this";

/// The error for a body that is not JSON, with what it is instead. `error` is the parser's; `None` for a web page, which
/// is not parsed.
pub(in crate::api) fn of_payload(exchange: &Exchange, body: &[u8], error: Option<&serde_json::Error>) -> Error {
    let server = exchange.server();
    let error_body = ErrorBody::read(body);
    let error = if let Some(error) = manager::other_than_fab(exchange, &error_body) {
        error
    } else if body.trim_ascii().is_empty() {
        Error::new(Kind::Unreachable, format!("{server} sent an empty response instead of JSON")).hint(URL_HINT)
    } else if let Some(title) = error_body.page {
        page(&server, title.as_deref())
    } else if !exchange.is_json() {
        let media_type = exchange.media_type().unwrap_or_else(|| "no media type".to_owned());
        let text = error_body.sentence.unwrap_or_default();
        let start: String = text.lines().next().unwrap_or_default().chars().take(200).collect();
        let message = format!("{server} sent {media_type} instead of JSON: {start}");
        Error::new(Kind::Unreachable, message).hint(URL_HINT)
    } else if error.is_none_or(serde_json::Error::is_eof) {
        let message = format!("{server} closed the connection before the response was complete");
        Error::new(Kind::Unreachable, message)
    } else {
        let why = error.map(ToString::to_string).unwrap_or_default();
        Error::new(Kind::Unreachable, cut(&format!("{server} sent invalid JSON: {why}")))
    };
    let error = error.request(exchange.request());
    match exchange.status {
        Some(status) => error.status(status.as_u16()),
        None => error,
    }
}

/// The error for a web page instead of JSON.
pub(super) fn page(server: &str, title: Option<&str>) -> Error {
    let title = title.map(|title| format!(" (\"{title}\")")).unwrap_or_default();
    Error::new(Kind::Unreachable, format!("{server} sent a web page{title} instead of JSON")).hint(URL_HINT)
}

/// The error for a connection that was lost while the body arrived.
pub(super) fn incomplete(exchange: &Exchange) -> Error {
    let message =
        format!("{} closed the connection before the response was complete{}", exchange.server(), tried(exchange));
    Error::new(Kind::Unreachable, message).request(exchange.request())
}
