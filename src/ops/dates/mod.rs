//! Parses times that users type: `2026-11-01`, `2026-11-01 14:30`, `yesterday`, `2h ago`.
//!
//! Without a time zone they are UTC, Airflow's default. A text that the official command line reads unambiguously has the
//! same value here; tests/compat/dates has a table of such texts.

pub mod forms;

use jiff::civil::{Date, DateTime, Time, datetime};
use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp, ToSpan, Zoned};

const EXPECTED: &str = "expected a time such as 2026-11-01, '2026-11-01 14:30', 2026-11-01T14:30:00+02:00, now, today, \
                        yesterday or '2h ago' (UTC unless it has a time zone)";

/// Parses a time for clap; returns RFC 3339 in UTC. The server's calendar has the years 1 to 9999; times outside of it become
/// its first or last moment.
pub fn moment(text: &str) -> Result<String, String> {
    in_calendar(text, &now()).map(|moment| format!("{moment}Z"))
}

/// Parses a date for clap; returns `YYYY-MM-DD`.
pub fn day(text: &str) -> Result<String, String> {
    in_calendar(text, &now()).map(|moment| moment.date().to_string())
}

/// The instant of a time from [`moment`] or the server. Times on the first or last day of the calendar that jiff does not
/// support become `Timestamp::MIN` or `MAX`.
pub fn timestamp(text: &str) -> Option<Timestamp> {
    let instant = text.parse::<Timestamp>();
    instant.ok().or_else(|| edge(text).map(|moment| if moment.year() > 1 { Timestamp::MAX } else { Timestamp::MIN }))
}

/// Python's `datetime.min` and `datetime.max`.
fn bounds() -> (DateTime, DateTime) {
    (datetime(1, 1, 1, 0, 0, 0, 0), datetime(9999, 12, 31, 23, 59, 59, 999_999_000))
}

fn in_calendar(text: &str, now: &Zoned) -> Result<DateTime, String> {
    let text = text.trim();
    clamped(text, now).or_else(|why| {
        let converted = forms::rfc_3339(text).ok_or(why)?;
        clamped(&converted, now)
    })
}

fn clamped(text: &str, now: &Zoned) -> Result<DateTime, String> {
    let (first, last) = bounds();
    if !is_valid_clock(text) {
        return Err(EXPECTED.to_owned());
    }
    match instant(text, now) {
        Ok(instant) => Ok(instant.to_zoned(TimeZone::UTC).datetime().clamp(first, last)),
        Err(why) => edge(text).ok_or(why),
    }
}

/// A time on the first or last days of the calendar. Jiff rejects those that some time zone would move out of its range.
fn edge(text: &str) -> Option<DateTime> {
    let (first, last) = bounds();
    let pieces = Pieces::parse(text).ok()?;
    let date = pieces.date();
    if date.year() > 1 && date < last.date().yesterday().ok()? {
        return None;
    }
    let moment = date.to_datetime(pieces.time().unwrap_or_else(Time::midnight));
    let offset = pieces.to_numeric_offset().unwrap_or(Offset::UTC);
    let beyond = if date.year() > 1 { last } else { first };
    Some(moment.checked_sub(offset.seconds().seconds()).unwrap_or(beyond).clamp(first, last))
}

/// False for texts that Python rejects but jiff reads as another time: second 60, years before 1, and offsets of a day or
/// more.
fn is_valid_clock(text: &str) -> bool {
    let Ok(pieces) = Pieces::parse(text) else { return true };
    let clock = text.split_once(['T', 't', ' ']).map_or("", |(_, clock)| clock);
    let seconds = if clock.contains(':') { clock.split(':').nth(2) } else { clock.get(4..) };
    let is_far = pieces.to_numeric_offset().is_some_and(|offset| offset.seconds().abs() >= 24 * 60 * 60);
    pieces.date().year() > 0 && !seconds.is_some_and(|seconds| seconds.starts_with("60")) && !is_far
}

fn now() -> Zoned {
    Timestamp::now().to_zoned(TimeZone::UTC)
}

fn instant(text: &str, now: &Zoned) -> Result<Timestamp, String> {
    let text = text.trim();
    let start_of_day = |days: Span| {
        now.date().checked_add(days).and_then(|date| date.to_zoned(TimeZone::UTC)).map(|zoned| zoned.timestamp())
    };
    let worded = match text.to_ascii_lowercase().as_str() {
        "now" => Some(Ok(now.timestamp())),
        "today" => Some(start_of_day(0.days())),
        "yesterday" => Some(start_of_day((-1).days())),
        "tomorrow" => Some(start_of_day(1.days())),
        _ => None,
    };
    if let Some(instant) = worded {
        return instant.map_err(|error| error.to_string());
    }
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant);
    }
    if let Some(instant) = civil(text) {
        return Ok(instant);
    }
    // A duration without a direction would be ambiguous.
    if (text.ends_with("ago") || text.starts_with(['-', '+']))
        && let Ok(span) = text.parse::<Span>()
    {
        return now.checked_add(span).map(|then| then.timestamp()).map_err(|error| error.to_string());
    }
    Err(EXPECTED.to_owned())
}

