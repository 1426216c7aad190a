//! Edges that can share one line: nodes with the very same targets are bundled, so a line leads from each of its sources
//! to each of its targets, and a fan of a hundred is one line.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Graph;

/// Edges from each of `sources` to each of `targets`; indices of nodes.
#[derive(Debug, Default, PartialEq)]
pub struct Bundle {
    pub sources: BTreeSet<usize>,
    pub targets: BTreeSet<usize>,
}

/// All edges but those of a node to itself; each node is a source of one bundle at most.
pub fn bundles(graph: &Graph) -> Vec<Bundle> {
    let mut targets: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for edge in graph.edges.iter().filter(|edge| edge.source != edge.target) {
        targets.entry(edge.source).or_default().insert(edge.target);
    }
    let mut bundles: BTreeMap<BTreeSet<usize>, BTreeSet<usize>> = BTreeMap::new();
    for (source, targets) in targets {
        bundles.entry(targets).or_default().insert(source);
    }
    bundles.into_iter().map(|(targets, sources)| Bundle { sources, targets }).collect()
}
