//! `airflow users remove-role`

pub use super::membership::Args;
use super::membership::{self, Change};
use crate::context::Context;
use crate::error::Result;

pub async fn run(context: &Context, args: Args) -> Result<()> {
    membership::run(context, args, Change::Remove).await
}
