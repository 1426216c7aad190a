//! Who stands above whom, and how far up.

use std::collections::HashMap;

use super::columns::columns;
use super::{FRAME, FRAME_TITLE, ROW_GAP};
use crate::graph::model::Graph;

/// Room for an edge that passes a column.
const PASSAGE: f64 = 6.0;

/// What stands in a column: a node, or an edge that passes.
pub struct Thing {
    pub layer: usize,
    pub group: Option<usize>,
    pub height: f64,
    pub top: f64,
    pub before: Vec<usize>,
    pub after: Vec<usize>,
}

/// What stands directly within a group.
#[derive(Clone, Copy)]
pub enum Item {
    Thing(usize),
    Group(usize),
}

pub struct Tree {
    pub things: Vec<Thing>,
    /// Of each group, and last of the page: what stands directly within.
    pub children: Vec<Vec<Item>>,
    /// Of each group and the page: the first and the last column, and the height with the frame.
    pub spans: Vec<(usize, usize)>,
    pub heights: Vec<f64>,
    /// Of each group: how many frames it holds one within the other, its own included.
    pub frames: Vec<usize>,
    pub layers: usize,
}

#[derive(Clone, Copy)]
pub enum Wish {
    /// Close to what comes before it.
    Before,
    /// Close to what comes after it.
    After,
    Both,
    /// As far up as there is room.
    Up,
}

