//! `airflow dags show-dependencies`

use std::collections::HashMap;

use progenitor_client::ClientInfo;

use crate::api::{self, ui_routes};
use crate::context::Context;
use crate::error::Result;
use crate::graph::{Edge, Graph, Kind, Node, Purpose};
use crate::ops::dags::drawing::Form;
use crate::ops::dags::ui_graph::UiGraph;
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Dag id; show only what is connected to this Dag
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: Option<String>,

    #[command(flatten)]
    form: Form,
}

/// Draws the dependencies between Dags: triggers, sensors and assets.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let target = args.form.target(context)?;
    let session = context.client().await?.inner();
    let reply = ui_routes::get(session, "dependencies", &[], "the dependencies between Dags").await?;
    let mut graph = read(&reply.view()?);
    if let Some(dag_id) = &args.dag_id {
        let id = format!("dag:{dag_id}");
        graph = match graph.nodes.iter().position(|node| node.id == id) {
            Some(node) => graph.component(node),
            None => {
                api::reply(context.client().await?.get_dag().dag_id(dag_id).send()).await?;
                Graph { purpose: Purpose::Dependencies, ..Graph::default() }
            }
        };
    }
    if graph.nodes.is_empty() {
        context.note(&match &args.dag_id {
            Some(dag_id) => format!("Dag {dag_id} depends on no other Dag, and no other Dag depends on it"),
            None => "no Dag depends on another".to_owned(),
        });
    }
    target.put(context, &graph)
}

pub fn read(dependencies: &UiGraph) -> Graph {
    let mut graph = Graph { name: "Dag dependencies".to_owned(), purpose: Purpose::Dependencies, ..Graph::default() };
    let mut indices = HashMap::new();
    for vertex in &dependencies.nodes {
        if indices.insert(&*vertex.id, graph.nodes.len()).is_none() {
            let label = vertex.label.clone().unwrap_or_else(|| vertex.id.clone());
            graph.nodes.push(Node { id: vertex.id.clone(), label, kind: Kind::of(&vertex.kind), ..Node::default() });
        }
    }
    for line in &dependencies.edges {
        let [source, target] = [&line.source_id, &line.target_id].map(|id| {
            *indices.entry(&**id).or_insert_with(|| {
                // Without permission to read a Dag, the server omits its node but not its edges.
                let kind = Kind::of(id.split_once(':').map_or("", |(kind, _)| kind));
                graph.nodes.push(Node { id: id.clone(), label: id.clone(), kind, ..Node::default() });
                graph.nodes.len() - 1
            })
        });
        graph.edges.push(Edge { source, target, ..Edge::default() });
    }
    graph
}
