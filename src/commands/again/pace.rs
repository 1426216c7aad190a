//! How often to look.

use std::time::Duration;

use crate::commands::waiting;

/// A look comes at the earliest after so many times the time that the last one took: a server that is slow is not kept
/// busy by one who watches.
const FACTOR: u32 = 4;

const DAY: f64 = 86_400.0;

/// Reads the interval: seconds, more than 0 and up to a day.
pub fn interval(text: &str) -> Result<Duration, String> {
    text.parse::<f64>()
        .ok()
        .filter(|seconds| *seconds > 0.0 && *seconds <= DAY)
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| "expected a number of seconds above 0, a day at most".to_owned())
}

/// The pause after a look that took so long.
pub fn pause(interval: Duration, took: Duration) -> Duration {
    interval.max(took.saturating_mul(FACTOR))
}

/// The pause after so many looks that came to nothing; or longer where the server says so.
pub fn pause_in_outage(interval: Duration, looks: u32, asked: Option<Duration>) -> Duration {
    interval.max(waiting::pause_in_outage(looks, asked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_some_time() {
        assert_eq!(interval("2"), Ok(Duration::from_secs(2)));
        assert_eq!(interval("0.5"), Ok(Duration::from_millis(500)));
        for wrong in ["0", "-1", "", "x", "2s", "NaN", "inf", "1e300", "86401"] {
            assert!(interval(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_slow_server_is_asked_less_often() {
        let second = Duration::from_secs(1);
        assert_eq!(pause(2 * second, second / 10), 2 * second);
        assert_eq!(pause(2 * second, 3 * second), 12 * second);
        assert_eq!(pause_in_outage(2 * second, 0, None), 2 * second);
        assert_eq!(pause_in_outage(2 * second, 9, Some(60 * second)), 60 * second);
    }
}
