//! One request among many: which refusals pass, and which would meet the rest as well.

use std::time::Duration;

use super::Outcome;
use crate::error::{Error, Kind, Result};

const MOST_TRIES: u32 = 6;

/// Doubles with each try, where the server does not say how long.
const FIRST_PAUSE: Duration = Duration::from_millis(500);

/// Whoever asks us to stay away for longer is not waited for.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Makes the call, and again where the server refused it for the moment only and has changed nothing: too many requests
/// (429), or the lock of a database that takes one writer at a time.
///
/// # Errors
/// Those of the last call.
pub async fn patiently<R>(call: impl AsyncFn() -> Result<R>) -> Result<R> {
    for number in 0..MOST_TRIES - 1 {
        let error = match call().await {
            Err(error) if is_passing(&error) => error,
            outcome => return outcome,
        };
        let pause = error.wait().unwrap_or(FIRST_PAUSE * 2_u32.pow(number));
        if pause > LONGEST_PAUSE {
            return Err(error);
        }
        tokio::time::sleep(pause).await;
    }
    call().await
}

/// Whether the rest of the many would fail in the same way, or nobody knows what became of this one.
pub fn meets_all(error: &Error) -> bool {
    match error.http_status() {
        Some(status) => matches!(status, 401 | 429 | 502 | 504),
        None => matches!(error.kind(), Kind::Unreachable | Kind::TimeLimit | Kind::NotSignedIn),
    }
}

/// Whether the rest need not be attempted after this.
pub fn ends_all(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Failed(error) => meets_all(error),
        Outcome::Left => true,
        Outcome::Done | Outcome::Already => false,
    }
}

/// Whether what a bulk request is for can be tried one by one: the server answered that it did not do it.
pub fn is_refusal(error: &Error) -> bool {
    !meets_all(error) && error.kind() != Kind::NotPermitted
}

fn is_passing(error: &Error) -> bool {
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
    fn refusals_for_the_moment_pass() {
        assert!(is_passing(&of(429, "too many")) && is_passing(&of(500, "Database error: database is locked")));
        assert!(!is_passing(&of(500, "boom")) && !is_passing(&of(409, "database is locked")));
    }

    #[test]
    fn a_lost_reply_and_a_bad_token_meet_all() {
        assert!(meets_all(&of(401, "")) && meets_all(&of(504, "")) && meets_all(&Error::new(Kind::TimeLimit, "")));
        assert!(!meets_all(&of(404, "")) && !meets_all(&of(500, "")) && !meets_all(&of(403, "")));
    }
}
