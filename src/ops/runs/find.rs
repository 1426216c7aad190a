//! Finds a run by its id, the beginning of its id, its logical date, or a reference such as `@latest`.

use super::run_ref;
use crate::api::types::DagRunResponse;
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Kind, Result};
use crate::ops::{dates, value_parsers};

/// The positionals that identify a run.
#[derive(clap::Args)]
pub struct Named {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    pub dag_id: String,

    /// Run id or a unique prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = value_parsers::path_argument)]
    pub run: String,
}

impl Named {
    /// As the function [`find`].
    ///
    /// # Errors
    /// As the function.
    pub async fn find(&self, context: &Context) -> Result<Reply<DagRunResponse>> {
        find(context, &self.dag_id, &self.run).await
    }

    /// As the function [`id`].
    ///
    /// # Errors
    /// As the function.
    pub async fn id(&self, context: &Context) -> Result<String> {
        id(context, &self.dag_id, &self.run).await
    }
}

/// Finds a run: by reference, by id, by logical date, or by a unique prefix of the id, in this order.
///
/// # Errors
/// `Usage` for `~`; `NotFound` if there is no such Dag or run; the error of a request.
pub async fn find(context: &Context, dag_id: &str, run: &str) -> Result<Reply<DagRunResponse>> {
    run_ref::single(run)?;
    let error = match find_exact(context, dag_id, run).await {
        Err(error) if error.kind() == Kind::NotFound && !run.starts_with('@') => error,
        outcome => return outcome,
    };
    run_ref::by_prefix(context, dag_id, run).await?.ok_or(error)
}

/// As [`find`], but without prefixes: for ids that a program wrote.
///
/// # Errors
/// As the function.
pub async fn find_exact(context: &Context, dag_id: &str, run: &str) -> Result<Reply<DagRunResponse>> {
    if let Some(row) = run_ref::find(context, dag_id, run).await? {
        return Ok(row);
    }
    let client = context.client().await?;
    let by_id = api::reply(client.get_dag_run().dag_id(dag_id).dag_run_id(run).send()).await;
    let not_found = match by_id {
        Ok(found) => return Ok(found),
        Err(error) if error.kind() == Kind::NotFound => error,
        Err(error) => return Err(error),
    };
    // Fails with the better error if it is the Dag that is missing.
    api::reply(client.get_dag().dag_id(dag_id).send()).await?;
    let missing = Thing::Run { dag: dag_id.to_owned(), run: run.to_owned() };
    let Ok(date) = dates::moment(run) else { return Err(not_found.with_missing(missing)) };
    let request = client.get_dag_runs().dag_id(dag_id).logical_date_gte(date.clone()).logical_date_lte(date);
    let found = api::reply(request.order_by(vec!["-id".to_owned()]).limit(1).send()).await?;
    found.rows()?.into_iter().next().ok_or_else(|| Error::missing(missing))
}

/// The id of the run that [`find`] finds. If there is none, returns the argument: the request that uses it will fail.
///
/// # Errors
/// As [`find`].
pub async fn id(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    run_ref::single(run)?;
    id_or_every(context, dag_id, run).await
}

/// As [`id`], but allows `~` for every run.
///
/// # Errors
/// As the function.
pub async fn id_or_every(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    if dates::moment(run).is_err() {
        return run_ref::id(context, dag_id, run).await;
    }
    // `2026-11` is a date, and can also be the prefix of an id.
    run_ref::id_of(&find(context, dag_id, run).await?)
}

/// The id of the run that [`find_exact`] finds.
///
/// # Errors
/// As the function.
pub async fn exact_id(context: &Context, dag_id: &str, run: &str) -> Result<String> {
    run_ref::id_of(&find_exact(context, dag_id, run).await?)
}
