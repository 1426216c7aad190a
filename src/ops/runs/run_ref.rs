//! References to runs: `@latest`, `@latest-failed`, `@running`, and prefixes of ids.

use clap::ArgMatches;

use crate::api::types::{DagRunResponse, required};
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Kind, Result};
use crate::ops::{arguments, reply};
use crate::output::escape;

/// Means every Dag, or every run.
const EVERY: &str = "~";

/// The run with the latest `run_after`.
pub const LATEST: &str = "@latest";

/// Each reference, the state it filters by, and the noun for its errors.
const REFERENCES: [(&str, Option<&str>, &str); 3] = [
    (LATEST, None, "run"),
    ("@latest-failed", Some("failed"), "failed run"),
    ("@running", Some("running"), "running run"),
];

/// All references.
pub fn words() -> impl Iterator<Item = &'static str> {
    REFERENCES.into_iter().map(|(word, ..)| word)
}

/// Number of run ids in the error for an ambiguous prefix.
const MAX_SHOWN: usize = 3;

/// Number of runs to fetch for a prefix: enough to see that it is ambiguous.
const MAX_RUNS: i64 = 100;

/// The id of a run.
///
/// # Errors
/// `Unreachable` if the response is not as documented.
pub fn id_of(run: &Reply<DagRunResponse>) -> Result<String> {
    required(run.read()?.dag_run_id, "dag_run_id")
}

/// Refuses `~`, for commands that need one run.
///
/// # Errors
/// `Usage` for `~`.
pub fn single(run: &str) -> Result<()> {
    match run {
        EVERY => {
            Err(Error::usage("`~` means every run, but this command needs one: pass its id or a unique prefix of it"))
        }
        _ => Ok(()),
    }
}

/// Resolves a reference to the run with the latest `run_after` in its state. `None` if the argument is not a reference.
///
/// # Errors
/// `NotFound` if there is no such run or Dag.
pub async fn find(context: &Context, dag_id: &str, run: &str) -> Result<Option<Reply<DagRunResponse>>> {
    let Some((_, state, noun)) = REFERENCES.into_iter().find(|(reference, ..)| *reference == run) else {
        return Ok(None);
    };
    if dag_id == EVERY {
        return Err(Error::usage(format!("{run} needs the id of one Dag, not `~`")));
    }
    let client = context.client().await?;
    let request = client.get_dag_runs().dag_id(dag_id).order_by(vec!["-run_after".to_owned()]).limit(1);
    let request = match state {
        Some(state) => request.state(vec![state.to_owned()]),
        None => request,
    };
    if let Some(found) = reply::if_found(api::reply(request.send()).await)?
        && let Some(row) = found.rows()?.into_iter().next()
    {
        return Ok(Some(row));
    }
    // Fails with the better error if the Dag does not exist.
    known_dag(context, dag_id).await?;
    let error = Error::not_found(format!("cannot resolve {run}: Dag {dag_id} has no {noun}"));
    Err(match state {
        None => error.hint(format!("{} starts one", crate::error::command_line::command("dags trigger", &[dag_id]))),
        Some(_) => {
            error.hint(format!("{} lists its runs", crate::error::command_line::command("runs list", &[dag_id])))
        }
    })
}

/// Checks that the Dag exists.
///
/// # Errors
/// `NotFound` if it does not; the error of the request.
pub async fn known_dag(context: &Context, dag_id: &str) -> Result<()> {
    match reply::if_found(api::reply(context.client().await?.get_dag().dag_id(dag_id).send()).await)? {
        Some(_) => Ok(()),
        None => Err(Error::missing(Thing::Dag(dag_id.to_owned()))),
    }
}

/// Resolves a reference, an id or a unique prefix to the id of a run. Returns anything else unchanged: the request that
/// uses it will fail.
///
/// # Errors
/// As [`find`] and [`by_prefix`]; the error of a request.
pub async fn id(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    if let Some(row) = find(context, dag_id, run).await? {
        return id_of(&row);
    }
    if dag_id == EVERY || run == EVERY {
        return Ok(run.to_owned());
    }
    match api::reply(context.client().await?.get_dag_run().dag_id(dag_id).dag_run_id(run).send()).await {
        // The user may be permitted to do what the id is for, even without the permission to read runs.
        Err(error) if error.kind() == Kind::NotPermitted => return Ok(run.to_owned()),
        Err(error) if error.kind() != Kind::NotFound => return Err(error),
        Err(_) => {}
        Ok(_) => return Ok(run.to_owned()),
    }
    match by_prefix(context, dag_id, run).await? {
        Some(row) => id_of(&row),
        None => Ok(run.to_owned()),
    }
}

