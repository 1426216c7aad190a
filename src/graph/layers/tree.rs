//! The vertical order and position of nodes and groups.

use std::collections::HashMap;

use super::columns::columns;
use super::{FRAME, FRAME_TITLE, ROW_GAP};
use crate::graph::model::Graph;

/// Height of an edge that passes a column.
const PASSING_EDGE: f64 = 6.0;

/// An element of a column: a node, or an edge that passes the column.
pub struct Element {
    pub layer: usize,
    pub group: Option<usize>,
    pub height: f64,
    pub top: f64,
    pub predecessors: Vec<usize>,
    pub successors: Vec<usize>,
}

/// A direct child of a group.
#[derive(Clone, Copy)]
pub enum Item {
    Element(usize),
    Group(usize),
}

pub struct Tree {
    pub elements: Vec<Element>,
    /// The children of each group, and last of the page.
    pub children: Vec<Vec<Item>>,
    /// First and last column of each group and of the page.
    pub spans: Vec<(usize, usize)>,
    /// Heights of the groups and of the page, including frames.
    pub heights: Vec<f64>,
    /// Nesting depth of the frames in each group, including its own.
    pub frames: Vec<usize>,
    pub layers: usize,
}

#[derive(Clone, Copy)]
pub enum Alignment {
    /// Close to its predecessors.
    Predecessors,
    /// Close to its successors.
    Successors,
    Both,
    /// As far up as possible.
    Up,
}

impl Tree {
    /// Also returns, for each edge, the elements on its route from left to right, including its ends.
    pub fn new(graph: &Graph, sizes: &[(f64, f64)]) -> (Self, Vec<Vec<usize>>) {
        let (layers, rows) = columns(graph);
        let start = |node: usize| rows[node] as f64 * (sizes[node].1 + ROW_GAP);
        let mut elements: Vec<_> = (0..graph.nodes.len())
            .map(|node| Element::new(layers[node], graph.nodes[node].group, sizes[node].1, start(node)))
            .collect();
        // Edges from the same node share a route as far as possible.
        let mut shared: HashMap<(usize, usize, Option<usize>), usize> = HashMap::new();
        let mut routes = Vec::with_capacity(graph.edges.len());
        for edge in &graph.edges {
            let (left, right) = match layers[edge.source] < layers[edge.target] {
                true => (edge.source, edge.target),
                false => (edge.target, edge.source),
            };
            if left == right {
                routes.push(Vec::new());
                continue;
            }
            let (left_path, right_path) = (graph.path(left), graph.path(right));
            let common = left_path.iter().zip(&right_path).take_while(|(left, right)| left == right).last();
            let common = common.map(|(group, _)| *group);
            let mut through = vec![left];
            for layer in layers[left] + 1..layers[right] {
                let passing = *shared.entry((left, layer, common)).or_insert_with(|| {
                    elements.push(Element::new(layer, common, PASSING_EDGE, f64::midpoint(start(left), start(right))));
                    elements.len() - 1
                });
                through.push(passing);
            }
            through.push(right);
            for pair in through.windows(2) {
                if !elements[pair[0]].successors.contains(&pair[1]) {
                    elements[pair[0]].successors.push(pair[1]);
                    elements[pair[1]].predecessors.push(pair[0]);
                }
            }
            routes.push(through);
        }
        let page = graph.groups.len();
        let mut children = vec![Vec::new(); page + 1];
        for (index, element) in elements.iter().enumerate() {
            children[element.group.unwrap_or(page)].push(Item::Element(index));
        }
        let mut spans = vec![(usize::MAX, 0); page + 1];
        let mut frames = vec![1; page + 1];
        // A group has a larger index than its parent, so inner groups are computed first.
        for group in (0..page).rev() {
            for item in &children[group] {
                if let Item::Element(element) = item {
                    let layer = elements[*element].layer;
                    spans[group] = (spans[group].0.min(layer), spans[group].1.max(layer));
                }
            }
            let (span, depth) = (spans[group], frames[group]);
            if span.0 > span.1 {
                continue;
            }
            let parent = graph.groups[group].parent.unwrap_or(page);
            children[parent].push(Item::Group(group));
            spans[parent] = (spans[parent].0.min(span.0), spans[parent].1.max(span.1));
            frames[parent] = frames[parent].max(depth + 1);
        }
        let layers = elements.iter().map(|element| element.layer + 1).max().unwrap_or_default();
        let tree = Self { elements, children, spans, heights: vec![0.0; page + 1], frames, layers };
        (tree, routes)
    }

    /// Moves everything as close as possible to its target; groups move as a whole.
    pub fn align(&mut self, alignment: Alignment) {
        let targets: Vec<_> = self.elements.iter().map(|element| self.target(element, alignment)).collect();
        let page = self.children.len() - 1;
        for group in (0..page).rev().chain([page]) {
            self.place(group, &targets, alignment);
        }
    }

