//! How often to look: often while things change, less and less while they do not.

use std::time::Duration;

use super::place::Place;

const SHORTEST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(30);
/// Where nothing goes on, only something new can come.
const LONGEST_AT_REST: Duration = Duration::from_secs(120);

/// A log is read line by line.
const SHORTEST_OF_LOGS: Duration = Duration::from_secs(1);
const LONGEST_OF_LOGS: Duration = Duration::from_secs(10);

/// A look that took so long is repeated only after so many times as long.
const COST_FACTOR: u32 = 5;

#[derive(Debug, Default)]
pub struct Pace {
    last: Option<Duration>,
    /// Looks in a row that failed.
    pub failures: u32,
}

impl Pace {
    /// The pause after a look at `place` that took `cost`.
    pub fn after(&mut self, place: &Place, has_changed: bool, is_active: bool, cost: Duration) -> Duration {
        let is_log = matches!(place, Place::Log { .. });
        let (shortest, longest) = match is_log {
            true if is_active => (SHORTEST_OF_LOGS, LONGEST_OF_LOGS),
            false if is_active => (SHORTEST, LONGEST),
            _ => (SHORTEST, LONGEST_AT_REST),
        };
        let pause = match self.last {
            Some(last) if !has_changed => last * 3 / 2,
            _ => shortest,
        };
        self.failures = 0;
        self.last = Some(pause.clamp(shortest, longest));
        pause.clamp(shortest, longest).max(cost * COST_FACTOR)
    }

    /// Somebody did something: what comes of it is told soon.
    pub fn quicken(&mut self) {
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks_in(minutes: u64, place: &Place, is_active: bool) -> u32 {
        let (mut pace, mut passed, mut looks) = (Pace::default(), Duration::ZERO, 0);
        while passed < Duration::from_secs(60 * minutes) {
            passed += pace.after(place, false, is_active, Duration::ZERO);
            looks += 1;
        }
        looks
    }

    #[test]
    fn ten_quiet_minutes_cost_little() {
        let tasks = Place::Tasks { dag: "d".into(), run: "r".into() };
        // A look at tasks is two requests.
        assert!(looks_in(10, &tasks, true) < 30, "{}", looks_in(10, &tasks, true));
        assert!(looks_in(10, &Place::Dags, false) < 16, "{}", looks_in(10, &Place::Dags, false));
    }

    #[test]
    fn a_change_makes_it_quick_again_and_a_slow_server_slow() {
        let mut pace = Pace::default();
        let mut after = |has_changed, cost| pace.after(&Place::Dags, has_changed, true, Duration::from_secs(cost));
        assert_eq!([after(false, 0), after(false, 0), after(true, 0)].map(|pause| pause.as_secs()), [2, 3, 2]);
        assert_eq!(after(true, 6), Duration::from_secs(30));
        pace.quicken();
        assert_eq!(pace.after(&Place::Dags, false, true, Duration::ZERO), SHORTEST);
    }
}