/// The run with this id, or the only run whose id has this prefix, which is then printed to stderr. `None` if there is
/// none, or if the server cannot search.
///
/// # Errors
/// `NotFound` if there are several.
pub async fn by_prefix(context: &Context, dag_id: &str, prefix: &str) -> Result<Option<Reply<DagRunResponse>>> {
    if dag_id == EVERY || prefix == EVERY {
        return Ok(None);
    }
    let request = context.client().await?.get_dag_runs().dag_id(dag_id).order_by(vec!["-run_after".to_owned()]);
    let request = request.limit(MAX_RUNS);
    let found = match api::reply(request.clone().run_id_prefix_pattern(prefix).send()).await {
        Ok(found) => found,
        // Airflow before 3.3 only has patterns.
        Err(_) => match api::reply(request.run_id_pattern(format!("{prefix}%")).send()).await {
            Ok(found) => found,
            Err(_) => return Ok(None),
        },
    };
    let rows = found.rows()?;
    // Characters of the prefix can act as wildcards. If the page is full of other matches, there may be more runs.
    let is_cut = reply::total_entries(&found)?.is_some_and(|total| total > rows.len());
    let mut runs = Vec::new();
    for row in rows {
        let id = id_of(&row)?;
        // A server may ignore a filter that it does not support.
        if id == prefix {
            return Ok(Some(row));
        }
        if id.starts_with(prefix) {
            runs.push((id, row));
        }
    }
    match runs.len() {
        0 => Ok(None),
        1 if !is_cut => Ok(runs.pop().map(|(id, row)| {
            context.note(&format!("{prefix} is run {id} of Dag {dag_id}"));
            row
        })),
        number => {
            let ids: Vec<_> = runs.iter().take(MAX_SHOWN).map(|(id, _)| escape(id).into_owned()).collect();
            let more = if is_cut || number > MAX_SHOWN { " …" } else { "" };
            let message = format!("the run id {prefix} is ambiguous: several runs of Dag {dag_id} start with it");
            Err(Error::not_found(message)
                .hint(format!("use a longer prefix or one of the ids {}{more}", ids.join(", "))))
        }
    }
}

/// Runs a generated command that only reads, with the id of its run. References are resolved first; a prefix is only
/// resolved if the server has no run with this id.
///
/// # Errors
/// As [`single`], [`find`] and [`by_prefix`]; the error of the command.
pub async fn reading(context: &Context, matches: &ArgMatches, read: impl AsyncFn(String) -> Result<()>) -> Result<()> {
    single(&named(matches).1)?;
    listing(context, matches, read).await
}

/// As [`reading`], for a command that also accepts `~` for every run.
///
/// # Errors
/// As [`reading`], except for `~`.
pub async fn listing(context: &Context, matches: &ArgMatches, read: impl AsyncFn(String) -> Result<()>) -> Result<()> {
    let (dag_id, given) = named(matches);
    if let Some(row) = find(context, &dag_id, &given).await? {
        return read(id_of(&row)?).await;
    }
    let error = match read(given.clone()).await {
        Err(error) if error.kind() == Kind::NotFound => error,
        outcome => return outcome,
    };
    match by_prefix(context, &dag_id, &given).await {
        // The run exists, so something else is missing.
        Ok(Some(row)) if id_of(&row)? == given => Err(error),
        Ok(Some(row)) => read(id_of(&row)?).await,
        Ok(None) => Err(error),
        Err(ambiguous) => {
            let client = context.client().await?;
            let literal = api::reply(client.get_dag_run().dag_id(&dag_id).dag_run_id(&given).send()).await;
            Err(if literal.is_ok() { error } else { ambiguous })
        }
    }
}

/// As [`reading`], for a command that changes something: the run is always resolved first.
///
/// # Errors
/// As [`single`] and [`id`]; the error of the command.
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
