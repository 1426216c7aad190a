//! How often to refresh.

use std::time::Duration;

use crate::duration;
use crate::ops::wait;

/// The pause is at least this many times the duration of the last refresh, so as not to load a slow server.
const FACTOR: u32 = 4;

const DAY: Duration = Duration::from_secs(86_400);

/// Parses the interval: more than zero, at most a day.
pub fn interval(text: &str) -> Result<Duration, String> {
    let interval = duration::positive(text)?;
    if interval > DAY { Err("expected at most a day".to_owned()) } else { Ok(interval) }
}

/// The pause after a refresh that took `took`.
pub fn pause(interval: Duration, took: Duration) -> Duration {
    interval.max(took.saturating_mul(FACTOR))
}

/// The pause after this many failed refreshes, at least as long as the server's `Retry-After`.
pub fn pause_in_outage(interval: Duration, failures: u32, retry_after: Option<Duration>) -> Duration {
    interval.max(wait::pause_in_outage(failures, retry_after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_more_than_zero_and_at_most_a_day() {
        assert_eq!(interval("2"), Ok(Duration::from_secs(2)));
        assert_eq!(interval("0.5"), Ok(Duration::from_millis(500)));
        assert_eq!(interval("1m30s"), Ok(Duration::from_secs(90)));
        for wrong in ["0", "0s", "-1", "", "x", "NaN", "inf", "1e300", "86401", "25h"] {
            assert!(interval(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_slow_server_gets_fewer_requests() {
        let second = Duration::from_secs(1);
        assert_eq!(pause(2 * second, second / 10), 2 * second);
        assert_eq!(pause(2 * second, 3 * second), 12 * second);
        assert_eq!(pause_in_outage(2 * second, 0, None), 2 * second);
        assert_eq!(pause_in_outage(2 * second, 9, Some(60 * second)), 60 * second);
    }
}
