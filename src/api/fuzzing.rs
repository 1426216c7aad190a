//! Fuzz targets for what comes from a server, and for the paths that users type.

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, RETRY_AFTER};
use reqwest::{Method, Request, StatusCode, Url};

pub use super::lines::fuzzing::lines;
pub use super::pages::fuzzing::pages;
use super::request_log::Exchange;
use super::{errors, path};
use crate::fuzzing::text;
use crate::output::fuzzing::assert_showable;

thread_local! {
    static BASE: Url = Url::parse("https://airflow.example.com/team/").expect("it is a URL");
    static EXCHANGE: Exchange = Exchange::new(&Request::new(Method::GET, BASE.with(Url::clone)), None, None);
}

/// Whatever a refusal says, the error is short and harmless: two choices, a header, then the body.
pub fn refusals(data: &[u8]) {
    const STATUSES: [u16; 17] = [200, 301, 400, 401, 403, 404, 405, 407, 409, 413, 418, 422, 429, 500, 502, 503, 599];
    let [status, choice, body @ ..] = data else { return };
    let status = StatusCode::from_u16(STATUSES[usize::from(*status) % STATUSES.len()]).expect("it is a status");
    let (header, body) = match body.iter().position(|byte| *byte == b'\n') {
        Some(end) if choice & 1 != 0 => (&body[..end], &body[end + 1..]),
        _ => (&b""[..], body),
    };
    let mut exchange = EXCHANGE.with(Exchange::clone);
    exchange.signed = choice & 2 != 0;
    exchange.doubtful = choice & 4 != 0;
    exchange.method = if choice & 8 != 0 { Method::DELETE } else { Method::GET };
    exchange.operation = (choice & 16 != 0).then_some("get_dag");
    exchange.status = Some(status);
    let kind = if choice & 32 != 0 { "text/html; charset=utf-8" } else { "application/json" };
    let value = HeaderValue::from_bytes(header).unwrap_or(HeaderValue::from_static(kind));
    exchange.headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(kind))]);
    let name = if status.is_redirection() { LOCATION } else { RETRY_AFTER };
    exchange.headers.insert(if choice & 64 != 0 { CONTENT_TYPE } else { name }, value);
    assert_showable(&errors::of_status(&exchange, status, body), data.len());
    errors::is_invalid_token(body);
    if let Err(error) = serde_json::from_slice::<super::Reply>(body) {
        assert_showable(&errors::of_payload(&exchange, body, Some(&error)), data.len());
    }
}

/// A path that a user types leads to the server that was chosen, and to no other.
pub fn paths(data: &[u8]) {
    let Some(typed) = text(data) else { return };
    BASE.with(|base| match path::resolve(base, typed) {
        Ok(url) => assert_eq!(url.origin(), base.origin(), "{url}"),
        Err(error) => assert_showable(&error, typed.len()),
    });
    if let Ok(name) = path::path_argument(typed) {
        let mut url = BASE.with(Url::clone);
        url.set_path(&format!("/team/dags/{}/tasks", path::segment(name)));
        let segments: Vec<_> = url.path_segments().expect("it has a path").collect();
        assert!(segments.len() == 4 && segments[..2] == ["team", "dags"] && segments[3] == "tasks", "{url}");
    }
}
