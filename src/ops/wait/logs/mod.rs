//! Prints the logs of a run's tasks to stderr while waiting for the run.
//!
//! The logs of all running tasks are printed concurrently, with few requests: for each one the server reads the whole
//! log.

mod schedule;
mod writer;

use std::cell::Cell;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use self::schedule::{Log, Schedule};
use self::writer::{Block, LogWriter};
use super::Run;
use super::view::Screen;
use crate::context::Context;
use crate::error::{Error, Kind};
use crate::ops::logs;
use crate::ops::runs::snapshot::Task;

/// More concurrent requests are not faster.
const MAX_REQUESTS: usize = 4;

/// The pause is at least the number of growing logs, divided by this, in seconds.
const LOGS_PER_SECOND: u32 = 4;

/// After a try has ended, its log counts as complete after this many responses without new entries.
const MAX_EMPTY: u32 = 3;

pub struct Tails<'a> {
    context: &'a Context,
    run: &'a Run,
    schedule: Schedule,
    writer: LogWriter,
    /// The schedule has changed.
    changed: Notify,
    /// A log seems to have ended, so the tasks should be polled.
    poll: Notify,
    /// When the server last responded.
    last_contact: Cell<std::time::Instant>,
}

impl<'a> Tails<'a> {
    pub fn new(context: &'a Context, run: &'a Run, screen: Screen) -> Self {
        Self {
            context,
            run,
            schedule: Schedule::default(),
            writer: LogWriter::new(screen),
            changed: Notify::new(),
            poll: Notify::new(),
            last_contact: Cell::new(std::time::Instant::now()),
        }
    }

    /// Updates the run's task instances.
    pub fn update(&self, instances: &[Task]) {
        self.schedule.update(self.run, instances);
        self.changed.notify_one();
    }

    /// The run has ended, after the final [`Self::update`]: [`Self::read`] returns after the last log.
    pub fn finish(&self) {
        self.schedule.finish();
        self.changed.notify_one();
    }

    /// Ends [`Self::read`] at once.
    pub fn abandon(&self) {
        self.schedule.abandon();
        self.changed.notify_one();
    }

    /// Waits until the tasks should be polled.
    pub async fn poll_requested(&self) {
        self.poll.notified().await;
    }

    /// Prints the logs as they grow. Prints a warning for a log that cannot be read, and continues with the others.
    pub async fn read(&self) {
        let mut polls = FuturesUnordered::new();
        loop {
            while polls.len() < MAX_REQUESTS {
                let Some(log) = self.schedule.take_due() else { break };
                polls.push(self.request(log));
            }
            if self.schedule.is_done(polls.len()) {
                return;
            }
            let due = self.schedule.next_due().filter(|_| polls.len() < MAX_REQUESTS);
            tokio::select! {
                Some(log) = polls.next(), if !polls.is_empty() => self.schedule.put_back(log),
                () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {}
                () = self.changed.notified() => {}
            }
        }
    }

    /// Requests the new entries of a log once; returns the log unless it is complete.
    async fn request(&self, mut log: Log) -> Option<Log> {
        let started = Instant::now();
        let (reader, name) = (&mut log.reader, &log.name);
        let mut block = Block::new(self.writer.screen().color);
        let outcome = reader
            .poll(self.context, &mut |piece| {
                block.take(piece);
                if block.is_full() {
                    self.writer.print(name, &mut block, self.schedule.has_others(name));
                }
                Ok(())
            })
            .await;
        self.writer.print(name, &mut block, self.schedule.has_others(name));
        let ended = self.schedule.ended_since(&log);
        let polled = match outcome {
            Ok(polled) => polled,
            Err(error) => return self.after_error(log, ended.is_some(), error),
        };
        self.last_contact.set(std::time::Instant::now());
        log.empty = if polled.has_new { 0 } else { log.empty + 1 };
        match ended {
            Some(_) if polled.more && log.empty < MAX_EMPTY => log.due = started + logs::LINGER,
            // A task's last lines are written just after it ends.
            Some(since) if started >= since + logs::LINGER => return None,
            Some(since) => log.due = since + logs::LINGER,
            None => {
                let longer = (log.pause * 3 / 2).min(logs::LONGEST_PAUSE);
                log.pause = if polled.has_new { logs::SHORTEST_PAUSE } else { longer };
                let shared = Duration::from_secs(1) * self.schedule.number() / LOGS_PER_SECOND;
                log.due = Instant::now() + log.pause.max(shared).max(started.elapsed() * logs::COST_FACTOR);
                if !polled.more {
                    self.poll.notify_one();
                }
            }
        }
        Some(log)
    }

    fn after_error(&self, mut log: Log, has_ended: bool, error: Error) -> Option<Log> {
        if log.reader.is_torn() || !logs::is_outage(&error, self.last_contact.get()) {
            // An instance whose state was set manually has no log.
            if !(has_ended && error.kind() == Kind::NotFound) {
                let command = log.command(self.run);
                self.writer.note(
                    self.context,
                    &format!("warning: cannot follow the log of {}: {error}; {command} prints it", log.name),
                );
            }
            return None;
        }
        log.pause = (log.pause * 3 / 2).min(logs::LONGEST_PAUSE);
        log.due = Instant::now() + error.wait().unwrap_or(log.pause);
        Some(log)
    }
}
