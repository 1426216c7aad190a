//! The order of nodes from top to bottom: predecessors first; branches and groups stay together.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::model::Graph;

/// A step down the drawing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
    Node(usize),
    /// The group with this index begins.
    Open(usize),
    /// The group with this index ends.
    Close(usize),
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Item {
    Node(usize),
    Group(usize),
}

/// All nodes, and the groups that contain them. Groups without nodes are omitted.
///
/// A source comes before its targets, except in cycles and if a path leaves and re-enters a group.
pub fn steps(graph: &Graph) -> Vec<Step> {
    let mut children: BTreeMap<Option<usize>, Vec<Item>> = BTreeMap::new();
    for node in 0..graph.nodes.len() {
        // A group has the position of its first node.
        let mut item = Item::Node(node);
        for group in graph.path(node).into_iter().rev() {
            push_new(children.entry(Some(group)).or_default(), item);
            item = Item::Group(group);
        }
        push_new(children.entry(None).or_default(), item);
    }
    let mut steps = Vec::new();
    walk(graph, &children, None, &mut steps);
    steps
}

/// All nodes from top to bottom.
pub fn nodes(graph: &Graph) -> Vec<usize> {
    let node = |step| if let Step::Node(node) = step { Some(node) } else { None };
    steps(graph).into_iter().filter_map(node).collect()
}

fn push_new(items: &mut Vec<Item>, item: Item) {
    if !items.contains(&item) {
        items.push(item);
    }
}

fn walk(graph: &Graph, children: &BTreeMap<Option<usize>, Vec<Item>>, within: Option<usize>, steps: &mut Vec<Step>) {
    let edges = edges(graph, within);
    let items = children.get(&within).map_or(&[][..], Vec::as_slice);
    for item in components(items, &edges).iter().flat_map(|items| sorted(items, &edges)) {
        match item {
            Item::Node(node) => steps.push(Step::Node(node)),
            Item::Group(group) => {
                steps.push(Step::Open(group));
                walk(graph, children, Some(group), steps);
                steps.push(Step::Close(group));
            }
        }
    }
}

/// The connected components of the items, in the order of their first items.
fn components(items: &[Item], edges: &BTreeSet<(Item, Item)>) -> Vec<Vec<Item>> {
    let mut neighbors: BTreeMap<Item, Vec<Item>> = BTreeMap::new();
    for (source, target) in edges {
        neighbors.entry(*source).or_default().push(*target);
        neighbors.entry(*target).or_default().push(*source);
    }
    // The component of each item, named by the position of its first item.
    let mut first_of: BTreeMap<Item, usize> = BTreeMap::new();
    for (position, first) in items.iter().enumerate() {
        let mut todo = vec![*first];
        while let Some(item) = todo.pop() {
            if let Entry::Vacant(entry) = first_of.entry(item) {
                entry.insert(position);
                todo.extend(neighbors.get(&item).into_iter().flatten());
            }
        }
    }
    let mut components: BTreeMap<usize, Vec<Item>> = BTreeMap::new();
    for item in items {
        components.entry(first_of[item]).or_default().push(*item);
    }
    components.into_values().collect()
}

/// Topological order of connected items. The targets that become ready with an item follow it immediately, so that chains
/// are not interrupted.
fn sorted(items: &[Item], edges: &BTreeSet<(Item, Item)>) -> Vec<Item> {
    let positions: BTreeMap<Item, usize> = items.iter().enumerate().map(|(position, item)| (*item, position)).collect();
    let mut waiting: BTreeMap<Item, usize> = items.iter().map(|item| (*item, 0)).collect();
    let mut targets: BTreeMap<Item, Vec<Item>> = BTreeMap::new();
    for (source, target) in edges.iter().filter(|(source, _)| positions.contains_key(source)) {
        *waiting.entry(*target).or_default() += 1;
        targets.entry(*source).or_default().push(*target);
    }
    let mut ready: Vec<Item> = items.iter().rev().filter(|item| waiting[item] == 0).copied().collect();
    let mut placed = BTreeSet::new();
    let mut sorted = Vec::with_capacity(items.len());
    while sorted.len() < items.len() {
        // If no item is ready, there is a cycle. It is cut at the item with the fewest missing sources.
        let next = ready.pop().or_else(|| {
            let left = items.iter().filter(|item| !placed.contains(*item));
            left.min_by_key(|item| waiting[item]).copied()
        });
        let Some(item) = next else { break };
        if !placed.insert(item) {
            continue;
        }
        sorted.push(item);
        let mut freed = Vec::new();
        for target in targets.get(&item).into_iter().flatten() {
            let count = waiting.get_mut(target).expect("each target has a count");
            *count -= 1;
            if *count == 0 {
                freed.push(*target);
            }
        }
        freed.sort_by_key(|item| std::cmp::Reverse(positions[item]));
        ready.extend(freed);
    }
    sorted
}

/// The edges between the direct children of a group, without duplicates.
fn edges(graph: &Graph, within: Option<usize>) -> BTreeSet<(Item, Item)> {
    let item = |node: usize| {
        let path = graph.path(node);
        let depth = match within {
            None => 0,
            Some(group) => path.iter().position(|other| *other == group)? + 1,
        };
        Some(path.get(depth).map_or(Item::Node(node), |group| Item::Group(*group)))
    };
    let ends = graph.edges.iter().filter_map(|edge| Some((item(edge.source)?, item(edge.target)?)));
    ends.filter(|(source, target)| source != target).collect()
}
