//! `airflow users add-role`

use crate::context::Context;
use crate::error::Result;
pub use crate::ops::users::membership::Args;
use crate::ops::users::membership::{self, Change};

pub async fn run(context: &Context, args: Args) -> Result<()> {
    membership::run(context, args, Change::Add).await
}
