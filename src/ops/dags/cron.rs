//! Computes the runs after the next one for a Dag with a cron schedule.
//!
//! The API returns only the next run. The others are computed as in Airflow: by the wall clock of the Dag's time zone, or
//! by elapsed time if the expression matches every hour. Expressions for which Airflow might differ are rejected.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// A cron expression in the time zone of its Dag.
pub struct Cron {
    expression: cronexpr::Crontab,
    runs_every_hour: bool,
    zone: TimeZone,
}

/// How the time of a run relates to its data interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `CronTriggerTimetable`: the interval is a single point in time.
    Trigger,
    /// `CronDataIntervalTimetable`: the interval is the time from one tick to the next.
    DataInterval,
}

/// One run; its logical date is the start of its data interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub start: Timestamp,
    pub end: Timestamp,
}

impl Cron {
    /// `None` unless the expression has five plain fields and the time zone is known.
    pub fn new(expression: &str, zone: &str) -> Option<Self> {
        let fields: Vec<_> = expression.split(' ').collect();
        let [_, hour, day, _, weekday] = fields[..] else { return None };
        if !fields.iter().all(|field| is_plain(field)) {
            return None;
        }
        // If both are restricted, implementations of cron disagree about a `*/2` in one of them.
        let both_restricted = day != "*" && weekday != "*";
        if both_restricted && (day.contains('*') || weekday.contains('*')) {
            return None;
        }
        Some(Self {
            expression: cronexpr::parse_crontab(&format!("{expression} UTC")).ok()?,
            runs_every_hour: matches!(hour, "*" | "*/1" | "0-23"),
            zone: if zone == "UTC" { TimeZone::UTC } else { TimeZone::get(zone).ok()? },
        })
    }

    /// The timetable that created this run; `None` if it is neither of the two.
    pub fn kind(&self, run: Run) -> Option<Kind> {
        match run.start == run.end {
            true => Some(Kind::Trigger),
            false => (self.after(run.start)? == run.end).then_some(Kind::DataInterval),
        }
    }

    /// The run after this one.
    pub fn next(&self, run: Run, kind: Kind) -> Option<Run> {
        let end = self.after(run.end)?;
        Some(match kind {
            Kind::Trigger => Run { start: end, end },
            Kind::DataInterval => Run { start: run.end, end },
        })
    }

    /// The next tick.
    fn after(&self, moment: Timestamp) -> Option<Timestamp> {
        let wall = self.zone.to_datetime(moment).to_zoned(TimeZone::UTC).ok()?;
        // The library searches four years ahead, and panics at the end of the calendar.
        wall.checked_add(4.years()).ok()?;
        let wall = wall.timestamp();
        let tick = self.expression.find_next(wall).ok()?.timestamp();
        if self.runs_every_hour {
            return moment.checked_add(wall.until(tick).ok()?).ok();
        }
        // When the clock is set back, Airflow uses the second of two equal times; when it is set forward, the time after the
        // gap.
        self.zone.to_ambiguous_timestamp(tick.to_zoned(TimeZone::UTC).datetime()).later().ok()
    }
}

