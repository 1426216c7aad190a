//! Where nodes, groups and edges stand on a page: time runs from left to right, each node in a column to the right of
//! all that it waits for; a group is a rectangle around its nodes and nobody else's.

mod columns;
mod parts;
mod tree;

use self::parts::parts;
use self::tree::{Tree, Wish};
use super::model::Graph;

/// Between columns, without what the frames of groups take.
const COLUMN_GAP: f64 = 56.0;
const ROW_GAP: f64 = 14.0;
const FRAME: f64 = 10.0;
const FRAME_TITLE: f64 = 22.0;
const MARGIN: f64 = 16.0;
const PART_GAP: f64 = 28.0;
/// How often everything is moved towards its neighbours on one side and the other in turn, to find who stands above
/// whom; and then, after it is packed together, towards both. More changes nothing that an eye sees.
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

/// The places on the page, its upper left corner being the origin.
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
                Rect {
                    x: left,
                    y: tree.top(group) - FRAME_TITLE - top,
                    width: right - left,
                    height: tree.heights[group],
                }
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
    let width = all.iter().map(Rect::right).fold(0.0, f64::max);
    let height = tree.bottom(page) - top;
    Layout { width, height, nodes, groups, edges }
}
