//! Gantt chart of a run's task instances.

use std::collections::HashMap;

use jiff::Timestamp;
use unicode_width::UnicodeWidthStr;

use super::snapshot::{Run, Task, state_counts};
use crate::output::times;
use crate::output::{Look, Span, escape};

/// A mapped task with more instances than this is one line.
const FOLDED_ABOVE: usize = 6;
/// The width in a pipe.
const PIPE_WIDTH: usize = 100;
const MIN_BAR_WIDTH: usize = 20;
/// The width of the column of durations.
const DURATION_WIDTH: usize = 8;

/// How the chart is drawn.
#[derive(Clone, Copy)]
pub struct Style {
    /// The width of the terminal, to which labels are truncated; `None` in a pipe.
    pub width: Option<usize>,
    /// Show states as colors instead of letters.
    pub colors: bool,
}

/// The lines of the chart; empty for a run whose tasks have not started.
pub fn draw(run: &Run, tasks: &[Task], now: Timestamp, style: Style) -> Vec<Vec<Span>> {
    let Some((from, to)) = time_range(run, tasks, now) else { return Vec::new() };
    let bars = fold(tasks);
    let wanted = bars.iter().map(|bar| bar.label().width()).max().unwrap_or(0);
    let (labels, cells) = match style.width {
        Some(width) => {
            let labels = wanted.min((width / 3).max(12));
            (labels, width.saturating_sub(labels + DURATION_WIDTH + 3).max(MIN_BAR_WIDTH))
        }
        None => (wanted, PIPE_WIDTH.saturating_sub(wanted + DURATION_WIDTH + 3).max(2 * MIN_BAR_WIDTH)),
    };
    let scale = Scale { from, seconds: times::between(from, to).max(0.001), cells };
    let mut lines = vec![axis(labels, cells, from, to)];
    lines.extend(bars.iter().map(|bar| bar.line(&scale, labels, now, style.colors)));
    lines.push(legend(labels, tasks, style.colors));
    lines
}

/// The first and the last known time of the run.
fn time_range(run: &Run, tasks: &[Task], now: Timestamp) -> Option<(Timestamp, Timestamp)> {
    let begins = tasks.iter().flat_map(|task| [task.queued_when, task.start_date]).flatten();
    let from = begins.min()?;
    let ends = tasks.iter().filter_map(|task| end(task, now)).chain(run.end_date);
    let from = run.start_date.map_or(from, |start| start.min(from));
    Some((from, ends.max().unwrap_or(now).max(from)))
}

/// The end of the task's bar; now if the task has not ended.
fn end(task: &Task, now: Timestamp) -> Option<Timestamp> {
    let is_active = matches!(task.state(), "running" | "queued" | "deferred" | "restarting" | "up_for_reschedule");
    if is_active {
        task.start_date.or(task.queued_when).map(|start| start.max(now))
    } else {
        task.end_date.or(task.start_date)
    }
}

struct Scale {
    from: Timestamp,
    seconds: f64,
    cells: usize,
}

impl Scale {
    /// The horizontal position of a time, from 0.0 to the number of cells.
    fn position(&self, moment: Timestamp) -> f64 {
        let share = times::between(self.from, moment) / self.seconds;
        share.clamp(0.0, 1.0) * to_f64(self.cells)
    }

    /// The cells between two times, at least one.
    fn cells(&self, from: Timestamp, to: Timestamp) -> std::ops::Range<usize> {
        let first = floor(self.position(from)).min(self.cells - 1);
        let last = floor(self.position(to).ceil()).clamp(first + 1, self.cells);
        first..last
    }
}

#[derive(Clone, Debug, Eq, PartialEq)]
enum Cell {
    Empty,
    Queued,
    Busy(String),
}

/// One line of the chart: a task instance, or all instances of a mapped task.
struct Bar<'a> {
    tasks: Vec<&'a Task>,
    folded: bool,
}

