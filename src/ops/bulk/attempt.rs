//! One request of many: retries after temporary failures, and which failures make further requests pointless.

use std::time::Duration;

use super::Outcome;
use crate::error::{Error, Kind, Result};

const MAX_ATTEMPTS: u32 = 6;

/// Doubles with each attempt. Used if the response has no `Retry-After`.
const FIRST_PAUSE: Duration = Duration::from_millis(500);

/// If the server asks for a longer pause, the request fails instead.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// Makes the call, and retries it if the server rejected it temporarily without changing anything: too many requests
/// (429), or a locked database that allows one writer at a time.
///
/// # Errors
/// Those of the last call.
pub async fn with_retries<R>(call: impl AsyncFn() -> Result<R>) -> Result<R> {
    for number in 0..MAX_ATTEMPTS - 1 {
        let error = match call().await {
            Err(error) if is_temporary(&error) => error,
            outcome => return outcome,
        };
        let pause = error.wait().unwrap_or(FIRST_PAUSE * 2_u32.pow(number));
        if pause > MAX_PAUSE {
            return Err(error);
        }
        tokio::time::sleep(pause).await;
    }
    call().await
}

/// Whether the remaining requests would fail in the same way, or the outcome of this one is unknown.
pub fn affects_all(error: &Error) -> bool {
    match error.http_status() {
        Some(status) => matches!(status, 401 | 429 | 502 | 504),
        None => matches!(error.kind(), Kind::Unreachable | Kind::TimeLimit | Kind::NotSignedIn),
    }
}

/// Whether the remaining requests should not be attempted after this outcome.
pub fn ends_all(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Failed(error) => affects_all(error),
        Outcome::NotAttempted => true,
        Outcome::Done | Outcome::Already => false,
    }
}

/// Whether the items of a failed bulk request can be retried one by one: the response shows that nothing was changed.
pub fn is_refusal(error: &Error) -> bool {
    !affects_all(error) && error.kind() != Kind::NotPermitted
}

fn is_temporary(error: &Error) -> bool {
    let text = error.to_string();
    match error.http_status() {
        Some(429) => true,
        Some(500 | 503) => text.contains("atabase is locked") || text.contains("Database error"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(status: u16, text: &str) -> Error {
        Error::failed(text).status(status)
    }

    #[test]
    fn rate_limits_and_database_locks_are_temporary() {
        assert!(is_temporary(&of(429, "too many")) && is_temporary(&of(500, "Database error: database is locked")));
        assert!(!is_temporary(&of(500, "boom")) && !is_temporary(&of(409, "database is locked")));
    }

    #[test]
    fn a_lost_response_or_a_bad_token_affects_all() {
        assert!(
            affects_all(&of(401, "")) && affects_all(&of(504, "")) && affects_all(&Error::new(Kind::TimeLimit, ""))
        );
        assert!(!affects_all(&of(404, "")) && !affects_all(&of(500, "")) && !affects_all(&of(403, "")));
    }
}
