//! A fuzz target for drawings.

use unicode_width::UnicodeWidthStr;

use super::model::{Edge, Graph, Group, Kind, Node, Purpose, Role};
use super::{dot, json, mermaid, order, rows, svg};
use crate::output::fuzzing::assert_harmless;

const LABELS: [&str; 8] = ["a", "extract", "", "日本語", "\u{1b}[2J", "x\ny", "\"<&>'", "\u{202e}\\"];

/// Draws a graph built from the bytes: counts, a byte for each group and node, then two bytes for each edge.
pub fn shapes(data: &[u8]) {
    let [nodes, groups, choice, rest @ ..] = data else { return };
    let (nodes, groups) = (usize::from(nodes % 12) + 1, usize::from(groups % 6));
    let mut bytes = rest.iter().copied();
    let mut next = || usize::from(bytes.next().unwrap_or_default());
    let label = |byte: usize| LABELS[byte % LABELS.len()].to_owned();
    let mut graph = Graph { name: label(usize::from(*choice)), ..Graph::default() };
    if choice & 128 != 0 {
        graph.purpose = Purpose::Dependencies;
    }
    for index in 0..groups {
        let byte = next();
        let parent = (index > 0 && byte & 1 != 0).then(|| (byte >> 1) % index.max(1));
        graph.groups.push(Group { id: format!("g{index}"), label: label(byte), parent, mapped: byte & 64 != 0 });
    }
    for index in 0..nodes {
        let byte = next();
        let mut node = Node { id: format!("n{index}"), label: label(byte), ..Node::default() };
        node.kind = match byte >> 6 {
            0 | 1 => Kind::Task,
            2 => Kind::Join,
            _ => Kind::Other(label(byte >> 3)),
        };
        node.group = (groups > 0 && byte & 8 != 0).then(|| (byte >> 4) % groups.max(1));
        node.role = (byte & 16 != 0).then_some(if byte & 32 != 0 { Role::Setup } else { Role::Teardown });
        if choice & 64 != 0 {
            node.states.add(if byte & 4 != 0 { "failed" } else { "success" });
        }
        graph.nodes.push(node);
    }
    let edges = bytes.collect::<Vec<_>>();
    for pair in edges.chunks_exact(2) {
        let (source, target) = (usize::from(pair[0]) % nodes, usize::from(pair[1]) % nodes);
        let named = (pair[0] > 200).then(|| label(usize::from(pair[1])));
        graph.edges.push(Edge { source, target, label: named, setup_teardown: pair[1] > 200 });
    }
    match choice % 4 {
        0 => draw(&graph),
        1 => picture(&graph),
        _ => rows_of(&graph),
    }
}

/// Draws in every format.
pub fn draw(graph: &Graph) {
    rows_of(graph);
    picture(graph);
    words(graph);
}

fn rows_of(graph: &Graph) {
    let mut order = order::nodes(graph);
    order.sort_unstable();
    assert!(order.into_iter().eq(0..graph.nodes.len()), "each node has exactly one row");
    for width in [None, Some(20), Some(80)] {
        for row in rows(graph, width) {
            let text: String = row.iter().map(|span| span.text.as_str()).collect();
            assert_harmless(&text, &[]);
            assert!(width.is_none_or(|width| text.width() <= width), "{text:?} is wider than {width:?}");
        }
    }
}

fn picture(graph: &Graph) {
    let picture = svg(graph);
    assert!(!picture.contains(|c: char| c.is_control() && c != '\n'));
    assert!(!picture.contains("\"NaN") && !picture.contains("\"inf") && !picture.contains("\"-inf"), "{picture}");
}

fn words(graph: &Graph) {
    assert!(dot(graph).ends_with("}\n"));
    let flowchart = mermaid(graph);
    assert!(flowchart.starts_with("flowchart LR\n"));
    let object = json(graph);
    let nodes = graph.nodes.iter().filter(|node| node.kind != Kind::Join).count();
    assert_eq!(object["nodes"].as_array().map(Vec::len), Some(nodes));
}