/// In the order of the task instances; a folded task has the position of its first instance.
fn fold(tasks: &[Task]) -> Vec<Bar<'_>> {
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for task in tasks.iter().filter(|task| task.is_mapped()) {
        *sizes.entry(&task.task_id).or_default() += 1;
    }
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut bars: Vec<Bar> = Vec::new();
    for task in tasks {
        let folded = task.is_mapped() && sizes[&*task.task_id] > FOLDED_ABOVE;
        if folded && let Some(place) = places.get(&*task.task_id) {
            bars[*place].tasks.push(task);
            continue;
        }
        if folded {
            places.insert(&task.task_id, bars.len());
        }
        bars.push(Bar { tasks: vec![task], folded });
    }
    bars
}

impl Bar<'_> {
    fn label(&self) -> String {
        let first = self.tasks[0];
        let label = if self.folded { format!("{} [{}]", first.task_id, self.tasks.len()) } else { first.name() };
        escape(&label).into_owned()
    }

    fn cells(&self, scale: &Scale, now: Timestamp) -> Vec<Cell> {
        let mut cells = vec![Cell::Empty; scale.cells];
        // If several tasks share a cell, the worst state wins, and any state wins over waiting.
        let mut tasks = self.tasks.clone();
        tasks.sort_by_key(|task| severity(task.state()));
        for task in &tasks {
            if let Some(queued) = task.queued_when {
                let until = task.start_date.or_else(|| end(task, now)).unwrap_or(queued);
                let waits = scale.cells(queued, until.max(queued));
                cells[waits].iter_mut().filter(|cell| **cell == Cell::Empty).for_each(|cell| *cell = Cell::Queued);
            }
        }
        for task in tasks {
            if let Some(start) = task.start_date {
                let busy = scale.cells(start, end(task, now).unwrap_or(start));
                cells[busy].fill(Cell::Busy(task.state().to_owned()));
            }
        }
        cells
    }

    /// The duration in seconds; for a folded task, from the first start to the last end.
    fn seconds(&self, now: Timestamp) -> Option<f64> {
        if !self.folded {
            return self.tasks[0].seconds(now);
        }
        let start = self.tasks.iter().filter_map(|task| task.start_date).min()?;
        let end = self.tasks.iter().filter(|task| task.start_date.is_some()).filter_map(|task| end(task, now)).max()?;
        Some(times::between(start, end))
    }

    fn line(&self, scale: &Scale, labels: usize, now: Timestamp, colors: bool) -> Vec<Span> {
        let mut spans = vec![Span::new(padded(&truncated(&self.label(), labels), labels), Look::Plain)];
        spans.push(Span::new(" ", Look::Plain));
        let cells = self.cells(scale, now);
        for part in cells.chunk_by(|a, b| a == b) {
            spans.push(match &part[0] {
                Cell::Empty => Span::new(" ".repeat(part.len()), Look::Plain),
                Cell::Queued if colors => Span::new("░".repeat(part.len()), Look::Dim),
                Cell::Queued => Span::new("·".repeat(part.len()), Look::Plain),
                Cell::Busy(state) if colors => Span::new("█".repeat(part.len()), Look::State(state.clone())),
                Cell::Busy(state) => Span::new(letter(state).to_string().repeat(part.len()), Look::Plain),
            });
        }
        let length = self.seconds(now).map(times::length).unwrap_or_default();
        let states: Vec<Task> = self.tasks.iter().map(|task| (*task).clone()).collect();
        let mixed = self.folded && states.iter().any(|task| task.state != states[0].state);
        let summary = match (mixed, self.tasks[0].start_date, self.tasks[0].queued_when) {
            (true, ..) => format!(" {length:>DURATION_WIDTH$}  {}", state_counts(&states)),
            (false, None, None) => format!(" {:>DURATION_WIDTH$}", self.tasks[0].state()),
            _ => format!(" {length:>DURATION_WIDTH$}"),
        };
        spans.push(Span::new(summary.trim_end(), Look::Plain));
        spans
    }
}

