//! Many runs that are looked at together: one request tells which of them go on, and each that has left is asked for
//! once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use indexmap::{IndexMap, IndexSet};
use serde::Deserialize;
use serde_json::json;
use tokio::time::{Instant, sleep, timeout_at};

use super::bar;
use crate::api::{self, Body, Pages};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::reply;
use crate::ops::states::run_has_ended;
use crate::ops::wait::outage::Outage;
use crate::ops::wait::tasks::{Tasks, some_of};
use crate::ops::wait::view::View;
use crate::ops::wait::{Run, after, pace};
use crate::output::Row;

/// Runs that have ended are asked for side by side.
const AT_ONCE: usize = 4;

/// Names of runs in a sentence.
const MOST_NAMES: usize = 5;

/// Cells of a bar.
const WIDTH: usize = 20;

/// A run that is not there any more.
const DELETED: &str = "deleted";

pub struct Crowd<'a> {
    context: &'a Context,
    name: String,
    dags: IndexSet<String>,
    /// Each with its state as far as it is known.
    runs: RefCell<IndexMap<Run, Option<String>>>,
}

#[derive(Deserialize)]
struct Found {
    dag_id: String,
    dag_run_id: String,
    state: Option<String>,
}

impl<'a> Crowd<'a> {
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

    pub fn look_again(&self) -> String {
        let dag = if self.dags.len() == 1 { &self.dags[0] } else { "~" };
        let list = crate::error::command_line::command("runs list --state queued --state running", &[dag]);
        format!("the runs go on: {list} lists them")
    }

    /// Looks until all have ended, or until the time limit.
    ///
    /// # Errors
    /// As `Limit::until_end`.
    pub async fn until_end(&self, limit: Option<Duration>) -> Result<()> {
        let began = Instant::now();
        let mut view = View::new(self.context, self.name.clone(), began);
        let deadline = limit.and_then(|limit| Some((limit, began.checked_add(limit)?)));
        match deadline {
            None => self.look_until_end(&mut view, began).await?,
            // Even so one look is taken.
            Some((limit, _)) if limit.is_zero() => {
                self.look().await.map_err(|error| error.hint(self.look_again()))?;
                self.in_time(limit)?;
            }
            Some((limit, deadline)) => match timeout_at(deadline, self.look_until_end(&mut view, began)).await {
                Ok(outcome) => outcome?,
                Err(_) => self.in_time(limit)?,
            },
        }
        view.end(&format!("{} ended", self.ended()));
        drop(view);
        self.outcome()
    }

    async fn look_until_end(&self, view: &mut View<'_>, began: Instant) -> Result<()> {
        let mut outage = Outage::default();
        let (mut news, mut before) = (began, None);
        loop {
            let pause = match self.look().await {
                Ok(()) => {
                    outage.is_over(view);
                    if self.open().is_empty() {
                        return Ok(());
                    }
                    let glance = self.glance();
                    view.show(&self.progress(), Some(&glance));
                    if before.as_ref() != Some(&glance) {
                        (news, before) = (Instant::now(), Some(glance));
                    }
                    pace::pause(began.elapsed(), news.elapsed())
                }
                Err(error) => outage.pause_after(view, error, &self.look_again())?,
            };
            sleep(pause).await;
        }
    }

    /// Asks which runs go on, and what became of those that do not any more.
    async fn look(&self) -> Result<()> {
        let Some(active) = self.active().await? else { return Ok(()) };
        let mut left = Vec::new();
        for (run, state) in self.runs.borrow_mut().iter_mut().filter(|(_, state)| is_open(state)) {
            match active.get(run) {
                Some(now) => *state = Some(now.clone()),
                None => left.push(run.clone()),
            }
        }
        let mut asked = stream::iter(left).map(async |run| (self.state(&run).await, run)).buffered(AT_ONCE);
        while let Some((state, run)) = asked.next().await {
            self.runs.borrow_mut().insert(run, Some(state?));
        }
        Ok(())
    }

