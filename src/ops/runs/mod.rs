//! Dag runs: finding, selecting and reading them.

pub mod find;
pub mod gantt;
pub mod run_ref;
pub mod selection;
pub mod snapshot;
pub mod task_states;

use serde::Serialize;

pub use self::run_ref::{LATEST, changing, id_of, known_dag, listing, reading, single, words as references};
pub use find::{Named, find, id, id_or_every};

use self::selection::Run;
use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::bulk::{Accounts, Outcome};

/// Updates or deletes runs of one Dag in one request.
pub async fn bulk(
    context: &Context,
    batch: &[Run],
    action: &str,
    entities: &[impl Serialize],
) -> Result<Vec<Option<Outcome>>> {
    let Some(first) = batch.first() else { return Ok(Vec::new()) };
    let request = context.client().await?.bulk_dag_runs().dag_id(&first.dag_id);
    let accounts = Accounts::of(&api::reply(request.body(Accounts::body(action, entities)?).send()).await?)?;
    Ok(batch.iter().map(|run| accounts.outcome(&run.keys(), &run.marks())).collect())
}
