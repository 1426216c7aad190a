//! `airflow dags state`

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::api;
use crate::cli::Context;
use crate::commands::{dates, parse, reply};
use crate::error::{Error, Result};
use crate::output::Row;

#[derive(clap::Args)]
pub struct Args {
    /// The Dag
    #[arg(value_parser = parse::path_argument)]
    dag_id: String,

    /// The run's id, or its logical date
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = parse::path_argument)]
    run: String,
}

#[derive(Deserialize)]
struct Run<'a> {
    state: Option<String>,
    #[serde(borrow)]
    conf: Option<&'a RawValue>,
}

/// Prints the state, and the run's conf where it has one, as the official CLI does.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let row = find(context, &args.dag_id, &args.run).await?;
    let run: Run = reply::view(&row)?;
    let state = run.state.unwrap_or_default();
    let conf = run.conf.map(RawValue::get).filter(|conf| !matches!(*conf, "{}" | "null"));
    let text = conf.map_or_else(|| state.clone(), |conf| format!("{state}, {conf}"));
    let parsed: Value = conf.and_then(|conf| serde_json::from_str(conf).ok()).unwrap_or(Value::Null);
    context.printer().text(&text, json!({ "state": state, "conf": parsed }))
}

/// The run by its id, or else by its logical date.
async fn find(context: &Context, dag_id: &str, run: &str) -> Result<Row> {
    let client = context.client().await?;
    let by_id = api::reply(client.get_dag_run().dag_id(dag_id).dag_run_id(run).send()).await;
    let not_found = match by_id {
        Ok(found) => return Ok(found.0),
        Err(error) if error.kind() == crate::error::Kind::NotFound => error,
        Err(error) => return Err(error),
    };
    // Which of the two is missing decides what to say.
    api::reply(client.get_dag().dag_id(dag_id).send()).await?;
    let Ok(date) = dates::moment(run) else { return Err(not_found) };
    let request = client.get_dag_runs().dag_id(dag_id).logical_date_gte(date.clone()).logical_date_lte(date);
    let found = api::reply(request.order_by(vec!["-id".to_owned()]).limit(1).send()).await?;
    reply::rows_of("dag_runs", &found)?
        .pop()
        .ok_or_else(|| Error::not_found(format!("Dag {dag_id} has no run with the id or logical date {run}")))
}
