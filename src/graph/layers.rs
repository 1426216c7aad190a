//! Where nodes, groups and edges stand on a page: time runs from left to right, each node in a column to the right of
//! all that it waits for; a group is a rectangle around its nodes and nobody else's.

use std::collections::HashMap;

use super::model::{Edge, Graph};
use super::order::{Step, steps};

/// Between columns, without what the frames of groups take.
const COLUMN_GAP: f64 = 56.0;
const ROW_GAP: f64 = 14.0;
/// Room for an edge that passes a column.
const PASSAGE: f64 = 6.0;
const FRAME: f64 = 10.0;
const FRAME_TITLE: f64 = 22.0;
const MARGIN: f64 = 16.0;
const PART_GAP: f64 = 28.0;
/// How often everything is moved towards its neighbours on one side and the other in turn, to find who stands above
/// whom; and then, after it is packed together, towards both. More changes nothing that an eye sees.
const ROUNDS: usize = 20;
const LAST_ROUNDS: usize = 10;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub fn middle(&self) -> f64 {
        self.y + self.height / 2.0
    }
}

/// Where an edge runs: straight through columns, bent between them.
#[derive(Debug, Default)]
pub struct Path {
    pub points: Vec<(f64, f64)>,
    /// It leads against the order of time: the arrow is at the first point.
    pub backwards: bool,
}

#[derive(Debug, Default)]
pub struct Layout {
    pub width: f64,
    pub height: f64,
    /// One for each node.
    pub nodes: Vec<Rect>,
    /// One for each group that has nodes.
    pub groups: Vec<Option<Rect>>,
    /// One for each edge; without points for one of a node to itself.
    pub edges: Vec<Path>,
}

/// What stands in a column: a node, or an edge that passes.
struct Thing {
    layer: usize,
    group: Option<usize>,
    height: f64,
    top: f64,
    before: Vec<usize>,
    after: Vec<usize>,
}

/// What stands directly within a group.
#[derive(Clone, Copy)]
enum Item {
    Thing(usize),
    Group(usize),
}

struct Tree {
    things: Vec<Thing>,
    /// Of each group, and last of the page: what stands directly within.
    children: Vec<Vec<Item>>,
    /// Of each group and the page: the first and the last column, and the height with the frame.
    spans: Vec<(usize, usize)>,
    heights: Vec<f64>,
    /// Of each group: how many frames it holds one within the other, its own included.
    frames: Vec<usize>,
    layers: usize,
}

/// Lays out a graph whose nodes have these sizes (width and height). Parts that do not hang together stand one below
/// the other.
pub fn layout(graph: &Graph, sizes: &[(f64, f64)]) -> Layout {
    let mut whole = Layout {
        width: 2.0 * MARGIN,
        height: MARGIN,
        nodes: vec![Rect::default(); graph.nodes.len()],
        groups: vec![None; graph.groups.len()],
        edges: graph.edges.iter().map(|_| Path::default()).collect(),
    };
    for part in parts(graph) {
        let (nodes, edges) = (part.nodes, part.edges);
        let sizes: Vec<_> = nodes.iter().map(|node| sizes[*node]).collect();
        let layout = layout_of_part(&part.graph, &sizes);
        let down = whole.height;
        whole.width = whole.width.max(layout.width + 2.0 * MARGIN);
        whole.height += layout.height + PART_GAP;
        let moved = |rect: Rect| Rect { x: rect.x + MARGIN, y: rect.y + down, ..rect };
        for (node, rect) in nodes.into_iter().zip(layout.nodes) {
            whole.nodes[node] = moved(rect);
        }
        for (group, rect) in whole.groups.iter_mut().zip(layout.groups) {
            *group = group.or(rect.map(moved));
        }
        for (edge, mut path) in edges.into_iter().zip(layout.edges) {
            path.points.iter_mut().for_each(|(x, y)| (*x, *y) = (*x + MARGIN, *y + down));
            whole.edges[edge] = path;
        }
    }
    whole.height += MARGIN - if graph.nodes.is_empty() { 0.0 } else { PART_GAP };
    whole
}

/// A part of a graph, and which nodes and edges of the whole it has.
struct Part {
    graph: Graph,
    nodes: Vec<usize>,
    edges: Vec<usize>,
}

