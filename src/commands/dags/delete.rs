//! `airflow dags delete`

use crate::api;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::bulk::{self, Outcome, Words};
use crate::ops::dags::selection::{self, Dag, Filter};
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// The Dags; - reads ids from stdin, a line each
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: Vec<String>,

    /// Show which Dags would be deleted, and delete nothing
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,

    /// All Dags whose file is gone
    #[arg(long, help_heading = "Instead of Dag ids")]
    stale: bool,
}

/// Deletes what the database holds of Dags: of one, or of many by their ids or by a filter.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let by_filter = args.filter.is_given() || args.stale;
    let (dags, mut outcomes) = match (args.dag_id.as_slice(), by_filter) {
        ([], false) => {
            return Err(Error::usage("say which Dags: their ids, - to read ids from stdin, or a filter").hint(
                "filters are --tags, --owners, --dag-id-pattern, --dag-id-prefix-pattern and --stale; --dry-run shows \
                 what they find",
            ));
        }
        ([_, ..], true) => return Err(Error::usage("Dag ids and a filter exclude each other: give one of them")),
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
    let words = Words {
        noun: "Dag",
        done: "deleted".into(),
        already: "not there any more".into(),
        undone: "not deleted".into(),
    };
    bulk::tell(context, &words, outcomes)
}

async fn single(context: &Context, dag_id: &str) -> Result<()> {
    let question = format!("Delete Dag {dag_id} with all its runs and task instances?");
    let client = context.client_to_change_after(&question).await?;
    api::reply(client.delete_dag().dag_id(dag_id).send()).await?;
    let sentence = format!("Dag {dag_id} deleted");
    context.printer().text(&sentence, serde_json::json!({ "message": sentence }))
}

/// What is gone is as wanted: a second call goes on where the first stopped.
async fn by_id(context: &Context, ids: &[String]) -> Result<(Vec<Dag>, Vec<(Dag, Outcome)>)> {
    let (mut dags, mut gone) = (Vec::new(), Vec::new());
    for (named, answer) in selection::by_id(context, bulk::ids(ids)?).await? {
        match answer {
            Ok(dag) => dags.push(dag),
            Err(_) => {
                context.note(&format!("Dag {} is not there (any more)", named.dag_id));
                gone.push((named, Outcome::Already));
            }
        }
    }
    Ok((dags, gone))
}

async fn delete(context: &Context, dag: &Dag) -> Result<Outcome> {
    match api::reply(context.client().await?.delete_dag().dag_id(&dag.dag_id).send()).await {
        Err(error) if error.kind() == Kind::NotFound => Ok(Outcome::Already),
        result => result.map(|_| Outcome::Done),
    }
}
