//! `airflow runs set-state`

use crate::api::types::{BulkDagRunBody, DagRunPatchBody};
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::nearest::{did_you_mean, nearest};
use crate::ops::bulk::{self, Change, Outcome, Words};
use crate::ops::runs::selection::{self, Filter, Run};
use crate::ops::{names, paused, runs, value_parsers};

const STATES: [&str; 3] = ["success", "failed", "queued"];

#[derive(clap::Args)]
#[command(override_usage = "airflow runs set-state [OPTIONS] <DAG_ID> [RUN]... <STATE>")]
pub struct Args {
    /// Dag id; ~ for all Dags
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Run ids or prefixes of them, logical dates, @latest … (- reads run ids from stdin, one per line), then the state to
    /// set: success, failed or queued; success and failed also apply to task instances that have not ended
    #[arg(value_name = "RUN... STATE", required = true, value_parser = value_parsers::path_argument)]
    runs_and_state: Vec<String>,

    /// Note for the runs
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,

    /// Show the runs that would change, without changing them
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,
}

/// Sets the state of runs, selected by id or by a filter. The server has no dry run for this.
pub async fn run(context: &Context, mut args: Args) -> Result<()> {
    let state = args.runs_and_state.pop().unwrap_or_default();
    if !STATES.contains(&state.as_str()) {
        let states = STATES.join(", ");
        let hint = match nearest(&state, STATES) {
            Some(meant) => format!("{} The states are {states}", did_you_mean(meant)),
            None => format!("the states are {states}"),
        };
        return Err(Error::usage(format!("the last argument must be the state to set, but '{state}' is not a state"))
            .hint(hint));
    }
    let change = SetState { context, state, note: args.note };
    if let ([run], false, false) =
        (args.runs_and_state.as_slice(), args.filter.is_given() || args.dry_run, args.dag_id == "~")
        && run != "-"
        && names::fits_path(names::Kind::Run, run)
    {
        return single(&change, &args.dag_id, run).await;
    }
    args.runs_and_state.iter().try_for_each(|run| crate::ops::runs::single(run))?;
    let found = selection::find(context, &args.dag_id, &args.runs_and_state, &args.filter, false).await?;
    let has_state = |run: &Run| run.state.as_ref() == Some(&change.state);
    // A run that is already in the state still gets the note.
    let (already, to_change): (Vec<_>, Vec<_>) =
        found.runs.into_iter().partition(|run| has_state(run) && change.note.is_none());
    if args.dry_run {
        return bulk::show(context, &to_change);
    }
    let mut outcomes = found.missing;
    outcomes.extend(already.into_iter().map(|run| (run, Outcome::Already)));
    if !to_change.is_empty() {
        let question = format!("Set {} to {}?", bulk::count(to_change.len(), "run"), change.state);
        bulk::ask(context, &to_change, &question).await?;
        outcomes.extend(bulk::in_bulk(context, to_change, &change).await);
    }
    let state = &change.state;
    let (done, already, undone) = (format!("now {state}"), format!("already {state}"), format!("not set to {state}"));
    let is_set = |(_, outcome): &&(Run, Outcome)| matches!(outcome, Outcome::Done | Outcome::Already);
    let dags: Vec<String> = outcomes.iter().filter(is_set).map(|(run, _)| run.dag_id.clone()).collect();
    bulk::report(context, &Words { noun: "run", done, already, undone }, outcomes)?;
    change.warn_of_pause(dags.iter().map(String::as_str)).await;
    Ok(())
}

async fn single(change: &SetState<'_>, dag_id: &str, run: &str) -> Result<()> {
    let context = change.context;
    let run_id = runs::id(context, dag_id, run).await?;
    let client = context.client_to_change().await?;
    let (body, mask) = change.body()?;
    let call = client.patch_dag_run().dag_id(dag_id).dag_run_id(&run_id).update_mask(mask).body(body).send();
    let reply = api::reply(call).await?;
    let sentence = format!("Run {run_id} of Dag {dag_id} is now {}", change.state);
    context.printer().text(&sentence, &reply)?;
    change.warn_of_pause([dag_id]).await;
    Ok(())
}

struct SetState<'a> {
    context: &'a Context,
    state: String,
    note: Option<String>,
}

impl SetState<'_> {
    /// A queued run of a paused Dag does not start.
    async fn warn_of_pause(&self, dags: impl IntoIterator<Item = &str>) {
        if self.state == "queued" {
            paused::warn(self.context, dags).await;
        }
    }

    /// The body for one run, and its update mask.
    fn body(&self) -> Result<(Body, Vec<String>)> {
        let body = DagRunPatchBody { state: Some(Some(self.state.clone())), note: self.note.clone().map(Some) };
        let note = self.note.is_some().then_some("note");
        let mask = ["state"].into_iter().chain(note).map(str::to_owned).collect();
        Ok((Body::of(&body)?, mask))
    }
}

impl Change<Run> for SetState<'_> {
    fn group(&self, run: &Run) -> String {
        run.dag_id.clone()
    }

    fn needs_bulk(&self, run: &Run) -> bool {
        !names::fits_path(names::Kind::Run, &run.dag_run_id)
    }

    async fn bulk(&self, batch: &[Run]) -> Result<Vec<Option<Outcome>>> {
        let entity = |run: &Run| {
            let (state, note) = (Some(Some(self.state.clone())), self.note.clone().map(Some));
            BulkDagRunBody { state, note, ..run.entity() }
        };
        let entities: Vec<_> = batch.iter().map(entity).collect();
        crate::ops::runs::bulk(self.context, batch, "update", &entities).await
    }

    async fn one(&self, run: &Run) -> Result<Outcome> {
        let (body, mask) = self.body()?;
        let request = self.context.client().await?.patch_dag_run().dag_id(&run.dag_id).dag_run_id(&run.dag_run_id);
        api::reply(request.update_mask(mask).body(body).send()).await.map(|_| Outcome::Done)
    }
}
