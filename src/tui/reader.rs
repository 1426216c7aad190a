//! Reading one task's log as it grows, a look at a time.

use std::cell::RefCell;
use std::rc::Rc;

use super::level::Wish;
use super::logbook::Logbook;
use super::place::Place;
use crate::api::Piece;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::logs::{self, Brought, Entry, Growing, Instance, Line, Try};

/// Lines that came and that nobody has taken yet; it keeps no more than a screen's log does.
pub type Inbox = Rc<RefCell<Logbook>>;

/// What a look brought, beside lines.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct News {
    pub state: String,
    /// The try whose log this is, and how many there have been.
    pub number: i64,
    pub tries: i64,
    pub has_news: bool,
    pub is_ended: bool,
}

pub struct Reader {
    dag: String,
    run: String,
    task: String,
    index: Option<i64>,
    /// One try alone is wanted.
    only: Option<i64>,
    /// The try that is being read; 0 before the first.
    number: i64,
    /// How it ended, where it is not the latest; empty where the server does not tell.
    past: Option<String>,
    log: Option<Growing>,
    /// The last look came after the end of the try, and brought nothing.
    is_ended: bool,
    is_ending: bool,
}

impl Reader {
    pub fn new(dag: &str, run: &str, task: &str, index: Option<i64>, only: Option<i64>) -> Self {
        let [dag, run, task] = [dag, run, task].map(str::to_owned);
        Self { dag, run, task, index, only, number: 0, past: None, log: None, is_ended: false, is_ending: false }
    }

    /// Whether it reads what is wished for.
    pub fn reads(&self, wish: &Wish) -> bool {
        let place =
            Place::Log { dag: self.dag.clone(), run: self.run.clone(), task: self.task.clone(), index: self.index };
        wish.place == place && wish.number == self.only
    }

    /// Puts what is new into the inbox.
    ///
    /// # Errors
    /// Whatever a request fails with; what came until then is not given again.
    pub async fn look(&mut self, context: &Context, inbox: &Inbox) -> Result<News> {
        let found = logs::find(context, &self.dag, &self.run, &self.task, self.index).await?;
        let instance =
            found.ok_or_else(|| Error::failed(format!("task {} is mapped: choose one of its instances", self.task)))?;
        let number = self.only.unwrap_or(instance.try_number);
        let has_begun = self.only.is_some() || instance.has_begun();
        if has_begun && number != self.number {
            self.begin(number, inbox);
        }
        if has_begun && number < instance.try_number && self.past.is_none() {
            let state = instance.of_try(number)?.past_state(context).await?;
            self.past = Some(state.unwrap_or_default());
        }
        let mut has_news = false;
        if has_begun && !self.is_ended {
            let is_over = instance.try_number > number || instance.has_tried();
            let of = instance.of_try(number)?;
            let brought = self.read(context, of, inbox).await?;
            has_news = brought.news;
            // The last lines of a task are written just after its end is known.
            let is_whole = instance.try_number > number || instance.has_settled() || (self.is_ending && !has_news);
            self.is_ended = is_over && !brought.more && is_whole;
            self.is_ending = is_over;
        }
        Ok(News { has_news, ..self.news(&instance) })
    }

    fn news(&self, instance: &Instance) -> News {
        let is_ended = self.is_ended && (self.only.is_some() || instance.is_over());
        News {
            state: self.past.clone().unwrap_or_else(|| instance.state().to_owned()),
            number: self.number,
            tries: instance.try_number,
            has_news: false,
            is_ended: is_ended || (self.number == 0 && instance.is_over()),
        }
    }

    fn begin(&mut self, number: i64, inbox: &Inbox) {
        if self.number > 0 {
            inbox.borrow_mut().push(remark(&format!("==> try {number} <==")));
        }
        (self.number, self.past, self.log) = (number, None, None);
        (self.is_ended, self.is_ending) = (false, false);
    }

    async fn read(&mut self, context: &Context, of: Try, inbox: &Inbox) -> Result<Brought> {
        let mut give = |piece: Piece<'_>| {
            // What is too long to be held whole is no line for a screen.
            if piece.begins && piece.ends {
                let mut inbox = inbox.borrow_mut();
                let entry = String::from_utf8_lossy(piece.bytes);
                logs::plain_lines(&Entry::read(&entry)).into_iter().for_each(|line| inbox.push(line));
            } else if piece.begins {
                inbox.borrow_mut().push(remark("(an entry too long to be shown here)"));
            }
            Ok(())
        };
        let log = self.log.get_or_insert_with(|| Growing::new(of));
        let brought = log.poll(context, &mut give).await;
        if brought.is_err() && log.is_torn() {
            inbox.borrow_mut().push(remark("==> the connection was lost: from the beginning again <=="));
            self.log = None;
        }
        brought
    }
}

fn remark(text: &str) -> Line {
    Line { time: None, level: None, text: text.to_owned() }
}