/// The parts that no edge and no group connects, from above to below.
fn parts(graph: &Graph) -> Vec<Part> {
    let nodes: Vec<_> = steps(graph)
        .into_iter()
        .filter_map(|step| if let Step::Node(node) = step { Some(node) } else { None })
        .collect();
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

fn layout_of_part(graph: &Graph, sizes: &[(f64, f64)]) -> Layout {
    let (mut tree, passages) = Tree::new(graph, sizes);
    for round in 0..ROUNDS {
        tree.settle(if round % 2 == 0 { Wish::Before } else { Wish::After });
    }
    tree.settle(Wish::Up);
    for _ in 0..LAST_ROUNDS {
        tree.settle(Wish::Both);
    }
    page(graph, sizes, &tree, &passages)
}

/// The column of each node, and the row in which it would stand in a drawing from above to below.
fn layers(graph: &Graph) -> (Vec<usize>, Vec<usize>) {
    let nodes: Vec<_> = steps(graph)
        .into_iter()
        .filter_map(|step| if let Step::Node(node) = step { Some(node) } else { None })
        .collect();
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
    let mut layers = vec![0; graph.nodes.len()];
    for node in &nodes {
        for next in &after[*node] {
            layers[*next] = layers[*next].max(layers[*node] + 1);
        }
    }
    // What waits for nothing stands close to what waits for it.
    for node in nodes.iter().filter(|node| !has_before[**node]) {
        if let Some(nearest) = after[*node].iter().map(|next| layers[*next]).min() {
            layers[*node] = nearest - 1;
        }
    }
    (layers, rows)
}

#[derive(Clone, Copy)]
enum Wish {
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
    fn new(graph: &Graph, sizes: &[(f64, f64)]) -> (Self, Vec<Vec<usize>>) {
        let (layers, rows) = layers(graph);
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
    fn settle(&mut self, wish: Wish) {
        let wishes: Vec<_> = self.things.iter().map(|thing| self.wish(thing, wish)).collect();
        let page = self.children.len() - 1;
        for group in (0..page).rev().chain([page]) {
            self.place(group, &wishes, wish);
        }
    }

    /// Where the thing would like its top to be.
    fn wish(&self, thing: &Thing, wish: Wish) -> Option<f64> {
        let middles = |things: &[usize]| -> Vec<f64> {
            things.iter().map(|index| self.things[*index].top + self.things[*index].height / 2.0).collect()
        };
        let mut middles = match wish {
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
        Some((middles[(count - 1) / 2] + middles[count / 2]) / 2.0 - thing.height / 2.0)
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
        let (top, bottom) = bounds.fold((f64::INFINITY, f64::NEG_INFINITY), |all, one| (all.0.min(one.0), all.1.max(one.1)));
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
    fn top(&self, group: usize) -> f64 {
        let tops = self.children[group].iter().map(|item| match item {
            Item::Thing(thing) => self.things[*thing].top,
            Item::Group(inner) => self.top(*inner) - FRAME_TITLE,
        });
        tops.fold(f64::INFINITY, f64::min)
    }
}

impl Thing {
    fn new(layer: usize, group: Option<usize>, height: f64, top: f64) -> Self {
        Self { layer, group, height, top, before: Vec::new(), after: Vec::new() }
    }
}

fn page(graph: &Graph, sizes: &[(f64, f64)], tree: &Tree, passages: &[Vec<usize>]) -> Layout {
    let page = graph.groups.len();
    let deepest = tree.frames[page].saturating_sub(1) as f64;
    let mut widths = vec![0.0_f64; tree.layers];
    for (node, (width, _)) in sizes.iter().enumerate() {
        let layer = tree.things[node].layer;
        widths[layer] = widths[layer].max(*width);
    }
    let mut x = deepest * FRAME;
    let columns: Vec<_> = widths
        .iter()
        .map(|width| {
            let left = x;
            x += width + COLUMN_GAP + 2.0 * deepest * FRAME;
            (left, *width)
        })
        .collect();
    let top = if tree.things.is_empty() { 0.0 } else { tree.top(page) };
    let nodes: Vec<_> = sizes
        .iter()
        .enumerate()
        .map(|(node, (width, height))| {
            let (left, column) = columns[tree.things[node].layer];
            Rect { x: left + (column - width) / 2.0, y: tree.things[node].top - top, width: *width, height: *height }
        })
        .collect();
    let groups = (0..page)
        .map(|group| {
            let (first, last) = tree.spans[group];
            (first <= last).then(|| {
                let frame = tree.frames[group] as f64 * FRAME;
                let left = columns[first].0 - frame;
                let right = columns[last].0 + columns[last].1 + frame;
                Rect { x: left, y: tree.top(group) - FRAME_TITLE - top, width: right - left, height: tree.heights[group] }
            })
        })
        .collect::<Vec<_>>();
    let middle = |thing: usize| tree.things[thing].top + tree.things[thing].height / 2.0 - top;
    let edges = graph
        .edges
        .iter()
        .zip(passages)
        .map(|(edge, through)| {
            let [first, passed @ .., last] = &**through else { return Path::default() };
            let mut points = vec![(nodes[*first].right(), middle(*first))];
            for thing in passed {
                let (left, width) = columns[tree.things[*thing].layer];
                points.extend([(left, middle(*thing)), (left + width, middle(*thing))]);
            }
            points.push((nodes[*last].x, middle(*last)));
            Path { points, backwards: edge.target == *first }
        })
        .collect();
    let all: Vec<Rect> = nodes.iter().copied().chain(groups.iter().flatten().copied()).collect();
    let far = |edge: fn(&Rect) -> f64| all.iter().map(edge).fold(0.0, f64::max);
    Layout { width: far(Rect::right), height: far(Rect::bottom), nodes, groups, edges }
}
