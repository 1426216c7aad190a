//! Filters log entries by level, time and text.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use regex::Regex;

use super::entry::Entry;
use super::level::Level;
use super::traceback;

/// The conditions that an entry must meet to be printed.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The lowest level.
    pub level: Option<Level>,
    /// The earliest time.
    pub since: Option<Timestamp>,
    /// Must match in the message or its traceback.
    pub grep: Option<Regex>,
}

/// The level and time of the previous entries. An entry without its own inherits them, because a message of several
/// lines can arrive as several entries.
#[derive(Clone, Copy, Debug, Default)]
pub struct State {
    level: Option<Level>,
    recent: bool,
}

impl Filter {
    /// Whether every entry passes.
    pub fn is_open(&self) -> bool {
        self.level.is_none() && self.since.is_none() && self.grep.is_none()
    }

    pub fn admits(&self, entry: &Entry<'_>, state: &mut State) -> bool {
        if let Some(least) = self.level {
            state.level = entry.level.as_deref().and_then(Level::of).or(state.level);
            if state.level.unwrap_or(Level::Info) < least {
                return false;
            }
        }
        if let Some(since) = self.since {
            if let Some(time) = entry.timestamp.as_deref().and_then(instant) {
                state.recent = time >= since;
            }
            if !state.recent {
                return false;
            }
        }
        self.grep.as_ref().is_none_or(|grep| {
            let in_traceback = |detail: &serde_json::value::RawValue| grep.is_match(&traceback::text(detail.get()));
            grep.is_match(&entry.event) || entry.error_detail.is_some_and(in_traceback)
        })
    }
}

/// Parses the time of an entry; UTC if it has no offset.
pub fn instant(text: &str) -> Option<Timestamp> {
    let civil = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    text.parse().ok().or_else(civil)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(filter: &Filter, lines: &[&str]) -> Vec<usize> {
        let mut state = State::default();
        let admits = |line: &str, state: &mut State| filter.admits(&Entry::read(line), state);
        lines.iter().enumerate().filter(|(_, line)| admits(line, &mut state)).map(|(at, _)| at).collect()
    }

    #[test]
    fn an_entry_without_a_level_has_that_of_the_previous_one() {
        let lines = [
            r#"{"event":"no level yet"}"#,
            r#"{"event":"e","level":"error"}"#,
            "  its second line",
            r#"{"event":"i","level":"info"}"#,
            "  its second line",
            r#"{"event":"c","level":"critical"}"#,
        ];
        let at_least = |level| admitted(&Filter { level: Some(level), ..Filter::default() }, &lines);
        assert_eq!(at_least(Level::Warning), [1, 2, 5]);
        assert_eq!(at_least(Level::Critical), [5]);
        assert_eq!(at_least(Level::Info).len(), 6);
    }

    #[test]
    fn an_entry_without_a_time_has_that_of_the_previous_one() {
        let lines = [
            r#"{"timestamp":null,"event":"head"}"#,
            r#"{"timestamp":"2026-11-22T04:00:00Z","event":"early"}"#,
            r#"{"timestamp":"2026-11-22T04:30:00.5","event":"in time"}"#,
            r#"{"timestamp":null,"event":"its second line"}"#,
            r#"{"timestamp":"2026-11-22T06:00:00+02:00","event":"early"}"#,
        ];
        let since = Some("2026-11-22T04:30:00Z".parse().unwrap());
        assert_eq!(admitted(&Filter { since, ..Filter::default() }, &lines), [2, 3]);
    }

    #[test]
    fn grep_searches_the_message_and_the_traceback() {
        let lines = [
            r#"{"event":"a needle"}"#,
            r#"{"event":"hay","logger":"needle"}"#,
            r#"{"event":"failed","error_detail":[{"exc_type":"E","exc_value":"needle"}]}"#,
        ];
        let grep = Some(Regex::new("need.e").unwrap());
        assert_eq!(admitted(&Filter { grep, ..Filter::default() }, &lines), [0, 2]);
    }
}
