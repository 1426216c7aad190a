//! Key bindings.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::action::{Action, Target};
use super::data::{Data, Row};
use super::level::Level;
use super::model::{Effect, Mode, Model};
use super::view::View;

impl Model {
    /// Handles a key.
    pub fn press(&mut self, key: KeyEvent) -> Effect {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        if control && key.code == KeyCode::Char('c') {
            return Effect::Quit;
        }
        self.message = None;
        match &self.mode {
            Mode::Help => self.close_help(key.code),
            Mode::Confirming(_) => self.answer(key.code),
            Mode::Filtering => self.type_filter(key.code, control),
            Mode::Browsing => self.browse(key.code, control),
        }
    }

    fn close_help(&mut self, code: KeyCode) -> Effect {
        self.mode = Mode::Browsing;
        if code == KeyCode::Char('q') { Effect::Quit } else { Effect::None }
    }

    fn answer(&mut self, code: KeyCode) -> Effect {
        let Mode::Confirming(question) = std::mem::replace(&mut self.mode, Mode::Browsing) else { return Effect::None };
        match (code, question.failed) {
            (KeyCode::Char('y' | 'Y'), _) => Effect::Action(question.action),
            (KeyCode::Char('f' | 'F'), Some(failed)) => Effect::Action(failed),
            _ => {
                self.notify("nothing was changed".to_owned(), false);
                Effect::None
            }
        }
    }

    fn type_filter(&mut self, code: KeyCode, control: bool) -> Effect {
        let level = self.level_mut();
        match code {
            KeyCode::Enter | KeyCode::Down | KeyCode::Up => {
                self.mode = Mode::Browsing;
                return Effect::None;
            }
            KeyCode::Esc => level.filter.clear(),
            KeyCode::Backspace => _ = level.filter.pop(),
            KeyCode::Char('u') if control => level.filter.clear(),
            KeyCode::Char(c) if !control => level.filter.push(c),
            _ => return Effect::None,
        }
        if code == KeyCode::Esc {
            self.mode = Mode::Browsing;
        }
        self.filtered()
    }

    /// Called after the filter has changed.
    fn filtered(&mut self) -> Effect {
        let level = self.level_mut();
        level.first = 0;
        level.restore_selection();
        if level.view == View::Dags { Effect::RefreshSoon } else { Effect::None }
    }

    fn browse(&mut self, code: KeyCode, control: bool) -> Effect {
        let page = isize::try_from(self.page.max(2) - 1).unwrap_or(1);
        match code {
            KeyCode::Char('f') if control => self.step(page),
            KeyCode::Char('b') if control => self.step(-page),
            KeyCode::Char('d') if control => self.step(page / 2 + 1),
            KeyCode::Char('u') if control => self.step(-(page / 2 + 1)),
            KeyCode::Char(_) if control => Effect::None,
            KeyCode::Down | KeyCode::Char('j') => self.step(1),
            KeyCode::Up | KeyCode::Char('k') => self.step(-1),
            KeyCode::PageDown | KeyCode::Char(' ') => self.step(page),
            KeyCode::PageUp => self.step(-page),
            KeyCode::Home | KeyCode::Char('g') => self.jump(false),
            KeyCode::End | KeyCode::Char('G') => self.jump(true),
            KeyCode::Enter | KeyCode::Right | KeyCode::Char('l') => self.enter(),
            KeyCode::Esc | KeyCode::Left | KeyCode::Backspace | KeyCode::Char('h') => self.back(code),
            KeyCode::Char('/') => {
                self.mode = Mode::Filtering;
                Effect::None
            }
            KeyCode::Char('?') => {
                self.mode = Mode::Help;
                Effect::None
            }
            KeyCode::Char('q') => Effect::Quit,
            KeyCode::Char('r') => Effect::Refresh,
            KeyCode::Char('s') if self.level().view == View::Dags => {
                self.by_name = !self.by_name;
                self.level_mut().first = 0;
                Effect::Refresh
            }
            KeyCode::Char('[') => self.other_try(-1),
            KeyCode::Char(']') => self.other_try(1),
            KeyCode::Char('p') => self.pause(),
            KeyCode::Char('t') => match self.dag() {
                Some(dag) => Effect::Action(Action::CheckTrigger { dag }),
                None => Effect::None,
            },
            KeyCode::Char('c') => match self.target() {
                Some(target) => Effect::Action(Action::CheckClear(target)),
                None => self.hint("select a run or a task to clear"),
            },
            _ => Effect::None,
        }
    }

    fn hint(&mut self, words: &str) -> Effect {
        self.notify(words.to_owned(), false);
        Effect::None
    }

