//! Converts other notations of times to RFC 3339, if Airflow's own parser reads them unambiguously: `2026/11/1`,
//! `2026-W45`, `2026-305`, `Nov 1 2026 9:05 pm`, `2026-11-01 09:05:07 UTC`.
//!
//! Not supported are times that Airflow completes from the current date (`10:30`, `Nov 2026`), dates whose day could be the
//! month (`11/01/2026`), and time zones that Airflow ignores or inverts (`CET`, `UTC+2`).

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

/// Longer than any supported notation, in bytes.
const MAX_LENGTH: usize = 64;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// The time in RFC 3339, with its offset if it has one; `None` for unsupported text.
pub fn rfc_3339(text: &str) -> Option<String> {
    if text.len() > MAX_LENGTH || !text.is_ascii() {
        return None;
    }
    period(text).map(|date| date.to_string()).or_else(|| numeric(text)).or_else(|| worded(text))
}

/// The first day of a year, month or week. A time of day is not allowed.
fn period(text: &str) -> Option<Date> {
    let (year, rest) = year(text)?;
    match rest.strip_prefix('-').unwrap_or(rest) {
        "" if rest.is_empty() => Date::new(year, 1, 1).ok(),
        week if week.starts_with('W') => {
            Some(ISOWeekDate::new(year, number(&week[1..], 2..=2)?, Weekday::Monday).ok()?.date())
        }
        month if month != rest => Date::new(year, number(month, 2..=2)?, 1).ok(),
        _ => None,
    }
}

/// A numeric date with an optional time.
fn numeric(text: &str) -> Option<String> {
    let (date, rest) = day(text)?;
    match rest {
        "" => Some(date.to_string()),
        _ => with_clock(date, rest.strip_prefix(['T', 't', ' ']).or_else(|| compact(text).then_some(rest))?),
    }
}

/// A date and time without separators: `202611010905`, `20261101090507`.
fn compact(text: &str) -> bool {
    matches!(text.len(), 12 | 14) && digits(text) == text.len()
}

fn day(text: &str) -> Option<(Date, &str)> {
    let (year, rest) = year(text)?;
    if let Some(week) = rest.strip_prefix("-W").or_else(|| rest.strip_prefix('W')) {
        let (week, rest) = week.split_at_checked(2)?;
        let rest = if text.contains("-W") { rest.strip_prefix('-')? } else { rest };
        let (weekday, rest) = rest.split_at_checked(digits(rest))?;
        let weekday = Weekday::from_monday_one_offset(number(weekday, 1..=1)?).ok()?;
        return Some((ISOWeekDate::new(year, number(week, 2..=2)?, weekday).ok()?.date(), rest));
    }
    if compact(text) || digits(text) == 8 {
        let (month_and_day, rest) = rest.split_at_checked(4)?;
        let (month, day) = month_and_day.split_at(2);
        return Some((Date::new(year, number(month, 2..=2)?, number(day, 2..=2)?).ok()?, rest));
    }
    let of_year = rest.strip_prefix('-').unwrap_or(rest);
    if digits(of_year) == 3 {
        let date = Date::new(year, 1, 1).ok()?.checked_add((number::<i64>(&of_year[..3], 3..=3)? - 1).days()).ok()?;
        return (date.year() == year).then_some((date, &of_year[3..]));
    }
    let separator = rest.chars().next().filter(|first| matches!(first, '-' | '/' | '.'))?;
    let (month, rest) = rest[1..].split_once(separator)?;
    let (day, rest) = rest.split_at(digits(rest));
    Some((Date::new(year, number(month, 1..=2)?, number(day, 1..=2)?).ok()?, rest))
}

