//! How often to poll, so that the end of a short run is noticed at once and a long run costs the server little.

use std::time::Duration;

/// The shortest pause between two polls.
pub const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(15);

/// The pause is the time without changes, divided by this.
const IDLE_DIVISOR: u32 = 8;

/// While the run changes, the pause is the time waited so far, divided by this.
const BUSY_DIVISOR: u32 = 40;

/// The pause before the next poll, after waiting for `waited` and without changes for `quiet`.
pub fn pause(waited: Duration, quiet: Duration) -> Duration {
    (quiet / IDLE_DIVISOR).max(waited / BUSY_DIVISOR).clamp(SHORTEST, LONGEST)
}

/// The interval of the stream of states, after waiting for `waited`; whole seconds.
pub fn interval(waited: Duration) -> Duration {
    Duration::from_secs(match waited.as_secs() {
        0..60 => 1,
        60..600 => 2,
        _ => 3,
    })
}

/// The longest time without a poll while the stream works.
pub const WATCHDOG: Duration = Duration::from_secs(30);

/// The longest outage to wait through: a restart with migrations takes minutes.
pub const MAX_OUTAGE: Duration = Duration::from_secs(300);

/// The pause after this many failed requests, at least as long as the server's `Retry-After`.
pub fn pause_in_outage(failures: u32, retry_after: Option<Duration>) -> Duration {
    let own = SHORTEST.saturating_mul(1 << failures.min(3)).min(Duration::from_secs(10));
    own.max(retry_after.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polls_in(time: Duration) -> usize {
        let pauses = std::iter::successors(Some(Duration::ZERO), |waited| Some(*waited + pause(*waited, *waited)));
        pauses.take_while(|waited| *waited < time).count()
    }

    #[test]
    fn ten_minutes_cost_less_than_150_requests() {
        // Each poll requests the run and its tasks.
        assert!(2 * polls_in(Duration::from_secs(600)) < 135, "{}", polls_in(Duration::from_secs(600)));
        assert!(polls_in(Duration::from_secs(10)) >= 9);
        assert!(polls_in(Duration::from_secs(7200)) > 400, "the end is noticed soon even after hours");
    }

    #[test]
    fn the_interval_of_a_stream_is_at_most_three_seconds() {
        let seconds = [0, 59, 60, 600, 86_400].map(|waited| interval(Duration::from_secs(waited)).as_secs());
        assert_eq!(seconds, [1, 1, 2, 3, 3]);
    }

    #[test]
    fn a_busy_run_is_polled_more_often_at_first() {
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        assert_eq!(pause(minutes(2), Duration::ZERO), Duration::from_secs(3));
        assert_eq!(pause(minutes(2), minutes(2)), Duration::from_secs(15));
        assert_eq!(pause(minutes(60), Duration::ZERO), Duration::from_secs(15));
    }

    #[test]
    fn the_retry_after_of_a_server_is_respected() {
        assert_eq!(pause_in_outage(0, None), Duration::from_secs(1));
        assert_eq!(pause_in_outage(70, None), Duration::from_secs(8));
        assert_eq!(pause_in_outage(0, Some(Duration::from_secs(90))), Duration::from_secs(90));
    }
}