    fn step(&mut self, by: isize) -> Effect {
        let filter = self.level().filter.to_lowercase();
        if let Some(log) = self.log_mut() {
            log.scroll(by, &filter);
            return Effect::None;
        }
        let level = self.level_mut();
        match level.step(by) {
            Some(first) => {
                level.first = first;
                Effect::Refresh
            }
            None => Effect::None,
        }
    }

    /// Goes to the first or the last row, or line of a log.
    fn jump(&mut self, to_end: bool) -> Effect {
        match (self.log_mut(), to_end) {
            (Some(log), true) => log.follow(),
            (Some(log), false) => log.go_to_start(),
            (None, _) => {
                let level = self.level_mut();
                if let Some(first) = level.jump(to_end) {
                    level.first = first;
                    return Effect::Refresh;
                }
            }
        }
        Effect::None
    }

    fn enter(&mut self) -> Effect {
        let level = self.level();
        let Some(row) = level.row() else { return Effect::None };
        let next = match (&level.data, level.view.clone()) {
            (Some(Data::Dags(page)), _) => View::Runs { dag: page.rows[row].dag_id.clone() },
            (Some(Data::Runs(page)), View::Runs { dag }) => View::Tasks { dag, run: page.rows[row].dag_run_id.clone() },
            (Some(Data::Tasks(tasks)), View::Tasks { dag, run } | View::Mapped { dag, run, .. }) => {
                let Row { task, index, is_mapped, .. } = &tasks.rows[row];
                let task = task.clone();
                match index {
                    None if *is_mapped => View::Mapped { dag, run, task },
                    index => View::Log { dag, run, task, index: *index },
                }
            }
            _ => return Effect::None,
        };
        self.levels.push(Level::new(next));
        Effect::Refresh
    }

    fn back(&mut self, code: KeyCode) -> Effect {
        if code == KeyCode::Esc && !self.level().filter.is_empty() {
            self.level_mut().filter.clear();
            return self.filtered();
        }
        if self.levels.len() == 1 {
            return self.hint("q quits");
        }
        self.levels.pop();
        Effect::Refresh
    }

    /// Shows the log of the previous or next try.
    fn other_try(&mut self, by: i64) -> Effect {
        let Some((number, tries)) = self.log_mut().map(|log| (log.number, log.tries)) else { return Effect::None };
        let other = number + by;
        if !(1..=tries).contains(&other) {
            let tried = if tries == 1 { "once".to_owned() } else { format!("{tries} times") };
            return self.hint(&format!("no try {other}: the task was tried {tried}"));
        }
        let level = self.level_mut();
        (level.data, level.number) = (None, (other < tries).then_some(other));
        Effect::Refresh
    }

    fn pause(&mut self) -> Effect {
        let level = self.level();
        match (&level.data, level.row()) {
            (Some(Data::Dags(page)), Some(row)) => {
                let Some(is_paused) = page.rows[row].is_paused else { return Effect::None };
                let dag = page.rows[row].dag_id.clone();
                let action = Action::Pause { dag: dag.clone(), pause: !is_paused };
                let verb = if is_paused { "Unpause" } else { "Pause" };
                match self.protected {
                    Some(_) => self.ask(format!("{verb} Dag {dag}?"), action, None),
                    None => Effect::Action(action),
                }
            }
            _ => match self.dag() {
                // The view does not show whether the Dag is paused, so this is checked first.
                Some(dag) => Effect::Action(Action::CheckPause { dag }),
                None => Effect::None,
            },
        }
    }

    /// The selected Dag, or the Dag of the current view.
    fn dag(&self) -> Option<String> {
        let level = self.level();
        match (&level.data, level.row()) {
            (Some(Data::Dags(page)), Some(row)) => Some(page.rows[row].dag_id.clone()),
            _ => level.view.dag().map(str::to_owned),
        }
    }

    /// The run or task that `c` clears.
    fn target(&self) -> Option<Target> {
        let level = self.level();
        let of = |dag: &str, run: &str, task| {
            Some(Target { dag: dag.to_owned(), run: run.to_owned(), task, only_failed: false })
        };
        match (&level.view, &level.data) {
            (View::Runs { dag }, Some(Data::Runs(page))) => of(dag, &page.rows[level.row()?].dag_run_id, None),
            (View::Tasks { dag, run } | View::Mapped { dag, run, .. }, Some(Data::Tasks(tasks))) => {
                let row = &tasks.rows[level.row()?];
                of(dag, run, Some((row.task.clone(), row.index)))
            }
            (View::Log { dag, run, task, index }, _) => of(dag, run, Some((task.clone(), *index))),
            _ => None,
        }
    }
}
