//! `--follow`: prints a log as it grows.
//!
//! For each request the server reads the whole log, so slower responses mean longer pauses. The state of the task
//! instance shows whether a try has ended.

use std::time::{Duration, Instant};

use super::incremental::IncrementalLog;
use super::instance::{self, Instance, Try};
use super::read::is_lost;
use super::sink::Sink;
use crate::context::Context;
use crate::error::{Error, Kind, Result};

pub const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
pub const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// The pause is at least the duration of the last request, times this.
pub const COST_FACTOR: u32 = 5;

/// The longest outage that is waited out.
const MAX_OUTAGE: Duration = Duration::from_secs(10 * 60);

/// The wait before the last request: a task's last lines are written just after it ends.
pub const LINGER: Duration = Duration::from_millis(700);

/// Prints the log of a task instance, one try after another, until the instance ends, or until the try `only` ends.
/// Returns the instance as it was then.
///
/// # Errors
/// As [`super::read::read`], except that an outage after the first response is waited out; `NotFound` if the run or
/// the task instance is deleted.
pub async fn follow(context: &Context, instance: Instance, only: Option<i64>, sink: &mut Sink<'_>) -> Result<Instance> {
    let mut follower = Follower { context, instance, last_contact: Instant::now(), pause: SHORTEST_PAUSE };
    let mut printed = 0;
    let mut next = None;
    if let Some(number) = only {
        let of = follower.instance.of_try(number)?;
        follower.one_try(&of, sink).await?;
        return Ok(follower.instance);
    }
    let mut reported_state = String::new();
    loop {
        let state = follower.instance.state().to_owned();
        let number = follower.instance.try_number;
        if follower.instance.has_begun() && number > printed {
            // A try may have started and ended between two requests.
            let number = if printed > 0 { printed + 1 } else { next.unwrap_or(number).min(number) };
            if printed > 0 {
                sink.end()?;
                context.note(&format!("try {number} of {} has started", follower.instance.name()));
            }
            let of = follower.instance.of_try(number)?;
            follower.one_try(&of, sink).await?;
            printed = number;
            follower.pause = SHORTEST_PAUSE;
            reported_state.clear();
        } else if follower.instance.is_over() {
            return Ok(follower.instance);
        } else {
            if reported_state != state {
                context.note(&format!("waiting: {} is {}", follower.instance.name(), state_text(&state)));
                reported_state = state;
            }
            next = next.or_else(|| follower.instance.next_try());
            follower.wait(Duration::ZERO).await;
            follower.refresh().await?;
        }
        if sink.is_closed() {
            return Ok(follower.instance);
        }
    }
}

fn state_text(state: &str) -> &str {
    match state {
        "no state" => "not scheduled yet",
        "up_for_retry" => "up for retry",
        "up_for_reschedule" => "up for reschedule",
        state => state,
    }
}

struct Follower<'c> {
    context: &'c Context,
    instance: Instance,
    /// When the server last responded.
    last_contact: Instant,
    pause: Duration,
}

impl Follower<'_> {
    /// Prints the log of one try until the try ends.
    async fn one_try(&mut self, of: &Try, sink: &mut Sink<'_>) -> Result<()> {
        let mut log = IncrementalLog::new(of.clone());
        let mut is_last = false;
        self.pause = SHORTEST_PAUSE;
        loop {
            let started = Instant::now();
            let polled = match log.poll(self.context, &mut |piece| sink.take(piece)).await {
                Ok(polled) => polled,
                Err(error) if log.is_torn() => return Err(error),
                Err(error) => {
                    self.wait_for_server(error).await?;
                    continue;
                }
            };
            self.last_contact = Instant::now();
            sink.show()?;
            if sink.is_closed() {
                return Ok(());
            }
            if !polled.more {
                if is_last && !polled.has_new {
                    return Ok(());
                }
                if !is_last {
                    self.refresh().await?;
                    is_last = self.instance.try_number > of.number || self.instance.has_tried();
                }
                if is_last {
                    tokio::time::sleep(LINGER).await;
                    continue;
                }
            }
            self.pause = if polled.has_new { SHORTEST_PAUSE } else { (self.pause * 3 / 2).min(LONGEST_PAUSE) };
            self.wait(started.elapsed()).await;
        }
    }

    /// Fetches the task instance, retrying until the server responds.
    async fn refresh(&mut self) -> Result<()> {
        let Instance { dag_id, dag_run_id, task_id, map_index, .. } = self.instance.clone();
        let index = (map_index >= 0).then_some(map_index);
        loop {
            match instance::find(self.context, &dag_id, &dag_run_id, &task_id, index).await {
                Ok(Some(instance)) => {
                    self.last_contact = Instant::now();
                    self.instance = instance;
                    return Ok(());
                }
                Ok(None) => {
                    return Err(Error::failed(format!("cannot follow task {task_id}: it has become a mapped task")));
                }
                Err(error) => self.wait_for_server(error).await?,
            }
        }
    }

    /// Waits before the next attempt; fails if the error is not an outage, or the outage is too long.
    async fn wait_for_server(&mut self, error: Error) -> Result<()> {
        if !is_outage(&error, self.last_contact) {
            return Err(self.if_deleted(error).await);
        }
        self.context.note(&format!("{error}; retrying"));
        tokio::time::sleep(error.wait().unwrap_or(self.pause)).await;
        self.pause = (self.pause * 3 / 2).min(LONGEST_PAUSE);
        Ok(())
    }

    /// Replaces a `NotFound` if the run or the task instance was deleted: both existed at the beginning.
    async fn if_deleted(&self, error: Error) -> Error {
        let Instance { dag_id, dag_run_id, task_id, map_index, .. } = &self.instance;
        let name = self.instance.name();
        let index = Some(*map_index).filter(|index| *index >= 0);
        let is_missing = |error: &Error| error.kind() == Kind::NotFound;
        if !is_missing(&error) {
            return error;
        }
        if instance::known_run(self.context, dag_id, dag_run_id).await.is_err_and(|error| is_missing(&error)) {
            let message = format!("cannot follow the log of {name}: run {dag_run_id} of Dag {dag_id} was deleted");
            return error.message(message);
        }
        let found = instance::find(self.context, dag_id, dag_run_id, task_id, index).await;
        match found.is_err_and(|error| is_missing(&error)) {
            true => error.message(format!("cannot follow the log of {name}: it was deleted from run {dag_run_id}")),
            false => error,
        }
    }

    async fn wait(&mut self, cost: Duration) {
        let pause = self.pause.max(cost * COST_FACTOR);
        tokio::time::sleep(pause).await;
        if cost.is_zero() {
            self.pause = (self.pause * 5 / 4).min(LONGEST_PAUSE);
        }
    }
}

/// Whether the error may be temporary: a lost connection, or a status that servers and proxies send during a restart.
/// False if the last contact was too long ago.
pub fn is_outage(error: &Error, last_contact: Instant) -> bool {
    let is_temporary = is_lost(error) || error.http_status().is_some_and(|status| status == 429 || status >= 500);
    is_temporary && last_contact.elapsed() < MAX_OUTAGE
}
