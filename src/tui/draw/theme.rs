//! Styles, and text that is fitted into a width.

use anstyle::{AnsiColor, Color as Ansi, Effects};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Span;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::output;

/// Whether colors are used. Without them, bold text and marks show what matters.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    pub color: bool,
}

impl Theme {
    /// The style of a state, the same as in other output.
    pub fn state(self, state: &str) -> Style {
        if self.color { of(output::state_style(state)) } else { Style::new() }
    }

    pub fn error(self) -> Style {
        let style = Style::new().add_modifier(Modifier::BOLD);
        if self.color { style.fg(Color::Red) } else { style }
    }

    pub fn warning(self) -> Style {
        if self.color { Style::new().fg(Color::Yellow) } else { Style::new().add_modifier(Modifier::BOLD) }
    }
}

pub const DIM: Style = Style::new().add_modifier(Modifier::DIM);
pub const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
pub const SELECTED: Style = Style::new().add_modifier(Modifier::REVERSED);

fn of(style: anstyle::Style) -> Style {
    let mut out = Style::new();
    if let Some(Ansi::Ansi(color)) = style.get_fg_color() {
        out = out.fg(match color {
            AnsiColor::Green => Color::Green,
            AnsiColor::Red => Color::Red,
            AnsiColor::Cyan => Color::Cyan,
            AnsiColor::Yellow => Color::Yellow,
            _ => Color::Reset,
        });
    }
    if style.get_effects().contains(Effects::DIMMED) {
        out = out.add_modifier(Modifier::DIM);
    }
    out
}

/// The mark of a state, the same as in the drawing of a Dag.
pub fn mark(state: &str) -> &'static str {
    match state {
        "success" => "✓",
        "failed" | "upstream_failed" => "✗",
        "skipped" | "removed" => "○",
        "running" | "restarting" => "◐",
        "none" => "·",
        _ => "◌",
    }
}

/// Text from the server in at most `width` cells. Control characters are escaped, and truncated text ends with `…`.
pub fn fit(text: &str, width: usize) -> String {
    let text = output::escape(text);
    if text.width() <= width {
        return text.into_owned();
    }
    let mut left = width.saturating_sub(1);
    let mut out = String::new();
    for c in text.chars() {
        let cells = c.width().unwrap_or(0);
        if cells > left {
            break;
        }
        left -= cells;
        out.push(c);
    }
    if width > 0 {
        out.push('…');
    }
    out
}

/// Like [`fit`], but removes text after the middle, because ids often differ only at the end.
pub fn fit_middle(text: &str, width: usize) -> String {
    let text = output::escape(text);
    if text.width() <= width || width < 8 {
        return fit(&text, width);
    }
    let tail_cells = (width - 1) / 3;
    let mut tail: Vec<char> = Vec::new();
    let mut cells = 0;
    for c in text.chars().rev() {
        cells += c.width().unwrap_or(0);
        if cells > tail_cells {
            break;
        }
        tail.push(c);
    }
    let head = fit(&text, width - tail.iter().map(|c| c.width().unwrap_or(0)).sum::<usize>());
    head + &tail.iter().rev().collect::<String>()
}

/// Splits a text into pieces of at most `width` cells.
pub fn wrap(text: &str, width: usize) -> Vec<&str> {
    let width = width.max(1);
    let (mut pieces, mut start, mut cells) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        let wide = c.width().unwrap_or(0);
        if cells + wide > width && at > start {
            pieces.push(&text[start..at]);
            (start, cells) = (at, 0);
        }
        cells += wide;
    }
    pieces.push(&text[start..]);
    pieces
}

pub fn width_of(spans: &[Span<'_>]) -> usize {
    spans.iter().map(Span::width).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truncated_text_ends_with_an_ellipsis() {
        assert_eq!((fit("abc", 3).as_str(), fit("abcd", 3).as_str(), fit("abc", 0).as_str()), ("abc", "ab…", ""));
        assert_eq!(fit("日本語", 5), "日本…");
        assert_eq!(fit("a\x1b[2J\u{202e}", 40), "a\\x1b[2J\\u202e");
        assert_eq!(fit_middle("manual__2026-11-22_9f54", 13), "manual__…9f54");
    }

    #[test]
    fn text_is_wrapped_by_cells() {
        assert_eq!(wrap("abcdef", 4), ["abcd", "ef"]);
        assert_eq!(wrap("日本語", 5), ["日本", "語"]);
        assert_eq!((wrap("", 4), wrap("日", 1)), (vec![""], vec!["日"]));
    }

    #[test]
    fn states_have_the_same_style_as_in_other_output() {
        assert_eq!(Theme { color: true }.state("failed"), Style::new().fg(Color::Red));
        assert_eq!(Theme { color: false }.state("failed"), Style::new());
    }
}
