//! `airflow dags state`

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::context::Context;
use crate::error::Result;
use crate::ops::runs;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,
}

#[derive(Serialize)]
struct Shown<'a> {
    state: &'a str,
    conf: Option<IndexMap<String, Box<RawValue>>>,
}

/// Prints the state and, like the official CLI, the run's conf if it has one.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let row = args.run.find(context).await?;
    let run = row.read()?;
    let state = run.state.unwrap_or_default();
    let conf = run.conf.filter(|conf| !conf.is_empty());
    let text = match &conf {
        Some(conf) => format!("{state}, {}", serde_json::to_string(conf).expect("valid JSON")),
        None => state.clone(),
    };
    context.printer().text(&text, Shown { state: &state, conf })
}