/// A date with the name of its month and an optional time: `Nov 1, 2026 9pm`, `Sun, 01 Nov 2026 09:05:07 +0000`,
/// `Sun Nov  1 09:05:07 UTC 2026`, `1-Nov-2026`.
fn worded(text: &str) -> Option<String> {
    let (first, rest) = text.split_once([' ', ',']).unwrap_or((text, ""));
    // Dashes after the first word belong to an offset.
    let text = if first.contains('-') { format!("{} {rest}", first.replace('-', " ")) } else { text.to_owned() };
    let mut words: Vec<_> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let weekday = words.first().and_then(|word| WEEKDAYS.iter().find(|(name, _)| is_name(word, name)));
    if weekday.is_some() {
        words.remove(0);
    }
    let (year, month, day, clock) = match words[..] {
        [year, name, day, ref clock @ ..] if digits(year) == 4 && month(name).is_some() => {
            (year, month(name), day, clock)
        }
        [first, second, ref clock @ .., year]
            if clock.first().is_some_and(|word| word.contains(':')) && digits(year) == 4 =>
        {
            let (month, day) = month_and_day(first, second)?;
            (year, Some(month), day, clock)
        }
        [first, second, year, ref clock @ ..] => {
            let (month, day) = month_and_day(first, second)?;
            (year, Some(month), day, clock)
        }
        _ => return None,
    };
    let date = Date::new(number(year, 4..=4)?, month?, number(ordinal(day), 1..=2)?).ok()?;
    if weekday.is_some_and(|(_, weekday)| *weekday != date.weekday()) {
        return None;
    }
    if clock.is_empty() { Some(date.to_string()) } else { with_clock(date, &clock.join(" ")) }
}

fn month_and_day<'t>(first: &'t str, second: &'t str) -> Option<(i8, &'t str)> {
    month(first).map(|month| (month, second)).or_else(|| Some((month(second)?, first)))
}

fn month(word: &str) -> Option<i8> {
    let at = MONTHS
        .iter()
        .position(|name| is_name(word, name) || (*name == "september" && word.eq_ignore_ascii_case("sept")))?;
    i8::try_from(at + 1).ok()
}

/// Whether the word is the name or its first three letters.
fn is_name(word: &str, name: &str) -> bool {
    word.eq_ignore_ascii_case(name) || word.eq_ignore_ascii_case(&name[..3])
}

/// `1st` as `1`.
fn ordinal(word: &str) -> &str {
    ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}

/// A date with the time in `text` (`9:05`, `9pm`, `0905` or `09:05:07.123`) and an optional offset.
fn with_clock(date: Date, text: &str) -> Option<String> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.' | ',')).unwrap_or(text.len());
    let (clock, rest) = text.split_at(end);
    let (half, zone) = half(rest.trim_start());
    let (clock, fraction) = match clock.split_once(['.', ',']) {
        Some((clock, fraction)) if clock.len() > 5 && digits(fraction) == fraction.len() && !fraction.is_empty() => {
            (clock, format!(".{}", &fraction[..fraction.len().min(6)]))
        }
        Some(_) => return None,
        None => (clock, String::new()),
    };
    let parts: Vec<_> = match clock.len() {
        4 | 6 if digits(clock) == clock.len() => (0..clock.len()).step_by(2).map(|at| &clock[at..at + 2]).collect(),
        _ => clock.split(':').collect(),
    };
    let parts = parts.into_iter().map(|part| number::<u8>(part, 1..=2)).collect::<Option<Vec<_>>>()?;
    let (hour, minute, second) = match parts[..] {
        [hour] if half.is_some() => (hour, 0, 0),
        [hour, minute] => (hour, minute, 0),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    let hour = match half {
        None => hour,
        Some(_) if hour > 12 => return None,
        Some(from) => hour % 12 + from,
    };
    Some(format!("{date}T{hour:02}:{minute:02}:{second:02}{fraction}{}", offset(zone)?))
}

/// The hour at which `am` or `pm` starts, if the text starts with one of them, and the rest.
fn half(text: &str) -> (Option<u8>, &str) {
    let (word, rest) = text.split_at_checked(2).unwrap_or(("", text));
    match word.to_ascii_lowercase().as_str() {
        "am" => (Some(0), rest.trim_start()),
        "pm" => (Some(12), rest.trim_start()),
        _ => (None, text),
    }
}

