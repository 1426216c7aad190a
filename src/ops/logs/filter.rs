//! Which entries are wanted.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use regex::Regex;

use super::entry::Entry;
use super::level::Level;
use super::traceback;

/// What an entry must have to be printed.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// At least this one.
    pub level: Option<Level>,
    /// Not before this moment.
    pub since: Option<Timestamp>,
    /// Somewhere in the message or its traceback.
    pub grep: Option<Regex>,
}

/// What the entries before said, and those without a word of their own share: the lines of one message that was
/// written as several.
#[derive(Clone, Copy, Debug, Default)]
pub struct Before {
    level: Option<Level>,
    recent: bool,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_open(&self) -> bool {
        self.level.is_none() && self.since.is_none() && self.grep.is_none()
    }

    pub fn admits(&self, entry: &Entry<'_>, before: &mut Before) -> bool {
        if let Some(least) = self.level {
            before.level = entry.level.as_deref().and_then(Level::of).or(before.level);
            if before.level.unwrap_or(Level::Info) < least {
                return false;
            }
        }
        if let Some(since) = self.since {
            if let Some(time) = entry.timestamp.as_deref().and_then(instant) {
                before.recent = time >= since;
            }
            if !before.recent {
                return false;
            }
        }
        self.grep.as_ref().is_none_or(|grep| {
            let in_traceback = |detail: &serde_json::value::RawValue| grep.is_match(&traceback::text(detail.get()));
            grep.is_match(&entry.event) || entry.error_detail.is_some_and(in_traceback)
        })
    }
}

/// The moment that a log tells; UTC unless it says otherwise.
pub fn instant(text: &str) -> Option<Timestamp> {
    let civil = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    text.parse().ok().or_else(civil)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(filter: &Filter, lines: &[&str]) -> Vec<usize> {
        let mut before = Before::default();
        let admits = |line: &str, before: &mut Before| filter.admits(&Entry::read(line), before);
        lines.iter().enumerate().filter(|(_, line)| admits(line, &mut before)).map(|(at, _)| at).collect()
    }

    #[test]
    fn a_level_and_what_belongs_to_it() {
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
    fn a_time_and_what_follows_it() {
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
    fn words_in_the_message_or_its_traceback() {
        let lines = [
            r#"{"event":"a needle"}"#,
            r#"{"event":"hay","logger":"needle"}"#,
            r#"{"event":"failed","error_detail":[{"exc_type":"E","exc_value":"needle"}]}"#,
        ];
        let grep = Some(Regex::new("need.e").unwrap());
        assert_eq!(admitted(&Filter { grep, ..Filter::default() }, &lines), [0, 2]);
    }
}