    /// The target position of the element's top.
    fn target(&self, element: &Element, alignment: Alignment) -> Option<f64> {
        let middles = |elements: &[usize]| -> Vec<f64> {
            elements.iter().map(|index| self.elements[*index].top + self.elements[*index].height / 2.0).collect()
        };
        let mut middles = match alignment {
            Alignment::Predecessors => middles(&element.predecessors),
            Alignment::Successors => middles(&element.successors),
            Alignment::Both => [middles(&element.predecessors), middles(&element.successors)].concat(),
            Alignment::Up => Vec::new(),
        };
        if middles.is_empty() {
            return None;
        }
        middles.sort_by(f64::total_cmp);
        let count = middles.len();
        let target = f64::midpoint(middles[(count - 1) / 2], middles[count / 2]) - element.height / 2.0;
        // If both sides move at once, each moves half the distance. Otherwise they would swap positions forever.
        Some(if matches!(alignment, Alignment::Both) { f64::midpoint(element.top, target) } else { target })
    }

    /// Places the children of a group. The contents of inner groups have already been placed.
    fn place(&mut self, group: usize, targets: &[Option<f64>], alignment: Alignment) {
        let mut items: Vec<_> = self.children[group]
            .iter()
            .map(|item| {
                let target = match item {
                    Item::Element(element) => targets[*element].unwrap_or(self.elements[*element].top),
                    Item::Group(inner) => self.target_of_group(*inner, targets),
                };
                (target, *item)
            })
            .collect();
        items.sort_by(|one, other| one.0.total_cmp(&other.0));
        let size = |item: Item| match item {
            Item::Element(element) => {
                ((self.elements[element].layer, self.elements[element].layer), self.elements[element].height)
            }
            Item::Group(inner) => (self.spans[inner], self.heights[inner]),
        };
        // Pushes down once and up once. The mean of two valid placements in the same order is valid, too.
        let mut lowest = vec![f64::NEG_INFINITY; self.layers];
        let mut tops = Vec::with_capacity(items.len());
        for (target, item) in &items {
            let ((first, last), height) = size(*item);
            let target = if matches!(alignment, Alignment::Up) { 0.0 } else { *target };
            let top = lowest[first..=last].iter().copied().fold(target, f64::max);
            lowest[first..=last].fill(top + height + ROW_GAP);
            tops.push(top);
        }
        let mut highest = vec![f64::INFINITY; self.layers];
        for ((target, item), top) in items.iter().zip(&mut tops).rev().filter(|_| !matches!(alignment, Alignment::Up)) {
            let ((first, last), height) = size(*item);
            let bottom = highest[first..=last].iter().copied().fold(*target + height, f64::min);
            highest[first..=last].fill(bottom - height - ROW_GAP);
            *top = f64::midpoint(*top, bottom - height);
        }
        let bounds = items.iter().zip(&tops).map(|((_, item), top)| (*top, top + size(*item).1));
        let (top, bottom) =
            bounds.fold((f64::INFINITY, f64::NEG_INFINITY), |all, one| (all.0.min(one.0), all.1.max(one.1)));
        self.heights[group] = if items.is_empty() { 0.0 } else { bottom - top + FRAME_TITLE + FRAME };
        for ((_, item), new) in items.iter().zip(tops) {
            match item {
                Item::Element(element) => self.elements[*element].top = new,
                Item::Group(inner) => {
                    let by = new - (self.top(*inner) - FRAME_TITLE);
                    self.shift(*inner, by);
                }
            }
        }
    }

    /// The target position of the top of a group's frame: its elements' targets, averaged.
    fn target_of_group(&self, group: usize, targets: &[Option<f64>]) -> f64 {
        let mut moves = Vec::new();
        self.each(group, &mut |element| {
            if let Some(target) = targets[element] {
                moves.push(target - self.elements[element].top);
            }
        });
        let mean = if moves.is_empty() { 0.0 } else { moves.iter().sum::<f64>() / moves.len() as f64 };
        self.top(group) - FRAME_TITLE + mean
    }

    fn each(&self, group: usize, visit: &mut impl FnMut(usize)) {
        for item in &self.children[group] {
            match item {
                Item::Element(element) => visit(*element),
                Item::Group(inner) => self.each(*inner, visit),
            }
        }
    }

    fn shift(&mut self, group: usize, by: f64) {
        let mut elements = Vec::new();
        self.each(group, &mut |element| elements.push(element));
        for element in elements {
            self.elements[element].top += by;
        }
    }

    /// The top of a group's contents, including the frames of inner groups.
    pub fn top(&self, group: usize) -> f64 {
        let tops = self.children[group].iter().map(|item| match item {
            Item::Element(element) => self.elements[*element].top,
            Item::Group(inner) => self.top(*inner) - FRAME_TITLE,
        });
        tops.fold(f64::INFINITY, f64::min)
    }

    /// The bottom of a group's contents, including the frames of inner groups.
    pub fn bottom(&self, group: usize) -> f64 {
        let bottoms = self.children[group].iter().map(|item| match item {
            Item::Element(element) => self.elements[*element].top + self.elements[*element].height,
            Item::Group(inner) => self.top(*inner) - FRAME_TITLE + self.heights[*inner],
        });
        bottoms.fold(f64::NEG_INFINITY, f64::max)
    }
}

impl Element {
    fn new(layer: usize, group: Option<usize>, height: f64, top: f64) -> Self {
        Self { layer, group, height, top, predecessors: Vec::new(), successors: Vec::new() }
    }
}
