//! `airflow dags show`

use std::collections::HashMap;

use crate::api::types::required;
use crate::context::Context;
use crate::error::Result;
use crate::graph::{Graph, States};
use crate::ops::dags::drawing::Form;
use crate::ops::dags::structure;
use crate::ops::{reply, runs, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Show the task states of this run: run id or a prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(long, value_name = "RUN", value_parser = value_parsers::path_argument)]
    run: Option<String>,

    #[command(flatten)]
    form: Form,
}

/// Draws the tasks of a Dag and their dependencies.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let target = args.form.target(context)?;
    let dag_id = &args.dag_id;
    let graph = match &args.run {
        None => structure::fetch(context, dag_id, None, target.has_colors()).await?,
        Some(run) => {
            let run = runs::find(context, dag_id, run).await?.read()?;
            let (run_id, state) = (required(run.dag_run_id, "dag_run_id")?, run.state.as_deref());
            context.note(&format!("run {run_id} of Dag {dag_id}: {}", state.unwrap_or(States::NO_STATUS)));
            // The run has no versions if no task instance has one.
            let mut version = None;
            for found in run.dag_versions.into_iter().flatten() {
                version = version.max(Some(required(found.version_number, "version_number")?));
            }
            let graph = structure::fetch(context, dag_id, version, false);
            let (graph, states) = futures_util::future::join(graph, states(context, dag_id, &run_id)).await;
            let mut graph = graph?;
            add_states(context, &mut graph, states?);
            graph
        }
    };
    if graph.nodes.is_empty() {
        context.note(&format!("Dag {dag_id} has no tasks"));
    }
    target.put(context, &graph)
}

/// The states of the instances of each task.
async fn states(context: &Context, dag_id: &str, run_id: &str) -> Result<HashMap<String, States>> {
    let request = context.client().await?.get_task_instances().dag_id(dag_id).dag_run_id(run_id);
    let request = request.order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let mut states: HashMap<String, States> = HashMap::new();
    for instance in reply::list(context, None, fetch).await?.read() {
        let instance = instance?;
        let state = instance.state.as_deref().unwrap_or(States::NO_STATUS);
        states.entry(required(instance.task_id, "task_id")?).or_default().add(state);
    }
    Ok(states)
}

fn add_states(context: &Context, graph: &mut Graph, mut states: HashMap<String, States>) {
    for node in &mut graph.nodes {
        node.states = states.remove(&node.id).unwrap_or_default();
    }
    if !states.is_empty() {
        let mut tasks: Vec<_> = states.into_keys().collect();
        tasks.sort();
        context.warn(&format!("the run has tasks that are not in this version of the Dag: {}", tasks.join(", ")));
    }
}
