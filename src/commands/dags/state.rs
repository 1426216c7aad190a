//! `airflow dags state`

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::context::Context;
use crate::error::Result;
use crate::ops::{reply, runs};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    run: runs::Named,
}

#[derive(Deserialize)]
struct Run<'a> {
    state: Option<String>,
    #[serde(borrow)]
    conf: Option<&'a RawValue>,
}

#[derive(Serialize)]
struct Shown<'a> {
    state: &'a str,
    conf: Option<&'a RawValue>,
}

/// Prints the state and, like the official CLI, the run's conf if it has one.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let row = args.run.find(context).await?;
    let run: Run = reply::view(&row)?;
    let state = run.state.unwrap_or_default();
    let conf = run.conf.map(RawValue::get).filter(|conf| !matches!(*conf, "{}" | "null"));
    let text = conf.map_or_else(|| state.clone(), |conf| format!("{state}, {conf}"));
    let conf = run.conf.filter(|_| conf.is_some());
    context.printer().text(&text, Shown { state: &state, conf })
}
