//! Edge bundling: nodes with the same targets share one line, which connects each source to each target. A fan of a
//! hundred tasks is one line.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Graph;

/// Edges from each of `sources` to each of `targets`, which are indices of nodes.
#[derive(Debug, Default, PartialEq)]
pub struct Bundle {
    pub sources: BTreeSet<usize>,
    pub targets: BTreeSet<usize>,
}

/// All edges except those from a node to itself. Each node is a source of at most one bundle.
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
