//! What the screen shows and what it waits for. Knows neither terminal nor server.

use std::time::Duration;

use jiff::Timestamp;

use super::data::Data;
use super::fetch::Fetched;
use super::level::{Level, Wish};
use super::logbook::Logbook;
use super::place::Place;
use super::work::{Done, Target, Work};
use crate::error::{Error, Kind};

/// What a key leads to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Effect {
    None,
    Quit,
    /// Fetch now what is looked at.
    Look,
    /// Fetch when no more keys come.
    LookSoon,
    Work(Work),
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Mode {
    Browsing,
    /// The filter is being typed.
    Filtering,
    Asking(Box<Question>),
    Help,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Question {
    pub text: String,
    /// What is done after a yes.
    pub work: Work,
    /// What `f` does: clear only what has failed.
    pub failed: Option<Work>,
}

/// How it is with the server.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Link {
    Fine,
    /// It does not answer.
    Lost {
        since: Timestamp,
        why: String,
    },
    /// It answers that it will not do this.
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
    /// From the Dags to where one is; never empty.
    pub levels: Vec<Level>,
    pub mode: Mode,
    pub message: Option<Message>,
    pub link: Link,
    /// The environment, as the header names it.
    pub server: String,
    /// Words for every question, on a protected environment.
    pub protected: Option<String>,
    /// Questions are answered with yes.
    pub yes: bool,
    /// Dags are in the order of their names, not of the latest starts of their runs.
    pub by_name: bool,
    pub now: Timestamp,
    /// Since when an answer is waited for.
    pub asking_since: Option<Timestamp>,
    /// The rows that a page of the view has.
    pub page: usize,
}

impl Model {
    pub fn new(place: Place, server: String, now: Timestamp) -> Self {
        Self {
            levels: way_to(place),
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

    /// What to ask the server for now.
    pub fn wish(&self) -> Wish {
        self.level().wish(self.by_name)
    }

    /// The log that is looked at.
    pub fn log_mut(&mut self) -> Option<&mut Logbook> {
        match &mut self.level_mut().data {
            Some(Data::Log(log)) => Some(log),
            _ => None,
        }
    }

    /// Takes what the server answered to a wish; gives whether something has changed since the last time.
    pub fn take(&mut self, wish: &Wish, fetched: Fetched) -> bool {
        self.link = Link::Fine;
        if *wish != self.wish() {
            return false;
        }
        let now = self.now;
        let level = self.level_mut();
        let data = match (fetched, &level.data) {
            (Fetched::Dags(page), Some(Data::Dags(known))) if *known == page => return self.same(),
            (Fetched::Runs(page), Some(Data::Runs(known))) if *known == page => return self.same(),
            (Fetched::Tasks(tasks), Some(Data::Tasks(known))) if *known == tasks => return self.same(),
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

    fn same(&mut self) -> bool {
        self.level_mut().fetched = Some(self.now);
        false
    }

    /// The log of this level, empty at first.
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

    /// Takes why a look failed.
    pub fn failed(&mut self, error: &Error, is_passing: bool) {
        let hint = error.hint_text().filter(|_| error.kind() != Kind::Unreachable);
        let why = hint.map_or_else(|| error.to_string(), |hint| format!("{error}; {hint}"));
        self.link = match (&self.link, is_passing) {
            (Link::Lost { since, .. }, true) => Link::Lost { since: *since, why },
            (_, true) => Link::Lost { since: self.level().fetched.unwrap_or(self.now), why },
            (_, false) => Link::Refused { why },
        };
    }

    /// Takes what came of some work; gives whether to look at once.
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
                    true => format!("Dag {dag} is paused: its run would wait. Start one all the same?"),
                    false => format!("Start a run of Dag {dag}?"),
                };
                self.ask(question, Work::Trigger { dag }, None)
            }
            Done::Count { number: 0, .. } => {
                self.say("there is nothing to clear".to_owned(), false);
                Effect::None
            }
            Done::Count { target, number } => {
                let instances = if number == 1 { "task instance" } else { "task instances" };
                let question = format!("Clear {number} {instances}, so that they run again: {}?", target.words());
                let failed = target.task.is_none() && self.run_state(&target.run) == Some("failed");
                let failed = failed.then(|| Work::Clear(Target { only_failed: true, ..target.clone() }));
                self.ask(question, Work::Clear(target), failed)
            }
        }
    }

    /// The state of a run, where it is known.
    fn run_state(&self, run: &str) -> Option<&str> {
        self.levels.iter().rev().find_map(|level| match &level.data {
            Some(Data::Tasks(tasks)) if tasks.run.dag_run_id == run => Some(tasks.run.state()),
            Some(Data::Runs(page)) => page.rows.iter().find(|row| row.dag_run_id == run).map(|run| run.state()),
            _ => None,
        })
    }

    /// Asks before work, unless everything is answered with yes.
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

    /// How long ago this was fetched.
    pub fn age(&self) -> Option<Duration> {
        let fetched = self.level().fetched?;
        Some(Duration::try_from(self.now.duration_since(fetched)).unwrap_or_default())
    }
}

/// The levels on the way to a place, so that there is a way back.
fn way_to(place: Place) -> Vec<Level> {
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
