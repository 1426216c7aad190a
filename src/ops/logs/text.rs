//! Formats log entries as text.
//!
//! Times are UTC, as the server sends them and as all commands print them: `2026-11-22T04:54:17.256Z`.

use std::borrow::Cow;
use std::io::Write;

use anstyle::{AnsiColor, Style};

use super::entry::Entry;
use super::filter::instant;
use super::level::Level;
use super::traceback;
use crate::output;

const OPEN: &str = "::group::";
const CLOSE: &str = "::endgroup::";

/// A line that starts or ends a section.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Marker<'a> {
    Open(&'a str),
    Close,
}

impl<'a> Marker<'a> {
    pub fn of(event: &'a str) -> Option<Self> {
        if !event.starts_with("::") {
            return None;
        }
        event.strip_prefix(OPEN).map(Self::Open).or_else(|| event.starts_with(CLOSE).then_some(Self::Close))
    }
}

/// How entries are formatted.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextStyle {
    pub color: bool,
    /// Whether to escape control characters. Sequences that only set colors are removed.
    pub is_terminal: bool,
    /// Print only the messages, as the program wrote them.
    pub bare: bool,
}

impl TextStyle {
    /// Appends an entry and a line feed; nothing for the end of a section.
    pub fn write(self, out: &mut Vec<u8>, entry: &Entry<'_>) {
        if self.bare {
            out.extend_from_slice(self.safe(&entry.event).as_bytes());
        } else {
            let dim = self.style(Style::new().dimmed());
            if Marker::of(&entry.event) == Some(Marker::Close) {
                return;
            }
            if let Some(time) = entry.timestamp.as_deref() {
                put(out, dim, &self.safe_line(&time_text(time)));
                out.push(b' ');
            }
            if let Some(name) = entry.level.as_deref() {
                let style = self.style(Level::of(name).map(level_style).unwrap_or_default());
                put(out, style, &format!("{:<7}", self.safe_line(&name.to_ascii_uppercase())));
                out.push(b' ');
            }
            match Marker::of(&entry.event) {
                Some(Marker::Open(name)) => {
                    put(out, self.style(Style::new().bold()), &format!("-- {}", self.safe_line(name)));
                }
                _ => out.extend_from_slice(self.safe(&entry.event).as_bytes()),
            }
            for (key, value) in &entry.fields {
                put(out, dim, &format!(" {}={}", self.safe_line(key), self.safe(value.get())));
            }
        }
        out.push(b'\n');
        if let Some(detail) = entry.error_detail {
            let text = traceback::text(detail.get());
            let style = self.style(level_style(Level::Error));
            for line in text.lines() {
                put(out, style, &self.safe(line));
                out.push(b'\n');
            }
        }
    }

    /// Appends the line that replaces a section.
    pub fn write_folded(self, out: &mut Vec<u8>, name: &str, count: u64) {
        let lines = if count == 1 { "line" } else { "lines" };
        let text = format!("-- {} ({count} {lines})", self.safe_line(name));
        put(out, self.style(Style::new().dimmed()), &text);
        out.push(b'\n');
    }

    /// Appends the header of one of several logs.
    pub fn write_header(self, out: &mut Vec<u8>, name: &str, is_first: bool) {
        if !is_first {
            out.push(b'\n');
        }
        put(out, self.style(Style::new().bold()), &format!("==> {} <==", self.safe_line(name)));
        out.push(b'\n');
    }

    fn style(self, style: Style) -> Style {
        if self.color { style } else { Style::new() }
    }

    /// As [`Self::safe`], for text that must stay on one line.
    fn safe_line(self, text: &str) -> Cow<'_, str> {
        if self.is_terminal { output::escape(text) } else { Cow::Borrowed(text) }
    }

    fn safe(self, text: &str) -> Cow<'_, str> {
        if !self.is_terminal || text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t')) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(output::escape_lines(&without_colors(text)).into_owned())
    }
}

/// A line of a log, safe for a terminal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Line {
    /// `04:54:17`, in UTC; `None` for the later lines of an entry.
    pub time: Option<String>,
    pub level: Option<Level>,
    pub text: String,
}

/// The lines of an entry, with its traceback; empty for the end of a section.
pub fn plain_lines(entry: &Entry<'_>) -> Vec<Line> {
    let style = TextStyle { is_terminal: true, ..TextStyle::default() };
    let event = match Marker::of(&entry.event) {
        Some(Marker::Close) => return Vec::new(),
        Some(Marker::Open(name)) => format!("-- {}", style.safe_line(name)),
        None => style.safe(&entry.event).into_owned(),
    };
    let fields: String = entry
        .fields
        .iter()
        .map(|(key, value)| format!(" {}={}", style.safe_line(key), style.safe(value.get())))
        .collect();
    let level = entry.level.as_deref().and_then(Level::of);
    let time = entry.timestamp.as_deref().map(time_text).and_then(|time| Some(time.get(11..19)?.to_owned()));
    let trace = entry.error_detail.map(|detail| style.safe(&traceback::text(detail.get())).into_owned());
    let mut text = (event + &fields).replace('\t', "    ");
    if let Some(trace) = trace {
        text = text + "\n" + &trace.replace('\t', "    ");
    }
    let lines = text.lines().enumerate();
    let line =
        |(at, text): (usize, &str)| Line { time: time.clone().filter(|_| at == 0), level, text: text.to_owned() };
    if text.is_empty() { vec![Line { time, level, text }] } else { lines.map(line).collect() }
}

