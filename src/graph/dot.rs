//! DOT, the language of Graphviz. A Dag is written exactly as by the official command, except for display names, which
//! that command does not show.

use std::fmt::Write;

use super::colors;
use super::model::{Graph, Kind, Node, Purpose};

/// Colors of joins and groups in the output of the official command.
const GROUP_FILL: &str = "CornflowerBlue";
const GROUP_LINE: &str = "#000000";
const TRANSPARENT_GROUP_FILL: &str = "#6495ed7f";

/// The input of `dot`; ends with a line feed.
pub fn dot(graph: &Graph) -> String {
    let mut out = String::new();
    match graph.purpose {
        Purpose::Tasks => {
            line(&mut out, 0, format_args!("digraph {} {{", id(&graph.name)));
            line(&mut out, 1, format_args!("graph [label={} labelloc=t rankdir=LR]", id(&graph.name)));
            tasks(&mut out, graph, None, 1);
        }
        Purpose::Dependencies => {
            line(&mut out, 0, format_args!("digraph {{"));
            line(&mut out, 1, format_args!("graph [rankdir=LR]"));
            for node in &graph.nodes {
                other(&mut out, node, 1);
            }
        }
    }
    for edge in &graph.edges {
        let (source, target) = (id(&graph.nodes[edge.source].id), id(&graph.nodes[edge.target].id));
        match &edge.label {
            Some(label) => line(&mut out, 1, format_args!("{source} -> {target} [label={}]", id(label))),
            None => line(&mut out, 1, format_args!("{source} -> {target}")),
        }
    }
    line(&mut out, 0, format_args!("}}"));
    out
}

/// Writes the children of a group, sorted by id; joins come first.
fn tasks(out: &mut String, graph: &Graph, within: Option<usize>, depth: usize) {
    enum Child<'a> {
        Node(&'a Node),
        Group(usize),
    }
    let nodes = graph.nodes.iter().filter(|node| node.group == within).map(|node| {
        let joins_first = match node.kind {
            // The server sends joins in this order, too.
            Kind::Join if node.id.ends_with("upstream_join_id") => 0,
            Kind::Join => 1,
            _ => 2,
        };
        ((joins_first, &*node.id), Child::Node(node))
    });
    let groups = graph.groups.iter().enumerate().filter(|(_, group)| group.parent == within);
    let groups = groups.map(|(index, group)| ((2, &*group.id), Child::Group(index)));
    let mut children: Vec<_> = nodes.chain(groups).collect();
    children.sort_by_key(|(key, _)| *key);
    for (_, child) in children {
        match child {
            Child::Node(node) => task(out, graph, node, depth),
            Child::Group(index) => {
                let group = &graph.groups[index];
                line(out, depth, format_args!("subgraph {} {{", id(&format!("cluster_{}", group.id))));
                let label = id(&group.label);
                line(
                    out,
                    depth + 1,
                    format_args!(
                        "color=\"{GROUP_LINE}\" fillcolor=\"{TRANSPARENT_GROUP_FILL}\" label={label} \
                         shape=rectangle style=filled"
                    ),
                );
                tasks(out, graph, Some(index), depth + 1);
                line(out, depth, format_args!("}}"));
            }
        }
    }
}

fn task(out: &mut String, graph: &Graph, node: &Node, depth: usize) {
    let name = id(&node.id);
    let label = id(&node.label);
    match &node.kind {
        Kind::Join => line(
            out,
            depth,
            format_args!(
                "{name} [color=\"{GROUP_LINE}\" fillcolor={GROUP_FILL} height=0.2 label=\"\" shape=circle \
                 style=\"filled,rounded\" width=0.2]"
            ),
        ),
        Kind::Task => {
            let (fill, color) = if graph.has_states() {
                let (fill, color) = colors::of_state(node.states.first());
                (fill.to_owned(), color.to_owned())
            } else {
                let (fill, color) = node.colors.clone().unwrap_or_else(|| ("#fff".to_owned(), "#000".to_owned()));
                (long_color(&fill), long_color(&color))
            };
            let (fill, color) = (id(&fill), id(&color));
            line(
                out,
                depth,
                format_args!(
                    "{name} [color={color} fillcolor={fill} label={label} shape=rectangle style=\"filled,rounded\"]"
                ),
            );
        }
        Kind::Other(_) => other(out, node, depth),
    }
}

fn other(out: &mut String, node: &Node, depth: usize) {
    let (fill, color) = colors::of_kind(node.kind.word());
    let (name, label) = (id(&node.id), id(&node.label));
    let shape = if matches!(node.kind.word(), "dag" | "task") { "rectangle" } else { "ellipse" };
    line(
        out,
        depth,
        format_args!("{name} [color=\"{color}\" fillcolor=\"{fill}\" label={label} shape={shape} style=filled]"),
    );
}

fn line(out: &mut String, depth: usize, text: std::fmt::Arguments) {
    out.extend(std::iter::repeat_n('\t', depth));
    writeln!(out, "{text}").expect("writing to a String cannot fail");
}

/// `#abc` as `#aabbcc`: Graphviz supports only the long form.
fn long_color(color: &str) -> String {
    match color.strip_prefix('#') {
        Some(short) if short.chars().count() == 3 => {
            std::iter::once('#').chain(short.chars().flat_map(|c| [c, c])).collect()
        }
        _ => color.to_owned(),
    }
}

/// An identifier, in quotes if the language requires them.
fn id(text: &str) -> String {
    const KEYWORDS: [&str; 6] = ["node", "edge", "graph", "digraph", "subgraph", "strict"];
    let is_keyword = KEYWORDS.contains(&&*text.to_ascii_lowercase());
    if (is_name(text) || is_number(text)) && !is_keyword {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn is_number(text: &str) -> bool {
    let number = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty())
}