/// Numbers, ranges, lists and steps, which all implementations of cron interpret in the same way.
fn is_plain(field: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_range = |text: &str| text.split_once('-').is_some_and(|(from, to)| is_number(from) && is_number(to));
    field.split(',').all(|item| match item.split_once('/') {
        Some((range, step)) => (range == "*" || is_range(range)) && is_number(step),
        None => item == "*" || is_number(item) || is_range(item),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// Three ticks. The expected values are the results of Airflow's own `CronMixin._get_next`.
    fn ticks(expression: &str, zone: &str, from: &str) -> Option<String> {
        let cron = Cron::new(expression, zone)?;
        let mut at = moment(from);
        let mut ticks = Vec::new();
        for _ in 0..3 {
            at = cron.after(at)?;
            ticks.push(at.to_string());
        }
        Some(ticks.join(" "))
    }

    #[test]
    fn ticks_match_airflow() {
        let utc = |expression| ticks(expression, "UTC", "2026-11-22T00:00:00Z").unwrap();
        assert_eq!(utc("0 0 * * *"), "2026-11-23T00:00:00Z 2026-11-24T00:00:00Z 2026-11-25T00:00:00Z");
        assert_eq!(utc("0 0 * * 1"), "2026-11-23T00:00:00Z 2026-11-30T00:00:00Z 2026-12-07T00:00:00Z");
        assert_eq!(utc("*/20 1-2 * * *"), "2026-11-22T01:00:00Z 2026-11-22T01:20:00Z 2026-11-22T01:40:00Z");
        // If both days are given, either one matches.
        assert_eq!(utc("0 0 25 * 1"), "2026-11-23T00:00:00Z 2026-11-25T00:00:00Z 2026-11-30T00:00:00Z");
        assert_eq!(utc("0 12 29 2 *"), "2028-02-29T12:00:00Z 2032-02-29T12:00:00Z 2036-02-29T12:00:00Z");
        assert_eq!(utc("0 0 * * 7"), "2026-11-29T00:00:00Z 2026-12-06T00:00:00Z 2026-12-13T00:00:00Z");
    }

    #[test]
    fn there_are_no_ticks_after_the_end_of_the_calendar() {
        assert_eq!(ticks("0 0 * * *", "UTC", "9999-12-30T00:00:00Z"), None);
        assert_eq!(ticks("0 0 31 2 *", "UTC", "2026-11-22T00:00:00Z"), None);
    }

    #[test]
    fn daylight_saving_changes_match_airflow() {
        let berlin = |expression, from| ticks(expression, "Europe/Berlin", from);
        assert_eq!(
            berlin("30 2 * * *", "2026-10-24T00:30:00Z").unwrap(),
            "2026-10-25T01:30:00Z 2026-10-26T01:30:00Z 2026-10-27T01:30:00Z"
        );
        assert_eq!(
            berlin("30 * * * *", "2026-10-24T23:30:00Z").unwrap(),
            "2026-10-25T00:30:00Z 2026-10-25T01:30:00Z 2026-10-25T02:30:00Z"
        );
        // On that day in March, 2:30 does not exist.
        assert_eq!(
            berlin("30 2 * * *", "2026-03-28T01:30:00Z").unwrap(),
            "2026-03-29T01:30:00Z 2026-03-30T00:30:00Z 2026-03-31T00:30:00Z"
        );
        assert_eq!(
            berlin("30 * * * *", "2026-03-28T23:30:00Z").unwrap(),
            "2026-03-29T00:30:00Z 2026-03-29T01:30:00Z 2026-03-29T02:30:00Z"
        );
    }

    #[test]
    fn only_plain_expressions_are_accepted() {
        for expression in [
            "@once",
            "1 day, 0:00:00",
            "0 0 * * *, 0 1 * * *",
            "0 0 L * *",
            "0 0 * * MON",
            "0 0 */2 * 1",
            "5/15 * * * *",
        ] {
            assert!(Cron::new(expression, "UTC").is_none(), "{expression}");
        }
        assert!(Cron::new("0 0 * * *", "Nowhere/At_All").is_none());
    }

    #[test]
    fn the_data_interval_shows_the_timetable() {
        let cron = Cron::new("0 0 * * *", "UTC").unwrap();
        let run = |start, end| Run { start: moment(start), end: moment(end) };
        let (first, second, third) = ("2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z");
        let trigger = run(second, second);
        assert_eq!(cron.kind(trigger), Some(Kind::Trigger));
        assert_eq!(cron.next(trigger, Kind::Trigger), Some(run(third, third)));
        let interval = run(first, second);
        assert_eq!(cron.kind(interval), Some(Kind::DataInterval));
        assert_eq!(cron.next(interval, Kind::DataInterval), Some(run(second, third)));
        // An interval of another length belongs to a custom timetable.
        assert_eq!(cron.kind(run(first, third)), None);
    }
}
