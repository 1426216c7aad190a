//! A success whose body is not what it should be.

use super::detail::Told;
use super::{cut, manager, tried};
use crate::api::request_log::Exchange;
use crate::error::{Error, Kind};

/// Where the URL may be wrong.
pub(super) const URL_HINT: &str = "is the URL right? It is the address at which Airflow's web page opens, without \
                                   /api/v2. A proxy that wants a sign-in first answers like this, too";

/// The error for a body that is not JSON, with what it is instead. `error` is the parser's; `None` for a web page, which
/// is not parsed.
pub(in crate::api) fn of_payload(exchange: &Exchange, body: &[u8], error: Option<&serde_json::Error>) -> Error {
    let server = exchange.server();
    let told = Told::read(body);
    let error = if let Some(error) = manager::other_than_fab(exchange, &told) {
        error
    } else if body.trim_ascii().is_empty() {
        Error::new(Kind::Unreachable, format!("{server} sent nothing where JSON was due")).hint(URL_HINT)
    } else if let Some(title) = told.page {
        page(&server, title.as_deref())
    } else if !exchange.is_json() {
        let media_type = exchange.media_type().unwrap_or_else(|| "no media type".to_owned());
        let text = told.sentence.unwrap_or_default();
        let start: String = text.lines().next().unwrap_or_default().chars().take(200).collect();
        let message = format!("{server} sent {media_type} where JSON was due: {start}");
        Error::new(Kind::Unreachable, message).hint(URL_HINT)
    } else if error.is_none_or(serde_json::Error::is_eof) {
        let message = format!("{server} closed the connection before the reply was complete");
        Error::new(Kind::Unreachable, message)
    } else {
        let why = error.map(ToString::to_string).unwrap_or_default();
        Error::new(Kind::Unreachable, cut(&format!("{server} sent JSON that is not valid: {why}")))
    };
    let error = error.request(exchange.request());
    match exchange.status {
        Some(status) => error.status(status.as_u16()),
        None => error,
    }
}

/// The error for a web page where JSON was due.
pub(super) fn page(server: &str, title: Option<&str>) -> Error {
    let title = title.map(|title| format!(" (\"{title}\")")).unwrap_or_default();
    Error::new(Kind::Unreachable, format!("{server} answered with a web page{title} instead of JSON")).hint(URL_HINT)
}

/// The error for a connection that was lost while the body came in.
pub(super) fn incomplete(exchange: &Exchange) -> Error {
    let message =
        format!("{} closed the connection before the reply was complete{}", exchange.server(), tried(exchange));
    Error::new(Kind::Unreachable, message).request(exchange.request())
}
