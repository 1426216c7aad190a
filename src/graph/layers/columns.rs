//! Assigns nodes to columns.

use crate::graph::model::Graph;
use crate::graph::order::nodes;

/// The column of each node, and its row in a top-down drawing.
pub fn columns(graph: &Graph) -> (Vec<usize>, Vec<usize>) {
    let nodes = nodes(graph);
    let mut rows = vec![0; graph.nodes.len()];
    for (row, node) in nodes.iter().enumerate() {
        rows[*node] = row;
    }
    let mut after = vec![Vec::new(); graph.nodes.len()];
    let mut has_before = vec![false; graph.nodes.len()];
    for edge in graph.edges.iter().filter(|edge| edge.source != edge.target) {
        let backwards = rows[edge.source] > rows[edge.target];
        let (first, second) = if backwards { (edge.target, edge.source) } else { (edge.source, edge.target) };
        after[first].push(second);
        has_before[second] = true;
    }
    let mut columns = vec![0; graph.nodes.len()];
    for node in &nodes {
        for next in &after[*node] {
            columns[*next] = columns[*next].max(columns[*node] + 1);
        }
    }
    // Nodes without predecessors are moved next to their successors.
    for node in nodes.iter().filter(|node| !has_before[**node]) {
        if let Some(nearest) = after[*node].iter().map(|next| columns[*next]).min() {
            columns[*node] = nearest - 1;
        }
    }
    (columns, rows)
}
