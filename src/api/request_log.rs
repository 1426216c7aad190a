//! The record of one request and its response, for error messages.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Method, Request, Response, StatusCode, Url};

/// One request with its retries, and the head of its response.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The operation's id, see `operations`; `None` for other paths.
    pub operation: Option<&'static str>,
    pub method: Method,
    /// Without user name and password.
    pub url: Url,
    /// Whether the request had a token.
    pub signed: bool,
    /// When that token expired, by its own claims and the local clock.
    pub expired: Option<Timestamp>,
    pub limit: Option<Duration>,
    pub tries: usize,
    /// Whether an earlier attempt was lost, and the server may have processed it.
    pub doubtful: bool,
    pub status: Option<StatusCode>,
    pub headers: HeaderMap,
}

impl Exchange {
    pub fn new(request: &Request, operation: Option<&'static str>, limit: Option<Duration>) -> Self {
        Self {
            operation,
            method: request.method().clone(),
            url: without_secrets(request.url()),
            signed: false,
            expired: None,
            limit,
            tries: 0,
            doubtful: false,
            status: None,
            headers: HeaderMap::new(),
        }
    }

    /// Records the head of the response.
    pub fn answered(&mut self, response: &Response) {
        self.status = Some(response.status());
        self.headers = response.headers().clone();
    }

    /// `GET https://host/api/v2/pools?limit=100`
    pub fn request(&self) -> String {
        format!("{} {}", self.method, self.url)
    }

    /// `host:port`, for messages about the connection.
    pub fn server(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        match self.url.port_or_known_default() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// Whether the request may have changed something although its response is missing.
    pub fn changes(&self) -> bool {
        !matches!(self.method, Method::GET | Method::HEAD | Method::OPTIONS)
    }

    /// The media type of the response, in lower case and without parameters.
    pub fn media_type(&self) -> Option<String> {
        let value = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        Some(value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    }

    /// Whether the response declares JSON (`application/json`, `application/problem+json` …).
    pub fn is_json(&self) -> bool {
        self.media_type().is_some_and(|kind| kind.ends_with("json"))
    }
}

/// The URL without user name and password.
pub(super) fn without_secrets(url: &Url) -> Url {
    let mut url = url.clone();
    // These fail only for URLs that cannot contain them.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url
}

tokio::task_local! {
    /// Passes the record from the generated client's hook to `answer::reply`: the generated code between the two drops the
    /// request, and with some errors the head of the response.
    static RECORD: Record;
}

#[derive(Clone, Default)]
struct Record(Arc<Mutex<Option<Exchange>>>);

/// Runs a call of the generated client, and returns its result with the record of the hook. There is no record if no
/// request was sent.
pub(super) async fn recorded<F: Future>(call: F) -> (F::Output, Option<Exchange>) {
    let record = Record::default();
    let output = RECORD.scope(record.clone(), call).await;
    let exchange = record.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    (output, exchange)
}

/// Passes the record to the `recorded` around this call, if there is one.
pub(super) fn record(exchange: Exchange) {
    let _ = RECORD.try_with(|record| {
        *record.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(exchange);
    });
}

#[cfg(test)]
mod tests {
    use futures_util::future::join;

    use super::*;

    fn exchange(url: &str) -> Exchange {
        Exchange::new(&Request::new(Method::GET, Url::parse(url).unwrap()), None, None)
    }

    #[test]
    fn secrets_in_the_url_are_not_kept() {
        assert_eq!(exchange("https://me:pw@host/a?b=c").request(), "GET https://host/a?b=c");
    }

    #[test]
    fn media_types_are_compared_without_parameters() {
        let mut exchange = exchange("http://host/");
        for (value, json) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("application/problem+json", true),
            ("text/html", false),
        ] {
            exchange.headers.insert(CONTENT_TYPE, value.parse().unwrap());
            assert_eq!(exchange.is_json(), json, "{value}");
        }
    }

    #[tokio::test]
    async fn calls_side_by_side_do_not_mix_their_records() {
        let call = |url| async move {
            record(exchange(url));
            tokio::task::yield_now().await;
        };
        let (((), a), ((), b)) = join(recorded(call("http://a/")), recorded(call("http://b/"))).await;
        assert_eq!(a.unwrap().url.as_str(), "http://a/");
        assert_eq!(b.unwrap().url.as_str(), "http://b/");
        assert!(recorded(async {}).await.1.is_none());
    }
}
