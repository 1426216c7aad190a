//! The logs of a run's tasks on standard error, while the run is waited for.
//!
//! All that run are shown at once. They share few requests: each answer makes the server read the whole log.

mod board;
mod page;

use std::cell::Cell;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use self::board::{Board, Log};
use self::page::{Block, Page};
use super::Run;
use super::tasks::Instance;
use super::view::Screen;
use crate::context::Context;
use crate::error::{Error, Kind};
use crate::ops::logs;

/// More requests at once do not get more out of a server.
const AT_ONCE: usize = 4;

/// So many logs that grow cost a poll each second.
const LOGS_FOR_A_SECOND: u32 = 4;

/// A log of a task that is over, but that brings nothing and does not end, is taken for ended after so many answers.
const MOST_EMPTY: u32 = 3;

pub struct Tails<'a> {
    context: &'a Context,
    run: &'a Run,
    board: Board,
    page: Page,
    /// There is something new to do.
    changed: Notify,
    /// A log seems to have ended: the tasks are worth a look.
    wanted: Notify,
    /// When the server last answered.
    contact: Cell<std::time::Instant>,
}

impl<'a> Tails<'a> {
    pub fn new(context: &'a Context, run: &'a Run, screen: Screen) -> Self {
        Self {
            context,
            run,
            board: Board::default(),
            page: Page::new(screen),
            changed: Notify::new(),
            wanted: Notify::new(),
            contact: Cell::new(std::time::Instant::now()),
        }
    }

    /// The run's task instances as they are now.
    pub fn saw(&self, instances: &[Instance]) {
        self.board.saw(self.run, instances);
        self.changed.notify_one();
    }

    /// The run has ended, and [`Self::saw`] what it left: [`Self::read`] ends with the last log.
    pub fn finish(&self) {
        self.board.finish();
        self.changed.notify_one();
    }

    /// Ends [`Self::read`] at once.
    pub fn abandon(&self) {
        self.board.abandon();
        self.changed.notify_one();
    }

    /// Waits until a look at the tasks would bring this forward.
    pub async fn wants_a_look(&self) {
        self.wanted.notified().await;
    }

    /// Prints the logs as they grow. A log that can not be read is told, and does not keep from the others.
    pub async fn read(&self) {
        let mut polls = FuturesUnordered::new();
        loop {
            while polls.len() < AT_ONCE {
                let Some(log) = self.board.take_due() else { break };
                polls.push(self.poll(log));
            }
            if self.board.is_done(polls.len()) {
                return;
            }
            let due = self.board.next_due().filter(|_| polls.len() < AT_ONCE);
            tokio::select! {
                Some(log) = polls.next(), if !polls.is_empty() => self.board.put_back(log),
                () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {}
                () = self.changed.notified() => {}
            }
        }
    }

    /// Asks once for what is new in a log; gives it back unless it is read to its end.
    async fn poll(&self, mut log: Log) -> Option<Log> {
        let begun = Instant::now();
        let (growing, name) = (&mut log.growing, &log.name);
        let mut block = Block::new(self.page.screen().colour);
        let outcome = growing
            .poll(self.context, &mut |piece| {
                block.take(piece);
                if block.is_full() {
                    self.page.print(name, &mut block, self.board.others_grow(name));
                }
                Ok(())
            })
            .await;
        self.page.print(name, &mut block, self.board.others_grow(name));
        let over = self.board.over_since(&log);
        let brought = match outcome {
            Ok(brought) => brought,
            Err(error) => return self.after(log, over.is_some(), error),
        };
        self.contact.set(std::time::Instant::now());
        log.empty = if brought.news { 0 } else { log.empty + 1 };
        match over {
            Some(_) if brought.more && log.empty < MOST_EMPTY => log.due = begun + logs::LINGER,
            // The last lines of a task are written just after its end is known.
            Some(since) if begun >= since + logs::LINGER => return None,
            Some(since) => log.due = since + logs::LINGER,
            None => {
                let longer = (log.pause * 3 / 2).min(logs::LONGEST_PAUSE);
                log.pause = if brought.news { logs::SHORTEST_PAUSE } else { longer };
                let fair = Duration::from_secs(1) * self.board.number() / LOGS_FOR_A_SECOND;
                log.due = Instant::now() + log.pause.max(fair).max(begun.elapsed() * logs::COST_FACTOR);
                if !brought.more {
                    self.wanted.notify_one();
                }
            }
        }
        Some(log)
    }

    fn after(&self, mut log: Log, is_over: bool, error: Error) -> Option<Log> {
        if log.growing.is_torn() || !logs::may_pass(&error, self.contact.get()) {
            // What was set to its state by hand has none.
            if !(is_over && error.kind() == Kind::NotFound) {
                let command = log.command(self.run);
                self.page.note(
                    self.context,
                    &format!("warning: the log of {} can not be followed: {error}; {command} shows it", log.name),
                );
            }
            return None;
        }
        log.pause = (log.pause * 3 / 2).min(logs::LONGEST_PAUSE);
        log.due = Instant::now() + error.wait().unwrap_or(log.pause);
        Some(log)
    }
}
