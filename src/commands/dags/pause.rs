//! `airflow dags pause`

use super::pausing;
use crate::context::Context;
use crate::error::Result;

pub use super::pausing::Args;

pub async fn run(context: &Context, args: Args) -> Result<()> {
    pausing::run(context, args, true).await
}
