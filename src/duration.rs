//! Durations as people type them: `90`, `1.5`, `50s`, `2m`, `1h30m`, `2 days`.
//!
//! Every option, variable and setting for a duration is parsed here.

use std::time::Duration;

use jiff::{Span, SpanRelativeTo};

const EXPECTED: &str = "expected seconds, 0 or more, or a duration such as 50s, 10m or 1h30m";

/// Plain seconds, or a duration with units.
///
/// # Errors
/// What was expected, for clap.
pub fn parse(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let seconds = text.parse::<f64>().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.or_else(|| spelled(text)).ok_or_else(|| EXPECTED.to_owned())
}

/// Like [`parse`], but more than 0.
///
/// # Errors
/// As there.
pub fn positive(text: &str) -> Result<Duration, String> {
    let duration = parse(text).ok().filter(|duration| !duration.is_zero());
    duration.ok_or_else(|| EXPECTED.replace("0 or more", "more than 0"))
}

/// A day has 24 hours; months and years are not durations.
fn spelled(text: &str) -> Option<Duration> {
    // `2h ago` is a point in time.
    if text.ends_with("ago") {
        return None;
    }
    let span: Span = text.parse().ok()?;
    Duration::try_from(span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_durations_are_read() {
        for (typed, seconds) in [
            ("0", 0.0),
            ("50", 50.0),
            ("1.5", 1.5),
            (" 2 ", 2.0),
            ("50s", 50.0),
            ("2m", 120.0),
            ("1h30m", 5400.0),
            ("1h 30m", 5400.0),
            ("90 seconds", 90.0),
            ("500ms", 0.5),
            ("2 days", 172_800.0),
            ("1w", 604_800.0),
            ("PT10M", 600.0),
        ] {
            assert_eq!(parse(typed).map(|time| time.as_secs_f64()), Ok(seconds), "{typed}");
        }
    }

    #[test]
    fn anything_but_a_duration_is_refused() {
        for typed in ["", "-1", "-5m", "soon", "10m ago", "2mo", "1y", "NaN", "inf", "1e400", "2026-11-01", "5x"] {
            let refused = parse(typed).unwrap_err();
            assert!(refused.contains("1h30m"), "{typed}: {refused}");
        }
        assert!(positive("0").unwrap_err().contains("more than 0") && positive("0s").is_err());
        assert_eq!(positive("1m"), Ok(Duration::from_secs(60)));
    }
}