fn axis(labels: usize, cells: usize, from: Timestamp, to: Timestamp) -> Vec<Span> {
    let (first, last) = (times::short(from, to), times::short(to, to));
    let between = cells.saturating_sub(first.len() + last.len()).max(1);
    let took = times::length(times::between(from, to));
    let text = format!("{} {first}{}{last} {took:>DURATION_WIDTH$}", " ".repeat(labels), " ".repeat(between));
    vec![Span::new(text, Look::Dim)]
}

/// The legend of the cells that occur.
fn legend(labels: usize, tasks: &[Task], colors: bool) -> Vec<Span> {
    let mut states: Vec<&str> = tasks.iter().filter(|task| task.start_date.is_some()).map(Task::state).collect();
    states.sort_unstable();
    states.dedup();
    let mut spans = vec![Span::new(" ".repeat(labels + 1), Look::Plain)];
    if tasks.iter().any(|task| task.queued_when.is_some()) {
        spans.push(Span::new(if colors { "░ waiting" } else { "· waiting" }, Look::Dim));
        spans.push(Span::new("  ", Look::Plain));
    }
    for state in states {
        let mark = if colors { '█' } else { letter(state) };
        spans.push(Span::new(mark.to_string(), Look::State(state.to_owned())));
        spans.push(Span::new(format!(" {state}  "), Look::Dim));
    }
    if let Some(last) = spans.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    spans
}

fn letter(state: &str) -> char {
    match state {
        "success" => 's',
        "failed" => 'F',
        "upstream_failed" => 'u',
        "running" => 'r',
        "skipped" => 'k',
        "queued" => 'q',
        "scheduled" => 'c',
        "deferred" => 'd',
        "up_for_retry" => 'y',
        "up_for_reschedule" => 'e',
        "restarting" => 't',
        "removed" => 'x',
        "none" => '-',
        _ => '?',
    }
}

fn severity(state: &str) -> u8 {
    match state {
        "failed" => 4,
        "upstream_failed" | "up_for_retry" => 3,
        "running" | "deferred" | "restarting" | "up_for_reschedule" => 2,
        "success" => 1,
        _ => 0,
    }
}

fn truncated(text: &str, cells: usize) -> String {
    if text.width() <= cells {
        return text.to_owned();
    }
    let mut start = String::new();
    for character in text.chars() {
        start.push(character);
        if start.width() >= cells {
            start.pop();
            break;
        }
    }
    start + "…"
}

fn padded(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(text.width())))
}

#[allow(clippy::cast_precision_loss, reason = "a line has far fewer cells")]
fn to_f64(cells: usize) -> f64 {
    cells as f64
}

