//! What `logs` and `tasks logs` can be asked for.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use jiff::Timestamp;
use regex::Regex;

use super::filter::Filter;
use super::level::Level;
use super::sink::Wanted;
use crate::duration;
use crate::ops::{dates, value_parsers};

// No docstring: clap would take it for the help of the whole command.
#[derive(clap::Args)]
pub struct Options {
    /// Go on until the task ends, through all of its tries
    #[arg(short, long)]
    pub follow: bool,

    /// Only the task instances that failed
    #[arg(long, conflicts_with = "follow")]
    pub failed: bool,

    /// The log of this try instead of the latest
    #[arg(long = "try", id = "try", value_name = "N", allow_negative_numbers = true, visible_alias = "try-number", value_parser = value_parsers::at_least::<1>)]
    pub number: Option<i64>,

    /// Which instance of a mapped task; all of them when not given
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::at_least::<-1>)]
    pub map_index: Option<i64>,

    /// Only the last N entries of each log
    #[arg(short = 'n', long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::count)]
    tail: Option<usize>,

    /// Only what was logged since a time (`2026-11-01 14:30`) or for so long (10m)
    #[arg(long, value_name = "TIME|DURATION", value_parser = since, allow_hyphen_values = true)]
    since: Option<Timestamp>,

    /// Only what is at least so important
    #[arg(long, value_name = "LEVEL", ignore_case = true, value_parser = PossibleValuesParser::new(Level::NAMES).map(|name| Level::of(&name).expect("it is one of them")))]
    level: Option<Level>,

    /// Only messages and tracebacks in which this regular expression is found; (?i) ignores case
    #[arg(long, value_name = "REGEX", value_parser = expression)]
    grep: Option<Regex>,

    /// One line for each section of the log instead of what is in it, but for errors
    #[arg(long)]
    no_groups: bool,
}

impl Options {
    /// The index of a mapped instance.
    pub fn index(&self) -> Option<i64> {
        self.map_index.filter(|index| *index >= 0)
    }

    pub fn wanted(&self) -> Wanted {
        let filter = Filter { level: self.level, since: self.since, grep: self.grep.clone() };
        Wanted { filter, tail: self.tail, folded: self.no_groups }
    }
}

fn since(text: &str) -> Result<Timestamp, String> {
    let moment = value_parsers::moment(text).or_else(|why| {
        let refused = || format!("{why}; or for how long, such as 10m");
        let length = duration::parse(text).map_err(|_| refused())?;
        Timestamp::now().checked_sub(length).map(|moment| moment.to_string()).map_err(|_| refused())
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
    fn a_time_or_how_long() {
        assert_eq!(since("2026-11-01").unwrap().to_string(), "2026-11-01T00:00:00Z");
        let past = Timestamp::now().as_second() - since("10m").unwrap().as_second();
        assert!((599..=601).contains(&past), "{past}");
        let past = Timestamp::now().as_second() - since("90").unwrap().as_second();
        assert!((89..=91).contains(&past), "{past}");
        assert!(since("soon").unwrap_err().contains("10m"));
    }

    #[test]
    fn a_broken_expression_says_why() {
        assert_eq!(expression("(").unwrap_err(), "unclosed group");
    }
}
