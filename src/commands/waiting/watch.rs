//! Looking at the run again and again until it has ended, through restarts of the server.

use std::time::Duration;

use serde::Deserialize;
use tokio::time::{Instant, sleep};

use super::tasks::Tasks;
use super::view::{View, words};
use super::{Run, pace};
use crate::api::{self, Pages};
use crate::commands::reply;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::Row;

/// A page of task instances, as servers cut them.
const PAGE: usize = 100;

pub struct Watch<'a> {
    context: &'a Context,
    run: &'a Run,
    view: View<'a>,
    began: Instant,
    /// Since when the server does not answer, and how often it was asked since.
    outage: Option<(Instant, u32)>,
    tasks: Option<Tasks>,
    /// Looks until the tasks are due again: many tasks take many pages, and are asked for less often.
    until_tasks: usize,
}

#[derive(Deserialize)]
struct State {
    state: Option<String>,
}

impl<'a> Watch<'a> {
    pub fn new(context: &'a Context, run: &'a Run, view: View<'a>, began: Instant) -> Self {
        Self { context, run, view, began, outage: None, tasks: None, until_tasks: 0 }
    }

    /// Shows the run as it is known; gives it when it has ended already.
    ///
    /// # Errors
    /// `Unreachable` when the row is no run.
    pub fn begin(&mut self, row: Row) -> Result<Option<Row>> {
        let state = state_of(&row)?;
        if is_end(&state) {
            self.view.ended_before(&state);
            return Ok(Some(row));
        }
        self.view.show(&state, None);
        Ok(None)
    }

    /// Looks until the run has ended; gives it as it is then.
    ///
    /// # Errors
    /// `NotFound` when the run is deleted; `Unreachable` when the server is away for too long; whatever will not pass.
    pub async fn until_end(&mut self) -> Result<Row> {
        let mut pause = pace::pause(Duration::ZERO);
        loop {
            sleep(pause).await;
            pause = match self.look().await {
                Ok((state, row)) if is_end(&state) => {
                    self.view.end(&state);
                    return Ok(row);
                }
                Ok(_) => pace::pause(self.began.elapsed()),
                Err(error) => self.after(error)?,
            };
        }
    }

    async fn look(&mut self) -> Result<(String, Row)> {
        let client = self.context.client().await?;
        let call = client.get_dag_run().dag_id(&self.run.dag_id).dag_run_id(&self.run.run_id).send();
        let row = api::reply(call).await.map_err(|error| self.if_deleted(error))?.0;
        if self.outage.take().is_some() {
            self.view.note("the server answers again");
        }
        let state = state_of(&row)?;
        if !is_end(&state) {
            if self.view.is_seen() && self.until_tasks == 0 {
                self.look_at_tasks().await?;
            }
            self.until_tasks = self.until_tasks.saturating_sub(1);
            self.view.show(&state, self.tasks.as_ref());
        }
        Ok((state, row))
    }

    async fn look_at_tasks(&mut self) -> Result<()> {
        let request = self.context.client().await?.get_task_instances();
        let request = request.dag_id(&self.run.dag_id).dag_run_id(&self.run.run_id).order_by(vec!["id".to_owned()]);
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let fetch = |offset, limit| api::reply(request.clone().offset(number(offset)).limit(number(limit)).send());
        match Pages::new("task_instances").read(fetch, &|_, _| {}).await {
            Ok(rows) => {
                self.until_tasks = rows.len().div_ceil(PAGE).max(1);
                self.tasks = Some(Tasks::of(&rows)?);
            }
            // Who may see the run and not its tasks waits all the same; a list that changes is read the next time.
            Err(error) if matches!(error.kind(), Kind::NotPermitted | Kind::Failed) && !error.is_passing() => {}
            Err(error) => return Err(self.if_deleted(error)),
        }
        Ok(())
    }

    /// How long to wait after a look that failed.
    fn after(&mut self, error: Error) -> Result<Duration> {
        if !error.is_passing() {
            let hint = match (error.kind(), error.hint_text()) {
                (Kind::NotFound, _) => return Err(error),
                (Kind::NotSignedIn, _) => format!("sign in again; {}", self.run.look_again()),
                _ => self.run.look_again(),
            };
            return Err(error.hint(hint));
        }
        let (since, looks) = *self.outage.get_or_insert((Instant::now(), 0));
        if since.elapsed() > pace::PATIENCE {
            let message = format!("the server has not answered for {}: {error}", words(since.elapsed()));
            return Err(error.message(message).hint(self.run.look_again()));
        }
        if looks == 0 {
            let patience = words(pace::PATIENCE);
            self.view.note(&format!("{error}; trying again for up to {patience}"));
        }
        self.outage = Some((since, looks + 1));
        Ok(pace::pause_in_outage(looks, error.wait()))
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

fn is_end(state: &str) -> bool {
    matches!(state, "success" | "failed")
}
