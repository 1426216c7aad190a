//! Draws the model: a header, the view, a line for messages and questions, and the keys.

mod help;
mod lists;
mod log;
#[cfg(test)]
mod tests;
mod theme;

use std::borrow::Cow;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

pub use self::theme::Theme;
use self::theme::{BOLD, DIM, SELECTED, fit, fit_middle, width_of};
use super::data::Data;
use super::model::{Connection, Mode, Model};
use super::view::View;
use crate::output::times;

/// A screen lower than this shows no headings.
const LOW: u16 = 9;

/// Draws the whole screen in any size.
pub fn draw(frame: &mut Frame<'_>, model: &mut Model, theme: Theme) {
    let area = frame.area();
    let row = |y: u16| Rect { y: area.y + y.min(area.height), height: 1.min(area.height), ..area }.intersection(area);
    let footer = footer(model, area.width, theme);
    let tall = u16::try_from(footer.len()).unwrap_or(1).min(area.height);
    let keys = area.height.saturating_sub(1);
    frame.render_widget(Paragraph::new(header(model, usize::from(area.width), theme)), row(0));
    let mut top = 1;
    if area.height >= LOW {
        frame.render_widget(Paragraph::new(steps(model, usize::from(area.width))), row(1));
        frame.render_widget(Paragraph::new(lists::summary(model, theme)), row(2));
        top = 3;
    }
    let height = keys.saturating_sub(top).saturating_sub(tall);
    let body = Rect { y: area.y + top.min(area.height), height, ..area }.intersection(area);
    if model.mode == Mode::Help {
        frame.render_widget(Paragraph::new(help::lines(body.height)), body);
    } else if matches!(model.level().view, View::Log { .. }) {
        log::draw(frame, model, body, theme);
    } else {
        lists::draw(frame, model, body, theme);
    }
    for (at, line) in (0..tall).zip(footer) {
        let area = row(keys.saturating_sub(tall - at));
        frame.render_widget(Clear, area);
        frame.render_widget(Paragraph::new(line), area);
    }
    frame.render_widget(Paragraph::new(keys_line(model, usize::from(area.width))), row(keys));
}

/// The server on the left, the age of the data on the right.
fn header(model: &Model, width: usize, theme: Theme) -> Line<'static> {
    let name = " airflow watch ";
    let since = |moment| times::between(moment, model.now).max(0.0);
    let seconds = |seconds: f64| format!("{} s", seconds.floor());
    let (text, style) = match &model.connection {
        Connection::Lost { since: lost, .. } => {
            (format!("no connection for {}; retrying", seconds(since(*lost))), theme.error())
        }
        Connection::Refused { .. } => ("request refused: see below".to_owned(), theme.error()),
        Connection::Ok => match (model.loading_since.map(since), model.age()) {
            (Some(waited), _) if waited >= 2.0 => (format!("waiting for {} …", seconds(waited)), Style::new()),
            (_, Some(age)) if age.as_secs() == 0 => ("refreshed just now".to_owned(), DIM),
            (_, Some(age)) => (format!("refreshed {} s ago", age.as_secs()), DIM),
            (_, None) => ("loading …".to_owned(), DIM),
        },
    };
    let mut spans = vec![Span::styled(fit(name, width), SELECTED), Span::raw(" ")];
    let left = width.saturating_sub(width_of(&spans));
    spans.push(Span::raw(fit(&model.server, left.saturating_sub(text.chars().count() + 2))));
    let gap = width.saturating_sub(width_of(&spans) + text.chars().count() + 1);
    spans.push(Span::raw(" ".repeat(gap)));
    let left = width.saturating_sub(width_of(&spans));
    spans.push(Span::styled(fit(&text, left), style));
    Line::from(spans)
}

/// The breadcrumbs of the view.
fn steps(model: &Model, width: usize) -> Line<'static> {
    let steps = model.level().view.steps();
    let between = 3 * (steps.len() - 1);
    let room = width.saturating_sub(between + 1);
    let total: usize = steps.iter().map(|step| step.chars().count()).sum();
    // If they do not fit, each is truncated to its share.
    let share = if total <= room { room } else { (room / steps.len()).max(4) };
    let last = steps.len() - 1;
    let mut spans = vec![Span::raw(" ")];
    for (at, step) in steps.into_iter().enumerate() {
        if at > 0 {
            spans.push(Span::styled(" › ", DIM));
        }
        let left = width.saturating_sub(width_of(&spans));
        let step = if at == last { fit_middle(&step, left) } else { fit_middle(&step, share.min(left)) };
        spans.push(Span::styled(step, if at == last { BOLD } else { Style::new() }));
    }
    Line::from(spans)
}

