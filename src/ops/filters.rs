//! Filters of runs and task instances that are applied again here: a server ignores those that it does not support, and
//! would return everything.

use super::dates;

/// Whether the value is one of the wanted ones, or none are wanted in particular.
pub fn is_among(wanted: &[String], value: Option<&str>) -> bool {
    wanted.is_empty() || value.is_some_and(|value| wanted.iter().any(|wanted| wanted == value))
}

/// Whether a run is due at `after` or later, and before `before`. A time that cannot be read is not within a limit.
pub fn is_due_within(due: Option<&str>, after: Option<&str>, before: Option<&str>) -> bool {
    let due = due.and_then(dates::timestamp);
    let is = |limit: Option<&str>, fits: fn(jiff::Timestamp, jiff::Timestamp) -> bool| {
        limit.is_none_or(|limit| due.zip(dates::timestamp(limit)).is_some_and(|(due, limit)| fits(due, limit)))
    };
    is(after, |due, after| due >= after) && is(before, |due, before| due < before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_wanted_is_everything() {
        assert!(is_among(&[], None) && is_among(&["a".into(), "b".into()], Some("b")));
        assert!(!is_among(&["a".into()], Some("b")) && !is_among(&["a".into()], None));
    }

    #[test]
    fn the_first_instant_is_included_and_the_last_is_not() {
        let (from, to) = (Some("2026-11-02T00:00:00Z"), Some("2026-11-03T00:00:00Z"));
        for (due, is_within) in [
            (Some("2026-11-02T00:00:00Z"), true),
            (Some("2026-11-02T23:59:59.9+00:00"), true),
            (Some("2026-11-03T00:00:00Z"), false),
            (Some("2026-11-01T23:59:59.9Z"), false),
            (Some("never"), false),
            (None, false),
        ] {
            assert_eq!(is_due_within(due, from, to), is_within, "{due:?}");
        }
        assert!(is_due_within(None, None, None));
    }
}
