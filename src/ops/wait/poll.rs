//! Looking at the run again and again until it has ended, through restarts of the server.

use std::time::Duration;

use serde::Deserialize;
use tokio::time::{Instant, sleep};

use super::logs::Tails;
use super::outage::Outage;
use super::stream::Stream;
use super::tasks::{Instance, Tasks};
use super::view::View;
use super::{Run, pace};
use crate::api::{self, Pages};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::reply::{self, to_i64};
use crate::ops::states::run_has_ended;
use crate::output::Row;

/// A page of task instances, as servers cut them.
const PAGE: usize = 100;

/// How often a list of tasks that changes while it is read is read again at the end.
const MOST_READINGS: usize = 5;

pub struct Watch<'a> {
    context: &'a Context,
    run: &'a Run,
    view: View<'a>,
    /// Whoever shows the logs has to know the tasks.
    tails: Option<&'a Tails<'a>>,
    stream: &'a Stream<'a>,
    /// When the run itself was asked for.
    asked: Instant,
    began: Instant,
    /// When something changed that can be seen.
    news: Instant,
    outage: Outage,
    tasks: Option<Tasks>,
    /// Looks until the tasks are due again: many tasks take many pages, and are asked for less often.
    until_tasks: usize,
}

#[derive(Deserialize)]
struct State {
    state: Option<String>,
}

impl<'a> Watch<'a> {
    pub fn new(
        context: &'a Context,
        run: &'a Run,
        view: View<'a>,
        tails: Option<&'a Tails<'a>>,
        stream: &'a Stream<'a>,
    ) -> Self {
        let now = Instant::now();
        let (outage, tasks, until_tasks) = (Outage::default(), None, 0);
        Self { context, run, view, tails, stream, asked: now, began: now, news: now, outage, tasks, until_tasks }
    }

    /// Shows the run as it is known; whether it has ended already.
    ///
    /// # Errors
    /// `Unreachable` when the row is no run.
    pub fn begin(&mut self, row: &Row) -> Result<bool> {
        let state = state_of(row)?;
        if run_has_ended(&state) {
            self.view.ended_before(&state);
            return Ok(true);
        }
        self.view.show(&state, None);
        Ok(false)
    }

    /// Looks until the run has ended; gives it as it is then.
    ///
    /// # Errors
    /// `NotFound` when the run is deleted; `Unreachable` when the server is away for too long; whatever will not pass.
    pub async fn until_end(&mut self) -> Result<Row> {
        let mut pause = pace::pause(Duration::ZERO, Duration::ZERO);
        loop {
            self.rest(pause).await;
            pause = match self.look().await {
                Ok(Some(row)) => return Ok(row),
                Ok(None) => pace::pause(self.began.elapsed(), self.news.elapsed()),
                Err(error) => self.outage.pause_after(&self.view, error, &self.run.look_again())?,
            };
        }
    }

    /// Takes the view away and tells how the run ended.
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn end(&mut self, row: &Row) -> Result<()> {
        self.view.end(&state_of(row)?);
        Ok(())
    }

    /// Waits until the next look is due, or there is a reason to look sooner.
    async fn rest(&self, pause: Duration) {
        let wanted = async {
            match self.tails.filter(|_| !self.outage.goes_on()) {
                Some(tails) => {
                    sleep(pace::SHORTEST).await;
                    tails.wants_a_look().await;
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = sleep(pause) => {}
            () = wanted => {}
            () = self.stream.has_news(), if !self.outage.goes_on() => {}
        }
    }

    /// Shows how things are; gives the run when it has ended.
    async fn look(&mut self) -> Result<Option<Row>> {
        let is_due = self.outage.goes_on() || self.asked.elapsed() > pace::WATCHDOG;
        let told = self.stream.state().filter(|state| !is_due && !run_has_ended(state));
        let state = match told {
            Some(state) => state,
            None => {
                let row = self.ask().await?;
                let state = state_of(&row)?;
                if run_has_ended(&state) {
                    self.last_look_at_tasks().await?;
                    return Ok(Some(row));
                }
                state
            }
        };
        let is_wanted = self.view.is_seen() || self.tails.is_some();
        if is_wanted && self.until_tasks == 0 {
            self.look_at_tasks().await?;
        }
        self.until_tasks = self.until_tasks.saturating_sub(1);
        self.view.show(&state, self.tasks.as_ref());
        Ok(None)
    }

    async fn ask(&mut self) -> Result<Row> {
        let client = self.context.client().await?;
        let call = client.get_dag_run().dag_id(&self.run.dag_id).dag_run_id(&self.run.run_id).send();
        let row = api::reply(call).await.map_err(|error| self.if_deleted(error))?.0;
        self.asked = Instant::now();
        self.outage.is_over(&self.view);
        Ok(row)
    }

    /// What the run left, for those who have to know all of it.
    pub async fn last_look_at_tasks(&mut self) -> Result<()> {
        let Some(tails) = self.tails else { return Ok(()) };
        for _ in 0..MOST_READINGS {
            if self.look_at_tasks().await? {
                break;
            }
            sleep(pace::SHORTEST).await;
        }
        tails.finish();
        Ok(())
    }

    /// Whether they could be read.
    async fn look_at_tasks(&mut self) -> Result<bool> {
        let request = self.context.client().await?.get_task_instances();
        let request = request.dag_id(&self.run.dag_id).dag_run_id(&self.run.run_id).order_by(vec!["id".to_owned()]);
        let fetch = |offset, limit| api::reply(request.clone().offset(to_i64(offset)).limit(to_i64(limit)).send());
        match Pages::new("task_instances").read(fetch, &|_, _| {}).await {
            Ok(rows) => {
                self.until_tasks = rows.len().div_ceil(PAGE).max(1);
                let instances = Instance::all(&rows)?;
                if let Some(tails) = self.tails {
                    tails.saw(&instances);
                }
                let tasks = Some(Tasks::of(&instances));
                if self.tasks != tasks {
                    (self.tasks, self.news) = (tasks, Instant::now());
                }
                Ok(true)
            }
            // Who may see the run and not its tasks waits all the same; a list that changes is read the next time.
            Err(error) if matches!(error.kind(), Kind::NotPermitted | Kind::Failed) && !error.is_passing() => Ok(false),
            Err(error) => Err(self.if_deleted(error)),
        }
    }

    fn if_deleted(&self, error: Error) -> Error {
        match error.kind() {
            Kind::NotFound => error.message(format!("{} was deleted while it was waited for", self.run.name())),
            _ => error,
        }
    }
}

fn state_of(row: &Row) -> Result<String> {
    Ok(reply::view::<State>(row)?.state.unwrap_or_default())
}
