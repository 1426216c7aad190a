//! `airflow xcom add`

use crate::api::types::XComCreateBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::Result;
use crate::error::command_line::Typed;
use crate::ops::names;
use crate::ops::xcom::Entry;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    entry: Entry,
}

/// Adds an XCom value. Fails if it exists.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let Entry { dag_id, task_id, key, map_index, .. } = &args.entry;
    names::checked(names::Kind::XCom, key)?;
    let value = args.entry.value()?;
    let run_id = args.entry.run_id(context).await?;
    let body = Body::of(&XComCreateBody { key: key.clone(), value: Body::of(&value)?, map_index: Some(*map_index) })?;
    let request = context.client_to_change().await?.create_xcom_entry();
    let call = request.dag_id(dag_id).dag_run_id(run_id).task_id(task_id).body(body).send();
    let reply = api::reply(call).await.map_err(|error| match error.http_status() {
        Some(409) => error.hint(format!("{} overwrites it", Typed::of_process().with_instead("add", "edit"))),
        _ => error,
    })?;
    context.printer().text(&format!("XCom {key} of task {task_id} added"), &reply)
}
