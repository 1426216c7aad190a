//! How often to look, so that short runs are told at once and long ones cost the server little.

use std::time::Duration;

const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(15);

/// A look comes this part of the time waited so far after the last one.
const PART: u32 = 8;

/// The pause before the next look at a run that has been waited for so long.
pub fn pause(waited: Duration) -> Duration {
    (waited / PART).clamp(SHORTEST, LONGEST)
}

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
        let pauses = std::iter::successors(Some(Duration::ZERO), |waited| Some(*waited + pause(*waited)));
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
    fn a_server_that_wants_to_be_left_alone_is() {
        assert_eq!(pause_in_outage(0, None), Duration::from_secs(1));
        assert_eq!(pause_in_outage(70, None), Duration::from_secs(8));
        assert_eq!(pause_in_outage(0, Some(Duration::from_secs(90))), Duration::from_secs(90));
    }
}
