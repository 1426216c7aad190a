//! The refresh interval: short while data changes, and longer the longer it does not.

use std::time::Duration;

use super::view::View;

const SHORTEST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(30);
/// For views without active runs, which only new runs change.
const LONGEST_IDLE: Duration = Duration::from_secs(120);

/// Logs are refreshed more often, because they are read line by line.
const SHORTEST_OF_LOGS: Duration = Duration::from_secs(1);
const LONGEST_OF_LOGS: Duration = Duration::from_secs(10);

/// The interval is at least this many times the duration of the last request.
const COST_FACTOR: u32 = 5;

#[derive(Debug, Default)]
pub struct Pace {
    last: Option<Duration>,
    /// The number of consecutive failures.
    pub failures: u32,
}

impl Pace {
    /// The pause after a request for `place` that took `cost`.
    pub fn after(&mut self, view: &View, has_changed: bool, is_active: bool, cost: Duration) -> Duration {
        let is_log = matches!(view, View::Log { .. });
        let (shortest, longest) = match is_log {
            true if is_active => (SHORTEST_OF_LOGS, LONGEST_OF_LOGS),
            false if is_active => (SHORTEST, LONGEST),
            _ => (SHORTEST, LONGEST_IDLE),
        };
        let pause = match self.last {
            Some(last) if !has_changed => last * 3 / 2,
            _ => shortest,
        };
        self.failures = 0;
        self.last = Some(pause.clamp(shortest, longest));
        pause.clamp(shortest, longest).max(cost * COST_FACTOR)
    }

    /// Resets the interval after a user action, so that its effect is shown soon.
    pub fn reset(&mut self) {
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requests_in(minutes: u64, view: &View, is_active: bool) -> u32 {
        let (mut pace, mut passed, mut requests) = (Pace::default(), Duration::ZERO, 0);
        while passed < Duration::from_secs(60 * minutes) {
            passed += pace.after(view, false, is_active, Duration::ZERO);
            requests += 1;
        }
        requests
    }

    #[test]
    fn ten_minutes_without_changes_take_few_requests() {
        let tasks = View::Tasks { dag: "d".into(), run: "r".into() };
        // A refresh of tasks takes two requests.
        assert!(requests_in(10, &tasks, true) < 30, "{}", requests_in(10, &tasks, true));
        assert!(requests_in(10, &View::Dags, false) < 16, "{}", requests_in(10, &View::Dags, false));
    }

    #[test]
    fn the_interval_is_short_after_changes_and_long_for_slow_servers() {
        let mut pace = Pace::default();
        let mut after = |has_changed, cost| pace.after(&View::Dags, has_changed, true, Duration::from_secs(cost));
        assert_eq!([after(false, 0), after(false, 0), after(true, 0)].map(|pause| pause.as_secs()), [2, 3, 2]);
        assert_eq!(after(true, 6), Duration::from_secs(30));
        pace.reset();
        assert_eq!(pace.after(&View::Dags, false, true, Duration::ZERO), SHORTEST);
    }
}
