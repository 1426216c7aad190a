//! A log: its last lines if it is followed, or else the lines at the scroll position.

use std::collections::VecDeque;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::theme::{DIM, Theme, fit, wrap};
use super::{lists, nothing};
use crate::ops::logs::{self, Level};
use crate::tui::data::Data;
use crate::tui::log_buffer::LogBuffer;
use crate::tui::model::Model;

/// Width of time and level before the text.
const BEFORE: usize = 16;

/// A view narrower than this shows only the text.
const NARROW: u16 = 50;

pub fn draw(frame: &mut Frame<'_>, model: &mut Model, body: Rect, theme: Theme) {
    model.page = usize::from(body.height).max(1);
    let filter = model.level().filter.to_lowercase();
    let words = match &model.level().data {
        Some(Data::Log(log)) => empty(log, &filter),
        _ => nothing(model),
    };
    if let Some(words) = words {
        let line =
            Line::from(Span::styled(format!(" {}", fit(&words, usize::from(body.width).saturating_sub(2))), DIM));
        return frame.render_widget(Paragraph::new(vec![Line::default(), line]), body);
    }
    let Some(log) = model.log_mut() else { return };
    let height = usize::from(body.height);
    let shown = log.shown(&filter);
    let (rows, first, is_end, whole) = match log.top() {
        Some(top) => from_top(&shown, top, height, body.width, theme),
        None => to_end(&shown, height, body.width, theme),
    };
    (log.seen, log.whole) = (Some((first, is_end)), whole);
    frame.render_widget(Paragraph::new(rows), body);
}

/// Rows, the number of the first line, whether the last line is visible, and the number of completely visible lines.
type Rows = (Vec<Line<'static>>, usize, bool, usize);

fn from_top(shown: &[(usize, &logs::Line)], top: usize, height: usize, width: u16, theme: Theme) -> Rows {
    let start = shown.partition_point(|(number, _)| *number < top);
    let mut rows = Vec::new();
    let (mut used, mut whole) = (0, 0);
    for (_, line) in &shown[start..] {
        if rows.len() >= height {
            break;
        }
        rows.extend(rows_of(line, width, theme));
        used += 1;
        whole += usize::from(rows.len() <= height);
    }
    let is_end = start + used >= shown.len() && rows.len() <= height;
    // Near the end, the screen is filled with earlier lines.
    if is_end && rows.len() < height {
        return to_end(shown, height, width, theme);
    }
    rows.truncate(height);
    (rows, shown.get(start).map_or(0, |(number, _)| *number), is_end, whole)
}

fn to_end(shown: &[(usize, &logs::Line)], height: usize, width: u16, theme: Theme) -> Rows {
    let mut rows: VecDeque<Line<'static>> = VecDeque::new();
    let (mut first, mut whole) = (0, 0);
    for (number, line) in shown.iter().rev() {
        if rows.len() >= height {
            break;
        }
        rows_of(line, width, theme).into_iter().rev().for_each(|row| rows.push_front(row));
        first = *number;
        whole += usize::from(rows.len() <= height);
    }
    let above = rows.len().saturating_sub(height);
    (rows.into_iter().skip(above).collect(), first, true, whole)
}

/// The rows of a line.
fn rows_of(line: &logs::Line, width: u16, theme: Theme) -> Vec<Line<'static>> {
    let before = if width < NARROW { 1 } else { BEFORE };
    let room = usize::from(width).saturating_sub(before + 1);
    let is_section = line.text.starts_with("-- ") || line.text.starts_with("==> ");
    let style = match line.level {
        _ if is_section => DIM,
        Some(Level::Error | Level::Critical) if line.time.is_none() => level_style(Level::Error, theme),
        _ => Style::new(),
    };
    let mut rows = Vec::new();
    for (at, piece) in wrap(&line.text, room).into_iter().enumerate() {
        let mut spans = match (&line.time, line.level) {
            (Some(time), level) if at == 0 && before > 1 => {
                let name = level.map_or("", level_name);
                let style = level.map(|level| level_style(level, theme)).unwrap_or_default();
                vec![Span::styled(format!(" {time} "), DIM), Span::styled(format!("{name:<6}"), style)]
            }
            _ => vec![Span::raw(" ".repeat(before))],
        };
        spans.push(Span::styled(piece.to_owned(), style));
        rows.push(Line::from(spans));
    }
    rows
}

fn level_name(level: Level) -> &'static str {
    match level {
        Level::Debug => "debug",
        Level::Info => "info",
        Level::Warning => "WARN",
        Level::Error => "ERROR",
        Level::Critical => "FATAL",
    }
}

fn level_style(level: Level, theme: Theme) -> Style {
    match level {
        Level::Debug => DIM,
        Level::Info => theme.state("success"),
        Level::Warning => theme.warning(),
        Level::Error | Level::Critical => theme.error(),
    }
}

/// The text that is shown if there are no lines.
fn empty(log: &LogBuffer, filter: &str) -> Option<String> {
    if log.len() > 0 {
        return log.shown(filter).is_empty().then(|| format!("no line contains \"{filter}\""));
    }
    let state = if log.state == "no state" { "not scheduled yet" } else { &log.state };
    Some(match (log.number, log.is_ended, state) {
        (0, _, "") => "reading the log …".to_owned(),
        (0, true, state) => format!("no log: the task is {state}"),
        (0, false, state) => format!("waiting for the task to start: it is {state}"),
        (_, true, _) => "the server has no log for this try".to_owned(),
        (_, false, _) => "no lines yet".to_owned(),
    })
}

/// `running, try 2 of 3, 120 lines, following`
pub fn summary(log: &LogBuffer, theme: Theme) -> Vec<Span<'static>> {
    let mut parts = Vec::new();
    if !log.state.is_empty() {
        parts.push(lists::state(&log.state, 22, theme).spans);
    }
    if log.number > 0 {
        let of = if log.tries > 1 { format!(" of {}", log.tries) } else { String::new() };
        parts.push(vec![Span::raw(format!("try {}{of}", log.number))]);
    }
    let lines = if log.len() == 1 { "line" } else { "lines" };
    let mut count = vec![Span::raw(format!("{} {lines}", log.len()))];
    if log.dropped > 0 {
        let words = format!(" ({} earlier lines dropped; airflow logs prints all)", log.dropped);
        count.push(Span::styled(words, theme.warning()));
    }
    parts.push(count);
    let view = match (log.follows(), log.is_ended) {
        (true, false) => Some("following"),
        (true, true) => None,
        (false, false) => Some("scrolled; G follows again"),
        (false, true) => Some("scrolled; G goes to the end"),
    };
    parts.extend(view.map(|view| vec![Span::styled(view, DIM)]));
    parts.join(&Span::raw(", "))
}
