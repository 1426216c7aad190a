//! `airflow tasks failed-deps`

use serde_json::json;
use serde_json::value::to_raw_value;

use crate::api::types::{TaskDependencyResponse, required};
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::runs;
use crate::ops::tasks::instance::Instance;
use crate::output::{Column, Format};

const COLUMNS: &[Column] = &[Column::new("name", "name"), Column::new("reason", "reason")];

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    instance: Instance,
}

/// Lists the unmet dependencies that keep the task instance from being scheduled.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let instance = &args.instance;
    let run_id = instance.run_id(context).await?;
    let state = instance.fetch(context, &run_id).await?.read()?.state;
    let rows = match state.as_deref() {
        None | Some("scheduled") => from_server(context, instance, &run_id).await?,
        Some(state) => from_states(context, instance, &run_id, state).await?,
    };
    let printer = context.printer();
    if context.globals().columns.is_some() || !matches!(printer.format(), Format::Table | Format::Plain) {
        return printer.list(&rows, COLUMNS);
    }
    let mut lines = match rows.is_empty() {
        true => vec!["Task instance dependencies are all met.".to_owned()],
        false => vec!["Task instance dependencies not met:".to_owned()],
    };
    for dependency in rows.read() {
        let TaskDependencyResponse { name, reason } = dependency?;
        lines.push(format!("{}: {}", required(name, "name")?, required(reason, "reason")?));
    }
    printer.lines(&lines, serde_json::Value::Null)
}

async fn from_server(context: &Context, instance: &Instance, run_id: &str) -> Result<Rows<TaskDependencyResponse>> {
    let client = context.client().await?;
    let (dag, task) = (&instance.dag_id, &instance.task_id);
    let reply = match instance.index() {
        Some(index) => {
            let request = client.get_task_instance_dependencies_by_map_index().map_index(index);
            api::reply(request.dag_id(dag).dag_run_id(run_id).task_id(task).send()).await?
        }
        None => {
            let request = client.get_task_instance_dependencies();
            api::reply(request.dag_id(dag).dag_run_id(run_id).task_id(task).send()).await?
        }
    };
    reply.list("dependencies")
}

/// The server checks dependencies only of instances that have not started. For the others, derives the reasons that the
/// API allows to derive, in the words of the official CLI.
async fn from_states(
    context: &Context,
    instance: &Instance,
    run_id: &str,
    state: &str,
) -> Result<Rows<TaskDependencyResponse>> {
    let dag_id = &instance.dag_id;
    let call = context.client().await?.get_dag().dag_id(dag_id).send();
    let dag = api::reply(call).await?.read()?;
    let run = runs::find(context, dag_id, run_id).await?.read()?;
    Ok(unmet(dag_id, dag.is_paused == Some(true), run.state.as_deref(), state))
}

fn unmet(dag_id: &str, is_paused: bool, run: Option<&str>, instance: &str) -> Rows<TaskDependencyResponse> {
    let row =
        |name: &str, reason: String| to_raw_value(&json!({ "name": name, "reason": reason })).expect("valid JSON");
    let paused = is_paused.then(|| row("Dag Not Paused", format!("Task's DAG '{dag_id}' is paused.")));
    let not_running = run.filter(|state| *state != "running").map(|state| {
        let reason = format!("Task instance's dagrun was not in the 'running' state but in the state '{state}'.");
        row("Dagrun Running", reason)
    });
    let state = row("Task Instance State", format!("Task is in the '{instance}' state."));
    Rows::new(paused.into_iter().chain(not_running).chain([state]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(rows: &Rows<TaskDependencyResponse>) -> Vec<String> {
        rows.read().map(|dependency| dependency.unwrap().name.unwrap()).collect()
    }

    #[test]
    fn reasons_use_the_words_of_the_official_cli() {
        let rows = unmet("d", true, Some("failed"), "success");
        assert_eq!(names(&rows), ["Dag Not Paused", "Dagrun Running", "Task Instance State"]);
        assert_eq!(rows[2].get(), r#"{"name":"Task Instance State","reason":"Task is in the 'success' state."}"#);
        assert_eq!(names(&unmet("d", false, Some("running"), "running")), ["Task Instance State"]);
    }
}
