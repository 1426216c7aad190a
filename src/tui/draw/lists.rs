//! Dags, runs and tasks as tables.

use jiff::Timestamp;
use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Cell, Paragraph, Row, Table};

use super::theme::{DIM, SELECTED, Theme, fit, fit_middle, mark};
use super::{LOW, nothing};
use crate::ops::runs::snapshot::Run;
use crate::output::times;
use crate::tui::data::{self, Dag, Data};
use crate::tui::fetch::LATEST;
use crate::tui::model::Model;

/// Columns with heading and width. 0 is the remaining width. If there is not enough room, the last columns are omitted.
type Columns = &'static [(&'static str, u16)];

const DAGS: Columns = &[("DAG", 0), ("LAST RUNS", 9), ("NEXT", 8), ("SCHEDULE", 13)];
const RUNS: Columns = &[("RUN", 0), ("STATE", 10), ("STARTED", 14), ("TOOK", 8)];
const TASKS: Columns = &[("TASK", 0), ("STATE", 18), ("TRY", 6), ("STARTED", 14), ("TOOK", 8)];

/// Columns for wide screens.
const WIDE_DAGS: Columns = &[("DAG", 0), ("LAST RUNS", 9), ("NEXT", 8), ("SCHEDULE", 28)];
const WIDE_RUNS: Columns = &[("RUN", 0), ("STATE", 10), ("STARTED", 14), ("TOOK", 8), ("TYPE", 17)];
const WIDE: u16 = 100;

/// Minimum width of a name.
const MIN_NAME_WIDTH: usize = 10;

/// Draws the rows of the level so that the selected row is visible.
pub fn draw(frame: &mut Frame<'_>, model: &mut Model, body: Rect, theme: Theme) {
    model.page = usize::from(body.height.saturating_sub(1)).max(1);
    if let Some(words) = nothing(model) {
        let line =
            Line::from(Span::styled(format!(" {}", fit(&words, usize::from(body.width).saturating_sub(2))), DIM));
        return frame.render_widget(Paragraph::new(vec![Line::default(), line]), body);
    }
    let now = model.now;
    let level = model.level();
    let Some(data) = &level.data else { return };
    let columns = match data {
        Data::Dags(_) if body.width < WIDE => DAGS,
        Data::Dags(_) => WIDE_DAGS,
        Data::Runs(_) if body.width < WIDE => RUNS,
        Data::Runs(_) => WIDE_RUNS,
        Data::Tasks(_) => TASKS,
        Data::Log(_) => return,
    };
    let room = |columns: Columns| {
        let fixed: u16 = columns.iter().map(|(_, width)| width + 1).sum();
        usize::from(body.width.saturating_sub(fixed))
    };
    let fitting = (1..=columns.len()).rev().find(|count| room(&columns[..*count]) >= MIN_NAME_WIDTH).unwrap_or(1);
    let schedule = columns.last().map_or(0, |(_, width)| *width);
    let columns = &columns[..fitting];
    let wide = room(columns).max(MIN_NAME_WIDTH);
    let rows: Vec<Row<'static>> = level
        .shown()
        .into_iter()
        .map(|row| match data {
            Data::Dags(page) => dag(&page.rows[row], wide, schedule, now, theme),
            Data::Runs(page) => run(&page.rows[row], wide, now, theme),
            Data::Tasks(tasks) => task(&tasks.rows[row], wide, now, theme),
            Data::Log(_) => Row::default(),
        })
        .collect();
    let widths = columns.iter().map(|(_, width)| match width {
        0 => Constraint::Length(u16::try_from(wide).unwrap_or(u16::MAX) + 1),
        width => Constraint::Length(*width),
    });
    let mut table = Table::new(rows, widths).column_spacing(1).row_highlight_style(SELECTED);
    if frame.area().height >= LOW {
        let titles = columns.iter().enumerate().map(|(at, (title, _))| match at {
            0 => format!(" {title}"),
            _ => (*title).to_owned(),
        });
        table = table.header(Row::new(titles).style(DIM));
    }
    frame.render_stateful_widget(table, body, &mut model.level_mut().table);
}

fn dag(dag: &Dag, width: usize, schedule: u16, now: Timestamp, theme: Theme) -> Row<'static> {
    let is_paused = dag.is_paused == Some(true);
    let style = if is_paused { DIM } else { Style::new() };
    let marks = dag.latest_dag_runs.iter().take(LATEST).map(|run| {
        let state = run.state.as_deref().unwrap_or("none");
        Span::styled(mark(state), theme.state(state))
    });
    let next = match (is_paused, dag.next_dagrun_run_after) {
        (true, _) => "paused".to_owned(),
        (false, Some(next)) => time_until(next, now),
        (false, None) => "-".to_owned(),
    };
    let name = if dag.has_import_errors == Some(true) {
        Line::from(vec![
            Span::raw(format!(" {} ", fit(&dag.dag_id, width.saturating_sub(9)))),
            Span::styled("(broken)", theme.error()),
        ])
    } else {
        Line::from(format!(" {}", fit(&dag.dag_id, width)))
    };
    Row::new([
        Cell::from(name.style(style)),
        Cell::from(Line::from_iter(marks)),
        Cell::from(Span::styled(next, style)),
        Cell::from(Span::styled(fit(dag.timetable_summary.as_deref().unwrap_or("-"), usize::from(schedule)), style)),
    ])
}

