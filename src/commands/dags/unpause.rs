//! `airflow dags unpause`

use crate::context::Context;
use crate::error::Result;
use crate::ops::dags::pausing;

pub use crate::ops::dags::pausing::Args;

pub async fn run(context: &Context, args: Args) -> Result<()> {
    pausing::run(context, args, false).await
}
