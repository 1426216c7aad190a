//! The runs after the next one, of a Dag that runs by a cron expression.
//!
//! The API tells the next run alone. The others are computed as Airflow does it: by the wall clock of the Dag's zone,
//! and by the length of time where the expression has a run in every hour. What might come out otherwise there than here
//! is refused.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// A cron expression in the zone of its Dag.
pub struct Cron {
    expression: cronexpr::Crontab,
    runs_every_hour: bool,
    zone: TimeZone,
}

/// What a run has to do with its data interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `CronTriggerTimetable`: the interval is one moment.
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
    /// None for anything but a plain expression of five fields, and for a zone that is not known here.
    pub fn new(expression: &str, zone: &str) -> Option<Self> {
        let fields: Vec<_> = expression.split(' ').collect();
        let [_, hour, day, _, weekday] = fields[..] else { return None };
        if !fields.iter().all(|field| is_plain(field)) {
            return None;
        }
        // Of `*/2` in one of these two beside the other, each reader of cron expressions thinks otherwise.
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

    /// Which of the timetables this run comes of; none if it can be neither.
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
        // The library looks four years ahead, and panics where the calendar ends.
        wall.checked_add(4.years()).ok()?;
        let wall = wall.timestamp();
        let tick = self.expression.find_next(wall).ok()?.timestamp();
        if self.runs_every_hour {
            return moment.checked_add(wall.until(tick).ok()?).ok();
        }
        // Of a time that comes twice Airflow takes the second; one that the clock is set forward over comes later.
        self.zone.to_ambiguous_timestamp(tick.to_zoned(TimeZone::UTC).datetime()).later().ok()
    }
}

/// Numbers, ranges, lists and steps: what every reader of cron expressions takes alike.
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

    /// Three ticks; those expected are the results of Airflow's own `CronMixin._get_next`.
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
    fn ticks_are_airflows() {
        let utc = |expression| ticks(expression, "UTC", "2026-11-22T00:00:00Z").unwrap();
        assert_eq!(utc("0 0 * * *"), "2026-11-23T00:00:00Z 2026-11-24T00:00:00Z 2026-11-25T00:00:00Z");
        assert_eq!(utc("0 0 * * 1"), "2026-11-23T00:00:00Z 2026-11-30T00:00:00Z 2026-12-07T00:00:00Z");
        assert_eq!(utc("*/20 1-2 * * *"), "2026-11-22T01:00:00Z 2026-11-22T01:20:00Z 2026-11-22T01:40:00Z");
        // Either day will do when both are given.
        assert_eq!(utc("0 0 25 * 1"), "2026-11-23T00:00:00Z 2026-11-25T00:00:00Z 2026-11-30T00:00:00Z");
        assert_eq!(utc("0 12 29 2 *"), "2028-02-29T12:00:00Z 2032-02-29T12:00:00Z 2036-02-29T12:00:00Z");
        assert_eq!(utc("0 0 * * 7"), "2026-11-29T00:00:00Z 2026-12-06T00:00:00Z 2026-12-13T00:00:00Z");
    }

    #[test]
    fn at_the_end_of_the_calendar_there_are_no_more() {
        assert_eq!(ticks("0 0 * * *", "UTC", "9999-12-30T00:00:00Z"), None);
        assert_eq!(ticks("0 0 31 2 *", "UTC", "2026-11-22T00:00:00Z"), None);
    }

    #[test]
    fn clocks_that_are_set_forth_and_back_count_as_in_airflow() {
        let berlin = |expression, from| ticks(expression, "Europe/Berlin", from);
        assert_eq!(
            berlin("30 2 * * *", "2026-10-24T00:30:00Z").unwrap(),
            "2026-10-25T01:30:00Z 2026-10-26T01:30:00Z 2026-10-27T01:30:00Z"
        );
        assert_eq!(
            berlin("30 * * * *", "2026-10-24T23:30:00Z").unwrap(),
            "2026-10-25T00:30:00Z 2026-10-25T01:30:00Z 2026-10-25T02:30:00Z"
        );
        // In March there is no half past two.
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
    fn only_plain_expressions_are_read() {
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
    fn the_timetable_shows_in_the_data_interval() {
        let cron = Cron::new("0 0 * * *", "UTC").unwrap();
        let run = |start, end| Run { start: moment(start), end: moment(end) };
        let (first, second, third) = ("2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z");
        let trigger = run(second, second);
        assert_eq!(cron.kind(trigger), Some(Kind::Trigger));
        assert_eq!(cron.next(trigger, Kind::Trigger), Some(run(third, third)));
        let interval = run(first, second);
        assert_eq!(cron.kind(interval), Some(Kind::DataInterval));
        assert_eq!(cron.next(interval, Kind::DataInterval), Some(run(second, third)));
        // An interval of another length: some timetable of the user's own.
        assert_eq!(cron.kind(run(first, third)), None);
    }
}
