//! `airflow runs …`, and how all commands find a run.

mod chosen;
pub mod clear;
pub mod delete;
pub mod diff;
mod find;
mod gantt;
pub mod note;
pub mod record;
mod reference;
pub mod set_state;
pub mod show;
pub mod times;
pub mod wait;
pub mod why;
mod with_tasks;

use serde_json::Value;

pub use find::{Named, find, id, id_or_every};
pub use reference::{LATEST, changing, known_dag, listing, reading, single, words as references};

use self::chosen::Run;
use crate::api;
use crate::commands::many::{Accounts, Outcome};
use crate::context::Context;
use crate::error::Result;

/// An `update` or `delete` of runs of one Dag, in one request.
async fn bulk(context: &Context, batch: &[Run], action: &str, entities: &[Value]) -> Result<Vec<Option<Outcome>>> {
    let Some(first) = batch.first() else { return Ok(Vec::new()) };
    let request = context.client().await?.bulk_dag_runs().dag_id(&first.dag_id);
    let accounts = Accounts::of(&api::reply(request.body(Accounts::body(action, entities)?).send()).await?)?;
    Ok(batch.iter().map(|run| accounts.outcome(&run.keys(), &run.marks())).collect())
}
