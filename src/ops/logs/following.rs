//! A log as it grows.
//!
//! Each answer makes the server read the whole log, so that the pauses grow with what an answer takes. Whether a try is
//! over is told by the task's state.

use std::time::{Duration, Instant};

use super::growing::Growing;
use super::reading::is_lost;
use super::sink::Sink;
use super::which::{self, Instance, Try};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

pub const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
pub const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// An answer that took so long is asked for again only after this many times as long.
pub const COST_FACTOR: u32 = 5;

/// How long a server may be away.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// The last lines of a task are written just after its end is known.
pub const LINGER: Duration = Duration::from_millis(700);

/// Prints the log of a task instance until it ends, one try after the other, or until the given try ends. Gives the
/// instance as it was at the end.
///
/// # Errors
/// As [`super::reading::read`], but a connection that was there once is waited for; `NotFound` when the run or the task
/// instance is deleted meanwhile.
pub async fn follow(context: &Context, instance: Instance, only: Option<i64>, sink: &mut Sink<'_>) -> Result<Instance> {
    let mut follower = Follower { context, instance, contact: Instant::now(), pause: SHORTEST_PAUSE };
    let mut printed = 0;
    let mut next = None;
    if let Some(number) = only {
        let of = follower.instance.of_try(number)?;
        follower.one_try(&of, sink).await?;
        return Ok(follower.instance);
    }
    let mut told = String::new();
    loop {
        let state = follower.instance.state().to_owned();
        let number = follower.instance.try_number;
        if follower.instance.has_begun() && number > printed {
            // Between two looks a try may have begun and ended.
            let number = if printed > 0 { printed + 1 } else { next.unwrap_or(number).min(number) };
            if printed > 0 {
                sink.end()?;
                context.note(&format!("try {number} of {} begins", follower.instance.name()));
            }
            let of = follower.instance.of_try(number)?;
            follower.one_try(&of, sink).await?;
            printed = number;
            follower.pause = SHORTEST_PAUSE;
            told.clear();
        } else if follower.instance.is_over() {
            return Ok(follower.instance);
        } else {
            if told != state {
                context.note(&format!("waiting: {} is {}", follower.instance.name(), waits(&state)));
                told = state;
            }
            next = next.or_else(|| follower.instance.next_try());
            follower.rest(Duration::ZERO).await;
            follower.look().await?;
        }
        if sink.is_closed() {
            return Ok(follower.instance);
        }
    }
}

fn waits(state: &str) -> &str {
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
    /// When the server was last there.
    contact: Instant,
    pause: Duration,
}

impl Follower<'_> {
    /// Prints one try until it ends.
    async fn one_try(&mut self, of: &Try, sink: &mut Sink<'_>) -> Result<()> {
        let mut log = Growing::new(of.clone());
        let mut is_last = false;
        self.pause = SHORTEST_PAUSE;
        loop {
            let begun = Instant::now();
            let brought = match log.poll(self.context, &mut |piece| sink.take(piece)).await {
                Ok(brought) => brought,
                Err(error) if log.is_torn() => return Err(error),
                Err(error) => {
                    self.heal(error).await?;
                    continue;
                }
            };
            self.contact = Instant::now();
            sink.show()?;
            if sink.is_closed() {
                return Ok(());
            }
            if !brought.more {
                if is_last && !brought.news {
                    return Ok(());
                }
                if !is_last {
                    self.look().await?;
                    is_last = self.instance.try_number > of.number || self.instance.has_tried();
                }
                if is_last {
                    tokio::time::sleep(LINGER).await;
                    continue;
                }
            }
            self.pause = if brought.news { SHORTEST_PAUSE } else { (self.pause * 3 / 2).min(LONGEST_PAUSE) };
            self.rest(begun.elapsed()).await;
        }
    }

    /// Looks at the task instance, until the server answers.
    async fn look(&mut self) -> Result<()> {
        let Instance { dag_id, dag_run_id, task_id, map_index, .. } = self.instance.clone();
        let index = (map_index >= 0).then_some(map_index);
        loop {
            match which::find(self.context, &dag_id, &dag_run_id, &task_id, index).await {
                Ok(Some(instance)) => {
                    self.contact = Instant::now();
                    self.instance = instance;
                    return Ok(());
                }
                Ok(None) => return Err(Error::failed(format!("task {task_id} has become a mapped one meanwhile"))),
                Err(error) => self.heal(error).await?,
            }
        }
    }

    /// Waits a while if the server may come back.
    async fn heal(&mut self, error: Error) -> Result<()> {
        if !may_pass(&error, self.contact) {
            return Err(self.if_deleted(error).await);
        }
        self.context.note(&format!("{error}; trying again"));
        tokio::time::sleep(error.wait().unwrap_or(self.pause)).await;
        self.pause = (self.pause * 3 / 2).min(LONGEST_PAUSE);
        Ok(())
    }

    /// What was there at the beginning, and is not found any more, was deleted.
    async fn if_deleted(&self, error: Error) -> Error {
        let Instance { dag_id, dag_run_id, task_id, map_index, .. } = &self.instance;
        let name = self.instance.name();
        let index = Some(*map_index).filter(|index| *index >= 0);
        let is_missing = |error: &Error| error.kind() == Kind::NotFound;
        if !is_missing(&error) {
            return error;
        }
        if which::known_run(self.context, dag_id, dag_run_id).await.is_err_and(|error| is_missing(&error)) {
            let what =
                format!("run {dag_run_id} of Dag {dag_id} was deleted while the log of its task {name} was followed");
            return error.message(what);
        }
        let found = which::find(self.context, dag_id, dag_run_id, task_id, index).await;
        match found.is_err_and(|error| is_missing(&error)) {
            true => error.message(format!("task {name} of run {dag_run_id} was deleted while its log was followed")),
            false => error,
        }
    }

    async fn rest(&mut self, cost: Duration) {
        let pause = self.pause.max(cost * COST_FACTOR);
        tokio::time::sleep(pause).await;
        if cost.is_zero() {
            self.pause = (self.pause * 5 / 4).min(LONGEST_PAUSE);
        }
    }
}

/// Whether the server, or the way to it, is away for a while: lost connections, and what servers and proxies answer
/// while one restarts. `contact` is when it was last there.
pub fn may_pass(error: &Error, contact: Instant) -> bool {
    let is_away = is_lost(error) || error.http_status().is_some_and(|status| status == 429 || status >= 500);
    is_away && contact.elapsed() < PATIENCE
}
