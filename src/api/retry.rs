//! Which failures to retry, and when.

use std::time::{Duration, Instant, SystemTime};

use jiff::fmt::rfc2822;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Method, Response};

use super::fault::Fault;

/// Including the first attempt.
pub(super) const MOST_TRIES: usize = 4;

/// The pause before the first repeat; it doubles with each, and a random part is added.
pub(super) const FIRST_PAUSE: Duration = Duration::from_millis(100);

/// A server that is overloaded or restarting needs more time than a failed connection.
const PAUSE_FACTOR_FOR_STATUS: u32 = 10;

/// If the server requests a longer wait, there is no retry: the user decides.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// An attempt that failed, or whose response requests a retry.
pub(super) enum Failure {
    Status(Response),
    Transport(reqwest::Error, Fault),
}

impl Failure {
    /// Whether the server may have processed the request.
    pub fn is_doubtful(&self) -> bool {
        match self {
            Self::Status(response) => matches!(response.status().as_u16(), 502 | 504),
            Self::Transport(_, fault) => !fault.never_sent(),
        }
    }
}

/// Whether a status is temporary.
pub(super) fn is_passing(status: reqwest::StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 502 | 503 | 504)
}

/// Whether the request may be sent again: any request without a connection; otherwise only idempotent ones.
pub(super) fn repeatable(method: &Method, failure: &Failure) -> bool {
    let harmless = matches!(*method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE);
    match failure {
        Failure::Status(_) => harmless,
        Failure::Transport(_, fault) => fault.may_pass() && (harmless || fault.never_sent()),
    }
}

/// The pause before the next attempt. `None` to give up: there are no attempts left, the request would time out in the
/// meantime, or the server requests a longer wait than a person accepts.
pub(super) fn pause(failure: &Failure, proposed: Option<Duration>, deadline: Option<Instant>) -> Option<Duration> {
    let proposed = proposed?;
    let pause = match failure {
        Failure::Transport(..) => proposed,
        Failure::Status(response) => {
            retry_after(response.headers(), SystemTime::now()).unwrap_or(proposed * PAUSE_FACTOR_FOR_STATUS)
        }
    };
    let in_time = deadline.is_none_or(|deadline| Instant::now() + pause < deadline);
    (pause <= LONGEST_PAUSE && in_time).then_some(pause)
}

/// The wait that a `Retry-After` header requests: seconds, or an HTTP date (RFC 9110, 10.2.3).
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = SystemTime::from(rfc2822::DateTimeParser::new().parse_timestamp(value).ok()?);
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(code: u16, retry_after: Option<&str>) -> Failure {
        let mut response = http::Response::builder().status(code);
        if let Some(value) = retry_after {
            response = response.header(RETRY_AFTER, value);
        }
        Failure::Status(response.body("").unwrap().into())
    }

    fn lost(fault: Fault) -> Failure {
        let error =
            Response::from(http::Response::builder().status(500).body("").unwrap()).error_for_status().unwrap_err();
        Failure::Transport(error, fault)
    }

    #[test]
    fn only_harmless_requests_are_sent_twice() {
        for (method, harmless) in [
            (Method::GET, true),
            (Method::PUT, true),
            (Method::DELETE, true),
            (Method::POST, false),
            (Method::PATCH, false),
        ] {
            for failure in [lost(Fault::Dropped), lost(Fault::Cut), status(429, None), status(503, None)] {
                assert_eq!(repeatable(&method, &failure), harmless, "{method}");
            }
            for fault in [Fault::Refused, Fault::Connect(String::new()), Fault::Name { unasked: true }] {
                assert!(repeatable(&method, &lost(fault)), "{method}: never sent");
            }
            let hopeless = rustls::Error::InvalidCertificate(rustls::CertificateError::Expired);
            for fault in [Fault::Tls(hopeless), Fault::Timeout, Fault::ConnectTimeout, Fault::Name { unasked: false }] {
                assert!(!repeatable(&method, &lost(fault)), "{method}: would fail again");
            }
        }
    }

    #[test]
    fn four_statuses_pass() {
        let passing: Vec<u16> = (100..600).filter(|code| is_passing((*code).try_into().unwrap())).collect();
        assert_eq!(passing, [429, 502, 503, 504]);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let wait = |value: &str| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]);
            retry_after(&headers, now).map(|wait| wait.as_secs())
        };
        assert_eq!(wait("7"), Some(7));
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:47 GMT"), Some(10));
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT"), Some(0), "past");
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("-1"), None);
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn a_pause_fits_the_limits_or_is_not_made() {
        let second = Duration::from_secs(1);
        let soon = Some(Instant::now() + Duration::from_secs(5));
        assert_eq!(pause(&lost(Fault::Dropped), Some(second), None), Some(second));
        assert_eq!(pause(&lost(Fault::Dropped), None, None), None, "no tries left");
        assert_eq!(pause(&status(503, None), Some(second), None), Some(10 * second));
        assert_eq!(pause(&status(429, Some("2")), Some(second), soon), Some(2 * second));
        assert_eq!(pause(&status(429, Some("6")), Some(second), soon), None, "beyond the time limit");
        assert_eq!(pause(&status(429, Some("60")), Some(second), None), Some(60 * second));
        assert_eq!(pause(&status(429, Some("61")), Some(second), None), None, "longer than people wait");
        assert_eq!(
            pause(&status(429, Some("99999999999999999999")), Some(second), None),
            Some(10 * second),
            "no number"
        );
    }
}
