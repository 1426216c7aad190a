//! Waits for several runs together: one request lists the active ones, and each run that is no longer active is
//! requested once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use indexmap::{IndexMap, IndexSet};
use tokio::time::{Instant, sleep, timeout_at};

use super::bar;
use crate::api::types::{DagRunCollectionResponse, DagRunResponse, DagRunsBatchBody, required};
use crate::api::{self, Body, Collection, Pages, Rows};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::reply::to_i64;
use crate::ops::states::run_has_ended;
use crate::ops::wait::outage::Outage;
use crate::ops::wait::tasks::{Tasks, some_of};
use crate::ops::wait::view::View;
use crate::ops::wait::{Run, after, pace};

/// Number of concurrent requests for runs that have ended.
const MAX_REQUESTS: usize = 4;

/// Number of runs to name in a message.
const MOST_NAMES: usize = 5;

/// Width of the bar.
const WIDTH: usize = 20;

/// The state of a run that no longer exists.
const DELETED: &str = "deleted";

pub struct RunGroup<'a> {
    context: &'a Context,
    name: String,
    dags: IndexSet<String>,
    /// Each run with its last known state.
    runs: RefCell<IndexMap<Run, Option<String>>>,
}

impl<'a> RunGroup<'a> {
    pub fn new(context: &'a Context, runs: impl Iterator<Item = Run>) -> Self {
        let runs: IndexMap<Run, Option<String>> = runs.map(|run| (run, None)).collect();
        let dags: IndexSet<String> = runs.keys().map(|run| run.dag_id.clone()).collect();
        let of = if dags.len() == 1 { format!("Dag {}", dags[0]) } else { format!("{} Dags", dags.len()) };
        Self { context, name: format!("{} runs of {of}", runs.len()), dags, runs: RefCell::new(runs) }
    }

    /// `3 runs of Dag d`
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn resume_hint(&self) -> String {
        let dag = if self.dags.len() == 1 { &self.dags[0] } else { "~" };
        let list = crate::error::command_line::command("runs list --state queued --state running", &[dag]);
        format!("the runs continue; {list} lists them")
    }

    /// Polls until all runs have ended, or until the time limit.
    ///
    /// # Errors
    /// As `Limit::until_end`.
    pub async fn until_end(&self, limit: Option<Duration>) -> Result<()> {
        let began = Instant::now();
        let mut view = View::new(self.context, self.name.clone(), began);
        let deadline = limit.and_then(|limit| Some((limit, began.checked_add(limit)?)));
        match deadline {
            None => self.poll_until_end(&mut view, began).await?,
            // Poll once even with a limit of 0.
            Some((limit, _)) if limit.is_zero() => {
                self.poll().await.map_err(|error| error.hint(self.resume_hint()))?;
                self.in_time(limit)?;
            }
            Some((limit, deadline)) => match timeout_at(deadline, self.poll_until_end(&mut view, began)).await {
                Ok(outcome) => outcome?,
                Err(_) => self.in_time(limit)?,
            },
        }
        view.end(&format!("{} ended", self.ended()));
        drop(view);
        self.outcome()
    }

    async fn poll_until_end(&self, view: &mut View<'_>, began: Instant) -> Result<()> {
        let mut outage = Outage::default();
        let (mut changed, mut previous) = (began, None);
        loop {
            let pause = match self.poll().await {
                Ok(()) => {
                    outage.end(view);
                    if self.open().is_empty() {
                        return Ok(());
                    }
                    let summary = self.summary();
                    view.show(&self.progress(), Some(&summary));
                    if previous.as_ref() != Some(&summary) {
                        (changed, previous) = (Instant::now(), Some(summary));
                    }
                    pace::pause(began.elapsed(), changed.elapsed())
                }
                Err(error) => outage.pause_after(view, error, &self.resume_hint())?,
            };
            sleep(pause).await;
        }
    }

    /// Updates the states: lists the active runs, and requests those that are no longer active.
    async fn poll(&self) -> Result<()> {
        let Some(active) = self.active().await? else { return Ok(()) };
        let mut ended = Vec::new();
        for (run, state) in self.runs.borrow_mut().iter_mut().filter(|(_, state)| is_open(state)) {
            match active.get(run) {
                Some(now) => *state = Some(now.clone()),
                None => ended.push(run.clone()),
            }
        }
        let mut states = stream::iter(ended).map(async |run| (self.state(&run).await, run)).buffered(MAX_REQUESTS);
        while let Some((state, run)) = states.next().await {
            self.runs.borrow_mut().insert(run, Some(state?));
        }
        Ok(())
    }

