//! `airflow xcom edit`

use crate::api::Body;
use crate::api::types::XComUpdateBody;
use crate::context::Context;
use crate::error::Result;
use crate::ops::xcom::Entry;
use crate::ops::{names, reply};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    entry: Entry,
}

/// Overwrites an existing XCom value.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let Entry { dag_id, task_id, key, map_index, .. } = &args.entry;
    names::with_slashes(key)?;
    let value = args.entry.value()?;
    let run_id = args.entry.run_id(context).await?;
    let body = Body::of(&XComUpdateBody { value: Body::of(&value)?, map_index: Some(*map_index) })?;
    let request = context.client_to_change().await?.update_xcom_entry();
    let call = request.dag_id(dag_id).dag_run_id(run_id).task_id(task_id).xcom_key(key).body(body).send();
    reply::done_with_reply(context, &format!("XCom {key} of task {task_id} changed"), call).await
}
