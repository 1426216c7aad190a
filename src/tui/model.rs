//! The state of the full-screen view. Independent of the terminal and the server.

use std::time::Duration;

use jiff::Timestamp;

use super::data::Data;
use super::fetch::Fetched;
use super::level::{Level, Wish};
use super::logbook::Logbook;
use super::place::Place;
use super::work::{Done, Target, Work};
use crate::error::{Error, Kind};

/// The effect of a key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Effect {
    None,
    Quit,
    /// Fetch the data of the view now.
    Look,
    /// Fetch the data of the view after a pause in typing.
    LookSoon,
    Work(Work),
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Mode {
    Browsing,
    /// The user types the filter.
    Filtering,
    Asking(Box<Question>),
    Help,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Question {
    pub text: String,
    /// The action after a yes.
    pub work: Work,
    /// The action of `f`: clear only failed task instances.
    pub failed: Option<Work>,
}

/// The state of the connection to the server.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Link {
    Fine,
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
    pub is_fault: bool,
}

pub struct Model {
    /// The levels from the Dags to the current view; never empty.
    pub levels: Vec<Level>,
    pub mode: Mode,
    pub message: Option<Message>,
    pub link: Link,
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
    pub asking_since: Option<Timestamp>,
    /// The number of rows per page of the view.
    pub page: usize,
}

impl Model {
    pub fn new(place: Place, server: String, now: Timestamp) -> Self {
        Self {
            levels: levels_to(place),
            mode: Mode::Browsing,
            message: None,
            link: Link::Fine,
            server,
            protected: None,
            yes: false,
            by_name: false,
            now,
            asking_since: None,
            page: 10,
        }
    }

    pub fn level(&self) -> &Level {
        self.levels.last().expect("there is one at least")
    }

    pub fn level_mut(&mut self) -> &mut Level {
        self.levels.last_mut().expect("there is one at least")
    }

    /// The data to fetch now.
    pub fn wish(&self) -> Wish {
        self.level().wish(self.by_name)
    }

    /// The log of the current view.
    pub fn log_mut(&mut self) -> Option<&mut Logbook> {
        match &mut self.level_mut().data {
            Some(Data::Log(log)) => Some(log),
            _ => None,
        }
    }

    /// Takes fetched data. Returns whether it has changed.
    pub fn take(&mut self, wish: &Wish, fetched: Fetched) -> bool {
        self.link = Link::Fine;
        if *wish != self.wish() {
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
            (Fetched::Log(news), _) => {
                level.fetched = Some(now);
                let has_changed = news.has_news;
                let log = self.log();
                let is_same = log.state == news.state && log.is_ended == news.is_ended;
                (log.state, log.number, log.tries) = (news.state, news.number, news.tries);
                log.is_ended = news.is_ended;
                return has_changed || !is_same;
            }
        };
        level.first = data.place().0;
        level.take(data, now);
        true
    }

    fn unchanged(&mut self) -> bool {
        self.level_mut().fetched = Some(self.now);
        false
    }

    /// The log of this level. Created empty if there is none.
    pub fn log(&mut self) -> &mut Logbook {
        let level = self.level_mut();
        if !matches!(level.data, Some(Data::Log(_))) {
            level.data = Some(Data::Log(Logbook::default()));
        }
        match &mut level.data {
            Some(Data::Log(log)) => log,
            _ => unreachable!("it was just put there"),
        }
    }

    /// Records why a request failed.
    pub fn failed(&mut self, error: &Error, is_passing: bool) {
        let hint = error.hint_text().filter(|_| error.kind() != Kind::Unreachable);
        let why = hint.map_or_else(|| error.to_string(), |hint| format!("{error}; {hint}"));
        self.link = match (&self.link, is_passing) {
            (Link::Lost { since, .. }, true) => Link::Lost { since: *since, why },
            (_, true) => Link::Lost { since: self.level().fetched.unwrap_or(self.now), why },
            (_, false) => Link::Refused { why },
        };
    }

    /// Handles the result of an action.
    pub fn done(&mut self, done: Done) -> Effect {
        match done {
            Done::Said(text) => {
                self.say(text, false);
                Effect::Look
            }
            Done::IsPaused { dag, is_paused } => {
                let verb = if is_paused { "Unpause" } else { "Pause" };
                self.ask(format!("{verb} Dag {dag}?"), Work::Pause { dag, pause: !is_paused }, None)
            }
            Done::CanStart { dag, is_paused } => {
                let question = match is_paused {
                    true => format!("Dag {dag} is paused: the run will not start until it is unpaused. Trigger it anyway?"),
                    false => format!("Trigger Dag {dag}?"),
                };
                self.ask(question, Work::Trigger { dag }, None)
            }
            Done::Count { number: 0, .. } => {
                self.say("nothing to clear".to_owned(), false);
                Effect::None
            }
            Done::Count { target, number } => {
                let instances = if number == 1 { "task instance" } else { "task instances" };
                let question = format!("Clear {number} {instances} of {}?", target.words());
                let failed = target.task.is_none() && self.run_state(&target.run) == Some("failed");
                let failed = failed.then(|| Work::Clear(Target { only_failed: true, ..target.clone() }));
                self.ask(question, Work::Clear(target), failed)
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
    pub fn ask(&mut self, question: String, work: Work, failed: Option<Work>) -> Effect {
        if self.yes {
            return Effect::Work(work);
        }
        let text = self.protected.as_ref().map_or(question.clone(), |place| format!("{question} This is {place}."));
        self.mode = Mode::Asking(Box::new(Question { text, work, failed }));
        Effect::None
    }

    pub fn say(&mut self, text: String, is_fault: bool) {
        self.message = Some(Message { text, is_fault });
    }

    /// The age of the data.
    pub fn age(&self) -> Option<Duration> {
        let fetched = self.level().fetched?;
        Some(Duration::try_from(self.now.duration_since(fetched)).unwrap_or_default())
    }
}

/// The levels from the Dags to a view, so that the user can go back.
fn levels_to(place: Place) -> Vec<Level> {
    let mut levels = vec![Level::new(Place::Dags)];
    if let Some(dag) = place.dag() {
        let dag = dag.to_owned();
        levels = vec![Level::at(Place::Dags, &dag), Level::new(Place::Runs { dag: dag.clone() })];
        if let Place::Tasks { run, .. } | Place::Mapped { run, .. } | Place::Log { run, .. } = &place {
            let run = run.clone();
            levels[1] = Level::at(Place::Runs { dag: dag.clone() }, &run);
            levels.push(Level::new(Place::Tasks { dag: dag.clone(), run: run.clone() }));
            if let Place::Mapped { task, .. } | Place::Log { task, .. } = &place {
                let task = task.clone();
                levels[2] = Level::at(Place::Tasks { dag: dag.clone(), run: run.clone() }, &task);
                if let Place::Log { index: Some(index), .. } = &place {
                    let key = format!("{task}[{index}]");
                    levels.push(Level::at(Place::Mapped { dag, run, task }, &key));
                }
            }
        }
    }
    if levels.last().is_some_and(|level| level.place != place) {
        levels.push(Level::new(place));
    }
    levels
}