fn offset(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    if matches!(text, "Z" | "z" | "UTC" | "GMT") {
        return Some("Z".to_owned());
    }
    let sign = text.chars().next().filter(|sign| matches!(sign, '+' | '-'))?;
    let (hours, minutes) = match text[1..].split_once(':') {
        Some(parts) => parts,
        None if text.len() == 5 => text[1..].split_at(2),
        None => (&text[1..], "00"),
    };
    Some(format!("{sign}{:02}:{:02}", number::<u8>(hours, 1..=2)?, number::<u8>(minutes, 2..=2)?))
}

fn year(text: &str) -> Option<(i16, &str)> {
    let (year, rest) = text.split_at_checked(4)?;
    Some((number(year, 4..=4)?, rest))
}

/// The number of leading digits.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The number, if the text is only digits and its length is in range.
fn number<N: std::str::FromStr>(text: &str, lengths: std::ops::RangeInclusive<usize>) -> Option<N> {
    let is_number = lengths.contains(&text.len()) && digits(text) == text.len();
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::super::moment;

    /// The results of Airflow's own parser, written by tests/compat/dates/dates.py.
    const TABLE: &str = include_str!("../../../tests/compat/dates/dates.json");

    /// Whether we intentionally reject a text that Airflow accepts.
    fn is_rejected(text: &str) -> bool {
        let is_day_or_month = |text: &str| {
            let parts: Vec<_> = text.split(['/', '-', '.']).collect();
            parts.len() == 3 && parts[0].len() == 2 && parts.iter().all(|part| part.parse::<u16>().is_ok())
        };
        let is_ambiguous = is_day_or_month(text)
            || [
                "2026-11-01-09:05",
                "2026-11-01 09-05-07",
                "2026-11-01T09-05-07",
                "261101",
                "2026 11 01",
                "2026:11:01",
                "2026/1101",
                "2026/11-01",
                "2026-11/01",
            ]
            .contains(&text);
        let is_wrong = [
            // No such week, day or day of the week.
            "2026-W00",
            "2026-W45-0",
            "Mon Nov 1 2026",
            // Time zones that Airflow ignores, or whose sign it inverts.
            "2026-11-01 09:05:07 CET",
            "2026-11-01 09:05:07 EST",
            "2026-11-01 09:05:07 UTC+2",
            "2026-11-01 09:05:07 GMT+2",
            "2026-11-01T09:05:07+02:60",
        ]
        .contains(&text);
        // A time requires a complete date.
        let is_incomplete = text == "2026-11-01T"
            || text.strip_suffix("10:30").is_some_and(|start| start.len() < 10 && !start.contains("-305"));
        is_ambiguous || is_wrong || is_incomplete || text == "2026-11-01, 09:05"
    }

    #[test]
    fn every_time_matches_airflow_or_is_intentionally_rejected() {
        let table: Vec<(String, Option<String>)> = serde_json::from_str(TABLE).unwrap();
        assert!(table.len() > 200, "{}", table.len());
        let micros = |time: &str| time.parse::<jiff::Timestamp>().unwrap().as_microsecond();
        let mut wrong = Vec::new();
        for (text, official) in table {
            let ours = moment(&text);
            let is_right = match official.as_deref() {
                // We accept some texts that Airflow rejects, such as `yesterday`.
                None => true,
                Some("relative") if text == "now" => ours.is_ok(),
                Some("relative" | "no time") => ours.is_err(),
                Some(_) if is_rejected(&text) => ours.is_err(),
                // The last day of the calendar is outside jiff's range.
                Some(official) if official.starts_with("9999-12-31") => {
                    ours.as_ref().is_ok_and(|ours| ours.trim_end_matches('Z') == official.trim_end_matches("+00:00"))
                }
                Some(official) => ours.as_ref().is_ok_and(|ours| micros(ours) == micros(official)),
            };
            if !is_right {
                wrong.push(format!("{text}: {ours:?}, but Airflow has {official:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
