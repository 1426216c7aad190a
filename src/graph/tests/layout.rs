use super::*;
use crate::graph::layers::{Layout, Rect, layout};

fn laid_out(graph: &Graph) -> Layout {
    let layout = layout(graph, &vec![(80.0, 30.0); graph.nodes.len()]);
    assert_eq!(layout.nodes.len(), graph.nodes.len());
    assert_eq!(layout.edges.len(), graph.edges.len());
    let page = Rect { width: layout.width, height: layout.height, ..Rect::default() };
    let frames = layout.groups.iter().flatten();
    for rect in layout.nodes.iter().chain(frames) {
        assert!(contains(&page, rect), "{rect:?} is off the page {page:?}");
    }
    for (x, y) in layout.edges.iter().flat_map(|path| &path.points) {
        assert!(*x > 0.0 && *x < page.width && *y > 0.0 && *y < page.height, "{x} {y} is off the page {page:?}");
    }
    for (one, rect) in layout.nodes.iter().enumerate() {
        for other in &layout.nodes[one + 1..] {
            assert!(apart(rect, other), "{rect:?} and {other:?} overlap");
        }
        for (group, frame) in layout.groups.iter().enumerate() {
            let Some(frame) = frame else { continue };
            let inside = graph.path(one).contains(&group);
            assert!(if inside { contains(frame, rect) } else { apart(frame, rect) }, "{one} and {group}");
        }
    }
    layout
}

fn bottom(rect: &Rect) -> f64 {
    rect.y + rect.height
}

fn apart(one: &Rect, other: &Rect) -> bool {
    one.right() < other.x || other.right() < one.x || bottom(one) < other.y || bottom(other) < one.y
}

fn contains(outer: &Rect, inner: &Rect) -> bool {
    outer.x <= inner.x && outer.y <= inner.y && inner.right() <= outer.right() && bottom(inner) <= bottom(outer)
}

#[test]
fn graphs_without_edges() {
    assert!(laid_out(&tasks(&[])).width > 0.0);
    let one = laid_out(&tasks(&["alone"]));
    assert_eq!((one.width, one.height), (112.0, 62.0));
}

#[test]
fn targets_are_to_the_right_of_their_sources() {
    for graph in [branch_labels(), task_group()] {
        let layout = laid_out(&graph);
        for (edge, path) in graph.edges.iter().zip(&layout.edges) {
            assert!(layout.nodes[edge.source].right() < layout.nodes[edge.target].x);
            let points = &path.points;
            assert!(!path.backwards && points.is_sorted_by(|one, next| one.0 <= next.0), "{points:?}");
        }
    }
}

#[test]
fn frames_contain_only_their_own_nodes() {
    laid_out(&task_group());
    laid_out(&tasks(&["g.a > b c", "b c > g.d", "a x.y.z > g.h.i", "g.h.i > x.y.w", "x.v"]));
}

#[test]
fn a_passing_edge_stays_on_the_page() {
    laid_out(&tasks(&["a > b d", "b > c", "c > d e", "a b > e"]));
}

#[test]
fn a_chain_is_straight_and_a_fan_is_symmetric() {
    let chain = laid_out(&tasks(&["a > b", "b > c"]));
    assert!(chain.nodes.iter().all(|rect| (rect.y - chain.nodes[0].y).abs() < 0.5), "{chain:?}");
    let names: Vec<_> = (0..100).map(|number| format!("t{number}")).collect();
    let names = names.join(" ");
    let fan = laid_out(&tasks(&[&format!("start > {names}"), &format!("{names} > end")]));
    let (start, end) = (&fan.nodes[0], &fan.nodes[101]);
    assert!((start.y - end.y).abs() < 1.0 && (start.middle() - fan.height / 2.0).abs() < 1.0, "{start:?} {end:?}");
}

#[test]
fn cycles_have_a_backward_edge() {
    let layout = laid_out(&dependencies(&["a > b", "b > c", "c > a", "d > d"]));
    let backwards: Vec<_> = layout.edges.iter().map(|path| path.backwards).collect();
    assert_eq!(backwards, [false, false, true, false]);
    assert!(layout.edges[3].points.is_empty());
}

/// The limit allows for slow machines and unoptimized builds.
#[test]
fn a_thousand_nodes_are_drawn_in_time() {
    let lines: Vec<_> = (0..1000).map(|number| format!("t{} > t{number}", number * 7 / 10)).collect();
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    let graph = tasks(&lines);
    let begin = std::time::Instant::now();
    layout(&graph, &vec![(80.0, 30.0); graph.nodes.len()]);
    drawn(&graph, None);
    assert!(begin.elapsed().as_secs() < 100, "{:?}", begin.elapsed());
}

#[test]
fn parallel_edges_between_joins_do_not_multiply() {
    let mut graph = Graph::default();
    for index in 0..64 {
        let kind = if index == 0 || index == 63 { Kind::Task } else { Kind::Join };
        graph.nodes.push(Node { id: format!("n{index}"), kind, ..Node::default() });
        if index > 0 {
            let edge = Edge { source: index - 1, target: index, ..Edge::default() };
            graph.edges.extend([edge.clone(), edge]);
        }
    }
    assert_eq!(graph.without_joins().edges, [Edge { source: 0, target: 1, ..Edge::default() }]);
}
