mod drawings;
mod files;
mod layout;

use super::model::{Edge, Graph, Group, Kind, Node, Purpose, Role};

/// Tasks from `a b > c d: label` (each to each) or `a`. `g.h.a` is in the group `g.h`, `a+` is mapped, and the names
/// `setup…` and `teardown…` set the role.
fn tasks(lines: &[&str]) -> Graph {
    let mut graph = Graph { name: "etl".to_owned(), ..Graph::default() };
    for line in lines {
        let (ends, label) = match line.split_once(": ") {
            Some((ends, label)) => (ends, Some(label.to_owned())),
            None => (*line, None),
        };
        let (sources, targets) = ends.split_once(" > ").unwrap_or((ends, ""));
        let sources: Vec<_> = sources.split_whitespace().map(|id| node(&mut graph, id)).collect();
        let targets: Vec<_> = targets.split_whitespace().map(|id| node(&mut graph, id)).collect();
        for source in sources {
            for target in &targets {
                graph.edges.push(Edge { source, target: *target, label: label.clone(), setup_teardown: false });
            }
        }
    }
    graph
}

/// Like [`tasks`], but Dags and assets; names of assets begin with `s3:`.
fn dependencies(lines: &[&str]) -> Graph {
    let mut graph = Graph { purpose: Purpose::Dependencies, ..tasks(lines) };
    for node in &mut graph.nodes {
        node.kind = Kind::of(if node.id.starts_with("s3:") { "asset" } else { "dag" });
    }
    graph
}

fn node(graph: &mut Graph, written: &str) -> usize {
    let id = written.trim_end_matches('+');
    if let Some(known) = graph.nodes.iter().position(|node| node.id == id) {
        return known;
    }
    let (path, name) = id.rsplit_once('.').unwrap_or(("", id));
    let mut group = None;
    for (end, _) in path.match_indices('.').chain((!path.is_empty()).then_some((path.len(), ""))) {
        let id = &path[..end];
        group = Some(graph.groups.iter().position(|known| known.id == id).unwrap_or_else(|| {
            let label = id.rsplit('.').next().unwrap_or(id).to_owned();
            graph.groups.push(Group { id: id.to_owned(), label, parent: group, mapped: false });
            graph.groups.len() - 1
        }));
    }
    graph.nodes.push(Node {
        id: id.to_owned(),
        label: name.to_owned(),
        kind: if name.ends_with("join_id") { Kind::Join } else { Kind::Task },
        group,
        mapped: written.ends_with('+'),
        role: match name {
            name if name.starts_with("setup") => Some(Role::Setup),
            name if name.starts_with("teardown") => Some(Role::Teardown),
            _ => None,
        },
        ..Node::default()
    });
    graph.nodes.len() - 1
}

/// The drawing for a terminal of this width, without styles.
fn drawn(graph: &Graph, width: Option<usize>) -> String {
    let row = |row: &Vec<crate::output::Span>| row.iter().map(|span| &*span.text).collect::<String>();
    super::rows(graph, width).iter().map(row).collect::<Vec<_>>().join("\n")
}

/// Airflow's `example_branch_labels`.
fn branch_labels() -> Graph {
    let mut graph = tasks(&[
        "ingest > analyze",
        "analyze > check_integrity",
        "check_integrity > describe_integrity: Errors found",
        "check_integrity > save: No errors",
        "describe_integrity > email_error",
        "email_error > report",
        "save > report",
    ]);
    graph.nodes.iter_mut().for_each(|node| node.operator = Some("EmptyOperator".to_owned()));
    graph
}

/// Airflow's `example_task_group`.
fn task_group() -> Graph {
    tasks(&[
        "start > section_1.upstream_join_id",
        "section_1.upstream_join_id > section_1.task_1",
        "section_1.task_1 > section_1.task_2 section_1.task_3",
        "section_1.task_2 section_1.task_3 > section_1.downstream_join_id",
        "section_1.downstream_join_id > section_2.upstream_join_id",
        "section_2.upstream_join_id > section_2.inner.task_2 section_2.inner.task_3 section_2.task_1",
        "section_2.inner.task_2 section_2.inner.task_3 > section_2.inner.task_4",
        "section_2.inner.task_4 section_2.task_1 > section_2.downstream_join_id",
        "section_2.downstream_join_id > end",
    ])
}
