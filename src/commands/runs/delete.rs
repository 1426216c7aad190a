//! `airflow runs delete`

use serde_json::{Value, json};

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
    /// The Dag; ~ for all
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// The runs: ids, or without --yes their beginnings, logical dates, @latest …; - reads ids from stdin, a line each
    #[arg(value_parser = names::any)]
    run_id: Vec<String>,

    /// Show what would be deleted, and delete nothing
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,
}

/// Deletes runs: one, or many by their ids or by a filter.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let dag_id = args.dag_id;
    if let ([run], false, false) = (args.run_id.as_slice(), args.filter.is_given() || args.dry_run, dag_id == "~")
        && run != "-"
        && names::fits_path(names::Kind::Run, run)
    {
        return single(context, &dag_id, run).await;
    }
    let found = selection::find(context, &dag_id, &args.run_id, &args.filter, context.yes()).await?;
    let words = Words {
        noun: "run",
        done: "deleted".into(),
        already: "not there any more".into(),
        undone: "not deleted".into(),
    };
    if args.dry_run {
        return match found.runs.is_empty() && !found.missing.is_empty() {
            true => bulk::failure(&words, found.missing, 0),
            false => bulk::show(context, &found.runs),
        };
    }
    let delete = Delete { context };
    let is_known = found.runs.iter().any(|run| !delete.is_for_bulk_alone(run));
    let number_missing = found.missing.len();
    let mut outcomes = found.missing;
    if !found.runs.is_empty() {
        let question = format!("Delete {} with all their task instances?", bulk::count(found.runs.len(), "run"));
        bulk::ask(context, &found.runs, &question).await?;
        outcomes.extend(bulk::in_bulk(context, found.runs, &delete).await);
    }
    // What is gone is as wanted, so that a second call continues where the first stopped. Where there is none at all, the
    // ids are likely to be wrong.
    let is_rest = is_known || outcomes.iter().any(|(_, outcome)| matches!(outcome, Outcome::Done));
    for (at, (run, outcome)) in outcomes.iter_mut().enumerate().filter(|_| is_rest) {
        let is_gone = matches!(outcome, Outcome::Failed(error) if error.kind() == Kind::NotFound);
        if at < number_missing || is_gone && delete.is_for_bulk_alone(run) {
            context.note(&format!("run {} of Dag {} is not there (any more)", run.dag_run_id, run.dag_id));
            *outcome = Outcome::Already;
        }
    }
    bulk::tell(context, &words, outcomes)
}

async fn single(context: &Context, dag_id: &str, run: &str) -> Result<()> {
    let run = match context.yes() {
        // Said again after the run is gone, it must not take another one whose id begins so.
        true => runs::find::whole_id(context, dag_id, run).await?,
        // One that was made behind our back is called as all runs are.
        false if run == "~" => runs::find::whole_id(context, dag_id, run).await?,
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

    fn is_for_bulk_alone(&self, run: &Run) -> bool {
        !names::fits_path(names::Kind::Run, &run.dag_run_id)
    }

    async fn bulk(&self, batch: &[Run]) -> Result<Vec<Option<Outcome>>> {
        let entities: Vec<Value> = batch.iter().map(Run::entity).collect();
        crate::ops::runs::bulk(self.context, batch, "delete", &entities).await
    }

    async fn one(&self, run: &Run) -> Result<Outcome> {
        // Not found in bulk. As a path, `..` would be the Dag itself.
        if self.is_for_bulk_alone(run) {
            return Err(Error::missing(Thing::Run { dag: run.dag_id.clone(), run: run.dag_run_id.clone() }));
        }
        let request = self.context.client().await?.delete_dag_run().dag_id(&run.dag_id).dag_run_id(&run.dag_run_id);
        match api::reply(request.send()).await {
            Err(error) if error.kind() == Kind::NotFound => Ok(Outcome::Already),
            result => result.map(|()| Outcome::Done),
        }
    }
}
