//! Fetches the tasks of a Dag as a graph.

use std::collections::HashMap;

use progenitor_client::ClientInfo;
use serde::Deserialize;

use crate::api::ui_routes;
use crate::context::Context;
use crate::error::missing::{Certainty, Missing, Thing};
use crate::error::{Kind, Result};
use crate::graph::{Edge, Graph, Group, Kind as NodeKind, Node, Role};
use crate::ops::reply;
use crate::output::Row;

/// What `/ui/structure/structure_data` sends.
#[derive(Deserialize)]
pub struct Structure {
    nodes: Vec<Vertex>,
    edges: Vec<Line>,
}

#[derive(Deserialize)]
struct Vertex {
    id: String,
    label: Option<String>,
    #[serde(rename = "type", default)]
    kind: String,
    /// Present for groups, even empty ones.
    children: Option<Vec<Vertex>>,
    is_mapped: Option<bool>,
    setup_teardown_type: Option<String>,
    operator: Option<String>,
}

#[derive(Deserialize)]
struct Line {
    source_id: String,
    target_id: String,
    label: Option<String>,
    is_setup_teardown: Option<bool>,
}

/// A task of the public API.
#[derive(Deserialize)]
struct Task {
    task_id: String,
    task_display_name: Option<String>,
    operator_name: Option<String>,
    is_mapped: Option<bool>,
    ui_color: Option<String>,
    ui_fgcolor: Option<String>,
    #[serde(default)]
    downstream_task_ids: Vec<String>,
}

/// The graph of a Dag, by default of its latest version. Groups, joins and labels come from a route behind the web pages.
/// If that route is missing or not permitted, the graph has only the tasks of the public API, and a warning is printed.
///
/// # Errors
/// `NotFound` for an unknown Dag or version; those of the requests.
pub async fn fetch(context: &Context, dag_id: &str, version: Option<i64>, with_colors: bool) -> Result<Graph> {
    let session = context.client().await?.inner();
    let mut query = vec![("dag_id".to_owned(), dag_id.to_owned())];
    query.extend(version.map(|version| ("version_number".to_owned(), version.to_string())));
    let structure = ui_routes::find(session, "structure/structure_data", &query);
    if !with_colors {
        return match permitted(structure.await, dag_id)? {
            Some(reply) => read(dag_id, &reply::view(&reply.0)?),
            None => without_structure(context, dag_id, &tasks(context, dag_id).await?),
        };
    }
    let (structure, tasks) = futures_util::future::join(structure, tasks(context, dag_id)).await;
    match permitted(structure, dag_id)? {
        Some(reply) => {
            let mut graph = read(dag_id, &reply::view(&reply.0)?)?;
            paint(&mut graph, &tasks?)?;
            Ok(graph)
        }
        None => without_structure(context, dag_id, &tasks?),
    }
}

/// `None` if not permitted: the route requires more permissions than the tasks. Its error for a missing Dag does not name
/// the Dag, so it is added.
fn permitted<T>(found: Result<Option<T>>, dag_id: &str) -> Result<Option<T>> {
    match found {
        Err(error) if error.kind() == Kind::NotFound => {
            Err(error.about(Missing { thing: Thing::Dag(dag_id.to_owned()), certainty: Certainty::Within }))
        }
        Err(error) if error.kind() == Kind::NotPermitted => Ok(None),
        other => other,
    }
}

async fn tasks(context: &Context, dag_id: &str) -> Result<Vec<Row>> {
    reply::rows("tasks", context.client().await?.get_tasks().dag_id(dag_id).send()).await
}

fn without_structure(context: &Context, dag_id: &str, tasks: &[Row]) -> Result<Graph> {
    context.warn("this server does not provide task groups and edge labels; the graph shows only the tasks");
    let tasks = tasks.iter().map(reply::view::<Task>).collect::<Result<Vec<_>>>()?;
    let mut graph = Graph { name: dag_id.to_owned(), ..Graph::default() };
    for task in &tasks {
        graph.nodes.push(Node {
            id: task.task_id.clone(),
            label: task.task_display_name.clone().unwrap_or_else(|| task.task_id.clone()),
            operator: task.operator_name.clone(),
            mapped: task.is_mapped.unwrap_or_default(),
            colors: task.ui_color.clone().zip(task.ui_fgcolor.clone()),
            ..Node::default()
        });
    }
    let indices: HashMap<_, _> = tasks.iter().enumerate().map(|(index, task)| (&*task.task_id, index)).collect();
    for (source, task) in tasks.iter().enumerate() {
        let targets = task.downstream_task_ids.iter().filter_map(|id| indices.get(&**id));
        graph.edges.extend(targets.map(|target| Edge { source, target: *target, ..Edge::default() }));
    }
    Ok(graph)
}

pub fn read(dag_id: &str, structure: &Structure) -> Result<Graph> {
    let mut graph = Graph { name: dag_id.to_owned(), ..Graph::default() };
    add(&mut graph, &structure.nodes, None);
    let mut indices: HashMap<_, _> =
        graph.nodes.iter().enumerate().map(|(index, node)| (node.id.clone(), index)).collect();
    for line in &structure.edges {
        let [source, target] = [&line.source_id, &line.target_id].map(|id| {
            *indices.entry(id.clone()).or_insert_with(|| {
                // The end of an edge may not be a task, for example an asset; it becomes a node too.
                graph.nodes.push(Node { id: id.clone(), label: id.clone(), kind: NodeKind::of(""), ..Node::default() });
                graph.nodes.len() - 1
            })
        });
        let label = line.label.clone().filter(|label| !label.is_empty());
        graph.edges.push(Edge { source, target, label, setup_teardown: line.is_setup_teardown.unwrap_or_default() });
    }
    Ok(graph)
}

fn add(graph: &mut Graph, vertices: &[Vertex], within: Option<usize>) {
    for vertex in vertices {
        let label = vertex.label.clone().unwrap_or_else(|| vertex.id.clone());
        let mapped = vertex.is_mapped.unwrap_or_default();
        if let Some(children) = &vertex.children {
            graph.groups.push(Group { id: vertex.id.clone(), label, parent: within, mapped });
            let group = graph.groups.len() - 1;
            add(graph, children, Some(group));
            continue;
        }
        graph.nodes.push(Node {
            id: vertex.id.clone(),
            label,
            kind: NodeKind::of(&vertex.kind),
            group: within,
            operator: vertex.operator.clone(),
            mapped,
            role: match vertex.setup_teardown_type.as_deref() {
                Some("setup") => Some(Role::Setup),
                Some("teardown") => Some(Role::Teardown),
                _ => None,
            },
            ..Node::default()
        });
    }
}

/// Colors the tasks by their operators.
fn paint(graph: &mut Graph, tasks: &[Row]) -> Result<()> {
    let mut colors = HashMap::new();
    for task in tasks {
        let task: Task = reply::view(task)?;
        colors.extend(task.ui_color.zip(task.ui_fgcolor).map(|pair| (task.task_id, pair)));
    }
    for node in &mut graph.nodes {
        node.colors = colors.remove(&node.id);
    }
    Ok(())
}
