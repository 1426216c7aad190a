//! The parts of a graph that nothing connects.

use std::collections::HashMap;

use crate::graph::model::{Edge, Graph};
use crate::graph::order::nodes;

/// A part of a graph, and which nodes and edges of the whole it has.
pub struct Part {
    pub graph: Graph,
    pub nodes: Vec<usize>,
    pub edges: Vec<usize>,
}

/// The parts that no edge and no group connects, from above to below.
pub fn parts(graph: &Graph) -> Vec<Part> {
    let nodes = nodes(graph);
    let mut neighbours = vec![Vec::new(); graph.nodes.len()];
    let mut tie = |one: usize, other: usize| {
        neighbours[one].push(other);
        neighbours[other].push(one);
    };
    graph.edges.iter().for_each(|edge| tie(edge.source, edge.target));
    let mut first_of = HashMap::new();
    for node in &nodes {
        if let Some(group) = graph.path(*node).first() {
            tie(*first_of.entry(*group).or_insert(*node), *node);
        }
    }
    let mut part_of = vec![usize::MAX; graph.nodes.len()];
    let mut parts: Vec<Part> = Vec::new();
    for first in nodes {
        let mut todo = vec![first];
        if part_of[first] != usize::MAX {
            continue;
        }
        let graph = Graph { groups: graph.groups.clone(), ..Graph::default() };
        parts.push(Part { graph, nodes: Vec::new(), edges: Vec::new() });
        while let Some(node) = todo.pop() {
            if part_of[node] == usize::MAX {
                part_of[node] = parts.len() - 1;
                todo.extend(&neighbours[node]);
            }
        }
    }
    let mut index_in_part = vec![0; graph.nodes.len()];
    for (index, node) in graph.nodes.iter().enumerate() {
        let part = &mut parts[part_of[index]];
        index_in_part[index] = part.nodes.len();
        part.nodes.push(index);
        part.graph.nodes.push(node.clone());
    }
    for (index, edge) in graph.edges.iter().enumerate() {
        let part = &mut parts[part_of[edge.source]];
        part.edges.push(index);
        let (source, target) = (index_in_part[edge.source], index_in_part[edge.target]);
        part.graph.edges.push(Edge { source, target, ..edge.clone() });
    }
    parts
}
