//! The options of `logs` and `tasks logs`.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use jiff::Timestamp;
use regex::Regex;

use super::filter::Filter;
use super::level::Level;
use super::sink::SinkOptions;
use crate::duration;
use crate::ops::{dates, value_parsers};

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Options {
    /// Print new entries until the task instance or the run ends, including later tries
    #[arg(short, long)]
    pub follow: bool,

    /// Print only the logs of failed task instances
    #[arg(long, conflicts_with = "follow")]
    pub failed: bool,

    /// Number of the try (default: the latest)
    #[arg(long = "try", id = "try", value_name = "N", allow_negative_numbers = true, visible_alias = "try-number", value_parser = value_parsers::at_least::<1>)]
    pub number: Option<i64>,

    /// Map index of a mapped task's instance (default: all instances)
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::at_least::<-1>)]
    pub map_index: Option<i64>,

    /// Print only the last N entries of each log
    #[arg(short = 'n', long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::count)]
    tail: Option<usize>,

    /// Print only entries since a time (`2026-11-01 14:30`) or within a duration until now (10m)
    #[arg(long, value_name = "TIME|DURATION", value_parser = since, allow_hyphen_values = true)]
    since: Option<Timestamp>,

    /// Print only entries of this level or higher
    #[arg(long, value_name = "LEVEL", ignore_case = true, value_parser = PossibleValuesParser::new(Level::NAMES).map(|name| Level::of(&name).expect("it is one of them")))]
    level: Option<Level>,

    /// Print only entries whose message or traceback matches a regular expression; (?i) ignores case
    #[arg(long, value_name = "REGEX", value_parser = expression)]
    grep: Option<Regex>,

    /// Print one line per section of the log instead of its entries; errors are still printed
    #[arg(long)]
    no_groups: bool,
}

impl Options {
    /// The index of a mapped instance.
    pub fn index(&self) -> Option<i64> {
        self.map_index.filter(|index| *index >= 0)
    }

    pub fn sink_options(&self) -> SinkOptions {
        let filter = Filter { level: self.level, since: self.since, grep: self.grep.clone() };
        SinkOptions { filter, tail: self.tail, folded: self.no_groups }
    }
}

fn since(text: &str) -> Result<Timestamp, String> {
    let moment = value_parsers::moment(text).or_else(|why| {
        let invalid = || format!("{why}, or a duration such as 10m");
        let length = duration::parse(text).map_err(|_| invalid())?;
        Timestamp::now().checked_sub(length).map(|moment| moment.to_string()).map_err(|_| invalid())
    });
    moment.and_then(|moment| dates::timestamp(&moment).ok_or_else(|| "expected a time".to_owned()))
}

fn expression(text: &str) -> Result<Regex, String> {
    Regex::new(text).map_err(|error| {
        let text = error.to_string();
        text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_takes_a_time_or_a_duration() {
        assert_eq!(since("2026-11-01").unwrap().to_string(), "2026-11-01T00:00:00Z");
        let past = Timestamp::now().as_second() - since("10m").unwrap().as_second();
        assert!((599..=601).contains(&past), "{past}");
        let past = Timestamp::now().as_second() - since("90").unwrap().as_second();
        assert!((89..=91).contains(&past), "{past}");
        assert!(since("soon").unwrap_err().contains("10m"));
    }

    #[test]
    fn an_invalid_expression_has_a_short_reason() {
        assert_eq!(expression("(").unwrap_err(), "unclosed group");
    }
}
