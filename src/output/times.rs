//! Times and durations for people: in UTC, like the server's.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer};

const DAY: i64 = 86_400;

/// Reads a time of a response; anything else is `None`.
pub fn moment<'de, D: Deserializer<'de>>(reply: D) -> Result<Option<Timestamp>, D::Error> {
    let text: Option<String> = Option::deserialize(reply)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

/// `2026-11-22 04:14:02 UTC`
pub fn full(moment: Timestamp) -> String {
    written(moment, "%Y-%m-%d %H:%M:%S UTC")
}

/// `04:14:02`, with the date before it if it is not the date of `beside`.
pub fn short(moment: Timestamp, beside: Timestamp) -> String {
    let day = |moment| written(moment, "%Y-%m-%d");
    let format = if day(moment) == day(beside) { "%H:%M:%S" } else { "%m-%d %H:%M:%S" };
    written(moment, format)
}

/// The seconds from one time to another.
pub fn between(from: Timestamp, to: Timestamp) -> f64 {
    to.duration_since(from).as_secs_f64()
}

/// `0.4s`, `1m 05s`, `2h 03m`, `3d 04h`
pub fn length(seconds: f64) -> String {
    let sign = if seconds < 0.0 { "-" } else { "" };
    let seconds = seconds.abs();
    if seconds < 59.95 {
        return format!("{sign}{seconds:.1}s");
    }
    #[allow(clippy::cast_possible_truncation, reason = "no run takes longer than an i64 has seconds")]
    let whole = seconds.round() as i64;
    match whole {
        0..3_600 => format!("{sign}{}m {:02}s", whole / 60, whole % 60),
        3_600..DAY => format!("{sign}{}h {:02}m", whole / 3_600, whole % 3_600 / 60),
        _ => format!("{sign}{}d {:02}h", whole / DAY, whole % DAY / 3_600),
    }
}

fn written(moment: Timestamp, format: &str) -> String {
    moment.to_zoned(TimeZone::UTC).strftime(format).to_string()
}

/// `2026-11-22 14:05 UTC`
pub fn minute(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_two_units() {
        let all = [0.0, 4.767, 59.94, 59.96, 65.2, 3_599.4, 7_384.0, 273_600.0, -3.25].map(length);
        assert_eq!(all, ["0.0s", "4.8s", "59.9s", "1m 00s", "1m 05s", "59m 59s", "2h 03m", "3d 04h", "-3.2s"]);
    }

    #[test]
    fn the_date_is_shown_if_it_differs() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (first, next) = (at("2026-11-22T23:59:59.5Z"), at("2026-11-23T00:00:01Z"));
        assert_eq!((short(first, first), short(next, first)), ("23:59:59".into(), "11-23 00:00:01".into()));
        assert_eq!(full(first), "2026-11-22 23:59:59 UTC");
        assert!((between(first, next) - 1.5).abs() < 1e-9);
    }
}