fn put(out: &mut Vec<u8>, style: Style, text: &str) {
    // Writing to a Vec cannot fail.
    _ = if style.is_plain() { out.write_all(text.as_bytes()) } else { write!(out, "{style}{text}{style:#}") };
}

fn level_style(level: Level) -> Style {
    match level {
        Level::Debug => Style::new().dimmed(),
        Level::Info => AnsiColor::Green.on_default(),
        Level::Warning => AnsiColor::Yellow.on_default(),
        Level::Error => AnsiColor::Red.on_default(),
        Level::Critical => AnsiColor::Red.on_default().bold(),
    }
}

/// Formats a time in UTC with milliseconds; returns other text unchanged.
fn time_text(time: &str) -> Cow<'_, str> {
    let is_utc = time.len() >= "2026-11-22T04:54:17Z".len() && time.ends_with('Z') && time.is_ascii();
    match time.as_bytes().get(19) {
        Some(b'.') if is_utc && time.len() > 24 => Cow::Owned(format!("{}Z", &time[..23])),
        _ => instant(time).map_or(Cow::Borrowed(time), |instant| Cow::Owned(format!("{instant:.3}"))),
    }
}

/// Removes sequences that set colors (`ESC [ … m`), which many programs write.
fn without_colors(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b';' | b':')).count();
        match part.as_bytes().get(digits) {
            Some(b'm') => plain.push_str(&part[digits + 1..]),
            _ => plain.extend(["\x1b[", part]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(style: TextStyle, line: &str) -> String {
        let mut out = Vec::new();
        style.write(&mut out, &Entry::read(line));
        String::from_utf8(out).unwrap()
    }

    const TERMINAL: TextStyle = TextStyle { color: false, is_terminal: true, bare: false };

    #[test]
    fn an_entry_has_its_time_and_level() {
        let line = r#"{"timestamp":"2026-11-22T04:54:17.256044Z","event":"done","level":"info","exit_code":0}"#;
        assert_eq!(shown(TextStyle::default(), line), "2026-11-22T04:54:17.256Z INFO    done exit_code=0\n");
        assert_eq!(shown(TextStyle { bare: true, ..TextStyle::default() }, line), "done\n");
        assert_eq!(shown(TextStyle::default(), "no JSON"), "no JSON\n");
        let colored = shown(TextStyle { color: true, ..TextStyle::default() }, line);
        assert!(colored.contains("\x1b[32mINFO"), "{colored:?}");
    }

    #[test]
    fn times_are_utc_with_milliseconds() {
        for (sent, shown) in [
            ("2026-11-22T04:54:17Z", "2026-11-22T04:54:17.000Z"),
            ("2026-11-22T04:54:17.5Z", "2026-11-22T04:54:17.500Z"),
            ("2026-11-22T04:54:17.123456789Z", "2026-11-22T04:54:17.123Z"),
            ("2026-11-22T06:54:17.123456+02:00", "2026-11-22T04:54:17.123Z"),
            ("2026-11-22T04:54:17.123+0000", "2026-11-22T04:54:17.123Z"),
            ("2026-11-22 04:54:17,123", "2026-11-22T04:54:17.123Z"),
            ("soon", "soon"),
        ] {
            assert_eq!(time_text(sent), shown, "{sent}");
        }
    }

    #[test]
    fn control_characters_are_escaped_on_a_terminal() {
        let line = r#"{"event":"\u001b[31mred\u001b[0m \u001b[2J \r\u202e\ntwo","\u001bk":"\u009b"}"#;
        assert_eq!(
            shown(TERMINAL, line),
            "red \\x1b[2J \\r\\u202e\ntwo \\u001bk=\"\\u009b\"\n".replace("\\u001bk", "\\x1bk")
        );
        assert_eq!(
            shown(TextStyle::default(), r#"{"event":"\u001b[31mred"}"#),
            "\x1b[31mred\n",
            "a pipe gets them unchanged"
        );
    }

    #[test]
    fn an_entry_can_have_several_lines() {
        let line = r#"{"timestamp":"2026-11-22T04:54:17.2Z","event":"a\tb\u001b[2J\ntwo","level":"error","n":1,
            "error_detail":[{"exc_type":"E","exc_value":"x"}]}"#;
        let lines = plain_lines(&Entry::read(line));
        let texts: Vec<_> = lines.iter().map(|line| (line.time.as_deref(), &*line.text)).collect();
        assert_eq!(texts, [(Some("04:54:17"), "a    b\\x1b[2J"), (None, "two n=1"), (None, "E: x")]);
        assert!(lines.iter().all(|line| line.level == Some(Level::Error)));
        assert_eq!(plain_lines(&Entry::read(r#"{"event":"::endgroup::"}"#)), []);
        assert_eq!(plain_lines(&Entry::read("")).len(), 1);
    }

    #[test]
    fn sections_have_a_header_and_no_end() {
        assert_eq!(shown(TextStyle::default(), r#"{"event":"::group::Pre Execute"}"#), "-- Pre Execute\n");
        assert_eq!(shown(TextStyle::default(), r#"{"event":"::endgroup::"}"#), "");
        assert_eq!(
            shown(TextStyle { bare: true, ..TextStyle::default() }, r#"{"event":"::endgroup::"}"#),
            "::endgroup::\n"
        );
    }

    #[test]
    fn a_traceback_follows_its_message() {
        let line =
            r#"{"event":"failed","level":"error","error_detail":[{"exc_type":"E","exc_value":"a\u001b[2J\nb"}]}"#;
        assert_eq!(shown(TERMINAL, line), "ERROR   failed\nE: a\\x1b[2J\nb\n");
    }
}
