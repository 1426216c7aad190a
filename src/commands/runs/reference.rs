//! The short ways to name a run: `@latest`, `@latest-failed`, `@running`, and the beginning of an id.

use clap::ArgMatches;
use serde::Deserialize;

use crate::api;
use crate::commands::{arguments, reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{Row, escape};

/// Each reference, the state that it asks for, and how the run is called when there is none.
const REFERENCES: [(&str, Option<&str>, &str); 3] = [
    ("@latest", None, "run"),
    ("@latest-failed", Some("failed"), "failed run"),
    ("@running", Some("running"), "run that runs"),
];

/// Ids of runs that an ambiguous beginning is answered with.
const MOST_NAMES: usize = 3;

#[derive(Deserialize)]
struct Run {
    dag_run_id: String,
}

/// The run that a reference stands for: of all that there are in its state, the one that was due last. `None` for what
/// is no reference.
///
/// # Errors
/// `NotFound` when there is no such run, or no such Dag.
pub async fn find(context: &Context, dag_id: &str, run: &str) -> Result<Option<Row>> {
    let Some((_, state, noun)) = REFERENCES.into_iter().find(|(reference, ..)| *reference == run) else {
        return Ok(None);
    };
    if dag_id == "~" {
        return Err(Error::usage(format!("{run} needs a Dag: a run is one of a single Dag")));
    }
    let request =
        context.client().await?.get_dag_runs().dag_id(dag_id).order_by(vec!["-run_after".to_owned()]).limit(1);
    let request = match state {
        Some(state) => request.state(vec![state.to_owned()]),
        None => request,
    };
    let row = reply::rows_of("dag_runs", &api::reply(request.send()).await?)?.pop();
    row.map(Some).ok_or_else(|| Error::not_found(format!("Dag {dag_id} has no {noun}: {run} stands for none")))
}

/// The id of the run that a reference stands for; anything else is taken for an id as it is.
///
/// # Errors
/// As [`find`].
pub async fn id(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    match find(context, dag_id, run).await? {
        Some(row) => Ok(reply::view::<Run>(&row)?.dag_run_id),
        None => Ok(run.to_owned()),
    }
}

/// The run with this id, or else the one run whose id begins so; of the latter it says on stderr which it is.
/// `None` when there is none, or when the server is too old to look.
///
/// # Errors
/// `NotFound` when there are several.
pub async fn by_beginning(context: &Context, dag_id: &str, beginning: &str) -> Result<Option<Row>> {
    if dag_id == "~" || beginning == "~" {
        return Ok(None);
    }
    let request = context.client().await?.get_dag_runs().dag_id(dag_id).run_id_prefix_pattern(beginning);
    let Ok(found) = api::reply(request.order_by(vec!["-run_after".to_owned()]).send()).await else { return Ok(None) };
    let mut runs = Vec::new();
    for row in reply::rows_of("dag_runs", &found)? {
        let id = reply::view::<Run>(&row)?.dag_run_id;
        // Patterns know wildcards, and a server may pass over what it does not know.
        if id == beginning {
            return Ok(Some(row));
        }
        if id.starts_with(beginning) {
            runs.push((id, row));
        }
    }
    match runs.len() {
        0 => Ok(None),
        1 => Ok(runs.pop().map(|(id, row)| {
            context.note(&format!("{beginning} is run {id} of Dag {dag_id}"));
            row
        })),
        number => {
            let ids: Vec<_> = runs.iter().take(MOST_NAMES).map(|(id, _)| escape(id).into_owned()).collect();
            let more = if number > MOST_NAMES { " …" } else { "" };
            let message = format!("Dag {dag_id} has no run {beginning}, and several whose id begins so");
            Err(Error::not_found(message).hint(format!("{}{more}", ids.join(", "))))
        }
    }
}

/// Runs a generated command that reads with the id of its run: a reference is resolved before, the beginning of an id
/// after the server has said that there is no such run.
///
/// # Errors
/// As [`find`] and [`by_beginning`]; whatever the command fails with.
pub async fn reading(context: &Context, matches: &ArgMatches, read: impl AsyncFn(String) -> Result<()>) -> Result<()> {
    let (dag_id, given) = named(matches);
    let run = id(context, &dag_id, &given).await?;
    let is_reference = run != given;
    let error = match read(run.clone()).await {
        Err(error) if error.kind() == Kind::NotFound && !is_reference => error,
        outcome => return outcome,
    };
    match by_beginning(context, &dag_id, &given).await {
        // The run is there, and something else is not.
        Ok(Some(row)) if reply::view::<Run>(&row)?.dag_run_id == given => Err(error),
        Ok(Some(row)) => read(reply::view::<Run>(&row)?.dag_run_id).await,
        Ok(None) => Err(error),
        Err(ambiguous) => {
            let client = context.client().await?;
            let literal = api::reply(client.get_dag_run().dag_id(&dag_id).dag_run_id(&given).send()).await;
            Err(if literal.is_ok() { error } else { ambiguous })
        }
    }
}

/// As [`reading`], for a command that changes something: an id is the whole id, lest a second call that finds the run
/// gone strikes another one.
///
/// # Errors
/// As [`find`]; whatever the command fails with.
pub async fn changing(
    context: &Context,
    matches: &ArgMatches,
    change: impl AsyncFn(String) -> Result<()>,
) -> Result<()> {
    let (dag_id, given) = named(matches);
    change(id(context, &dag_id, &given).await?).await
}

fn named(matches: &ArgMatches) -> (String, String) {
    let path = |id: &str| arguments::path::<String>(matches, id, &format!("--{id}"));
    (path("dag_id"), path("dag_run_id"))
}
