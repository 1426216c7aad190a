//! Progress while waiting: on a terminal a few lines that are redrawn, elsewhere a line per change.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use tokio::time::Instant;

use super::tasks::Tasks;
use crate::context::Context;
use crate::output::{Look, Span};

/// Number of tasks to name in a line.
const MOST_NAMES: usize = 4;

/// Writes to stderr without garbling the view.
#[derive(Clone)]
pub struct Screen {
    bar: Option<ProgressBar>,
    pub color: bool,
    /// The number of lines that the view has written.
    pub notes: Rc<Cell<usize>>,
}

impl Screen {
    /// Writes text with its line ends to stderr, above the live lines.
    pub fn write(&self, text: &str) {
        let write = || crate::output::to_stderr(self.color, text);
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

pub struct View<'a> {
    context: &'a Context,
    bar: Option<ProgressBar>,
    name: String,
    began: Instant,
    /// The last line printed.
    last_line: Option<String>,
    /// The number of permanent lines.
    notes: Rc<Cell<usize>>,
}

impl<'a> View<'a> {
    /// `name` describes what to wait for.
    pub fn new(context: &'a Context, name: String, began: Instant) -> Self {
        let bar = context.shows_progress().then(|| {
            let style = ProgressStyle::with_template("{spinner} {elapsed_precise}  {msg}");
            let bar = ProgressBar::new_spinner().with_style(style.expect("the template is a constant"));
            context.note(&name);
            bar.enable_steady_tick(Duration::from_millis(250));
            bar
        });
        Self { context, bar, name, began, last_line: None, notes: Rc::default() }
    }

    pub fn screen(&self) -> Screen {
        let color = crate::output::colors_on_stderr(self.context.globals().color);
        Screen { bar: self.bar.clone(), color, notes: Rc::clone(&self.notes) }
    }

    /// Whether the view shows tasks, so that they must be requested.
    pub fn shows_tasks(&self) -> bool {
        !self.context.globals().quiet
    }

    /// Shows the current state; `tasks` is `None` if they were not requested.
    pub fn show(&mut self, state: &str, tasks: Option<&Tasks>) {
        if let Some(bar) = &self.bar {
            bar.set_message(self.lines(state, tasks));
            return;
        }
        let counts = tasks.map(|tasks| plain(&counts(tasks))).filter(|counts| !counts.is_empty());
        let now = tasks.and_then(|tasks| tasks.now(MOST_NAMES)).map(|now| format!("; now: {now}"));
        let line =
            format!("{state}{}{}", counts.map(|c| format!(": {c}")).unwrap_or_default(), now.unwrap_or_default());
        if self.last_line.as_deref() == Some(line.as_str()) {
            return;
        }
        self.notes.set(self.notes.get() + 1);
        match self.last_line {
            None => self.context.note(&format!("{}: {line}", self.name)),
            Some(_) => self.context.note(&format!("{:>7}  {line}", clock(self.began.elapsed()))),
        }
        self.last_line = Some(line);
    }

    /// Prints a permanent line.
    pub fn note(&self, line: &str) {
        self.notes.set(self.notes.get() + 1);
        match &self.bar {
            Some(bar) => bar.suspend(|| self.context.note(line)),
            None => self.context.note(line),
        }
    }

    /// Reports a run that had already ended.
    pub fn ended_before(&mut self, state: &str) {
        self.clear();
        self.context.note(&format!("{} has already ended: {state}", self.name));
    }

    /// Removes the view and reports the end.
    pub fn end(&mut self, state: &str) {
        self.clear();
        self.context.note(&format!("{}: {state} after {}", self.name, duration_text(self.began.elapsed())));
    }

    fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }

    /// The message of the live view.
    fn lines(&self, state: &str, tasks: Option<&Tasks>) -> String {
        let color = self.context.globals().color;
        let mut lines = vec![vec![Span::new(state, Look::State(state.to_owned()))]];
        if let Some(tasks) = tasks.filter(|tasks| !tasks.counts.is_empty()) {
            lines[0].push(Span::new(": ", Look::Plain));
            lines[0].extend(counts(tasks));
            lines.extend(tasks.now(MOST_NAMES).map(|now| vec![Span::new(format!("now: {now}"), Look::Plain)]));
        }
        let lines: Vec<_> = lines.iter().map(|line| crate::output::for_stderr(line, color)).collect();
        lines.join("\n  ")
    }
}

impl Drop for View<'_> {
    fn drop(&mut self) {
        self.clear();
    }
}

/// `3 running, 2 success`
fn counts(tasks: &Tasks) -> Vec<Span> {
    let mut spans = Vec::new();
    for (state, count) in &tasks.counts {
        if !spans.is_empty() {
            spans.push(Span::new(", ", Look::Plain));
        }
        spans.push(Span::new(format!("{count} {state}"), Look::State(state.clone())));
    }
    spans
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// `1:23` or `1:02:03`
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds / 3600 {
        0 => format!("{}:{:02}", seconds / 60, seconds % 60),
        hours => format!("{hours}:{:02}:{:02}", seconds / 60 % 60, seconds % 60),
    }
}

/// `83 s`, `12 min`, `2 h 5 min`
pub fn duration_text(time: Duration) -> String {
    match time.as_secs() {
        0 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 1..120 => format!("{seconds} s"),
        seconds @ 120..7200 if seconds % 60 == 0 => format!("{} min", seconds / 60),
        seconds @ 120..7200 => format!("{} min {} s", seconds / 60, seconds % 60),
        seconds => format!("{} h {} min", seconds / 3600, seconds / 60 % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_formatted_briefly() {
        let seconds = Duration::from_secs;
        assert_eq!(
            (clock(seconds(7)), clock(seconds(83)), clock(seconds(3723))),
            ("0:07".into(), "1:23".into(), "1:02:03".into())
        );
        assert_eq!(duration_text(Duration::from_millis(300)), "0.3 s");
        assert_eq!((duration_text(seconds(119)), duration_text(seconds(600))), ("119 s".into(), "10 min".into()));
        assert_eq!(duration_text(seconds(7500)), "2 h 5 min");
    }
}
