//! The lines to the left of the names: a row for each node, and a lane for each bundle of edges from its first to its last
//! row. Incoming edges enter a node from above or from the side, outgoing edges leave it below.

use std::collections::HashMap;

use super::bundles::{Bundle, bundles};
use super::model::Graph;
use super::order::{Step, steps};

/// One row of the drawing.
#[derive(Debug)]
pub struct Line {
    /// The lanes, with [`Line::NODE`] at the position of the node.
    pub lanes: String,
    pub content: Content,
    /// The number of groups that contain the row.
    pub groups: usize,
    /// The number of groups that end with the row.
    pub ending: usize,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Content {
    Node(usize),
    /// A group begins.
    Open(usize),
    /// Only lanes.
    Lanes,
    /// Separates components.
    Gap,
}

impl Line {
    /// The placeholder of the node in [`Line::lanes`].
    pub const NODE: char = '\u{25cf}';
}

const UP: u8 = 1;
const DOWN: u8 = 2;
const LEFT: u8 = 4;
const RIGHT: u8 = 8;

/// The rows of a graph without join nodes.
pub fn lines(graph: &Graph) -> Vec<Line> {
    let steps = steps(graph);
    let mut drawing = Drawing::new(graph, &steps);
    let mut was_connected = false;
    for (index, step) in steps.iter().copied().enumerate() {
        if drawing.groups == 0 && !matches!(step, Step::Close(_)) && drawing.open.iter().all(Option::is_none) {
            let is_connected = match step {
                Step::Node(node) => drawing.out.contains_key(&node),
                _ => true,
            };
            if !drawing.lines.is_empty() && (is_connected || was_connected) {
                drawing.line(String::new(), Content::Gap);
            }
            was_connected = is_connected;
        }
        match step {
            Step::Node(node) => {
                let ending = steps[index + 1..].iter().take_while(|step| matches!(step, Step::Close(_))).count();
                drawing.node(node, ending);
            }
            Step::Open(group) => {
                let lanes = drawing.cells().text(None);
                drawing.line(lanes, Content::Open(group));
                drawing.groups += 1;
            }
            Step::Close(_) => {}
        }
    }
    drawing.lines
}

struct Drawing {
    bundles: Vec<Bundle>,
    /// The outgoing bundle of each node.
    out: HashMap<usize, usize>,
    /// The incoming bundles of each node.
    into: HashMap<usize, Vec<usize>>,
    /// The position of each node from the top.
    rows: HashMap<usize, usize>,
    /// The position of the last node of each bundle.
    last: Vec<usize>,
    /// The bundle in each lane.
    open: Vec<Option<usize>>,
    /// The number of open groups.
    groups: usize,
    lines: Vec<Line>,
}

impl Drawing {
    fn new(graph: &Graph, steps: &[Step]) -> Self {
        let bundles = bundles(graph);
        let nodes = steps.iter().filter_map(|step| if let Step::Node(node) = step { Some(*node) } else { None });
        let rows: HashMap<_, _> = nodes.enumerate().map(|(row, node)| (node, row)).collect();
        let mut out = HashMap::new();
        let mut into: HashMap<_, Vec<_>> = HashMap::new();
        let mut last = Vec::with_capacity(bundles.len());
        for (index, bundle) in bundles.iter().enumerate() {
            out.extend(bundle.sources.iter().map(|source| (*source, index)));
            for target in &bundle.targets {
                into.entry(*target).or_default().push(index);
            }
            let members = bundle.sources.iter().chain(&bundle.targets);
            last.push(members.map(|node| rows[node]).max().unwrap_or_default());
        }
        Self { bundles, out, into, rows, last, open: Vec::new(), groups: 0, lines: Vec::new() }
    }

    /// Adds the row of a node, with which `ending` groups end.
    fn node(&mut self, node: usize, ending: usize) {
        let row = self.rows[&node];
        let into = self.into.get(&node).cloned().unwrap_or_default();
        let lanes: Vec<_> = into.iter().filter_map(|bundle| self.lane(*bundle)).collect();
        let free = lanes.iter().copied().filter(|lane| self.ends(*lane, row)).min();
        let own = free.unwrap_or_else(|| self.free(lanes.iter().max().map_or(0, |lane| lane + 1)));
        let mut cells = self.cells();
        cells.reach(own);
        for bundle in into {
            let (lane, up) = match self.lane(bundle) {
                Some(lane) => (lane, UP),
                None => {
                    // The source is further down, because of a cycle.
                    let lane = self.free(own + 1);
                    self.put(lane, Some(bundle));
                    (lane, 0)
                }
            };
            let down = if self.last[bundle] == row { 0 } else { DOWN };
            cells.reach(lane);
            if lane != own {
                cells.lanes[lane] = up | down;
                cells.join(lane, own);
                if self.bundles[bundle].sources.iter().any(|source| self.rows[source] > row) {
                    cells.arrows.push((lane, own));
                }
            }
            if down == 0 {
                self.put(lane, None);
            }
        }
        let lanes = cells.text(Some(own));
        self.lines.push(Line { lanes, content: Content::Node(node), groups: self.groups, ending });
        self.groups -= ending;
        if let Some(bundle) = self.out.get(&node).copied() {
            self.leave(bundle, own, row);
        }
    }