fn civil(text: &str) -> Option<Timestamp> {
    // For text with a time zone, jiff would ignore the zone. The caller has already tried such text as a timestamp.
    if text.ends_with(['Z', 'z', ']']) || has_offset(text) {
        return None;
    }
    let civil = match text.parse::<Date>() {
        Ok(date) if text.len() <= "2026-11-01".len() => date.to_datetime(jiff::civil::Time::midnight()),
        _ => text.parse::<DateTime>().ok()?,
    };
    civil.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

fn has_offset(text: &str) -> bool {
    text.split_once(['T', 't', ' ']).is_some_and(|(_, time)| time.contains(['+', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Result<String, String> {
        let now: Zoned = "2026-11-22T10:20:30.5+00:00[UTC]".parse().unwrap();
        instant(text, &now).map(|instant| instant.to_string())
    }

    #[test]
    fn typed_times_become_rfc_3339() {
        for (typed, sent) in [
            ("2026-11-01", "2026-11-01T00:00:00Z"),
            ("2026-11-01 14:30", "2026-11-01T14:30:00Z"),
            ("2026-11-01T14:30:15.123456", "2026-11-01T14:30:15.123456Z"),
            ("2026-11-01T14:30:00+02:00", "2026-11-01T12:30:00Z"),
            ("2026-11-01T14:30:00Z", "2026-11-01T14:30:00Z"),
            ("2026-11-01 14:30:00+00:00", "2026-11-01T14:30:00Z"),
            ("now", "2026-11-22T10:20:30.5Z"),
            ("today", "2026-11-22T00:00:00Z"),
            ("Yesterday", "2026-11-21T00:00:00Z"),
            ("tomorrow", "2026-11-23T00:00:00Z"),
            ("2h ago", "2026-11-22T08:20:30.5Z"),
            ("3 days ago", "2026-11-19T10:20:30.5Z"),
            ("-1w", "2026-11-15T10:20:30.5Z"),
        ] {
            assert_eq!(at(typed).as_deref(), Ok(sent), "{typed}");
        }
    }

    #[test]
    fn invalid_times_are_rejected_with_examples() {
        for typed in
            ["", "soon", "2026-13-01", "2026-02-30", "2h", "11/01/2026", "2026-11-01T25:00", "99999999999 years ago"]
        {
            assert!(at(typed).is_err(), "{typed}");
        }
        assert!(at("soon").unwrap_err().contains("2h ago"));
    }

    #[test]
    fn times_outside_the_calendar_are_clamped() {
        let last = "9999-12-31T23:59:59.999999Z";
        for (typed, sent) in [
            ("9999-12-31", "9999-12-31T00:00:00Z"),
            ("9999-12-30", "9999-12-30T00:00:00Z"),
            ("9999-12-31T23:59:59.999999Z", last),
            ("9999-12-31 23:59:59.999999999+00:00", last),
            ("9999-12-31T23:30:00-05:00", last),
            ("9999-12-31T23:30:00+02:00", "9999-12-31T21:30:00Z"),
            ("0001-01-01", "0001-01-01T00:00:00Z"),
            ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z"),
            ("0001-01-01T00:00:00-01:00", "0001-01-01T01:00:00Z"),
        ] {
            assert_eq!(moment(typed).as_deref(), Ok(sent), "{typed}");
            assert!(timestamp(sent).is_some(), "{sent}");
        }
        assert_eq!(day("9999-12-31").as_deref(), Ok("9999-12-31"));
        assert_eq!(day("0001-01-01").as_deref(), Ok("0001-01-01"));
        assert!(moment("9999-13-01").is_err() && moment("10000-01-01").is_err());
    }

    #[test]
    fn impossible_times_are_rejected_and_not_normalized() {
        for typed in [
            "2026-11-01T10:00:60",
            "2026-11-01 10:00:60Z",
            "20261101T100060Z",
            "2026-11-01T10:00+25:00",
            "2026-11-01T10:00:00-24:00",
            "0000-01-01",
            "0000-06-01T00:00:00Z",
            "-009999-01-01",
        ] {
            assert_eq!(moment(typed), Err(EXPECTED.to_owned()), "{typed}");
            assert!(day(typed).is_err(), "{typed}");
        }
        assert_eq!(moment("2026-11-01T10:00:59").as_deref(), Ok("2026-11-01T10:00:59Z"));
        let last = "9999-12-31T23:59:59.999999Z";
        assert!(timestamp(last).unwrap() > timestamp("9999-01-01T00:00:00Z").unwrap());
    }

    #[test]
    fn a_day_is_a_date() {
        assert_eq!(day("2026-11-01").as_deref(), Ok("2026-11-01"));
    }
}
