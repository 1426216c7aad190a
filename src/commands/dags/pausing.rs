//! What `dags pause` and `dags unpause` have in common.

use regex::Regex;
use serde::Deserialize;
use serde_json::json;
use serde_json::value::to_raw_value;

use crate::api::client::types::DagPatchBody;
use crate::api::{self, Body};
use crate::commands::{parse, reply};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Column, Row};

/// The official columns; `is_paused` tells what it was before.
const COLUMNS: &[Column] = &[Column::new("dag_id", "dag_id"), Column::new("is_paused", "is_paused")];

#[derive(clap::Args)]
pub struct Args {
    /// The Dag, or with --treat-dag-id-as-regex an expression for several
    #[arg(value_parser = parse::path_argument)]
    dag_id: String,

    /// Take DAG_ID as a regular expression, and change every Dag whose id it matches from its start
    #[arg(long)]
    treat_dag_id_as_regex: bool,
}

#[derive(Deserialize)]
struct Dag {
    dag_id: String,
    is_paused: bool,
}

/// Pauses (`pause`) or unpauses the Dags that are not so already.
///
/// # Errors
/// `NotFound` when there is no such Dag; `Usage` for a broken expression; `Failed` when some could not be changed.
pub async fn run(context: &Context, args: Args, pause: bool) -> Result<()> {
    let (verb, before) = if pause { ("pause", "unpaused") } else { ("unpause", "paused") };
    let dags = if args.treat_dag_id_as_regex {
        let dags = matching(context, &args.dag_id, !pause).await?;
        if !dags.is_empty() {
            let ids: Vec<_> = dags.iter().map(|dag| dag.dag_id.as_str()).collect();
            context.confirm(&format!(
                "You are about to {verb} {} Dags: {}. Are you sure?",
                ids.len(),
                ids.join(", ")
            ))?;
        }
        dags
    } else {
        let call = context.client().await?.get_dag().dag_id(&args.dag_id).send();
        let dag: Dag = reply::view(&api::reply(call).await?.0)?;
        if dag.is_paused == pause { Vec::new() } else { vec![dag] }
    };
    if dags.is_empty() {
        return context.printer().text(&format!("No {before} Dags were found"), json!([]));
    }
    change(context, &dags, pause).await
}

/// The Dags in the other state whose id the expression matches from its start, as the official CLI's does.
async fn matching(context: &Context, expression: &str, paused: bool) -> Result<Vec<Dag>> {
    let regex = Regex::new(&format!("^(?:{expression})"))
        .map_err(|error| Error::usage(format!("the regular expression can not be read: {error}")))?;
    let request =
        context.client().await?.get_dags().exclude_stale(false).paused(paused).order_by(vec!["dag_id".into()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::read(context, None, "dags", fetch).await?;
    let dags: Vec<Dag> = rows.iter().map(reply::view).collect::<Result<_>>()?;
    Ok(dags.into_iter().filter(|dag| regex.is_match(&dag.dag_id)).collect())
}

async fn change(context: &Context, dags: &[Dag], pause: bool) -> Result<()> {
    let client = context.client_to_change().await?;
    let mut changed: Vec<Row> = Vec::new();
    let mut failures = Vec::new();
    for dag in dags {
        let body = Body::of(&DagPatchBody { is_paused: pause })?;
        let call = client.patch_dag().dag_id(&dag.dag_id).update_mask(vec!["is_paused".to_owned()]).body(body).send();
        match api::reply(call).await {
            Ok(_) => {
                let row = to_raw_value(&json!({ "dag_id": dag.dag_id, "is_paused": dag.is_paused }));
                changed.push(row.expect("made of plain JSON"));
            }
            Err(error) if dags.len() == 1 => return Err(error),
            Err(error) => failures.push(format!("{}: {error}", dag.dag_id)),
        }
    }
    context.printer().list(&changed, COLUMNS)?;
    if failures.is_empty() {
        return Ok(());
    }
    Err(Error::failed(format!("{} of {} Dags were not changed: {}", failures.len(), dags.len(), failures.join("; "))))
}
