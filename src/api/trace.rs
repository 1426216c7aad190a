//! The events of `-v`, one per attempt: the request, the status and the time. Never a secret, never a body.

use std::time::{Duration, Instant};

use reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap, PROXY_AUTHORIZATION, SET_COOKIE};
use reqwest::{Request, Response};
use tracing::{debug, trace};

use super::fault::Fault;
use super::request_log::without_secrets;

/// An attempt in progress.
pub(super) struct Try {
    request: String,
    number: usize,
    started: Instant,
}

impl Try {
    pub fn begin(request: &Request, number: usize) -> Self {
        let line = format!("{} {}", request.method(), without_secrets(request.url()));
        trace!(target: "airflow::http", "{line} sends {}", shown(request.headers()));
        Self { request: line, number, started: Instant::now() }
    }

    /// `size` is the length of the body after decompression; `None` for a stream.
    pub fn answered(&self, response: &Response, size: Option<usize>) {
        let status = response.status().as_u16();
        let size = size.map(|size| format!(", {size} bytes")).unwrap_or_default();
        debug!(target: "airflow::http", "{} → {status} in {} ms{size}{}", self.request, self.elapsed(), self.ordinal());
        trace!(target: "airflow::http", "{} received {}", self.request, shown(response.headers()));
    }

    pub fn failed(&self, fault: &Fault) {
        debug!(target: "airflow::http", "{} → {fault} after {} ms{}", self.request, self.elapsed(), self.ordinal());
    }

    fn elapsed(&self) -> u128 {
        self.started.elapsed().as_millis()
    }

    fn ordinal(&self) -> String {
        if self.number > 1 { format!(" (try {})", self.number) } else { String::new() }
    }
}

/// Logs that a request will be retried.
pub(super) fn pause(pause: Duration) {
    debug!(target: "airflow::http", "retrying in {} ms", pause.as_millis());
}

/// The headers as `name: value`, separated by commas, without secret values.
fn shown(headers: &HeaderMap) -> String {
    let secret = [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE, SET_COOKIE];
    let one = |(name, value): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
        if value.is_sensitive() || secret.contains(name) || name.as_str().ends_with("-token") {
            format!("{name}: [redacted]")
        } else {
            format!("{name}: {}", crate::output::escape(&String::from_utf8_lossy(value.as_bytes())))
        }
    };
    headers.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_cannot_steer_a_terminal() {
        let value = reqwest::header::HeaderValue::from_bytes("a\tb\u{202e}c\u{9b}".as_bytes()).unwrap();
        let headers = HeaderMap::from_iter([(reqwest::header::SERVER, value)]);
        assert_eq!(shown(&headers), "server: a\\tb\\u202ec\\x9b");
    }

    #[test]
    fn secret_headers_are_redacted() {
        let mut headers = HeaderMap::new();
        let token = reqwest::header::HeaderName::from_static("airflow-connection-test-token");
        for (name, value) in
            [(AUTHORIZATION, "Bearer s3cret"), (COOKIE, "_token=s3cret"), (SET_COOKIE, "s3cret"), (token, "s3cret")]
        {
            headers.insert(name, value.parse().unwrap());
        }
        headers.insert("x-request-id", "7".parse().unwrap());
        let mut marked: reqwest::header::HeaderValue = "s3cret".parse().unwrap();
        marked.set_sensitive(true);
        headers.insert("x-key", marked);
        let shown = shown(&headers);
        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(shown.contains("x-request-id: 7") && shown.contains("x-key: [redacted]"), "{shown}");
    }
}
