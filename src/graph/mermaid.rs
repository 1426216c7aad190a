//! Mermaid, the diagram language that GitHub, GitLab and many wikis render in Markdown.

use std::fmt::Write;

use super::colors;
use super::model::{Graph, Kind, Node};

/// The text of a flowchart; ends with a line feed.
pub fn mermaid(graph: &Graph) -> String {
    let graph = graph.without_joins();
    let mut out = String::from("flowchart LR\n");
    children(&mut out, &graph, None, 1);
    for edge in &graph.edges {
        let arrow = if edge.setup_teardown { "-.->" } else { "-->" };
        let label = edge.label.as_deref().map(|label| format!("|{}|", quoted(label))).unwrap_or_default();
        line(&mut out, 1, format_args!("n{} {arrow}{label} n{}", edge.source, edge.target));
    }
    classes(&mut out, &graph);
    out
}

fn children(out: &mut String, graph: &Graph, within: Option<usize>, depth: usize) {
    for (index, node) in graph.nodes.iter().enumerate().filter(|(_, node)| node.group == within) {
        let label = quoted(&label(node));
        let (open, close) = match &node.kind {
            Kind::Task | Kind::Join => ("(", ")"),
            Kind::Other(kind) if kind == "dag" => ("[", "]"),
            Kind::Other(_) => ("([", "])"),
        };
        line(out, depth, format_args!("n{index}{open}{label}{close}"));
    }
    for (index, group) in graph.groups.iter().enumerate().filter(|(_, group)| group.parent == within) {
        if !(0..graph.nodes.len()).any(|node| graph.path(node).contains(&index)) {
            continue;
        }
        line(out, depth, format_args!("subgraph g{index} [{}]", quoted(&group.label)));
        children(out, graph, Some(index), depth + 1);
        line(out, depth, format_args!("end"));
    }
}

fn label(node: &Node) -> String {
    let mut label = node.label.clone();
    if node.mapped {
        label.push_str(" []");
    }
    if node.states.first().is_some() {
        label.push('\n');
        label.push_str(&node.states.words());
    }
    label
}

/// Writes the colors of states or of kinds of nodes.
fn classes(out: &mut String, graph: &Graph) {
    let mut classes: std::collections::BTreeMap<&str, Vec<usize>> = std::collections::BTreeMap::new();
    for (index, node) in graph.nodes.iter().enumerate() {
        if let Some(state) = node.states.first() {
            classes.entry(state).or_default().push(index);
        } else if let Kind::Other(kind) = &node.kind {
            classes.entry(kind).or_default().push(index);
        }
    }
    for (number, (word, nodes)) in classes.into_iter().enumerate() {
        let style = if graph.has_states() {
            let (fill, color) = colors::of_state(Some(word));
            format!("fill:{fill},color:{color}")
        } else {
            let (fill, line) = colors::of_kind(word);
            format!("fill:{fill},stroke:{line},color:black")
        };
        line(out, 1, format_args!("classDef c{number} {style}"));
        let nodes: Vec<_> = nodes.iter().map(|node| format!("n{node}")).collect();
        line(out, 1, format_args!("class {} c{number}", nodes.join(",")));
    }
}

fn line(out: &mut String, depth: usize, text: std::fmt::Arguments) {
    out.extend(std::iter::repeat_n("  ", depth));
    writeln!(out, "{text}").expect("writing to a String cannot fail");
}

/// Text in quotes, in which Mermaid interprets entities and HTML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '\n' => quoted.push_str("<br>"),
            '"' | '#' | '&' | '<' | '>' | '`' | '|' | '\\' => {
                write!(quoted, "#{};", u32::from(c)).expect("writing to a String cannot fail");
            }
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