fn run(run: &Run, width: usize, now: Timestamp, theme: Theme) -> Row<'static> {
    let kind = run.run_type.as_deref().unwrap_or("-");
    Row::new([
        Cell::from(format!(" {}", fit_middle(&run.dag_run_id, width))),
        Cell::from(state(run.state(), 10, theme)),
        Cell::from(run.start_date.map_or_else(|| "-".to_owned(), |start| times::short(start, now))),
        Cell::from(run.seconds(now).map_or_else(|| "-".to_owned(), times::length)),
        Cell::from(fit(kind, 17)),
    ])
}

fn task(row: &data::Row, width: usize, now: Timestamp, theme: Theme) -> Row<'static> {
    let states = row.states();
    let cell = match &states[..] {
        [(one, _)] => state(one, 18, theme),
        several => Line::from_iter(several.iter().flat_map(|(state, count)| {
            [Span::styled(format!("{}{count}", mark(state)), theme.state(state)), Span::raw(" ")]
        })),
    };
    Row::new([
        Cell::from(format!(" {}", fit_middle(&row.name(), width))),
        Cell::from(cell),
        Cell::from(row.tries()),
        Cell::from(row.start().map_or_else(|| "-".to_owned(), |start| times::short(start, now))),
        Cell::from(row.seconds(now).map_or_else(|| "-".to_owned(), times::length)),
    ])
}

pub fn state(state: &str, width: usize, theme: Theme) -> Line<'static> {
    Line::from(Span::styled(format!("{} {}", mark(state), fit(state, width.saturating_sub(2))), theme.state(state)))
}

/// The time until `then`: `in 5m`, `in 3h`, `in 2d`.
fn time_until(then: Timestamp, now: Timestamp) -> String {
    let seconds = times::between(now, then);
    if seconds <= 0.0 {
        return "due".to_owned();
    }
    let (number, unit) = match seconds {
        ..60.0 => (seconds, "s"),
        60.0..3_600.0 => (seconds / 60.0, "m"),
        3_600.0..172_800.0 => (seconds / 3_600.0, "h"),
        _ => (seconds / 86_400.0, "d"),
    };
    format!("in {}{unit}", number.ceil())
}

/// The summary of the view, below the breadcrumbs.
pub fn summary(model: &Model, theme: Theme) -> Line<'static> {
    let level = model.level();
    let mut spans = vec![Span::raw(" ")];
    match &level.data {
        Some(Data::Dags(page)) => {
            let order = if model.by_name { "by name" } else { "latest start first" };
            let range = range(page.first, page.rows.len(), page.total, "Dags");
            spans.push(Span::raw(format!("{range}, {order}")));
        }
        Some(Data::Runs(page)) => {
            let range = range(page.first, page.rows.len(), page.total, "runs");
            spans.push(Span::raw(format!("{range}, newest first")));
        }
        Some(Data::Tasks(tasks)) => {
            let run = &tasks.run;
            spans.extend(state(run.state(), 20, theme).spans);
            let kind = run.run_type.as_deref().map(|kind| format!(", {kind}")).unwrap_or_default();
            let took = match run.seconds(model.now) {
                Some(seconds) if run.end_date.is_none() => format!(" for {}", times::length(seconds)),
                Some(seconds) => format!(" after {}", times::length(seconds)),
                None => String::new(),
            };
            spans.push(Span::raw(format!("{took}{}: ", fit(&kind, 20))));
            for (at, (state, count)) in tasks.instances().states().into_iter().enumerate() {
                let comma = if at > 0 { ", " } else { "" };
                spans.push(Span::raw(comma));
                spans.push(Span::styled(format!("{count} {}", fit(state, 20)), theme.state(state)));
            }
            if tasks.missing > 0 {
                spans.push(Span::styled(format!("; {} more not shown", tasks.missing), theme.warning()));
            }
        }
        Some(Data::Log(log)) => {
            spans.extend(super::log::summary(log, theme));
        }
        None => {}
    }
    Line::from(spans)
}

/// `12 Dags`, or `101 to 200 of 2025 Dags` for a page of a longer list.
fn range(first: usize, rows: usize, total: usize, noun: &str) -> String {
    match rows < total {
        true => format!("{} to {} of {total} {noun}", first + 1, first + rows),
        false => format!("{total} {}", if total == 1 { noun.trim_end_matches('s') } else { noun }),
    }
}
