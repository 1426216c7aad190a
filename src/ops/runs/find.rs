//! A run as people name it: by its id, or by its logical date.

use serde::Deserialize;

use super::run_ref;
use crate::api;
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Kind, Result};
use crate::ops::{dates, reply, value_parsers};
use crate::output::Row;

#[derive(Deserialize)]
struct Run {
    dag_run_id: String,
}

/// The two positionals that name a run.
#[derive(clap::Args)]
pub struct Named {
    /// The Dag
    #[arg(value_parser = value_parsers::path_argument)]
    pub dag_id: String,

    /// The run's id or its beginning, its logical date, @latest, @latest-failed or @running
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = value_parsers::path_argument)]
    pub run: String,
}

impl Named {
    /// As the function [`find`].
    ///
    /// # Errors
    /// As there.
    pub async fn find(&self, context: &Context) -> Result<Row> {
        find(context, &self.dag_id, &self.run).await
    }

    /// As the function [`id`].
    ///
    /// # Errors
    /// As there.
    pub async fn id(&self, context: &Context) -> Result<String> {
        id(context, &self.dag_id, &self.run).await
    }
}

/// The run with this id, or else with this logical date, or else the one whose id begins so; or the run that a reference
/// stands for.
///
/// # Errors
/// `Usage` for `~`; `NotFound` when there is no such Dag or run; whatever a request fails with.
pub async fn find(context: &Context, dag_id: &str, run: &str) -> Result<Row> {
    run_ref::single(run)?;
    let error = match find_whole(context, dag_id, run).await {
        Err(error) if error.kind() == Kind::NotFound && !run.starts_with('@') => error,
        outcome => return outcome,
    };
    run_ref::by_beginning(context, dag_id, run).await?.ok_or(error)
}

/// As [`find`], but for the beginning of an id: for ids that a program wrote.
///
/// # Errors
/// As there.
pub async fn find_whole(context: &Context, dag_id: &str, run: &str) -> Result<Row> {
    if let Some(row) = run_ref::find(context, dag_id, run).await? {
        return Ok(row);
    }
    let client = context.client().await?;
    let by_id = api::reply(client.get_dag_run().dag_id(dag_id).dag_run_id(run).send()).await;
    let not_found = match by_id {
        Ok(found) => return Ok(found.0),
        Err(error) if error.kind() == Kind::NotFound => error,
        Err(error) => return Err(error),
    };
    // Which of the two is missing decides what to say.
    api::reply(client.get_dag().dag_id(dag_id).send()).await?;
    let missing = Thing::Run { dag: dag_id.to_owned(), run: run.to_owned() };
    let Ok(date) = dates::moment(run) else { return Err(not_found.with_missing(missing)) };
    let request = client.get_dag_runs().dag_id(dag_id).logical_date_gte(date.clone()).logical_date_lte(date);
    let found = api::reply(request.order_by(vec!["-id".to_owned()]).limit(1).send()).await?;
    reply::rows_of("dag_runs", &found)?.pop().ok_or_else(|| Error::missing(missing))
}

/// The id of the run that [`find`] would find. What is nothing of the kind is taken for an id as it is: the request that
/// needs it will tell if it is wrong.
///
/// # Errors
/// As [`find`].
pub async fn id(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    run_ref::single(run)?;
    id_or_every(context, dag_id, run).await
}

/// As [`id`], where `~` may stand for every run.
///
/// # Errors
/// As there.
pub async fn id_or_every(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    if dates::moment(run).is_err() {
        return run_ref::id(context, dag_id, run).await;
    }
    // `2026-11` is a date and may be the beginning of an id.
    Ok(reply::view::<Run>(&find(context, dag_id, run).await?)?.dag_run_id)
}

/// The id of the run that [`find_whole`] finds.
///
/// # Errors
/// As there.
pub async fn whole_id(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    Ok(reply::view::<Run>(&find_whole(context, dag_id, run).await?)?.dag_run_id)
}