    /// Starts the outgoing bundle of the node in lane `own`, or merges the node into it.
    fn leave(&mut self, bundle: usize, own: usize, row: usize) {
        let Some(lane) = self.lane(bundle) else { return self.put(own, Some(bundle)) };
        let mut cells = self.cells();
        cells.reach(own);
        cells.lanes[own] = UP;
        cells.lanes[lane] = UP;
        cells.join(lane, own);
        cells.join(own, lane);
        // The bundle continues in the left one of the two lanes, so that lanes do not drift to the right.
        self.put(lane, None);
        if self.last[bundle] > row {
            cells.lanes[lane.min(own)] |= DOWN;
            self.put(lane.min(own), Some(bundle));
        }
        let lanes = cells.text(None);
        self.line(lanes, Content::Lanes);
    }

    fn line(&mut self, lanes: String, content: Content) {
        self.lines.push(Line { lanes, content, groups: self.groups, ending: 0 });
    }

    fn lane(&self, bundle: usize) -> Option<usize> {
        self.open.iter().position(|open| *open == Some(bundle))
    }

    fn ends(&self, lane: usize, row: usize) -> bool {
        self.open[lane].is_some_and(|bundle| self.last[bundle] == row)
    }

    /// The first free lane at or after `from`.
    fn free(&self, from: usize) -> usize {
        (from..self.open.len()).find(|lane| self.open[*lane].is_none()).unwrap_or(self.open.len().max(from))
    }

    fn put(&mut self, lane: usize, bundle: Option<usize>) {
        if self.open.len() <= lane {
            self.open.resize(lane + 1, None);
        }
        self.open[lane] = bundle;
        while self.open.last() == Some(&None) {
            self.open.pop();
        }
    }

    /// The open lanes as vertical lines.
    fn cells(&self) -> Cells {
        let lanes = self.open.iter().map(|open| if open.is_some() { UP | DOWN } else { 0 }).collect();
        Cells { lanes, ..Cells::default() }
    }
}

/// A row under construction.
#[derive(Default)]
struct Cells {
    /// The directions of the lines in each lane.
    lanes: Vec<u8>,
    /// Horizontal lines, each from one lane to another.
    level: Vec<(usize, usize)>,
    /// Horizontal lines that end with an arrow, each from its lane to the node.
    arrows: Vec<(usize, usize)>,
}

impl Cells {
    fn reach(&mut self, lane: usize) {
        if self.lanes.len() <= lane {
            self.lanes.resize(lane + 1, 0);
        }
    }

    /// Draws a horizontal line from `lane` to `own`.
    fn join(&mut self, lane: usize, own: usize) {
        self.lanes[lane] |= if lane < own { RIGHT } else { LEFT };
        self.level.push((lane.min(own), lane.max(own)));
    }

    fn text(&self, node: Option<usize>) -> String {
        let mut text = String::new();
        for (lane, directions) in self.lanes.iter().copied().enumerate() {
            let crossed = self.level.iter().any(|(from, to)| *from < lane && lane < *to);
            // Horizontal lines from outer lanes continue through a lane that also has one.
            let joined = directions & (LEFT | RIGHT) != 0;
            let directions =
                if crossed && (joined || directions == 0) { directions | LEFT | RIGHT } else { directions };
            text.push(if node == Some(lane) { Line::NODE } else { glyph(directions) });
            let level = self.level.iter().any(|(from, to)| *from <= lane && lane < *to);
            let into = |(from, own): &(usize, usize)| (from < own && lane + 1 == *own) || (own < from && lane == *own);
            text.push(match self.arrows.iter().find(|arrow| into(arrow)) {
                Some((from, own)) => {
                    if from < own {
                        '▶'
                    } else {
                        '◀'
                    }
                }
                None if level => '─',
                None => ' ',
            });
        }
        text.truncate(text.trim_end().len());
        text
    }
}

fn glyph(directions: u8) -> char {
    const GLYPHS: [char; 16] = [' ', '╵', '╷', '│', '╴', '╯', '╮', '┤', '╶', '╰', '╭', '├', '─', '┴', '┬', '┼'];
    GLYPHS[usize::from(directions)]
}
