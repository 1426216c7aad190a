//! The connected components of a graph.

use std::collections::HashMap;

use crate::graph::model::{Edge, Graph};
use crate::graph::order::nodes;

/// A component, and the indices of its nodes and edges in the whole graph.
pub struct Component {
    pub graph: Graph,
    pub nodes: Vec<usize>,
    pub edges: Vec<usize>,
}

/// The components that no edge and no group connects, from top to bottom.
pub fn components(graph: &Graph) -> Vec<Component> {
    let nodes = nodes(graph);
    let mut neighbors = vec![Vec::new(); graph.nodes.len()];
    let mut connect = |one: usize, other: usize| {
        neighbors[one].push(other);
        neighbors[other].push(one);
    };
    graph.edges.iter().for_each(|edge| connect(edge.source, edge.target));
    let mut first_of = HashMap::new();
    for node in &nodes {
        if let Some(group) = graph.path(*node).first() {
            connect(*first_of.entry(*group).or_insert(*node), *node);
        }
    }
    let mut component_of = vec![usize::MAX; graph.nodes.len()];
    let mut components: Vec<Component> = Vec::new();
    for first in nodes {
        let mut todo = vec![first];
        if component_of[first] != usize::MAX {
            continue;
        }
        let graph = Graph { groups: graph.groups.clone(), ..Graph::default() };
        components.push(Component { graph, nodes: Vec::new(), edges: Vec::new() });
        while let Some(node) = todo.pop() {
            if component_of[node] == usize::MAX {
                component_of[node] = components.len() - 1;
                todo.extend(&neighbors[node]);
            }
        }
    }
    let mut index_in_component = vec![0; graph.nodes.len()];
    for (index, node) in graph.nodes.iter().enumerate() {
        let component = &mut components[component_of[index]];
        index_in_component[index] = component.nodes.len();
        component.nodes.push(index);
        component.graph.nodes.push(node.clone());
    }
    for (index, edge) in graph.edges.iter().enumerate() {
        let component = &mut components[component_of[edge.source]];
        component.edges.push(index);
        let (source, target) = (index_in_component[edge.source], index_in_component[edge.target]);
        component.graph.edges.push(Edge { source, target, ..edge.clone() });
    }
    components
}
