//! In which order to draw nodes one below the other: what comes first in time stands above, branches stay together,
//! and so do groups.

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

/// All nodes, and groups around theirs. Groups without nodes are left out.
///
/// A source stands above its targets as far as cycles, and groups that a path leaves and enters again, allow.
pub fn steps(graph: &Graph) -> Vec<Step> {
    let mut children: BTreeMap<Option<usize>, Vec<Item>> = BTreeMap::new();
    for node in 0..graph.nodes.len() {
        // A group takes the place of its first node.
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

/// All nodes from above to below.
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

/// The items in parts that hang together, each in the order of its first item.
fn components(items: &[Item], edges: &BTreeSet<(Item, Item)>) -> Vec<Vec<Item>> {
    let mut neighbours: BTreeMap<Item, Vec<Item>> = BTreeMap::new();
    for (source, target) in edges {
        neighbours.entry(*source).or_default().push(*target);
        neighbours.entry(*target).or_default().push(*source);
    }
    // Each item with the first item of its part.
    let mut parts: BTreeMap<Item, usize> = BTreeMap::new();
    for (place, first) in items.iter().enumerate() {
        let mut todo = vec![*first];
        while let Some(item) = todo.pop() {
            if let Entry::Vacant(part) = parts.entry(item) {
                part.insert(place);
                todo.extend(neighbours.get(&item).into_iter().flatten());
            }
        }
    }
    let mut components: BTreeMap<usize, Vec<Item>> = BTreeMap::new();
    for item in items {
        components.entry(parts[item]).or_default().push(*item);
    }
    components.into_values().collect()
}

/// Sorts items that hang together: sources first, and after each item at once what it was the last to wait for, so that
/// chains are not torn apart.
fn sorted(items: &[Item], edges: &BTreeSet<(Item, Item)>) -> Vec<Item> {
    let places: BTreeMap<Item, usize> = items.iter().enumerate().map(|(place, item)| (*item, place)).collect();
    let mut waiting: BTreeMap<Item, usize> = items.iter().map(|item| (*item, 0)).collect();
    let mut targets: BTreeMap<Item, Vec<Item>> = BTreeMap::new();
    for (source, target) in edges.iter().filter(|(source, _)| places.contains_key(source)) {
        *waiting.entry(*target).or_default() += 1;
        targets.entry(*source).or_default().push(*target);
    }
    let mut ready: Vec<Item> = items.iter().rev().filter(|item| waiting[item] == 0).copied().collect();
    let mut placed = BTreeSet::new();
    let mut sorted = Vec::with_capacity(items.len());
    while sorted.len() < items.len() {
        // Without one that is ready there is a cycle: it is cut where the least is missing.
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
            let count = waiting.get_mut(target).expect("each target waits");
            *count -= 1;
            if *count == 0 {
                freed.push(*target);
            }
        }
        freed.sort_by_key(|item| std::cmp::Reverse(places[item]));
        ready.extend(freed);
    }
    sorted
}

/// The edges between the items directly within a group, each once.
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
