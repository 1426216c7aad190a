//! SVG: boxes from left to right with curves between them, and frames around groups.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use super::colors;
use super::layers::{Path, Rect, layout};
use super::model::{Graph, Kind, Node, Role};
use crate::output::markup;

/// Width of a character at the font size of the labels, in the widest fonts that a browser may use.
const CHARACTER: f64 = 7.4;
const SMALL_CHARACTER: f64 = 6.2;
const PADDING: f64 = 12.0;

/// A complete document; ends with a line feed.
pub fn svg(graph: &Graph) -> String {
    let sizes: Vec<_> = graph.nodes.iter().map(size).collect();
    let layout = layout(graph, &sizes);
    let mut out = String::new();
    let (width, height) = (layout.width.ceil(), layout.height.ceil());
    put(
        &mut out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"13\">"
        ),
    );
    put(&mut out, format_args!("<title>{}</title>", markup(&graph.name)));
    out.push_str(
        "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
         orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8z\" fill=\"#666\"/></marker></defs>\n",
    );
    put(&mut out, format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"white\"/>"));
    for (group, rect) in graph.groups.iter().zip(&layout.groups) {
        if let Some(rect) = rect {
            let mapped = if group.mapped { " []" } else { "" };
            frame(&mut out, &format!("{}{mapped}", group.label), rect);
        }
    }
    for (edge, path) in graph.edges.iter().zip(&layout.edges) {
        curve(&mut out, path, edge.setup_teardown);
    }
    for (node, rect) in graph.nodes.iter().zip(&layout.nodes) {
        draw(&mut out, node, rect, graph.has_states());
    }
    for (edge, path) in graph.edges.iter().zip(&layout.edges) {
        if let Some(label) = &edge.label {
            edge_label(&mut out, label, path);
        }
    }
    out.push_str("</svg>\n");
    out
}

/// The lines of text in the box of a node: its name and, in a smaller font, its states or its type.
fn lines(node: &Node) -> (String, String) {
    let mut name = node.label.clone();
    if node.mapped {
        name.push_str(" []");
    }
    match node.role {
        Some(Role::Setup) => name.push_str(" ↗"),
        Some(Role::Teardown) => name.push_str(" ↘"),
        None => {}
    }
    let below = match (&node.kind, node.states.first()) {
        (_, Some(_)) => node.states.words(),
        (Kind::Other(kind), None) => kind.clone(),
        (_, None) => node.operator.clone().unwrap_or_default(),
    };
    (name, below)
}

fn size(node: &Node) -> (f64, f64) {
    if node.kind == Kind::Join {
        return (12.0, 12.0);
    }
    let (name, below) = lines(node);
    let width = (name.width() as f64 * CHARACTER).max(below.width() as f64 * SMALL_CHARACTER);
    (width + 2.0 * PADDING, if below.is_empty() { 30.0 } else { 42.0 })
}

fn draw(out: &mut String, node: &Node, rect: &Rect, with_states: bool) {
    let Rect { x, y, width, height } = rect;
    let middle = x + width / 2.0;
    if node.kind == Kind::Join {
        let radius = width / 2.0;
        return put(
            out,
            format_args!("<circle cx=\"{middle:.1}\" cy=\"{:.1}\" r=\"{radius}\" fill=\"#6495ed\"/>", rect.middle()),
        );
    }
    let (fill, line, text) = match (&node.kind, &node.colors) {
        (Kind::Other(kind), _) => {
            let (fill, line) = colors::of_kind(kind);
            (fill, line, "black")
        }
        _ if with_states => {
            let (fill, text) = colors::of_state(node.states.first());
            (fill, "#555", text)
        }
        (_, Some((fill, text))) => (&**fill, "#555", &**text),
        (_, None) => ("#f5f5f5", "#555", "black"),
    };
    let (fill, text) = (markup(fill), markup(text));
    let radius = if matches!(&node.kind, Kind::Other(kind) if kind != "dag") { height / 2.0 } else { 5.0 };
    let (name, below) = lines(node);
    put(out, format_args!("<g><title>{}</title>", markup(&node.id)));
    put(
        out,
        format_args!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{radius}\" \
             fill=\"{fill}\" stroke=\"{line}\"/>"
        ),
    );
    let first = if below.is_empty() { rect.middle() + 4.5 } else { y + 18.0 };
    put(
        out,
        format_args!(
            "<text x=\"{middle:.1}\" y=\"{first:.1}\" text-anchor=\"middle\" fill=\"{text}\">{}</text>",
            markup(&name)
        ),
    );
    if !below.is_empty() {
        put(
            out,
            format_args!(
                "<text x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"{text}\" font-size=\"11\" \
                 opacity=\"0.75\">{}</text>",
                y + 33.0,
                markup(&below)
            ),
        );
    }
    out.push_str("</g>\n");
}

fn frame(out: &mut String, label: &str, rect: &Rect) {
    let Rect { x, y, width, height } = rect;
    put(
        out,
        format_args!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"6\" fill=\"#6495ed\" \
             fill-opacity=\"0.13\" stroke=\"#6495ed\"/>"
        ),
    );
    put(
        out,
        format_args!("<text x=\"{:.1}\" y=\"{:.1}\" fill=\"#3b5ea8\">{}</text>", x + 8.0, y + 15.0, markup(label)),
    );
}

fn curve(out: &mut String, path: &Path, dashed: bool) {
    let [(x, y), rest @ ..] = &*path.points else { return };
    let mut line = format!("M{x:.1} {y:.1}");
    let mut from = (*x, *y);
    for (x, y) in rest {
        let write = if (from.1 - y).abs() < 0.05 {
            write!(line, "L{x:.1} {y:.1}")
        } else {
            let bend = f64::midpoint(from.0, *x);
            write!(line, "C{bend:.1} {:.1} {bend:.1} {y:.1} {x:.1} {y:.1}", from.1)
        };
        write.expect("writing to a String cannot fail");
        from = (*x, *y);
    }
    let end = if path.backwards { "start" } else { "end" };
    let dashes = if dashed { " stroke-dasharray=\"4 3\"" } else { "" };
    put(out, format_args!("<path d=\"{line}\" fill=\"none\" stroke=\"#666\"{dashes} marker-{end}=\"url(#arrow)\"/>"));
}

/// Writes the label of an edge close to its target, where the edge no longer shares a route with others.
fn edge_label(out: &mut String, label: &str, path: &Path) {
    let [.., (from_x, from_y), (to_x, to_y)] = &*path.points else { return };
    let (x, y) = (from_x + (to_x - from_x) * 0.6, from_y + (to_y - from_y) * 0.75);
    put(
        out,
        format_args!(
            "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-size=\"11\" fill=\"#333\" stroke=\"white\" \
             stroke-width=\"3\" paint-order=\"stroke\">{}</text>",
            y - 4.0,
            markup(label)
        ),
    );
}

fn put(out: &mut String, text: std::fmt::Arguments) {
    writeln!(out, "{text}").expect("writing to a String cannot fail");
}