/// Rounds down a number between zero and the cells of a line.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is in range")]
fn floor(number: f64) -> usize {
    number.floor() as usize
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const PIPE: Style = Style { width: None, colors: false };

    fn at(second: u32) -> String {
        format!("2026-11-22T10:{:02}:{:02}Z", second / 60, second % 60)
    }

    fn now(second: u32) -> Timestamp {
        at(second).parse().unwrap()
    }

    fn run(state: &str, from: u32, to: Option<u32>) -> Run {
        let (from, to) = (at(from), to.map(at));
        serde_json::from_value(
            json!({ "dag_id": "d", "dag_run_id": "r", "state": state, "start_date": from, "end_date": to }),
        )
        .unwrap()
    }

    fn task(id: &str, state: Option<&str>, times: [Option<u32>; 3]) -> Task {
        let [queued, start, end] = times.map(|time| time.map(at));
        let duration = times[1].zip(times[2]).map(|(start, end)| f64::from(end) - f64::from(start));
        let value: Value = json!({ "task_id": id, "map_index": -1, "state": state, "queued_when": queued,
            "start_date": start, "end_date": end, "duration": duration });
        serde_json::from_value(value).unwrap()
    }

    fn text(lines: &[Vec<Span>]) -> Vec<String> {
        lines.iter().map(|line| line.iter().map(|span| &*span.text).collect()).collect()
    }

    fn narrow(cells: usize, label: usize) -> Style {
        Style { width: Some(cells + label + DURATION_WIDTH + 3), colors: false }
    }

    #[test]
    fn bars_have_the_position_of_their_time() {
        let tasks = [
            task("first", Some("success"), [Some(0), Some(10), Some(20)]),
            task("second", Some("failed"), [Some(20), Some(30), Some(40)]),
            task("third", Some("upstream_failed"), [None, Some(40), Some(40)]),
            task("never", None, [None, None, None]),
        ];
        let lines = draw(&run("failed", 0, Some(40)), &tasks, now(100), narrow(40, 6));
        assert_eq!(
            text(&lines),
            [
                "       10:00:00                        10:00:40    40.0s",
                "first  ··········ssssssssss                        10.0s",
                "second                     ··········FFFFFFFFFF    10.0s",
                "third                                         u     0.0s",
                "never                                               none",
                "       · waiting  F failed  s success  u upstream_failed",
            ]
            .map(|line| line.to_owned())
        );
    }

    #[test]
    fn running_and_queued_tasks_extend_until_now() {
        let tasks =
            [task("a", Some("running"), [None, Some(0), None]), task("b", Some("queued"), [Some(20), None, None])];
        let lines = text(&draw(&run("running", 0, None), &tasks, now(40), narrow(40, 1)));
        assert_eq!(lines[1], format!("a {}    40.0s", "r".repeat(40)));
        assert_eq!(lines[2], format!("b {}{}", " ".repeat(20), "·".repeat(20)));
    }

    #[test]
    fn many_mapped_instances_are_one_line_with_the_worst_state() {
        let mut tasks: Vec<Task> = (0..20)
            .map(|index| {
                let state = if index == 7 { "failed" } else { "success" };
                let mut task = task("load", Some(state), [None, Some(0), Some(20)]);
                task.map_index = Some(index);
                task
            })
            .collect();
        tasks.push(task("end", Some("success"), [None, Some(20), Some(40)]));
        let lines = text(&draw(&run("failed", 0, Some(40)), &tasks, now(100), narrow(40, 9)));
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[1], format!("load [20] {}{}    20.0s  19 success, 1 failed", "F".repeat(20), " ".repeat(20)));
        tasks.truncate(FOLDED_ABOVE);
        assert_eq!(fold(&tasks).len(), FOLDED_ABOVE);
    }

    #[test]
    fn states_have_colors_and_waiting_is_lighter() {
        let tasks = [task("a", Some("failed"), [Some(0), Some(20), Some(40)])];
        let lines = draw(&run("failed", 0, Some(40)), &tasks, now(40), Style { colors: true, ..narrow(40, 1) });
        assert_eq!(lines[1][2], Span::new("░".repeat(20), Look::Dim));
        assert_eq!(lines[1][3], Span::new("█".repeat(20), Look::State("failed".into())));
    }

    #[test]
    fn labels_are_truncated_only_on_a_terminal() {
        let long = "a_very_long_task_id_of_a_group.and_its_member";
        let tasks = [task(long, Some("success"), [None, Some(0), Some(40)])];
        let run = run("success", 0, Some(40));
        let terminal = text(&draw(&run, &tasks, now(40), Style { width: Some(80), colors: false }));
        assert!(terminal[1].starts_with("a_very_long_task_id_of_a_… sss"), "{}", terminal[1]);
        assert!(terminal.iter().all(|line| line.width() <= 80), "{terminal:?}");
        assert!(text(&draw(&run, &tasks, now(40), PIPE))[1].starts_with(long));
    }

    #[test]
    fn a_run_without_started_tasks_has_no_chart_and_an_instant_is_one_cell() {
        assert!(draw(&run("queued", 0, None), &[task("a", None, [None; 3])], now(1), PIPE).is_empty());
        assert!(draw(&run("running", 0, None), &[], now(1), PIPE).is_empty());
        let lines = text(&draw(
            &run("success", 5, Some(5)),
            &[task("a", Some("skipped"), [None, Some(5), Some(5)])],
            now(9),
            PIPE,
        ));
        assert_eq!(lines[1].matches('k').count(), 1);
    }
}
