//! The short ways to name a run: `@latest`, `@latest-failed`, `@running`, and the beginning of an id.

use clap::ArgMatches;
use serde::Deserialize;

use crate::api;
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Kind, Result};
use crate::ops::{arguments, reply};
use crate::output::{Row, escape};

/// Stands for every Dag, or every run.
const EVERY: &str = "~";

/// The run that was due last.
pub const LATEST: &str = "@latest";

/// Each reference, the state that it asks for, and how the run is called when there is none.
const REFERENCES: [(&str, Option<&str>, &str); 3] = [
    (LATEST, None, "run"),
    ("@latest-failed", Some("failed"), "failed run"),
    ("@running", Some("running"), "run that runs"),
];

/// The words of all references.
pub fn words() -> impl Iterator<Item = &'static str> {
    REFERENCES.into_iter().map(|(word, ..)| word)
}

/// Ids of runs that an ambiguous beginning is answered with.
const MOST_NAMES: usize = 3;

/// More runs than this need not be seen to know that there are several.
const MOST_RUNS: i64 = 100;

#[derive(Deserialize)]
struct Run {
    dag_run_id: String,
}

/// Refuses what stands for every run, where one is meant.
///
/// # Errors
/// `Usage` for `~`.
pub fn single(run: &str) -> Result<()> {
    match run {
        EVERY => {
            Err(Error::usage("`~` stands for every run, and this is about one: name it by its id or its beginning"))
        }
        _ => Ok(()),
    }
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
    if dag_id == EVERY {
        return Err(Error::usage(format!("{run} needs a Dag: a run is one of a single Dag")));
    }
    let client = context.client().await?;
    let request = client.get_dag_runs().dag_id(dag_id).order_by(vec!["-run_after".to_owned()]).limit(1);
    let request = match state {
        Some(state) => request.state(vec![state.to_owned()]),
        None => request,
    };
    if let Some(found) = reply::if_found(api::reply(request.send()).await)?
        && let Some(row) = reply::rows_of("dag_runs", &found)?.pop()
    {
        return Ok(Some(row));
    }
    // Without a Dag there are no runs either, but that is not what to say.
    known_dag(context, dag_id).await?;
    let error = Error::not_found(format!("Dag {dag_id} has no {noun}: {run} stands for none"));
    Err(match state {
        None => error.hint(format!("{} starts one", crate::error::command_line::command("dags trigger", &[dag_id]))),
        Some(_) => {
            error.hint(format!("{} lists its runs", crate::error::command_line::command("runs list", &[dag_id])))
        }
    })
}

/// Makes sure that there is this Dag.
///
/// # Errors
/// `NotFound` when there is not; whatever the request fails with.
pub async fn known_dag(context: &Context, dag_id: &str) -> Result<()> {
    match reply::if_found(api::reply(context.client().await?.get_dag().dag_id(dag_id).send()).await)? {
        Some(_) => Ok(()),
        None => Err(Error::missing(Thing::Dag(dag_id.to_owned()))),
    }
}

/// The id of the run that is meant: by a reference, by its whole id, or else by the beginning of its id. What is none of
/// these is taken for an id as it is: the request that needs it will tell.
///
/// # Errors
/// As [`find`] and [`by_beginning`]; whatever a request fails with.
pub async fn id(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    if let Some(row) = find(context, dag_id, run).await? {
        return Ok(reply::view::<Run>(&row)?.dag_run_id);
    }
    if dag_id == EVERY || run == EVERY {
        return Ok(run.to_owned());
    }
    match api::reply(context.client().await?.get_dag_run().dag_id(dag_id).dag_run_id(run).send()).await {
        // Who may not look at runs may be permitted what the id is for.
        Err(error) if error.kind() == Kind::NotPermitted => return Ok(run.to_owned()),
        Err(error) if error.kind() != Kind::NotFound => return Err(error),
        Err(_) => {}
        Ok(_) => return Ok(run.to_owned()),
    }
    match by_beginning(context, dag_id, run).await? {
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
    if dag_id == EVERY || beginning == EVERY {
        return Ok(None);
    }
    let request = context.client().await?.get_dag_runs().dag_id(dag_id).order_by(vec!["-run_after".to_owned()]);
    let request = request.limit(MOST_RUNS);
    let found = match api::reply(request.clone().run_id_prefix_pattern(beginning).send()).await {
        Ok(found) => found,
        // Before 3.3 there are patterns alone.
        Err(_) => match api::reply(request.run_id_pattern(format!("{beginning}%")).send()).await {
            Ok(found) => found,
            Err(_) => return Ok(None),
        },
    };
    let rows = reply::rows_of("dag_runs", &found)?;
    // Patterns know wildcards: behind what they find besides, there may be more of what is looked for.
    let is_cut = reply::total_entries(&found)?.is_some_and(|total| total > rows.len());
    let mut runs = Vec::new();
    for row in rows {
        let id = reply::view::<Run>(&row)?.dag_run_id;
        // A server may pass over what it does not know.
        if id == beginning {
            return Ok(Some(row));
        }
        if id.starts_with(beginning) {
            runs.push((id, row));
        }
    }
    match runs.len() {
        0 => Ok(None),
        1 if !is_cut => Ok(runs.pop().map(|(id, row)| {
            context.note(&format!("{beginning} is run {id} of Dag {dag_id}"));
            row
        })),
        number => {
            let ids: Vec<_> = runs.iter().take(MOST_NAMES).map(|(id, _)| escape(id).into_owned()).collect();
            let more = if is_cut || number > MOST_NAMES { " …" } else { "" };
            let message = format!("Dag {dag_id} has no run {beginning}, and several whose id begins so");
            Err(Error::not_found(message).hint(format!("{}{more}", ids.join(", "))))
        }
    }
}

/// Runs a generated command that reads with the id of its run: a reference is resolved before, the beginning of an id
/// after the server has said that there is no such run.
///
/// # Errors
/// As [`single`], [`find`] and [`by_beginning`]; whatever the command fails with.
pub async fn reading(context: &Context, matches: &ArgMatches, read: impl AsyncFn(String) -> Result<()>) -> Result<()> {
    single(&named(matches).1)?;
    listing(context, matches, read).await
}

/// As [`reading`], for a command that lists what is in every run too.
///
/// # Errors
/// As there.
pub async fn listing(context: &Context, matches: &ArgMatches, read: impl AsyncFn(String) -> Result<()>) -> Result<()> {
    let (dag_id, given) = named(matches);
    if let Some(row) = find(context, &dag_id, &given).await? {
        return read(reply::view::<Run>(&row)?.dag_run_id).await;
    }
    let error = match read(given.clone()).await {
        Err(error) if error.kind() == Kind::NotFound => error,
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

/// As [`reading`], for a command that changes something: which run it is must be known before.
///
/// # Errors
/// As [`single`] and [`id`]; whatever the command fails with.
pub async fn changing(
    context: &Context,
    matches: &ArgMatches,
    change: impl AsyncFn(String) -> Result<()>,
) -> Result<()> {
    let (dag_id, given) = named(matches);
    single(&given)?;
    change(id(context, &dag_id, &given).await?).await
}

fn named(matches: &ArgMatches) -> (String, String) {
    (arguments::path(matches, "dag_id"), arguments::path(matches, "dag_run_id"))
}
