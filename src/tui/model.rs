//! The state of the full-screen view. Independent of the terminal and the server.

use std::time::Duration;

use jiff::Timestamp;

use super::action::{Action, Done, Target};
use super::data::Data;
use super::fetch::Fetched;
use super::level::{Level, Query};
use super::log_buffer::LogBuffer;
use super::view::View;
use crate::error::{Error, Kind};

/// The effect of a key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Effect {
    None,
    Quit,
    /// Fetch the data of the view now.
    Refresh,
    /// Fetch the data of the view after a pause in typing.
    RefreshSoon,
    Action(Action),
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Mode {
    Browsing,
    /// The user types the filter.
    Filtering,
    Confirming(Box<Question>),
    Help,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Question {
    pub text: String,
    /// The action after a yes.
    pub action: Action,
    /// The action of `f`: clear only failed task instances.
    pub failed: Option<Action>,
}

/// The state of the connection to the server.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Connection {
    Ok,
    /// The server does not respond.
    Lost {
        since: Timestamp,
        why: String,
    },
    /// The server refuses the request.
    Refused {
        why: String,
    },
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Message {
    pub text: String,
    pub is_error: bool,
}

pub struct Model {
    /// The levels from the Dags to the current view; never empty.
    pub levels: Vec<Level>,
    pub mode: Mode,
    pub message: Option<Message>,
    pub connection: Connection,
    /// The environment, as the header names it.
    pub server: String,
    /// Text that is added to every question in a protected environment.
    pub protected: Option<String>,
    /// Skip all questions.
    pub yes: bool,
    /// Sort Dags by name, not by the latest start of their runs.
    pub by_name: bool,
    pub now: Timestamp,
    /// Start of the request that is in progress.
    pub loading_since: Option<Timestamp>,
    /// The number of rows per page of the view.
    pub page: usize,
}

impl Model {
    pub fn new(view: View, server: String, now: Timestamp) -> Self {
        Self {
            levels: levels_to(view),
            mode: Mode::Browsing,
            message: None,
            connection: Connection::Ok,
            server,
            protected: None,
            yes: false,
            by_name: false,
            now,
            loading_since: None,
            page: 10,
        }
    }

    pub fn level(&self) -> &Level {
        self.levels.last().expect("levels are never empty")
    }

    pub fn level_mut(&mut self) -> &mut Level {
        self.levels.last_mut().expect("levels are never empty")
    }

    /// The data to fetch now.
    pub fn query(&self) -> Query {
        self.level().query(self.by_name)
    }

    /// The log of the current view.
    pub fn log_mut(&mut self) -> Option<&mut LogBuffer> {
        match &mut self.level_mut().data {
            Some(Data::Log(log)) => Some(log),
            _ => None,
        }
    }

    /// Takes fetched data. Returns whether it has changed.
    pub fn take(&mut self, query: &Query, fetched: Fetched) -> bool {
        self.connection = Connection::Ok;
        if *query != self.query() {
            return false;
        }
        let now = self.now;
        let level = self.level_mut();
        let data = match (fetched, &level.data) {
            (Fetched::Dags(page), Some(Data::Dags(known))) if *known == page => return self.unchanged(),
            (Fetched::Runs(page), Some(Data::Runs(known))) if *known == page => return self.unchanged(),
            (Fetched::Tasks(tasks), Some(Data::Tasks(known))) if *known == tasks => return self.unchanged(),
            (Fetched::Dags(page), _) => Data::Dags(page),
            (Fetched::Runs(page), _) => Data::Runs(page),
            (Fetched::Tasks(tasks), _) => Data::Tasks(tasks),
            (Fetched::Log(update), _) => {
                level.fetched = Some(now);
                let has_changed = update.has_new_lines;
                let log = self.log();
                let is_same = log.state == update.state && log.is_ended == update.is_ended;
                (log.state, log.number, log.tries) = (update.state, update.number, update.tries);
                log.is_ended = update.is_ended;
                return has_changed || !is_same;
            }
        };
        level.first = data.position().0;
        level.take(data, now);
        true
    }

    fn unchanged(&mut self) -> bool {
        self.level_mut().fetched = Some(self.now);
        false
    }

    /// The log of this level. Created empty if there is none.
    pub fn log(&mut self) -> &mut LogBuffer {
        let level = self.level_mut();
        if !matches!(level.data, Some(Data::Log(_))) {
            level.data = Some(Data::Log(LogBuffer::default()));
        }
        match &mut level.data {
            Some(Data::Log(log)) => log,
            _ => unreachable!("set above"),
        }
    }

    /// Records why a request failed.
    pub fn failed(&mut self, error: &Error, is_passing: bool) {
        let hint = error.hint_text().filter(|_| error.kind() != Kind::Unreachable);
        let why = hint.map_or_else(|| error.to_string(), |hint| format!("{error}; {hint}"));
        self.connection = match (&self.connection, is_passing) {
            (Connection::Lost { since, .. }, true) => Connection::Lost { since: *since, why },
            (_, true) => Connection::Lost { since: self.level().fetched.unwrap_or(self.now), why },
            (_, false) => Connection::Refused { why },
        };
    }

    /// Handles the result of an action.
    pub fn done(&mut self, done: Done) -> Effect {
        match done {
            Done::Message(text) => {
                self.notify(text, false);
                Effect::Refresh
            }
            Done::IsPaused { dag, is_paused } => {
                let verb = if is_paused { "Unpause" } else { "Pause" };
                self.ask(format!("{verb} Dag {dag}?"), Action::Pause { dag, pause: !is_paused }, None)
            }
            Done::CanStart { dag, is_paused } => {
                let question = match is_paused {
                    true => {
                        format!("Dag {dag} is paused: the run will not start until it is unpaused. Trigger it anyway?")
                    }
                    false => format!("Trigger Dag {dag}?"),
                };
                self.ask(question, Action::Trigger { dag }, None)
            }
            Done::Count { number: 0, .. } => {
                self.notify("nothing to clear".to_owned(), false);
                Effect::None
            }
            Done::Count { target, number } => {
                let instances = if number == 1 { "task instance" } else { "task instances" };
                let question = format!("Clear {number} {instances} of {}?", target.words());
                let failed = target.task.is_none() && self.run_state(&target.run) == Some("failed");
                let failed = failed.then(|| Action::Clear(Target { only_failed: true, ..target.clone() }));
                self.ask(question, Action::Clear(target), failed)
            }
        }
    }

    /// The state of a run, if it is known.
    fn run_state(&self, run: &str) -> Option<&str> {
        self.levels.iter().rev().find_map(|level| match &level.data {
            Some(Data::Tasks(tasks)) if tasks.run.dag_run_id == run => Some(tasks.run.state()),
            Some(Data::Runs(page)) => page.rows.iter().find(|row| row.dag_run_id == run).map(|run| run.state()),
            _ => None,
        })
    }

    /// Asks before an action, unless questions are skipped.
    pub fn ask(&mut self, question: String, action: Action, failed: Option<Action>) -> Effect {
        if self.yes {
            return Effect::Action(action);
        }
        let text = self
            .protected
            .as_ref()
            .map_or(question.clone(), |environment| format!("{question} This is {environment}."));
        self.mode = Mode::Confirming(Box::new(Question { text, action, failed }));
        Effect::None
    }

    pub fn notify(&mut self, text: String, is_error: bool) {
        self.message = Some(Message { text, is_error });
    }

    /// The age of the data.
    pub fn age(&self) -> Option<Duration> {
        let fetched = self.level().fetched?;
        Some(Duration::try_from(self.now.duration_since(fetched)).unwrap_or_default())
    }
}

/// The levels from the Dags to a view, so that the user can go back.
fn levels_to(view: View) -> Vec<Level> {
    let mut levels = vec![Level::new(View::Dags)];
    if let Some(dag) = view.dag() {
        let dag = dag.to_owned();
        levels = vec![Level::at(View::Dags, &dag), Level::new(View::Runs { dag: dag.clone() })];
        if let View::Tasks { run, .. } | View::Mapped { run, .. } | View::Log { run, .. } = &view {
            let run = run.clone();
            levels[1] = Level::at(View::Runs { dag: dag.clone() }, &run);
            levels.push(Level::new(View::Tasks { dag: dag.clone(), run: run.clone() }));
            if let View::Mapped { task, .. } | View::Log { task, .. } = &view {
                let task = task.clone();
                levels[2] = Level::at(View::Tasks { dag: dag.clone(), run: run.clone() }, &task);
                if let View::Log { index: Some(index), .. } = &view {
                    let key = format!("{task}[{index}]");
                    levels.push(Level::at(View::Mapped { dag, run, task }, &key));
                }
            }
        }
    }
    if levels.last().is_some_and(|level| level.view != view) {
        levels.push(Level::new(view));
    }
    levels
}
