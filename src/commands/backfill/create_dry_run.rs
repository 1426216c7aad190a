//! `airflow backfill create-dry-run`: airflowctl's name for `backfill create --dry-run`.

use crate::context::Context;
use crate::error::Result;
use crate::ops::backfill::request::{self, Request};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    request: Request,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    context.printer().list(&args.request.preview(context).await?, request::COLUMNS)
}
