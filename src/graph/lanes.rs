//! The lines to the left of the names: a node for each row, a lane for each bundle of edges between its first and its
//! last row. What leads into a node comes from above or from the side, what leads out of it leaves below.

use std::collections::HashMap;

use super::bundles::{Bundle, bundles};
use super::model::Graph;
use super::order::{Step, steps};

/// One row of the drawing.
#[derive(Debug)]
pub struct Line {
    /// The lanes, with [`Line::NODE`] where the node is.
    pub lanes: String,
    pub shows: Shows,
    /// How many groups are open beside it, and how many of them end with it.
    pub groups: usize,
    pub ending: usize,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shows {
    Node(usize),
    /// A group begins.
    Open(usize),
    /// Lanes alone.
    Lanes,
    /// What follows has nothing to do with what stands above.
    Gap,
}

impl Line {
    /// Stands for the node in [`Line::lanes`].
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
    let mut torn = false;
    for (index, step) in steps.iter().copied().enumerate() {
        if drawing.groups == 0 && !matches!(step, Step::Close(_)) && drawing.open.iter().all(Option::is_none) {
            let tied = match step {
                Step::Node(node) => drawing.out.contains_key(&node),
                _ => true,
            };
            if !drawing.lines.is_empty() && (tied || torn) {
                drawing.line(String::new(), Shows::Gap);
            }
            torn = tied;
        }
        match step {
            Step::Node(node) => {
                let ending = steps[index + 1..].iter().take_while(|step| matches!(step, Step::Close(_))).count();
                drawing.node(node, ending);
            }
            Step::Open(group) => {
                let lanes = drawing.cells().text(None);
                drawing.line(lanes, Shows::Open(group));
                drawing.groups += 1;
            }
            Step::Close(_) => {}
        }
    }
    drawing.lines
}

struct Drawing {
    bundles: Vec<Bundle>,
    /// The bundle that leaves a node.
    out: HashMap<usize, usize>,
    /// The bundles that lead into a node.
    into: HashMap<usize, Vec<usize>>,
    /// Which node, counted from above, each node is.
    rows: HashMap<usize, usize>,
    /// The last node of each bundle, counted from above.
    last: Vec<usize>,
    /// The bundle in each lane.
    open: Vec<Option<usize>>,
    /// How many groups are open.
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

    /// `ending` groups end with the node.
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
                    // It comes from further down: a cycle.
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
        self.lines.push(Line { lanes, shows: Shows::Node(node), groups: self.groups, ending });
        self.groups -= ending;
        if let Some(bundle) = self.out.get(&node).copied() {
            self.leave(bundle, own, row);
        }
    }

    /// Leads the bundle out of the node at the lane `own`.
    fn leave(&mut self, bundle: usize, own: usize, row: usize) {
        let Some(lane) = self.lane(bundle) else { return self.put(own, Some(bundle)) };
        let mut cells = self.cells();
        cells.reach(own);
        cells.lanes[own] = UP;
        cells.lanes[lane] = UP;
        cells.join(lane, own);
        cells.join(own, lane);
        // What goes on goes on in the lane further left, so that lanes do not drift to the right.
        self.put(lane, None);
        if self.last[bundle] > row {
            cells.lanes[lane.min(own)] |= DOWN;
            self.put(lane.min(own), Some(bundle));
        }
        let lanes = cells.text(None);
        self.line(lanes, Shows::Lanes);
    }

    fn line(&mut self, lanes: String, shows: Shows) {
        self.lines.push(Line { lanes, shows, groups: self.groups, ending: 0 });
    }

    fn lane(&self, bundle: usize) -> Option<usize> {
        self.open.iter().position(|open| *open == Some(bundle))
    }

    fn ends(&self, lane: usize, row: usize) -> bool {
        self.open[lane].is_some_and(|bundle| self.last[bundle] == row)
    }

    /// The first free lane from `from` on.
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

    /// The lanes as they pass.
    fn cells(&self) -> Cells {
        let lanes = self.open.iter().map(|open| if open.is_some() { UP | DOWN } else { 0 }).collect();
        Cells { lanes, ..Cells::default() }
    }
}

/// One row while it is made.
#[derive(Default)]
struct Cells {
    /// The directions in which a lane has lines.
    lanes: Vec<u8>,
    /// Level lines, each from a lane to another.
    level: Vec<(usize, usize)>,
    /// The level lines that end in an arrow, each from its lane to the node.
    arrows: Vec<(usize, usize)>,
}

impl Cells {
    fn reach(&mut self, lane: usize) {
        if self.lanes.len() <= lane {
            self.lanes.resize(lane + 1, 0);
        }
    }

    /// Draws a level line out of `lane` towards `own`.
    fn join(&mut self, lane: usize, own: usize) {
        self.lanes[lane] |= if lane < own { RIGHT } else { LEFT };
        self.level.push((lane.min(own), lane.max(own)));
    }

    fn text(&self, node: Option<usize>) -> String {
        let mut text = String::new();
        for (lane, directions) in self.lanes.iter().copied().enumerate() {
            let crossed = self.level.iter().any(|(from, to)| *from < lane && lane < *to);
            // A lane that something joins lets the lines from further out through.
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