    /// The runs of the Dags that go on; none when the list changed while it was read.
    async fn active(&self) -> Result<Option<HashMap<Run, String>>> {
        let client = self.context.client().await?;
        let fetch = |offset: usize, limit: usize| async move {
            let body = json!({ "dag_ids": self.dags, "states": ["queued", "running"], "order_by": "id",
                "page_offset": offset, "page_limit": limit });
            api::reply(client.get_list_dag_runs_batch().dag_id("~").body(Body::of(&body)?).send()).await
        };
        let rows: Vec<Row> = match Pages::new("dag_runs").read(fetch, &|_, _| {}).await {
            Err(error) if error.kind() == Kind::Failed && error.http_status().is_none() => return Ok(None),
            rows => rows?,
        };
        let found = rows.iter().map(reply::view::<Found>).collect::<Result<Vec<_>>>()?;
        let run =
            |found: Found| (Run { dag_id: found.dag_id, run_id: found.dag_run_id }, found.state.unwrap_or_default());
        Ok(Some(found.into_iter().map(run).collect()))
    }

    async fn state(&self, run: &Run) -> Result<String> {
        let request = self.context.client().await?.get_dag_run().dag_id(&run.dag_id).dag_run_id(&run.run_id);
        match api::reply(request.send()).await {
            Ok(found) => Ok(found.view::<Found>()?.state.unwrap_or_default()),
            Err(error) if error.kind() == Kind::NotFound => Ok(DELETED.to_owned()),
            Err(error) => Err(error),
        }
    }

    fn of_state(&self, wanted: impl Fn(&Option<String>) -> bool) -> Vec<Run> {
        self.runs.borrow().iter().filter(|(_, state)| wanted(state)).map(|(run, _)| run.clone()).collect()
    }

    fn open(&self) -> Vec<Run> {
        self.of_state(is_open)
    }

    /// `2 of 5`
    fn ended(&self) -> String {
        let all = self.runs.borrow().len();
        format!("{} of {all}", all - self.open().len())
    }

    /// `2 of 5 ended`, on a terminal with a bar.
    fn progress(&self) -> String {
        let all = self.runs.borrow().len();
        let bar = match self.context.shows_progress() {
            true => bar(all - self.open().len(), all, WIDTH) + " ",
            false => String::new(),
        };
        format!("{bar}{} ended", self.ended())
    }

    fn glance(&self) -> Tasks {
        let runs = self.runs.borrow();
        Tasks::of_runs(runs.iter().map(|(run, state)| (run.run_id.as_str(), state.as_deref().unwrap_or("waiting"))))
    }

    /// # Errors
    /// `TimeLimit`, naming those that have not ended.
    fn in_time(&self, limit: Duration) -> Result<()> {
        let open = self.open();
        let Some(names) = self.names(&open) else { return Ok(()) };
        let (all, open) = (self.runs.borrow().len(), open.len());
        let message = format!("{open} of {all} runs have not ended{}: {names}", after(limit));
        Err(Error::new(Kind::TimeLimit, message).hint(self.look_again()))
    }

    fn outcome(&self) -> Result<()> {
        let failed = self.of_state(|state| state.as_deref() == Some("failed"));
        let deleted = self.of_state(|state| state.as_deref() == Some(DELETED));
        let all = self.runs.borrow().len();
        if let (Some(names), Some(first)) = (self.names(&failed), failed.first()) {
            let mut message = format!("{} of {all} runs failed: {names}", failed.len());
            if !deleted.is_empty() {
                message.push_str(&format!("; {} deleted meanwhile", deleted.len()));
            }
            let hint = format!("{} shows the logs of what failed", first.command("logs --failed"));
            return Err(Error::failed(message).hint(hint));
        }
        match self.names(&deleted) {
            Some(names) => {
                let number = deleted.len();
                Err(Error::not_found(format!(
                    "{number} of {all} runs were deleted while they were waited for: {names}"
                )))
            }
            None => Ok(()),
        }
    }

    /// The first few, with their Dags where there are several; none of none.
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
