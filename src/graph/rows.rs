//! The drawing for a terminal: a row for each node, with lanes for edges to its left and words to its right.

use unicode_width::UnicodeWidthStr;

use super::lanes::{Line, Shows, lines};
use super::model::{Graph, Kind, Node, Purpose, Role};
use crate::output::{Look, Span, escape};

/// Rows of text, none longer than `width` cells where there is a limit: what does not fit is left out from the right,
/// operators first.
pub fn rows(graph: &Graph, width: Option<usize>) -> Vec<Vec<Span>> {
    let graph = graph.without_joins();
    let lines = lines(&graph);
    let margin = lines.iter().map(|line| line.lanes.width()).max().unwrap_or_default() + 1;
    let mut rows: Vec<_> = lines.iter().map(|line| row(&graph, line, margin)).collect();
    let words: Vec<_> = lines
        .iter()
        .map(|line| if let Shows::Node(node) = line.shows { words(&graph, node) } else { Vec::new() })
        .collect();
    append(&mut rows, &words, width);
    for row in &mut rows {
        trim(row);
        if let Some(width) = width {
            cut(row, width);
        }
    }
    rows
}

/// A row without what stands in columns.
fn row(graph: &Graph, line: &Line, margin: usize) -> Vec<Span> {
    let mut row = lanes(graph, line, margin);
    row.push(Span::new("│ ".repeat(line.groups - line.ending) + &"╰ ".repeat(line.ending), Look::Dim));
    match line.shows {
        Shows::Node(node) => row.extend(name(graph, node)),
        Shows::Open(group) => {
            let group = &graph.groups[group];
            row.push(Span::new("╭ ", Look::Dim));
            row.push(Span::new(escape(&group.label), Look::Bold));
            if group.mapped {
                row.push(Span::new(" []", Look::Plain));
            }
        }
        Shows::Lanes | Shows::Gap => {}
    }
    row
}

/// The lanes, with the node's mark in the colour of its state.
fn lanes(graph: &Graph, line: &Line, margin: usize) -> Vec<Span> {
    let padding = " ".repeat(margin - line.lanes.width());
    let (Shows::Node(node), Some((left, right))) = (line.shows, line.lanes.split_once(Line::NODE)) else {
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
            // The run has no instance of it.
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

/// The name of the node, and what belongs to it.
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
    let labelled: Vec<_> = graph.edges.iter().filter(|edge| edge.target == node && edge.label.is_some()).collect();
    let alone = graph.edges.iter().filter(|edge| edge.target == node).count() == 1;
    for edge in labelled {
        let label = escape(edge.label.as_deref().unwrap_or_default());
        let from = if alone { String::new() } else { format!("{}: ", escape(&graph.nodes[edge.source].label)) };
        spans.push(Span::new(format!("  ← {from}{label}"), Look::Dim));
    }
    if graph.edges.iter().any(|edge| edge.source == node && edge.target == node) {
        spans.push(Span::new("  ↺ itself", Look::Dim));
    }
    spans
}

/// What stands in columns of its own to the right.
fn words(graph: &Graph, node: usize) -> Vec<Span> {
    let node = &graph.nodes[node];
    if graph.purpose == Purpose::Dependencies {
        return vec![Span::new(escape(node.kind.word()), Look::Dim)];
    }
    let mut words = Vec::new();
    if graph.has_states() {
        words.push(Span::new(escape(&node.states.words()), look(node)));
    }
    words.push(Span::new(escape(node.operator.as_deref().unwrap_or_default()), Look::Dim));
    words
}

/// Puts the words to the right of the rows, each column below the other, as many columns as fit.
fn append(rows: &mut [Vec<Span>], words: &[Vec<Span>], width: Option<usize>) {
    let columns = words.iter().map(Vec::len).max().unwrap_or_default();
    for column in 0..columns {
        let with = |rows: &[Vec<Span>]| {
            rows.iter().zip(words).filter(|(_, words)| !words.is_empty()).map(|(row, _)| wide(row)).max()
        };
        let start = with(rows).unwrap_or_default() + 2;
        let longest = words.iter().filter_map(|words| words.get(column)).map(|span| span.text.width()).max();
        let last = column + 1 == columns;
        if last && width.is_some_and(|width| start + longest.unwrap_or_default() > width) {
            return;
        }
        for (row, words) in rows.iter_mut().zip(words) {
            if let Some(word) = words.get(column) {
                row.push(Span::new(" ".repeat(start - wide(row)), Look::Plain));
                row.push(word.clone());
            }
        }
    }
}

fn wide(row: &[Span]) -> usize {
    row.iter().map(|span| span.text.width()).sum()
}

/// Takes blanks off the end.
fn trim(row: &mut Vec<Span>) {
    while let Some(span) = row.last_mut() {
        span.text.truncate(span.text.trim_end().len());
        if !span.text.is_empty() {
            return;
        }
        row.pop();
    }
}

/// Cuts a row that is longer than `width`.
fn cut(row: &mut Vec<Span>, width: usize) {
    use unicode_width::UnicodeWidthChar;
    if wide(row) <= width {
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
