//! How often to look.

use std::time::Duration;

use crate::duration;
use crate::ops::wait;

/// A look comes at the earliest after so many times the time that the last one took: a server that is slow is not kept
/// busy by one who watches.
const FACTOR: u32 = 4;

const DAY: Duration = Duration::from_secs(86_400);

/// Reads the interval: more than no time, and up to a day.
pub fn interval(text: &str) -> Result<Duration, String> {
    let interval = duration::positive(text)?;
    if interval > DAY { Err("expected a day at most".to_owned()) } else { Ok(interval) }
}

/// The pause after a look that took so long.
pub fn pause(interval: Duration, took: Duration) -> Duration {
    interval.max(took.saturating_mul(FACTOR))
}

/// The pause after so many looks that came to nothing; or longer where the server says so.
pub fn pause_in_outage(interval: Duration, looks: u32, asked: Option<Duration>) -> Duration {
    interval.max(wait::pause_in_outage(looks, asked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_some_time() {
        assert_eq!(interval("2"), Ok(Duration::from_secs(2)));
        assert_eq!(interval("0.5"), Ok(Duration::from_millis(500)));
        assert_eq!(interval("1m30s"), Ok(Duration::from_secs(90)));
        for wrong in ["0", "0s", "-1", "", "x", "NaN", "inf", "1e300", "86401", "25h"] {
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
