//! Polls the run until it has ended, through restarts of the server.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::logs::Tails;
use super::outage::Outage;
use super::stream::Stream;
use super::tasks::Tasks;
use super::view::View;
use super::{Run, pace};
use crate::api::types::{DagRunResponse, TaskInstanceCollectionResponse};
use crate::api::{self, Collection, Pages, Reply, Rows};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::reply::to_i64;
use crate::ops::runs::snapshot::Task;
use crate::ops::states::run_has_ended;

/// The page size of servers for task instances.
const PAGE: usize = 100;

/// How often to read the final list of tasks again if it changes while it is read.
const MAX_READS: usize = 5;

pub struct Poller<'a> {
    context: &'a Context,
    run: &'a Run,
    view: View<'a>,
    /// The logs to show, which depend on the tasks.
    tails: Option<&'a Tails<'a>>,
    stream: &'a Stream<'a>,
    /// When the run was last polled.
    polled: Instant,
    began: Instant,
    /// When the visible state last changed.
    changed: Instant,
    outage: Outage,
    tasks: Option<Tasks>,
    /// Number of polls until the tasks are read again: the more pages they have, the less often.
    polls_until_tasks: usize,
}

impl<'a> Poller<'a> {
    pub fn new(
        context: &'a Context,
        run: &'a Run,
        view: View<'a>,
        tails: Option<&'a Tails<'a>>,
        stream: &'a Stream<'a>,
    ) -> Self {
        let now = Instant::now();
        let (outage, tasks, polls_until_tasks) = (Outage::default(), None, 0);
        Self {
            context,
            run,
            view,
            tails,
            stream,
            polled: now,
            began: now,
            changed: now,
            outage,
            tasks,
            polls_until_tasks,
        }
    }

    /// Shows the known state of the run, and returns whether it has already ended.
    ///
    /// # Errors
    /// `Unreachable` if the row is not a run.
    pub fn begin(&mut self, row: &Reply<DagRunResponse>) -> Result<bool> {
        let state = state_of(row)?;
        if run_has_ended(&state) {
            self.view.ended_before(&state);
            return Ok(true);
        }
        self.view.show(&state, None);
        Ok(false)
    }

    /// Polls until the run has ended, and returns it.
    ///
    /// # Errors
    /// `NotFound` if the run is deleted; `Unreachable` after a long outage; other permanent errors.
    pub async fn until_end(&mut self) -> Result<Reply<DagRunResponse>> {
        let mut pause = pace::pause(Duration::ZERO, Duration::ZERO);
        loop {
            self.wait(pause).await;
            pause = match self.poll().await {
                Ok(Some(row)) => return Ok(row),
                Ok(None) => pace::pause(self.began.elapsed(), self.changed.elapsed()),
                Err(error) => self.outage.pause_after(&self.view, error, &self.run.resume_hint())?,
            };
        }
    }

    /// Removes the view and prints how the run ended.
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn end(&mut self, row: &Reply<DagRunResponse>) -> Result<()> {
        self.view.end(&state_of(row)?);
        Ok(())
    }

    /// Waits for the pause, or until there is a reason to poll sooner.
    async fn wait(&self, pause: Duration) {
        let requested = async {
            match self.tails.filter(|_| !self.outage.is_ongoing()) {
                Some(tails) => {
                    sleep(pace::SHORTEST).await;
                    tails.poll_requested().await;
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = sleep(pause) => {}
            () = requested => {}
            () = self.stream.changed(), if !self.outage.is_ongoing() => {}
        }
    }

    /// Updates the view; returns the run when it has ended.
    async fn poll(&mut self) -> Result<Option<Reply<DagRunResponse>>> {
        let is_due = self.outage.is_ongoing() || self.polled.elapsed() > pace::WATCHDOG;
        let streamed = self.stream.state().filter(|state| !is_due && !run_has_ended(state));
        let state = match streamed {
            Some(state) => state,
            None => {
                let row = self.fetch().await?;
                let state = state_of(&row)?;
                if run_has_ended(&state) {
                    self.read_final_tasks().await?;
                    return Ok(Some(row));
                }
                state
            }
        };
        let needs_tasks = self.view.shows_tasks() || self.tails.is_some();
        if needs_tasks && self.polls_until_tasks == 0 {
            self.read_tasks().await?;
        }
        self.polls_until_tasks = self.polls_until_tasks.saturating_sub(1);
        self.view.show(&state, self.tasks.as_ref());
        Ok(None)
    }

    async fn fetch(&mut self) -> Result<Reply<DagRunResponse>> {
        let client = self.context.client().await?;
        let call = client.get_dag_run().dag_id(&self.run.dag_id).dag_run_id(&self.run.run_id).send();
        let row = api::reply(call).await.map_err(|error| self.if_deleted(error))?;
        self.polled = Instant::now();
        self.outage.end(&self.view);
        Ok(row)
    }

    /// Reads the tasks of the ended run, so that all logs are printed.
    pub async fn read_final_tasks(&mut self) -> Result<()> {
        let Some(tails) = self.tails else { return Ok(()) };
        for _ in 0..MAX_READS {
            if self.read_tasks().await? {
                break;
            }
            sleep(pace::SHORTEST).await;
        }
        tails.finish();
        Ok(())
    }

    /// Returns whether the tasks could be read.
    async fn read_tasks(&mut self) -> Result<bool> {
        let request = self.context.client().await?.get_task_instances();
        let request = request.dag_id(&self.run.dag_id).dag_run_id(&self.run.run_id).order_by(vec!["id".to_owned()]);
        let fetch = |offset, limit| api::reply(request.clone().offset(to_i64(offset)).limit(to_i64(limit)).send());
        match Pages::new(TaskInstanceCollectionResponse::ROWS).read(fetch, &|_, _| {}).await {
            Ok(rows) => {
                self.polls_until_tasks = rows.len().div_ceil(PAGE).max(1);
                let instances = Task::all(&Rows::new(rows))?;
                if let Some(tails) = self.tails {
                    tails.update(&instances);
                }
                let tasks = Some(Tasks::of(&instances));
                if self.tasks != tasks {
                    (self.tasks, self.changed) = (tasks, Instant::now());
                }
                Ok(true)
            }
            // Continue if the user is not permitted to read tasks, or if the list changed while it was read.
            Err(error) if matches!(error.kind(), Kind::NotPermitted | Kind::Failed) && !error.is_passing() => Ok(false),
            Err(error) => Err(self.if_deleted(error)),
        }
    }

    fn if_deleted(&self, error: Error) -> Error {
        match error.kind() {
            Kind::NotFound => error.message(format!("cannot wait for {}: it was deleted", self.run.name())),
            _ => error,
        }
    }
}

fn state_of(run: &Reply<DagRunResponse>) -> Result<String> {
    Ok(run.read()?.state.unwrap_or_default())
}
