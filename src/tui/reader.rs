//! Reads the log of one task in steps while it grows.

use std::cell::RefCell;
use std::rc::Rc;

use super::level::Query;
use super::log_buffer::LogBuffer;
use super::view::View;
use crate::api::Piece;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::logs::{self, Entry, IncrementalLog, Instance, Line, Polled, Try};

/// New lines that are not in the model yet, with the same limits as the log in the model.
pub type Inbox = Rc<RefCell<LogBuffer>>;

/// The result of a step, without the lines.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LogUpdate {
    pub state: String,
    /// The number of the try, and the number of tries.
    pub number: i64,
    pub tries: i64,
    pub has_new_lines: bool,
    pub is_ended: bool,
}

pub struct Reader {
    dag: String,
    run: String,
    task: String,
    index: Option<i64>,
    /// Read only this try.
    only: Option<i64>,
    /// The try that is being read; 0 before the first.
    number: i64,
    /// The final state of a try that is not the latest; empty if the server does not return it.
    past: Option<String>,
    log: Option<IncrementalLog>,
    /// Whether the log of the try is complete.
    is_ended: bool,
    /// Whether the try had ended in the previous step.
    is_ending: bool,
}

impl Reader {
    pub fn new(dag: &str, run: &str, task: &str, index: Option<i64>, only: Option<i64>) -> Self {
        let [dag, run, task] = [dag, run, task].map(str::to_owned);
        Self { dag, run, task, index, only, number: 0, past: None, log: None, is_ended: false, is_ending: false }
    }

    /// Whether this is the reader for `wish`.
    pub fn reads(&self, query: &Query) -> bool {
        let view =
            View::Log { dag: self.dag.clone(), run: self.run.clone(), task: self.task.clone(), index: self.index };
        query.view == view && query.number == self.only
    }

    /// Puts new lines into the inbox.
    ///
    /// # Errors
    /// Errors of the requests. Lines that arrived before an error are not repeated.
    pub async fn poll(&mut self, context: &Context, inbox: &Inbox) -> Result<LogUpdate> {
        let found = logs::find(context, &self.dag, &self.run, &self.task, self.index).await?;
        let instance =
            found.ok_or_else(|| Error::failed(format!("task {} is mapped: select one of its instances", self.task)))?;
        let number = self.only.unwrap_or(instance.try_number);
        let has_begun = self.only.is_some() || instance.has_begun();
        if has_begun && number != self.number {
            self.begin(number, inbox);
        }
        if has_begun && number < instance.try_number && self.past.is_none() {
            let state = instance.of_try(number)?.past_state(context).await?;
            self.past = Some(state.unwrap_or_default());
        }
        let mut has_new_lines = false;
        if has_begun && !self.is_ended {
            let is_over = instance.try_number > number || instance.has_tried();
            let of = instance.of_try(number)?;
            let polled = self.read(context, of, inbox).await?;
            has_new_lines = polled.has_new;
            // A task's last lines are written shortly after its state changes.
            let is_whole =
                instance.try_number > number || instance.has_complete_log() || (self.is_ending && !has_new_lines);
            self.is_ended = is_over && !polled.more && is_whole;
            self.is_ending = is_over;
        }
        Ok(LogUpdate { has_new_lines, ..self.update(&instance) })
    }

    fn update(&self, instance: &Instance) -> LogUpdate {
        let is_ended = self.is_ended && (self.only.is_some() || instance.is_over());
        LogUpdate {
            state: self.past.clone().unwrap_or_else(|| instance.state().to_owned()),
            number: self.number,
            tries: instance.try_number,
            has_new_lines: false,
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

    async fn read(&mut self, context: &Context, of: Try, inbox: &Inbox) -> Result<Polled> {
        let mut give = |piece: Piece<'_>| {
            // An entry that arrives in pieces is too long for the screen.
            if piece.begins && piece.ends {
                let mut inbox = inbox.borrow_mut();
                let entry = String::from_utf8_lossy(piece.bytes);
                logs::plain_lines(&Entry::read(&entry)).into_iter().for_each(|line| inbox.push(line));
            } else if piece.begins {
                inbox.borrow_mut().push(remark("(log entry too long to show)"));
            }
            Ok(())
        };
        let log = self.log.get_or_insert_with(|| IncrementalLog::new(of));
        let polled = log.poll(context, &mut give).await;
        if polled.is_err() && log.is_torn() {
            inbox.borrow_mut().push(remark("==> connection lost: the log restarts from the beginning <=="));
            self.log = None;
        }
        polled
    }
}

fn remark(text: &str) -> Line {
    Line { time: None, level: None, text: text.to_owned() }
}