impl Tree {
    /// Gives for each edge the things that it runs through from left to right, its ends included.
    pub fn new(graph: &Graph, sizes: &[(f64, f64)]) -> (Self, Vec<Vec<usize>>) {
        let (layers, rows) = columns(graph);
        let start = |node: usize| rows[node] as f64 * (sizes[node].1 + ROW_GAP);
        let mut things: Vec<_> = (0..graph.nodes.len())
            .map(|node| Thing::new(layers[node], graph.nodes[node].group, sizes[node].1, start(node)))
            .collect();
        // Edges out of one node run together as far as they can.
        let mut shared: HashMap<(usize, usize, Option<usize>), usize> = HashMap::new();
        let mut passages = Vec::with_capacity(graph.edges.len());
        for edge in &graph.edges {
            let (left, right) = match layers[edge.source] < layers[edge.target] {
                true => (edge.source, edge.target),
                false => (edge.target, edge.source),
            };
            if left == right {
                passages.push(Vec::new());
                continue;
            }
            let (left_path, right_path) = (graph.path(left), graph.path(right));
            let common = left_path.iter().zip(&right_path).take_while(|(left, right)| left == right).last();
            let common = common.map(|(group, _)| *group);
            let mut through = vec![left];
            for layer in layers[left] + 1..layers[right] {
                let passage = *shared.entry((left, layer, common)).or_insert_with(|| {
                    things.push(Thing::new(layer, common, PASSAGE, f64::midpoint(start(left), start(right))));
                    things.len() - 1
                });
                through.push(passage);
            }
            through.push(right);
            for pair in through.windows(2) {
                if !things[pair[0]].after.contains(&pair[1]) {
                    things[pair[0]].after.push(pair[1]);
                    things[pair[1]].before.push(pair[0]);
                }
            }
            passages.push(through);
        }
        let page = graph.groups.len();
        let mut children = vec![Vec::new(); page + 1];
        for (index, thing) in things.iter().enumerate() {
            children[thing.group.unwrap_or(page)].push(Item::Thing(index));
        }
        let mut spans = vec![(usize::MAX, 0); page + 1];
        let mut frames = vec![1; page + 1];
        // A group comes after the one that it stands in, so from the last to the first the inner ones are ready.
        for group in (0..page).rev() {
            for item in &children[group] {
                if let Item::Thing(thing) = item {
                    let layer = things[*thing].layer;
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
        let layers = things.iter().map(|thing| thing.layer + 1).max().unwrap_or_default();
        let tree = Self { things, children, spans, heights: vec![0.0; page + 1], frames, layers };
        (tree, passages)
    }

    /// Moves everything as far as there is room to where it wishes to be, groups as a whole.
    pub fn settle(&mut self, wish: Wish) {
        let wishes: Vec<_> = self.things.iter().map(|thing| self.wish(thing, wish)).collect();
        let page = self.children.len() - 1;
        for group in (0..page).rev().chain([page]) {
            self.place(group, &wishes, wish);
        }
    }

    /// Where the thing would like its top to be.
    fn wish(&self, thing: &Thing, kind: Wish) -> Option<f64> {
        let middles = |things: &[usize]| -> Vec<f64> {
            things.iter().map(|index| self.things[*index].top + self.things[*index].height / 2.0).collect()
        };
        let mut middles = match kind {
            Wish::Before => middles(&thing.before),
            Wish::After => middles(&thing.after),
            Wish::Both => [middles(&thing.before), middles(&thing.after)].concat(),
            Wish::Up => Vec::new(),
        };
        if middles.is_empty() {
            return None;
        }
        middles.sort_by(f64::total_cmp);
        let count = middles.len();
        let wish = f64::midpoint(middles[(count - 1) / 2], middles[count / 2]) - thing.height / 2.0;
        // Where both sides move at once, each goes half the way, or they would change places for ever.
        Some(if matches!(kind, Wish::Both) { f64::midpoint(thing.top, wish) } else { wish })
    }

    /// Places what stands directly within a group; the groups in it are placed within already.
    fn place(&mut self, group: usize, wishes: &[Option<f64>], kind: Wish) {
        let mut items: Vec<_> = self.children[group]
            .iter()
            .map(|item| {
                let wish = match item {
                    Item::Thing(thing) => wishes[*thing].unwrap_or(self.things[*thing].top),
                    Item::Group(inner) => self.wish_of_group(*inner, wishes),
                };
                (wish, *item)
            })
            .collect();
        items.sort_by(|one, other| one.0.total_cmp(&other.0));
        let size = |item: Item| match item {
            Item::Thing(thing) => ((self.things[thing].layer, self.things[thing].layer), self.things[thing].height),
            Item::Group(inner) => (self.spans[inner], self.heights[inner]),
        };
        // Once pushing down and once pushing up; the mean of two right placings in the same order is right too.
        let mut lowest = vec![f64::NEG_INFINITY; self.layers];
        let mut tops = Vec::with_capacity(items.len());
        for (wish, item) in &items {
            let ((first, last), height) = size(*item);
            let wish = if matches!(kind, Wish::Up) { 0.0 } else { *wish };
            let top = lowest[first..=last].iter().copied().fold(wish, f64::max);
            lowest[first..=last].fill(top + height + ROW_GAP);
            tops.push(top);
        }
        let mut highest = vec![f64::INFINITY; self.layers];
        for ((wish, item), top) in items.iter().zip(&mut tops).rev().filter(|_| !matches!(kind, Wish::Up)) {
            let ((first, last), height) = size(*item);
            let bottom = highest[first..=last].iter().copied().fold(*wish + height, f64::min);
            highest[first..=last].fill(bottom - height - ROW_GAP);
            *top = f64::midpoint(*top, bottom - height);
        }
        let bounds = items.iter().zip(&tops).map(|((_, item), top)| (*top, top + size(*item).1));
        let (top, bottom) =
            bounds.fold((f64::INFINITY, f64::NEG_INFINITY), |all, one| (all.0.min(one.0), all.1.max(one.1)));
        self.heights[group] = if items.is_empty() { 0.0 } else { bottom - top + FRAME_TITLE + FRAME };
        for ((_, item), new) in items.iter().zip(tops) {
            match item {
                Item::Thing(thing) => self.things[*thing].top = new,
                Item::Group(inner) => {
                    let by = new - (self.top(*inner) - FRAME_TITLE);
                    self.shift(*inner, by);
                }
            }
        }
    }

    /// Where a group would like the top of its frame to be: the mean of what its things wish that have a wish.
    fn wish_of_group(&self, group: usize, wishes: &[Option<f64>]) -> f64 {
        let mut moves = Vec::new();
        self.each(group, &mut |thing| {
            if let Some(wish) = wishes[thing] {
                moves.push(wish - self.things[thing].top);
            }
        });
        let mean = if moves.is_empty() { 0.0 } else { moves.iter().sum::<f64>() / moves.len() as f64 };
        self.top(group) - FRAME_TITLE + mean
    }

    fn each(&self, group: usize, visit: &mut impl FnMut(usize)) {
        for item in &self.children[group] {
            match item {
                Item::Thing(thing) => visit(*thing),
                Item::Group(inner) => self.each(*inner, visit),
            }
        }
    }

    fn shift(&mut self, group: usize, by: f64) {
        let mut things = Vec::new();
        self.each(group, &mut |thing| things.push(thing));
        for thing in things {
            self.things[thing].top += by;
        }
    }

    /// The top of what stands in a group, frames of inner groups included.
    pub fn top(&self, group: usize) -> f64 {
        let tops = self.children[group].iter().map(|item| match item {
            Item::Thing(thing) => self.things[*thing].top,
            Item::Group(inner) => self.top(*inner) - FRAME_TITLE,
        });
        tops.fold(f64::INFINITY, f64::min)
    }

    /// The bottom of what stands in a group, frames of inner groups included.
    pub fn bottom(&self, group: usize) -> f64 {
        let bottoms = self.children[group].iter().map(|item| match item {
            Item::Thing(thing) => self.things[*thing].top + self.things[*thing].height,
            Item::Group(inner) => self.top(*inner) - FRAME_TITLE + self.heights[*inner],
        });
        bottoms.fold(f64::NEG_INFINITY, f64::max)
    }
}

impl Thing {
    fn new(layer: usize, group: Option<usize>, height: f64, top: f64) -> Self {
        Self { layer, group, height, top, before: Vec::new(), after: Vec::new() }
    }
}
