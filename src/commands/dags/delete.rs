//! `airflow dags delete`

use crate::api;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::bulk::{self, Outcome, Words};
use crate::ops::dags::selection::{self, Dag, Filter};
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Dag ids; - reads them from stdin, one per line
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: Vec<String>,

    /// Show the Dags that would be deleted, without deleting them
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,

    /// All stale Dags: those whose file no longer exists
    #[arg(long, help_heading = "Instead of Dag ids")]
    stale: bool,
}

/// Deletes the data of Dags from the database, selected by id or by a filter.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let by_filter = args.filter.is_given() || args.stale;
    let (dags, mut outcomes) = match (args.dag_id.as_slice(), by_filter) {
        ([], false) => {
            return Err(Error::usage("no Dags given: pass their ids, - to read ids from stdin, or a filter").hint(
                "filters are --tags, --owners, --dag-id-pattern, --dag-id-prefix-pattern and --stale; --dry-run shows \
                 what they match",
            ));
        }
        ([_, ..], true) => return Err(Error::usage("Dag ids cannot be combined with a filter")),
        ([dag_id], false) if dag_id != "-" && !args.dry_run => return single(context, dag_id).await,
        ([], true) => {
            let found = args.filter.find(context, None, true).await?.dags;
            (found.into_iter().filter(|dag| !args.stale || dag.is_stale == Some(true)).collect(), Vec::new())
        }
        (ids, false) => by_id(context, ids).await?,
    };
    if args.dry_run {
        return bulk::show(context, &dags);
    }
    if !dags.is_empty() {
        let number = bulk::count(dags.len(), "Dag");
        bulk::ask(context, &dags, &format!("Delete {number} with all their runs and task instances?")).await?;
        outcomes.extend(bulk::each(context, dags, async |dag: &Dag| delete(context, dag).await).await);
    }
    let words =
        Words { noun: "Dag", done: "deleted".into(), already: "did not exist".into(), undone: "not deleted".into() };
    bulk::report(context, &words, outcomes)
}

async fn single(context: &Context, dag_id: &str) -> Result<()> {
    let question = format!("Delete Dag {dag_id} with all its runs and task instances?");
    let client = context.client_to_change_after(&question).await?;
    api::reply(client.delete_dag().dag_id(dag_id).send()).await?;
    let sentence = format!("Dag {dag_id} deleted");
    context.printer().text(&sentence, serde_json::json!({ "message": sentence }))
}

/// Dags that do not exist count as deleted, so that a second call continues where the first one stopped.
async fn by_id(context: &Context, ids: &[String]) -> Result<(Vec<Dag>, Vec<(Dag, Outcome)>)> {
    let (mut dags, mut missing) = (Vec::new(), Vec::new());
    for (named, found) in selection::by_id(context, bulk::ids(ids)?).await? {
        match found {
            Ok(dag) => dags.push(dag),
            Err(_) => {
                context.note(&format!("Dag {} does not exist", named.dag_id));
                missing.push((named, Outcome::Already));
            }
        }
    }
    Ok((dags, missing))
}

async fn delete(context: &Context, dag: &Dag) -> Result<Outcome> {
    match api::reply(context.client().await?.delete_dag().dag_id(&dag.dag_id).send()).await {
        Err(error) if error.kind() == Kind::NotFound => Ok(Outcome::Already),
        result => result.map(|_| Outcome::Done),
    }
}