    /// The active runs of the Dags; `None` if the list changed while it was read.
    async fn active(&self) -> Result<Option<HashMap<Run, String>>> {
        let client = self.context.client().await?;
        let fetch = |offset: usize, limit: usize| async move {
            let body = DagRunsBatchBody {
                dag_ids: Some(Some(self.dags.iter().cloned().collect())),
                states: Some(Some(["queued", "running"].map(|state| Some(state.to_owned())).to_vec())),
                order_by: Some(Some("id".to_owned())),
                page_offset: Some(to_i64(offset)),
                page_limit: Some(to_i64(limit)),
                ..DagRunsBatchBody::default()
            };
            api::reply(client.get_list_dag_runs_batch().dag_id("~").body(Body::of(&body)?).send()).await
        };
        let rows: Rows<DagRunResponse> = match Pages::new(DagRunCollectionResponse::ROWS).read(fetch, &|_, _| {}).await
        {
            Err(error) if error.kind() == Kind::Failed && error.http_status().is_none() => return Ok(None),
            rows => Rows::new(rows?),
        };
        let run = |found: DagRunResponse| {
            let (dag_id, run_id) = (required(found.dag_id, "dag_id")?, required(found.dag_run_id, "dag_run_id")?);
            Ok((Run { dag_id, run_id }, found.state.unwrap_or_default()))
        };
        rows.read().map(|found| run(found?)).collect::<Result<_>>().map(Some)
    }

    async fn state(&self, run: &Run) -> Result<String> {
        let request = self.context.client().await?.get_dag_run().dag_id(&run.dag_id).dag_run_id(&run.run_id);
        match api::reply(request.send()).await {
            Ok(found) => Ok(found.read()?.state.unwrap_or_default()),
            Err(error) if error.kind() == Kind::NotFound => Ok(DELETED.to_owned()),
            Err(error) => Err(error),
        }
    }

    fn in_state(&self, wanted: impl Fn(&Option<String>) -> bool) -> Vec<Run> {
        self.runs.borrow().iter().filter(|(_, state)| wanted(state)).map(|(run, _)| run.clone()).collect()
    }

    fn open(&self) -> Vec<Run> {
        self.in_state(is_open)
    }

    /// `2 of 5`
    fn ended(&self) -> String {
        let all = self.runs.borrow().len();
        format!("{} of {all}", all - self.open().len())
    }

    /// `2 of 5 ended`, with a bar on a terminal.
    fn progress(&self) -> String {
        let all = self.runs.borrow().len();
        let bar = match self.context.shows_progress() {
            true => bar(all - self.open().len(), all, WIDTH) + " ",
            false => String::new(),
        };
        format!("{bar}{} ended", self.ended())
    }

    fn summary(&self) -> Tasks {
        let runs = self.runs.borrow();
        Tasks::of_runs(runs.iter().map(|(run, state)| (run.run_id.as_str(), state.as_deref().unwrap_or("waiting"))))
    }

    /// # Errors
    /// `TimeLimit` with the runs that have not ended.
    fn in_time(&self, limit: Duration) -> Result<()> {
        let open = self.open();
        let Some(names) = self.names(&open) else { return Ok(()) };
        let (all, open) = (self.runs.borrow().len(), open.len());
        let message = format!("{open} of {all} runs have not ended{}: {names}", after(limit));
        Err(Error::new(Kind::TimeLimit, message).hint(self.resume_hint()))
    }

    fn outcome(&self) -> Result<()> {
        let failed = self.in_state(|state| state.as_deref() == Some("failed"));
        let deleted = self.in_state(|state| state.as_deref() == Some(DELETED));
        let all = self.runs.borrow().len();
        if let (Some(names), Some(first)) = (self.names(&failed), failed.first()) {
            let mut message = format!("{} of {all} runs failed: {names}", failed.len());
            if !deleted.is_empty() {
                message.push_str(&format!("; {} were deleted", deleted.len()));
            }
            let hint = format!("{} prints the logs of failed tasks", first.command("logs --failed"));
            return Err(Error::failed(message).hint(hint));
        }
        match self.names(&deleted) {
            Some(names) => {
                let number = deleted.len();
                Err(Error::not_found(format!("cannot wait for {number} of {all} runs: they were deleted: {names}")))
            }
            None => Ok(()),
        }
    }

    /// The first few names, with their Dags if there are several; `None` for an empty list.
    fn names(&self, runs: &[Run]) -> Option<String> {
        let name = |run: &Run| match self.dags.len() {
            1 => run.run_id.clone(),
            _ => format!("{} {}", run.dag_id, run.run_id),
        };
        some_of(&runs.iter().map(name).collect::<Vec<_>>(), MOST_NAMES)
    }
}

fn is_open(state: &Option<String>) -> bool {
    state.as_deref().is_none_or(|state| !run_has_ended(state) && state != DELETED)
}
