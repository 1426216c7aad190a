//! Fetches the tasks of a Dag as a graph.

use std::collections::HashMap;

use progenitor_client::ClientInfo;

use super::ui_graph::{UiGraph, Vertex};
use crate::api::types::{TaskResponse, required};
use crate::api::{Rows, ui_routes};
use crate::context::Context;
use crate::error::missing::{Certainty, Missing, Thing};
use crate::error::{Kind, Result};
use crate::graph::{Edge, Graph, Group, Kind as NodeKind, Node, Role};
use crate::ops::reply;

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
            Some(reply) => read(dag_id, &reply.view()?),
            None => without_structure(context, dag_id, &tasks(context, dag_id).await?),
        };
    }
    let (structure, tasks) = futures_util::future::join(structure, tasks(context, dag_id)).await;
    match permitted(structure, dag_id)? {
        Some(reply) => {
            let mut graph = read(dag_id, &reply.view()?)?;
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

async fn tasks(context: &Context, dag_id: &str) -> Result<Rows<TaskResponse>> {
    reply::whole(context.client().await?.get_tasks().dag_id(dag_id).send()).await
}

fn without_structure(context: &Context, dag_id: &str, tasks: &Rows<TaskResponse>) -> Result<Graph> {
    context.warn("this server does not provide task groups and edge labels; the graph shows only the tasks");
    let mut graph = Graph { name: dag_id.to_owned(), ..Graph::default() };
    let mut targets = Vec::new();
    for task in tasks.read() {
        let task = task?;
        let id = required(task.task_id, "task_id")?;
        graph.nodes.push(Node {
            label: task.task_display_name.unwrap_or_else(|| id.clone()),
            id,
            operator: task.operator_name,
            mapped: task.is_mapped.unwrap_or_default(),
            colors: task.ui_color.zip(task.ui_fgcolor),
            ..Node::default()
        });
        targets.push(task.downstream_task_ids.unwrap_or_default());
    }
    let indices: HashMap<_, _> = graph.nodes.iter().enumerate().map(|(index, node)| (&*node.id, index)).collect();
    for (source, targets) in targets.iter().enumerate() {
        let targets = targets.iter().filter_map(|id| indices.get(&**id));
        graph.edges.extend(targets.map(|target| Edge { source, target: *target, ..Edge::default() }));
    }
    Ok(graph)
}

pub fn read(dag_id: &str, structure: &UiGraph) -> Result<Graph> {
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
fn paint(graph: &mut Graph, tasks: &Rows<TaskResponse>) -> Result<()> {
    let mut colors = HashMap::new();
    for task in tasks.read() {
        let task = task?;
        let id = required(task.task_id, "task_id")?;
        colors.extend(task.ui_color.zip(task.ui_fgcolor).map(|pair| (id, pair)));
    }
    for node in &mut graph.nodes {
        node.colors = colors.remove(&node.id);
    }
    Ok(())
}
