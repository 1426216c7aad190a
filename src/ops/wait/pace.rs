//! How often to look, so that short runs are told at once and long ones cost the server little.

use std::time::Duration;

/// Between two looks.
pub const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(15);

/// A look comes this part of the time waited so far after the last one.
const PART: u32 = 8;

/// And of a run in which something goes on, this part of the time waited.
const PART_OF_A_BUSY_ONE: u32 = 40;

/// The pause before the next look at a run that has been waited for so long, and in which nothing has changed for
/// `quiet`.
pub fn pause(waited: Duration, quiet: Duration) -> Duration {
    (quiet / PART).max(waited / PART_OF_A_BUSY_ONE).clamp(SHORTEST, LONGEST)
}

/// How often a stream tells the state of a run that has been waited for so long; whole seconds.
pub fn interval(waited: Duration) -> Duration {
    Duration::from_secs(match waited.as_secs() {
        0..60 => 1,
        60..600 => 2,
        _ => 3,
    })
}

/// A stream that seems to speak is not believed for longer without asking.
pub const WATCHDOG: Duration = Duration::from_secs(30);

/// How long a server that does not answer is waited for: a restart with its migrations takes minutes.
pub const PATIENCE: Duration = Duration::from_secs(300);

/// The pause before the next try at a server that has not answered for so many looks; or longer where it says so.
pub fn pause_in_outage(looks: u32, asked: Option<Duration>) -> Duration {
    let own = SHORTEST.saturating_mul(1 << looks.min(3)).min(Duration::from_secs(10));
    own.max(asked.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks_in(time: Duration) -> usize {
        let pauses = std::iter::successors(Some(Duration::ZERO), |waited| Some(*waited + pause(*waited, *waited)));
        pauses.take_while(|waited| *waited < time).count()
    }

    #[test]
    fn ten_minutes_cost_less_than_150_requests() {
        // Each look asks for the run and for its tasks.
        assert!(2 * looks_in(Duration::from_secs(600)) < 135, "{}", looks_in(Duration::from_secs(600)));
        assert!(looks_in(Duration::from_secs(10)) >= 9);
        assert!(looks_in(Duration::from_secs(7200)) > 400, "an end is told soon even after hours");
    }

    #[test]
    fn a_stream_tells_the_end_of_a_run_within_three_seconds() {
        let seconds = [0, 59, 60, 600, 86_400].map(|waited| interval(Duration::from_secs(waited)).as_secs());
        assert_eq!(seconds, [1, 1, 2, 3, 3]);
    }

    #[test]
    fn a_busy_run_is_looked_at_more_often_but_not_for_ever() {
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        assert_eq!(pause(minutes(2), Duration::ZERO), Duration::from_secs(3));
        assert_eq!(pause(minutes(2), minutes(2)), Duration::from_secs(15));
        assert_eq!(pause(minutes(60), Duration::ZERO), Duration::from_secs(15));
    }

    #[test]
    fn a_server_that_wants_to_be_left_alone_is() {
        assert_eq!(pause_in_outage(0, None), Duration::from_secs(1));
        assert_eq!(pause_in_outage(70, None), Duration::from_secs(8));
        assert_eq!(pause_in_outage(0, Some(Duration::from_secs(90))), Duration::from_secs(90));
    }
}
