//! `airflow runs delete`

use serde_json::json;

use crate::api;
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Kind, Result};
use crate::ops::bulk::{self, Change, Outcome, Words};
use crate::ops::runs::selection::{self, Filter, Run};
use crate::ops::{names, runs, value_parsers};
use crate::output::escape;

#[derive(clap::Args)]
pub struct Args {
    /// Dag id; ~ for all Dags
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Run ids or, without --yes, prefixes of them, logical dates, @latest …; - reads run ids from stdin, one per line
    #[arg(value_parser = names::any)]
    run_id: Vec<String>,

    /// Show the runs that would be deleted, without deleting them
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,
}

/// Deletes runs, selected by id or by a filter.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let dag_id = args.dag_id;
    if let ([run], false, false) = (args.run_id.as_slice(), args.filter.is_given() || args.dry_run, dag_id == "~")
        && run != "-"
        && names::fits_path(names::Kind::Run, run)
    {
        return single(context, &dag_id, run).await;
    }
    let found = selection::find(context, &dag_id, &args.run_id, &args.filter, context.yes()).await?;
    let words =
        Words { noun: "run", done: "deleted".into(), already: "did not exist".into(), undone: "not deleted".into() };
    if args.dry_run {
        return match found.runs.is_empty() && !found.missing.is_empty() {
            true => bulk::failure(&words, found.missing, 0),
            false => bulk::show(context, &found.runs),
        };
    }
    let delete = Delete { context };
    let is_known = found.runs.iter().any(|run| !delete.needs_bulk(run));
    let number_missing = found.missing.len();
    let mut outcomes = found.missing;
    if !found.runs.is_empty() {
        let question = format!("Delete {} with all their task instances?", bulk::count(found.runs.len(), "run"));
        bulk::ask(context, &found.runs, &question).await?;
        outcomes.extend(bulk::in_bulk(context, found.runs, &delete).await);
    }
    // Runs that do not exist count as deleted, so that a second call continues where the first one stopped. If none of
    // the runs exist, the ids are probably wrong.
    let any_exists = is_known || outcomes.iter().any(|(_, outcome)| matches!(outcome, Outcome::Done));
    for (at, (run, outcome)) in outcomes.iter_mut().enumerate().filter(|_| any_exists) {
        let is_gone = matches!(outcome, Outcome::Failed(error) if error.kind() == Kind::NotFound);
        if at < number_missing || is_gone && delete.needs_bulk(run) {
            context.note(&format!("run {} of Dag {} does not exist", run.dag_run_id, run.dag_id));
            *outcome = Outcome::Already;
        }
    }
    bulk::report(context, &words, outcomes)
}

async fn single(context: &Context, dag_id: &str, run: &str) -> Result<()> {
    let run = match context.yes() {
        // A repeated command must not delete another run whose id has the deleted run's id as its prefix.
        true => runs::find::exact_id(context, dag_id, run).await?,
        // `~` means all runs, but another client may have created a run with this id.
        false if run == "~" => runs::find::exact_id(context, dag_id, run).await?,
        false => runs::id(context, dag_id, run).await?,
    };
    let question = format!("Delete run {} of Dag {dag_id}?", escape(&run));
    let client = context.client_to_change_after(&question).await?;
    api::reply(client.delete_dag_run().dag_id(dag_id).dag_run_id(&run).send()).await?;
    let sentence = format!("Run {} of Dag {dag_id} deleted", escape(&run));
    context.printer().text(&sentence, json!({ "message": sentence }))
}

struct Delete<'a> {
    context: &'a Context,
}

impl Change<Run> for Delete<'_> {
    fn group(&self, run: &Run) -> String {
        run.dag_id.clone()
    }

    fn needs_bulk(&self, run: &Run) -> bool {
        !names::fits_path(names::Kind::Run, &run.dag_run_id)
    }

    async fn bulk(&self, batch: &[Run]) -> Result<Vec<Option<Outcome>>> {
        let entities: Vec<_> = batch.iter().map(Run::entity).collect();
        crate::ops::runs::bulk(self.context, batch, "delete", &entities).await
    }

    async fn one(&self, run: &Run) -> Result<Outcome> {
        // The bulk request did not find it, and its id must not be used as a path: `..` would be the Dag itself.
        if self.needs_bulk(run) {
            return Err(Error::missing(Thing::Run { dag: run.dag_id.clone(), run: run.dag_run_id.clone() }));
        }
        let request = self.context.client().await?.delete_dag_run().dag_id(&run.dag_id).dag_run_id(&run.dag_run_id);
        match api::reply(request.send()).await {
            Err(error) if error.kind() == Kind::NotFound => Ok(Outcome::Already),
            result => result.map(|()| Outcome::Done),
        }
    }
}
