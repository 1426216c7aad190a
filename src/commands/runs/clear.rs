//! `airflow runs clear`

use crate::api::types::{BulkDagRunBody, BulkDagRunClearBody, DagRunClearBody, DagRunResponse, required};
use crate::api::{self, Body, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::bulk::{self, Change, Outcome, Words};
use crate::ops::runs::selection::{self, Filter, Run};
use crate::ops::runs::task_states;
use crate::ops::wait::{self, Wait};
use crate::ops::{names, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Dag id; ~ for all Dags
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Run ids or prefixes of them, logical dates, @latest …; - reads run ids from stdin, one per line
    #[arg(value_parser = value_parsers::path_argument)]
    run_id: Vec<String>,

    /// Clear only failed task instances
    #[arg(short = 'f', long)]
    only_failed: bool,

    /// Run the latest version of the Dag
    #[arg(long)]
    run_on_latest_version: bool,

    /// Note for the runs
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,

    /// Show the runs that would be cleared, without clearing them
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    wait: Wait,

    #[command(flatten)]
    filter: Filter,
}

/// Clears all task instances of runs, or the failed ones, so that they run again.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    args.run_id.iter().try_for_each(|run| crate::ops::runs::single(run))?;
    let found = selection::find(context, &args.dag_id, &args.run_id, &args.filter, false).await?;
    let (to_clear, already) = split(context, found.runs, args.only_failed).await?;
    let words_already = if args.only_failed { "without failures" } else { "already queued" };
    let (done, undone) = ("cleared".into(), "not cleared".into());
    let words = Words { noun: "run", done, already: words_already.into(), undone };
    if args.dry_run {
        if found.missing.is_empty() || !to_clear.is_empty() {
            bulk::show(context, &to_clear)?;
        }
        let succeeded = already.len() + to_clear.len();
        let there = already.into_iter().chain(to_clear).map(|run| (run, Outcome::Already));
        return bulk::failure(&words, found.missing.into_iter().chain(there).collect(), succeeded);
    }
    let dags = already.iter().chain(&to_clear).map(|run| run.dag_id.as_str());
    args.wait.check(context, dags).await?;
    let mut outcomes = found.missing;
    outcomes.extend(already.into_iter().map(|run| (run, Outcome::Already)));
    if !to_clear.is_empty() {
        let what = if args.only_failed { "the failed tasks of " } else { "" };
        let question = format!("Clear {what}{}, so that they run again?", bulk::count(to_clear.len(), "run"));
        bulk::ask(context, &to_clear, &question).await?;
        outcomes.extend(bulk::in_bulk(context, to_clear, &Clear { context, args: &args }).await);
    }
    let will_run = |(run, outcome): &(Run, Outcome)| match outcome {
        Outcome::Already if args.only_failed => None,
        Outcome::Done | Outcome::Already => Some(wait::Run::new(&run.dag_id, &run.dag_run_id)),
        Outcome::Failed(_) | Outcome::NotAttempted => None,
    };
    let runs: Vec<_> = outcomes.iter().filter_map(will_run).collect();
    let reported = bulk::report(context, &words, outcomes);
    let waited = args.wait.until_end(context, runs).await;
    reported.and(waited)
}

/// Splits runs into those with task instances to clear and the others.
async fn split(context: &Context, runs: Vec<Run>, only_failed: bool) -> Result<(Vec<Run>, Vec<Run>)> {
    // A cleared run stays queued until the scheduler starts it. But a queued run may also have tasks that were not
    // cleared, if only some of them were.
    let (undecided, mut to_clear): (Vec<_>, Vec<_>) =
        runs.into_iter().partition(|run| only_failed || run.state.as_deref() == Some("queued"));
    let states = if only_failed { task_states::FAILED } else { task_states::BEGUN };
    let found = task_states::with_tasks(context, &undecided, states).await?;
    let is_found = |run: &Run| found.contains(&(run.dag_id.clone(), run.dag_run_id.clone()));
    let (more, already) = undecided.into_iter().partition(is_found);
    to_clear.extend::<Vec<_>>(more);
    Ok((to_clear, already))
}

struct Clear<'a> {
    context: &'a Context,
    args: &'a Args,
}

impl Clear<'_> {
    /// `only_failed` is always sent, so that the server's default does not matter.
    fn body(&self) -> DagRunClearBody {
        DagRunClearBody {
            dry_run: Some(false),
            only_failed: Some(self.args.only_failed),
            run_on_latest_version: self.args.run_on_latest_version.then_some(Some(true)),
            note: self.args.note.clone().map(Some),
            ..DagRunClearBody::default()
        }
    }

    /// [`Self::body`] for a batch.
    fn body_of(&self, batch: &[Run]) -> BulkDagRunClearBody {
        let DagRunClearBody { dry_run, only_failed, run_on_latest_version, note, .. } = self.body();
        let run = |run: &Run| BulkDagRunBody { dag_run_id: run.dag_run_id.clone(), ..BulkDagRunBody::default() };
        BulkDagRunClearBody {
            dry_run,
            only_failed,
            run_on_latest_version,
            note,
            dag_runs: Some(batch.iter().map(run).collect()),
            ..BulkDagRunClearBody::default()
        }
    }
}

impl Change<Run> for Clear<'_> {
    /// The server clears all of them before it responds.
    const BATCH: usize = 20;

    fn group(&self, run: &Run) -> String {
        run.dag_id.clone()
    }

    fn needs_bulk(&self, run: &Run) -> bool {
        !names::fits_path(names::Kind::Run, &run.dag_run_id)
    }

    /// A run that cannot be cleared fails the whole request.
    async fn bulk(&self, batch: &[Run]) -> Result<Vec<Option<Outcome>>> {
        let request = self.context.client().await?.clear_dag_runs().dag_id(&batch[0].dag_id);
        let reply = api::reply(request.body(Body::of(&self.body_of(batch))?).send()).await?;
        let cleared: Rows<DagRunResponse> = reply.list("dag_runs")?;
        let id = |run: Result<DagRunResponse>| required(run?.dag_run_id, "dag_run_id");
        let cleared = cleared.read().map(id).collect::<Result<Vec<_>>>()?;
        let is_cleared = |run: &Run| cleared.contains(&run.dag_run_id);
        Ok(batch.iter().map(|run| is_cleared(run).then_some(Outcome::Done)).collect())
    }

    async fn one(&self, run: &Run) -> Result<Outcome> {
        let request = self.context.client().await?.clear_dag_run().dag_id(&run.dag_id).dag_run_id(&run.dag_run_id);
        api::reply(request.body(Body::of(&self.body())?).send()).await.map(|_| Outcome::Done)
    }
}
