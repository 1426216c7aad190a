//! The drawing for a terminal: a row for each node, with edges to its left and columns of text to its right.

use unicode_width::UnicodeWidthStr;

use super::lanes::{Content, Line, lines};
use super::model::{Graph, Kind, Node, Purpose, Role};
use crate::output::{Look, Span, escape};

/// Rows of text of at most `width` cells. If they are too wide, text at the right is removed, operators first.
pub fn rows(graph: &Graph, width: Option<usize>) -> Vec<Vec<Span>> {
    let graph = graph.without_joins();
    let lines = lines(&graph);
    let margin = lines.iter().map(|line| line.lanes.width()).max().unwrap_or_default() + 1;
    let mut rows: Vec<_> = lines.iter().map(|line| row(&graph, line, margin)).collect();
    let cells: Vec<_> = lines
        .iter()
        .map(|line| if let Content::Node(node) = line.content { columns(&graph, node) } else { Vec::new() })
        .collect();
    append(&mut rows, &cells, width);
    for row in &mut rows {
        trim(row);
        if let Some(width) = width {
            truncate(row, width);
        }
    }
    rows
}

/// A row without its columns.
fn row(graph: &Graph, line: &Line, margin: usize) -> Vec<Span> {
    let mut row = lanes(graph, line, margin);
    row.push(Span::new("│ ".repeat(line.groups - line.ending) + &"╰ ".repeat(line.ending), Look::Dim));
    match line.content {
        Content::Node(node) => row.extend(name(graph, node)),
        Content::Open(group) => {
            let group = &graph.groups[group];
            row.push(Span::new("╭ ", Look::Dim));
            row.push(Span::new(escape(&group.label), Look::Bold));
            if group.mapped {
                row.push(Span::new(" []", Look::Plain));
            }
        }
        Content::Lanes | Content::Gap => {}
    }
    row
}

/// The lanes, with the node's mark in the color of its state.
fn lanes(graph: &Graph, line: &Line, margin: usize) -> Vec<Span> {
    let padding = " ".repeat(margin - line.lanes.width());
    let (Content::Node(node), Some((left, right))) = (line.content, line.lanes.split_once(Line::NODE)) else {
        return vec![Span::new(format!("{}{padding}", line.lanes), Look::Dim)];
    };
    let node = &graph.nodes[node];
    vec![
        Span::new(left, Look::Dim),
        Span::new(mark(graph, node).to_string(), look(node)),
        Span::new(format!("{right}{padding}"), Look::Dim),
    ]
}

fn mark(graph: &Graph, node: &Node) -> char {
    match &node.kind {
        Kind::Task | Kind::Join => match node.states.first() {
            Some("success") => '✓',
            Some("failed" | "upstream_failed") => '✗',
            Some("skipped" | "removed") => '○',
            Some("running" | "restarting") => '◐',
            Some(_) => '◌',
            // The run has no instance of the task.
            None if graph.has_states() => '·',
            None => '●',
        },
        Kind::Other(kind) => match &**kind {
            "dag" => '●',
            kind if kind.starts_with("asset") => '◆',
            _ => '○',
        },
    }
}

fn look(node: &Node) -> Look {
    node.states.first().map_or(Look::Plain, |state| Look::State(state.to_owned()))
}

/// The name of the node and its attributes.
fn name(graph: &Graph, node: usize) -> Vec<Span> {
    let name = &graph.nodes[node];
    let mut spans = vec![Span::new(escape(&name.label), Look::Plain)];
    if name.mapped {
        spans.push(Span::new(" []", Look::Plain));
    }
    if let Some(role) = name.role {
        let arrow = if role == Role::Setup { "↗" } else { "↘" };
        spans.push(Span::new(format!(" {arrow} {}", role.word()), Look::Dim));
    }
    let labeled: Vec<_> = graph.edges.iter().filter(|edge| edge.target == node && edge.label.is_some()).collect();
    let is_only = graph.edges.iter().filter(|edge| edge.target == node).count() == 1;
    for edge in labeled {
        let label = escape(edge.label.as_deref().unwrap_or_default());
        let from = if is_only { String::new() } else { format!("{}: ", escape(&graph.nodes[edge.source].label)) };
        spans.push(Span::new(format!("  ← {from}{label}"), Look::Dim));
    }
    if graph.edges.iter().any(|edge| edge.source == node && edge.target == node) {
        spans.push(Span::new("  ↺ itself", Look::Dim));
    }
    spans
}

/// The columns of a node.
fn columns(graph: &Graph, node: usize) -> Vec<Span> {
    let node = &graph.nodes[node];
    if graph.purpose == Purpose::Dependencies {
        return vec![Span::new(escape(node.kind.word()), Look::Dim)];
    }
    let mut columns = Vec::new();
    if graph.has_states() {
        columns.push(Span::new(escape(&node.states.words()), look(node)));
    }
    columns.push(Span::new(escape(node.operator.as_deref().unwrap_or_default()), Look::Dim));
    columns
}

/// Appends aligned columns to the rows, as many as fit.
fn append(rows: &mut [Vec<Span>], cells: &[Vec<Span>], width: Option<usize>) {
    let columns = cells.iter().map(Vec::len).max().unwrap_or_default();
    for column in 0..columns {
        let with = |rows: &[Vec<Span>]| {
            rows.iter().zip(cells).filter(|(_, cells)| !cells.is_empty()).map(|(row, _)| width_of(row)).max()
        };
        let start = with(rows).unwrap_or_default() + 2;
        let longest = cells.iter().filter_map(|cells| cells.get(column)).map(|span| span.text.width()).max();
        let last = column + 1 == columns;
        if last && width.is_some_and(|width| start + longest.unwrap_or_default() > width) {
            return;
        }
        for (row, cells) in rows.iter_mut().zip(cells) {
            if let Some(cell) = cells.get(column) {
                row.push(Span::new(" ".repeat(start - width_of(row)), Look::Plain));
                row.push(cell.clone());
            }
        }
    }
}

fn width_of(row: &[Span]) -> usize {
    row.iter().map(|span| span.text.width()).sum()
}

/// Removes trailing spaces.
fn trim(row: &mut Vec<Span>) {
    while let Some(span) = row.last_mut() {
        span.text.truncate(span.text.trim_end().len());
        if !span.text.is_empty() {
            return;
        }
        row.pop();
    }
}

/// Truncates a row that is longer than `width`.
fn truncate(row: &mut Vec<Span>, width: usize) {
    use unicode_width::UnicodeWidthChar;
    if width_of(row) <= width {
        return;
    }
    let mut left = width.saturating_sub(1);
    let mut kept = Vec::new();
    for span in std::mem::take(row) {
        let mut text = String::new();
        for c in span.text.chars() {
            let cells = c.width().unwrap_or_default();
            if cells > left {
                text.push('…');
                kept.push(Span { text, ..span });
                *row = kept;
                return;
            }
            left -= cells;
            text.push(c);
        }
        kept.push(Span { text, ..span });
    }
    *row = kept;
}
