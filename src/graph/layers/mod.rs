//! Layered layout from left to right: each node is in a column to the right of its predecessors, and each group is a
//! rectangle that contains only its own nodes.

mod columns;
mod components;
mod tree;

use self::components::components;
use self::tree::{Alignment, Tree};
use super::model::Graph;

/// Space between columns, without the frames of groups.
const COLUMN_GAP: f64 = 56.0;
const ROW_GAP: f64 = 14.0;
const FRAME: f64 = 10.0;
const FRAME_TITLE: f64 = 22.0;
const MARGIN: f64 = 16.0;
const COMPONENT_GAP: f64 = 28.0;
/// Rounds that move everything towards its neighbors on alternate sides, to find the vertical order, and then, after
/// packing, rounds towards both sides. More rounds make no visible difference.
const ROUNDS: usize = 20;
const LAST_ROUNDS: usize = 24;

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

    pub fn middle(&self) -> f64 {
        self.y + self.height / 2.0
    }
}

/// The route of an edge: straight within columns, curved between them.
#[derive(Debug, Default)]
pub struct Path {
    pub points: Vec<(f64, f64)>,
    /// The edge runs from right to left: the arrow is at the first point.
    pub backwards: bool,
}

#[derive(Debug, Default)]
pub struct Layout {
    pub width: f64,
    pub height: f64,
    /// One per node.
    pub nodes: Vec<Rect>,
    /// One per group; `None` for a group without nodes.
    pub groups: Vec<Option<Rect>>,
    /// One per edge; without points for an edge from a node to itself.
    pub edges: Vec<Path>,
}

/// Lays out a graph whose nodes have these sizes (width and height). Its components are stacked vertically.
pub fn layout(graph: &Graph, sizes: &[(f64, f64)]) -> Layout {
    let mut whole = Layout {
        width: 2.0 * MARGIN,
        height: MARGIN,
        nodes: vec![Rect::default(); graph.nodes.len()],
        groups: vec![None; graph.groups.len()],
        edges: graph.edges.iter().map(|_| Path::default()).collect(),
    };
    for component in components(graph) {
        let (nodes, edges) = (component.nodes, component.edges);
        let sizes: Vec<_> = nodes.iter().map(|node| sizes[*node]).collect();
        let layout = layout_of_component(&component.graph, &sizes);
        let down = whole.height;
        whole.width = whole.width.max(layout.width + 2.0 * MARGIN);
        whole.height += layout.height + COMPONENT_GAP;
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
    whole.height += MARGIN - if graph.nodes.is_empty() { 0.0 } else { COMPONENT_GAP };
    whole
}

fn layout_of_component(graph: &Graph, sizes: &[(f64, f64)]) -> Layout {
    let (mut tree, routes) = Tree::new(graph, sizes);
    for round in 0..ROUNDS {
        tree.align(if round % 2 == 0 { Alignment::Predecessors } else { Alignment::Successors });
    }
    tree.align(Alignment::Up);
    for _ in 0..LAST_ROUNDS {
        tree.align(Alignment::Both);
    }
    page(graph, sizes, &tree, &routes)
}

/// Positions on the page, relative to its upper left corner.
fn page(graph: &Graph, sizes: &[(f64, f64)], tree: &Tree, routes: &[Vec<usize>]) -> Layout {
    let page = graph.groups.len();
    let deepest = tree.frames[page].saturating_sub(1) as f64;
    let mut widths = vec![0.0_f64; tree.layers];
    for (node, (width, _)) in sizes.iter().enumerate() {
        let layer = tree.elements[node].layer;
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
    let top = if tree.elements.is_empty() { 0.0 } else { tree.top(page) };
    let nodes: Vec<_> = sizes
        .iter()
        .enumerate()
        .map(|(node, (width, height))| {
            let (left, column) = columns[tree.elements[node].layer];
            Rect { x: left + (column - width) / 2.0, y: tree.elements[node].top - top, width: *width, height: *height }
        })
        .collect();
    let groups = (0..page)
        .map(|group| {
            let (first, last) = tree.spans[group];
            (first <= last).then(|| {
                let frame = tree.frames[group] as f64 * FRAME;
                let left = columns[first].0 - frame;
                let right = columns[last].0 + columns[last].1 + frame;
                Rect {
                    x: left,
                    y: tree.top(group) - FRAME_TITLE - top,
                    width: right - left,
                    height: tree.heights[group],
                }
            })
        })
        .collect::<Vec<_>>();
    let middle = |element: usize| tree.elements[element].top + tree.elements[element].height / 2.0 - top;
    let edges = graph
        .edges
        .iter()
        .zip(routes)
        .map(|(edge, through)| {
            let [first, passed @ .., last] = &**through else { return Path::default() };
            let mut points = vec![(nodes[*first].right(), middle(*first))];
            for element in passed {
                let (left, width) = columns[tree.elements[*element].layer];
                points.extend([(left, middle(*element)), (left + width, middle(*element))]);
            }
            points.push((nodes[*last].x, middle(*last)));
            Path { points, backwards: edge.target == *first }
        })
        .collect();
    let all: Vec<Rect> = nodes.iter().copied().chain(groups.iter().flatten().copied()).collect();
    let width = all.iter().map(Rect::right).fold(0.0, f64::max);
    let height = tree.bottom(page) - top;
    Layout { width, height, nodes, groups, edges }
}