/// Maximum number of lines of a message or question.
const MAX_LINES: usize = 3;

/// The message, the question or the filter.
fn footer(model: &Model, width: u16, theme: Theme) -> Vec<Line<'static>> {
    let width = usize::from(width);
    let level = model.level();
    let (text, style) = match (&model.mode, &model.message) {
        (Mode::Confirming(question), _) => {
            let failed = if question.failed.is_some() { "/f" } else { "" };
            (format!("{} [y{failed}/N]", question.text), theme.warning())
        }
        (Mode::Filtering, _) => (format!("/{}▏", level.filter), BOLD),
        (_, Some(message)) => (message.text.clone(), if message.is_error { theme.error() } else { BOLD }),
        _ if model.connection != Connection::Ok => (why(&model.connection), theme.error()),
        _ if !level.filter.is_empty() => (format!("/{}  (Esc shows all)", level.filter), DIM),
        _ => return vec![Line::default()],
    };
    let width = width.saturating_sub(2).max(1);
    let mut pieces =
        textwrap::wrap(&crate::output::escape(&text), width).into_iter().map(Cow::into_owned).collect::<Vec<_>>();
    if pieces.len() > MAX_LINES {
        // The middle is removed, because the end of a question is important.
        pieces = textwrap::wrap(&fit_middle(&text, (MAX_LINES - 1) * width), width)
            .into_iter()
            .map(Cow::into_owned)
            .collect();
        pieces.truncate(MAX_LINES);
    }
    pieces.into_iter().map(|piece| Line::from(Span::styled(format!(" {piece}"), style))).collect()
}

/// The reason of a connection problem.
fn why(connection: &Connection) -> String {
    match connection {
        Connection::Ok => String::new(),
        Connection::Lost { why, .. } | Connection::Refused { why } => why.clone(),
    }
}

/// The keys that work in the current mode and view.
fn keys_line(model: &Model, width: usize) -> Line<'static> {
    let keys: &[(&str, &str)] = match (&model.mode, &model.level().view) {
        (Mode::Help, _) => &[("any key", "back"), ("q", "quit")],
        (Mode::Filtering, _) => &[("Enter", "keep"), ("Esc", "show all")],
        (Mode::Confirming(question), _) if question.failed.is_some() => {
            &[("y", "yes, all"), ("f", "failed only"), ("n", "no")]
        }
        (Mode::Confirming(_), _) => &[("y", "yes"), ("n", "no")],
        (_, View::Dags) => &[
            ("?", "help"),
            ("q", "quit"),
            ("Enter", "open"),
            ("/", "filter"),
            ("p", "pause"),
            ("t", "trigger"),
            ("s", "sort"),
            ("r", "refresh"),
        ],
        (_, View::Log { .. }) => &[
            ("?", "help"),
            ("q", "quit"),
            ("Esc", "back"),
            ("G", "follow"),
            ("/", "filter"),
            ("[ ]", "try"),
            ("c", "clear"),
            ("r", "refresh"),
        ],
        _ => &[
            ("?", "help"),
            ("q", "quit"),
            ("Enter", "open"),
            ("Esc", "back"),
            ("/", "filter"),
            ("c", "clear"),
            ("t", "trigger"),
            ("p", "pause"),
            ("r", "refresh"),
        ],
    };
    let mut spans = Vec::new();
    for (key, word) in keys {
        let next = [Span::styled(*key, SELECTED), Span::raw(format!(" {word} "))];
        if width_of(&spans) + width_of(&next) > width + 1 {
            break;
        }
        spans.extend(next);
    }
    Line::from(spans)
}

/// The text that is shown if there are no rows.
fn nothing(model: &Model) -> Option<String> {
    let level = model.level();
    match (&level.data, &model.connection) {
        (None, Connection::Ok) => Some("loading …".to_owned()),
        (None, _) => Some("no data from the server yet".to_owned()),
        (Some(_), _) if !level.shown().is_empty() => None,
        (Some(_), _) if !level.filter.is_empty() => Some(format!("nothing contains \"{}\"", level.filter)),
        (Some(Data::Dags(_)), _) => Some("no Dags, or no permission to read them".to_owned()),
        (Some(Data::Runs(_)), _) => Some("no runs yet; t triggers one".to_owned()),
        (Some(_), _) => Some("no tasks".to_owned()),
    }
}
